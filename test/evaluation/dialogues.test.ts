import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Answerer } from "../../src/answer/answerer.js";
import {
  dialoguesText,
  evaluateDialogues,
  isDialogueSet,
  outcomeOf,
  readDialogueCorpus,
  readDialogues,
  scoreFollowUps,
} from "../../src/evaluation/dialogues.js";
import { buildIndex } from "../../src/index/build.js";
import { openIndex } from "../../src/index/open.js";
import { useFolders, writeFiles } from "../support/folders.js";
import { useEmbedder } from "../support/model.js";
import { PLACES } from "../support/places.js";
import { QUESTIONS } from "./questions.js";

const SET = {
  articles: ["alder.md", "brim.md"],
  dialogues: [
    {
      id: "1",
      article: "alder",
      kind: "pronoun",
      split: "tune",
      question: "Of what was the oldest bridge over the Alder built?",
      followUp: "what happened to it?",
      gold: { paragraph: 2, answers: ["flood"] },
    },
    {
      id: "2",
      article: "brim",
      kind: "off-topic",
      split: "report",
      question: "What marks the entrance of Brim?",
      followUp: "how many moons does jupiter have?",
      gold: null,
    },
  ],
};
const folder = useFolders();
const embedder = useEmbedder();

describe("a set of dialogues", () => {
  it("is told from a question set in SQuAD's form", () => {
    expect(isDialogueSet(JSON.stringify(SET))).toBe(true);
    expect(isDialogueSet(JSON.stringify(QUESTIONS))).toBe(false);
    expect(isDialogueSet("{")).toBe(false);
  });

  it("is refused by its name when it is not one", () => {
    const broken = { ...SET, dialogues: [{ id: "1" }] };
    expect(() => readDialogues(JSON.stringify(broken), "talks.json")).toThrow(
      /^talks\.json: not a set of dia/,
    );
  });
});

describe("the scores of follow-ups", () => {
  const passage = (paragraph: number, sentence: string) =>
    ({ article: "alder", paragraph, sentence }) as never;
  const gold = { paragraph: 2, answers: ["flood", "ice"] };

  it("of one: the gold paragraph's rank, whether the shown sentence holds an answer, whether it is sure", () => {
    const passages = [passage(1, "Snow and ice."), passage(2, "A flood.")];
    expect(outcomeOf({ article: "alder", gold }, { citations: [], passages })).toEqual({
      rank: 2,
      sentenceHolds: true,
      isAnswered: false,
    });
    expect(outcomeOf({ article: "brim", gold }, { citations: [], passages }).rank).toBeNull();
    expect(outcomeOf({ article: "alder", gold: null }, { citations: [], passages })).toMatchObject({
      rank: null,
      sentenceHolds: false,
    });
  });

  it("of several", () => {
    const scores = scoreFollowUps([
      { rank: 1, sentenceHolds: true, isAnswered: true },
      { rank: 2, sentenceHolds: false, isAnswered: true },
      { rank: null, sentenceHolds: false, isAnswered: false },
      { rank: 1, sentenceHolds: false, isAnswered: true },
    ]);
    expect(scores).toEqual({
      count: 4,
      recallAt1: 0.5,
      meanReciprocalRank: 0.625,
      sentenceHolds: 0.25,
      answered: 0.75,
    });
  });
});

it("each follow-up is asked with its first turn and without, over the set's own articles", async () => {
  const file = join(writeFiles(folder(), { ...PLACES }), "talks.json");
  const set = readDialogues(JSON.stringify(SET), file);
  const corpus = await readDialogueCorpus(set, file);
  expect(corpus.articles.map(({ name }) => name)).toEqual(["alder", "brim"]);
  const directory = folder();
  await buildIndex({ corpus, directory, embedder: embedder() });
  const index = await openIndex(directory, { corpusHash: corpus.hash, model: embedder().model });
  const outcomes = await evaluateDialogues(set, new Answerer(index, embedder()));
  expect(outcomes[0]?.inContext).toEqual({ rank: 1, sentenceHolds: true, isAnswered: true });
  expect(outcomes[1]?.inContext.isAnswered).toBe(false);
  const table = dialoguesText(outcomes);
  expect(table).toContain("pronoun (1)");
  expect(table).toMatch(/off-topic \(1\) +0\.000 → 0\.000$/);
});
