import type { DayCount } from "../../study/statistics.js";
import { colour, GRID, line, MUTED } from "../../svg.js";
import { type ByDayWords, layOutByDay } from "./by-day-layout.js";
import type { Kind } from "./days.js";
import { drawLabel } from "./label.js";
import { box, picture } from "./picture.js";

/**
 * An SVG of how many questions were asked each day, and what became of them: a bar a day.
 *
 * @param days In any order, each once; at least one. What is missing between them are days without a question.
 * @throws RangeError as `everyDay` does
 */
export function byDay(days: readonly DayCount[], words: ByDayWords): string {
  const { width, height, parts, nothing, isNarrow, gridLines, swatches, labels } = layOutByDay(days, words);
  const fills = isNarrow ? { ...FILLS, notAnswered: colour(1) } : FILLS;
  return picture(width, height, [
    HATCHING,
    ...gridLines.map(({ y, left, right }, i) => line([left, y], [right, y], i === 0 ? MUTED : GRID)),
    ...nothing.map((place) => box(place, NOTHING)),
    ...[...parts, ...swatches].map((part) => box(part, fills[part.kind])),
    ...labels.map(drawLabel),
  ]);
}

const NOTHING = "#8d99a6";

/** Told apart in grey, too: dark, hatched (unless the bars are too narrow for it) and light. */
const FILLS: Readonly<Record<Kind, string>> = {
  answered: colour(0),
  notAnswered: "url(#hatching)",
  other: "#c9d3df",
};

const HATCHING = `<pattern id="hatching" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="${colour(1)}"/><rect width="2" height="6" fill="#f3c493"/></pattern>`;
