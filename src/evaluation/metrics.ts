/** Share of the questions whose gold paragraph is among the first `k`. Ranks count from 1; null is not found. */
export function recallAt(k: number, ranks: readonly (number | null)[]): number {
  return mean(ranks.map((rank) => (rank !== null && rank <= k ? 1 : 0)));
}

/** Mean reciprocal rank of the gold paragraph among the first `k`; 0 for one that is not there. */
export function meanReciprocalRank(k: number, ranks: readonly (number | null)[]): number {
  return mean(ranks.map((rank) => (rank !== null && rank <= k ? 1 / rank : 0)));
}

/**
 * Normalised discounted cumulative gain of the first `k`, where one paragraph is right and the others are not: its gain
 * is 1 / log2(rank + 1), and the best possible 1 (Järvelin and Kekäläinen 2002).
 */
export function discountedGain(k: number, ranks: readonly (number | null)[]): number {
  return mean(ranks.map((rank) => (rank !== null && rank <= k ? 1 / Math.log2(rank + 1) : 0)));
}

/**
 * Area under the ROC curve: the chance that a score of `positives` is above one of `negatives`, ties counting half
 * (Mann and Whitney's U).
 */
export function areaUnderRoc(positives: readonly number[], negatives: readonly number[]): number {
  const sorted = ascending(negatives);
  const wins = positives.map((score) => (countBelow(sorted, score) + countBelow(sorted, score, true)) / 2);
  return mean(wins) / negatives.length;
}

/** For some threshold, the shares of the negatives and of the positives whose scores reach it. */
export interface RocPoint {
  readonly negatives: number;
  readonly positives: number;
}

/** The ROC curve: a point a threshold, from none that reaches it to all that do. */
export function rocCurve(positives: readonly number[], negatives: readonly number[]): RocPoint[] {
  const [good, bad] = [ascending(positives), ascending(negatives)];
  const thresholds = [...new Set([...positives, ...negatives])].sort((a, b) => b - a);
  const reach = (sorted: Float64Array, threshold: number) =>
    1 - countBelow(sorted, threshold) / sorted.length;
  return [
    { negatives: 0, positives: 0 },
    ...thresholds.map((threshold) => ({
      negatives: reach(bad, threshold),
      positives: reach(good, threshold),
    })),
  ];
}

/** The value below which the given share of the values lies. */
export function quantile(share: number, values: readonly number[]): number {
  const sorted = ascending(values);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Share of the values that pass the test. */
export function shareOf<T>(values: readonly T[], test: (value: T) => boolean): number {
  return mean(values.map((value) => Number(test(value))));
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Typed: sorts several times faster than an array does, and intervals sort a thousand samples. */
function ascending(values: readonly number[]): Float64Array {
  return Float64Array.from(values).sort();
}

/** How many of the sorted values are below a score, or not above it. */
function countBelow(sorted: Float64Array, score: number, orEqual = false): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle] ?? Number.POSITIVE_INFINITY;
    if (value < score || (orEqual && value === score)) low = middle + 1;
    else high = middle;
  }
  return low;
}
