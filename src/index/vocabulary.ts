import { distance } from "fastest-levenshtein";
import type { Content } from "./content.js";
import { term, words } from "./lexical.js";

/** Words as they are written, apart from letter case and diacritics: for finding those that look alike. */
export class Vocabulary {
  private readonly counts = new Map<string, number>();
  private readonly byLength: Entry[][] = [];

  /** @param words In lower case, as often as they stand somewhere */
  constructor(words: Iterable<string>) {
    this.add(words);
  }

  add(words: Iterable<string>): void {
    for (const word of words) {
      const count = this.count(word);
      this.counts.set(word, count + 1);
      if (count > 0) continue;
      let equal = this.byLength[word.length];
      if (!equal) {
        equal = [];
        this.byLength[word.length] = equal;
      }
      equal.push({ word, letters: lettersOf(word) });
    }
  }

  /** In how many places the word stands. */
  count(word: string): number {
    return this.counts.get(word) ?? 0;
  }

  [Symbol.iterator](): IterableIterator<string> {
    return this.counts.keys();
  }

  /**
   * The words that at most so many insertions, deletions and replacements of a letter make of this one. All of about
   * that length are looked at: a hundred thousand take less time than an index of their neighbours would to build.
   */
  near(word: string, edits: number): string[] {
    const letters = lettersOf(word);
    const candidates = this.byLength.slice(Math.max(1, word.length - edits), word.length + edits + 1).flat();
    return candidates
      .filter(
        (known) =>
          // A replacement takes one letter away and brings another: what differs in more cannot be near.
          ones(known.letters ^ letters) <= 2 * edits && distance(known.word, word) <= edits,
      )
      .map((known) => known.word);
  }
}

interface Entry {
  readonly word: string;
  /** See `lettersOf`. */
  readonly letters: number;
}

/** Which letters a word has, a bit each, however often and in whatever order. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

/** How many bits are set. */
function ones(bits: number): number {
  let left = bits;
  let count = 0;
  for (; left !== 0; count++) left &= left - 1;
  return count;
}

/** A corpus's words, and their stems: a word whose stem is there is found though it is not. */
export interface CorpusWords {
  readonly vocabulary: Vocabulary;
  readonly stems: ReadonlySet<string>;
}

/** Texts and words between two turns for others: of a large corpus it takes seconds. */
const STRETCH = 256;

/** The words of an index's paragraphs, headings, titles and authors. */
export async function wordsOf({
  articles,
  paragraphs,
}: {
  readonly articles: Content["articles"];
  readonly paragraphs: readonly Pick<Content["paragraphs"][number], "paragraph">[];
}): Promise<CorpusWords> {
  const texts = [
    ...articles.map(
      ({ title, authors }) =>
        () =>
          `${title} ${authors.join(" ")}`,
    ),
    ...paragraphs.map(
      ({ paragraph }) =>
        () =>
          `${paragraph.heading ?? ""} ${paragraph.text}`,
    ),
  ];
  const vocabulary = new Vocabulary([]);
  await inTurns(texts, (text) => vocabulary.add(words(text())));
  const stems = new Set<string>();
  await inTurns([...vocabulary], (word) => {
    const stem = term(word);
    if (stem !== null) stems.add(stem);
  });
  return { vocabulary, stems };
}

async function inTurns<T>(items: readonly T[], work: (item: T) => void): Promise<void> {
  for (const [i, item] of items.entries()) {
    work(item);
    if (i % STRETCH === STRETCH - 1) await new Promise((resolve) => setImmediate(resolve));
  }
}
