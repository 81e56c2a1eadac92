import MiniSearch, { type Options } from "minisearch";
import { stemmer } from "stemmer";
import { eng as stopWords } from "stopword";

/** A document's place in a lexical index and how well it matches. */
export interface LexicalMatch {
  readonly id: number;
  /** BM25, at least 0; only scores of one question compare. */
  readonly score: number;
}

/** The words of a corpus: which texts hold the question's terms, ranked by BM25 over stems. */
export interface LexicalIndex {
  readonly size: number;
  /** Texts that hold at least one of the question's terms, best first. */
  search(question: string): LexicalMatch[];
  toJSON(): unknown;
}

/** BM25's k1 and b as Anserini sets them for passages; no lower bound on a term's weight (delta of BM25+). */
const BM25 = { k: 0.9, b: 0.4, d: 0 };

const STOP_WORDS = new Set(stopWords);

const OPTIONS: Options<{ id: number; text: string }> = {
  fields: ["text"],
  tokenize,
  processTerm: (term) => (STOP_WORDS.has(term) ? null : stemmer(term)),
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

/** Words and numbers in lower case, without diacritics: "St. Petersburg’s" gives st, petersburg, s. */
export function tokenize(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

class MiniSearchIndex implements LexicalIndex {
  constructor(private readonly engine: MiniSearch<{ id: number; text: string }>) {}

  get size(): number {
    return this.engine.documentCount;
  }

  search(question: string): LexicalMatch[] {
    return this.engine.search(question).map(({ id, score }) => ({ id: id as number, score }));
  }

  toJSON(): unknown {
    return this.engine.toJSON();
  }
}
