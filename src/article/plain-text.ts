import type { Block, Draft } from "./article.js";
import { isFullName, readByline, readDateLine, splitNames } from "./byline.js";
import { isFurniture, isNavigation, opensComments } from "./furniture.js";
import { endsAsSentence, looksLikeHeading, startsLowerCase } from "./heading.js";
import { type Unit, unitsOf } from "./lines.js";

/**
 * Reads a plain text: a copied web page, a wrapped book chapter, notes. Never throws; a text without
 * words gives a draft without blocks. What counts as what:
 *
 * - Lines become units as lines.ts says: with or without blank lines, wrapped or not.
 * - Page furniture (furniture.ts) is dropped; a comment section ends the article; the markers of a
 *   Project Gutenberg file begin and end it.
 * - Before the first paragraph stand the title (the first unit that reads as a heading), the byline
 *   ("By …", a list of names, or one name below the title) and the date; any further heading is a heading.
 * - A heading is one short line that is not ended as a sentence is (heading.ts), has a paragraph below it
 *   and none above that leaves off in the middle ("He wrote:"). Four or more in a row, once the text
 *   has begun, are no headings but short paragraphs.
 * - Behind the last paragraph nothing is kept: headings without a paragraph are a page's footer.
 * - Everything else is a paragraph; so is what could be either.
 *
 * @param source The decoded text, without a byte order mark.
 */
export function readPlainText(source: string): Draft {
  const units = dropFurniture(betweenGutenbergMarkers(unitsOf(source)));
  const head = readHead(units);
  const body = headingsAndParagraphs(units.slice(head.length));
  return {
    title: head.title,
    authors: head.authors,
    source: null,
    date: head.date,
    blocks: [...head.headings, ...body],
  };
}

function betweenGutenbergMarkers(units: readonly Unit[]): readonly Unit[] {
  const marker = (word: string) => new RegExp(`^\\*{3} ?${word} OF TH(?:E|IS) PROJECT GUTENBERG`, "i");
  const start = units.findIndex(({ text }) => marker("START").test(text));
  const end = units.findIndex(({ text }, index) => index > start && marker("END").test(text));
  return units.slice(start + 1, end < 0 ? units.length : end);
}

function dropFurniture(units: readonly Unit[]): Unit[] {
  const firstProse = units.findIndex(isProse);
  const comments = units.findIndex(({ text }, index) => index > firstProse && opensComments(text));
  const article = firstProse < 0 || comments < 0 ? units : units.slice(0, comments);
  return article.filter(({ text, kind }) => kind === "list" || !(isFurniture(text) || opensComments(text)));
}

/** Text that is certainly the article's own: comment counts stand below a title as well as at the end. */
function isProse({ text }: Unit): boolean {
  return endsAsSentence(text) && text.length > 80;
}

interface Head {
  title: string | null;
  authors: string[];
  date: string | null;
  headings: Block[];
  /** How many units belong to it. */
  length: number;
}

function readHead(units: readonly Unit[]): Head {
  const head: Head = { title: null, authors: [], date: null, headings: [], length: 0 };
  for (const [index, unit] of units.entries()) {
    if (!takeIntoHead(head, unit, units[index - 1], units[index + 1])) break;
    head.length = index + 1;
  }
  return head;
}

/** Notes in `head` what the unit says; false where it is none of the head's but the first paragraph. */
function takeIntoHead(head: Head, unit: Unit, above: Unit | undefined, below: Unit | undefined): boolean {
  const { text } = unit;
  if (unit.kind === "list") return false;
  const label = /^(title|authors?|date): (.{1,200})$/iu.exec(text);
  const names = readByline(text);
  const date = readDateLine(text);
  if (label?.[1] && label[2]) takeLabel(head, label[1].toLowerCase(), label[2]);
  else if (isNavigation(text)) return true;
  else if (names) head.authors.push(...names);
  else if (date !== null) head.date ??= date || null;
  else if (above?.text === head.title && head.authors.length === 0 && isFullName(text))
    head.authors.push(text);
  else if (head.title === null && isTitle(unit, below)) head.title = text;
  else if (isHeadingLine(unit) && !(below && startsLowerCase(below.text))) {
    if (text !== head.title) head.headings.push({ kind: "heading", text });
  } else return false;
  return true;
}

function takeLabel(head: Head, label: string, value: string): void {
  if (label === "title") head.title ??= value;
  else if (label === "date") head.date ??= value;
  else if (head.authors.length === 0) head.authors.push(...splitNames(value));
}

/** A line that reads as a heading; or any short line with a byline or a date below it ("What Is Tea?"). */
function isTitle(unit: Unit, below: Unit | undefined): boolean {
  if (below === undefined) return isHeadingLine(unit);
  const isSigned = readByline(below.text) !== null || readDateLine(below.text) !== null;
  if (isSigned && unit.text.length <= 100 && unit.lines <= 2) return true;
  return isHeadingLine(unit) && !startsLowerCase(below.text);
}

function isHeadingLine({ text, kind, lines }: Unit): boolean {
  return kind === "heading" || (kind === "text" && lines === 1 && looksLikeHeading(text));
}

function headingsAndParagraphs(units: readonly Unit[]): Block[] {
  const blocks: Block[] = [];
  for (const [index, unit] of units.entries()) {
    const above = blocks.at(-1);
    const isOpen = above?.kind === "paragraph" && leavesOpen(above.text, units[index - 1]);
    const isHeading = unit.kind === "heading" || (!isOpen && isHeadingAmong(units, index));
    blocks.push({ kind: isHeading ? "heading" : "paragraph", text: unit.text });
  }
  const isBody = ({ kind, text }: Block) => kind === "paragraph" && !isNavigation(text);
  return blocks.slice(0, blocks.findLastIndex(isBody) + 1);
}

/** Whether a paragraph runs on into the next unit: it announces it, or is a line of the same enumeration. */
function leavesOpen(text: string, unit: Unit | undefined): boolean {
  if (/[:,;–—]$/u.test(text)) return true;
  return unit !== undefined && isHeadingLine(unit);
}

function isHeadingAmong(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  const below = units[index + 1];
  if (unit === undefined || !isHeadingLine(unit)) return false;
  if (below && startsLowerCase(below.text)) return false;
  return runOfHeadingLines(units, index) < 4;
}

/** The number of lines in a row that read as headings, `index` among them. */
function runOfHeadingLines(units: readonly Unit[], index: number): number {
  const isLine = (unit: Unit | undefined) => unit?.kind === "text" && isHeadingLine(unit);
  let first = index;
  while (index - first < 4 && isLine(units[first - 1])) first -= 1;
  let last = index;
  while (last - index < 4 && isLine(units[last + 1])) last += 1;
  return last - first + 1;
}
