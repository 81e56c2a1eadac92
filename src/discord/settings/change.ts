import type { Guild } from "discord.js";
import { ProblemsError } from "../../errors.js";
import type { Say } from "../../locales/say.js";
import type { Case } from "../../study/cases.js";
import { type ChannelSettings, parseSettings, type Settings } from "../../study/settings.js";
import type { BotContext } from "../context.js";
import type { Situation } from "../situation.js";
import { changeInWords } from "../views/settings-words.js";
import { clip } from "../views/text.js";
import { problemsOf } from "./problems.js";

/** What came of a wish to change settings, in words for whoever had it. */
export interface Change {
  readonly settings: Settings;
  readonly note: string;
  readonly cases: readonly Case[];
}

const LONGEST_NOTE = 1500;
const LINES = 12;
const NUMBERED = ["cooldownSeconds", "quotaPerHour", "retentionDays"] as const;

/** Changes settings, or says what is wrong and changes nothing. */
export async function changeSettings(
  guild: Guild,
  change: (before: Settings) => unknown,
  situation: Situation,
  context: BotContext,
): Promise<Change> {
  const { settings: before, say } = situation;
  const read = parsed(change(before), say);
  if ("note" in read) return { ...read, settings: before, cases: [] };
  const problems = await problemsOf(read.settings, before, guild, context.library, say);
  if (problems.length > 0) {
    const texts = problems.map(({ text }) => text);
    return { settings: before, note: nothingChanged(texts, say), cases: [] };
  }
  return store(change, situation, context);
}

/**
 * Takes over settings as a whole, such as another server's: what cannot be right here is left out, and said. Values that
 * are wrong anywhere are all named, and nothing is changed.
 */
export async function importSettings(
  guild: Guild,
  value: unknown,
  situation: Situation,
  context: BotContext,
): Promise<Change> {
  const { settings: before, say } = situation;
  const read = parsed(value, say);
  if ("note" in read) return { ...read, settings: before, cases: [] };
  const problems = await problemsOf(read.settings, null, guild, context.library, say);
  const fitting = problems.reduce((settings, { without }) => without(settings, before), read.settings);
  const stored = await store(() => fitting, situation, context);
  if (problems.length === 0) return stored;
  const left = [say("settings.import.leftOut"), ...problems.map(({ text }) => `- ${text}`)];
  return { ...stored, note: lines([...left, ...stored.note.split("\n")], say) };
}

async function store(
  change: (before: Settings) => unknown,
  { guildId, member, say }: Situation,
  { study }: BotContext,
): Promise<Change> {
  const { settings, differences, cases } = await study.settings.change(guildId, change, member.id);
  if (differences.length === 0) return { settings, note: say("settings.same"), cases };
  const told = differences.map((difference, place) =>
    say("settings.changed", {
      change: changeInWords(difference, say),
      case: cases[place]?.number ?? 0,
    }),
  );
  return { settings, note: lines(told, say), cases };
}

function parsed(value: unknown, say: Say): { settings: Settings } | { note: string } {
  try {
    return { settings: parseSettings(value) };
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return {
      note: nothingChanged(
        error.problems.map(({ message }) => rangeInWords(message, say) ?? message),
        say,
      ),
    };
  }
}

/** The settings with something else for one channel. @param channelId "" or undefined: for everywhere else */
export function withAnswers(
  before: Settings,
  channelId: string | undefined,
  answers: Partial<ChannelSettings>,
): unknown {
  if (!channelId) return { ...before, ...answers };
  const own = { mode: null, article: null, ...before.channels[channelId], ...answers };
  return { ...before, channels: { ...before.channels, [channelId]: own } };
}

export function nothingChanged(problems: readonly string[], say: Say): string {
  return lines([say("settings.nothingChanged"), ...problems.map((problem) => `- ${problem}`)], say);
}

/** Of a number that is out of range, what would be right. */
function rangeInWords(message: string, say: Say): string | null {
  const field = NUMBERED.find((name) => message.startsWith(`${name}: `));
  return field ? say("settings.wrong.range", { field }) : null;
}

function lines(all: readonly string[], say: Say): string {
  const shown = all.slice(0, LINES);
  if (all.length > LINES) shown.push(say("settings.more", { count: all.length - LINES }));
  return clip(shown.join("\n"), LONGEST_NOTE);
}
