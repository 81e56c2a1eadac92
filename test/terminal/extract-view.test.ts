import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { citationOf } from "../../src/answer/citation.js";
import type { Extract } from "../../src/answer/extract.js";
import { renderExtract } from "../../src/terminal/extract-view.js";
import { articleOf } from "../support/places.js";

const EXTRACT: Extract = {
  question: "tl;dr",
  title: "Ways over the river",
  range: null,
  parts: [
    part(null, "The river is wide in spring and narrow in autumn."),
    part("Ferries", "The ferry is old."),
  ],
  note: null,
};

describe("an extract without colours", () => {
  it("says what it is, and shows each section with its ¶ and sentences", () => {
    expect(lines(EXTRACT, 50)).toEqual([
      "Ways over the river",
      "Extract: the article's own sentences, not a",
      "summary",
      "",
      "¶ 1–4",
      "  ¶ 1   The river is wide in spring and narrow in",
      "        autumn.",
      "",
      "¶ 1–4 · Ferries",
      "  ¶ 1   The ferry is old.",
    ]);
  });

  it("names the ¶ that were asked for", () => {
    expect(lines({ ...EXTRACT, range: { from: 6, to: 8 } }, 50)[0]).toBe("¶ 6–8 · Ways over the river");
    expect(lines({ ...EXTRACT, range: { from: 6, to: 6 } }, 50)[0]).toBe("¶ 6 · Ways over the river");
  });

  it("is only its note where there is nothing to show", () => {
    expect(
      lines({ ...EXTRACT, parts: [], note: { is: "missing", range: { from: 9, to: 9 }, last: 8 } }, 50),
    ).toEqual(["Ways over the river", "", "The article has 8 paragraphs; there is no ¶ 9."]);
  });

  it("of several articles has no one title", () => {
    expect(lines({ ...EXTRACT, title: null }, 50)[0]).toBe("The articles");
  });
});

it("no line is wider than the terminal, whatever the words", () => {
  const words = fc.array(fc.constantFrom("ferry", "渡し船", "👩‍👩‍👧", "x".repeat(90), "a", "-", "\n"), {
    minLength: 1,
    maxLength: 20,
  });
  const text = words.map((all) => all.join(" ").trim() || "x");
  fc.assert(
    fc.property(
      text,
      text,
      text,
      fc.integer({ min: 24, max: 120 }),
      fc.boolean(),
      (a, b, c, width, color) => {
        const extract = {
          ...EXTRACT,
          title: a,
          parts: [part(b, c)],
          note: { is: "noHeading" as const, words: c },
        };
        for (const line of renderExtract(extract, { width, color }).split("\n")) {
          expect(stringWidth(line)).toBeLessThanOrEqual(Math.min(width, 96));
        }
      },
    ),
  );
});

function part(heading: string | null, text: string): Extract["parts"][number] {
  const article = articleOf(text);
  const [paragraph] = article.paragraphs;
  const span = paragraph?.sentences[0];
  if (!paragraph || !span) throw new Error(`no sentence in ${text}`);
  return { heading, from: 1, to: 4, sentences: [citationOf(article, paragraph, span)] };
}

function lines(extract: Extract, width: number): string[] {
  return renderExtract(extract, { width, color: false }).split("\n");
}
