import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ANSWER_FROM,
  type Calibration,
  calibrationOf,
  certaintyOf,
  confidence,
  FEATURES,
  type Signals,
} from "../../src/answer/answerability.js";
import { DEFAULT_MODEL } from "../../src/embedding/model.js";

const MODELS = [DEFAULT_MODEL, "Example/never-measured"];
const cosine = fc.double({ min: -1, max: 1, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** A number for each of two features, and 0 for whichever else there are. */
function at(similarity: number, coverage: number): Signals {
  return {
    ...(Object.fromEntries(FEATURES.map((feature) => [feature, 0])) as Signals),
    similarity,
    coverage,
  };
}

describe.each(MODELS)("confidence with %s", (model) => {
  const calibration = calibrationOf(model);

  it("is from 0 to 1", () => {
    fc.assert(
      fc.property(cosine, share, (similarity, coverage) => {
        const sure = confidence(at(similarity, coverage), calibration);
        expect(sure >= 0 && sure <= 1).toBe(true);
      }),
    );
  });

  it("grows with the sentence's cosine and with the words that the paragraph holds", () => {
    fc.assert(
      fc.property(cosine, cosine, share, share, (a, b, c, d) => {
        const less = at(Math.min(a, b), Math.min(c, d));
        const more = at(Math.max(a, b), Math.max(c, d));
        expect(confidence(less, calibration)).toBeLessThanOrEqual(confidence(more, calibration));
      }),
    );
  });

  it("leaves both answering and not answering within reach", () => {
    expect(confidence({ ...at(0.95, 1), weakest: 1 }, calibration)).toBeGreaterThan(0.9);
    expect(confidence(at(0, 0), calibration)).toBeLessThan(ANSWER_FROM);
  });
});

it("confidence is the logistic function of the weighted sum", () => {
  const calibration: Calibration = { weights: at(10, 2), intercept: -9 };
  expect(confidence(at(0.8, 0.5), calibration)).toBe(0.5);
  expect(confidence(at(0.9, 1), calibration)).toBeCloseTo(1 / (1 + Math.exp(-2)), 12);
});

it("members are told a word, and never a surer one for less confidence", () => {
  expect([1, 0.85, 0.849, 0.5, 0.499, 0].map(certaintyOf)).toEqual([
    "certain",
    "certain",
    "likely",
    "likely",
    "unsure",
    "unsure",
  ]);
});
