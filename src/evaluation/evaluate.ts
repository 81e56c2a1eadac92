import type { Signals } from "../answer/answerability.js";
import { signals } from "../answer/answerer.js";
import { chooseSentence } from "../answer/sentence.js";
import type { Retriever } from "../retrieval/retriever.js";
import type { GoldQuestion, QuestionSet, UnanswerableQuestion } from "./squad.js";

/** How one question fared. */
export interface Outcome {
  readonly gold: GoldQuestion;
  /** Of the gold paragraph among the first ten, from 1; null if it is not there. */
  readonly rank: number | null;
  /** True if the sentence that would be shown holds a gold answer. */
  readonly sentenceHolds: boolean;
  /** True if its paragraph does. */
  readonly paragraphHolds: boolean;
  /** Of the best evidence in the question's own article; null where it has none. */
  readonly answerable: Signals | null;
  /** And in an article that has nothing to do with it; null where the set has no other, too. */
  readonly offArticle: Signals | null;
}

/** How a question fared that its article does not answer. */
export interface Unanswered {
  readonly gold: UnanswerableQuestion;
  readonly signals: Signals | null;
}

export interface Evaluation {
  readonly answerable: readonly Outcome[];
  readonly unanswerable: readonly Unanswered[];
}

const DEPTH = 10;

/** Asks every question of its own article, and one that has an answer of the whole corpus and of a foreign article too. */
export async function evaluate(
  { corpus, questions, unanswerable }: QuestionSet,
  retriever: Retriever,
  onProgress: (done: number) => void = () => {},
): Promise<Evaluation> {
  const names = corpus.articles.map(({ name }) => name);
  const outcomes: Outcome[] = [];
  for (const [i, gold] of questions.entries()) {
    const others = names.filter((name) => name !== gold.article);
    const foreign = others[i % others.length];
    outcomes.push({
      ...(await shown(gold, retriever)),
      answerable: await signalsWithin(gold.article, gold, retriever),
      offArticle: foreign === undefined ? null : await signalsWithin(foreign, gold, retriever),
    });
    onProgress(outcomes.length);
  }
  const unanswered: Unanswered[] = [];
  for (const gold of unanswerable) {
    unanswered.push({ gold, signals: await signalsWithin(gold.article, gold, retriever) });
    onProgress(outcomes.length + unanswered.length);
  }
  return { answerable: outcomes, unanswerable: unanswered };
}

async function shown(gold: GoldQuestion, retriever: Retriever) {
  const { evidence } = await retriever.retrieve(gold.question, { limit: DEPTH });
  const position = evidence.findIndex(
    ({ article, paragraph }) => article.name === gold.article && paragraph.number === gold.paragraph,
  );
  const rank = position < 0 ? null : position + 1;
  const best = evidence[0];
  if (!best) return { gold, rank, sentenceHolds: false, paragraphHolds: false };
  const { text } = best.paragraph;
  const { start, end } = chooseSentence(gold.question, best);
  const holds = (words: string) => gold.answers.some((answer) => words.includes(answer));
  return { gold, rank, sentenceHolds: holds(text.slice(start, end)), paragraphHolds: holds(text) };
}

async function signalsWithin(
  article: string,
  { question }: { readonly question: string },
  retriever: Retriever,
): Promise<Signals | null> {
  const { evidence } = await retriever.retrieve(question, { limit: 1, article });
  const best = evidence[0];
  return best ? signals(best) : null;
}
