import { isFurniture } from "../furniture.js";
import type { Line } from "./lines.js";
import type { Page } from "./page.js";

/**
 * Takes what a printed page has around its text out of the lines: page numbers; running heads and feet, which stand
 * at the same height of two pages or more and differ in numbers only; and what a browser prints at the edges.
 */
export function withoutMargins(pages: readonly Page[], lines: readonly (readonly Line[])[]): Line[] {
  const body = bodySize(lines.flat());
  const seen = new Map<string, Set<number>>();
  for (const [number, line] of edgeLines(pages, lines)) {
    for (const key of keysOf(line)) seen.set(key, (seen.get(key) ?? new Set()).add(number));
  }
  const isRunning = (line: Line) => keysOf(line).some((key) => (seen.get(key)?.size ?? 0) > 1);
  const dropped = new Set<Line>();
  for (const [number, line] of edgeLines(pages, lines)) {
    const height = pages[number]?.height ?? 0;
    const margin = Math.min(line.y, height - line.y) / height;
    const isAtEdge = margin < 0.03 || (margin < 0.05 && line.size < 0.9 * body);
    if (isPageNumber(line) || isRunning(line) || isAtEdge) dropped.add(line);
  }
  return lines.flat().filter((line) => !dropped.has(line));
}

/** The size of most letters. */
export function bodySize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, cells } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + cells.join(" ").length);
  }
  return [...letters].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

/** The three highest and lowest lines of each page, in the outer sixths of it, with the page's number from 0. */
function* edgeLines(
  pages: readonly Page[],
  lines: readonly (readonly Line[])[],
): Generator<[number: number, line: Line]> {
  for (const [number, ofPage] of lines.entries()) {
    const height = pages[number]?.height ?? 0;
    const sorted = [...ofPage].sort((a, b) => a.y - b.y);
    for (const line of sorted.slice(0, 3)) if (line.y < height / 6) yield [number, line];
    for (const line of sorted.slice(-3)) if (line.y > (height * 5) / 6) yield [number, line];
  }
}

/** A line's words without numbers, and its height, as it is and one step lower: heights may differ a little. */
function keysOf({ cells, y }: Line): string[] {
  const words = cells
    .join(" ")
    .replace(/\d+|\b[ivxlc]+\b/gu, "#")
    .toLowerCase();
  const step = Math.floor(y / 4);
  return [`${step} ${words}`, `${step + 1} ${words}`];
}

function isPageNumber({ cells }: Line): boolean {
  const text = cells.join(" ");
  return (
    /^(?:\W*(?:p(?:age|\.)?\s*)?(?:\d{1,4}|[ivxlc]{1,7})\W*|\W*(?:page\s*)?\d{1,4}\s*(?:\/|of)\s*\d{1,4}\W*)$/iu.test(
      text,
    ) || isFurniture(text)
  );
}
