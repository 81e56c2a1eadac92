import { describe, expect, it } from "vitest";
import { doubtsOf } from "../../src/article/doubts.js";
import { articleOf } from "../support/places.js";

describe("what a person should look at in an article", () => {
  it("is nothing where its paragraphs are like paragraphs", () => {
    expect(doubtsOf(articleOf("The lake is deep and cold.", "Nobody has swum in it."))).toEqual([]);
  });

  it("is what is very short or long, said twice, or could not be told", () => {
    const article = articleOf(
      "Share",
      "The lake is deep and cold.",
      "Words. ".repeat(700),
      "The lake is deep and cold.",
      "A caf\uFFFD at the mill.",
    );
    expect(doubtsOf(article)).toEqual([
      "¶ 1: very short; is it a heading, a caption or a part of the page?",
      "¶ 3: very long; are the ends of its paragraphs missing?",
      "¶ 4: the same text as an earlier one; is it a part of the page?",
      "¶ 5: letters that could not be told (\uFFFD)",
    ]);
    expect(doubtsOf(articleOf(...Array.from({ length: 12 }, (_, i) => `Tab ${i}`)))).toEqual([
      "¶ 1, 2, 3, 4, 5, 6, 7, 8 and 4 more: very short; is it a heading, a caption or a part of the page?",
    ]);
  });
});
