import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/answer/answerer.js";
import type { RankedCitation } from "../../src/answer/citation.js";
import { formatJsonLine } from "../../src/terminal/json-line.js";

const PASSAGE: RankedCitation = {
  article: "crossings",
  title: "Ways over the river",
  paragraph: 3,
  heading: null,
  sentence: "It carries\n“40” carts.",
  start: 5,
  end: 28,
  leansOn: null,
  text: "Old. It carries\n“40” carts.",
  score: 1.23456789,
};
const ANSWERED: Answer = {
  question: "How many?\u2028",
  searched: 1,
  confidence: 0.987654,
  citations: [PASSAGE],
  isForeign: false,
  liesFurtherOn: false,
  passages: [PASSAGE],
  followUpTo: null,
};

describe("an answer as a line of JSON", () => {
  it("holds the question, the answer with its place, and the passages", () => {
    expect(JSON.parse(formatJsonLine(ANSWERED, 12.345678))).toEqual({
      question: "How many?\u2028",
      status: "answered",
      confidence: 0.9877,
      certainty: "certain",
      answer: {
        sentence: "It carries\n“40” carts.",
        paragraph: 3,
        heading: null,
        article: "crossings",
        start: 5,
        end: 28,
        leansOn: null,
      },
      further: [],
      passages: [
        {
          article: "crossings",
          paragraph: 3,
          heading: null,
          sentence: "It carries\n“40” carts.",
          score: 1.2346,
          text: "Old. It carries\n“40” carts.",
        },
      ],
      extract: null,
      milliseconds: 12.3457,
    });
  });

  it("holds no answer where there is none", () => {
    const line = JSON.parse(formatJsonLine({ ...ANSWERED, citations: [], passages: [] }, 1));
    expect(line).toMatchObject({ status: "not_answered", certainty: null, answer: null, passages: [] });
    expect(Object.keys(line)).toEqual([
      "question",
      "status",
      "confidence",
      "certainty",
      "answer",
      "further",
      "passages",
      "extract",
      "milliseconds",
    ]);
  });

  it("holds nothing that a terminal would obey or that turns round what it shows", () => {
    const question = "Who\u001b[31m \u009b31m \u202ebuilt\u2069 \u200fit?\u007f";
    const line = formatJsonLine({ ...ANSWERED, question }, 1);
    expect(line).not.toMatch(/[\p{Cc}\u200f\u202e\u2069\u2028]/u);
    expect(JSON.parse(line).question).toBe(question);
  });

  it("holds the further citations beside the best", () => {
    const other = { ...PASSAGE, paragraph: 7, leansOn: { start: 0, end: 4 } };
    const line = JSON.parse(formatJsonLine({ ...ANSWERED, citations: [PASSAGE, other] }, 1));
    expect(line.answer.paragraph).toBe(3);
    expect(line.further).toMatchObject([{ paragraph: 7, leansOn: { start: 0, end: 4 } }]);
  });

  it("is one line", () => {
    expect(formatJsonLine(ANSWERED, 1)).not.toContain("\n");
  });
});

it("an extract as a line of JSON has the keys of an answer, and its parts", () => {
  const line = JSON.parse(
    formatJsonLine(
      {
        question: "tl;dr",
        title: "Ways over the river",
        range: null,
        parts: [{ heading: "Ferries", from: 1, to: 3, sentences: [PASSAGE] }],
        note: null,
      },
      1,
    ),
  );
  expect(Object.keys(line)).toEqual(Object.keys(JSON.parse(formatJsonLine(ANSWERED, 1))));
  expect(line).toMatchObject({
    status: "extract",
    answer: null,
    passages: [],
    extract: {
      title: "Ways over the river",
      range: null,
      note: null,
      parts: [
        {
          heading: "Ferries",
          from: 1,
          to: 3,
          sentences: [{ sentence: "It carries\n“40” carts.", paragraph: 3 }],
        },
      ],
    },
  });
});
