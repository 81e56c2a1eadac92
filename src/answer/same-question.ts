import type { Embedder } from "../embedding/embedder.js";
import { DEFAULT_MODEL } from "../embedding/model.js";
import type { TokenVectors } from "../embedding/tokens.js";
import { type Calibration, confidence } from "./answerability.js";
import { type Kept, type QuestionMark, readMark } from "./question-mark.js";
import { type SameFeature, type SameSignals, sameSignals } from "./same-signals.js";

/** One of several stored questions, and how sure it is that it asks the same. */
export interface SameQuestion {
  /** Its place among them. */
  readonly index: number;
  /** 0 to 1; 1 for the same wording. */
  readonly probability: number;
  /** True where it surely asks the same; false where it is only similar. */
  readonly isSame: boolean;
}

/**
 * Fitted on what is for tuning, by `npm run evaluate:same -- xquad.en.json test/questions/islamic-state-and-russia.json
 * --unanswerable test/questions/xquad-unanswerable.json --calibrate`. With a model that nobody has measured only the same
 * wording is the same.
 */
const CALIBRATIONS: Readonly<Record<string, Calibration<SameFeature>>> = {
  [DEFAULT_MODEL]: {
    weights: {
      similarity: 76.63,
      alignment: -29.01,
      weakest: 12.83,
      sharedTerms: -6.726,
      unmatched: -5.11,
      numbers: -1.67,
      names: -0.072,
      opposites: -3.993,
      otherKind: -3.801,
      vagueKind: -1.563,
    },
    intercept: -49.39,
  },
};

/**
 * From this probability on two questions are taken to ask the same. High: another question's answer misleads, and one that
 * is not recognised gets the ordinary answer. Of the thresholds that the command prints, the lowest from which the matches
 * of what is for tuning have a precision of .98.
 */
export const SAME_FROM = 0.85;

/** From this one on they are similar: good enough to point to, for somebody who can compare the wordings. */
export const SIMILAR_FROM = 0.5;

/** So many of the stored questions, the nearest by cosine, are looked at more closely. */
const CANDIDATES = 3;

/** Questions further apart than this, in cosines, never ask the same: nothing else about them need be known. */
export const NEAR = 0.85;

/**
 * The stored question that asks the same as the one that is asked, or else a similar one, or null. One of the same wording
 * comes before all others. What the embedder's model has not made is passed over: see `isCurrent`.
 */
export async function sameQuestion(
  asked: QuestionMark,
  stored: readonly QuestionMark[],
  embedder: Embedder,
): Promise<SameQuestion | null> {
  const question = readMark(asked);
  if (!question?.wording) return null;
  const others = stored.map(readMark);
  const identical = others.findIndex((other) => other?.wording === question.wording);
  if (identical >= 0) return { index: identical, probability: 1, isSame: true };
  const calibration = sameCalibrationOf(embedder.model.name);
  if (!calibration) return null;
  let best: SameQuestion | null = null;
  for (const { index, signals } of await compareNearest(question, others, embedder)) {
    const probability = confidence(signals, calibration);
    if (probability < SIMILAR_FROM || probability <= (best?.probability ?? 0)) continue;
    best = { index, probability, isSame: probability >= SAME_FROM };
  }
  return best;
}

/** @returns null for a model that nobody has measured */
export function sameCalibrationOf(model: string): Calibration<SameFeature> | null {
  return CALIBRATIONS[model] ?? null;
}

/** What tells whether the nearest of others ask the same as a question. */
export async function compareNearest(
  question: Kept,
  others: readonly (Kept | null)[],
  embedder: Embedder,
): Promise<{ readonly index: number; readonly signals: SameSignals }[]> {
  const near = nearest(question, others);
  if (near.length === 0) return [];
  const embed = async ({ text }: Kept) => ({ text, embedding: await embedder.embedQuestion(text) });
  const asked = await embed(question);
  const compared: { index: number; signals: SameSignals }[] = [];
  for (const { index, kept } of near) {
    const signals = sameSignals(asked, await embed(kept));
    if (signals) compared.push({ index, signals });
  }
  return compared;
}

/** The nearest of other questions by cosine, nearest first. */
function nearest(question: Kept, others: readonly (Kept | null)[]): { index: number; kept: Kept }[] {
  const { vector, model } = question;
  if (!vector) return [];
  return others
    .flatMap((kept, index) =>
      kept?.vector && kept.model === model ? [{ index, kept, cosine: cosine(vector, kept.vector) }] : [],
    )
    .filter(({ cosine }) => cosine >= NEAR)
    .sort((a, b) => b.cosine - a.cosine)
    .slice(0, CANDIDATES);
}

function cosine(a: TokenVectors, b: TokenVectors): number {
  let [product, ofA, ofB] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i] as number, b[i] as number];
    product += x * y;
    ofA += x * x;
    ofB += y * y;
  }
  return product / Math.sqrt(ofA * ofB || 1);
}
