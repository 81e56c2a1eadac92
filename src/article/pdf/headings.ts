import { looksLikeHeading } from "../heading.js";
import type { Line } from "./lines.js";
import { bodySize } from "./margins.js";

/** How a text is set. */
export interface Type {
  /** The size of most letters, in points. */
  readonly body: number;
  /** The font of most letters. */
  readonly font: string;
  /** From line to line of a paragraph, in ems. */
  readonly leading: number;
  /** Whether the first lines of paragraphs are indented, and not parted by gaps. */
  readonly isIndented: boolean;
  /** The sizes of headings, the largest first. */
  readonly levels: readonly number[];
}

export function typeOf(lines: readonly Line[]): Type {
  const body = bodySize(lines);
  const ofBody = lines.filter(({ size }) => Math.abs(size - body) < 0.5);
  const font = mostFrequent(ofBody.map((line) => [line.font, line.cells.join(" ").length]));
  const gaps = ofBody.flatMap((line, index) => gapAbove(ofBody[index - 1], line) ?? []);
  const leading = mostFrequent(gaps.map((gap) => [Math.round((gap / body) * 20) / 20, 1])) ?? 1.2;
  const indents = ofBody.filter((line, index) => {
    const gap = gapAbove(ofBody[index - 1], line);
    return gap !== null && gap < 1.3 * leading * body && isStepIn(line);
  });
  const type = {
    body,
    font: font ?? "",
    leading,
    isIndented: indents.length > ofBody.length / 40,
    levels: [],
  };
  const sizes = lines
    .filter((_, index) => isHeadingLine(lines, index, type))
    .map(({ size }) => Math.round(size * 2) / 2);
  return { ...type, levels: [...new Set(sizes)].sort((a, b) => b - a) };
}

function isStepIn({ x, column, size }: Line): boolean {
  return x > column.left + 0.7 * size && x < column.left + 4 * size;
}

function gapAbove(above: Line | undefined, line: Line): number | null {
  if (above?.column !== line.column) return null;
  const gap = line.y - above.y;
  return gap > 0.5 * line.size && gap < 4 * line.size ? gap : null;
}

/** The value of the greatest weight; the first of equals. */
function mostFrequent<T>(values: readonly (readonly [value: T, weight: number])[]): T | null {
  const weights = new Map<T, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/**
 * A heading is set in larger type; or it reads as one (heading.ts), is set in another font or in capitals, and has
 * more room above it than a line of a paragraph, with the text's own type below.
 */
export function isHeadingLine(lines: readonly Line[], index: number, { body, font, leading }: Type): boolean {
  const line = lines[index];
  if (line === undefined || line.cells.length > 1) return false;
  const text = line.cells.join(" ");
  if (!/\p{L}{2}/u.test(text)) return false;
  if (line.size >= 1.15 * body) return text.length <= 200;
  if (line.size < 0.95 * body || !looksLikeHeading(text)) return false;
  const isSetApart = line.font !== font || (/\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text));
  const above = lines[index - 1];
  const isFirst = above?.column !== line.column;
  const hasRoom =
    isFirst ||
    line.y - above.y > 1.15 * leading * line.size ||
    isHeadingLine(lines, index - 1, { body, font, leading, isIndented: false, levels: [] });
  const below = lines[index + 1];
  return isSetApart && hasRoom && below !== undefined && (below.font === font || below.size >= 0.95 * body);
}
