import type { Act, Step } from "./act.js";
import type { DiscussionState } from "./discussion.js";
import type { EntryData } from "./entry.js";

export type ActOf<Kind extends Act["kind"]> = Extract<Act, { kind: Kind }>;

export function stepTo(state: DiscussionState, ...entries: readonly EntryData[]): Step {
  return { state, entries };
}

/** With somebody among the participants. */
export function withParticipant(state: DiscussionState, member: string): DiscussionState {
  const { participants } = state;
  return participants.includes(member) ? state : { ...state, participants: [...participants, member] };
}
