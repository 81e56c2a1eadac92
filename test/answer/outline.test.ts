import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outlineOf, rangeText } from "../../src/answer/outline.js";
import { composeArticle } from "../../src/article/compose.js";
import { articleOf } from "../support/places.js";

/** Headings are lines with "#". */
function outline(...lines: string[]) {
  const blocks = lines.map((line) => ({
    kind: line.startsWith("#") ? ("heading" as const) : ("paragraph" as const),
    text: line.replace(/^#\s*/, ""),
  }));
  return outlineOf(composeArticle("made", { title: "Made", authors: [], source: null, date: null, blocks }));
}

describe("an article's outline", () => {
  it("is its headings in order, each with its ¶; what is before the first has none", () => {
    expect(outline("It begins.", "# One", "It goes on.", "And on.", "# Two", "It ends.")).toEqual([
      { heading: null, from: 1, to: 1 },
      { heading: "One", from: 2, to: 3 },
      { heading: "Two", from: 4, to: 4 },
    ]);
  });

  it("without headings is one part", () => {
    expect(outlineOf(articleOf("It begins.", "It ends."))).toEqual([{ heading: null, from: 1, to: 2 }]);
  });

  it("leaves out a heading that has no paragraph of its own", () => {
    expect(outline("# Part one", "# Chapter one", "It begins.")).toEqual([
      { heading: "Chapter one", from: 1, to: 1 },
    ]);
  });

  it("names a heading as often as it stands there", () => {
    expect(
      outline("# Notes", "One.", "# Ends", "Two.", "# Notes", "Three.").map((part) => part.heading),
    ).toEqual(["Notes", "Ends", "Notes"]);
  });

  it("may have hundreds of headings, or one with hundreds of paragraphs", () => {
    const many = Array.from({ length: 500 }, (_, i) => [`# Day ${i}`, `They walked on day ${i}.`]).flat();
    expect(outline(...many)).toHaveLength(500);
    expect(outline("# Days", ...many.filter((line) => !line.startsWith("#")))).toEqual([
      { heading: "Days", from: 1, to: 500 },
    ]);
  });

  it("has each paragraph once, under its own heading", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("# One", "# Two", "It goes on."), { minLength: 1 }), (lines) => {
        const blocks = lines.map((line) => ({
          kind: line.startsWith("#") ? ("heading" as const) : ("paragraph" as const),
          text: line.replace(/^#\s*/, ""),
        }));
        const article = composeArticle("made", {
          title: "Made",
          authors: [],
          source: null,
          date: null,
          blocks: [...blocks, { kind: "paragraph", text: "It ends." }],
        });
        const numbers = outlineOf(article).flatMap(({ heading, from, to }) => {
          const inside = article.paragraphs.slice(from - 1, to);
          expect(inside.map((paragraph) => paragraph.heading)).toEqual(inside.map(() => heading));
          return inside.map(({ number }) => number);
        });
        expect(numbers).toEqual(article.paragraphs.map(({ number }) => number));
      }),
    );
  });
});

it("a range of one paragraph is written as one", () => {
  expect(rangeText({ from: 6, to: 6 })).toBe("¶ 6");
  expect(rangeText({ from: 6, to: 8 })).toBe("¶ 6–8");
});
