import { type Calibration, FEATURES, type Feature, type Signals } from "../answer/answerability.js";
import { mean } from "./metrics.js";

/** Steps of descent; the loss is flat long before. */
const STEPS = 2000;
const RIDGE = 1e-4;

/**
 * Fits the calibration of answerability by logistic regression, both classes weighing the same, however many
 * examples each has.
 */
export function fitCalibration(
  answerable: readonly Signals[],
  unanswerable: readonly Signals[],
): Calibration {
  const scales = FEATURES.map((feature) =>
    scaleOf(
      answerable.map((signals) => signals[feature]),
      unanswerable.map((signals) => signals[feature]),
    ),
  );
  const standardised = (signals: Signals) => [
    1,
    ...FEATURES.map(
      (feature, i) => (signals[feature] - (scales[i]?.mean ?? 0)) / (scales[i]?.deviation ?? 1),
    ),
  ];
  const [bias = 0, ...slopes] = descend(answerable.map(standardised), unanswerable.map(standardised));
  const weights = slopes.map((slope, i) => slope / (scales[i]?.deviation ?? 1));
  return {
    weights: Object.fromEntries(FEATURES.map((feature, i) => [feature, weights[i]])) as Record<
      Feature,
      number
    >,
    intercept:
      bias -
      dot(
        weights,
        scales.map(({ mean }) => mean),
      ),
  };
}

/**
 * Nesterov's accelerated gradient descent. Its step is one that is short enough for any data: the loss curves no more
 * than a quarter of the rows' mean square, which is 1 for each column where they are standardised.
 *
 * @param positive,negative A row an example, its first column 1
 */
function descend(positive: readonly number[][], negative: readonly number[][]): number[] {
  const columns = FEATURES.length + 1;
  const rate = 1 / (columns / 4 + RIDGE);
  let weights: number[] = Array(columns).fill(0);
  let ahead = weights;
  for (let step = 0; step < STEPS; step++) {
    const slope = ahead.map((weight, column) => (column === 0 ? 0 : RIDGE * weight));
    addGradient(slope, ahead, positive, 1);
    addGradient(slope, ahead, negative, 0);
    const next = ahead.map((weight, column) => weight - rate * (slope[column] ?? 0));
    ahead = next.map((weight, column) => weight + (step / (step + 3)) * (weight - (weights[column] ?? 0)));
    weights = next;
  }
  return weights;
}

function addGradient(
  slope: number[],
  weights: readonly number[],
  rows: readonly number[][],
  label: 0 | 1,
): void {
  for (const row of rows) {
    const error = (0.5 / rows.length) * (sigmoid(dot(weights, row)) - label);
    for (const [column, value] of row.entries()) slope[column] = (slope[column] ?? 0) + error * value;
  }
}

/** Both classes weighing the same, here too: a class of few examples far off would else have no bounds. */
function scaleOf(...classes: readonly (readonly number[])[]): { mean: number; deviation: number } {
  const middle = mean(classes.map(mean));
  const variance = mean(classes.map((values) => mean(values.map((value) => (value - middle) ** 2))));
  const deviation = Math.sqrt(variance);
  return { mean: middle, deviation: deviation > 1e-9 ? deviation : 1 };
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (const [i, value] of a.entries()) sum += value * (b[i] ?? 0);
  return sum;
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
