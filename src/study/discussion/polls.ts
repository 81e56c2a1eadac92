import type { Step } from "./act.js";
import { current, type DiscussionState, isOpen, type Poll } from "./discussion.js";
import type { EntryData } from "./entry.js";
import { type ActOf, stepTo, withParticipant } from "./step.js";
import { wording } from "./wording.js";

/* Quick polls: a vote each, which may be changed while the poll is open; the tally is seen when it is closed. */

export const MOST_OPTIONS = 5;
export const LONGEST_OPTION = 80;
export const LONGEST_POLL_QUESTION = 300;
/** At a time, so that the thread stays readable. */
export const MOST_OPEN_POLLS = 5;

export function openPoll(state: DiscussionState, { by, id, question, options }: ActOf<"openPoll">): Step {
  if (!isOpen(state)) return { refusal: "notStarted" };
  const named = [...new Set(options.map((option) => wording(option, LONGEST_OPTION)))]
    .filter((option) => option !== "")
    .slice(0, MOST_OPTIONS);
  const asked = wording(question, LONGEST_POLL_QUESTION);
  if (asked === "") return { refusal: "noPollQuestion" };
  if (named.length < 2) return { refusal: "tooFewOptions" };
  if (state.polls.filter((poll) => poll.isOpen).length >= MOST_OPEN_POLLS) return { refusal: "tooManyPolls" };
  if (state.polls.some((poll) => poll.id === id)) return { refusal: "nothingChanges" };
  const poll: Poll = {
    id,
    question: asked,
    options: named,
    paragraph: current(state).paragraph,
    isOpen: true,
    votes: {},
    counts: null,
  };
  return stepTo(
    { ...state, polls: [...state.polls, poll] },
    { kind: "poll", by, poll: id, question: asked, options: named },
  );
}

export function vote(state: DiscussionState, { member, poll: id, option }: ActOf<"vote">): Step {
  const poll = state.polls.find((one) => one.id === id);
  if (!poll || poll.options[option] === undefined) return { refusal: "noSuchPoll" };
  if (!poll.isOpen) return { refusal: "pollIsClosed" };
  if (poll.votes[member] === option) return { refusal: "nothingChanges" };
  const voted = { ...poll, votes: { ...poll.votes, [member]: option } };
  return stepTo(withParticipant(withPoll(state, voted), member));
}

export function closePoll(state: DiscussionState, { by, poll: id }: ActOf<"closePoll">): Step {
  const poll = state.polls.find((one) => one.id === id);
  if (!poll) return { refusal: "noSuchPoll" };
  if (!poll.isOpen) return { refusal: "pollIsClosed" };
  const closed = counted(poll);
  return stepTo(withPoll(state, closed), tallyEntry(closed, by));
}

/** Closed: how often each option was chosen, and no longer by whom. */
export function counted(poll: Poll): Poll {
  if (!poll.isOpen) return poll;
  const votes = Object.values(poll.votes);
  const counts = poll.options.map((_, option) => votes.filter((vote) => vote === option).length);
  return { ...poll, isOpen: false, votes: {}, counts };
}

/** @param poll A closed one */
export function tallyEntry({ id, question, options, counts }: Poll, by: string | null): EntryData {
  return { kind: "pollClosed", by, poll: id, question, options, counts: counts ?? [] };
}

function withPoll(state: DiscussionState, poll: Poll): DiscussionState {
  return { ...state, polls: state.polls.map((one) => (one.id === poll.id ? poll : one)) };
}
