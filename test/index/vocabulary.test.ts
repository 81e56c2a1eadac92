import fc from "fast-check";
import { distance } from "fastest-levenshtein";
import { describe, expect, it } from "vitest";
import { layOut } from "../../src/index/content.js";
import { Vocabulary, wordsOf } from "../../src/index/vocabulary.js";
import { articleOf } from "../support/places.js";

describe("a vocabulary", () => {
  const vocabulary = new Vocabulary(["bridge", "ridge", "brig", "flood", "bridge"]);

  it("counts its words", () => {
    expect(["bridge", "flood", "ford"].map((word) => vocabulary.count(word))).toEqual([2, 1, 0]);
  });

  it("finds those that few letters make of another word", () => {
    expect(vocabulary.near("bridge", 0)).toEqual(["bridge"]);
    expect(vocabulary.near("bridg", 1).toSorted()).toEqual(["brig", "bridge"].toSorted());
    expect(vocabulary.near("volcano", 2)).toEqual([]);
    expect(vocabulary.near("", 2)).toEqual([]);
  });

  it("finds just those that comparing each would find", () => {
    const word = fc.string({
      unit: fc.constantFrom("a", "b", "z", "я", "é", "1"),
      minLength: 1,
      maxLength: 7,
    });
    fc.assert(
      fc.property(fc.array(word), word, fc.integer({ min: 0, max: 3 }), (words, asked, edits) => {
        const near = [...new Set(words)].filter((known) => distance(known, asked) <= edits);
        expect(new Vocabulary(words).near(asked, edits).toSorted()).toEqual(near.toSorted());
      }),
    );
  });
});

it("a corpus's words are those of its paragraphs, headings, titles and authors, and their stems", async () => {
  const article = { ...articleOf("Floods reached Łódź."), title: "Waters", authors: ["Zoë Ash"] };
  const [paragraph] = article.paragraphs;
  if (!paragraph) throw new Error("no paragraph");
  const { vocabulary, stems } = await wordsOf(
    layOut([{ ...article, paragraphs: [{ ...paragraph, heading: "Spans" }] }], [[]]),
  );
  expect([...vocabulary].toSorted()).toEqual(["ash", "floods", "reached", "spans", "waters", "zoe", "łodz"]);
  expect(stems).toContain("flood");
});
