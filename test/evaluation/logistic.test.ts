import { describe, expect, it } from "vitest";
import { type Calibration, confidence, FEATURES, type Signals } from "../../src/answer/answerability.js";
import { fitCalibration } from "../../src/evaluation/logistic.js";

/** Signals of which all but two are 0, whichever else there are. */
function at(similarity: number, coverage: number): Signals {
  return {
    ...(Object.fromEntries(FEATURES.map((feature) => [feature, 0])) as Signals),
    similarity,
    coverage,
  };
}

/** A grid of signals around a point. */
function around(similarity: number, coverage: number): Signals[] {
  const steps = [-0.02, -0.01, 0, 0.01, 0.02];
  return steps.flatMap((a) => steps.map((b) => at(similarity + a, coverage + 5 * b)));
}

/** Both classes weighing the same, however many examples each has. */
function fitted(right: readonly Signals[], wrong: readonly Signals[]): Calibration {
  return fitCalibration(FEATURES, [
    ...right.map((signals) => ({ signals, right: true, weight: 1 / right.length })),
    ...wrong.map((signals) => ({ signals, right: false, weight: 1 / wrong.length })),
  ]);
}

describe("a fitted calibration", () => {
  it("tells apart what can be told apart", () => {
    const [answerable, unanswerable] = [around(0.9, 0.7), around(0.8, 0.3)];
    const calibration = fitted(answerable, unanswerable);
    for (const signals of answerable) expect(confidence(signals, calibration)).toBeGreaterThan(0.5);
    for (const signals of unanswerable) expect(confidence(signals, calibration)).toBeLessThan(0.5);
  });

  it("weighs examples as it is told to, however many there are", () => {
    const [answerable, unanswerable] = [around(0.85, 0.6), around(0.83, 0.5)];
    const once = fitted(answerable, unanswerable);
    const middle = at(0.84, 0.55);
    expect(confidence(middle, once)).toBeCloseTo(0.5, 2);
    const often = fitted(answerable, Array(9).fill(unanswerable).flat());
    expect(confidence(middle, often)).toBeCloseTo(0.5, 2);
  });

  it("gives the weight to the signal that tells", () => {
    const byCoverage = fitted(around(0.85, 0.8), around(0.85, 0.2));
    expect(byCoverage.weights.coverage).toBeGreaterThan(5);
    expect(Math.abs(byCoverage.weights.similarity)).toBeLessThan(0.1);
  });

  it("does not take a side where the classes are alike", () => {
    const { weights, intercept } = fitted(around(0.85, 0.5), around(0.85, 0.5));
    for (const weight of Object.values(weights)) expect(weight).toBeCloseTo(0, 6);
    expect(intercept).toBeCloseTo(0, 6);
  });

  it("takes a signal that never differs", () => {
    const calibration = fitted([at(0.9, 1)], [at(0.7, 1)]);
    expect(confidence(at(0.9, 1), calibration)).toBeGreaterThan(0.9);
    expect(confidence(at(0.7, 1), calibration)).toBeLessThan(0.1);
  });

  it("is the maximum of the likelihood: shares of 3/4 and 1/4 on either side give log-odds of ±ln 3", () => {
    const [low, high] = [at(0.5, 0), at(0.7, 0)];
    const calibration = fitted([high, high, high, low], [low, low, low, high]);
    expect(confidence(high, calibration)).toBeCloseTo(3 / 4, 3);
    expect(confidence(low, calibration)).toBeCloseTo(1 / 4, 3);
    expect(calibration.weights.similarity).toBeCloseTo((2 * Math.log(3)) / 0.2, 1);
  });

  it("stays finite where a class of few examples lies far off", () => {
    const { weights, intercept } = fitted(Array(40).fill(around(0.9, 0.7)).flat(), [at(-1, 0)]);
    expect(Object.values(weights).every(Number.isFinite)).toBe(true);
    expect(confidence(at(0.9, 0.7), { weights, intercept })).toBeGreaterThan(0.5);
    expect(confidence(at(-1, 0), { weights, intercept })).toBeLessThan(0.5);
  });
});
