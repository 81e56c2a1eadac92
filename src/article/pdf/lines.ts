import type { Page, Run } from "./page.js";

/** A line of a column. Lengths and places as in `Run`. */
export interface Line {
  /** One; or several where wide gaps part them, as in a row of a table. */
  readonly cells: readonly string[];
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Of most of its letters. */
  readonly size: number;
  readonly font: string;
  /** A number or sign set small and high opens it: a footnote's. It is not in the text. */
  readonly mark: string | null;
  readonly column: Column;
}

/** Lines below each other: one column of a page, or what stands across all columns. */
interface Column {
  readonly page: number;
  readonly left: number;
  readonly right: number;
}

/**
 * A page's lines in the order in which they are read. Runs on one height make a line, unless a gutter parts them:
 * a strip between two stacks of lines that goes down the page. Each stack is read to its end, from left to right;
 * a line across the gutter divides what is above it from what is below.
 */
export function linesOfPage(page: Page, number: number): Line[] {
  return inOrder(segmentsOf(page.runs)).flatMap((segments) => linesOfColumn(segments, number));
}

/** Runs that follow each other without a wide gap. */
interface Segment {
  readonly runs: Run[];
  readonly x: number;
  right: number;
  readonly y: number;
  readonly size: number;
}

function segmentsOf(runs: readonly Run[]): Segment[] {
  const segments: Segment[] = [];
  for (const run of runs) {
    const open = segments.at(-1);
    if (open && continues(open, run)) {
      open.runs.push(run);
      open.right = Math.max(open.right, run.x + run.width);
    } else segments.push(segmentOf([run]));
  }
  return joinNeighbours(segments);
}

/** A run that is much smaller may stand above or below the line: a footnote's mark, an index. */
function continues(open: Segment, run: Run): boolean {
  const size = Math.max(open.size, run.size);
  const isSmall = Math.min(open.size, run.size) < 0.85 * size;
  const isOnLine = Math.abs(run.y - open.y) <= (isSmall ? 0.6 : 0.2) * size;
  const gap = run.x - open.right;
  return isOnLine && gap > -0.5 * size && gap < WIDE_GAP * Math.min(open.size, run.size);
}

/** In ems. Narrower than a gutter, which may be one em wide; a line of justified text may have such a space too. */
const WIDE_GAP = 0.75;
/** In ems. Between the cells of a row; wider than any space of justified text. */
const CELL_GAP = 1.2;

function segmentOf(runs: Run[]): Segment {
  const main = runs.reduce((widest, run) => (run.text.length > widest.text.length ? run : widest));
  const right = Math.max(...runs.map(({ x, width }) => x + width));
  return { runs, x: Math.min(...runs.map(({ x }) => x)), right, y: main.y, size: main.size };
}

/** Some programs write a line's words in another order than they are read. */
function joinNeighbours(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of [...segments].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const at = joined.findLastIndex((other) => areNeighbours(other, segment));
    const other = joined[at];
    if (other === undefined) joined.push(segment);
    else {
      const runs = segment.x < other.x ? [...segment.runs, ...other.runs] : [...other.runs, ...segment.runs];
      joined[at] = segmentOf(runs);
    }
  }
  return joined;
}

function areNeighbours(a: Segment, b: Segment): boolean {
  const size = Math.max(a.size, b.size);
  const gap = Math.max(a.x, b.x) - Math.min(a.right, b.right);
  const isSmall = Math.min(a.size, b.size) < 0.85 * size;
  return (
    Math.abs(a.y - b.y) <= (isSmall ? 0.6 : 0.2) * size &&
    gap > -0.5 * size &&
    gap < WIDE_GAP * Math.min(a.size, b.size)
  );
}

/** Parts segments into columns, in reading order. */
function inOrder(segments: readonly Segment[]): Segment[][] {
  const gutter = gutterOf(segments);
  if (gutter === null) return segments.length > 0 ? [[...segments]] : [];
  const columns: Segment[][] = [];
  let left: Segment[] = [];
  let right: Segment[] = [];
  let across: Segment[] = [];
  const endColumns = () => {
    columns.push(...inOrder(left), ...inOrder(right));
    left = [];
    right = [];
  };
  for (const segment of [...segments].sort((a, b) => a.y - b.y || a.x - b.x)) {
    if (segment.right <= gutter || segment.x >= gutter) {
      if (across.length > 0) columns.push(across);
      across = [];
      (segment.x >= gutter ? right : left).push(segment);
    } else {
      endColumns();
      across.push(segment);
    }
  }
  endColumns();
  return across.length > 0 ? [...columns, across] : columns;
}

/** Where a gutter ends, that is, where the lines on its right begin; null where there is none. */
function gutterOf(segments: readonly Segment[]): number | null {
  const left = Math.min(...segments.map(({ x }) => x));
  const width = Math.max(...segments.map(({ right }) => right)) - left;
  const starts = new Set(segments.map(({ x }) => Math.floor(x)));
  let best: { x: number; lines: number } | null = null;
  for (const x of [...starts].sort((a, b) => a - b)) {
    if (x < left + 0.2 * width || x > left + 0.8 * width) continue;
    const lines = linesBesideGutter(segments, x);
    if (lines > (best?.lines ?? 0)) best = { x, lines };
  }
  return best?.x ?? null;
}

/** How many lines begin at a gutter that ends at `x`; 0 where there is no gutter. */
function linesBesideGutter(segments: readonly Segment[], x: number): number {
  const right = segments.filter((segment) => segment.x >= x);
  const left = segments.filter((segment) => segment.right <= x - 0.5 * segment.size);
  const starting = right.filter((segment) => segment.x < x + 3);
  if (starting.length < 4 || left.length < 4) return 0;
  // A table has columns too; it is read row by row. Its cells hold a few words, a column's lines many.
  if (meanLength(left) < 18 || meanLength(right) < 18) return 0;
  const top = Math.max(topOf(left), topOf(right));
  const bottom = Math.min(bottomOf(left), bottomOf(right));
  const isBeside = ({ y }: Segment) => y >= top - 2 && y <= bottom + 2;
  const across = segments.filter((segment) => !left.includes(segment) && !right.includes(segment));
  const beside = Math.min(left.filter(isBeside).length, right.filter(isBeside).length);
  return beside >= 4 && across.filter(isBeside).length <= 0.35 * (left.length + right.length)
    ? starting.length
    : 0;
}

function meanLength(segments: readonly Segment[]): number {
  return (
    segments.reduce((sum, { runs }) => sum + runs.reduce((all, { text }) => all + text.length, 0), 0) /
    segments.length
  );
}

function topOf(segments: readonly Segment[]): number {
  return Math.min(...segments.map(({ y }) => y));
}

function bottomOf(segments: readonly Segment[]): number {
  return Math.max(...segments.map(({ y }) => y));
}

function linesOfColumn(segments: readonly Segment[], page: number): Line[] {
  const column = {
    page,
    left: Math.min(...segments.map(({ x }) => x)),
    right: Math.max(...segments.map(({ right }) => right)),
  };
  const rows: Segment[][] = [];
  for (const segment of [...segments].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    const isSameRow = row?.[0] && Math.abs(segment.y - row[0].y) <= 0.3 * Math.max(segment.size, row[0].size);
    if (isSameRow) row.push(segment);
    else rows.push([segment]);
  }
  return rows
    .map((row) =>
      lineOf(
        row.sort((a, b) => a.x - b.x),
        column,
      ),
    )
    .filter(({ cells }) => cells.length > 0);
}

function lineOf(row: readonly Segment[], column: Column): Line {
  const main = row.reduce((widest, segment) =>
    segment.right - segment.x > widest.right - widest.x ? segment : widest,
  );
  const first = row[0] ?? main;
  const mark = markBefore(first);
  const cells: string[] = [];
  for (const [index, segment] of row.entries()) {
    const text = textOf(segment, index === 0 && mark !== null ? 1 : 0);
    const gap = segment.x - (row[index - 1]?.right ?? segment.x);
    if (index > 0 && gap < CELL_GAP * segment.size) cells.push(`${cells.pop() ?? ""} ${text}`.trim());
    else cells.push(text);
  }
  return {
    cells: withMarkersJoined(cells.filter((cell) => cell !== "")),
    x: first.x,
    right: Math.max(...row.map(({ right }) => right)),
    y: main.y,
    size: main.size,
    font: main.runs.reduce((widest, run) => (run.text.length > widest.text.length ? run : widest)).font,
    mark,
    column,
  };
}

/** A list's bullet or number stands apart from its item, but is no cell. */
function withMarkersJoined(cells: readonly string[]): string[] {
  const [first, second, ...others] = cells;
  const isMarker =
    first !== undefined &&
    second !== undefined &&
    /^(?:[•‣◦▪●○■□\uF0B7\uF0A7–—*-]|\(?(?:\d{1,3}|[a-z]|[ivx]+)[.)])$/iu.test(first);
  return isMarker ? [`${first} ${second}`, ...others] : [...cells];
}

function textOf({ runs, size, y }: Segment, from: number): string {
  let text = "";
  let right = Number.NEGATIVE_INFINITY;
  for (const [index, run] of runs.entries()) {
    if (index >= from && !isNoteMark(run, { size, y }, text)) {
      const isApart = text !== "" && (run.isSpaced || run.x - right > 0.2 * run.size);
      text += (isApart ? " " : "") + run.text;
    }
    right = run.x + run.width;
  }
  // Brackets around a mark that is gone, "[3]", may be pieces of their own.
  return text
    .replace(/\[\s*\]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

function isRaised(run: Run, line: { size: number; y: number }): boolean {
  return run.size < 0.85 * line.size && line.y - run.y > 0.15 * line.size;
}

/** A raised number or sign behind a word, unless it is a power (10⁶, km²). */
function isNoteMark(run: Run, line: { size: number; y: number }, before: string): boolean {
  if (
    !isRaised(run, line) ||
    !/^\s*[[(]?(?:\d{1,3}|[*†‡§¶]+|[a-z])(?:\s*[,–-]\s*(?:\d{1,3}|[a-z]))*[\])]?\s*$/u.test(run.text)
  )
    return false;
  return /[\p{L}\p{P}]$/u.test(before) && !/(?:^|[\s\d(])(?:[kcdm]?m|ft|in|yd|mi|s)$/u.test(before);
}

function markBefore({ runs, size, y }: Segment): string | null {
  const [first, second] = runs;
  const isMark =
    first &&
    second &&
    isRaised(first, { size, y }) &&
    /^(?:\d{1,3}|[*†‡§¶]+|[a-z])$/u.test(first.text.trim());
  return isMark ? first.text.trim() : null;
}
