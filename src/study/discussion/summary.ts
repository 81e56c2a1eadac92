import type { Question } from "../questions.js";
import type { DiscussionState, Parked } from "./discussion.js";
import type { Entry } from "./entry.js";

/** What a discussion came to, in numbers. */
export interface Summary {
  /** The ¶ numbers that were discussed, in the order of the article. */
  readonly paragraphs: readonly number[];
  readonly asked: number;
  readonly answered: number;
  /** What nobody has found an answer to. */
  readonly open: readonly Parked[];
  readonly polls: number;
  readonly participants: number;
}

/** @param questions Those that the record refers to, as far as they are still kept; what was struck does not count */
export function summaryOf(
  { parked, polls, participants }: DiscussionState,
  entries: readonly Entry[],
  questions: readonly Pick<Question, "id" | "outcome">[],
): Summary {
  const paragraphs = entries.flatMap(({ data }) => (data.kind === "paragraph" ? [data.paragraph] : []));
  const struck = new Set(
    entries.flatMap(({ data, struck }) => (data.kind === "question" && struck ? [data.questionId] : [])),
  );
  const dropped = new Set(parked.flatMap(({ id, state }) => (state === "dropped" ? [id] : [])));
  // What was taken back, struck or dropped is none of the group's questions any more.
  const asked = questions.filter(
    ({ id, outcome }) => outcome !== "deleted" && !struck.has(id) && !dropped.has(id),
  );
  const ids = new Set(asked.map(({ id }) => id));
  // What was put aside without being asked before, or was settled after.
  const further = parked.filter(({ id }) => !dropped.has(id) && !ids.has(id));
  const settled = new Set(parked.flatMap(({ id, state }) => (state === "answered" ? [id] : [])));
  const isAnswered = ({ id, outcome }: Pick<Question, "id" | "outcome">) =>
    ANSWERED.has(outcome) || settled.has(id);
  return {
    paragraphs: [...new Set(paragraphs)].sort((a, b) => a - b),
    asked: asked.length + further.length,
    answered: asked.filter(isAnswered).length + further.filter(({ state }) => state === "answered").length,
    open: parked.filter(({ state }) => state === "open"),
    polls: polls.length,
    participants: participants.length,
  };
}

const ANSWERED: ReadonlySet<Question["outcome"]> = new Set<Question["outcome"]>([
  "answered",
  "verified",
  "extract",
]);
