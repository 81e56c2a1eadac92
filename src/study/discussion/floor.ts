import type { Step } from "./act.js";
import { type DiscussionState, discussionState, isOpen } from "./discussion.js";
import type { EntryData } from "./entry.js";
import { type ActOf, stepTo, withParticipant } from "./step.js";

/* Who speaks: hands are raised, moderators call the next; one speaks at a time. */

export function raise(state: DiscussionState, { member }: ActOf<"raise">): Step {
  const { hands, speaker, muted } = state;
  if (!isOpen(state)) return { refusal: "notStarted" };
  if (muted.includes(member)) return { refusal: "isMuted" };
  if (speaker?.memberId === member) return { refusal: "isSpeaking" };
  if (hands.includes(member)) return { refusal: "handIsUp" };
  return stepTo(withParticipant({ ...state, hands: [...hands, member] }, member));
}

export function lower(state: DiscussionState, { member }: ActOf<"lower">): Step {
  if (!state.hands.includes(member)) return { refusal: "noHand" };
  return stepTo(withoutHand(state, member));
}

/** The next who waits gets the floor, from whoever had it. */
export function call(state: DiscussionState, { by, from }: ActOf<"call">, now: number): Step {
  const { speaker, hands, phase } = state;
  if (phase === "prepared") return { refusal: "notStarted" };
  if (phase === "paused") return { refusal: "paused" };
  if ((speaker?.memberId ?? null) !== from) return { refusal: "moved" };
  if (hands.length === 0 && !speaker) return { refusal: "nobodyWaits" };
  const over = speaker ? [floorOver(speaker.memberId, "done")] : [];
  const next = callNext({ ...state, speaker: null }, by, now);
  return stepTo(next.state, ...over, ...next.entries);
}

/** Whoever speaks is done; the next is called by a moderator. */
export function giveBack(state: DiscussionState, { member }: ActOf<"giveBack">): Step {
  if (state.speaker?.memberId !== member) return { refusal: "notSpeaking" };
  return stepTo({ ...state, speaker: null }, floorOver(member, "done"));
}

/** Holds from the next speaker on. */
export function limitSpeakers(state: DiscussionState, { by, seconds }: ActOf<"limitSpeakers">): Step {
  const isAllowed = discussionState.shape.speakerSeconds.safeParse(seconds).success;
  if (!isAllowed || state.speakerSeconds === seconds) return { refusal: "nothingChanges" };
  return stepTo({ ...state, speakerSeconds: seconds }, { kind: "speakerTime", by, seconds });
}

/** Out of the queue, and not in it again until it is taken back. */
export function mute(state: DiscussionState, { by, member, reason }: ActOf<"mute">): Step {
  if (state.muted.includes(member)) return { refusal: "alreadyMuted" };
  const speaks = state.speaker?.memberId === member;
  const quiet = withoutHand({ ...state, muted: [...state.muted, member] }, member);
  return stepTo(
    speaks ? { ...quiet, speaker: null } : quiet,
    ...(speaks ? [floorOver(member, "muted")] : []),
    { kind: "muted", by, memberId: member, reason },
  );
}

export function unmute(state: DiscussionState, { by, member }: ActOf<"unmute">): Step {
  if (!state.muted.includes(member)) return { refusal: "notMuted" };
  const muted = state.muted.filter((one) => one !== member);
  return stepTo({ ...state, muted }, { kind: "unmuted", by, memberId: member });
}

/** Gives the floor, which nobody has, to the first who waits, if anybody does. */
export function callNext(
  state: DiscussionState,
  by: string | null,
  now: number,
): { readonly state: DiscussionState; readonly entries: readonly EntryData[] } {
  const [memberId, ...hands] = state.hands;
  if (memberId === undefined) return { state, entries: [] };
  const until = state.speakerSeconds > 0 ? now + state.speakerSeconds * 1000 : null;
  return {
    state: { ...state, hands, speaker: { memberId, until, left: null } },
    entries: [{ kind: "called", by, memberId, until }],
  };
}

function withoutHand(state: DiscussionState, member: string): DiscussionState {
  return { ...state, hands: state.hands.filter((one) => one !== member) };
}

function floorOver(memberId: string, because: "done" | "muted"): EntryData {
  return { kind: "floorOver", memberId, because };
}
