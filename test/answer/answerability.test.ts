import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ANSWER_FROM, calibrationOf, confidence } from "../../src/answer/answerability.js";
import { DEFAULT_MODEL } from "../../src/embedding/model.js";

const MODELS = [DEFAULT_MODEL, "Example/never-measured"];
const cosine = fc.double({ min: -1, max: 1, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe.each(MODELS)("confidence with %s", (model) => {
  const calibration = calibrationOf(model);

  it("is from 0 to 1", () => {
    fc.assert(
      fc.property(cosine, share, (similarity, coverage) => {
        const sure = confidence({ similarity, coverage }, calibration);
        expect(sure >= 0 && sure <= 1).toBe(true);
      }),
    );
  });

  it("grows with the sentence's cosine and with the words that the paragraph holds", () => {
    fc.assert(
      fc.property(cosine, cosine, share, share, (a, b, c, d) => {
        const less = { similarity: Math.min(a, b), coverage: Math.min(c, d) };
        const more = { similarity: Math.max(a, b), coverage: Math.max(c, d) };
        expect(confidence(less, calibration)).toBeLessThanOrEqual(confidence(more, calibration));
      }),
    );
  });

  it("leaves both answering and not answering within reach", () => {
    expect(confidence({ similarity: 1, coverage: 1 }, calibration)).toBeGreaterThan(ANSWER_FROM);
    expect(confidence({ similarity: 0, coverage: 0 }, calibration)).toBeLessThan(ANSWER_FROM);
  });
});

it("confidence is the logistic function of the weighted sum", () => {
  const calibration = { similarity: 10, coverage: 2, intercept: -9 };
  expect(confidence({ similarity: 0.8, coverage: 0.5 }, calibration)).toBe(0.5);
  expect(confidence({ similarity: 0.9, coverage: 1 }, calibration)).toBeCloseTo(1 / (1 + Math.exp(-2)), 12);
});
