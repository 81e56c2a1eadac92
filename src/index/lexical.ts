import { stemmer } from "stemmer";
import { eng as stopWords } from "stopword";
import { z } from "zod";
import { remembered } from "../remember.js";
import { Postings, PostingsBuilder } from "./postings.js";

/** A text's place in a lexical index and how well it matches. */
export interface LexicalMatch {
  readonly id: number;
  /** BM25 times the number of terms held: see `Postings`. Above 0; only scores of one question compare. */
  readonly score: number;
}

interface LexicalResult {
  /** Texts that hold at least one of the question's terms, best first, of equal ones the earlier first. */
  readonly matches: readonly LexicalMatch[];
  /** Of every text, by id: 0 where it holds none of the question's terms. */
  readonly scores: ArrayLike<number>;
  /** The question's terms, each with its weight: rare ones count more (BM25's idf), unknown ones most. */
  readonly terms: ReadonlyMap<string, number>;
}

/** The words of a corpus: which texts hold the question's terms, ranked by BM25 over stems. */
export interface LexicalIndex {
  readonly size: number;
  /** @param most So many matches at most: to put all in order takes longer than to find them. */
  search(question: string, most?: number): LexicalResult;
  toJSON(): unknown;
}

const STOP_WORDS = new Set(stopWords);

/** Texts between two turns for timers: a build renews its lock. */
const STRETCH = 64;

/** Ids are the texts' positions. */
export async function buildLexicalIndex(texts: readonly string[]): Promise<LexicalIndex> {
  const builder = new PostingsBuilder();
  for (const [id, text] of texts.entries()) {
    const found = words(text);
    builder.add(new Set(found).size, stemmed(found));
    if (id % STRETCH === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  return new PostingsIndex(builder.build());
}

/** Checked only as far as it costs nothing: the lists are long, and their file has a checksum. */
const list = <T>() => z.custom<T[]>(Array.isArray);
const storedSchema = z.object({
  lengths: list<number>(),
  terms: list<string>(),
  holders: list<number>(),
  gaps: list<number>(),
  frequencies: list<number>(),
});

/** @throws Error if the JSON is not what `toJSON` gave */
export function loadLexicalIndex(json: string): LexicalIndex {
  return new PostingsIndex(Postings.from(storedSchema.parse(JSON.parse(json))));
}

/** The terms of a text, each once: stems of its words, without diacritics, letter case and stop words. */
export function termsOf(text: string): Set<string> {
  return new Set(stemmed(words(text)));
}

function stemmed(found: readonly string[]): string[] {
  return found.map(term).filter((stem) => stem !== null);
}

/** How much of a question's terms, by weight, a text holds: 0 (none, or no terms) to 1 (all). */
export function coverage(question: ReadonlyMap<string, number>, text: ReadonlySet<string>): number {
  let held = 0;
  let total = 0;
  for (const [found, weight] of question) {
    total += weight;
    if (text.has(found)) held += weight;
  }
  return total > 0 ? held / total : 0;
}

/** Words and numbers in lower case, without diacritics: "St. Petersburg’s" gives st, petersburg, s. */
export function words(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

export function term(word: string): string | null {
  if (STOP_WORDS.has(word)) return null;
  return stem(word);
}

/** A question needs the stems of some thousand words. */
const stem = remembered(50_000, stemmer);

class PostingsIndex implements LexicalIndex {
  constructor(private readonly postings: Postings) {}

  get size(): number {
    return this.postings.size;
  }

  search(question: string, most = this.size): LexicalResult {
    const terms = stemmed(words(question));
    const scores = this.postings.scores(terms);
    return {
      matches: best(scores, most),
      scores,
      terms: new Map(terms.map((found) => [found, this.postings.inverseFrequency(found)])),
    };
  }

  toJSON(): unknown {
    return this.postings.toJSON();
  }
}

/** The `most` highest scores above 0, in order. */
function best(scores: Float64Array, most: number): LexicalMatch[] {
  const found = scores.filter((score) => score > 0).sort();
  // Of thousands of texts only these few are put in order by a comparison of ours, which is slow.
  const least = found[Math.max(0, found.length - most)] ?? Number.POSITIVE_INFINITY;
  const matches: LexicalMatch[] = [];
  for (let id = 0; id < scores.length; id++) {
    const score = scores[id] as number;
    if (score > 0 && score >= least) matches.push({ id, score });
  }
  return matches.sort((a, b) => b.score - a.score || a.id - b.id).slice(0, most);
}
