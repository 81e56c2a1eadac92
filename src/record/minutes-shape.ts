import { z } from "zod";
import { NAMES } from "../study/settings.js";

/*
 * Minutes as plain data: what the transcript of a discussion, or of a channel's questions, says, whatever it is written as.
 * Members stand in it by the names that they have there, never by their Discord ids. Times are ISO 8601, in UTC.
 */

const time = z.iso.datetime();
const name = z.string();
/** Who has done it: a moderator; null: it came by itself. */
const by = name.nullable();
const paragraph = z.number().int();

const articleFacts = z.strictObject({
  /** The file's name in the corpus. */
  name: z.string(),
  title: z.string(),
  authors: z.array(z.string()),
  source: z.string().nullable(),
  date: z.string().nullable(),
});

/** Words of an article, and where they stand. */
const cited = z.strictObject({
  article: z.string(),
  title: z.string(),
  paragraph,
  heading: z.string().nullable(),
  /** Null where moderators have hidden the paragraph. */
  sentence: z.string().nullable(),
  /** The sentence's place in the paragraph's text as it is now, in UTF-16 units; null where it is not there as it was. */
  start: z.number().int().nullable(),
  end: z.number().int().nullable(),
  /** Changed: the paragraph is another now, or gone; number and sentence are those of then. */
  state: z.enum(["same", "changed", "hidden"]),
});

const parkedState = z.enum(["open", "answered", "dropped"]);

/** What a member has asked. */
const asked = z.strictObject({
  kind: z.literal("question"),
  at: time,
  /** Null where its words are not there: so nobody is told to have asked something. */
  by: name.nullable(),
  /** Null where it was removed, or is kept no longer. */
  text: z.string().nullable(),
  status: z.enum([
    "answered",
    "verified",
    "extract",
    "notAnswered",
    "waiting",
    "declined",
    "removed",
    "notKept",
  ]),
  verifiedBy: name.nullable(),
  /** The remark of who has verified the answer. */
  note: z.string().nullable(),
  citations: z.array(cited),
  /** What became of it in the parking lot; null: it is not there. */
  parked: parkedState.nullable(),
});

const item = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("message"), at: time, by: name, text: z.string() }),
  /** A member has the floor. @property until When they gave it back; null: they have it still, or the record does not say */
  z.strictObject({ kind: z.literal("floor"), at: time, by: name, until: time.nullable() }),
  asked,
  z.strictObject({
    kind: z.literal("parked"),
    at: time,
    by: name,
    text: z.string(),
    state: parkedState,
    citations: z.array(cited),
  }),
  /** What was put aside is taken up. */
  z.strictObject({
    kind: z.literal("settled"),
    at: time,
    by,
    text: z.string(),
    state: parkedState,
    citations: z.array(cited),
  }),
  z.strictObject({
    kind: z.literal("poll"),
    at: time,
    by,
    question: z.string(),
    /** @property votes Null while it is open */
    options: z.array(z.strictObject({ text: z.string(), votes: z.number().int().nullable() })),
  }),
  z.strictObject({
    kind: z.literal("pause"),
    at: time,
    by,
    because: z.enum(["moderator", "archived"]),
    until: time.nullable(),
  }),
  z.strictObject({ kind: z.literal("removed"), at: time, reason: z.string() }),
  z.strictObject({ kind: z.literal("questions"), at: time, by, areClosed: z.boolean() }),
  z.strictObject({ kind: z.literal("leftOut"), at: time, by, paragraph }),
  z.strictObject({ kind: z.literal("renamed"), at: time, title: z.string() }),
]);

const section = z.discriminatedUnion("kind", [
  /** A paragraph under discussion. */
  z.strictObject({
    kind: z.literal("paragraph"),
    paragraph,
    heading: z.string().nullable(),
    /** As it reads now; null where it is hidden or gone. */
    text: z.string().nullable(),
    state: z.enum(["same", "changed", "hidden", "gone"]),
    /** It has been under discussion before. */
    isAgain: z.boolean(),
    from: time,
    /** Null while it is under discussion. */
    to: time.nullable(),
    /** As they were at the end. */
    prompts: z.array(
      z.strictObject({
        text: z.string(),
        /** What a moderator has done to it during the discussion. */
        change: z.enum(["added", "reworded"]).nullable(),
        /** Its words before, where it was reworded. */
        before: z.string().nullable(),
      }),
    ),
    /** Those that a moderator has taken away during the discussion. */
    droppedPrompts: z.array(z.string()),
    items: z.array(item),
  }),
  /** A day's questions in a channel. @property date In the time zone of the group */
  z.strictObject({ kind: z.literal("day"), date: z.iso.date(), items: z.array(item) }),
]);

const count = z.number().int().min(0);

export const minutes = z.strictObject({
  /** Of the discussion; of a channel, its name. */
  title: z.string(),
  /** The Discord server's name. */
  guild: z.string(),
  madeAt: time,
  /** What members are called. */
  names: z.enum(NAMES),
  /** That a reader is told times in, such as "Europe/Berlin". */
  timeZone: z.string(),
  of: z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("discussion"),
      /** Null where the article is not there any more. */
      article: articleFacts.nullable(),
      ledBy: name,
      startedAt: time,
      /** Null: it is going on. */
      endedAt: time.nullable(),
      endedBy: by,
      seconds: count,
      /** Of these. */
      pausedSeconds: count,
      /** First and last ¶ of the agenda. */
      from: paragraph,
      to: paragraph,
      /** False where what members wrote was not to be part of the record. */
      recordsText: z.boolean(),
    }),
    z.strictObject({ kind: z.literal("channel"), from: time, to: time }),
  ]),
  sections: z.array(section),
  /** What the group has still to find out. */
  open: z.array(z.strictObject({ text: z.string(), by: name, paragraph: paragraph.nullable() })),
  summary: z.strictObject({
    /** Null for a channel. */
    paragraphs: z.strictObject({ covered: count, of: count }).nullable(),
    questions: z.strictObject({ asked: count, answered: count, verified: count, open: count }),
    polls: count,
    messages: count,
    participants: count,
  }),
});

export type Minutes = z.output<typeof minutes>;
export type Section = Minutes["sections"][number];
export type Visit = Extract<Section, { kind: "paragraph" }>;
export type Item = Section["items"][number];
export type ItemOf<Kind extends Item["kind"]> = Extract<Item, { kind: Kind }>;
export type Cited = z.output<typeof cited>;
export type ArticleFacts = z.output<typeof articleFacts>;
