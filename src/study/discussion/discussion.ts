import { z } from "zod";
import { quote } from "../quote.js";
import { agendaItem } from "./agenda.js";
import { wording } from "./wording.js";

/*
 * Where a discussion is: all that it takes to go on with it after a restart. What was said and done is in its record
 * (entry.ts). Ids of members are Discord's; times are milliseconds since 1970.
 */

/** Only a running discussion moves on; only an ended one is never changed again. */
export const PHASES = ["prepared", "running", "paused", "ended"] as const;
export type Phase = (typeof PHASES)[number];

export const LONGEST_TITLE = 90;
export const MOST_MINUTES = 7 * 24 * 60;
const MOST_SPEAKER_SECONDS = 3600;
/** Discord's own limit. */
const MOST_SLOW_SECONDS = 6 * 3600;

const time = z.number().int();

const quickPoll = z.object({
  id: z.string(),
  question: z.string(),
  options: z.array(z.string()).min(2),
  paragraph: z.number().int(),
  isOpen: z.boolean(),
  /** Member → place of the option, while it is open: nobody's vote is kept once they are counted. */
  votes: z.record(z.string(), z.number().int()),
  /** Of each option, once it is closed. */
  counts: z.array(z.number().int()).nullable(),
});

export type Poll = z.output<typeof quickPoll>;

const parkedQuestion = z.object({
  id: z.string(),
  text: z.string(),
  memberId: z.string(),
  /** The ¶ under discussion when it came up. */
  paragraph: z.number().int(),
  state: z.enum(["open", "answered", "dropped"]),
  /** What the bot, or a moderator, found in answer. */
  quotes: z.array(quote),
});

/** A question that is put aside, so that the group does not lose it. */
export type Parked = z.output<typeof parkedQuestion>;

export const discussionState = z.object({
  phase: z.enum(PHASES),
  title: z.string().min(1).max(LONGEST_TITLE),
  /** The article's name. */
  article: z.string(),
  /** Who has prepared or started it. */
  leaderId: z.string(),
  /** For each ¶; null: moderators alone move on. */
  minutes: z.number().int().min(1).max(MOST_MINUTES).nullable(),
  /** True where what members write in the thread becomes part of the record. */
  recordsText: z.boolean(),
  items: z.array(agendaItem).min(1),
  /** The place in `items` of the paragraph under discussion. */
  at: z.number().int().min(0),
  /** When it starts by itself; null: when a moderator starts it. */
  startsAt: time.nullable(),
  /** When it moves on by itself; null where it does not, or is not running. */
  movesAt: time.nullable(),
  /** While it is paused: what is left of the paragraph's time, in milliseconds. */
  left: time.nullable(),
  /** Who has the floor. */
  speaker: z
    .object({
      memberId: z.string(),
      /** When their time is up; null: without limit, or paused. */
      until: time.nullable(),
      /** While it is paused: what is left of it, in milliseconds. */
      left: time.nullable(),
    })
    .nullable(),
  /** Who has raised a hand, the first first. */
  hands: z.array(z.string()),
  /** Who may not. */
  muted: z.array(z.string()),
  /** Of each speaker; 0: without limit. */
  speakerSeconds: z.number().int().min(0).max(MOST_SPEAKER_SECONDS),
  areQuestionsClosed: z.boolean(),
  /** Between two messages of a member in the thread; 0: none. */
  slowSeconds: z.number().int().min(0).max(MOST_SLOW_SECONDS),
  polls: z.array(quickPoll),
  parked: z.array(parkedQuestion),
  /** Whoever has asked, written, voted or raised a hand. */
  participants: z.array(z.string()),
});

export type DiscussionState = z.output<typeof discussionState>;

/** As it is kept. */
export function readState(json: string): DiscussionState {
  return discussionState.parse(JSON.parse(json));
}

export type NewDiscussion = Pick<
  DiscussionState,
  "title" | "article" | "leaderId" | "minutes" | "items" | "recordsText"
>;

/** @throws ZodError if it could not be read again */
export function prepare(given: NewDiscussion): DiscussionState {
  return discussionState.parse({
    ...given,
    title: wording(given.title, LONGEST_TITLE) || wording(given.article, LONGEST_TITLE),
    phase: "prepared",
    at: 0,
    startsAt: null,
    movesAt: null,
    left: null,
    speaker: null,
    hands: [],
    muted: [],
    speakerSeconds: 0,
    areQuestionsClosed: false,
    slowSeconds: 0,
    polls: [],
    parked: [],
    participants: [],
  } satisfies DiscussionState);
}

/** The item under discussion. */
export function current({
  items,
  at,
}: Pick<DiscussionState, "items" | "at">): DiscussionState["items"][number] {
  const item = items[at];
  if (!item) throw new RangeError(`a discussion of ${items.length} paragraphs stands at number ${at + 1}`);
  return item;
}

/** True from the start to the end. */
export function isOpen({ phase }: Pick<DiscussionState, "phase">): boolean {
  return phase === "running" || phase === "paused";
}

/** When something is due by itself; null: nothing is. */
export function nextDue(state: DiscussionState): number | null {
  const { phase, startsAt, movesAt, speaker } = state;
  if (phase === "prepared") return startsAt;
  if (phase !== "running") return null;
  const times = [movesAt, speaker?.until ?? null].filter((due) => due !== null);
  return times.length > 0 ? Math.min(...times) : null;
}
