import type { Citation } from "../answer/citation.js";
import type { Library } from "../answer/library.js";
import { plainQuestion } from "../retrieval/plain-question.js";
import { citationNow } from "./quote.js";
import type { Study } from "./study.js";
import type { VerifiedAnswer } from "./verified-answers.js";

/** A verified answer to the same question. */
export interface VerifiedMatch {
  readonly answer: VerifiedAnswer;
  /** Its sentences as they stand now; none where it is stale. */
  readonly citations: readonly Citation[];
  /** True where a paragraph of it has changed since, or is hidden. */
  readonly isStale: boolean;
}

/** The guild's verified answer to a question that means the same, or null. */
export async function verifiedMatch(
  question: string,
  guildId: string,
  study: Study,
  library: Library,
): Promise<VerifiedMatch | null> {
  const wanted = plainQuestion(question).toLowerCase();
  const answers = await study.verified.all(guildId);
  const answer = answers.find((one) => plainQuestion(one.question).toLowerCase() === wanted);
  return answer ? matchOf(answer, library) : null;
}

export function matchOf(answer: VerifiedAnswer, library: Library): VerifiedMatch {
  const citations = answer.quotes.map((quote) => citationNow(quote, library));
  const found = citations.filter((citation) => citation !== null);
  const isStale = found.length < citations.length;
  return { answer, citations: isStale ? [] : found, isStale };
}
