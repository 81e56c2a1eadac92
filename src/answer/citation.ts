import type { Article, Paragraph, Span } from "../article/article.js";
import { leansOn } from "./leaning.js";

/** Where an answer stands: enough to find it, and to mark it in its paragraph. */
export interface Citation {
  /** The article's name; see `title` for what people call it. */
  readonly article: string;
  readonly title: string;
  /** The ¶ number. */
  readonly paragraph: number;
  readonly heading: string | null;
  /** The answering sentence, and its place in the paragraph's text. */
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  /** The place of the sentence before, where the answering one cannot be understood without it: see `leansOn`. */
  readonly leansOn: Span | null;
  /** The whole paragraph. */
  readonly text: string;
}

/** A paragraph with the sentence that comes nearest to the question. */
export interface RankedCitation extends Citation {
  /** Higher is better; only scores of one question compare. */
  readonly score: number;
}

/** The citation of a sentence. */
export function citationOf(article: Article, paragraph: Paragraph, { start, end }: Span): Citation {
  return {
    article: article.name,
    title: article.title,
    paragraph: paragraph.number,
    heading: paragraph.heading,
    sentence: paragraph.text.slice(start, end),
    start,
    end,
    leansOn: leansOn(paragraph, { start, end }),
    text: paragraph.text,
  };
}
