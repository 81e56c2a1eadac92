import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Paragraph } from "../../src/article/article.js";
import { cutPassages, type Passage } from "../../src/index/passages.js";
import { useEmbedder } from "../support/model.js";
import { articleOf } from "../support/places.js";

const embedder = useEmbedder();

describe("a paragraph that fits the model", () => {
  it("gives itself and then its sentences", async () => {
    const text = "The ford is shallow. Carts cross it in summer. In winter a ferry runs.";
    const { passages, paragraph } = await cut(text);
    expect(passages.map(({ sentence, start, end }) => [sentence, paragraph.text.slice(start, end)])).toEqual([
      [null, text],
      [0, "The ford is shallow."],
      [1, "Carts cross it in summer."],
      [2, "In winter a ferry runs."],
    ]);
  });

  it("gives both even where it is a single sentence", async () => {
    const { passages } = await cut("The ford is shallow.");
    expect(passages).toEqual([
      { paragraph: 0, sentence: null, start: 0, end: 20 },
      { paragraph: 0, sentence: 0, start: 0, end: 20 },
    ]);
  });
});

it("an article's passages come paragraph by paragraph", async () => {
  const passages = await cutPassages(articleOf("One ford. Two fords.", "A weir."), embedder());
  expect(passages.map(({ paragraph, sentence }) => [paragraph, sentence])).toEqual([
    [0, null],
    [0, 0],
    [0, 1],
    [1, null],
    [1, 0],
  ]);
});

describe("a paragraph that is longer than the model's input", () => {
  const sentences = Array.from(
    { length: 70 },
    (_, i) => `Milestone ${i + 1} stands where the old road bends towards the river and its willows.`,
  );

  it("gives windows of whole sentences that fit the model and hold every sentence", async () => {
    const { paragraph, windows } = await cut(sentences.join(" "));
    expect(windows.length).toBeGreaterThan(2);
    expect(Math.max(...(await tokens(paragraph, windows)))).toBeLessThanOrEqual(512);
    const starts = paragraph.sentences.map(({ start }) => start);
    const ends = paragraph.sentences.map(({ end }) => end);
    for (const { start, end } of windows) {
      expect(starts).toContain(start);
      expect(ends).toContain(end);
    }
    for (const { start, end } of paragraph.sentences) {
      expect(windows.some((window) => window.start <= start && end <= window.end)).toBe(true);
    }
  });

  it("fills each window: one more sentence would not fit", async () => {
    const { paragraph, windows } = await cut(sentences.join(" "));
    const longer = windows.slice(0, -1).map((window) => ({
      ...window,
      end: paragraph.sentences.find(({ start }) => start >= window.end)?.end ?? window.end,
    }));
    expect(Math.min(...(await tokens(paragraph, longer)))).toBeGreaterThan(512);
  });

  it("starts each window with the last sentence of the window before", async () => {
    const { paragraph, windows } = await cut(sentences.join(" "));
    for (const [i, { start }] of windows.slice(1).entries()) {
      const last = paragraph.sentences.findLast(({ end }) => end <= (windows[i]?.end ?? 0));
      expect(start).toBe(last?.start);
    }
  });

  it("still gives every sentence by itself", async () => {
    const { paragraph, pieces } = await cut(sentences.join(" "));
    expect(pieces.map(({ sentence }) => sentence)).toEqual([...sentences.keys()]);
    expect(pieces.map(({ start, end }) => paragraph.text.slice(start, end))).toEqual(sentences);
  });

  it("has windows without a shared sentence where two neighbours do not fit together", async () => {
    const long = Array.from({ length: 3 }, (_, i) => `Row ${i}: ${"reeds and rushes ".repeat(110)}end.`);
    const { windows, paragraph } = await cut(long.join(" "));
    expect(windows.map(({ start, end }) => paragraph.text.slice(start, end))).toEqual(long);
  });
});

describe("a sentence that is longer than the model's input", () => {
  it("is cut at white space into pieces that fit and leave nothing out", async () => {
    const { paragraph, pieces, windows } = await cut(`The list: ${"willow, alder, birch, ".repeat(120)}ash.`);
    expect(pieces.length).toBeGreaterThan(1);
    expect(new Set(pieces.map(({ sentence }) => sentence))).toEqual(new Set([0]));
    expect(Math.max(...(await tokens(paragraph, [...pieces, ...windows])))).toBeLessThanOrEqual(512);
    expect(pieces.map(({ start, end }) => paragraph.text.slice(start, end)).join(" ")).toBe(paragraph.text);
    expectCovered(paragraph, { start: 0, end: paragraph.text.length }, windows);
  });

  it("is cut anywhere where it has no white space, but never inside a character", async () => {
    const { paragraph, pieces } = await cut("🌉".repeat(9001));
    expect(pieces.length).toBeGreaterThan(1);
    expect(Math.max(...(await tokens(paragraph, pieces)))).toBeLessThanOrEqual(512);
    expect(pieces.map(({ start, end }) => paragraph.text.slice(start, end)).join("")).toBe(paragraph.text);
    for (const { start, end } of pieces) expect(paragraph.text.slice(start, end)).toMatch(/^(🌉)+$/u);
  });
});

it("whatever the text, passages fit the model, lie in their sentence and leave out only white space", async () => {
  const word = fc.oneof(
    {
      weight: 8,
      arbitrary: fc.constantFrom("river", "ford", "Łódź", "naïve", "3.14", "U.S.", "—", "桥", "🌊"),
    },
    { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 12 }) },
    { weight: 1, arbitrary: fc.constantFrom("x".repeat(99), "weir".repeat(400), "桥".repeat(600)) },
  );
  const clause = fc.array(word, { minLength: 1, maxLength: 20 }).chain((words) =>
    fc.nat(20).map((times) =>
      words
        .join(" ")
        .concat(" ")
        .repeat(times + 1),
    ),
  );
  const text = fc
    .array(fc.tuple(clause, fc.constantFrom(". ", "! ", "\n", ", ")), { minLength: 1, maxLength: 8 })
    .map((clauses) => clauses.map(([words, end]) => words.trimEnd() + end).join(""))
    .map((joined) => joined.trim())
    .filter((joined) => joined !== "");
  await fc.assert(
    fc.asyncProperty(text, async (text) => {
      const { paragraph, passages, windows, pieces } = await cut(text);
      for (const { start, end } of passages) {
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        expect(end).toBeGreaterThan(start);
      }
      expect(Math.max(...(await tokens(paragraph, passages)))).toBeLessThanOrEqual(512);
      expectCovered(paragraph, { start: 0, end: text.length }, windows);
      for (const [i, span] of paragraph.sentences.entries()) {
        const own = pieces.filter(({ sentence }) => sentence === i);
        for (const { start, end } of own)
          expect([start >= span.start, end <= span.end]).toEqual([true, true]);
        expectCovered(paragraph, span, own);
      }
    }),
    { numRuns: 12 },
  );
});

/** The one paragraph of a text, and the passages that it gives. */
async function cut(text: string) {
  const article = articleOf(text);
  const [paragraph] = article.paragraphs;
  if (!paragraph) throw new Error("no paragraph");
  const passages = await cutPassages(article, embedder());
  return {
    paragraph,
    passages,
    windows: passages.filter(({ sentence }) => sentence === null),
    pieces: passages.filter(({ sentence }) => sentence !== null),
  };
}

function tokens({ text }: Paragraph, passages: readonly Passage[]): Promise<number[]> {
  return embedder().countTokens(passages.map(({ start, end }) => text.slice(start, end)));
}

/** That passages hold everything of a span that is not white space. */
function expectCovered(
  { text }: Paragraph,
  span: { start: number; end: number },
  passages: readonly Passage[],
): void {
  let reached = span.start;
  let left = "";
  for (const { start, end } of passages.toSorted((a, b) => a.start - b.start)) {
    if (start > reached) left += text.slice(reached, start);
    reached = Math.max(reached, end);
  }
  expect((left + text.slice(reached, span.end)).trim()).toBe("");
}
