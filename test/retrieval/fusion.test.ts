import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fuse, zScores } from "../../src/retrieval/fusion.js";

/** A candidate's dense and lexical score, on a scale as coarse as it takes for sums to be exact enough. */
const candidates = fc.array(
  fc.record({ dense: fc.integer({ min: -100, max: 100 }), lexical: fc.integer({ min: 0, max: 40 }) }),
  { maxLength: 30 },
);
const dense = (all: readonly { dense: number }[]) => all.map(({ dense }) => dense / 100);
const lexical = (all: readonly { lexical: number }[]) => all.map(({ lexical }) => lexical / 2);

describe("fusion", () => {
  it("sums z-scores, the dense one with .7 and the lexical one with .3", () => {
    // Of two values, one is a deviation below the mean and the other a deviation above it.
    expectClose(fuse([0.7, 0.9], [20, 10]), [-0.7 + 0.3, 0.7 - 0.3]);
  });

  it("takes candidates in any order", () => {
    fc.assert(
      fc.property(candidates, fc.array(fc.nat(), { minLength: 30, maxLength: 30 }), (all, keys) => {
        const order = [...all.keys()].sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
        const shuffled = order.map((i) => all[i] as (typeof all)[number]);
        const scores = fuse(dense(all), lexical(all));
        expectClose(
          fuse(dense(shuffled), lexical(shuffled)),
          order.map((i) => scores[i] ?? Number.NaN),
        );
      }),
    );
  });

  it("takes scores on any scale and from any zero", () => {
    const scale = fc.record({
      factor: fc.integer({ min: 1, max: 50 }),
      zero: fc.integer({ min: -50, max: 50 }),
    });
    fc.assert(
      fc.property(candidates, scale, scale, (all, one, other) => {
        const moved = (values: number[], { factor, zero }: { factor: number; zero: number }) =>
          values.map((value) => value * factor + zero);
        expectClose(fuse(moved(dense(all), one), moved(lexical(all), other)), fuse(dense(all), lexical(all)));
      }),
    );
  });

  it("leaves the other ranking's order alone where one does not tell candidates apart", () => {
    fc.assert(
      fc.property(candidates, fc.integer({ min: 0, max: 9 }), (all, constant) => {
        const constants = all.map(() => constant);
        expect(ranking(fuse(dense(all), constants))).toEqual(ranking(dense(all)));
        expect(ranking(fuse(constants, lexical(all)))).toEqual(ranking(lexical(all)));
      }),
    );
  });

  it("puts a candidate that both rankings put first, first", () => {
    fc.assert(
      fc.property(candidates, (all) => {
        const scores = fuse([...dense(all), 2], [...lexical(all), 30]);
        expect(Math.max(...scores)).toBe(scores.at(-1));
      }),
    );
  });

  it("gives a number for every candidate, and none for none", () => {
    expect(fuse([], [])).toEqual([]);
    expect(fuse([0.8], [3])).toEqual([0]);
    fc.assert(
      fc.property(candidates, (all) => {
        expect(fuse(dense(all), lexical(all)).filter(Number.isFinite)).toHaveLength(all.length);
      }),
    );
  });
});

describe("z-scores", () => {
  it("are distances from the mean in standard deviations", () => {
    expectClose(zScores([2, 4, 4, 4, 5, 5, 7, 9]), [-1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2]);
  });

  it("are 0 where the values do not differ", () => {
    expect(zScores([0.1, 0.1, 0.1])).toEqual([0, 0, 0]);
  });
});

function expectClose(values: readonly number[], expected: readonly number[]): void {
  expect(values).toHaveLength(expected.length);
  for (const [i, value] of values.entries()) expect(value).toBeCloseTo(expected[i] ?? Number.NaN, 9);
}

/** Positions, best first; equal ones in their order. */
function ranking(scores: readonly number[]): number[] {
  return [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
}
