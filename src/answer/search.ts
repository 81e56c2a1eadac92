import type { Article, Paragraph, Span } from "../article/article.js";
import type { IndexedParagraph } from "../index/content.js";
import { fold } from "../index/folded.js";
import type { Index } from "../index/open.js";
import type { CorpusWords } from "../index/vocabulary.js";
import { ALL_SHOWN, type IsHidden, unknownArticle } from "../retrieval/retriever.js";
import { nearestWord } from "../retrieval/spelling.js";
import { keyOf, readSearch, type SearchedWords } from "./searched-words.js";

export interface SearchOptions {
  /** The name of the one article to look in. */
  readonly article?: string | undefined;
  readonly isHidden?: IsHidden | undefined;
}

/** What a search for words finds. */
export interface SearchResult {
  /** What was looked for: "nothing" in a text without letters and digits, "common words" where all are such as "the". */
  readonly lookedFor: "words" | "nothing" | "common words";
  /** How many paragraphs there are in `matches`. */
  readonly total: number;
  /**
   * The best first, all of them: the paragraphs that hold all of the words or, where none does, those that hold some. A
   * quoted phrase has to stand there as it is.
   */
  readonly matches: readonly SearchMatch[];
  /** False where no paragraph holds all of the words. */
  readonly holdsAll: boolean;
  /** The same with each word that no paragraph holds replaced by one that looks like it; null where there is no such. */
  readonly suggestion: string | null;
}

export interface SearchMatch {
  readonly article: Article;
  readonly paragraph: Paragraph;
  /** The places of the words in the paragraph's text, in order, without overlap. */
  readonly spans: readonly Span[];
}

/**
 * Looks for words in the paragraphs: their stems, by BM25, whatever their letter case and diacritics.
 *
 * @throws PilcrowError ARTICLE_UNKNOWN
 */
export function searchWords(
  words: string,
  index: Index,
  corpus: CorpusWords,
  { article, isHidden = ALL_SHOWN }: SearchOptions,
): SearchResult {
  if (article !== undefined && !index.articles.some(({ name }) => name === article))
    throw unknownArticle(article, index.articles);
  const within = index.paragraphs.filter(
    (candidate) =>
      (article === undefined || candidate.article.name === article) &&
      !isHidden(candidate.article.name, candidate.paragraph.number),
  );
  const searched = readSearch(words);
  const { found, holdsAll, unknown } = find(searched, within, index);
  return {
    lookedFor: searched.says,
    total: found.length,
    matches: found.map(({ article, paragraph }) => ({
      article,
      paragraph,
      // Worked out for those that are shown: of ten thousand it takes half a second.
      get spans() {
        return spansOf(searched, paragraph.text);
      },
    })),
    holdsAll,
    suggestion: suggest(words, unknown, within, index, corpus),
  };
}

interface Found {
  readonly found: readonly IndexedParagraph[];
  readonly holdsAll: boolean;
  /** The terms that no paragraph holds. */
  readonly unknown: ReadonlySet<string>;
}

function find(searched: SearchedWords, within: readonly IndexedParagraph[], { lexical }: Index): Found {
  const { terms, phrases, says } = searched;
  if (says !== "words") return { found: [], holdsAll: false, unknown: new Set() };
  const held = new Uint16Array(lexical.size);
  const unknown = new Set<string>();
  for (const [term, word] of terms) {
    const { scores } = lexical.search(word, 0);
    let isKnown = false;
    for (const { id } of within) {
      if ((scores[id] ?? 0) === 0) continue;
      held[id] = (held[id] ?? 0) + 1;
      isKnown = true;
    }
    if (!isKnown) unknown.add(term);
  }
  const least = phrases.reduce((most, phrase) => Math.max(most, phrase.terms), phrases.length > 0 ? 0 : 1);
  const some = within.filter(
    ({ id, paragraph }) => (held[id] ?? 0) >= least && phrases.every((phrase) => occurs(phrase, paragraph)),
  );
  const all = some.filter(({ id }) => held[id] === terms.size);
  const { scores } = lexical.search([...searched.words].join(" "), 0);
  const score = ({ id }: IndexedParagraph) => scores[id] ?? 0;
  const found = (all.length > 0 ? all : some).toSorted((a, b) => score(b) - score(a) || a.id - b.id);
  return { found, holdsAll: all.length > 0, unknown };
}

function occurs({ pattern }: SearchedWords["phrases"][number], { text }: Paragraph): boolean {
  return fold(text).text.search(pattern) >= 0;
}

const WORD = /[\p{L}\p{N}]+/gu;

function spansOf({ marked, phrases }: SearchedWords, text: string): Span[] {
  const folded = fold(text);
  const matches = [
    ...phrases.flatMap(({ pattern }) => [...folded.text.matchAll(pattern)]),
    ...[...folded.text.matchAll(WORD)].filter(([word]) => marked.has(keyOf(word) ?? "")),
  ];
  const spans = matches
    .map(({ index, 0: found }) => folded.placeOf({ start: index, end: index + found.length }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (!last || !(span.start < last.end || isJoined(text.slice(last.end, span.start)))) merged.push(span);
    else if (span.end > last.end) merged[merged.length - 1] = { start: last.start, end: span.end };
  }
  return merged;
}

/** "2,900", "15-hour": one place for a reader. */
function isJoined(between: string): boolean {
  return /^[^\s\p{L}\p{N}]$/u.test(between);
}

/** A search that finds something; what stands in hidden paragraphs only is not told. */
function suggest(
  words: string,
  unknown: ReadonlySet<string>,
  within: readonly IndexedParagraph[],
  index: Index,
  corpus: CorpusWords,
): string | null {
  if (unknown.size === 0) return null;
  const isHeld = (word: string) => {
    const { scores } = index.lexical.search(word, 0);
    return within.some(({ id }) => (scores[id] ?? 0) > 0);
  };
  const suggestion = words.replace(/[\p{L}\p{M}]+/gu, (written) => {
    const { text: word } = fold(written);
    const meant = unknown.has(keyOf(word) ?? "") ? nearestWord(word, corpus, isHeld) : null;
    if (meant === null) return written;
    return /^\p{Lu}/u.test(written) ? meant.slice(0, 1).toUpperCase() + meant.slice(1) : meant;
  });
  if (suggestion === words) return null;
  return find(readSearch(suggestion), within, index).found.length > 0 ? suggestion : null;
}
