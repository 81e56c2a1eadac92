import { expect, it } from "vitest";
import { missesOf } from "../../src/evaluation/misses.js";
import { EVALUATION, outcome, sure } from "./made.js";

it("the misses are wrong sentences, refused answers, and unanswerable questions of the set that get an answer", () => {
  const misses = missesOf(EVALUATION, sure);
  expect(misses.map((miss) => miss.split("\n")[1])).toEqual([
    '  in 0001-Millford ¶ 1: "1382" (rank 2; confidence 0.80)',
    '  in 0001-Millford ¶ 1: "1382" (not among the first ten; confidence 0.10, refused)',
    "  not in 0001-Millford: near-topic (confidence 0.85)",
  ]);
  expect(misses[0]).toBe(
    [
      "[report] When was it built?",
      '  in 0001-Millford ¶ 1: "1382" (rank 2; confidence 0.80)',
      "  shown 0001-Millford ¶ 2: It was built of oak in 1382.",
    ].join("\n"),
  );
});

it("a right sentence that is too unsure to be shown is a miss", () => {
  const unsure = outcome(1, true, 0.1, "tune");
  expect(missesOf({ answerable: [unsure], unanswerable: [] }, sure)).toHaveLength(1);
});
