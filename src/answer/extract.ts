import type { Article } from "../article/article.js";
import type { IndexedParagraph } from "../index/content.js";
import { termsOf } from "../index/lexical.js";
import type { Index } from "../index/open.js";
import type { IsHidden } from "../retrieval/retriever.js";
import { type Citation, citationOf } from "./citation.js";
import { leadingSentences } from "./leading.js";
import { outlineOf, type ParagraphRange, type Section } from "./outline.js";
import type { OverviewRequest } from "./overview.js";

/** What a request for an overview gets: the outline, and sentences of the article in place of a summary. */
export interface Extract {
  readonly question: string;
  /** The article's title; null where there are several articles, a part each. */
  readonly title: string | null;
  /** The ¶ that were asked for, as far as they are there and not hidden; null for all. */
  readonly range: ParagraphRange | null;
  readonly parts: readonly ExtractPart[];
  /** What there was not; null where all is there. */
  readonly note: ExtractNote | null;
}

/** What an overview could not give. */
export type ExtractNote =
  /** Paragraphs that the article, which ends at ¶ `last`, does not have. */
  | { readonly is: "missing"; readonly range: ParagraphRange; readonly last: number }
  /** A section: no heading says these words. */
  | { readonly is: "noHeading"; readonly words: string }
  /** A part of one article, as it was not said which of so many. */
  | { readonly is: "severalArticles"; readonly count: number }
  /** What was asked for: moderators have hidden all of it. */
  | { readonly is: "hidden" };

/** A section, or where there are several articles, an article. */
export interface ExtractPart extends Section {
  /** In the article's order. */
  readonly sentences: readonly Citation[];
}

const HIDDEN: ExtractNote = { is: "hidden" };

/** What an extract is taken from. */
interface Shown {
  readonly index: Index;
  readonly isHidden: IsHidden;
}

/** More paragraphs than this are shown by section, fewer one by one. */
const ONE_BY_ONE = 8;
/** With more sections than this, each has one sentence. */
const FEW_SECTIONS = 8;

/**
 * The overview that is asked for, from the articles that are looked in; null where the words name nothing here, so
 * that they are a question after all.
 */
export function extractFor(
  question: string,
  request: OverviewRequest,
  articles: readonly Article[],
  shown: Shown,
): Extract | null {
  const named = request.of === "named" ? placeNamed(request, articles) : null;
  if (request.of === "named" && !named && !request.isSection) return null;
  const article = named?.article ?? (articles.length === 1 ? articles[0] : undefined);
  if (!article) {
    const parts = partsOfAll(articles, shown);
    const note = parts.length > 0 ? noteForAll(request, articles.length) : HIDDEN;
    return { question, title: null, range: null, parts, note };
  }
  const last = article.paragraphs.length;
  const wanted = named ? named.range : rangeOf(request, last);
  if (wanted && (wanted.from < 1 || wanted.from > last)) {
    return {
      question,
      title: article.title,
      range: null,
      parts: [],
      note: { is: "missing", range: wanted, last },
    };
  }
  const within = { from: wanted?.from ?? 1, to: Math.min(wanted?.to ?? last, last) };
  const range = shownIn(article, within, shown);
  return {
    question,
    title: article.title,
    range: wanted && range,
    parts: partsOf(article, within, shown),
    note: range ? noteFor(question, request, named !== null, wanted, last) : HIDDEN,
  };
}

function noteFor(
  question: string,
  request: OverviewRequest,
  isFound: boolean,
  wanted: ParagraphRange | null,
  last: number,
): ExtractNote | null {
  if (request.of === "named" && !isFound) return { is: "noHeading", words: asTyped(request.words, question) };
  if (!wanted || wanted.to <= last) return null;
  return { is: "missing", range: { from: last + 1, to: wanted.to }, last };
}

function rangeOf(request: OverviewRequest, last: number): ParagraphRange | null {
  if (request.of === "paragraphs") return request;
  if (request.of === "first") return { from: 1, to: Math.min(request.count, last) };
  if (request.of === "last") return { from: Math.max(1, last + 1 - request.count), to: last };
  return null;
}

/** The words with the letter case that they have in the question. */
function asTyped(words: string, question: string): string {
  const start = question.toLowerCase().indexOf(words);
  return start < 0 ? words : question.slice(start, start + words.length);
}

function noteForAll({ of }: OverviewRequest, count: number): ExtractNote | null {
  return of === "everything" ? null : { is: "severalArticles", count };
}

/** The one section or article whose heading or title holds the words; the section before the article. */
function placeNamed(
  { words, isSection }: { readonly words: string; readonly isSection: boolean },
  articles: readonly Article[],
): { article: Article; range: ParagraphRange | null } | null {
  const sections = articles.flatMap((article) =>
    outlineOf(article).flatMap(({ heading, ...range }) =>
      heading !== null && isNamed(words, heading, isSection) ? [{ article, range }] : [],
    ),
  );
  if (sections.length > 0) return sections.length === 1 || isSection ? (sections[0] ?? null) : null;
  const titled = articles.filter(({ title }) => isNamed(words, title, NAMES_A_WORK.test(words)));
  return titled.length === 1 && titled[0] ? { article: titled[0], range: null } : null;
}

const WORK = "(?:article|text|paper|chapter|essay)";
/** "The tide mill paper", "the article on moss"; not "the attack in the article". */
const NAMES_A_WORK = new RegExp(
  `(?<!^|\\b(?:an?|the|this|that|these|those|my|our|your)) ${WORK}$|^(?:the )?${WORK} (?:on|about) `,
  "iu",
);

/** Words that say "section" or "article" need a part of the heading; others all of what it says, as they may be a question's. */
function isNamed(words: string, title: string, isPart: boolean): boolean {
  const wanted = termsOf(words.replace(new RegExp(`\\b${WORK}\\b`, "giu"), ""));
  const held = termsOf(title);
  if (wanted.size === 0 || ![...wanted].every((term) => held.has(term))) return false;
  return isPart || wanted.size >= 0.6 * held.size;
}

function partsOfAll(articles: readonly Article[], shown: Shown): ExtractPart[] {
  return articles.flatMap((article) => {
    const range = shownIn(article, { from: 1, to: article.paragraphs.length }, shown);
    if (!range) return [];
    const first = paragraphsOf(article, { from: range.from, to: range.from }, shown);
    return [{ heading: article.title, ...range, sentences: cite(leadingSentences(first, 1, shown.index)) }];
  });
}

function partsOf(article: Article, range: ParagraphRange, shown: Shown): ExtractPart[] {
  const sections = outlineOf(article).flatMap(({ heading, from, to }): Section[] => {
    const inside = { from: Math.max(from, range.from), to: Math.min(to, range.to) };
    const left = shownIn(article, inside, shown);
    return left ? [{ heading, ...left }] : [];
  });
  const isShort = range.to - range.from < ONE_BY_ONE;
  const isPart = range.from > 1 || range.to < article.paragraphs.length;
  return sections.map((section) => {
    const paragraphs = paragraphsOf(article, section, shown);
    const chosen =
      isShort && isPart
        ? paragraphs.flatMap((paragraph) =>
            leadingSentences([paragraph], range.from === range.to ? 2 : 1, shown.index),
          )
        : leadingSentences(
            paragraphs,
            sections.length > FEW_SECTIONS ? 1 : sentencesFor(paragraphs.length),
            shown.index,
          );
    return { ...section, sentences: cite(chosen) };
  });
}

/** One for a paragraph alone, two for a section, up to four for a long text without headings. */
function sentencesFor(paragraphs: number): number {
  return paragraphs === 1 ? 1 : Math.min(4, 1 + Math.ceil(paragraphs / 8));
}

/** From the first to the last paragraph of a range that is not hidden; null where all are, or it is empty. */
function shownIn(article: Article, { from, to }: ParagraphRange, { isHidden }: Shown): ParagraphRange | null {
  const left = article.paragraphs
    .slice(from - 1, Math.max(to, from - 1))
    .filter(({ number }) => !isHidden(article.name, number));
  const [first, last] = [left[0], left.at(-1)];
  return first && last ? { from: first.number, to: last.number } : null;
}

function paragraphsOf(
  article: Article,
  { from, to }: ParagraphRange,
  { index: { paragraphs }, isHidden }: Shown,
): IndexedParagraph[] {
  const first = paragraphs.findIndex((candidate) => candidate.article === article);
  return paragraphs
    .slice(first + from - 1, first + to)
    .filter(({ paragraph }) => !isHidden(article.name, paragraph.number));
}

function cite(chosen: ReturnType<typeof leadingSentences>): Citation[] {
  return chosen.map(({ article, paragraph, span }) => citationOf(article, paragraph, span));
}
