import { grouped } from "./grouped.js";
import { quantile } from "./metrics.js";
import { seededRandom } from "./random.js";

/** A figure and the bounds that 95 % of the resamples keep to. */
export interface Figure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 1000;
const SEED = 1382;

/** Fewer clusters tell too little of how clusters differ: then items are drawn one by one. */
const ENOUGH_CLUSTERS = 10;

/**
 * Bootstrap percentile intervals (Efron). Questions on one article stand or fall together, so whole articles are drawn
 * (the cluster bootstrap), where there are ten or more. The draws are the same every time.
 *
 * @param statistics Figures of one sample; one that is not a number (nothing to count) is left out of its interval
 */
export function bootstrap<T, K extends string>(
  items: readonly T[],
  clusterOf: (item: T) => string,
  statistics: (sample: readonly T[]) => Readonly<Record<K, number>>,
  resamples = RESAMPLES,
): Record<K, Figure> {
  const clusters = [...grouped(items, clusterOf).values()];
  const units = clusters.length >= ENOUGH_CLUSTERS ? clusters : items.map((item) => [item]);
  const random = seededRandom(SEED);
  const draw = () => units[Math.floor(random() * units.length)] ?? [];
  const drawn = Array.from({ length: resamples }, () => statistics(units.flatMap(draw)));
  const value = statistics(items);
  const keys = Object.keys(value) as K[];
  return Object.fromEntries(
    keys.map((key) => {
      const values = drawn.map((figures) => figures[key]).filter((figure) => !Number.isNaN(figure));
      return [key, { value: value[key], low: quantile(0.025, values), high: quantile(0.975, values) }];
    }),
  ) as Record<K, Figure>;
}
