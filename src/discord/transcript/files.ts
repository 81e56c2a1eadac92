import type { AttachmentPayload, Guild } from "discord.js";
import { languageOf, type Say } from "../../locales/say.js";
import { articlesBeside } from "../../record/beside.js";
import { channelMinutes } from "../../record/channel-minutes.js";
import type { Articles } from "../../record/cited.js";
import { type Format, filesOf } from "../../record/files.js";
import { keptDiscussion, keptQuestions } from "../../record/gather.js";
import { minutesOf } from "../../record/minutes.js";
import type { Minutes } from "../../record/minutes-shape.js";
import type { Language } from "../../study/languages.js";
import type { Settings } from "../../study/settings.js";
import type { BotContext } from "../context.js";
import { clip, literal } from "../views/text.js";
import { withNames } from "./names.js";

/** A transcript as it is sent: what goes before its files, and these. */
export interface SentTranscript {
  readonly content: string;
  readonly files: AttachmentPayload[];
}

/** How it is wanted. */
export interface Wanted {
  readonly formats: readonly Format[];
  /** Of each file, in bytes. */
  readonly mostBytes: number;
  /** To whoever reads the message. */
  readonly say: Say;
}

/** A channel's questions that somebody may read. */
export interface ChannelWish {
  readonly id: string;
  readonly name: string;
  readonly days: number;
  /** Whether they may read a thread of it. */
  mayRead(threadId: string): Promise<boolean>;
}

const LONGEST_TITLE = 200;

/** The transcript of a discussion; null where it is gone, or was never started. */
export async function transcriptFiles(
  guild: Guild,
  discussionId: string,
  wanted: Wanted,
  context: BotContext,
): Promise<SentTranscript | null> {
  const { study, library } = context;
  const settings = await study.settings.of(guild.id);
  const kept = await keptDiscussion(study, guild.id, discussionId);
  if (!kept) return null;
  const sources = { ...kept, ...beside(guild, settings, context) };
  const language = languageIn(guild, settings);
  const minutes = await withNames(guild, settings, language, context, (nameOf) =>
    minutesOf({ ...sources, nameOf }),
  );
  return sent(minutes, { library, hidden: kept.hidden }, language, wanted);
}

/** The transcript of a channel's questions; null where nothing was asked. */
export async function channelFiles(
  guild: Guild,
  channel: ChannelWish,
  wanted: Wanted,
  context: BotContext,
): Promise<SentTranscript | null> {
  const { study, library } = context;
  const settings = await study.settings.of(guild.id);
  const from = study.now() - channel.days * DAY_MS;
  const kept = await keptQuestions(study, guild.id, channel.id, from);
  const threads = [...new Set(kept.questions.map(({ channelId }) => channelId))];
  const read = new Set<string>();
  for (const id of threads) if (id === channel.id || (await channel.mayRead(id))) read.add(id);
  const questions = kept.questions.filter(({ channelId }) => read.has(channelId));
  if (questions.length === 0) return null;
  const sources = { ...kept, ...beside(guild, settings, context), channel: channel.name, questions, from };
  const language = languageIn(guild, settings);
  const minutes = await withNames(guild, settings, language, context, (nameOf) =>
    channelMinutes({ ...sources, nameOf }),
  );
  return sent(minutes, { library, hidden: kept.hidden }, language, wanted);
}

const DAY_MS = 24 * 3_600_000;

function beside(guild: Guild, { names, timeZone }: Settings, { library, study }: BotContext) {
  return { guild: guild.name, names, timeZone, now: study.now(), library };
}

/** Of what everybody in the guild reads. */
function languageIn(guild: Guild, { language }: Settings): Language {
  return language ?? languageOf(guild.preferredLocale);
}

function sent(
  minutes: Minutes,
  articles: Articles,
  language: Language,
  { formats, mostBytes, say }: Wanted,
): SentTranscript {
  const made = filesOf(minutes, articlesBeside(minutes, articles), formats, language, mostBytes);
  const title = clip(literal(minutes.title), LONGEST_TITLE);
  const list = (some: readonly Format[]) =>
    some.map((format) => say("transcript.format", { format })).join(", ");
  const lines = [
    say("transcript.sent", { kind: minutes.of.kind, title, names: minutes.names }),
    ...(made.packed.length > 0 ? [say("transcript.packed", { formats: list(made.packed) })] : []),
    ...(made.leftOut.length > 0
      ? [
          say("transcript.leftOutFiles", {
            formats: list(made.leftOut),
            megabytes: Math.floor(mostBytes / 1024 / 1024),
            kind: minutes.of.kind,
          }),
        ]
      : []),
  ];
  return {
    content: lines.join("\n"),
    files: made.files.map(({ name, bytes }) => ({ name, attachment: bytes })),
  };
}
