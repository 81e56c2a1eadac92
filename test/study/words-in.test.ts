import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/article/article.js";
import { composeArticle } from "../../src/article/compose.js";
import { sentencesWith } from "../../src/study/words-in.js";

const bridge = articleOf(
  "The bridge of Millford — the “old” one — was built of oak in 1382. It fell in 1911. A flood carried it away.",
  "A new one stands since 1920. It isn’t of oak.\nIts arch is 90 m wide.",
);

describe("words of the article", () => {
  it("are the sentence that they are", () => {
    expect(found("It fell in 1911.")).toEqual(["It fell in 1911."]);
  });

  it.each([
    ["white space", "  It\n fell   in\u00a01911. "],
    ["letter case", "it FELL in 1911."],
    ["a missing full stop", "It fell in 1911"],
    ["quotation marks around them", "“It fell in 1911.”"],
    ["the marks of a copied card", "> **It fell in 1911.**"],
  ])("may differ in %s", (_, words) => {
    expect(found(words)).toEqual(["It fell in 1911."]);
  });

  it("may have straight quotation marks and hyphens where the article has others", () => {
    expect(found('The bridge of Millford - the "old" one - was built of oak in 1382.')).toEqual([
      "The bridge of Millford — the “old” one — was built of oak in 1382.",
    ]);
    expect(found("It isn't of oak.")).toEqual(["It isn’t of oak."]);
  });

  it("stand for the whole sentence where they are a part of it", () => {
    expect(found("built of oak")).toEqual([
      "The bridge of Millford — the “old” one — was built of oak in 1382.",
    ]);
  });

  it("may go over several sentences, and over several paragraphs line by line", () => {
    expect(found("It fell in 1911. A flood carried it away.")).toEqual([
      "It fell in 1911.",
      "A flood carried it away.",
    ]);
    expect(found("A flood carried it away.\n\nIts arch is 90 m wide.")).toEqual([
      "A flood carried it away.",
      "Its arch is 90 m wide.",
    ]);
  });

  it("may be sentences that do not follow each other", () => {
    expect(found("A flood carried it away. A new one stands since 1920.")).toEqual([
      "A flood carried it away.",
      "A new one stands since 1920.",
    ]);
  });

  it("name a sentence once, however often they have it", () => {
    expect(found("It fell in 1911.\nfell in 1911")).toEqual(["It fell in 1911."]);
  });

  it("are no parts of other words", () => {
    expect(missing("ridge of Millford")).toBe("ridge of Millford");
    expect(missing("built of o")).toBe("built of o");
  });

  it("that are not the article's are told, and only they", () => {
    expect(missing("It fell in 1911. The mayor wept.")).toBe("The mayor wept.");
    expect(missing("…")).toBe("…");
    expect(missing("**")).toBe("**");
  });
});

describe("any sentence of any paragraph", () => {
  const piece = fc.constantFrom(
    "Dr. Ash ",
    "fell",
    " 3.5 ",
    "“so”",
    "—",
    ". ",
    "! ",
    "The ",
    "\n",
    "İs",
    "ß",
    "😀",
    "’",
  );
  const texts = fc
    .array(fc.array(piece, { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 3 })
    .map((all) => all.map((pieces) => pieces.join("").trim()).filter((text) => /\p{L}/u.test(text)))
    .filter((all) => all.length > 0);

  it("is found by its own words, with all white space and letter case changed", () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (all, which, place) => {
        const { paragraphs } = articleOf(...all);
        const paragraph = paragraphs[which % paragraphs.length];
        const span = paragraph?.sentences[place % paragraph.sentences.length];
        if (!paragraph || !span) return;
        const sentence = paragraph.text.slice(span.start, span.end);
        fc.pre(/\p{L}/u.test(sentence));
        const outcome = sentencesWith(`\n ${sentence.replace(/\s/g, "  ").toLowerCase()} `, paragraphs);
        expect(outcome).toHaveProperty("found");
      }),
    );
  });

  it("is all that is ever found", () => {
    fc.assert(
      fc.property(texts, fc.string(), (all, words) => {
        const { paragraphs } = articleOf(...all);
        const outcome = sentencesWith(words, paragraphs);
        if ("missing" in outcome) expect(words).toContain(outcome.missing);
        else
          for (const { paragraph, sentence } of outcome.found)
            expect(paragraph.sentences).toContain(sentence);
      }),
    );
  });
});

function articleOf(...texts: string[]): Article {
  return composeArticle("bridge", {
    title: "The bridge",
    authors: [],
    source: null,
    date: null,
    blocks: texts.map((text) => ({ kind: "paragraph", text })),
  });
}

function found(words: string): string[] {
  const outcome = sentencesWith(words, bridge.paragraphs);
  if ("missing" in outcome) throw new Error(`missing: ${outcome.missing}`);
  return outcome.found.map(({ paragraph, sentence }) => paragraph.text.slice(sentence.start, sentence.end));
}

function missing(words: string): string | null {
  const outcome = sentencesWith(words, bridge.paragraphs);
  return "missing" in outcome ? outcome.missing : null;
}
