import { ANSWER_FROM } from "../answer/answerability.js";
import { colour, INK, line, MUTED, text } from "../svg.js";
import { type Chart, curve, dot, frame, LEGEND_LINE, legend, percent, place, SHARE_TICKS } from "./chart.js";
import { type Evaluation, OFF_ARTICLE, PARAGRAPH_REMOVED } from "./evaluate.js";
import { type Figures, ofSplit, type Sureness } from "./figures.js";
import { grouped } from "./grouped.js";
import { METHODS } from "./methods.js";
import { areaUnderRoc, recallAt, rocCurve, shareOf } from "./metrics.js";
import { type Bin, shareInterval } from "./reliability.js";

/** A question set to draw. */
export interface Plotted {
  readonly name: string;
  readonly evaluation: Evaluation;
  readonly figures: { readonly report: Figures; readonly both: Figures };
}

const SIZE = 300;
const COLUMN = 440;
/** Of a row without its legend. */
const ROW = 500;
const MARGIN = { left: 90, top: 130 };
const PALE = "#c9d3df";
const KEPT_BACK = "questions kept back from tuning";

/**
 * An SVG with a row a question set: how often the right paragraph is among the first k, by way of ranking; how many
 * questions with and without an answer get one, by kind; of the answers shown, how many are right. Of what is kept back
 * from tuning, or of all questions where nothing is.
 */
export function plot(sets: readonly Plotted[], sure: Sureness): string {
  const width = MARGIN.left + 2 * COLUMN + SIZE + 50;
  const kinds = sets.map(({ figures }) => Object.keys(figures.both.questions.unanswerable).length);
  const rowHeight = ROW + (Math.max(...kinds, METHODS.length) + 1) * LEGEND_LINE;
  const height = sets.length * rowHeight;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif">`,
    `<rect width="${width}" height="${height}" fill="white"/>`,
    ...sets.map((set, i) => row(set, sure, i * rowHeight)),
    "</svg>\n",
  ].join("\n");
}

function row({ name, evaluation, figures }: Plotted, sure: Sureness, top: number): string {
  const report = ofSplit(evaluation, "report");
  const isReported = report.answerable.length > 0;
  const drawn = isReported ? report : evaluation;
  const subtitle = `${drawn.answerable.length} answerable ${isReported ? KEPT_BACK : "questions"}`;
  const left = (column: number) => MARGIN.left + column * COLUMN;
  return [
    text(MARGIN.left - 46, top + 44, name, { size: 18, weight: 700 }),
    text(MARGIN.left - 46, top + 64, subtitle, { fill: MUTED }),
    ranks(drawn, left(0), top + MARGIN.top),
    abstention(drawn, sure, left(1), top + MARGIN.top),
    reliability(isReported ? figures.report : figures.both, left(2), top + MARGIN.top),
  ].join("\n");
}

const DEPTH = 10;

function ranks({ answerable }: Evaluation, left: number, top: number): string {
  const curves = METHODS.flatMap((method) => {
    const found = answerable.flatMap(({ pooled }) => pooled[method] ?? []).map(({ rank }) => rank);
    if (found.length === 0) return [];
    return { method, recalls: Array.from({ length: DEPTH }, (_, i) => recallAt(i + 1, found)) };
  });
  const lowest = Math.min(1, ...curves.flatMap(({ recalls }) => recalls));
  // Five steps from a round number below the lowest to 1, so that methods near the top are told apart.
  const step = [0.01, 0.02, 0.05, 0.1, 0.2].find((each) => 1 - 5 * each <= lowest) ?? 0.2;
  const chart: Chart = {
    left,
    top,
    size: SIZE,
    x: {
      label: "first k paragraphs",
      from: 0.5,
      to: DEPTH + 0.5,
      ticks: Array.from({ length: DEPTH }, (_, i) => i + 1),
      format: String,
    },
    y: {
      label: "with the right one among them",
      from: 1 - 5 * step,
      to: 1,
      ticks: Array.from({ length: 6 }, (_, i) => 1 - i * step),
      format: percent,
    },
  };
  return [
    frame(chart, "Is the right paragraph found?", "asked of the whole corpus, by way of ranking"),
    ...curves.map(({ recalls }, i) => curve(chart, recalls.map(toPoint), colour(i))),
    ...curves.map(({ recalls }, i) =>
      recalls.map((recall, k) => dot(chart, toPoint(recall, k), colour(i))).join(""),
    ),
    legend(
      chart,
      curves.map(({ method, recalls }, i) => ({
        name: `${method}: R@1 ${decimals(recalls[0])}`,
        fill: colour(i),
      })),
    ),
  ].join("\n");
}

function toPoint(recall: number, i: number): [number, number] {
  return [i + 1, recall];
}

function abstention(
  { answerable, unanswerable }: Evaluation,
  sure: Sureness,
  left: number,
  top: number,
): string {
  const shares = { from: 0, to: 1, ticks: SHARE_TICKS, format: percent };
  const chart: Chart = {
    left,
    top,
    size: SIZE,
    x: { ...shares, label: "unanswerable questions answered" },
    y: { ...shares, label: "answerable questions answered" },
  };
  const positives = answerable.map(({ own }) => sure(own.signals));
  const shown = (scores: readonly number[]) => shareOf(scores, (confidence) => confidence >= ANSWER_FROM);
  const kinds = byKind(unanswerable).flatMap(([kind, questions], i) => {
    if (questions.length === 0) return [];
    const negatives = questions.map(({ signals }) => sure(signals));
    const points = rocCurve(positives, negatives).map((point) => [point.negatives, point.positives] as const);
    const auroc = decimals(areaUnderRoc(positives, negatives));
    const refused = decimals(1 - shown(negatives));
    const name = `${kind} (${negatives.length}): AUROC ${auroc}, refused ${refused}`;
    return { name, negatives, points, fill: colour(i) };
  });
  return [
    frame(
      chart,
      "Are the unanswerable told apart?",
      "asked of one article; the dots are the threshold as shipped",
    ),
    line(place(chart, [0, 0]), place(chart, [1, 1]), MUTED, "3 4"),
    ...kinds.map(({ points, fill }) => curve(chart, points, fill)),
    ...kinds.map(({ negatives, fill }) => dot(chart, [shown(negatives), shown(positives)], fill, 6)),
    legend(chart, kinds),
  ].join("\n");
}

/** Those that every set has come first, so that each kind has its colour in every row. */
function byKind(unanswerable: Evaluation["unanswerable"]) {
  const kinds = grouped(unanswerable, ({ gold }) => gold.kind);
  const order = [OFF_ARTICLE, PARAGRAPH_REMOVED, ...[...kinds.keys()].sort()];
  return [...new Set(order)].map((kind) => [kind, kinds.get(kind) ?? []] as const);
}

function reliability({ reliability }: Figures, left: number, top: number): string {
  const shares = { from: 0, to: 1, ticks: SHARE_TICKS, format: percent };
  const chart: Chart = {
    left,
    top,
    size: SIZE,
    x: { ...shares, label: "confidence" },
    y: { ...shares, label: "answers whose sentence is right" },
  };
  return [
    frame(chart, "Is the confidence right?", "by confidence, with 95 % intervals and counts"),
    ...reliability.refused.map((bin) => bar(chart, bin, PALE)),
    ...reliability.shown.map((bin) => bar(chart, bin, colour(0))),
    line(place(chart, [0, 0]), place(chart, [1, 1]), MUTED, "3 4"),
    legend(chart, [
      {
        name: `shown: ${decimals(reliability.right)} right, calibration error ${decimals(reliability.expectedError)}`,
        fill: colour(0),
      },
      { name: "too unsure to be shown", fill: PALE },
      ...reliability.kinds.map((kind) => ({ name: `${kind} questions count as wrong`, fill: "none" })),
    ]),
  ].join("\n");
}

/** Its height is the share that is right; the number of answers stands above the interval. */
function bar(chart: Chart, { from, to, right, count }: Bin, fill: string): string {
  const { low, high } = shareInterval(right * count, count);
  const [x1, y] = place(chart, [from, right]);
  const [x2, bottom] = place(chart, [to, 0]);
  const [middle, upper] = place(chart, [(from + to) / 2, high]);
  const [, lower] = place(chart, [0, low]);
  return [
    `<rect x="${x1 + 1}" y="${y}" width="${x2 - x1 - 2}" height="${Math.max(bottom - y, 1)}" fill="${fill}"/>`,
    line([middle, lower], [middle, upper], INK),
    text(middle, upper - 4, String(count), { anchor: "middle", size: 10, fill: MUTED, halo: true }),
  ].join("");
}

function decimals(value = Number.NaN): string {
  return Number.isNaN(value) ? "–" : value.toFixed(3).replace(/^0\./, ".");
}
