import type { Signals } from "../answer/answerability.js";
import { signals } from "../answer/answerer.js";
import { chooseSentence } from "../answer/sentence.js";
import type { Retriever } from "../retrieval/retriever.js";
import type { GoldQuestion, QuestionSet } from "./squad.js";

/** How one question fared. */
export interface Outcome {
  readonly gold: GoldQuestion;
  /** Of the gold paragraph among the first ten, from 1; null if it is not there. */
  readonly rank: number | null;
  /** True if the sentence that would be shown holds a gold answer. */
  readonly sentenceHolds: boolean;
  /** True if its paragraph does. */
  readonly paragraphHolds: boolean;
  /** Of the best evidence in the question's own article, and in an article that has nothing to do with it. */
  readonly answerable: Signals;
  readonly offArticle: Signals;
}

const DEPTH = 10;

/** Asks every question of the whole corpus, of its own article and of a foreign one. */
export async function evaluate(
  { corpus, questions }: QuestionSet,
  retriever: Retriever,
  onProgress: (done: number) => void = () => {},
): Promise<Outcome[]> {
  const names = corpus.articles.map(({ name }) => name);
  const outcomes: Outcome[] = [];
  for (const [i, gold] of questions.entries()) {
    const foreign = names[(names.indexOf(gold.article) + 1 + (i % (names.length - 1))) % names.length] ?? "";
    outcomes.push({
      ...(await shown(gold, retriever)),
      answerable: await signalsWithin(gold.article, gold, retriever),
      offArticle: await signalsWithin(foreign, gold, retriever),
    });
    onProgress(i + 1);
  }
  return outcomes;
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
  { question }: GoldQuestion,
  retriever: Retriever,
): Promise<Signals> {
  const { evidence } = await retriever.retrieve(question, { limit: 1, article });
  const best = evidence[0];
  return best ? signals(best) : { similarity: -1, coverage: 0 };
}
