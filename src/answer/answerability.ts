import { DEFAULT_MODEL } from "../embedding/model.js";

/**
 * What tells whether the best evidence answers. signals.ts computes them; `npm run evaluate -- --calibrate`
 * fits a weight for each, whichever there are.
 *
 * - `similarity`: the cosine of the question with the paragraph's nearest sentence
 * - `coverage`: how much of the question's terms the paragraph holds, see `coverage` in lexical.ts
 * - `weakest`: how well the answering sentence matches the word of the question that it matches least: a question with one
 *   thing changed has one word that fits badly
 * - `denial`: 1 where the question denies something and the answering sentence does not
 * - `strangeNumbers`: how many numbers of the question the paragraph does not have
 */
export const FEATURES = ["similarity", "coverage", "weakest", "denial", "strangeNumbers"] as const;
export type Feature = (typeof FEATURES)[number];

/** What the best evidence for a question looks like. */
export type Signals = Readonly<Record<Feature, number>>;

/** A logistic regression: the log-odds of "the shown sentence answers" are a weighted sum of the signals. */
export interface Calibration<K extends string = Feature> {
  readonly weights: Readonly<Record<K, number>>;
  readonly intercept: number;
}

/**
 * Fitted on what is for tuning in both sets, by `npm run evaluate -- xquad.en.json
 * test/questions/islamic-state-and-russia.json --unanswerable test/questions/xquad-unanswerable.json --calibrate`.
 */
const CALIBRATIONS: Readonly<Record<string, Calibration>> = {
  [DEFAULT_MODEL]: {
    weights: { similarity: 18.93, coverage: 0.504, weakest: 8.523, denial: -1.701, strangeNumbers: -0.367 },
    intercept: -21.91,
  },
};

/** For a model that nobody has measured: a guess that errs on the side of showing an answer. */
const UNMEASURED: Calibration = {
  weights: { similarity: 10, coverage: 3.741, weakest: 0, denial: 0, strangeNumbers: 0 },
  intercept: -8,
};

/**
 * From this confidence on an answer is shown. Low: an answer that is marked as unsure can be read and judged, one that is
 * held back cannot. It keeps nearly all answers, and holds back what is on another subject: `npm run evaluate -- FILE`
 * prints the shares, and how many of those held back would have been right.
 */
export const ANSWER_FROM = 0.12;

/** And for a question in a language that the model does not know: it may find a name, and little else. */
export const FOREIGN_FROM = 0.5;

/**
 * What members are told instead of a number; the confidence from which on each word holds. How many are right of the
 * answers of each confidence stands in the reliability of `npm run evaluate -- FILE`.
 */
const CERTAINTIES = [
  { word: "certain", from: 0.85 },
  { word: "likely", from: 0.5 },
] as const;

export type Certainty = "certain" | "likely" | "unsure";

export function certaintyOf(confidence: number): Certainty {
  return CERTAINTIES.find(({ from }) => confidence >= from)?.word ?? "unsure";
}

/** How sure it is, 0 to 1, that the shown sentence answers; or of what else a calibration was fitted to. */
export function confidence<K extends string>(
  signals: Readonly<Record<K, number>>,
  { weights, intercept }: Calibration<K>,
): number {
  const features = Object.keys(weights) as K[];
  const logOdds = features.reduce((sum, feature) => sum + weights[feature] * signals[feature], intercept);
  return 1 / (1 + Math.exp(-logOdds));
}

/** @param model The embedding model's name: the cosines of each have a scale of their own */
export function calibrationOf(model: string): Calibration {
  return CALIBRATIONS[model] ?? UNMEASURED;
}
