import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heatMap } from "../../../src/record/charts/heat-map.js";
import {
  type HeatMapWords,
  LARGEST,
  layOutHeatMap,
  tallyOf,
} from "../../../src/record/charts/heat-map-layout.js";
import { shadeOf, shadesOf, UNCITED } from "../../../src/record/charts/shades.js";
import { anyText, articleOf, elementsOf, HOSTILE, outside, overlapping } from "./made.js";

const words: HeatMapWords = {
  subtitle: "How often each paragraph was cited",
  total: ({ citations, cited, paragraphs }) => `${citations} citations: ${cited} of ${paragraphs} cited`,
  legend: "Times cited",
  bar: (paragraphs) => `up to ${paragraphs} to a bar`,
  number: String,
};

const said = (layout: { labels: readonly { words: string }[] }) => layout.labels.map((label) => label.words);

describe("the heat map of an article", () => {
  const article = articleOf([100, 400, 200, 200, 50, 300, 100, 200]);
  const layout = layOutHeatMap(
    article,
    new Map([
      [2, 9],
      [3, 1],
      [8, 4],
      [40, 7],
    ]),
    words,
  );

  it("has a block for each paragraph, top down, as long as its text", () => {
    expect(layout.blocks.map(({ from, to }) => [from, to])).toEqual(
      article.paragraphs.map(({ number }) => [number, number]),
    );
    const tops = layout.blocks.map(({ top }) => top);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    const [first, second] = layout.blocks;
    expect(second!.width / first!.width).toBeCloseTo(4);
  });

  it("colours a block the darker the more often it was cited, and leaves the others empty", () => {
    const fills = layout.blocks.map(({ fill }) => fill);
    expect(fills.map((fill) => fill === UNCITED)).toEqual([
      true,
      false,
      false,
      true,
      true,
      true,
      true,
      false,
    ]);
    expect(new Set([fills[1], fills[2], fills[7]]).size).toBe(3);
  });

  it("says the title, the headings, the numbers, the counts and what the colours are", () => {
    expect(said(layout)).toEqual(
      expect.arrayContaining(["The bridges of the Oder", "Section 1", "¶ 1", "¶ 8", "9", "Times cited", "0"]),
    );
  });

  it("counts citations of paragraphs that the article has, and no others", () => {
    expect(said(layout)).toContain("14 citations: 3 of 8 cited");
    const odd = new Map([
      [1, Number.NaN],
      [2, -3],
      [3, Number.POSITIVE_INFINITY],
      [4, 2.5],
      [9, 1],
    ]);
    expect(tallyOf(article, odd)).toEqual({ citations: 2, cited: 1, paragraphs: 8 });
  });

  it("stands when nothing was cited", () => {
    const empty = layOutHeatMap(article, new Map(), words);
    expect(empty.blocks.every(({ fill }) => fill === UNCITED)).toBe(true);
    expect(empty.swatches).toHaveLength(1);
  });

  it("stands for a single paragraph, even one without a letter", () => {
    expect(layOutHeatMap(articleOf([0]), new Map([[1, 1]]), words).blocks).toMatchObject([
      { from: 1, count: 1 },
    ]);
  });
});

describe("the heat map of a long article", () => {
  const long = (paragraphs: number, every = 50) => articleOf(Array(paragraphs).fill(100), { every });

  it("stands in columns, still with a block for each paragraph", () => {
    const { blocks } = layOutHeatMap(long(300), new Map(), words);
    expect(blocks).toHaveLength(300);
    expect(new Set(blocks.map(({ left }) => left)).size).toBeGreaterThan(3);
  });

  it("keeps within its bounds however full it is", () => {
    for (let paragraphs = 30; paragraphs < 360; paragraphs++) {
      const article = articleOf(Array(paragraphs).fill(100), { every: 25, title: "long words ".repeat(50) });
      const { width, height } = layOutHeatMap(article, new Map(), words);
      expect(Math.max(width, height)).toBeLessThanOrEqual(LARGEST);
    }
  });

  it("has several paragraphs to a block when there are too many, and says so", () => {
    const layout = layOutHeatMap(
      long(2000),
      new Map([
        [3, 2],
        [4, 5],
        [2000, 1],
      ]),
      words,
    );
    expect(layout.blocks.length).toBeLessThan(300);
    expect(layout.blocks[0]).toMatchObject({ from: 1, to: 10, count: 7, length: 1000 });
    expect(said(layout)).toEqual(expect.arrayContaining(["¶ 1–10", "7", "up to 10 to a bar"]));
  });

  it("leaves headings out where they would take the paragraphs' room", () => {
    const layout = layOutHeatMap(long(2000, 2), new Map(), words);
    expect(said(layout)).not.toContain("Section 1");
    expect(layout.blocks.length).toBeGreaterThan(100);
  });
});

describe("whatever the article", () => {
  const anyArticle = fc
    .record({
      lengths: fc.oneof(
        { weight: 3, arbitrary: fc.array(fc.nat(3000), { minLength: 1, maxLength: 60 }) },
        fc.integer({ min: 100, max: 5000 }).map((count) => Array<number>(count).fill(80)),
      ),
      title: anyText,
      every: fc.integer({ min: 1, max: 90 }),
      heading: anyText,
    })
    .map(({ lengths, title, every, heading }) =>
      articleOf(lengths, { title, every, heading: () => heading }),
    );
  const anyCounts = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 200 }), fc.oneof(fc.nat(20), fc.nat(10 ** 9))))
    .map((counts) => new Map(counts));

  it("keeps every text and block within the picture, and the picture within its bounds", () => {
    fc.assert(
      fc.property(anyArticle, anyCounts, (article, counts) => {
        const layout = layOutHeatMap(article, counts, words);
        expect(outside(layout.labels, layout)).toEqual([]);
        expect(overlapping(layout.labels)).toEqual([]);
        expect(Math.max(layout.width, layout.height)).toBeLessThanOrEqual(LARGEST);
        for (const { left, top, width, height } of layout.blocks) {
          expect(Math.min(left, top)).toBeGreaterThan(0);
          expect(left + width).toBeLessThan(layout.width);
          expect(top + height).toBeLessThan(layout.height);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("has each paragraph in exactly one block, in order, and every citation", () => {
    fc.assert(
      fc.property(anyArticle, anyCounts, (article, counts) => {
        const { blocks } = layOutHeatMap(article, counts, words);
        const numbers = blocks.flatMap(({ from, to }) =>
          Array.from({ length: to - from + 1 }, (_, i) => from + i),
        );
        expect(numbers).toEqual(article.paragraphs.map(({ number }) => number));
        const sum = blocks.reduce((total, { count }) => total + count, 0);
        expect(sum).toBe(tallyOf(article, counts).citations);
      }),
      { numRuns: 60 },
    );
  });

  it("is well-formed, and no text becomes an element", () => {
    fc.assert(
      fc.property(anyText, anyText, (title, heading) => {
        const svg = heatMap(
          articleOf([9, 9], { title, every: 2, heading: () => heading }),
          new Map([[1, 1]]),
          words,
        );
        expect(elementsOf(svg)).toEqual(new Set(["svg", "rect", "text"]));
        expect(svg).not.toMatch(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF\u202E]/u);
        expect(svg.replaceAll(/<text.*<\/text>/g, "")).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { examples: HOSTILE.map((text) => [text, text]) },
    );
  });
});

describe("shades", () => {
  it("are five at most, without a gap between them, up to the greatest count", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 9 }), (most) => {
        const shades = shadesOf(most);
        expect(shades).toHaveLength(Math.min(most, 5));
        expect(shades[0]?.from).toBe(1);
        expect(shades.at(-1)?.to).toBe(most);
        for (const [i, { from, to }] of shades.entries()) {
          expect(to).toBeGreaterThanOrEqual(from);
          if (i > 0) expect(from).toBe(shades[i - 1]!.to + 1);
        }
        expect(new Set(shades.map(({ fill }) => fill)).size).toBe(shades.length);
      }),
    );
  });

  it("leave what was not counted empty", () => {
    expect(shadesOf(0)).toEqual([]);
    expect(shadeOf(0, shadesOf(3))).toBe(UNCITED);
    expect(shadesOf(3).map(({ to }) => shadeOf(to, shadesOf(3)))).not.toContain(UNCITED);
  });
});
