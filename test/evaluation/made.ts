import { FEATURES, type Signals } from "../../src/answer/answerability.js";
import type { Evaluation, Hit, Outcome, Unanswered } from "../../src/evaluation/evaluate.js";
import type { Sureness } from "../../src/evaluation/figures.js";
import type { Split } from "../../src/evaluation/squad.js";

/** Signals that stand for a confidence: see `sure`. */
function signalsFor(confidence: number): Signals {
  return {
    ...(Object.fromEntries(FEATURES.map((feature) => [feature, 0])) as Signals),
    similarity: confidence,
  };
}

/** As sure as the signals were made to be. */
export const sure: Sureness = (signals) => signals?.similarity ?? 0;

/** An answerable question's outcome, the same in the whole corpus and in its own article. */
export function outcome(
  rank: number | null,
  sentenceHolds: boolean,
  confidence: number,
  split: Split,
): Outcome {
  const hit: Hit = {
    rank,
    shown: {
      article: "0001-Millford",
      paragraph: rank === 1 ? 1 : 2,
      sentence: "It was built of oak in 1382.",
    },
    sentenceHolds,
    sentenceIsGold: null,
    paragraphHolds: rank === 1,
  };
  return {
    gold: {
      question: "When was it built?",
      article: "0001-Millford",
      paragraph: 1,
      answers: ["1382"],
      places: [],
      split,
    },
    pooled: { hybrid: hit },
    own: { ...hit, signals: signalsFor(confidence) },
  };
}

export function unanswered(kind: string, confidence: number, split: Split): Unanswered {
  return {
    gold: { question: "Who built it?", article: "0001-Millford", kind, split },
    signals: signalsFor(confidence),
    shown: { article: "0001-Millford", paragraph: 1, sentence: "It was built of oak in 1382." },
  };
}

/** Four answerable questions and five unanswerable ones of three kinds; only the first answerable one is for tuning. */
export const EVALUATION: Evaluation = {
  answerable: [
    outcome(1, true, 0.95, "tune"),
    outcome(1, true, 0.9, "report"),
    outcome(2, false, 0.8, "report"),
    outcome(null, false, 0.1, "report"),
  ],
  unanswerable: [
    unanswered("off-article", 0.05, "report"),
    unanswered("off-article", 0.11, "report"),
    unanswered("paragraph-removed", 0.7, "report"),
    unanswered("near-topic", 0.85, "report"),
    unanswered("near-topic", 0.08, "report"),
  ],
};
