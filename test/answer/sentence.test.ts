import { describe, expect, it } from "vitest";
import { chooseSentence } from "../../src/answer/sentence.js";
import { articleOf } from "../support/places.js";

const FERRY = "The ferry is old. It carries 40 carts at a time. The crossing takes an hour.";

describe("the answering sentence", () => {
  it("is the one that is nearest to the question", () => {
    expect(choose("Is it safe?", FERRY, [0.81, 0.8, 0.84])).toBe("The crossing takes an hour.");
  });

  it("is one that holds a number where the question asks for one", () => {
    expect(choose("How many carts does it carry?", FERRY, [0.81, 0.8, 0.84])).toBe(
      "It carries 40 carts at a time.",
    );
  });

  it.each(["How many carts?", "How OLD is it?", "how far?", "What percentage of it?", "By how much?"])(
    "“%s” asks for a number",
    (question) => {
      expect(choose(question, FERRY, [0.8, 0.8, 0.84])).toBe("It carries 40 carts at a time.");
    },
  );

  it.each(["Who is it?", "However many there are, why?", "Why are there so many?", "What number?"])(
    "“%s” does not",
    (question) => {
      expect(choose(question, FERRY, [0.8, 0.8, 0.84])).toBe("The crossing takes an hour.");
    },
  );

  it("may hold its number in words", () => {
    const text = "The ferry is old. It carries forty carts at a time. The crossing is slow.";
    expect(choose("How many carts?", text, [0.8, 0.8, 0.84])).toBe("It carries forty carts at a time.");
  });

  it("is not one with a number that is far from the question", () => {
    expect(choose("How many carts does it carry?", FERRY, [0.9, 0.8, 0.84])).toBe("The ferry is old.");
  });

  it("is one that holds the question's words, of sentences that are about as near", () => {
    expect(choose("Is the crossing an hour?", FERRY, [0.84, 0.8, 0.8], [0, 0, 1])).toBe(
      "The crossing takes an hour.",
    );
  });

  it("is not a question that the article quotes, where another sentence is about as near", () => {
    const text = "Many asked “why did the ferry stop?” It stopped for want of coal.";
    expect(choose("Why did the ferry stop?", text, [0.86, 0.82])).toBe("It stopped for want of coal.");
  });

  it("is the first of equals but for a paragraph's own first, which names the subject and matches anything on it", () => {
    expect(choose("Is it safe?", FERRY, [0.8, 0.8, 0.8])).toBe("It carries 40 carts at a time.");
    expect(choose("Is it safe?", FERRY, [0.83, 0.8, 0.8])).toBe("The ferry is old.");
  });

  it("is the whole paragraph where that has no sentences", () => {
    const [paragraph] = articleOf("…").paragraphs;
    if (!paragraph) throw new Error("no paragraph");
    const span = chooseSentence("Is it safe?", { paragraph: { ...paragraph, sentences: [] }, sentences: [] });
    expect(span).toEqual({ start: 0, end: 1 });
  });
});

function choose(
  question: string,
  text: string,
  similarities: readonly number[],
  coverages: readonly number[] = [],
): string {
  const [paragraph] = articleOf(text).paragraphs;
  if (!paragraph) throw new Error("no paragraph");
  const sentences = similarities.map((similarity, i) => ({
    similarity,
    coverage: coverages[i] ?? 0,
    alignment: 0.8,
    weakest: 0.5,
  }));
  const { start, end } = chooseSentence(question, { paragraph, sentences });
  return text.slice(start, end);
}
