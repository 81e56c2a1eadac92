import type { Span } from "../article/article.js";
import type { Citation } from "./citation.js";

/** A stretch of a paragraph that a reader is pointed to. */
export interface Mark extends Span {
  /** A sentence that answers, or one that it leans on. */
  readonly is: "answer" | "support";
}

/** A paragraph that is cited, once or more often. */
export interface CitedParagraph {
  /** The first citation of it. */
  readonly citation: Citation;
  /** In the order of the text; they do not overlap. */
  readonly marks: readonly Mark[];
}

/** The paragraphs of some citations, each once, in the order in which they are first cited. */
export function citedParagraphs(citations: readonly Citation[]): CitedParagraph[] {
  const paragraphs = new Map<string, Citation[]>();
  for (const citation of citations) {
    const key = JSON.stringify([citation.article, citation.paragraph]);
    paragraphs.set(key, [...(paragraphs.get(key) ?? []), citation]);
  }
  return [...paragraphs.values()].flatMap((of) => (of[0] ? [{ citation: of[0], marks: marksOf(of) }] : []));
}

/** A sentence that both answers and supports another is marked as an answer. */
function marksOf(citations: readonly Citation[]): Mark[] {
  const marks = new Map<number, Mark>();
  for (const { leansOn } of citations) if (leansOn) marks.set(leansOn.start, { ...leansOn, is: "support" });
  for (const { start, end } of citations) marks.set(start, { start, end, is: "answer" });
  return [...marks.values()].sort((a, b) => a.start - b.start);
}

/** The paragraph's text in pieces, marked and not. */
export function piecesOf({
  citation: { text },
  marks,
}: CitedParagraph): { text: string; is: Mark["is"] | null }[] {
  const pieces: { text: string; is: Mark["is"] | null }[] = [];
  let from = 0;
  for (const { start, end, is } of marks) {
    pieces.push({ text: text.slice(from, start), is: null }, { text: text.slice(start, end), is });
    from = end;
  }
  pieces.push({ text: text.slice(from), is: null });
  return pieces.filter((piece) => piece.text !== "");
}
