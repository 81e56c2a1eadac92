import type { Citation } from "../answer/citation.js";
import type { Library } from "../answer/library.js";
import type { QuestionMark } from "../answer/question-mark.js";
import { citationNow } from "./quote.js";
import type { Study } from "./study.js";
import type { VerifiedAnswer } from "./verified-answers.js";

/** A verified answer, against the articles as they are now. */
export interface VerifiedMatch {
  readonly answer: VerifiedAnswer;
  /** Its sentences as they stand now; none where it is stale. */
  readonly citations: readonly Citation[];
  /** True where a paragraph of it has changed since, or is hidden. */
  readonly isStale: boolean;
}

/** One to a question that means the same, or only to a similar one. */
export interface FoundMatch extends VerifiedMatch {
  readonly isSame: boolean;
}

/** So many marks are made anew at a time, which is work for the model: nobody waits for a thousand of them. */
const RENEWED = 20;

/**
 * The guild's verified answer to a question that means the same, or else to a similar one, or null. It is for a question
 * taken by itself, not for one that follows another.
 *
 * @param article The name of the one that is asked: what another article says is no answer. Null: all are
 */
export async function verifiedMatch(
  question: string,
  guildId: string,
  study: Study,
  library: Library,
  article: string | null = null,
): Promise<FoundMatch | null> {
  const all = await study.verified.all(guildId);
  const answers =
    article === null ? all : all.filter(({ quotes }) => quotes.every((quote) => quote.article === article));
  const same = await library.sameQuestion(question, await marksOf(answers, guildId, study, library));
  const answer = same && answers[same.index];
  return answer ? { ...matchOf(answer, library), isSame: same.isSame } : null;
}

/** Of answers whose mark another embedding model made, or nobody yet, some are made anew; of the others the wording counts. */
async function marksOf(
  answers: readonly VerifiedAnswer[],
  guildId: string,
  study: Study,
  library: Library,
): Promise<QuestionMark[]> {
  const marks: QuestionMark[] = [];
  let renewed = 0;
  for (const { id, question, mark } of answers) {
    if ((mark !== null && library.isCurrent(mark)) || renewed === RENEWED) {
      marks.push(mark ?? "");
      continue;
    }
    const current = await library.questionMark(question);
    await study.verified.setMark(guildId, id, current);
    marks.push(current);
    renewed++;
  }
  return marks;
}

export function matchOf(answer: VerifiedAnswer, library: Library): VerifiedMatch {
  const citations = answer.quotes.map((quote) => citationNow(quote, library));
  const found = citations.filter((citation) => citation !== null);
  const isStale = found.length < citations.length;
  return { answer, citations: isStale ? [] : found, isStale };
}
