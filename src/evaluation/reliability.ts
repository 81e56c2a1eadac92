import { mean, shareOf } from "./metrics.js";

/** An answer, how sure it was, and whether it was right. */
export interface Judged {
  /** 0 to 1. */
  readonly confidence: number;
  readonly right: boolean;
}

/** The answers with a confidence from `from` up to, but not including, `to` (1 counts to the last bin). */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Of their confidence. */
  readonly mean: number;
  /** The share of them that is right. */
  readonly right: number;
}

/** A reliability diagram's bins, all of the same width; those without an answer are left out. */
export function reliabilityBins(answers: readonly Judged[], bins = 10): Bin[] {
  return Array.from({ length: bins }, (_, i) => ({ from: i / bins, to: (i + 1) / bins })).flatMap(
    ({ from, to }) => {
      const inside = answers.filter(
        ({ confidence }) => confidence >= from && (confidence < to || (to === 1 && confidence === 1)),
      );
      if (inside.length === 0) return [];
      return {
        from,
        to,
        count: inside.length,
        mean: mean(inside.map(({ confidence }) => confidence)),
        right: shareOf(inside, ({ right }) => right),
      };
    },
  );
}

/**
 * Expected calibration error: how far the bins' confidence is from the share that is right, each weighing as many
 * answers as it holds (Naeini, Cooper and Hauskrecht 2015).
 */
export function expectedCalibrationError(bins: readonly Bin[]): number {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  return bins.reduce((sum, { count, mean, right }) => sum + (count / total) * Math.abs(mean - right), 0);
}

/** Between which shares the true one lies at 95 %, where `right` of `count` are right (Wilson's score interval). */
export function shareInterval(right: number, count: number): { low: number; high: number } {
  const z = 1.96;
  const share = right / count;
  const middle = share + z ** 2 / (2 * count);
  const reach = z * Math.sqrt((share * (1 - share)) / count + (z / (2 * count)) ** 2);
  const scale = 1 + z ** 2 / count;
  return { low: (middle - reach) / scale, high: (middle + reach) / scale };
}
