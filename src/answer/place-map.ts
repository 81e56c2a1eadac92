/** Where in an article its cited paragraphs are, for a reader who sees and for one who listens. */
export interface PlaceMap {
  /** A cell for each paragraph or, of a long article, for several: `▁▁▁▁█▁▁▁`. Read aloud it is noise: `words` says the same. */
  readonly cells: string;
  /** "¶ 5 of 19", "¶ 5, 11 and 15 of 19". */
  readonly words: string;
}

/** The cells fit beside a ¶ number on a phone. */
export const MOST_CELLS = 30;

const MARKED = "█";
const UNMARKED = "▁";

/**
 * Draws where in an article something is.
 *
 * @param count How many paragraphs the article has, at least 1
 * @param cited The ¶ numbers in any order; those that the article does not have are left out
 */
export function placeMap(count: number, cited: readonly number[]): PlaceMap {
  const places = [...new Set(cited)].filter((number) => number >= 1 && number <= count).sort((a, b) => a - b);
  const width = Math.min(count, MOST_CELLS);
  const marked = new Set(places.map((number) => cellOf(number, count, width)));
  const cells = Array.from({ length: width }, (_, cell) => (marked.has(cell) ? MARKED : UNMARKED));
  return { cells: cells.join(""), words: inWords(places, count) };
}

/** The cell of a paragraph, from 0: each has as many paragraphs as the others, or one less. */
function cellOf(number: number, count: number, width: number): number {
  return Math.floor(((number - 1) * width) / count);
}

function inWords(places: readonly number[], count: number): string {
  if (places.length === 0) return count === 1 ? "1 paragraph" : `${count} paragraphs`;
  const [last, others] = [places.at(-1), places.slice(0, -1)];
  return `¶ ${others.length > 0 ? `${others.join(", ")} and ${last}` : last} of ${count}`;
}
