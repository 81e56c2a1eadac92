import type { Calibration, Signals } from "../answer/answerability.js";

/** Steps of gradient descent on standardised features; the loss is flat long before. */
const STEPS = 4000;
const RATE = 4;
const RIDGE = 1e-4;

/**
 * Fits the calibration of answerability by logistic regression, both classes weighing the same, however many
 * examples each has.
 */
export function fitCalibration(
  answerable: readonly Signals[],
  unanswerable: readonly Signals[],
): Calibration {
  const features = [...answerable, ...unanswerable].map(({ similarity, coverage }) => [similarity, coverage]);
  const scale = [0, 1].map((column) => standardisation(features.map((row) => row[column] ?? 0)));
  const rows = features.map((row) =>
    row.map((value, i) => (value - (scale[i]?.mean ?? 0)) / (scale[i]?.deviation ?? 1)),
  );
  const weights = [0, 0];
  let bias = 0;
  for (let step = 0; step < STEPS; step++) {
    const gradient = [0, 0];
    let biasGradient = 0;
    for (const [i, row] of rows.entries()) {
      const positive = i < answerable.length;
      const share = 0.5 / (positive ? answerable.length : unanswerable.length);
      const error = share * (sigmoid(bias + dot(weights, row)) - (positive ? 1 : 0));
      for (const [j, value] of row.entries()) gradient[j] = (gradient[j] ?? 0) + error * value;
      biasGradient += error;
    }
    for (const j of weights.keys()) {
      weights[j] = (weights[j] ?? 0) - RATE * ((gradient[j] ?? 0) + RIDGE * (weights[j] ?? 0));
    }
    bias -= RATE * biasGradient;
  }
  const [similarity = 0, coverage = 0] = weights.map((weight, i) => weight / (scale[i]?.deviation ?? 1));
  const intercept = bias - similarity * (scale[0]?.mean ?? 0) - coverage * (scale[1]?.mean ?? 0);
  return { similarity, coverage, intercept };
}

function standardisation(values: readonly number[]): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(variance) || 1 };
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
