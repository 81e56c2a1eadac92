import type { Signals } from "../answer/answerability.js";
import { Answerer } from "../answer/answerer.js";
import type { Citation } from "../answer/citation.js";
import type { Article, Paragraph } from "../article/article.js";
import type { Embedder } from "../embedding/embedder.js";
import type { Index } from "../index/open.js";
import { type Method, rankers } from "./methods.js";
import { OneQuestionEmbedder } from "./one-question-embedder.js";
import type { GoldQuestion, QuestionSet, UnanswerableQuestion } from "./squad.js";

/** What an answerable question was shown first, and where the right paragraph came. */
export interface Hit {
  /** Of the gold paragraph, or one of the very same text, among the first ten, from 1; null if it is not there. */
  readonly rank: number | null;
  /** Null where nothing was found. */
  readonly shown: Shown | null;
  /** True if the shown sentence holds a gold answer, letter by letter, wherever it stands. */
  readonly sentenceHolds: boolean;
  /** True if it is the very sentence that the set's answer was taken from. Null where the set gives no place. */
  readonly sentenceIsGold: boolean | null;
  /** True if the shown sentence's paragraph holds a gold answer. */
  readonly paragraphHolds: boolean;
}

export interface Shown {
  readonly article: string;
  readonly paragraph: number;
  readonly sentence: string;
}

/** How a question fared that has an answer. */
export interface Outcome {
  readonly gold: GoldQuestion;
  /** Asked of the whole corpus, by each way of ranking that was to be measured. */
  readonly pooled: Readonly<Partial<Record<Method, Hit>>>;
  /** Asked of its own article, as the bot does it. */
  readonly own: Hit & { readonly signals: Signals | null };
}

/** How a question fared that what it was asked of does not answer. */
export interface Unanswered {
  /** Its `article` is the one that was asked, its kind the set's own or one of `MADE_KINDS`. */
  readonly gold: UnanswerableQuestion;
  readonly signals: Signals | null;
  readonly shown: Shown | null;
}

/** Questions with an answer, asked where it is not: of another article, and of their own without the paragraph. */
export const OFF_ARTICLE = "off-article";
export const PARAGRAPH_REMOVED = "paragraph-removed";
export const MADE_KINDS: readonly string[] = [OFF_ARTICLE, PARAGRAPH_REMOVED];

export interface Evaluation {
  readonly answerable: readonly Outcome[];
  readonly unanswerable: readonly Unanswered[];
}

const DEPTH = 10;

/**
 * Asks every question of its own article, and one that has an answer of the whole corpus too, of a foreign article, and
 * of its own without the paragraph that answers.
 */
export async function evaluate(
  set: QuestionSet,
  index: Index,
  embedder: Embedder,
  methods: readonly Method[] = ["hybrid"],
  onProgress: (done: number) => void = () => {},
): Promise<Evaluation> {
  const once = new OneQuestionEmbedder(embedder);
  const answerer = new Answerer(index, once);
  const ranker = rankers(index, once, answerer);
  const articles = set.corpus.articles.filter(({ paragraphs }) => paragraphs.length > 0);
  const byName = new Map(articles.map((article) => [article.name, article]));
  const answerable: Outcome[] = [];
  const unanswerable: Unanswered[] = [];
  const ask = async (gold: UnanswerableQuestion, except?: string) => {
    const { article, question } = gold;
    const { passages, signals } = await answerer.consider(question, { article, except, limit: DEPTH });
    unanswerable.push({ gold, signals, shown: firstOf(passages) });
  };
  for (const [i, gold] of set.questions.entries()) {
    const { question, article, split } = gold;
    const paragraphs = byName.get(article)?.paragraphs ?? [];
    const text = paragraphs[gold.paragraph - 1]?.text ?? "";
    const pooled: Partial<Record<Method, Hit>> = {};
    for (const method of methods) pooled[method] = hit(gold, text, await ranker[method](question, DEPTH));
    const { passages, signals } = await answerer.consider(question, { article, limit: DEPTH });
    answerable.push({ gold, pooled, own: { ...hit(gold, text, passages), signals } });
    const foreign = foreignArticle(article, text, articles, i);
    if (foreign) await ask({ question, article: foreign.name, kind: OFF_ARTICLE, split });
    if (answersOnlyHere(gold, text, paragraphs)) {
      await ask({ question, article, kind: PARAGRAPH_REMOVED, split }, text);
    }
    onProgress(answerable.length);
  }
  for (const [i, gold] of set.unanswerable.entries()) {
    await ask(gold);
    onProgress(answerable.length + i + 1);
  }
  return { answerable, unanswerable };
}

function hit({ answers, places }: GoldQuestion, text: string, passages: readonly Citation[]): Hit {
  const position = passages.findIndex((passage) => passage.text === text);
  const first = passages[0];
  const inSentence = places.some(
    ({ start, end }) => first?.text === text && start >= first.start && end <= first.end,
  );
  return {
    rank: position < 0 ? null : position + 1,
    shown: firstOf(passages),
    sentenceHolds: answers.some((answer) => first?.sentence.includes(answer)),
    sentenceIsGold: places.length > 0 ? inSentence : null,
    paragraphHolds: answers.some((answer) => first?.text.includes(answer)),
  };
}

function firstOf([first]: readonly Citation[]): Shown | null {
  return first ? { article: first.article, paragraph: first.paragraph, sentence: first.sentence } : null;
}

/** Another one each time. In a set that repeats a paragraph under another title, not every other article is foreign. */
export function foreignArticle(
  own: string,
  text: string,
  articles: readonly Article[],
  turn: number,
): Article | undefined {
  for (const i of articles.keys()) {
    const article = articles[(turn + i) % articles.length];
    if (article?.name !== own && !article?.paragraphs.some((paragraph) => paragraph.text === text))
      return article;
  }
  return undefined;
}

/** Where another paragraph of the article has the answer's words, it may well answer too. */
function answersOnlyHere({ answers }: GoldQuestion, text: string, paragraphs: readonly Paragraph[]): boolean {
  const others = paragraphs.filter((paragraph) => paragraph.text !== text);
  return (
    others.length > 0 &&
    !others.some((paragraph) => answers.some((answer) => paragraph.text.includes(answer)))
  );
}
