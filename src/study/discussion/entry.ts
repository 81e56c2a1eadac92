import { z } from "zod";
import { quote } from "../quote.js";
import { prompt } from "./agenda.js";

/*
 * The record of a discussion: what was said and done, in its order. It is also what the thread shows: an entry that
 * members are to see is posted once, in its turn, also after a restart.
 */

const paragraph = z.number().int();
const texts = z.array(z.string());
/** How it came: a moderator's act, or by itself. */
const by = z.string().nullable();
const memberId = z.string();

export const entryData = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("started"), by, from: paragraph, to: paragraph, recordsText: z.boolean() }),
  z.object({
    kind: z.literal("paragraph"),
    by,
    paragraph,
    fingerprint: z.string(),
    prompts: z.array(prompt),
    /** From 1. */
    place: z.number().int(),
    of: z.number().int(),
  }),
  /** The time of the last paragraph is over. */
  z.object({ kind: z.literal("timeUp") }),
  z.object({ kind: z.literal("paused"), by, because: z.enum(["moderator", "archived"]) }),
  z.object({ kind: z.literal("resumed"), by }),
  z.object({ kind: z.literal("ended"), by, because: z.enum(["moderator", "deleted"]) }),
  z.object({ kind: z.literal("called"), by, memberId, until: z.number().int().nullable() }),
  z.object({ kind: z.literal("floorOver"), memberId, because: z.enum(["time", "done", "muted"]) }),
  z.object({ kind: z.literal("muted"), by, memberId, reason: z.string().nullable() }),
  z.object({ kind: z.literal("unmuted"), by, memberId }),
  z.object({ kind: z.literal("speakerTime"), by, seconds: z.number().int() }),
  z.object({ kind: z.literal("poll"), by, poll: z.string(), question: z.string(), options: texts }),
  z.object({
    kind: z.literal("pollClosed"),
    by,
    poll: z.string(),
    question: z.string(),
    options: texts,
    counts: z.array(z.number().int()),
  }),
  z.object({ kind: z.literal("parked"), memberId, parked: z.string(), text: z.string() }),
  z.object({
    kind: z.literal("settled"),
    by,
    parked: z.string(),
    state: z.enum(["open", "answered", "dropped"]),
    quotes: z.array(quote),
  }),
  z.object({
    kind: z.literal("prompt"),
    by,
    /** Of the agenda; the ¶ under discussion may be another. */
    about: paragraph,
    before: z.string().nullable(),
    after: z.string().nullable(),
  }),
  z.object({ kind: z.literal("leftOut"), by, about: paragraph }),
  z.object({ kind: z.literal("questions"), by, areClosed: z.boolean() }),
  z.object({ kind: z.literal("slowed"), by, seconds: z.number().int() }),
  z.object({ kind: z.literal("renamed"), title: z.string() }),
  /** What a member wrote in the thread, where that is recorded. */
  z.object({ kind: z.literal("message"), memberId, text: z.string() }),
  /** What a member asked; its words and its answer are kept with the questions. */
  z.object({ kind: z.literal("question"), memberId, questionId: z.string() }),
]);

export type EntryData = z.output<typeof entryData>;
type EntryKind = EntryData["kind"];

const SHOWN: ReadonlySet<EntryKind> = new Set<EntryKind>([
  "started",
  "paragraph",
  "timeUp",
  "paused",
  "resumed",
  "ended",
  "called",
  "poll",
  "pollClosed",
  "questions",
  "slowed",
]);

/** True for what the thread shows as a message of its own. */
export function isShown(data: EntryData): boolean {
  return SHOWN.has(data.kind) || (data.kind === "floorOver" && data.because === "time");
}

/** What is somebody's own: it can be taken out of the record. */
export type Contribution = Extract<EntryData, { kind: "message" | "question" | "parked" }>;

export function isContribution(data: EntryData): data is Contribution {
  return data.kind === "message" || data.kind === "question" || data.kind === "parked";
}

export interface Entry {
  readonly id: string;
  /** From 1 on in each discussion. */
  readonly number: number;
  readonly doneAt: number;
  /** The ¶ under discussion; null before the start. */
  readonly paragraph: number | null;
  readonly data: EntryData;
  /** The bot's message that shows it, or the member's that it is; null: none, or none yet. */
  readonly messageId: string | null;
  /** A moderator has taken it out of the record: its words are gone. */
  readonly struck: { readonly by: string; readonly reason: string } | null;
}
