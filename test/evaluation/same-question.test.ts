import { describe, expect, it } from "vitest";
import { SAME_FEATURES, type SameSignals } from "../../src/answer/same-signals.js";
import {
  bestMatch,
  type Compared,
  compareQuestions,
  fitSame,
  ONE_THING_CHANGED,
  readSamePairs,
  sameFigures,
} from "../../src/evaluation/same-question.js";
import { readSquad } from "../../src/evaluation/squad.js";
import { useEmbedder } from "../support/model.js";
import { QUESTIONS } from "./questions.js";

/** Signals that are all 0 but the cosine. */
function at(similarity: number): SameSignals {
  return { ...(Object.fromEntries(SAME_FEATURES.map((feature) => [feature, 0])) as SameSignals), similarity };
}

/** Sure of 1/2 at a cosine of .5. */
const calibration = { weights: { ...at(0), similarity: 10 }, intercept: -5 };

function compared(
  kind: string,
  same: string | null,
  ...near: [stored: string, similarity: number][]
): Compared {
  const nearest = near.map(([stored, similarity]) => ({ stored, signals: at(similarity) }));
  return { question: "?", kind, split: "tune", cluster: kind, same, nearest, identical: null };
}

describe("the best match", () => {
  it("is the likeliest of the nearest, and one of the same wording for certain", () => {
    expect(bestMatch(compared("reworded", "a", ["b", 0.4], ["a", 0.5]), calibration)).toEqual({
      stored: "a",
      probability: 0.5,
    });
    expect(bestMatch({ identical: "a", nearest: [] }, calibration)).toEqual({ stored: "a", probability: 1 });
    expect(bestMatch({ identical: null, nearest: [] }, calibration)).toBeNull();
  });
});

it("figures count the right matches, the wrong ones, and questions with one thing changed by themselves", () => {
  const { precision, recall, changedTaken } = sameFigures(
    [
      compared("reworded", "a", ["a", 0.9]),
      compared("reworded", "b", ["b", 0.1]),
      compared("reworded", "c", ["d", 0.9]),
      compared("another question", null, ["a", 0.9]),
      compared("another question", null),
      compared(ONE_THING_CHANGED, null, ["a", 0.9]),
      compared(ONE_THING_CHANGED, null, ["a", 0.1]),
    ],
    calibration,
    0.5,
  );
  expect([precision.value, recall.value, changedTaken.value]).toEqual([1 / 3, 1 / 3, 1 / 2]);
});

it("weights are fitted to what is for tuning alone", () => {
  const right = compared("reworded", "a", ["a", 0.9], ["b", 0.3]);
  const reversed: Compared = { ...compared("reworded", "b", ["a", 0.9], ["b", 0.3]), split: "report" };
  const fitted = fitSame([right, right, reversed, reversed, reversed]);
  expect(bestMatch(right, fitted)).toMatchObject({ stored: "a" });
});

describe("questions of a set", () => {
  const embedder = useEmbedder();

  it("are compared with the stored ones of their split", async () => {
    const set = readSquad(JSON.stringify(QUESTIONS), "questions.json");
    const [gold] = set.questions;
    if (!gold) throw new Error("the set is empty");
    const pair = {
      title: gold.article.replace(/^\d+-/, ""),
      paragraph: gold.paragraph,
      split: gold.split,
      way: "chatter",
      question: gold.question,
      same: `hey, ${gold.question.toLowerCase()} thanks!`,
      other: `Why ${gold.question.toLowerCase().replace(/^\w+ /, "")}`,
    };
    const outcome = await compareQuestions([pair], set, embedder());
    expect(outcome.map(({ kind }) => kind).slice(0, 2)).toEqual(["chatter", ONE_THING_CHANGED]);
    expect(outcome[0]).toMatchObject({ same: gold.question, identical: gold.question });
    expect(outcome[1]).toMatchObject({ same: null, identical: null });
    expect(outcome).toHaveLength(2 + set.questions.length - 1 + set.unanswerable.length);
  });

  it("a file that is no list of pairs is named", () => {
    expect(() => readSamePairs("{}", "pairs.json")).toThrow("pairs.json: not a list");
  });
});
