import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { snippet } from "../../src/answer/snippet.js";

const TEXT =
  "The oldest bridge over the Alder stands at Millford and was built of oak in 1382. A flood carried it away in 1911. The town rebuilt the bridge in stone within three years.";

function spansOf(text: string, ...words: string[]) {
  return words
    .flatMap((word) => [...text.matchAll(new RegExp(word, "g"))])
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
    .sort((a, b) => a.start - b.start);
}

describe("a snippet", () => {
  it("is the text itself where that is short enough", () => {
    const spans = spansOf(TEXT, "flood");
    expect(snippet(TEXT, spans, 200)).toEqual({ text: TEXT, spans });
  });

  it.each([
    [["flood"], 40, "…in 1382. A flood carried it away in…"],
    [["bridge"], 30, "…oldest bridge over the Alder…"],
    [["years"], 40, "…bridge in stone within three years."],
    [["oak", "flood", "bridge"], 60, "…built of oak in 1382. A flood carried it away in 1911. The…"],
    [["carried"], 17, "…carried it away…"],
    [[], 30, "The oldest bridge over the…"],
  ])("of %j in %i characters", (words, room, text) => {
    expect(snippet(TEXT, spansOf(TEXT, ...words), room).text).toBe(text);
  });

  it("keeps the places of what it shows", () => {
    const shown = snippet(TEXT, spansOf(TEXT, "oak", "flood", "bridge"), 60);
    expect(shown.spans.map(({ start, end }) => shown.text.slice(start, end))).toEqual(["oak", "flood"]);
  });

  it("never is too long, is a stretch of the text, and shows a place if there is one", () => {
    const text = fc.array(fc.constantFrom("mill", " ", "\n", "ab", "𝒜", "é", ". "), { maxLength: 200 });
    fc.assert(
      fc.property(
        text,
        fc.array(fc.nat(400), { maxLength: 8 }),
        fc.integer({ min: 10, max: 120 }),
        (parts, cuts, room) => {
          const whole = parts.join("");
          const places = [...new Set(cuts.filter((cut) => cut < whole.length))].sort((a, b) => a - b);
          const spans = places.flatMap((start, i) =>
            i % 2 === 0 ? [{ start, end: places[i + 1] ?? start + 1 }] : [],
          );
          const shown = snippet(whole, spans, room);
          expect(shown.text.length).toBeLessThanOrEqual(room);
          expect(whole).toContain(shown.text.replace(/^…|…$/g, ""));
          expect(shown.spans.length > 0).toBe(spans.length > 0);
          for (const { start, end } of shown.spans) {
            expect(end).toBeGreaterThan(start);
            expect(whole).toContain(shown.text.slice(start, end));
            expect(shown.text.slice(start, end)).not.toContain("…");
          }
          expect(shown.text).not.toMatch(
            /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/,
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});
