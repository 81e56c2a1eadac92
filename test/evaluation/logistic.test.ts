import { describe, expect, it } from "vitest";
import { ANSWER_FROM, confidence, type Signals } from "../../src/answer/answerability.js";
import { fitCalibration } from "../../src/evaluation/logistic.js";

/** A grid of signals around a point. */
function around(similarity: number, coverage: number): Signals[] {
  const steps = [-0.02, -0.01, 0, 0.01, 0.02];
  return steps.flatMap((a) => steps.map((b) => ({ similarity: similarity + a, coverage: coverage + 5 * b })));
}

describe("a fitted calibration", () => {
  it("tells apart what can be told apart", () => {
    const [answerable, unanswerable] = [around(0.9, 0.7), around(0.8, 0.3)];
    const calibration = fitCalibration(answerable, unanswerable);
    for (const signals of answerable) expect(confidence(signals, calibration)).toBeGreaterThan(ANSWER_FROM);
    for (const signals of unanswerable) expect(confidence(signals, calibration)).toBeLessThan(ANSWER_FROM);
  });

  it("weighs both classes the same, however many examples each has", () => {
    const [answerable, unanswerable] = [around(0.85, 0.6), around(0.83, 0.5)];
    const once = fitCalibration(answerable, unanswerable);
    const middle = { similarity: 0.84, coverage: 0.55 };
    expect(confidence(middle, once)).toBeCloseTo(0.5, 2);
    const often = fitCalibration(answerable, Array(9).fill(unanswerable).flat());
    expect(confidence(middle, often)).toBeCloseTo(0.5, 2);
  });

  it("gives the weight to the signal that tells", () => {
    const byCoverage = fitCalibration(around(0.85, 0.8), around(0.85, 0.2));
    expect(byCoverage.coverage).toBeGreaterThan(5);
    expect(Math.abs(byCoverage.similarity)).toBeLessThan(0.1);
  });

  it("does not take a side where the classes are alike", () => {
    const { similarity, coverage, intercept } = fitCalibration(around(0.85, 0.5), around(0.85, 0.5));
    expect(similarity).toBeCloseTo(0, 6);
    expect(coverage).toBeCloseTo(0, 6);
    expect(intercept).toBeCloseTo(0, 6);
  });

  it("takes a signal that never differs", () => {
    const calibration = fitCalibration(
      [{ similarity: 0.9, coverage: 1 }],
      [{ similarity: 0.7, coverage: 1 }],
    );
    expect(confidence({ similarity: 0.9, coverage: 1 }, calibration)).toBeGreaterThan(0.9);
    expect(confidence({ similarity: 0.7, coverage: 1 }, calibration)).toBeLessThan(0.1);
  });
});
