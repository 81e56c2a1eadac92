import { type Calibration, FEATURES, type Feature } from "../answer/answerability.js";
import { type Evaluation, OFF_ARTICLE, PARAGRAPH_REMOVED } from "./evaluate.js";
import { ofSplit } from "./figures.js";
import { type Example, fitCalibration } from "./logistic.js";

/**
 * What members are taken to ask, in shares: mostly what the article answers, some of it on another subject, some near
 * the subject. Within a kind every question counts the same, whichever set it is from.
 */
const SHARES: readonly (readonly [share: number, kinds: readonly string[]])[] = [
  [0.15, [OFF_ARTICLE, "off-topic"]],
  [0.1, [PARAGRAPH_REMOVED]],
  [0.1, ["near-topic"]],
  [0.1, ["adversarial", "false-premise"]],
];
const ANSWERABLE_SHARE = 1 - SHARES.reduce((sum, [share]) => sum + share, 0);

/** The calibration that fits what is for tuning in all sets together: how sure it is that the shown sentence answers. */
export function calibrate(evaluations: readonly Evaluation[]): Calibration {
  const tuning = evaluations.map((evaluation) => ofSplit(evaluation, "tune"));
  const answerable = tuning.flatMap((evaluation) =>
    evaluation.answerable.flatMap(({ own }) =>
      own.signals ? { signals: own.signals, right: own.sentenceHolds } : [],
    ),
  );
  const unanswerable = tuning.flatMap((evaluation) => evaluation.unanswerable);
  return fitCalibration(FEATURES, [
    ...weighted(ANSWERABLE_SHARE, answerable),
    ...SHARES.flatMap(([share, kinds]) =>
      weighted(
        share,
        unanswerable.flatMap(({ gold, signals }) =>
          signals && kinds.includes(gold.kind) ? { signals, right: false } : [],
        ),
      ),
    ),
  ]);
}

function weighted(share: number, examples: readonly Omit<Example<Feature>, "weight">[]): Example<Feature>[] {
  return examples.map((example) => ({ ...example, weight: share / examples.length }));
}
