import { readByline, readDateLine } from "./byline.js";
import { isFurniture, isNavigation, opensComments } from "./furniture.js";
import { endsAsSentence, isTitleCase, looksLikeHeading, startsLowerCase } from "./heading.js";

/** A stretch of plain text that is one thing: a paragraph, a heading, a byline or a piece of furniture. */
export interface Unit {
  /** The unit's words, white space collapsed; the items of a list are parted by "\n". */
  readonly text: string;
  /** How many lines of the file it took. */
  readonly lines: number;
  /** "heading" where the text marks it as one (underlined, or "# …"), "text" where its place must tell. */
  readonly kind: "text" | "list" | "heading";
}

/**
 * Puts the lines of a plain text together into units.
 *
 * A blank line always ends a unit. Between two lines without a blank one, the first of these decides:
 * 1. A list item, a marked heading, a byline, a date or a piece of furniture stands for itself.
 * 2. A line goes on where it lacks final punctuation and the next starts in lower case.
 * 3. Where lines are longer than 120 characters, the text is not wrapped: a line is a unit.
 * 4. A short line that reads as a heading, with a paragraph below, stands for itself.
 * 5. A line indented more than its block, behind a finished one, opens a paragraph.
 * 6. In a wrapped text, a line goes on where the next line's first word would not have fitted behind it
 *    (greedy wrapping). A text is wrapped where lines break in the middle of sentences.
 * 7. Otherwise a unit ends with the line that ends as a sentence does (so a stanza stays in one piece).
 */
export function unitsOf(source: string): Unit[] {
  const blocks = blocksOf(markHeadings(source.split(lineBreak).map(readLine)));
  const isWrapped = breaksInMidSentence(blocks);
  return mergeLists(blocks.flatMap((block) => unitsOfBlock(block, isWrapped)));
}

interface Line {
  readonly text: string;
  /** In columns, a tab taken as four. */
  readonly indent: number;
  /** The line's length as it stands in the file, without trailing white space. */
  readonly width: number;
  readonly isMarked: boolean;
  /** Counted over the lines of the file that are not blank. */
  readonly place: number;
}

interface Block {
  readonly lines: readonly Line[];
  readonly width: number;
  readonly indent: number;
  /** No line ends in any punctuation, as in a menu or a title page. */
  readonly isBare: boolean;
  readonly isWrapped: boolean;
}

const lineBreak = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/u;
const WIDEST_WRAP = 120;
/** A title, a byline and a date stand within the first lines; behind them "By …" is part of a sentence. */
const HEAD_LINES = 12;
const item = /^(?:([-*•‣◦▪])|\(?\d{1,3}[.)]|\(?[a-z]\))\s+(?=\S)/u;

const abbreviationEnd = /(?:(?:\p{L}\.){2,}|\W(?:\p{L}|Mr|Mrs|Ms|Dr|St|vs|cf|al|etc|approx|ca|No|Fig)\.)$/u;

function readLine(raw: string): Line {
  const expanded = raw.replaceAll("\t", "    ").trimEnd();
  const text = expanded.replace(/\s+/gu, " ").trim();
  return {
    text,
    indent: expanded.length - expanded.trimStart().length,
    width: expanded.length,
    isMarked: false,
    place: 0,
  };
}

/** Takes "# Heading" and underlined headings as such, and the marks away. */
function markHeadings(lines: readonly Line[]): Line[] {
  const marked: Line[] = [];
  let place = 0;
  for (const line of lines) {
    const above = marked.at(-1);
    const hash = line.text.length <= 200 ? /^#{1,6} (.*?)(?: #+)?$/u.exec(line.text)?.[1]?.trim() : undefined;
    if (above && isUnderline(line.text, above, marked.at(-2))) {
      marked[marked.length - 1] = { ...above, isMarked: true };
    } else {
      if (line.text !== "") place += 1;
      marked.push(hash ? { ...line, text: hash, isMarked: true, place } : { ...line, place });
    }
  }
  return marked;
}

function isUnderline(text: string, above: Line, beforeIt: Line | undefined): boolean {
  if (!/^(?:={3,}|-{3,}|~{3,})$/.test(text) || above.text === "" || above.text.length > 100) return false;
  const standsAlone = beforeIt === undefined || beforeIt.text === "" || endsAsSentence(beforeIt.text);
  const isHeading = text.startsWith("=") || !endsAsSentence(above.text);
  return standsAlone && isHeading && !isFurniture(above.text);
}

function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [[]];
  for (const line of lines) {
    if (line.text === "") blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter((block) => block.length > 0);
}

/** Whether a fair share of the line breaks fall between two words of a sentence. */
function breaksInMidSentence(blocks: readonly (readonly Line[])[]): boolean {
  let breaks = 0;
  let inSentence = 0;
  for (const block of blocks) {
    for (const [index, line] of block.entries()) {
      const below = block[index + 1];
      if (below === undefined || line.width > WIDEST_WRAP) continue;
      breaks += 1;
      if (goesOn(line, below)) inSentence += 1;
    }
  }
  return inSentence > 0 && inSentence >= breaks / 4;
}

function goesOn(line: Line, below: Line): boolean {
  if (line.isMarked || !startsLowerCase(below.text) || item.test(below.text)) return false;
  return !endsAsSentence(line.text) || abbreviationEnd.test(line.text.slice(-12));
}

function unitsOfBlock(lines: readonly Line[], isWrapped: boolean): Unit[] {
  const width = wrapWidth(lines);
  const block: Block = {
    lines,
    width,
    indent: Math.min(...new Set(lines.map((line) => line.indent))),
    isBare: lines.length > 1 && lines.every((line) => /[\p{L}\p{N}\p{M}]$/u.test(line.text)),
    isWrapped: isWrapped && width <= WIDEST_WRAP,
  };
  const units: Line[][] = [];
  for (const line of lines) {
    const unit = units.at(-1);
    if (unit === undefined || endsUnit(unit, line, units.at(-2)?.at(-1), block)) units.push([line]);
    else unit.push(line);
  }
  return units.map(unitOf);
}

/** The column at which the block is wrapped: its longest line, some overlong ones of a long block set aside. */
function wrapWidth(lines: readonly Line[]): number {
  const widths = lines.map((line) => line.width).sort((a, b) => b - a);
  return widths[Math.min(2, Math.floor(lines.length / 10))] ?? 0;
}

/** Whether `below` opens a new unit, where `unit` is the one above and `before` the line above that. */
function endsUnit(unit: readonly Line[], below: Line, before: Line | undefined, block: Block): boolean {
  const line = unit.at(-1);
  const first = unit[0];
  if (line === undefined || first === undefined) return true;
  if (line.isMarked || below.isMarked) return true;
  const isItem = item.test(first.text);
  const isFinished = endsAsSentence(line.text) || standsForItself(line) || block.isBare;
  if (item.test(below.text) && (isItem || isFinished || /[:;,]$/.test(line.text))) return true;
  const isCutOff = line.width >= 40 && goesOn(line, below);
  if (isFinished && !isCutOff && (standsForItself(line) || standsForItself(below))) return true;
  if (below.place <= HEAD_LINES && readByline(below.text) !== null && /^\w+ by |^by /iu.test(below.text))
    return true;
  if (goesOn(line, below)) return false;
  if (isItem && below.indent > first.indent) return false;
  if (block.width > WIDEST_WRAP) return true;
  // The lines of a title page are centred, so that only their words count.
  const length = block.isBare ? line.text.length : line.width;
  const fits = length + 1 + firstWordLength(below) <= block.width;
  const isAlone =
    unit.length === 1 && (before === undefined || endsAsSentence(before.text) || before.isMarked);
  if (isAlone && (fits || !block.isWrapped) && opensSection(line, below)) return true;
  if (block.isBare && below.place <= HEAD_LINES && (fits || !block.isWrapped)) return true;
  if (below.indent > block.indent && /[:…]$/u.test(line.text)) return true;
  if (below.indent > block.indent && endsAsSentence(line.text)) return true;
  if (block.isWrapped && !fits) return false;
  return endsAsSentence(line.text) || isItem;
}

function standsForItself(line: Line): boolean {
  if (isFurniture(line.text) || isNavigation(line.text) || opensComments(line.text)) return true;
  return line.place <= HEAD_LINES && (readByline(line.text) !== null || readDateLine(line.text) !== null);
}

/** A heading directly above its paragraph: title case tells it from verse, or else a far longer line below. */
function opensSection(line: Line, below: Line): boolean {
  if (!looksLikeHeading(line.text)) return false;
  if (endsAsSentence(line.text)) return true;
  const isParagraph = below.text.length >= 60 && below.text.length >= 1.2 * line.text.length;
  return isParagraph || (isTitleCase(line.text) && endsAsSentence(below.text));
}

function firstWordLength(line: Line): number {
  return line.text.split(" ", 1)[0]?.length ?? 0;
}

function unitOf(lines: readonly Line[]): Unit {
  const first = lines[0];
  const text = joinLines(lines);
  if (first?.isMarked) return { text, lines: lines.length, kind: "heading" };
  return { text, lines: lines.length, kind: item.test(text) ? "list" : "text" };
}

/** A hyphen or a dash at the end of a line stays, and takes no space behind it where the word goes on. */
function joinLines(lines: readonly Line[]): string {
  const parts = lines.map(({ text }, index) => {
    const below = lines[index + 1];
    if (below === undefined) return text;
    const isBroken = /\p{L}[-‐\u00AD]$/u.test(text) && startsLowerCase(below.text);
    return isBroken || /[^\s-](?:—|--)$/u.test(text) ? text : `${text} `;
  });
  return parts.join("");
}

/**
 * Makes one unit of the items of a list. An item on its own is plain text ("1. Introduction"), and long
 * numbered paragraphs parted by blank lines are paragraphs, each with its number.
 */
function mergeLists(units: readonly Unit[]): Unit[] {
  const merged: Unit[] = [];
  let items: Unit[] = [];
  const flush = () => {
    if (items.length > 1 && items.every(isListItem)) merged.push(listOf(items));
    else merged.push(...items.map((unit): Unit => ({ ...unit, kind: "text" })));
    items = [];
  };
  for (const unit of units) {
    if (unit.kind === "list") {
      items.push(unit);
      continue;
    }
    flush();
    merged.push(unit);
  }
  flush();
  return merged;
}

function isListItem({ text }: Unit): boolean {
  return text.length <= 300 || item.exec(text)?.[1] !== undefined;
}

/** Bullets are dropped, since they say nothing; numbers stay, since the text may refer to them. */
function listOf(items: readonly Unit[]): Unit {
  const text = items
    .map((unit) => (item.exec(unit.text)?.[1] ? unit.text.replace(item, "") : unit.text))
    .join("\n");
  return { text, lines: items.reduce((sum, unit) => sum + unit.lines, 0), kind: "list" };
}
