import type { Step } from "./act.js";
import { type DiscussionState, discussionState, isOpen } from "./discussion.js";
import { type ActOf, stepTo } from "./step.js";

/* How much is said: questions to the bot, and messages in the thread. */

export function setQuestions(state: DiscussionState, { by, areClosed }: ActOf<"questions">): Step {
  if (!isOpen(state)) return { refusal: "notStarted" };
  if (state.areQuestionsClosed === areClosed) return { refusal: "nothingChanges" };
  return stepTo({ ...state, areQuestionsClosed: areClosed }, { kind: "questions", by, areClosed });
}

export function slow(state: DiscussionState, { by, seconds }: ActOf<"slow">): Step {
  if (!isOpen(state)) return { refusal: "notStarted" };
  const isAllowed = discussionState.shape.slowSeconds.safeParse(seconds).success;
  if (!isAllowed || state.slowSeconds === seconds) return { refusal: "nothingChanges" };
  return stepTo({ ...state, slowSeconds: seconds }, { kind: "slowed", by, seconds });
}
