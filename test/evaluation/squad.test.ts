import { describe, expect, it } from "vitest";
import { PilcrowError } from "../../src/errors.js";
import { readSquad } from "../../src/evaluation/squad.js";
import { QUESTIONS } from "./questions.js";

const FILE = "questions.json";

describe("a question set in SQuAD's form", () => {
  const { corpus, questions, unanswerable } = readSquad(JSON.stringify(QUESTIONS), FILE);

  it("is a corpus of its articles, their contexts as paragraphs", () => {
    expect(corpus.articles.map(({ name }) => name)).toEqual(["0001-Millford", "0002-Brim"]);
    const [millford] = corpus.articles;
    expect(millford?.paragraphs.map(({ number, text }) => [number, text.slice(0, 10)])).toEqual([
      [1, "The bridge"],
      [2, "The market"],
    ]);
    expect(millford?.paragraphs[0]?.sentences).toEqual([
      { start: 0, end: 48 },
      { start: 49, end: 81 },
    ]);
  });

  it("gives every question that has an answer, with its paragraph", () => {
    expect(questions.map(({ split: _, ...question }) => question)).toEqual([
      {
        question: "When was the bridge at Millford built?",
        article: "0001-Millford",
        paragraph: 1,
        answers: ["1382", "in 1382"],
      },
      {
        question: "What carried the bridge away?",
        article: "0001-Millford",
        paragraph: 1,
        answers: ["A flood"],
      },
      {
        question: "On which day is the market?",
        article: "0001-Millford",
        paragraph: 2,
        answers: ["Fridays"],
      },
      {
        question: "What is the lighthouse of Brim made of?",
        article: "0002-Brim",
        paragraph: 1,
        answers: ["white granite"],
      },
    ]);
  });

  it("has the hash of its text: another set is another corpus", () => {
    const again = readSquad(JSON.stringify(QUESTIONS), FILE);
    expect(again.corpus.hash).toBe(corpus.hash);
    expect(readSquad(`${JSON.stringify(QUESTIONS)}\n`, FILE).corpus.hash).not.toBe(corpus.hash);
  });

  it("tells articles of the same or of no title apart", () => {
    const data = [{ paragraphs: [] }, { title: "Brim", paragraphs: [] }, { title: "Brim", paragraphs: [] }];
    const names = readSquad(JSON.stringify({ data }), FILE).corpus.articles.map(({ name }) => name);
    expect(names).toEqual(["0001-article", "0002-Brim", "0003-Brim"]);
  });

  it("gives every question that has none, with why", () => {
    expect(unanswerable).toEqual([
      { question: "Who built the bridge?", article: "0001-Millford", kind: "near-topic", split: "tune" },
    ]);
  });

  it("keeps every other article for tuning, and a question where its own split puts it", () => {
    expect(questions.map(({ split }) => split)).toEqual(["tune", "report", "tune", "report"]);
  });

  it.each(["", "{", "[]", "{}", '{"data":[{"title":"x"}]}'])("is not read from %j", (json) => {
    expect(() => readSquad(json, FILE)).toThrow(PilcrowError);
    expect(() => readSquad(json, FILE)).toThrow(/^questions\.json: not a question set in SQuAD's JSON form$/);
  });
});
