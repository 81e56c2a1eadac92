import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bootstrap } from "../../src/evaluation/bootstrap.js";
import { mean } from "../../src/evaluation/metrics.js";

interface Item {
  readonly article: string;
  readonly value: number;
}

function intervalOf(items: readonly Item[], resamples?: number) {
  const mean1 = (sample: readonly Item[]) => ({ mean: mean(sample.map(({ value }) => value)) });
  return bootstrap(items, ({ article }) => article, mean1, resamples).mean;
}

/** Questions on so many articles; the value of each is given by the article's and its own position. */
function items(articles: number, each: number, value: (article: number, i: number) => number): Item[] {
  return Array.from({ length: articles * each }, (_, i) => {
    const article = Math.floor(i / each);
    return { article: String(article), value: value(article, i % each) };
  });
}

describe("a bootstrap interval", () => {
  it("is as wide as the normal approximation of a share has it", () => {
    // 400 questions of which half are right: standard error √(.5 × .5 / 400) = .025, so .5 ± 1.96 × .025.
    const { value, low, high } = intervalOf(items(5, 80, (_, i) => i % 2));
    expect(value).toBe(0.5);
    expect(low).toBeCloseTo(0.5 - 0.049, 1.9);
    expect(high).toBeCloseTo(0.5 + 0.049, 1.9);
  });

  it("draws whole articles where there are ten or more, so it is wider where an article's questions are alike", () => {
    // 20 articles of 20 questions, right or wrong by the article: standard error √(.25 / 20) = .11, ± .22.
    const alike = intervalOf(items(20, 20, (article) => article % 2));
    expect(alike.high - alike.low).toBeGreaterThan(0.38);
    // Every article half right: any draw of articles has the same mean.
    const mixed = intervalOf(items(20, 20, (_, i) => i % 2));
    expect([mixed.low, mixed.high]).toEqual([0.5, 0.5]);
  });

  it("is the same every time", () => {
    const some = items(3, 7, (article, i) => article * i);
    expect(intervalOf(some)).toEqual(intervalOf(some));
  });

  it("keeps within what the items give, and has no width where they do not differ", () => {
    const values = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(values, (all) => {
        const { low, high } = intervalOf(
          all.map((value, i) => ({ article: String(i % 12), value })),
          50,
        );
        expect(low).toBeGreaterThanOrEqual(Math.min(...all));
        expect(high).toBeLessThanOrEqual(Math.max(...all));
        expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });

  it("leaves out samples that have nothing to count", () => {
    const share = (sample: readonly Item[]) => ({
      share: mean(sample.filter(({ value }) => value > 0).map(() => 1)),
    });
    const one = items(1, 3, (_, i) => (i === 0 ? 1 : 0));
    expect(bootstrap(one, ({ article }) => article, share).share).toEqual({ value: 1, low: 1, high: 1 });
  });
});
