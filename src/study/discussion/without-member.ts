import { type DiscussionState, isOpen } from "./discussion.js";

/**
 * The discussion as if a member had taken no part in it. That they have led it stays; and, until it ends, that moderators
 * have taken them out of the speakers' queue, or this would be the way back in.
 */
export function withoutMember(state: DiscussionState, memberId: string): DiscussionState {
  const isOther = (id: string) => id !== memberId;
  const { speaker, hands, muted, participants, polls, parked } = state;
  return {
    ...state,
    speaker: speaker?.memberId === memberId ? null : speaker,
    hands: hands.filter(isOther),
    muted: isOpen(state) ? muted : muted.filter(isOther),
    participants: participants.filter(isOther),
    parked: parked.filter((one) => isOther(one.memberId)),
    polls: polls.map((poll) => ({
      ...poll,
      votes: Object.fromEntries(Object.entries(poll.votes).filter(([id]) => isOther(id))),
    })),
  };
}
