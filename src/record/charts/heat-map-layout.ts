import type { Article } from "../../article/article.js";
import { MUTED } from "../../svg.js";
import { widthOf, wrap } from "./fonts.js";
import { countOf, headingsOf, heightOf, inColumns, type Row, rowsOf, type Stretch } from "./heat-map-rows.js";
import { type Label, label } from "./label.js";
import { type Shade, shadeOf, shadesOf, UNCITED } from "./shades.js";

/** What a heat map says beside the article's own words. */
export interface HeatMapWords {
  /** What the picture shows: "How often each paragraph was cited". */
  readonly subtitle: string;
  /** "87 citations of 19 of 26 paragraphs" */
  readonly total: (tally: Tally) => string;
  /** What the colours' numbers are: "Times cited". */
  readonly legend: string;
  /** What a bar is, where it stands for up to so many paragraphs. */
  readonly bar: (paragraphs: number) => string;
  readonly number: (count: number) => string;
}

export interface Tally {
  readonly citations: number;
  /** Paragraphs that were cited at least once. */
  readonly cited: number;
  readonly paragraphs: number;
}

export interface HeatMapLayout {
  readonly width: number;
  readonly height: number;
  readonly blocks: readonly Block[];
  /** Of the legend. */
  readonly swatches: readonly Box[];
  readonly labels: readonly Label[];
}

/** A coloured box; pixels from the left upper corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
}

type Block = Box & Stretch;

/** Where everything of a heat map stands; at most `LARGEST` pixels wide and high, however long the article is. */
export function layOutHeatMap(
  article: Article,
  counts: ReadonlyMap<number, number>,
  words: HeatMapWords,
): HeatMapLayout {
  const { each, columns, density } = arrange(article, counts);
  const head = headOf(article, words, tallyOf(article, counts), density.width);
  const bars = columns.flat().flatMap((row) => (row.kind === "bar" ? row : []));
  const shades = shadesOf(Math.max(...bars.map(({ count }) => count)));
  const body = bodyOf(columns, density, head.bottom + 22, shades, words);
  const foot = legendOf(shades, words.bar(each), density.width, body.bottom + 34, words);
  return {
    width: density.width,
    height: Math.ceil(foot.bottom + MARGIN),
    blocks: body.blocks,
    swatches: foot.swatches,
    labels: [...head.labels, ...body.labels, ...foot.labels],
  };
}

export function tallyOf({ paragraphs }: Article, counts: ReadonlyMap<number, number>): Tally {
  const each = paragraphs.map(({ number }) => countOf(number, counts));
  return {
    citations: each.reduce((sum, count) => sum + count, 0),
    cited: each.filter((count) => count > 0).length,
    paragraphs: paragraphs.length,
  };
}

export const LARGEST = 1066;
const MARGIN = 32;
/** Between two columns. */
const GAP = 22;
/** How high a capital letter is, for a size of 1. */
const CAPITAL = 0.73;

/** How closely the rows stand: as many columns as needed, of at most so many rows. */
interface Density {
  readonly width: number;
  readonly columns: number;
  readonly rows: number;
  readonly row: number;
  readonly size: number;
}

const DENSITIES: readonly Density[] = [
  { width: 760, columns: 1, rows: 32, row: 22, size: 13 },
  { width: 900, columns: 2, rows: 36, row: 20, size: 12.5 },
  { width: 1060, columns: 3, rows: 46, row: 17, size: 12 },
  { width: 1060, columns: 4, rows: 54, row: 15, size: 11 },
  { width: 1060, columns: 6, rows: 58, row: 14, size: 10.5 },
];
const MOST_HEADINGS = 120;

/** The widest way in which each paragraph has a bar of its own; if there is none, that with as few to a bar as can be. */
function arrange(article: Article, counts: ReadonlyMap<number, number>) {
  const withHeadings = headingsOf(article) <= MOST_HEADINGS;
  for (let power = 1; ; power *= 10) {
    for (const each of [power, 2 * power, 5 * power]) {
      const rows = rowsOf(article, counts, each, withHeadings);
      for (const density of DENSITIES) {
        const columns = balanced(rows, density);
        if (columns) return { each, columns, density };
      }
    }
  }
}

/** Columns of about one height; null if the rows do not fit. */
function balanced(rows: readonly Row[], density: Density): Row[][] | null {
  for (let height = Math.max(2, Math.ceil(rows.length / density.columns)); height <= density.rows; height++) {
    const columns = inColumns(rows, height);
    if (columns.length <= density.columns) return columns;
  }
  return null;
}

function headOf({ title }: Article, words: HeatMapWords, tally: Tally, width: number) {
  const room = width - 2 * MARGIN;
  const lines = wrap(title, room, 2, 20, 700);
  const y = (line: number) => MARGIN + 20 + line * 27;
  const after = y(lines.length - 1);
  return {
    labels: [
      ...lines.map((line, i) => label(line, { x: MARGIN, y: y(i), room: room + 1, size: 20, weight: 700 })),
      label(words.subtitle, { x: MARGIN, y: after + 25, room, size: 14 }),
      label(words.total(tally), { x: MARGIN, y: after + 45, room, size: 13, fill: MUTED }),
    ],
    bottom: after + 49,
  };
}

function bodyOf(
  columns: readonly Row[][],
  { width, columns: places, row: rowHeight, size }: Density,
  top: number,
  shades: readonly Shade[],
  words: HeatMapWords,
) {
  const room = (width - 2 * MARGIN - (places - 1) * GAP) / places;
  const bars = columns.flat().flatMap((row) => (row.kind === "bar" ? row : []));
  const widest = (texts: readonly string[]) => Math.max(...texts.map((each) => widthOf(each, size, 700)));
  const numbers = Math.min(widest(bars.map(nameOf)), room / 2);
  const amounts = Math.min(widest(bars.map(({ count }) => words.number(count))), room / 4);
  const longest = Math.max(...bars.map(({ length }) => length));
  const from = numbers + 8;
  const full = room - from - amounts - 6;
  const blocks: Block[] = [];
  const labels: Label[] = [];
  let bottom = top;
  for (const [i, column] of columns.entries()) {
    const x = MARGIN + i * (room + GAP);
    let below = top;
    for (const [j, row] of column.entries()) {
      below += heightOf(row, j === 0) * rowHeight;
      bottom = Math.max(bottom, below);
      const y = below - (rowHeight - size * CAPITAL) / 2;
      if (row.kind === "heading") {
        labels.push(label(row.text, { x, y, room, size, weight: 700 }));
        continue;
      }
      const length = Math.max(3, (row.length / longest) * full);
      const place = { left: x + from, top: below - rowHeight + 1.5, width: length, height: rowHeight - 3 };
      blocks.push({ ...place, fill: shadeOf(row.count, shades), ...row });
      labels.push(
        label(nameOf(row), { x: x + numbers, y, align: "end", room: numbers + 1, size, fill: MUTED }),
      );
      if (row.count > 0) {
        const amount = words.number(row.count);
        labels.push(label(amount, { x: x + from + length + 5, y, room: amounts + 1, size, weight: 700 }));
      }
    }
  }
  return { blocks, labels, bottom };
}

/** "¶ 12", "¶ 21–30" */
function nameOf({ from, to }: Stretch): string {
  return from === to ? `¶ ${from}` : `¶ ${from}–${to}`;
}

function legendOf(shades: readonly Shade[], bar: string, width: number, y: number, words: HeatMapWords) {
  const right = width - MARGIN;
  const swatches: Box[] = [];
  const labels = [label(words.legend, { x: MARGIN, y, room: (right - MARGIN) / 2, size: 13 })];
  let x = MARGIN + (labels[0]?.width ?? 0) + 16;
  for (const { from, to, fill } of [{ from: 0, to: 0, fill: UNCITED }, ...shades]) {
    const counts = from === to ? words.number(from) : `${words.number(from)}–${words.number(to)}`;
    swatches.push({ left: x, top: y - 12, width: 22, height: 14, fill });
    const name = label(counts, { x: x + 28, y, room: right - x - 28, size: 13 });
    labels.push(name);
    x += 28 + name.width + 18;
  }
  labels.push(label(bar, { x: MARGIN, y: y + 22, room: right - MARGIN, size: 12, fill: MUTED }));
  return { swatches, labels, bottom: y + 25 };
}
