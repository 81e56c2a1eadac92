import { createHash } from "node:crypto";
import { z } from "zod";
import { type Citation, citationOf } from "../answer/citation.js";
import type { Library } from "../answer/library.js";
import type { Article, Paragraph } from "../article/article.js";

/** A citation as it is kept: the article may change after. */
export const quote = z.object({
  /** The article's name. */
  article: z.string(),
  /** The ¶ number at that time. */
  paragraph: z.number().int(),
  /** The place of the sentence in the paragraph's text. */
  start: z.number().int(),
  end: z.number().int(),
  sentence: z.string(),
  /** Of the paragraph's text at that time. */
  fingerprint: z.string(),
});

export type Quote = z.output<typeof quote>;

export function quoteOf({ article, paragraph, start, end, sentence, text }: Citation): Quote {
  return { article, paragraph, start, end, sentence, fingerprint: fingerprintOf(text) };
}

export function fingerprintOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 22);
}

const known = new WeakMap<Paragraph, string>();

/** Worked out once a paragraph: with many verified answers each question needs them all. */
export function fingerprintNow(paragraph: Paragraph): string {
  const fingerprint = known.get(paragraph) ?? fingerprintOf(paragraph.text);
  known.set(paragraph, fingerprint);
  return fingerprint;
}

/**
 * The citation as it is now: also where its paragraph has another number. Null where the paragraph has changed or is gone.
 */
export function citationNow(kept: Quote, library: Pick<Library, "articles">): Citation | null {
  const article = library.articles.find(({ name }) => name === kept.article);
  const paragraph = article && paragraphNow(article, kept);
  return article && paragraph ? citationOf(article, paragraph, kept) : null;
}

/** The paragraph that reads as it did: the one of that number if it does, or else the first that does. */
export function paragraphNow(
  article: Article,
  { paragraph, fingerprint }: Pick<Quote, "paragraph" | "fingerprint">,
): Paragraph | undefined {
  const isSame = (candidate: Paragraph) => fingerprintNow(candidate) === fingerprint;
  const there = article.paragraphs[paragraph - 1];
  return there && isSame(there) ? there : article.paragraphs.find(isSame);
}

export function formatQuotes(quotes: readonly Quote[]): string {
  return JSON.stringify(quotes);
}

export function parseQuotes(json: string): Quote[] {
  return z.array(quote).parse(JSON.parse(json));
}
