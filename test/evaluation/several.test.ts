import { describe, expect, it } from "vitest";
import {
  type Cited,
  citedExactly,
  citedPrecision,
  citedRecall,
  readSeveral,
} from "../../src/evaluation/several.js";
import { failureOf } from "../support/errors.js";
import { useFolders, writeFiles } from "../support/folders.js";

const folder = useFolders();

describe("paragraphs that were cited, against those that answer,", () => {
  /** Of 3 cited 2 are gold; of 5 gold ones 2 were cited. */
  const outcomes = [cited([7, 8], [7, 9]), cited([3], [3]), cited([1, 2], [])];

  it("are counted over all questions", () => {
    expect(citedPrecision(outcomes)).toBeCloseTo(2 / 3, 12);
    expect(citedRecall(outcomes)).toBeCloseTo(2 / 5, 12);
  });

  it("are all there and no others, or not", () => {
    expect(citedExactly(outcomes)).toBeCloseTo(1 / 3, 12);
    expect(citedExactly([cited([3], [3, 4])])).toBe(0);
    expect(citedExactly([cited([3, 4], [4, 3])])).toBe(1);
  });

  it("are precise where none was cited", () => {
    expect(citedPrecision([cited([1], [])])).toBe(1);
  });
});

describe("a set of questions", () => {
  it("is read with the articles that it names, seen from its own folder", async () => {
    const directory = writeFiles(folder(), {
      "ferry.md": "# The ferry\n\nThe ferry is old.\n",
      "sets/set.json": JSON.stringify({
        articles: ["../ferry.md"],
        questions: [
          { question: "How old?", kind: "single", article: "ferry", paragraphs: [1], split: "tune" },
        ],
      }),
    });
    const { corpus, questions } = await readSeveral(`${directory}/sets/set.json`);
    expect(corpus.articles.map(({ name, title }) => [name, title])).toEqual([["ferry", "The ferry"]]);
    expect(questions[0]).toMatchObject({ question: "How old?", paragraphs: [1] });
  });

  it("that is not there or no such set is named", async () => {
    const directory = writeFiles(folder(), { "set.json": "{}" });
    const missing = await failureOf(readSeveral(`${directory}/other.json`));
    expect([missing.code, missing.message]).toEqual([
      "QUESTIONS_UNREADABLE",
      expect.stringContaining("other.json"),
    ]);
    expect((await failureOf(readSeveral(`${directory}/set.json`))).code).toBe("QUESTIONS_INVALID");
  });
});

function cited(gold: number[], paragraphs: number[]): Cited {
  return { gold: { question: "?", kind: "list", article: "a", paragraphs: gold, split: "tune" }, paragraphs };
}
