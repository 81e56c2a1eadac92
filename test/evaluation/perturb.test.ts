import { describe, expect, it } from "vitest";
import { PERTURBATIONS, type Perturbation, perturb } from "../../src/evaluation/perturb.js";
import { readSquad } from "../../src/evaluation/squad.js";
import { QUESTIONS } from "./questions.js";

const SET = readSquad(JSON.stringify(QUESTIONS), "places.json");

describe("a question set as members write it", () => {
  it.each(PERTURBATIONS)("%s: the same each time, and only the questions differ", (way) => {
    const written = perturb(SET, way);
    expect(written).toEqual(perturb(SET, way));
    expect(written.corpus).toBe(SET.corpus);
    const bare = (asked: readonly { readonly question: string }[]) =>
      asked.map(({ question: _, ...rest }) => rest);
    expect(bare(written.questions)).toEqual(bare(SET.questions));
    expect(bare(written.unanswerable)).toEqual(bare(SET.unanswerable));
  });

  it("misspelt: some letters differ, in no more than one word of three, and the number of words does not", () => {
    for (const [before, after] of both("misspelt")) {
      const [words, written] = [before.split(" "), after.split(" ")];
      expect(written).toHaveLength(words.length);
      const wrong = written.filter((word, i) => word !== words[i]);
      expect(wrong.length).toBeGreaterThan(0);
      expect(wrong.length).toBeLessThanOrEqual(Math.ceil(words.length / 3));
    }
  });

  it("lower-case: no capitals, and no question mark", () => {
    for (const [before, after] of both("lower-case")) {
      expect(after).toBe(before.toLowerCase().replace("?", ""));
    }
  });

  it("plain-letters: no diacritics", () => {
    expect(written("plain-letters", "Where is the café in Łódź?")).toBe("Where is the cafe in Łodz?");
  });

  it("curly-quotes: its own, or around a word", () => {
    expect(written("curly-quotes", `Who said "it's old"?`)).toBe("Who said “it’s old”?");
    expect(written("curly-quotes", "Who is old?").replace(/[“”]/g, "")).toBe("Who is old?");
    expect(written("curly-quotes", "Where is Millford?")).toBe("Where is “Millford”?");
  });

  it("emoji and chatter: the question stands among them, but for its first letter", () => {
    for (const way of ["emoji", "chatter"] as const) {
      for (const [before, after] of both(way)) {
        expect(after).toContain(before.slice(1));
        expect(after.length).toBeGreaterThan(before.length + 3);
      }
    }
  });

  it("keywords: no stop words, no punctuation", () => {
    expect(written("keywords", "What is the lighthouse of Brim made of?")).toBe("lighthouse brim made");
    expect(written("keywords", "Who is it?")).toBe("Who is it?");
  });
});

function both(way: Perturbation): [before: string, after: string][] {
  const after = perturb(SET, way).questions;
  return SET.questions.map(({ question }, i) => [question, after[i]?.question ?? ""]);
}

function written(way: Perturbation, question: string): string {
  const [asked] = SET.questions;
  if (!asked) throw new Error("the set is empty");
  return perturb({ ...SET, questions: [{ ...asked, question }] }, way).questions[0]?.question ?? "";
}
