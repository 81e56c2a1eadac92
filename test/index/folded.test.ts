import fc from "fast-check";
import { expect, it } from "vitest";
import { fold } from "../../src/index/folded.js";
import { words } from "../../src/index/lexical.js";

it("a folded text has neither diacritics nor capitals, and knows where its letters came from", () => {
  const text = "Łódź’s CRE\u0302PES … ﬁne İstanbul";
  const folded = fold(text);
  const placed = (word: string) => {
    const start = folded.text.indexOf(word);
    const place = folded.placeOf({ start, end: start + word.length });
    return text.slice(place.start, place.end);
  };
  expect(placed("crepes")).toBe("CRE\u0302PES");
  expect(placed("fine")).toBe("ﬁne");
  expect(placed("istanbul")).toBe("İstanbul");
});

it("a folded text has the words that the index has, each in its place", () => {
  const letters = fc.constantFrom(
    "a",
    "É",
    "e\u0301",
    "ﬁ",
    "½",
    "Σ",
    "ß",
    "İ",
    "한",
    "…",
    " ",
    "’",
    "𝒜",
    "㎞",
  );
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(letters).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(text, (original) => {
      const folded = fold(original);
      const found = [...folded.text.matchAll(/[\p{L}\p{N}]+/gu)];
      expect(found.map(([word]) => word)).toEqual(words(original).map((word) => word.replaceAll("ς", "σ")));
      for (const { index, 0: word } of found) {
        const { start, end } = folded.placeOf({ start: index, end: index + word.length });
        expect(fold(original.slice(start, end)).text).toContain(word);
      }
    }),
    { numRuns: 500 },
  );
});
