import type { Question } from "../study/questions.js";
import type { Settings } from "../study/settings.js";
import { dayIn, iso } from "./clock.js";
import type { Minutes, Section } from "./minutes-shape.js";
import { plainLine } from "./plain.js";
import { askedNow, isAnswered, type QuestionSources } from "./questions.js";

/** What the transcript of a channel's questions is made from. */
export interface ChannelSources extends QuestionSources {
  /** The channel's name. */
  readonly channel: string;
  readonly questions: readonly Question[];
  readonly guild: string;
  readonly names: Settings["names"];
  readonly timeZone: string;
  /** The questions are those since then, in milliseconds since 1970. */
  readonly from: number;
  readonly now: number;
}

/** A channel's questions, day by day. Private ones are not among them. */
export function channelMinutes(given: ChannelSources): Minutes {
  const sources = { ...given, nameOf: (memberId: string) => plainLine(given.nameOf(memberId)) };
  const { channel, guild, names, timeZone, from, now } = sources;
  const questions = sources.questions
    .filter(({ isPrivate }) => !isPrivate)
    .toSorted((a, b) => a.askedAt - b.askedAt)
    .map((question) => askedNow(question, null, sources));
  const dayOf = ({ at }: { at: string }) => dayIn(timeZone, at);
  const sections = [...new Set(questions.map(dayOf))].map(
    (date): Section => ({ kind: "day", date, items: questions.filter((one) => dayOf(one) === date) }),
  );
  const open = questions.filter(({ status }) => status === "notAnswered" || status === "waiting");
  const counted = questions.filter(({ status }) => status !== "removed");
  return {
    title: plainLine(channel),
    guild: plainLine(guild),
    madeAt: iso(now),
    names,
    timeZone,
    of: { kind: "channel", from: iso(from), to: iso(now) },
    sections,
    open: open.flatMap(({ text, by }) =>
      text === null || by === null ? [] : [{ text, by, paragraph: null }],
    ),
    summary: {
      paragraphs: null,
      questions: {
        asked: counted.length,
        answered: counted.filter(({ status }) => isAnswered(status)).length,
        verified: counted.filter(({ status }) => status === "verified").length,
        open: open.length,
      },
      polls: 0,
      messages: 0,
      participants: new Set(questions.flatMap(({ by }) => by ?? [])).size,
    },
  };
}
