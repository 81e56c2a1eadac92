import type { Block } from "../article.js";
import { endsAsSentence, startsLowerCase } from "../heading.js";
import { isHeadingLine, type Type, typeOf } from "./headings.js";
import { joinLines, wordsOf } from "./join.js";
import type { Line } from "./lines.js";

/**
 * Puts lines together to headings and paragraphs.
 *
 * - A line begins a paragraph where the gap above it is wider than between lines, the type size changes, it is
 *   indented, or the line above stopped before its first word would no longer have fitted.
 * - Over the end of a column or a page a paragraph goes on unless its sentence is at an end and its line is
 *   not full; a figure's caption or the
 *   like between its parts does not end it.
 * - The items of a list, and rows of cells, are one paragraph, a line each.
 * - Lines in small type at the end of a column that a number or a sign opens are footnotes: they stand at the end.
 */
export function blocksOfLines(lines: readonly Line[]): Block[] {
  const type = typeOf(lines);
  const { text, notes } = partNotes(lines, type);
  const words = wordsOf(lines);
  const groups = [...groupsOf(text, type), ...notes.map((note): Group => ({ kind: "text", lines: note }))];
  return mergeLists(mendBreaks(groups, type)).map((group): Block => {
    if (group.kind === "heading") return headingOf(group, type, words);
    if (group.kind === "table")
      return paragraph(group.lines.map(({ cells }) => cells.join(" | ")).join("\n"));
    if (group.kind === "list")
      return paragraph((group.items ?? []).map((item) => withoutBullet(joinLines(item, words))).join("\n"));
    return paragraph(joinLines(group.lines, words));
  });
}

interface Group {
  readonly kind: "heading" | "text" | "item" | "list" | "table";
  readonly lines: Line[];
  /** Of a list. */
  readonly items?: Line[][];
}

function paragraph(text: string): Block {
  return { kind: "paragraph", text };
}

function headingOf({ lines }: Group, { levels }: Type, words: ReadonlySet<string>): Block {
  const size = lines[0]?.size ?? 0;
  return {
    kind: "heading",
    text: joinLines(lines, words),
    level: levels.filter((other) => other > size + 0.3).length + 1,
  };
}

/** Footnotes apart from the rest, each with its mark taken off. */
function partNotes(lines: readonly Line[], { body }: Type): { text: Line[]; notes: Line[][] } {
  const text: Line[] = [];
  const notes: Line[][] = [];
  let inNotes = false;
  for (const [index, line] of lines.entries()) {
    const isSmall = line.size < 0.95 * body;
    if (!isSmall || lines[index - 1]?.column !== line.column) inNotes &&= isSmall;
    const mark = line.mark ?? /^(\d{1,3}|[*†‡§¶]+)(?=[.)]?\s*\S)/u.exec(line.cells[0] ?? "")?.[1] ?? null;
    const isNote = isSmall && mark !== null && isSmallToTheEnd(lines, index, body);
    if (isNote) notes.push([withoutMark(line)]);
    else if (inNotes) notes.at(-1)?.push(line);
    else text.push(line);
    inNotes ||= isNote;
  }
  return { text, notes };
}

function isSmallToTheEnd(lines: readonly Line[], from: number, body: number): boolean {
  const column = lines[from]?.column;
  for (let index = from; lines[index]?.column === column && index < lines.length; index++) {
    if ((lines[index]?.size ?? 0) >= 0.95 * body) return false;
  }
  return true;
}

function withoutMark(line: Line): Line {
  if (line.mark !== null) return line;
  return {
    ...line,
    cells: [(line.cells[0] ?? "").replace(/^(?:\d{1,3}|[*†‡§¶]+)[.)]?\s*/u, ""), ...line.cells.slice(1)],
  };
}

function groupsOf(lines: readonly Line[], type: Type): Group[] {
  const groups: Group[] = [];
  for (const [index, line] of lines.entries()) {
    const kind = kindOf(lines, index, type);
    const group = groups.at(-1);
    if (group && continues(group, line, kind, type)) group.lines.push(line);
    else groups.push({ kind, lines: [line] });
  }
  return groups;
}

function kindOf(lines: readonly Line[], index: number, type: Type): Group["kind"] {
  const line = lines[index];
  if (line === undefined) return "text";
  const isRow = (other: Line | undefined) =>
    other !== undefined && other.cells.length > 1 && other.column === line.column;
  if (isRow(line) && (isRow(lines[index - 1]) || isRow(lines[index + 1]))) return "table";
  if (isHeadingLine(lines, index, type)) return "heading";
  return marker.test(textOf(line)) ? "item" : "text";
}

const bullet = /^[•‣◦▪●○■□\uF0B7\uF0A7]\s*|^[–—*-]\s+/u;
const marker = /^(?:[•‣◦▪●○■□\uF0B7\uF0A7]\s*\S|(?:[–—*-]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+\S)/u;

/** Whether the line belongs to the group above it. */
function continues(group: Group, line: Line, kind: Group["kind"], type: Type): boolean {
  const above = group.lines.at(-1) as Line;
  if (kind === "item") return false;
  if (kind !== "text")
    return (
      kind === group.kind &&
      isNear(above, line, type, kind === "table" ? 3 : 1.5) &&
      isSameType(above, line, kind)
    );
  if (group.kind !== "text" && group.kind !== "item") return false;
  if (above.column !== line.column) return goesOnOver(group, line, type);
  if (!isNear(above, line, type, 1.3) || !hasSameSize(above, line)) return false;
  if (group.kind === "item")
    return line.x > (group.lines[0] as Line).x + 0.3 * line.size || !endsAsSentence(textOf(above));
  return !opensParagraph(group, above, line);
}

function isNear(above: Line, line: Line, { leading }: Type, factor: number): boolean {
  const gap = line.y - above.y;
  return (
    above.column === line.column &&
    gap >= 0 &&
    gap <= factor * Math.max(leading * line.size, 1.05 * line.size)
  );
}

function isSameType(above: Line, line: Line, kind: Group["kind"]): boolean {
  return kind === "table" || (hasSameSize(above, line) && above.font === line.font);
}

function hasSameSize(above: Line, line: Line): boolean {
  return Math.abs(above.size - line.size) <= 0.08 * Math.max(above.size, line.size);
}

function opensParagraph({ lines }: Group, above: Line, line: Line): boolean {
  const { size, column } = line;
  const isIndented = line.x > above.x + 0.7 * size && above.x < column.left + 0.5 * size;
  if (isIndented) return line.x - above.x < 6 * size;
  if (!endsAsSentence(textOf(above))) return false;
  // A hanging indent: the first line of the next entry starts further left than the lines of this one.
  if (lines.length > 1 && line.x < above.x - 0.7 * size) return true;
  return stopsEarly(above, line);
}

/** Whether the first word of the next line would have fitted behind a line: it is a paragraph's last. */
function stopsEarly(above: Line, line: Line): boolean {
  const firstWord = textOf(line).split(" ", 1)[0] ?? "";
  const letter = (line.right - line.x) / Math.max(1, textOf(line).length);
  return above.right + (firstWord.length + 2) * letter < above.column.right;
}

/** Whether a paragraph goes on behind the end of its column or page. */
function goesOnOver(group: Group, line: Line, { body, isIndented }: Type): boolean {
  const above = group.lines.at(-1) as Line;
  if (!hasSameSize(above, line) || line.size < 0.95 * body) return false;
  if (startsLowerCase(textOf(line)) || !endsAsSentence(textOf(above))) return true;
  // A sentence that ends with a full line is seldom the last of a paragraph.
  const opens = isIndented && line.x > line.column.left + 0.5 * line.size;
  return group.kind === "text" && !opens && !stopsEarly(above, line);
}

/** Joins the parts of a paragraph that something else stands between, such as a caption: its sentence shows it. */
function mendBreaks(groups: readonly Group[], { body }: Type): Group[] {
  const mended: Group[] = [];
  for (const group of groups) {
    const first = group.lines[0] as Line;
    const at = mended.findLastIndex(
      ({ kind, lines }) => kind === "text" && hasSameSize(lines[0] as Line, first),
    );
    const open = mended[at];
    const goesOn =
      group.kind === "text" &&
      first.size > 0.95 * body &&
      startsLowerCase(textOf(first)) &&
      open !== undefined &&
      mended.length - at <= 3 &&
      mended.slice(at).every(({ kind }) => kind !== "heading") &&
      !/[.!?:;]["”’')\]]*$/u.test(textOf(open.lines.at(-1) as Line));
    if (goesOn) open.lines.push(...group.lines);
    else mended.push(group);
  }
  return mended;
}

/** Items in a row are a list; a single numbered one is a paragraph. */
function mergeLists(groups: readonly Group[]): Group[] {
  const merged: Group[] = [];
  for (const [index, group] of groups.entries()) {
    const above = merged.at(-1);
    if (group.kind !== "item") merged.push(group);
    else if (above?.kind === "list" && isListItem(group) && isBulleted(above) === isBulleted(group))
      above.items?.push(group.lines);
    else if (isListItem(group) && (groups[index + 1]?.kind === "item" || isBulleted(group))) {
      merged.push({ kind: "list", lines: [], items: [group.lines] });
    } else merged.push({ ...group, kind: "text" });
  }
  return merged;
}

function isBulleted({ lines, items }: Group): boolean {
  return bullet.test(textOf((items?.[0] ?? lines)[0] as Line));
}

/** Long numbered paragraphs are paragraphs, each with its number. */
function isListItem(group: Group): boolean {
  return group.lines.length <= 4 || isBulleted(group);
}

/** A bullet says nothing; a number stays, since the text may refer to it. */
function withoutBullet(text: string): string {
  return text.replace(bullet, "");
}

function textOf({ cells }: Line): string {
  return cells.join(" ");
}
