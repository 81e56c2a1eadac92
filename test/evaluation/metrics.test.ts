import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  areaUnderRoc,
  discountedGain,
  mean,
  meanReciprocalRank,
  quantile,
  recallAt,
  rocCurve,
  shareOf,
} from "../../src/evaluation/metrics.js";

const RANKS = [1, 3, null, 2, 11];

describe("recall at k", () => {
  it.each([
    [1, 1 / 5],
    [2, 2 / 5],
    [3, 3 / 5],
    [10, 3 / 5],
    [11, 4 / 5],
  ])("at %i is the share of gold paragraphs among the first so many", (k, expected) => {
    expect(recallAt(k, RANKS)).toBeCloseTo(expected, 12);
  });
});

describe("mean reciprocal rank", () => {
  it("counts 1/rank, and nothing beyond k or for what was not found", () => {
    expect(meanReciprocalRank(10, RANKS)).toBeCloseTo((1 + 1 / 3 + 0 + 1 / 2 + 0) / 5, 12);
    expect(meanReciprocalRank(1, RANKS)).toBeCloseTo(1 / 5, 12);
    expect(meanReciprocalRank(20, RANKS)).toBeCloseTo((1 + 1 / 3 + 1 / 2 + 1 / 11) / 5, 12);
  });
});

describe("the discounted gain", () => {
  it("counts 1/log2(rank + 1): 1 for the first, 1/2 for the third, nothing beyond k", () => {
    // Ranks 1, 3, none, 2, 11: 1 + 1/2 + 0 + 1/log2(3) + 0 (the eleventh is beyond ten), over five.
    expect(discountedGain(10, RANKS)).toBeCloseTo((1 + 0.5 + 0.6309297536) / 5, 9);
    // At 3, nothing changes; at 2, the third is beyond.
    expect(discountedGain(2, RANKS)).toBeCloseTo((1 + 0.6309297536) / 5, 9);
  });

  it("lies between the mean reciprocal rank and recall", () => {
    const ranks = fc.array(fc.option(fc.integer({ min: 1, max: 20 })), { minLength: 1 });
    fc.assert(
      fc.property(ranks, fc.integer({ min: 1, max: 20 }), (found, k) => {
        expect(discountedGain(k, found)).toBeGreaterThanOrEqual(meanReciprocalRank(k, found) - 1e-12);
        expect(discountedGain(k, found)).toBeLessThanOrEqual(recallAt(k, found) + 1e-12);
      }),
    );
  });
});

describe("the area under the ROC curve", () => {
  it.each([
    ["all positives are above", [0.9, 0.8], [0.1, 0.2], 1],
    ["all positives are below", [0.1, 0.2], [0.9, 0.8], 0],
    ["all are equal", [0.5, 0.5], [0.5], 0.5],
    ["one pair of four is the wrong way round", [0.9, 0.3], [0.4, 0.2], 0.75],
    ["one pair of two ties", [0.9, 0.4], [0.4], 0.75],
  ])("where %s", (_, positives, negatives, expected) => {
    expect(areaUnderRoc(positives, negatives)).toBe(expected);
  });

  it("is the share of pairs in the right order, ties half", () => {
    const scores = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(scores, scores, (positives, negatives) => {
        const pairs = positives.flatMap((positive) =>
          negatives.map((negative) => (Math.sign(positive - negative) + 1) / 2),
        );
        expect(areaUnderRoc(positives, negatives)).toBeCloseTo(mean(pairs), 12);
      }),
    );
  });
});

describe("the ROC curve", () => {
  it("has a point a threshold", () => {
    // From .9 on one positive of two; from .4 on the negative too (one of two); from .3 on both positives; then all.
    expect(rocCurve([0.9, 0.3], [0.4, 0.2])).toEqual([
      { negatives: 0, positives: 0 },
      { negatives: 0, positives: 0.5 },
      { negatives: 0.5, positives: 0.5 },
      { negatives: 0.5, positives: 1 },
      { negatives: 1, positives: 1 },
    ]);
  });

  it("has the area under it that the chance of a right order gives", () => {
    const scores = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(scores, scores, (positives, negatives) => {
        const points = rocCurve(positives, negatives);
        const slices = points.slice(1).map((point, i) => {
          const last = points[i] ?? point;
          return ((point.negatives - last.negatives) * (point.positives + last.positives)) / 2;
        });
        const area = slices.reduce((sum, slice) => sum + slice, 0);
        expect(area).toBeCloseTo(areaUnderRoc(positives, negatives), 9);
      }),
    );
  });
});

describe("a quantile", () => {
  const values = [30, 10, 20, 50, 40, 60, 70, 80, 90, 100];

  it("is the value below which the share lies", () => {
    expect(quantile(0, values)).toBe(10);
    expect(quantile(0.1, values)).toBe(20);
    expect(quantile(0.55, values)).toBe(60);
    expect(quantile(1, values)).toBe(100);
  });

  it("of nothing is no number", () => {
    expect(quantile(0.5, [])).toBeNaN();
  });

  it("leaves the values in their order", () => {
    quantile(0.5, values);
    expect(values[0]).toBe(30);
  });
});

it("the mean is the sum over the count", () => {
  expect(mean([1, 2, 6])).toBe(3);
});

it("a share is how many of the values pass", () => {
  expect(shareOf([1, 2, 3, 4], (value) => value > 1)).toBe(0.75);
});
