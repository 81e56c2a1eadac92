import type { Quote } from "../quote.js";
import type { DiscussionState, Parked } from "./discussion.js";
import type { EntryData } from "./entry.js";
import { call, giveBack, limitSpeakers, lower, mute, raise, unmute } from "./floor.js";
import { park, settle } from "./parking.js";
import { closePoll, openPoll, vote } from "./polls.js";
import { addPrompt, dropPrompt, editPrompt, leaveOut } from "./prompt-acts.js";
import { setQuestions, slow } from "./thread-acts.js";
import { end, go, pause, rename, resume, schedule, start, tick, wake } from "./walk.js";

/*
 * A discussion as a state machine: acts go in, the next state and what the record gets come out. Nothing here knows of
 * Discord, of the database or of the clock. Who may do what is settled before (standing.ts); what an act names of the
 * state that its actor saw (`from`, `before`) keeps two who act at once from doing the same thing twice.
 */

/** What somebody does, or happens by itself. @property by Its actor: a moderator, unless it is a member's own */
export type Act =
  | { readonly kind: "schedule"; readonly by: string; readonly startsAt: number | null }
  | { readonly kind: "start"; readonly by: string }
  /** @property from The place that its actor saw @property to From 0 */
  | { readonly kind: "go"; readonly by: string; readonly from: number; readonly to: number }
  | { readonly kind: "pause"; readonly by: string | null; readonly because: "moderator" | "archived" }
  | { readonly kind: "resume"; readonly by: string }
  | { readonly kind: "end"; readonly by: string | null; readonly because: "moderator" | "deleted" }
  /** The time has come that `nextDue` tells. */
  | { readonly kind: "tick" }
  /** The bot is back: what fell due meanwhile is put off, so that nobody finds the page turned unseen. */
  | { readonly kind: "wake" }
  | { readonly kind: "rename"; readonly title: string }
  | { readonly kind: "raise"; readonly member: string }
  | { readonly kind: "lower"; readonly member: string }
  /** @property from Who had the floor, as its actor saw it */
  | { readonly kind: "call"; readonly by: string; readonly from: string | null }
  | { readonly kind: "giveBack"; readonly member: string }
  | { readonly kind: "limitSpeakers"; readonly by: string; readonly seconds: number }
  | { readonly kind: "mute"; readonly by: string; readonly member: string; readonly reason: string | null }
  | { readonly kind: "unmute"; readonly by: string; readonly member: string }
  | {
      readonly kind: "openPoll";
      readonly by: string;
      readonly id: string;
      readonly question: string;
      readonly options: readonly string[];
    }
  | { readonly kind: "vote"; readonly member: string; readonly poll: string; readonly option: number }
  | { readonly kind: "closePoll"; readonly by: string; readonly poll: string }
  | {
      readonly kind: "park";
      readonly member: string;
      readonly id: string;
      readonly text: string;
      readonly quotes: readonly Quote[];
    }
  | {
      readonly kind: "settle";
      readonly by: string | null;
      readonly parked: string;
      readonly state: Parked["state"];
      readonly quotes?: readonly Quote[];
    }
  | { readonly kind: "addPrompt"; readonly by: string; readonly paragraph: number; readonly text: string }
  /** @property before The prompt's words as its actor saw them */
  | {
      readonly kind: "editPrompt";
      readonly by: string;
      readonly paragraph: number;
      readonly before: string;
      readonly text: string;
    }
  | { readonly kind: "dropPrompt"; readonly by: string; readonly paragraph: number; readonly before: string }
  | { readonly kind: "leaveOut"; readonly by: string; readonly paragraph: number }
  | { readonly kind: "questions"; readonly by: string; readonly areClosed: boolean }
  | { readonly kind: "slow"; readonly by: string; readonly seconds: number };

/** Why an act changes nothing. */
export type Refusal =
  | "notStarted"
  | "alreadyStarted"
  | "paused"
  | "notPaused"
  | "ended"
  /** Somebody else was faster: what the actor saw is no longer so. */
  | "moved"
  | "noSuchPlace"
  | "handIsUp"
  | "noHand"
  | "isSpeaking"
  | "notSpeaking"
  | "nobodyWaits"
  | "isMuted"
  | "alreadyMuted"
  | "notMuted"
  | "noSuchPoll"
  | "pollIsClosed"
  | "noPollQuestion"
  | "tooFewOptions"
  | "tooManyPolls"
  | "noSuchQuestion"
  | "nothingChanges"
  | "tooManyParked"
  | "tooManyOfYours"
  | "noSuchPrompt"
  | "samePrompt"
  | "tooManyPrompts"
  | "lastParagraph"
  | "nothingDue";

/** The next state, and what the record gets; or why nothing changes. */
export type Step =
  | { readonly state: DiscussionState; readonly entries: readonly EntryData[] }
  | { readonly refusal: Refusal };

/** @param now In milliseconds since 1970 */
export function perform(state: DiscussionState, act: Act, now: number): Step {
  if (state.phase === "ended") return { refusal: "ended" };
  switch (act.kind) {
    case "schedule":
      return schedule(state, act);
    case "start":
      return start(state, act, now);
    case "go":
      return go(state, act, now);
    case "pause":
      return pause(state, act, now);
    case "resume":
      return resume(state, act, now);
    case "end":
      return end(state, act);
    case "tick":
      return tick(state, now);
    case "wake":
      return wake(state, now);
    case "rename":
      return rename(state, act);
    case "raise":
      return raise(state, act);
    case "lower":
      return lower(state, act);
    case "call":
      return call(state, act, now);
    case "giveBack":
      return giveBack(state, act);
    case "limitSpeakers":
      return limitSpeakers(state, act);
    case "mute":
      return mute(state, act);
    case "unmute":
      return unmute(state, act);
    case "openPoll":
      return openPoll(state, act);
    case "vote":
      return vote(state, act);
    case "closePoll":
      return closePoll(state, act);
    case "park":
      return park(state, act);
    case "settle":
      return settle(state, act);
    case "addPrompt":
      return addPrompt(state, act);
    case "editPrompt":
      return editPrompt(state, act);
    case "dropPrompt":
      return dropPrompt(state, act);
    case "leaveOut":
      return leaveOut(state, act);
    case "questions":
      return setQuestions(state, act);
    case "slow":
      return slow(state, act);
  }
}
