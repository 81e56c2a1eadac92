import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overviewRequest } from "../../src/answer/overview.js";

describe("an overview of everything is asked for", () => {
  it.each([
    "What is this article about?",
    "what's this about",
    "What’s it about?",
    "whats this article about",
    "tl;dr",
    "TLDR please",
    "tl dr",
    "summarise the article",
    "Summarize this for me, please",
    "Can you give me a short overview of the article?",
    "give me an overview",
    "main points",
    "What are the main points?",
    "What are the key takeaways of this piece?",
    "Hey Pilcrow, could you please sum it up in three sentences?",
    "I haven't read it yet. What is it about?",
    "what does the article say?",
    "what topics does it cover",
    "How is the article structured?",
    "overview",
    "I'd like a summary of the text, thanks!",
    "sum this up",
    "what is the article mainly about",
    "recap",
    "What are the main arguments in the article?",
    "table of contents",
    "what is the gist",
    "what are these articles about?",
    "Summarise everything",
  ])("%s", (message) => {
    expect(overviewRequest(message)).toEqual({ of: "everything" });
  });
});

describe("some paragraphs are asked for", () => {
  it.each([
    ["summary of ¶ 3", 3, 3],
    ["¶ 6", 6, 6],
    ["summarise ¶ 6–8", 6, 8],
    ["Summarize paragraphs 6 to 8, please", 6, 8],
    ["what do paragraphs 3 and 4 say?", 3, 4],
    ["What is ¶¶ 2-5 about?", 2, 5],
    ["recap paragraph 12 of the article", 12, 12],
    ["give me the main points of ¶ 8 to ¶ 6", 6, 8],
  ])("%s", (message, from, to) => {
    expect(overviewRequest(message)).toEqual({ of: "paragraphs", from, to });
  });

  it.each([
    ["Summarise the first three paragraphs", "first", 3],
    ["what is the last paragraph about", "last", 1],
    ["summary of the last 4 paragraphs of the article", "last", 4],
    ["tl;dr of the first few paragraphs", "first", 3],
  ])("%s", (message, of, count) => {
    expect(overviewRequest(message)).toEqual({ of, count });
  });
});

it.each([
  ["summarise the section on Syria", "syria"],
  ["What is the part about the early lights about?", "the early lights"],
  ["give me the gist of the Wrecks section", "wrecks"],
])("a section is asked for: %s", (message, words) => {
  expect(overviewRequest(message)).toEqual({ of: "named", words, isSection: true });
});

describe("a question is no request for an overview of everything, of paragraphs or of a section", () => {
  it.each([
    "What is the article of the constitution about?",
    "What is the war about?",
    "Summarise the attack on the hall",
    "What is the main idea of Hutton's paper?",
    "What are the main points of the treaty?",
    "What is in the box?",
    "Who wrote the article?",
    "When was the article published?",
    "What does the second law say?",
    "What were the hearings about?",
    "How many paragraphs are there?",
    "Which section of the law was broken?",
  ])("%s", (message) => {
    const request = overviewRequest(message);
    // What words name is looked up: only if a heading or a title is called so, it is an overview.
    if (request) expect(request).toMatchObject({ of: "named", isSection: false });
  });
});

it("takes any text, however long, in no time", () => {
  const part = fc.constantFrom(
    "what is",
    "the",
    "article",
    "summarise",
    "¶",
    "1-",
    "and",
    " ",
    "please",
    "section",
    "\n",
    ".",
    "9".repeat(30),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 400 }), (parts) => {
      overviewRequest(parts.join(" "));
    }),
  );
});
