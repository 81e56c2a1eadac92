import { DEFAULT_MODEL } from "../embedding/model.js";
import type { UnderDiscussion } from "../retrieval/retriever.js";
import type { Citation } from "./citation.js";

/** How well a paragraph answers. */
export interface Standing {
  /** Higher is better; only scores of one question compare. */
  readonly score: number;
  /** How sure it is that this paragraph answers, 0 to 1. */
  readonly confidence: number;
}

/** Whether a paragraph under discussion answers comparably well as the best one. */
export type Comparable = (within: Standing, best: Standing) => boolean;

/** When a paragraph under discussion is taken before a better one. */
interface Preference {
  /** The confidence from which on anything answers. */
  readonly answersFrom: number;
  readonly isComparable: Comparable;
}

/**
 * How far a paragraph under discussion may be behind the best one and still answer comparably well. Of the rules that
 * `npm run evaluate:discussion -- xquad.en.json test/questions/islamic-state-and-russia.json` prints, the one it chooses
 * on what is for tuning. Each model has scores of its own: with one that nobody has measured the best always answers.
 */
const MOST_BEHIND: Readonly<Record<string, number>> = { [DEFAULT_MODEL]: 0.03 };

/** @param model The embedding model's name */
export function mostBehind(model: string): number {
  return MOST_BEHIND[model] ?? 0;
}

/** Comparable is what is behind the best by no more than so much of score. */
export function behindAtMost(most: number): Comparable {
  return (within, best) => best.score - within.score <= most;
}

/**
 * What answers a question that is asked in a discussion comes first: the best there is, or the best of what is under
 * discussion where that answers comparably well. What the best does not answer nothing else does.
 *
 * @param ranked Best first
 */
export function preferredFirst<T extends Standing>(
  ranked: readonly T[],
  isUnderDiscussion: (each: T) => boolean,
  { answersFrom, isComparable }: Preference,
): readonly T[] {
  const [best] = ranked;
  const within = ranked.find(isUnderDiscussion);
  if (!best || !within) return ranked;
  const bothAnswer = Math.min(best.confidence, within.confidence) >= answersFrom;
  if (within === best || !bothAnswer || !isComparable(within, best)) return ranked;
  return [within, ...ranked.filter((each) => each !== within)];
}

/** True where a cited paragraph is not under discussion; false where none are. */
export function liesFurtherOn(
  citations: readonly Citation[],
  underDiscussion: UnderDiscussion | undefined,
): boolean {
  if (!underDiscussion) return false;
  return citations.some(({ article, paragraph }) => !underDiscussion(article, paragraph));
}

/** A list with what is under discussion before what is not. */
export function discussedFirst(
  citations: readonly Citation[],
  underDiscussion: UnderDiscussion | undefined,
): readonly Citation[] {
  if (!underDiscussion) return citations;
  const isDiscussed = ({ article, paragraph }: Citation) => underDiscussion(article, paragraph);
  return [...citations.filter(isDiscussed), ...citations.filter((each) => !isDiscussed(each))];
}
