import type { Paragraph } from "../../../article/article.js";

/** A sentence with its place in the paragraph's text. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** Whatever is longer is no sentence but a table's row or text without full stops, and takes long to parse. */
const LONGEST_SENTENCE = 1200;

export function sentencesOf({ text, sentences }: Pick<Paragraph, "text" | "sentences">): Sentence[] {
  return sentences
    .filter(({ start, end }) => end - start <= LONGEST_SENTENCE)
    .map(({ start, end }) => ({ text: text.slice(start, end), start }));
}
