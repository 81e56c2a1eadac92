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

/** When a paragraph under discussion is taken before a better one. */
interface Preference {
  /** The confidence from which on anything answers. */
  readonly answersFrom: number;
  /** How far its score may be behind the best one's. */
  readonly comparable: number;
}

/**
 * How far a paragraph under discussion may be behind the best one and still answer comparably well. Of the rules that
 * `npm run evaluate:discussion -- xquad.en.json test/questions/islamic-state-and-russia.json` prints, the one it chooses
 * on what is for tuning. Each model has scores of its own: with one that nobody has measured the best always answers.
 */
const COMPARABLE: Readonly<Record<string, number>> = { [DEFAULT_MODEL]: 0.03 };

/** @param model The embedding model's name */
export function comparableOf(model: string): number {
  return COMPARABLE[model] ?? 0;
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
  { answersFrom, comparable }: Preference,
): readonly T[] {
  const [best] = ranked;
  const within = ranked.find(isUnderDiscussion);
  if (!best || !within) return ranked;
  const bothAnswer = Math.min(best.confidence, within.confidence) >= answersFrom;
  if (!bothAnswer || best.score - within.score > comparable) return ranked;
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
