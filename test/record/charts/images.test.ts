import { describe, expect, it } from "vitest";
import { readCorpus } from "../../../src/article/corpus.js";
import { clipped, covers, widthOf, wrap } from "../../../src/record/charts/fonts.js";
import { heatMap } from "../../../src/record/charts/heat-map.js";
import { type HeatMapWords, layOutHeatMap } from "../../../src/record/charts/heat-map-layout.js";
import { byDayImage, heatMapImage } from "../../../src/record/charts/images.js";
import { toPng, ZOOM } from "../../../src/record/charts/png.js";
import { LANGUAGES } from "../../../src/study/languages.js";
import { readPng } from "../../support/png.js";
import { articleOf, HOSTILE } from "./made.js";

const words: HeatMapWords = {
  subtitle: "How often each paragraph was cited",
  total: () => "",
  legend: "",
  bar: () => "",
  number: String,
};

describe("the picture of a heat map", () => {
  it("is as large as its layout, with each block in its colour, opaque on white", async () => {
    const { articles } = await readCorpus("corpus");
    const counts = new Map([
      [1, 3],
      [4, 12],
      [9, 1],
    ]);
    for (const article of articles) {
      const layout = layOutHeatMap(article, counts, words);
      const png = readPng(await toPng(heatMap(article, counts, words)));
      expect([png.width, png.height]).toEqual([
        Math.ceil(layout.width * ZOOM),
        Math.ceil(layout.height * ZOOM),
      ]);
      for (const { left, top, width, height, fill } of layout.blocks)
        expect(png.at((left + width / 2) * ZOOM, (top + height / 2) * ZOOM)).toBe(fill);
      expect(png.at(10, 10)).toBe("#ffffff");
    }
  });

  it("is no more than 1,600 pixels wide and high", async () => {
    const counts = new Map([[1, 3]]);
    const { width, height } = readPng(
      (await heatMapImage(articleOf(Array(2000).fill(90)), counts, "en")).png,
    );
    expect(Math.max(width, height)).toBeLessThanOrEqual(1600);
  });

  it("has letters, in fonts of the project's own", async () => {
    expect(covers("Größe, Ελλάδα, Москва, עברית, العربية, ¶ → “–”…")).toBe(true);
    const png = readPng((await heatMapImage(articleOf([5], { title: "████" }), new Map(), "en")).png);
    expect(png.at(60, 70)).toBe("#1f2933");
  });

  it.each(HOSTILE.map((title) => [title.slice(0, 20), title]))(
    "is drawn with the title %j",
    async (_, title) => {
      const article = articleOf([5, 5], { title, every: 2, heading: () => title });
      expect(readPng((await heatMapImage(article, new Map([[1, 2]]), "en")).png).width).toBe(1140);
    },
  );

  it("is told in words", async () => {
    const { altText } = await heatMapImage(
      articleOf([5, 5, 5, 5, 5]),
      new Map([
        [2, 1],
        [3, 12],
        [4, 2],
        [5, 2],
      ]),
      "en",
    );
    expect(altText).toBe(
      "How often each paragraph was cited. 17 citations: 4 of 5 paragraphs cited. Most often: ¶ 3 (12 times), ¶ 4 (2 times), and ¶ 5 (2 times). The article: The bridges of the Oder",
    );
    expect((await heatMapImage(articleOf([5]), new Map(), "en")).altText).toBe(
      "How often each paragraph was cited. No citation yet: 0 of one paragraph cited. The article: The bridges of the Oder",
    );
  });
});

describe("the picture of days", () => {
  const days = [
    { date: "2026-03-30", answered: 5, notAnswered: 2, other: 0 },
    { date: "2026-04-02", answered: 0, notAnswered: 0, other: 1 },
  ];

  it("is told in words", async () => {
    // Spaces beside a dash differ from one version of Node.js to the next.
    expect((await byDayImage(days, "en")).altText.replace(/\s/gu, " ")).toBe(
      "Questions by day: 8 questions · March 30 – April 2, 2026; Answered: 5; Not answered: 2; Other: 1; most on one day: 7 (Mar 30)",
    );
    expect(
      (await byDayImage([{ date: "2026-03-30", answered: 0, notAnswered: 0, other: 0 }], "en")).altText,
    ).toBe("Questions by day: No question · March 30, 2026; Answered: 0; Not answered: 0; Other: 0");
  });

  it.each(LANGUAGES)("is drawn in %s", async (language) => {
    const png = readPng((await byDayImage(days, language)).png);
    expect([png.width, png.height]).toEqual([1290, 675]);
  });
});

describe("a text in a picture", () => {
  it("is clipped to its room, between characters", () => {
    expect(clipped("short", 100, 12)).toBe("short");
    expect(clipped("a very long heading", 60, 12)).toMatch(/^a very.*…$/);
    expect(clipped("👩‍👩‍👧".repeat(9), 80, 12).replaceAll("👩‍👩‍👧", "")).toBe("…");
    expect(clipped("a\n\u202Eb\tc", 100, 12)).toBe("a b c");
  });

  it("is wrapped between words, and clipped at the end of the last line", () => {
    const lines = wrap("the bridges of the river and what became of them", 90, 2, 12);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    for (const line of lines) expect(widthOf(line, 12)).toBeLessThanOrEqual(90);
    expect(wrap("", 90, 2, 12)).toEqual([""]);
  });
});
