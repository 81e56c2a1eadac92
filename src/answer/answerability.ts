import { DEFAULT_MODEL } from "../embedding/model.js";

/**
 * What tells whether the best evidence answers. `signals` in answerer.ts computes them; `npm run evaluate -- --calibrate`
 * fits a weight for each, whichever there are.
 *
 * - `similarity`: the cosine of the question with the paragraph's nearest sentence
 * - `coverage`: how much of the question's terms the paragraph holds, see `coverage` in lexical.ts
 */
export const FEATURES = ["similarity", "coverage"] as const;
export type Feature = (typeof FEATURES)[number];

/** What the best evidence for a question looks like. */
export type Signals = Readonly<Record<Feature, number>>;

/** A logistic regression: the log-odds of "the article answers" are a weighted sum of the signals. */
export interface Calibration {
  readonly weights: Readonly<Record<Feature, number>>;
  readonly intercept: number;
}

/**
 * Fitted by `npm run evaluate -- xquad.en.json test/questions/islamic-state-and-russia.json --calibrate` on what is for
 * tuning in both, against questions on another subject. (Near the subject, cosine and coverage cannot tell.)
 */
const CALIBRATIONS: Readonly<Record<string, Calibration>> = {
  [DEFAULT_MODEL]: { weights: { similarity: 124.12, coverage: 3.741 }, intercept: -99.52 },
};

/** For a model that nobody has measured: a guess that errs on the side of showing an answer. */
const UNMEASURED: Calibration = { weights: { similarity: 10, coverage: 3.741 }, intercept: -4 };

/** From this confidence on an answer is shown: more likely than not. */
export const ANSWER_FROM = 0.5;

/** How sure it is, 0 to 1, that the article answers. */
export function confidence(signals: Signals, { weights, intercept }: Calibration): number {
  const logOdds = FEATURES.reduce((sum, feature) => sum + weights[feature] * signals[feature], intercept);
  return 1 / (1 + Math.exp(-logOdds));
}

/** @param model The embedding model's name: the cosines of each have a scale of their own */
export function calibrationOf(model: string): Calibration {
  return CALIBRATIONS[model] ?? UNMEASURED;
}
