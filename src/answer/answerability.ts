import { DEFAULT_MODEL } from "../embedding/model.js";

/** A logistic curve: similarity of the best sentence → probability that the article answers. */
interface Calibration {
  readonly slope: number;
  /** The similarity at which the probability is one half. */
  readonly middle: number;
}

/** Fitted by `npm run evaluate -- FILE` (XQuAD-en, the articles of even position; the others report). */
const CALIBRATIONS: Readonly<Record<string, Calibration>> = {
  [DEFAULT_MODEL]: { slope: 200, middle: 0.816 },
};

/** For a model that nobody has measured: a guess that errs on the side of showing an answer. */
const UNMEASURED: Calibration = { slope: 10, middle: 0.3 };

/** From here on an answer is shown. */
export const ANSWER_FROM = 0.5;

/**
 * How sure it is that the article answers, 0 to 1, from the cosine of the question with the best sentence.
 *
 * @param model The embedding model's name: each has a scale of its own
 */
export function confidence(similarity: number, model: string): number {
  const { slope, middle } = CALIBRATIONS[model] ?? UNMEASURED;
  return 1 / (1 + Math.exp(-slope * (similarity - middle)));
}
