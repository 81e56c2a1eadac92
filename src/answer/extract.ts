import type { Article } from "../article/article.js";
import type { IndexedParagraph } from "../index/content.js";
import { termsOf } from "../index/lexical.js";
import type { Index } from "../index/open.js";
import { type Citation, citationOf } from "./citation.js";
import { leadingSentences } from "./leading.js";
import type { OverviewRequest } from "./overview.js";

/** What a request for an overview gets: the outline, and sentences of the article in place of a summary. */
export interface Extract {
  readonly question: string;
  /** The article's title; null where there are several articles, a part each. */
  readonly title: string | null;
  /** The ¶ that were asked for, or null for all. */
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
  | { readonly is: "severalArticles"; readonly count: number };

/** From 1, both included. */
export interface ParagraphRange {
  readonly from: number;
  readonly to: number;
}

/** A section, or where there are several articles, an article. */
export interface ExtractPart extends ParagraphRange {
  /** Null for what stands before the first heading. */
  readonly heading: string | null;
  /** In the article's order. */
  readonly sentences: readonly Citation[];
}

/** "¶ 6–8", or "¶ 6". */
export function rangeText({ from, to }: ParagraphRange): string {
  return from === to ? `¶ ${from}` : `¶ ${from}–${to}`;
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
  index: Index,
): Extract | null {
  const named = request.of === "named" ? placeNamed(request, articles) : null;
  if (request.of === "named" && !named && !request.isSection) return null;
  const article = named?.article ?? (articles.length === 1 ? articles[0] : undefined);
  if (!article)
    return { ...extractOfAll(articles, index), question, note: noteForAll(request, articles.length) };
  const last = article.paragraphs.length;
  const wanted = named ? named.range : rangeOf(request, last);
  const whole = { title: article.title, range: null, parts: partsOf(article, { from: 1, to: last }, index) };
  if (request.of === "named" && !named) {
    return {
      ...whole,
      question,
      note: { is: "noHeading", words: asTyped(request.words, question) },
    };
  }
  if (!wanted) return { ...whole, question, note: null };
  if (wanted.from < 1 || wanted.from > last) {
    return {
      question,
      title: article.title,
      range: null,
      parts: [],
      note: { is: "missing", range: wanted, last },
    };
  }
  const range = { from: wanted.from, to: Math.min(wanted.to, last) };
  const beyond: ExtractNote = { is: "missing", range: { from: last + 1, to: wanted.to }, last };
  return {
    question,
    title: article.title,
    range,
    parts: partsOf(article, range, index),
    note: wanted.to > last ? beyond : null,
  };
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
    sectionsOf(article, { from: 1, to: article.paragraphs.length }).flatMap(({ heading, ...range }) =>
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

function extractOfAll(articles: readonly Article[], index: Index): Omit<Extract, "question" | "note"> {
  const parts = articles.map((article) => ({
    heading: article.title,
    from: 1,
    to: article.paragraphs.length,
    sentences: leadingSentences(paragraphsOf(article, { from: 1, to: 1 }, index), 1, index),
  }));
  return {
    title: null,
    range: null,
    parts: parts.map((part) => ({ ...part, sentences: cite(part.sentences) })),
  };
}

function partsOf(article: Article, range: ParagraphRange, index: Index): ExtractPart[] {
  const sections = sectionsOf(article, range);
  const isShort = range.to - range.from < ONE_BY_ONE;
  const isPart = range.from > 1 || range.to < article.paragraphs.length;
  return sections.map((section) => {
    const paragraphs = paragraphsOf(article, section, index);
    const chosen =
      isShort && isPart
        ? paragraphs.flatMap((paragraph) =>
            leadingSentences([paragraph], range.from === range.to ? 2 : 1, index),
          )
        : leadingSentences(
            paragraphs,
            sections.length > FEW_SECTIONS ? 1 : sentencesFor(paragraphs.length),
            index,
          );
    return { ...section, sentences: cite(chosen) };
  });
}

/** One for a paragraph alone, two for a section, up to four for a long text without headings. */
function sentencesFor(paragraphs: number): number {
  return paragraphs === 1 ? 1 : Math.min(4, 1 + Math.ceil(paragraphs / 8));
}

function sectionsOf(
  article: Article,
  { from, to }: ParagraphRange,
): (ParagraphRange & { heading: string | null })[] {
  const sections: { heading: string | null; from: number; to: number }[] = [];
  for (const { number, heading } of article.paragraphs.slice(from - 1, to)) {
    const last = sections.at(-1);
    if (last && last.heading === heading) last.to = number;
    else sections.push({ heading, from: number, to: number });
  }
  return sections;
}

function paragraphsOf(
  article: Article,
  { from, to }: ParagraphRange,
  { paragraphs }: Index,
): IndexedParagraph[] {
  const first = paragraphs.findIndex((candidate) => candidate.article === article);
  return paragraphs.slice(first + from - 1, first + to);
}

function cite(chosen: ReturnType<typeof leadingSentences>): Citation[] {
  return chosen.map(({ article, paragraph, span }) => citationOf(article, paragraph, span));
}
