import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readSquad } from "../../src/evaluation/squad.js";
import { addUnanswerable } from "../../src/evaluation/unanswerable.js";

const SET = readSquad(
  JSON.stringify({
    data: ["Alder", "Brim"].map((title) => ({
      title,
      paragraphs: [
        {
          context: `${title} lies on a river.`,
          qas: [{ question: `Where is ${title}?`, answers: [{ text: "a river" }] }],
        },
      ],
    })),
  }),
  "places.json",
);

const listed = (...titles: string[]) =>
  JSON.stringify(titles.map((title) => ({ title, paragraph: 1, kind: "adversarial", question: "Why?" })));

describe("unanswerable questions from a file of their own", () => {
  it("are asked of the article of their title, for tuning or reporting as that is", () => {
    const { unanswerable, questions } = addUnanswerable(SET, listed("Brim", "Alder", "Corran"), "more.json");
    expect(questions).toEqual(SET.questions);
    expect(unanswerable).toEqual([
      { question: "Why?", article: "0002-Brim", kind: "adversarial", split: "report" },
      { question: "Why?", article: "0001-Alder", kind: "adversarial", split: "tune" },
    ]);
  });

  it.each([
    ["no list", "{}", "more.json: not a list of questions"],
    ["not JSON", "", "more.json: not a list of questions"],
    ["of other articles", listed("Corran"), "more.json: none of its titles"],
  ])("are refused where the file is %s", (_, json, message) => {
    expect(() => addUnanswerable(SET, json, "more.json")).toThrow(message);
  });

  it("over XQuAD are three for each paragraph, and no two alike", () => {
    const questions: { title: string; paragraph: number; kind: string; question: string }[] = JSON.parse(
      readFileSync("test/questions/xquad-unanswerable.json", "utf8"),
    );
    const places = new Map<string, string[]>();
    for (const { title, paragraph, kind } of questions) {
      const place = `${title} ¶ ${paragraph}`;
      places.set(place, [...(places.get(place) ?? []), kind]);
    }
    expect(places.size).toBe(48 * 5);
    for (const kinds of places.values()) {
      expect(kinds.toSorted()).toEqual(["adversarial", "adversarial", "near-topic"]);
    }
    expect(new Set(questions.map(({ question }) => question.toLowerCase())).size).toBe(questions.length);
  });
});
