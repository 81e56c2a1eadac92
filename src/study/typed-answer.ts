import { type Citation, citationOf } from "../answer/citation.js";
import type { Library } from "../answer/library.js";
import type { Article, Paragraph } from "../article/article.js";
import { sentencesWith } from "./words-in.js";

/** An answer as a moderator puts it: where it stands, and in which words of the article. */
export interface TypedAnswer {
  /** As it should be understood. */
  readonly question: string;
  /** The article's name. */
  readonly article: string;
  /** A ¶ number, or several. */
  readonly paragraphs: string;
  /** In the article's words; empty: the bot chooses the sentence of each paragraph. */
  readonly words: string;
  /** The moderator's own, shown as theirs; may be empty. */
  readonly note: string;
}

/** Why a typed answer is none. */
export type TypedProblem =
  | { readonly is: "noQuestion" }
  | { readonly is: "noArticle" }
  | { readonly is: "noNumber" }
  | { readonly is: "noSuchParagraph"; readonly number: number; readonly count: number }
  | { readonly is: "hidden"; readonly number: number }
  /** These words stand in none of the paragraphs. */
  | { readonly is: "missing"; readonly words: string; readonly numbers: readonly number[] };

/** The sentences of a typed answer, found in the article. */
export async function readTypedAnswer(
  { question, article: name, paragraphs: typed, words }: TypedAnswer,
  library: Library,
  isHidden: (article: string, paragraph: number) => boolean,
): Promise<{ readonly citations: readonly Citation[] } | { readonly problem: TypedProblem }> {
  if (question.trim() === "") return { problem: { is: "noQuestion" } };
  const article = library.articles.find((candidate) => candidate.name === name);
  if (!article) return { problem: { is: "noArticle" } };
  const numbers = [...new Set((typed.match(/\d+/g) ?? []).map(Number))];
  if (numbers.length === 0) return { problem: { is: "noNumber" } };
  const paragraphs: Paragraph[] = [];
  for (const number of numbers) {
    const paragraph = article.paragraphs[number - 1];
    if (!paragraph) {
      return { problem: { is: "noSuchParagraph", number, count: article.paragraphs.length } };
    }
    if (isHidden(article.name, number)) return { problem: { is: "hidden", number } };
    paragraphs.push(paragraph);
  }
  if (words.trim() === "") return { citations: await nearestSentences(question, article, numbers, library) };
  const sentences = sentencesWith(words, paragraphs);
  if ("missing" in sentences) return { problem: { is: "missing", words: sentences.missing, numbers } };
  return {
    citations: sentences.found.map(({ paragraph, sentence }) => citationOf(article, paragraph, sentence)),
  };
}

/** Of each of an article's paragraphs the sentence that the bot would answer with, in the order of the numbers. */
export async function nearestSentences(
  question: string,
  article: Article,
  numbers: readonly number[],
  library: Library,
): Promise<Citation[]> {
  if (numbers.length === 0) return [];
  const { passages } = await library.answerer.consider(question, {
    article: article.name,
    limit: article.paragraphs.length,
  });
  return numbers.flatMap((number) => passages.find(({ paragraph }) => paragraph === number) ?? []);
}
