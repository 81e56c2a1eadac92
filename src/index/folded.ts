import type { Span } from "../article/article.js";

/**
 * A text as words are compared, without diacritics and letter case (Greek's two small sigmas are one letter), that still
 * knows where each letter came from.
 */
export interface Folded {
  readonly text: string;
  /** Of a stretch of `text`, which is not empty, the place in the text that was folded. */
  placeOf(stretch: Span): Span;
}

export function fold(original: string): Folded {
  const lower = lowered(original);
  // Most paragraphs of English: letter by letter would take twenty times as long.
  if (lower.length === original.length && original.normalize("NFKD") === original && !/\p{M}/u.test(original))
    return { text: lower, placeOf: (stretch) => stretch };
  let text = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let start = 0;
  for (const letter of original) {
    const end = start + letter.length;
    const bare = letter.normalize("NFKD").replace(/\p{M}/gu, "");
    const plain = lowered(bare);
    // A mark belongs to the letter before it.
    if (plain === "" && ends.length > 0) ends[ends.length - 1] = end;
    for (let i = 0; i < plain.length; i++) {
      starts.push(start);
      ends.push(end);
    }
    text += plain;
    start = end;
  }
  return {
    text,
    placeOf: (stretch) => ({
      start: starts[stretch.start] ?? 0,
      end: ends[stretch.end - 1] ?? original.length,
    }),
  };
}

function lowered(text: string): string {
  return text.toLowerCase().replaceAll("ς", "σ");
}
