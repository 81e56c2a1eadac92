import type { Article, Paragraph } from "../../article/article.js";

/** A line of the map. */
export type Row = { readonly kind: "heading"; readonly text: string } | ({ readonly kind: "bar" } & Stretch);

/** A paragraph, or several that follow each other: `from` and `to` are their numbers, inclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** How often they were cited. */
  readonly count: number;
  /** Of their text, in UTF-16 units. */
  readonly length: number;
}

/**
 * @param each How many paragraphs share a bar.
 * @param withHeadings Then no bar has paragraphs of two sections.
 */
export function rowsOf(
  { paragraphs }: Article,
  counts: ReadonlyMap<number, number>,
  each: number,
  withHeadings: boolean,
): Row[] {
  const bars = (section: readonly Paragraph[]) =>
    Array.from({ length: Math.ceil(section.length / each) }, (_, i) =>
      barOf(section.slice(i * each, (i + 1) * each), counts),
    );
  if (!withHeadings) return bars(paragraphs);
  return sectionsOf(paragraphs).flatMap(({ heading, section }) => [
    ...(heading === null ? [] : [{ kind: "heading", text: heading } as const]),
    ...bars(section),
  ]);
}

export function headingsOf({ paragraphs }: Article): number {
  return sectionsOf(paragraphs).filter(({ heading }) => heading !== null).length;
}

/**
 * The rows in columns of that height at most, as `heightOf` gives it: no heading is the last of its column.
 *
 * @param height At least 2.
 * @returns As many columns as they take.
 */
export function inColumns(rows: readonly Row[], height: number): Row[][] {
  const columns: Row[][] = [];
  let left = 0;
  for (const row of rows) {
    const isFirst = columns.length === 0 || left < heightOf(row, false) + (row.kind === "heading" ? 1 : 0);
    if (isFirst) {
      columns.push([]);
      left = height;
    }
    columns.at(-1)?.push(row);
    left -= heightOf(row, isFirst);
  }
  return columns;
}

/** In rows of the map: a heading has air above it, but where it starts a column. */
export function heightOf(row: Row, isFirst: boolean): number {
  return row.kind === "heading" && !isFirst ? 1.5 : 1;
}

/** How often a paragraph was cited; 0 for what is no count. */
export function countOf(number: number, counts: ReadonlyMap<number, number>): number {
  const count = Math.floor(counts.get(number) ?? 0);
  return Number.isFinite(count) ? Math.max(0, count) : 0;
}

function barOf(paragraphs: readonly Paragraph[], counts: ReadonlyMap<number, number>): Row {
  return {
    kind: "bar",
    from: paragraphs[0]?.number ?? 0,
    to: paragraphs.at(-1)?.number ?? 0,
    count: paragraphs.reduce((sum, { number }) => sum + countOf(number, counts), 0),
    length: paragraphs.reduce((sum, { text }) => sum + text.length, 0),
  };
}

function sectionsOf(paragraphs: readonly Paragraph[]) {
  const sections: { heading: string | null; section: Paragraph[] }[] = [];
  for (const paragraph of paragraphs) {
    const last = sections.at(-1);
    if (last && last.heading === paragraph.heading) last.section.push(paragraph);
    else sections.push({ heading: paragraph.heading, section: [paragraph] });
  }
  return sections;
}
