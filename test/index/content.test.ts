import { describe, expect, it } from "vitest";
import { formatContent, layOut, parseContent } from "../../src/index/content.js";
import type { Passage } from "../../src/index/passages.js";
import { articleOf } from "../support/places.js";

const ARTICLES = [
  { ...articleOf("One ford. Two fords.", "A weir."), name: "fords", authors: ["The Ferry Society"] },
  {
    ...articleOf("Three “locks”,\nwith ¶ and 🌊."),
    name: "locks",
    date: "1911",
    source: "https://example.org",
  },
];
const PASSAGES: Passage[][] = [
  [
    { paragraph: 0, sentence: null, start: 0, end: 20 },
    { paragraph: 0, sentence: 1, start: 10, end: 20 },
    { paragraph: 1, sentence: 0, start: 0, end: 7 },
  ],
  [{ paragraph: 0, sentence: 0, start: 0, end: 14 }],
];

describe("the content of an index", () => {
  const content = layOut(ARTICLES, PASSAGES);

  it("numbers paragraphs and passages through all articles", () => {
    expect(
      content.paragraphs.map(({ id, article, paragraph }) => [id, article.name, paragraph.number]),
    ).toEqual([
      [0, "fords", 1],
      [1, "fords", 2],
      [2, "locks", 1],
    ]);
    expect(content.paragraphs.map(({ labels }) => labels)).toEqual([[0, 1], [2], [3]]);
  });

  it("knows each passage's text, paragraph and sentence", () => {
    expect(content.passages.map(({ text, paragraph, sentence }) => [text, paragraph.id, sentence])).toEqual([
      ["One ford. Two fords.", 0, null],
      ["Two fords.", 0, 1],
      ["A weir.", 1, 0],
      ["Three “locks”,", 2, 0],
    ]);
  });

  it("knows of a whole paragraph which passages are its sentences, and where in it they stand", () => {
    expect(content.passages.map(({ parts }) => parts)).toEqual([
      [{ label: 1, start: 10, end: 20 }],
      [],
      [],
      [],
    ]);
  });

  it("gives a sentence that two windows of a paragraph share to the first", () => {
    const article = articleOf("One ford. Two fords. A weir.");
    const { passages } = layOut(
      [article],
      [
        [
          { paragraph: 0, sentence: null, start: 0, end: 20 },
          { paragraph: 0, sentence: null, start: 10, end: 28 },
          { paragraph: 0, sentence: 0, start: 0, end: 9 },
          { paragraph: 0, sentence: 1, start: 10, end: 20 },
          { paragraph: 0, sentence: 2, start: 21, end: 28 },
        ],
      ],
    );
    expect(passages.slice(0, 2).map(({ parts }) => parts.map(({ label }) => label))).toEqual([[2, 3], [4]]);
    expect(passages[1]?.parts).toEqual([{ label: 4, start: 11, end: 18 }]);
  });

  it("is the same when it is read back from its file", () => {
    expect(parseContent([...formatContent(ARTICLES, PASSAGES)].join(""))).toEqual(content);
  });

  it("refuses a passage of a paragraph that is not there", () => {
    const [article] = ARTICLES;
    if (!article) throw new Error("no article");
    expect(() => layOut([article], [[{ paragraph: 2, sentence: null, start: 0, end: 1 }]])).toThrow(
      "fords has no paragraph at 2",
    );
  });

  it.each(["", "{}", '{"articles":[{}]}', '{"articles":0}'])("is not read from %j", (json) => {
    expect(() => parseContent(json)).toThrow();
  });
});
