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
    expect(questions.map(({ split: _, places: __, ...question }) => question)).toEqual([
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

  it("knows where in the paragraph each answer stands", () => {
    expect(questions[0]?.places).toEqual([
      { start: 43, end: 47 },
      { start: 40, end: 47 },
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

describe("a question set in the wild", () => {
  it("counts an answer's place in code points, as SQuAD does, or in UTF-16 units, and forgets a wrong one", () => {
    const context = "😀😀 Ann met Bob.";
    // "Bob" is the 11th code point (from 0), and the 13th UTF-16 unit.
    const places = [11, 13, 12, undefined].map((answer_start) =>
      only(context, { answers: [{ text: "Bob", answer_start }] }),
    );
    const right = [{ start: 13, end: 16 }];
    expect(places.map(({ questions }) => questions[0]?.places)).toEqual([right, right, [], []]);
  });

  it("leaves out blank contexts, questions and answers, and gives an answer once", () => {
    const qas = [
      { question: " ", answers: [{ text: "Ann" }] },
      { question: "Who?", answers: [{ text: "Ann" }, { text: "" }, { text: "Ann" }] },
    ];
    const data = [
      {
        paragraphs: [
          { context: "\n", qas },
          { context: "Ann came.", qas },
        ],
      },
    ];
    const { corpus, questions } = readSquad(JSON.stringify({ data }), FILE);
    expect(corpus.articles[0]?.paragraphs.map(({ number, text }) => [number, text])).toEqual([
      [1, "Ann came."],
    ]);
    expect(questions.map(({ question, paragraph, answers }) => [question, paragraph, answers])).toEqual([
      ["Who?", 1, ["Ann"]],
    ]);
  });

  it("takes a question without answers for one that has none, and plausible answers for no answers", () => {
    const { questions, unanswerable } = only("Ann came.", {
      answers: [],
      is_impossible: true,
      plausible_answers: [{ text: "Ann", answer_start: 0 }],
    });
    expect([questions.length, unanswerable.map(({ kind }) => kind)]).toEqual([0, ["adversarial"]]);
    expect(only("Ann came.", { answers: [] }).unanswerable).toHaveLength(1);
  });

  it("keeps every other paragraph for tuning where there is but one article", () => {
    const paragraphs = ["Ann.", "Bob.", "Eve."].map((context) => ({
      context,
      qas: [{ question: "Who?", answers: [{ text: context.slice(0, 3) }] }],
    }));
    const { questions } = readSquad(JSON.stringify({ data: [{ paragraphs }] }), FILE);
    expect(questions.map(({ split }) => split)).toEqual(["tune", "report", "tune"]);
  });
});

/** A set of one question. */
function only(context: string, asked: object) {
  const qas = [{ question: "Who?", ...asked }];
  return readSquad(JSON.stringify({ data: [{ paragraphs: [{ context, qas }] }] }), FILE);
}
