import type { Question } from "../study/questions.js";
import type { Settings } from "../study/settings.js";
import { iso } from "./clock.js";
import { openQuestions, summaryOf } from "./minutes.js";
import type { Minutes, Section } from "./minutes-shape.js";
import { plainLine } from "./plain.js";
import { askedNow, type QuestionSources } from "./questions.js";

/** What the transcript of a channel's questions is made from. */
export interface ChannelSources extends QuestionSources {
  /** The channel's name. */
  readonly channel: string;
  readonly questions: readonly Question[];
  readonly guild: string;
  readonly names: Settings["names"];
  /** The questions are those since then, in milliseconds since 1970. */
  readonly from: number;
  readonly now: number;
}

/** A channel's questions, day by day. Private ones are not among them. */
export function channelMinutes(given: ChannelSources): Minutes {
  const sources = { ...given, nameOf: (memberId: string) => plainLine(given.nameOf(memberId)) };
  const { channel, guild, names, from, now } = sources;
  const questions = sources.questions
    .filter(({ isPrivate }) => !isPrivate)
    .toSorted((a, b) => a.askedAt - b.askedAt)
    .map((question) => askedNow(question, null, sources));
  const dates = [...new Set(questions.map(({ at }) => dateOf(at)))];
  const sections = dates.map(
    (date): Section => ({ kind: "day", date, items: questions.filter(({ at }) => dateOf(at) === date) }),
  );
  return {
    title: plainLine(channel),
    guild: plainLine(guild),
    madeAt: iso(now),
    names,
    of: { kind: "channel", from: iso(from), to: iso(now) },
    sections,
    open: openQuestions(sections),
    summary: {
      ...summaryOf(questions),
      paragraphs: null,
      parked: { put: 0, open: 0 },
      participants: new Set(questions.flatMap(({ by }) => by ?? [])).size,
    },
  };
}

function dateOf(iso: string): string {
  return iso.slice(0, 10);
}
