import { DEFAULT_MODEL } from "../embedding/model.js";

/** What the best evidence for a question looks like. */
export interface Signals {
  /** The cosine of the question with the paragraph's nearest sentence. */
  readonly similarity: number;
  /** How much of the question's terms the paragraph holds: see `coverage`. */
  readonly coverage: number;
}

/** A logistic regression: the log-odds of "the article answers" are a weighted sum of the signals. */
export interface Calibration {
  readonly similarity: number;
  readonly coverage: number;
  readonly intercept: number;
}

/**
 * Fitted by `npm run evaluate -- xquad.en.json test/questions/islamic-state-and-russia.json --calibrate` on what is for
 * tuning in both, against questions on another subject. (Near the subject, cosine and coverage cannot tell.)
 */
const CALIBRATIONS: Readonly<Record<string, Calibration>> = {
  [DEFAULT_MODEL]: { similarity: 124.12, coverage: 3.741, intercept: -99.52 },
};

/** For a model that nobody has measured: a guess that errs on the side of showing an answer. */
const UNMEASURED: Calibration = { similarity: 10, coverage: 3.741, intercept: -4 };

/** From this confidence on an answer is shown: more likely than not. */
export const ANSWER_FROM = 0.5;

/** How sure it is, 0 to 1, that the article answers. */
export function confidence(signals: Signals, calibration: Calibration): number {
  const logOdds =
    calibration.similarity * signals.similarity +
    calibration.coverage * signals.coverage +
    calibration.intercept;
  return 1 / (1 + Math.exp(-logOdds));
}

/** @param model The embedding model's name: the cosines of each have a scale of their own */
export function calibrationOf(model: string): Calibration {
  return CALIBRATIONS[model] ?? UNMEASURED;
}
