import { describe, expect, it } from "vitest";
import { calibrate } from "../../src/evaluation/calibrate.js";
import { figuresOf, ofSplit } from "../../src/evaluation/figures.js";
import { EVALUATION, outcome, sure, unanswered } from "./made.js";

describe("the figures of an evaluation", () => {
  const { questions, pooled, abstention, reliability } = figuresOf(EVALUATION, sure);

  it("count the questions, the unanswerable ones by kind", () => {
    expect(questions).toEqual({
      answerable: 4,
      unanswerable: { "off-article": 2, "paragraph-removed": 1, "near-topic": 2 },
    });
  });

  it("say how well the ranking does, for each way that was measured", () => {
    expect(Object.keys(pooled)).toEqual(["hybrid"]);
    // Ranks 1, 1, 2 and none.
    expect(pooled.hybrid?.recallAt1.value).toBe(2 / 4);
    expect(pooled.hybrid?.recallAt3.value).toBe(3 / 4);
    expect(pooled.hybrid?.reciprocalRankAt10.value).toBe((1 + 1 + 1 / 2) / 4);
    expect(pooled.hybrid?.gainAt10.value).toBeCloseTo((1 + 1 + 1 / Math.log2(3)) / 4, 12);
    expect(pooled.hybrid?.sentenceHolds.value).toBe(2 / 4);
    expect(pooled.hybrid?.paragraphHolds.value).toBe(2 / 4);
  });

  it("have none of what a set does not tell", () => {
    expect(pooled.hybrid?.sentenceIsGold.value).toBeNaN();
  });

  it("say how many get an answer, and what of each kind is refused", () => {
    // Of .95, .9, .8 and .3 three reach the shipped .5; 95 % of four (all but none of them) reach .3.
    expect(abstention.answered.value).toBe(3 / 4);
    expect(abstention.keeps95).toBe(0.1);
    // Off-article .1 is below all four, .35 below three of four: 7 of 8 pairs. Below .3 is one of two, below .5 both.
    expect(abstention.kinds["off-article"]?.auroc.value).toBe(7 / 8);
    expect(abstention.kinds["off-article"]?.refusedAt95.value).toBe(1 / 2);
    expect(abstention.kinds["off-article"]?.refused.value).toBe(1);
    // Near-topic .85 is below two of four, .2 below all: 6 of 8.
    expect(abstention.kinds["near-topic"]?.auroc.value).toBe(6 / 8);
    expect(abstention.kinds["near-topic"]?.refused.value).toBe(1 / 2);
  });

  it("say how often an answer is right, the set's own unanswerable questions counting as wrong", () => {
    // Shown: .95 and .9 right, .8 wrong, near-topic .85 wrong. Refused: .3 and near-topic .2.
    expect(reliability.kinds).toEqual(["near-topic"]);
    expect(reliability.right).toBe(2 / 4);
    expect(reliability.shown.map(({ from, count, right }) => [from, count, right])).toEqual([
      [0.8, 2, 0],
      [0.9, 2, 1],
    ]);
    expect(reliability.refused.map(({ count }) => count)).toEqual([1, 1]);
    // Half of the answers is .825 off, the other half 1 − .925 = .075.
    expect(reliability.expectedError).toBeCloseTo((0.825 + 0.075) / 2, 12);
  });

  it("take questions without their paragraph for wrong ones where the set has no unanswerable ones", () => {
    const without = EVALUATION.unanswerable.filter(({ gold }) => gold.kind !== "near-topic");
    const { kinds, right } = figuresOf({ ...EVALUATION, unanswerable: without }, sure).reliability;
    // Shown: .95 and .9 right, .8 and paragraph-removed .7 wrong.
    expect([kinds, right]).toEqual([["paragraph-removed"], 2 / 4]);
  });

  it("are of one split where one is asked for", () => {
    const report = figuresOf(ofSplit(EVALUATION, "report"), sure);
    expect(report.questions.answerable).toBe(3);
    expect(report.pooled.hybrid?.recallAt1.value).toBe(1 / 3);
    expect(figuresOf(ofSplit(EVALUATION, "tune"), sure).questions).toEqual({
      answerable: 1,
      unanswerable: {},
    });
  });
});

it("a calibration is fitted to what is for tuning alone", () => {
  const tuned = [outcome(1, true, 0.9, "tune"), outcome(1, true, 0.8, "tune")];
  const far = [unanswered("off-article", 0.1, "tune"), unanswered("off-topic", 0.2, "tune")];
  const fitted = calibrate([{ answerable: tuned, unanswerable: far }]);
  expect(fitted.weights.similarity).toBeGreaterThan(0);
  const more = {
    answerable: [...tuned, outcome(1, true, 0.05, "report")],
    unanswerable: [...far, unanswered("off-topic", 0.99, "report")],
  };
  expect(calibrate([more])).toEqual(fitted);
});
