import type { Article } from "../article/article.js";

/** From 1, both included. */
export interface ParagraphRange {
  readonly from: number;
  readonly to: number;
}

/** A heading and the paragraphs up to the next one. */
export interface Section extends ParagraphRange {
  /** Null for what stands before the first heading. */
  readonly heading: string | null;
}

/** "¶ 6–8", or "¶ 6". */
export function rangeText({ from, to }: ParagraphRange): string {
  return from === to ? `¶ ${from}` : `¶ ${from}–${to}`;
}

/**
 * An article's sections in order: each paragraph is in one of them. A heading right above another has no paragraph, and
 * so no section.
 */
export function outlineOf({ paragraphs }: Pick<Article, "paragraphs">): Section[] {
  const sections: { heading: string | null; from: number; to: number }[] = [];
  for (const { number, heading } of paragraphs) {
    const last = sections.at(-1);
    if (last && last.heading === heading) last.to = number;
    else sections.push({ heading, from: number, to: number });
  }
  return sections;
}
