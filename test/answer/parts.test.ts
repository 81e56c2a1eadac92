import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partsOf } from "../../src/answer/parts.js";

describe("a question is taken apart", () => {
  it.each([
    ["What happened in 2016 and 2019?", ["What happened in 2016?", "What happened in 2019?"]],
    [
      "What happened in April 2017 and in May 2023?",
      ["What happened in April 2017?", "What happened in May 2023?"],
    ],
    [
      "What changed in 1789, 1834 and 1974?",
      ["What changed in 1789?", "What changed in 1834?", "What changed in 1974?"],
    ],
    ["What do both Brim and Corran export?", ["What do Brim export?", "What do Corran export?"]],
    ["Who were Tobias Wren and Marged Pryce?", ["Who were Tobias Wren?", "Who were Marged Pryce?"]],
    ["what happened in london and paris", ["what happened in london", "what happened in paris"]],
    ["When was the mill built, and who owned it?", ["When was the mill built", "who owned the mill?"]],
    ["When did Wren retire and what did he record?", ["When did Wren retire", "what did Wren record?"]],
    ["Who dug the well? And how deep is it?", ["Who dug the well?", "And how deep is the well?"]],
    [
      "Thanks! Who dug the canal? In which year did the mill close?",
      ["Who dug the canal?", "In which year did the mill close?"],
    ],
  ])("%s", (question, parts) => {
    expect(partsOf(question).map((part) => part.question)).toEqual(parts);
  });

  it("and each part knows what it alone is about", () => {
    expect(partsOf("What happened in 2016 and 2019?").map(({ about }) => about)).toEqual(["2016", "2019"]);
    expect(partsOf("Who dug it? Who paid for it?").map(({ about }) => about)).toEqual([null, null]);
  });
});

describe("a question is left whole", () => {
  it.each([
    "What happened in 2016?",
    "What flows between Bingen and Bonn?",
    "Who ruled from 1066 and 1087?",
    "How and when did it arrive?",
    "What did they find and sell?",
    "Besides Brim and Corran, what else was sold?",
    "Who founded McKinsey & Company?",
    "Hello. I have read it twice. Who dug the well?",
    "and",
    "",
  ])("%s", (question) => {
    expect(partsOf(question)).toEqual([]);
  });
});

it("whatever is asked, the parts are two or more, or none, and ask something", () => {
  const word = fc.constantFrom(
    "What",
    "and",
    "in",
    "2016",
    "Brim",
    ",",
    "?",
    "the",
    "who",
    "it",
    "both",
    "&",
    "🌊",
    "\u202e",
    "(.*)+",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 25 }), (words) => {
      const parts = partsOf(words.join(" "));
      expect(parts.length).not.toBe(1);
      for (const { question } of parts) expect(question.trim()).not.toBe("");
    }),
  );
});
