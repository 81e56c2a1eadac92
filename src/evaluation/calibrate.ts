import type { Calibration } from "../answer/answerability.js";
import { type Evaluation, OFF_ARTICLE } from "./evaluate.js";
import { ofSplit } from "./figures.js";
import { fitCalibration } from "./logistic.js";

/**
 * Unanswerable questions that the calibration is fitted to. Those near the subject are left out: cosine and coverage do
 * not tell them from answerable ones, and would only give the latter up.
 */
const FITTED_KINDS: readonly string[] = [OFF_ARTICLE, "off-topic"];

/** The calibration that fits what is for tuning in all sets together. */
export function calibrate(evaluations: readonly Evaluation[]): Calibration {
  const tuning = evaluations.map((evaluation) => ofSplit(evaluation, "tune"));
  return fitCalibration(
    tuning.flatMap(({ answerable }) => answerable.flatMap(({ own }) => own.signals ?? [])),
    tuning.flatMap(({ unanswerable }) =>
      unanswerable
        .filter(({ gold }) => FITTED_KINDS.includes(gold.kind))
        .flatMap(({ signals }) => signals ?? []),
    ),
  );
}
