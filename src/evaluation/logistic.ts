import type { Calibration } from "../answer/answerability.js";

/** Steps of descent; the loss is flat long before. */
const STEPS = 2000;
const RIDGE = 1e-4;

/** What was found for a question, and whether it was right. */
export interface Example<K extends string> {
  readonly signals: Readonly<Record<K, number>>;
  readonly right: boolean;
  /** How much it counts against the others. */
  readonly weight: number;
}

/**
 * Fits a calibration by logistic regression.
 *
 * @param features The signals that get a weight
 */
export function fitCalibration<K extends string>(
  features: readonly K[],
  examples: readonly Example<K>[],
): Calibration<K> {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const shares = examples.map(({ weight }) => weight / total);
  const scales = features.map((feature) =>
    scaleOf(
      examples.map(({ signals }) => signals[feature]),
      shares,
    ),
  );
  const rows = examples.map(({ signals }) => [
    1,
    ...features.map(
      (feature, i) => (signals[feature] - (scales[i]?.mean ?? 0)) / (scales[i]?.deviation ?? 1),
    ),
  ]);
  const labels = examples.map(({ right }) => (right ? 1 : 0));
  const [bias = 0, ...slopes] = descend(rows, labels, shares);
  const weights = slopes.map((slope, i) => slope / (scales[i]?.deviation ?? 1));
  return {
    weights: Object.fromEntries(features.map((feature, i) => [feature, weights[i]])) as Record<K, number>,
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
 * @param rows A row an example, its first column 1
 * @param shares What each counts; 1 together
 */
function descend(rows: readonly number[][], labels: readonly number[], shares: readonly number[]): number[] {
  const columns = rows[0]?.length ?? 0;
  const rate = 1 / (columns / 4 + RIDGE);
  let weights: number[] = Array(columns).fill(0);
  let ahead = weights;
  for (let step = 0; step < STEPS; step++) {
    const slope = ahead.map((weight, column) => (column === 0 ? 0 : RIDGE * weight));
    for (const [i, row] of rows.entries()) {
      const error = (shares[i] ?? 0) * (sigmoid(dot(ahead, row)) - (labels[i] ?? 0));
      for (const [column, value] of row.entries()) slope[column] = (slope[column] ?? 0) + error * value;
    }
    const next = ahead.map((weight, column) => weight - rate * (slope[column] ?? 0));
    ahead = next.map((weight, column) => weight + (step / (step + 3)) * (weight - (weights[column] ?? 0)));
    weights = next;
  }
  return weights;
}

function scaleOf(values: readonly number[], shares: readonly number[]): { mean: number; deviation: number } {
  const middle = dot(values, shares);
  const deviation = Math.sqrt(
    dot(
      values.map((value) => (value - middle) ** 2),
      shares,
    ),
  );
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
