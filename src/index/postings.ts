/** BM25's k1 and b as Anserini sets them for passages. */
const K1 = 0.9;
const B = 0.4;

/** Postings as plain data. */
export interface StoredPostings {
  /** Of each text, how many different words it has. */
  readonly lengths: readonly number[];
  readonly terms: readonly string[];
  /** How many texts hold each term. */
  readonly holders: readonly number[];
  /** Of each term in turn, its texts in ascending order, each as the distance from the one before (the first from 0). */
  readonly gaps: readonly number[];
  /** How often the term stands in the text, for each of `gaps`. */
  readonly frequencies: readonly number[];
}

/**
 * Which texts hold a term, and how often. Our own, in typed arrays: MiniSearch, which scores the same, makes several
 * objects for each text that holds a term of the question; among 16,000 paragraphs that took as long as embedding the
 * question, and its index ten times the memory.
 */
export class Postings {
  private constructor(
    private readonly terms: ReadonlyMap<string, number>,
    /** Where each term's texts begin in `ids`; one more, for the last one's end. */
    private readonly starts: Uint32Array,
    private readonly ids: Uint32Array,
    private readonly frequencies: Uint32Array,
    private readonly lengths: Uint32Array,
  ) {}

  /** @throws Error if the parts do not fit each other */
  static from({ lengths, terms, holders, gaps, frequencies }: StoredPostings): Postings {
    const starts = new Uint32Array(terms.length + 1);
    for (let term = 0; term < terms.length; term++) {
      starts[term + 1] = (starts[term] as number) + (holders[term] as number);
    }
    const total = starts[terms.length];
    if (holders.length !== terms.length || gaps.length !== total || frequencies.length !== total) {
      throw new Error("its lists are not of one length");
    }
    const ids = Uint32Array.from(gaps);
    for (let term = 0; term < terms.length; term++) {
      const end = starts[term + 1] as number;
      for (let i = (starts[term] as number) + 1; i < end; i++)
        ids[i] = (ids[i] as number) + (ids[i - 1] as number);
      if ((ids[end - 1] ?? 0) >= lengths.length) throw new Error("it names a text that is not there");
    }
    const numbers = new Map(terms.map((term, number) => [term, number]));
    return new Postings(numbers, starts, ids, Uint32Array.from(frequencies), Uint32Array.from(lengths));
  }

  /** How many texts there are. */
  get size(): number {
    return this.lengths.length;
  }

  /** How many texts hold a term. */
  holders(term: string): number {
    const number = this.terms.get(term);
    return number === undefined ? 0 : (this.starts[number + 1] as number) - (this.starts[number] as number);
  }

  /** BM25's idf. */
  inverseFrequency(term: string): number {
    const count = this.holders(term);
    return Math.log(1 + (this.size - count + 0.5) / (count + 0.5));
  }

  /**
   * A score for every text: BM25 times the number of different terms that the text holds, so that one that holds two
   * terms of the question goes before one that holds a rarer one. 0 where it holds none.
   *
   * @param question Terms in the question's order; one that is there twice counts twice
   */
  scores(question: readonly string[]): Float64Array {
    const scores = new Float64Array(this.size);
    const held = new Uint16Array(this.size);
    const average = this.lengths.reduce((sum, length) => sum + length, 0) / this.size;
    const seen = new Set<string>();
    for (const term of question) {
      const number = this.terms.get(term);
      if (number === undefined) continue;
      const weight = this.inverseFrequency(term);
      const isNew = !seen.has(term);
      seen.add(term);
      for (let i = this.starts[number] as number; i < (this.starts[number + 1] as number); i++) {
        const id = this.ids[i] as number;
        const frequency = this.frequencies[i] as number;
        const norm = K1 * (1 - B + (B * (this.lengths[id] as number)) / average);
        scores[id] = (scores[id] as number) + (weight * frequency * (K1 + 1)) / (frequency + norm);
        if (isNew) held[id] = (held[id] as number) + 1;
      }
    }
    for (let id = 0; id < scores.length; id++) scores[id] = (scores[id] as number) * (held[id] as number);
    return scores;
  }

  toJSON(): StoredPostings {
    const gaps = [...this.ids];
    for (let term = 0; term < this.terms.size; term++) {
      for (let i = (this.starts[term + 1] as number) - 1; i > (this.starts[term] as number); i--) {
        gaps[i] = (gaps[i] as number) - (gaps[i - 1] as number);
      }
    }
    return {
      lengths: [...this.lengths],
      terms: [...this.terms.keys()],
      holders: Array.from(
        { length: this.terms.size },
        (_, term) => (this.starts[term + 1] as number) - (this.starts[term] as number),
      ),
      gaps,
      frequencies: [...this.frequencies],
    };
  }
}

/** Collects postings text by text. */
export class PostingsBuilder {
  private readonly lengths: number[] = [];
  private readonly byTerm = new Map<string, { ids: number[]; frequencies: number[] }>();

  /**
   * Adds the next text.
   *
   * @param length How many different words it has
   * @param terms Its terms, as often as they stand there
   */
  add(length: number, terms: readonly string[]): void {
    const id = this.lengths.push(length) - 1;
    const counts = new Map<string, number>();
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const [term, count] of counts) {
      let postings = this.byTerm.get(term);
      if (!postings) {
        postings = { ids: [], frequencies: [] };
        this.byTerm.set(term, postings);
      }
      postings.ids.push(id);
      postings.frequencies.push(count);
    }
  }

  build(): Postings {
    const all = [...this.byTerm.values()];
    return Postings.from({
      lengths: this.lengths,
      terms: [...this.byTerm.keys()],
      holders: all.map(({ ids }) => ids.length),
      gaps: all.flatMap(({ ids }) => ids.map((id, i) => id - (ids[i - 1] ?? 0))),
      frequencies: all.flatMap(({ frequencies }) => frequencies),
    });
  }
}
