import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Draft } from "../../src/article/article.js";
import { composeArticle } from "../../src/article/compose.js";
import { readMarkdown } from "../../src/article/markdown.js";
import { readPlainText } from "../../src/article/plain-text.js";
import { PilcrowError } from "../../src/errors.js";

/** Text made of what the rules look at: marks, breaks, names, furniture, sentences. */
const piece = fc.constantFrom(
  "\n",
  "\n\n",
  "\n",
  " ",
  "    ",
  "\t",
  "- ",
  "* ",
  "1) ",
  "# ",
  "> ",
  "---",
  "===",
  "```",
  "|",
  "[^1]",
  "[^1]: ",
  "<b>",
  "-->",
  "<!--",
  "title: ",
  "By ",
  "Ada Lovelace",
  " and ",
  ", ",
  "No comments:",
  "Home",
  "Page 3 of 10",
  "3 May 1921",
  "CHAPTER I.",
  "“Why?”",
  "self-",
  "The river bends.",
  "Sand and Gravel",
  "and so it went on until the end of the year in which the flood came",
  "…",
  "—",
  "é",
  "\u{1F30A}",
  "\u00A0",
);
const structured = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));
const anyText = fc.oneof(structured, fc.string({ unit: "binary", maxLength: 200 }));

const readers: [string, (source: string) => Draft][] = [
  ["readPlainText", readPlainText],
  ["readMarkdown", (source) => readMarkdown(source, "notes.md")],
];

describe.each(readers)("%s, whatever the text,", (_, read) => {
  const draftOf = (source: string): Draft | null => {
    try {
      return read(source);
    } catch (error) {
      if (error instanceof PilcrowError) return null;
      throw error;
    }
  };

  it("gives blocks with text and collapsed white space, and the same ones each time", () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const draft = draftOf(source);
        expect(draftOf(source)).toEqual(draft);
        for (const { text } of draft?.blocks ?? []) {
          expect(text.trim()).not.toBe("");
          expect(text).not.toMatch(/[^\S \n]| {2}/u);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("composes to paragraphs numbered from 1 without gaps, each with the heading above it", () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const draft = draftOf(source);
        if (draft === null) return;
        const { paragraphs } = composeArticle("notes", draft);
        expect(paragraphs.map(({ number }) => number)).toEqual(paragraphs.map((_, index) => index + 1));
        expect(paragraphs.map(({ text }) => text)).toEqual(
          draft.blocks.filter(({ kind }) => kind === "paragraph").map(({ text }) => text),
        );
        for (const { heading } of paragraphs) {
          if (heading !== null) expect(draft.blocks).toContainEqual({ kind: "heading", text: heading });
        }
      }),
      { numRuns: 100 },
    );
  });
});

it("readPlainText takes the letters of each block from one stretch of the source, none added or left out", () => {
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, "");
  fc.assert(
    fc.property(anyText, (source) => {
      for (const { text } of readPlainText(source).blocks) expect(letters(source)).toContain(letters(text));
    }),
    { numRuns: 200 },
  );
});

describe("readPlainText gives back the paragraphs of a text that is", () => {
  const word = fc.constantFrom(
    "river",
    "bends",
    "sand",
    "and",
    "the",
    "slow",
    "Rhine",
    "Po",
    "of",
    "gravel,",
    "well-known",
    "U.S.",
  );
  const sentence = fc
    .tuple(fc.constantFrom("The", "Every", "It", "Rivers"), fc.array(word, { minLength: 8, maxLength: 20 }))
    .map(([first, rest]) => `${first} ${rest.join(" ")} flood.`);
  const paragraph = fc
    .array(sentence, { minLength: 2, maxLength: 5 })
    .map((sentences) => sentences.join(" "));
  const article = fc.array(paragraph, { minLength: 1, maxLength: 6 });

  const wrap = (text: string, width: number, indent = ""): string => {
    const lines = [indent];
    for (const word of text.split(" ")) {
      const line = lines.at(-1) ?? "";
      if (line.trim() === "") lines[lines.length - 1] = line + word;
      else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
      else lines.push(word);
    }
    return lines.join("\n");
  };

  const layouts: [string, (paragraphs: readonly string[], width: number) => string][] = [
    ["a line a paragraph", (paragraphs) => paragraphs.join("\n")],
    ["parted by blank lines", (paragraphs) => paragraphs.join("\n\n")],
    [
      "wrapped and parted by blank lines",
      (paragraphs, width) => paragraphs.map((text) => wrap(text, width)).join("\n\n"),
    ],
    [
      "wrapped with indented first lines",
      (paragraphs, width) => paragraphs.map((text) => wrap(text, width, "   ")).join("\n"),
    ],
  ];

  it.each(layouts)("%s", (name, layOut) => {
    const isWrapped = name.startsWith("wrapped");
    fc.assert(
      fc.property(article, fc.integer({ min: 50, max: 100 }), (paragraphs, width) => {
        const source = layOut(paragraphs, width);
        // A text whose every sentence happens to fill its lines does not show whether it is wrapped.
        const breaks = source.split("\n").length - 1;
        fc.pre(!isWrapped || (source.match(/\w,?\n[a-z]/g)?.length ?? 0) >= breaks / 2);
        const { blocks } = readPlainText(source);
        expect(blocks).toEqual(paragraphs.map((text) => ({ kind: "paragraph", text })));
      }),
      { numRuns: 100 },
    );
  });
});

it("readMarkdown takes every word of prose from the source", () => {
  const word = fc.stringMatching(/^[a-zé]{1,8}$/u);
  const prose = fc.array(
    fc.oneof(word, fc.constantFrom("\n\n", "\n", "## ", "- ", "> ", "**bold**", "`code`")),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(prose, (pieces) => {
      const source = pieces.join(" ");
      const words = new Set(source.match(/[\p{L}]+/gu));
      for (const { text } of readMarkdown(source, "notes.md").blocks) {
        for (const found of text.match(/[\p{L}]+/gu) ?? []) expect(words).toContain(found);
      }
    }),
    { numRuns: 100 },
  );
});
