import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  expectedCalibrationError,
  type Judged,
  reliabilityBins,
  shareInterval,
} from "../../src/evaluation/reliability.js";

const ANSWERS: Judged[] = [
  { confidence: 0.1, right: false },
  { confidence: 0.5, right: true },
  { confidence: 0.7, right: false },
  { confidence: 0.9, right: true },
  { confidence: 1, right: true },
];

describe("the bins of a reliability diagram", () => {
  it("hold the answers by their confidence: how many, how sure on average, which share of them right", () => {
    const bins = reliabilityBins(ANSWERS, 2);
    expect(bins).toHaveLength(2);
    expect(bins[0]).toEqual({ from: 0, to: 0.5, count: 1, mean: 0.1, right: 0 });
    // .5, .7, .9 and 1: on average 3.1 / 4; three of four are right.
    expect(bins[1]).toMatchObject({ from: 0.5, to: 1, count: 4, right: 0.75 });
    expect(bins[1]?.mean).toBeCloseTo(0.775, 12);
  });

  it("are left out where they are empty", () => {
    expect(reliabilityBins(ANSWERS, 10).map(({ from }) => from)).toEqual([0.1, 0.5, 0.7, 0.9]);
    expect(reliabilityBins([])).toEqual([]);
  });
});

describe("the expected calibration error", () => {
  it("is the bins' distance from the diagonal, by their counts", () => {
    // One answer of five is .1 off, four are |.775 − .75| = .025 off: (1 × .1 + 4 × .025) / 5 = .04.
    expect(expectedCalibrationError(reliabilityBins(ANSWERS, 2))).toBeCloseTo(0.04, 12);
  });

  it("is 0 where eight of ten answers with .8 are right", () => {
    const answers = Array.from({ length: 10 }, (_, i) => ({ confidence: 0.8, right: i < 8 }));
    expect(expectedCalibrationError(reliabilityBins(answers))).toBeCloseTo(0, 12);
  });

  it("is 1 where all are sure and wrong", () => {
    expect(expectedCalibrationError(reliabilityBins([{ confidence: 1, right: false }]))).toBe(1);
  });
});

describe("the interval of a share", () => {
  it("is Wilson's", () => {
    // 8 of 10: (.8 + .19208) / 1.38416 = .7167, ± 1.96 √(.016 + .009604) / 1.38416 = .2266.
    const { low, high } = shareInterval(8, 10);
    expect(low).toBeCloseTo(0.4902, 4);
    expect(high).toBeCloseTo(0.9433, 4);
  });

  it("stays between 0 and 1 and around the share", () => {
    fc.assert(
      fc.property(fc.nat({ max: 50 }), fc.nat({ max: 50 }), (right, wrong) => {
        fc.pre(right + wrong > 0);
        const { low, high } = shareInterval(right, right + wrong);
        const share = right / (right + wrong);
        expect(low).toBeGreaterThanOrEqual(-1e-12);
        expect(low).toBeLessThanOrEqual(share + 1e-12);
        expect(high).toBeGreaterThanOrEqual(share - 1e-12);
        expect(high).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});

it("every answer is in one bin", () => {
  const answers = fc.array(
    fc.record({ confidence: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() }),
  );
  fc.assert(
    fc.property(answers, fc.integer({ min: 1, max: 20 }), (all, bins) => {
      const counts = reliabilityBins(all, bins).map(({ count }) => count);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all.length);
    }),
  );
});
