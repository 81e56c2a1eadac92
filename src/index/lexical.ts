import MiniSearch, { type Options } from "minisearch";
import { stemmer } from "stemmer";
import { eng as stopWords } from "stopword";

/** A text's place in a lexical index and how well it matches. */
export interface LexicalMatch {
  readonly id: number;
  /** BM25, at least 0; only scores of one question compare. */
  readonly score: number;
}

interface LexicalResult {
  /** Texts that hold at least one of the question's terms, best first. */
  readonly matches: readonly LexicalMatch[];
  /** The question's terms, each with its weight: rare ones count more (BM25's idf), unknown ones most. */
  readonly terms: ReadonlyMap<string, number>;
}

/** The words of a corpus: which texts hold the question's terms, ranked by BM25 over stems. */
export interface LexicalIndex {
  readonly size: number;
  search(question: string): LexicalResult;
  toJSON(): unknown;
}

/** BM25's k1 and b as Anserini sets them for passages; no lower bound on a term's weight (delta of BM25+). */
const BM25 = { k: 0.9, b: 0.4, d: 0 };

const STOP_WORDS = new Set(stopWords);

const OPTIONS: Options<{ id: number; text: string }> = {
  fields: ["text"],
  tokenize: words,
  processTerm: term,
  // Prefix and fuzzy matching lower the ranks of exact words: left off.
  searchOptions: { combineWith: "OR", prefix: false, fuzzy: false, bm25: BM25 },
};

/** Ids are the texts' positions. */
export async function buildLexicalIndex(texts: readonly string[]): Promise<LexicalIndex> {
  const engine = new MiniSearch(OPTIONS);
  await engine.addAllAsync(texts.map((text, id) => ({ id, text })));
  return new MiniSearchIndex(engine);
}

/** @throws Error if the JSON is not what `toJSON` gave */
export function loadLexicalIndex(json: string): LexicalIndex {
  return new MiniSearchIndex(MiniSearch.loadJSON(json, OPTIONS));
}

/** The terms of a text, each once: stems of its words, without diacritics, letter case and stop words. */
export function termsOf(text: string): Set<string> {
  return new Set(
    words(text)
      .map(term)
      .filter((found) => found !== null),
  );
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
function words(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function term(word: string): string | null {
  if (STOP_WORDS.has(word)) return null;
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemmer(word);
  if (stems.size >= MOST_STEMS) stems.clear();
  stems.set(word, stem);
  return stem;
}

/** A question needs the stems of some thousand words, most of which an earlier one has needed too. */
const stems = new Map<string, string>();
const MOST_STEMS = 50_000;

class MiniSearchIndex implements LexicalIndex {
  constructor(private readonly engine: MiniSearch<{ id: number; text: string }>) {}

  get size(): number {
    return this.engine.documentCount;
  }

  search(question: string): LexicalResult {
    const results = this.engine.search(question);
    const holders = new Map<string, number>([...termsOf(question)].map((found) => [found, 0]));
    for (const { queryTerms } of results) {
      for (const found of queryTerms) holders.set(found, (holders.get(found) ?? 0) + 1);
    }
    return {
      matches: results.map(({ id, score }) => ({ id: id as number, score })),
      terms: new Map([...holders].map(([found, count]) => [found, inverseFrequency(count, this.size)])),
    };
  }

  toJSON(): unknown {
    return this.engine.toJSON();
  }
}

/** BM25's idf: of `total` texts `count` hold the term. */
function inverseFrequency(count: number, total: number): number {
  return Math.log(1 + (total - count + 0.5) / (count + 0.5));
}
