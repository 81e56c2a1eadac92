import type { QuestionEmbedding } from "../embedding/embedder.js";
import { innerProduct } from "../index/vector-index.js";
import { contentWords, leastOf } from "../retrieval/evidence.js";
import { maxSim } from "../retrieval/maxsim.js";
import { differencesOf } from "./differences.js";
import { compareKinds } from "./question-kind.js";

/**
 * What tells whether two questions ask the same; each is the same whichever of the two comes first.
 * `npm run evaluate:same -- FILE --calibrate` fits a weight for each.
 *
 * - `similarity`: the cosine of the two
 * - `alignment`: of each token of one the highest cosine with a token of the other, on the mean, both ways
 * - `weakest`: the same of the one word, of both questions, that the other matches least
 * - `sharedTerms`, `unmatched`, `numbers`, `names`, `opposites`: see Differences
 * - `otherKind`: 1 where they ask for different things, such as a person and a time
 * - `vagueKind`: 1 where one of them says "what" or "which" and the other tells more
 */
export const SAME_FEATURES = [
  "similarity",
  "alignment",
  "weakest",
  "sharedTerms",
  "unmatched",
  "numbers",
  "names",
  "opposites",
  "otherKind",
  "vagueKind",
] as const;
export type SameFeature = (typeof SAME_FEATURES)[number];
export type SameSignals = Readonly<Record<SameFeature, number>>;

/** A question as it was read, and its embedding. */
export interface Embedded {
  readonly text: string;
  readonly embedding: QuestionEmbedding;
}

/** Null for two questions that cannot ask the same, whatever their vectors say. */
export function sameSignals(one: Embedded, other: Embedded): SameSignals | null {
  const { excludeEachOther, ...differences } = differencesOf(one.text, other.text);
  if (excludeEachOther) return null;
  const [there, back] = [align(one.embedding, other.embedding), align(other.embedding, one.embedding)];
  return {
    similarity: innerProduct(one.embedding.vector, other.embedding.vector),
    alignment: (there.mean + back.mean) / 2,
    weakest: Math.min(there.weakest, back.weakest),
    ...differences,
    ...compareKinds(one.text, other.text),
  };
}

function align(from: QuestionEmbedding, to: QuestionEmbedding): { mean: number; weakest: number } {
  const [highest] = maxSim(from.tokens, [to.tokens], from.vector.length);
  if (!highest || highest.length === 0) return { mean: 0, weakest: 0 };
  return {
    mean: highest.reduce((sum, value) => sum + value, 0) / highest.length,
    weakest: leastOf(contentWords(from.words), highest),
  };
}
