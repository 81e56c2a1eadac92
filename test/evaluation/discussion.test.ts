import { describe, expect, it } from "vitest";
import { Answerer } from "../../src/answer/answerer.js";
import { behindAtMost } from "../../src/answer/under-discussion.js";
import {
  answersInDiscussion,
  discussedSet,
  outcomesOf,
  type RankedQuestion,
  type RuleFigures,
  rankAll,
  ruleFigures,
  unansweredInDiscussion,
} from "../../src/evaluation/discussion.js";
import { chooseRule, NO_PREFERENCE, type Rule } from "../../src/evaluation/preference-rules.js";
import { readSquad } from "../../src/evaluation/squad.js";
import { buildIndex } from "../../src/index/build.js";
import { openAnyIndex } from "../../src/index/open.js";
import { useFolders } from "../support/folders.js";
import { useEmbedder } from "../support/model.js";
import { QUESTIONS } from "./questions.js";

/** @param ranked The ¶ numbers with their scores, best first; all may answer */
function ranked(answering: number[], ...ranked: [paragraph: number, score: number][]): RankedQuestion {
  return {
    gold: { question: "?", article: "mill", paragraphs: answering, split: "tune", cluster: "mill" },
    ranked: ranked.map(([paragraph, score]) => ({ paragraph, score, confidence: 0.9 })),
  };
}

describe("a walk", () => {
  /** ¶ 3 answers; ¶ 1 is nearly as good, ¶ 2 and ¶ 4 are not. */
  const question = ranked([3], [3, 2], [1, 1.9], [2, 1], [4, 0.5]);
  const walk = (most: number) => outcomesOf(behindAtMost(most), question);

  it("stops at every paragraph but the last, and knows where the answer lies", () => {
    expect(walk(0).map(({ place }) => place)).toEqual(["later", "next", "current"]);
    const both = outcomesOf(behindAtMost(0), ranked([1, 3], [3, 2], [1, 1.9], [2, 1], [4, 0.5]));
    expect(both.map(({ place }) => place)).toEqual(["both", "both", "current"]);
    expect(
      outcomesOf(behindAtMost(0), ranked([1], [1, 2], [2, 1], [3, 0.5])).map(({ place }) => place),
    ).toEqual(["current", "earlier"]);
  });

  it("gets the right answer from further on, or something from within that is taken for as good", () => {
    expect(walk(0.05).map(({ isRight }) => isRight)).toEqual([true, true, true]);
    expect(walk(0.2).map(({ isRight }) => isRight)).toEqual([false, false, true]);
    expect(walk(0.2).map(({ isWronglyWithin }) => isWronglyWithin)).toEqual([true, true, false]);
  });

  it("where one answers on each side, is right from within alone", () => {
    const both = ranked([1, 3], [3, 2], [1, 1.9], [2, 1]);
    expect(outcomesOf(behindAtMost(0.05), both).map(({ isRight }) => isRight)).toEqual([false, false]);
    expect(outcomesOf(behindAtMost(0.2), both).map(({ isRight }) => isRight)).toEqual([true, true]);
  });

  it("gives its shares by where the answer lies", () => {
    expect(ruleFigures(walk(0.2))).toEqual({ within: 1, both: Number.NaN, further: 0, wronglyWithin: 1 });
    expect(ruleFigures([...walk(0.05), ...walk(0.2)])).toEqual({
      within: 1,
      both: Number.NaN,
      further: 0.5,
      wronglyWithin: 0.5,
    });
  });
});

describe("of the rules", () => {
  const rule = (name: string): Rule => ({ name, isComparable: () => true });
  const figures = (within: number, further: number, both = Number.NaN): RuleFigures => ({
    within,
    both,
    further,
    wronglyWithin: 0,
  });
  const known: Readonly<Record<string, readonly RuleFigures[]>> = {
    [NO_PREFERENCE.name]: [figures(0.7, 0.9), figures(0.8, 0.9, 0.2)],
    narrow: [figures(0.72, 0.89), figures(0.8, 0.9, 0.3)],
    narrower: [figures(0.72, 0.9), figures(0.8, 0.9, 0.3)],
    wide: [figures(0.9, 0.86), figures(0.9, 0.9, 0.9)],
    useless: [figures(0.7, 0.9), figures(0.8, 0.9, 0.2)],
  };
  const choose = (...names: string[]) =>
    chooseRule([NO_PREFERENCE, ...names.map(rule)], ({ name }) => known[name] ?? []).name;

  it("that which gives most from within is chosen, if it loses little from further on in every set", () => {
    expect(choose("narrow", "wide")).toBe("narrow");
  });

  it("the first of equals is chosen, and none where none gives more", () => {
    expect(choose("narrow", "narrower")).toBe("narrow");
    expect(choose("useless")).toBe(NO_PREFERENCE.name);
  });
});

describe("a question set", () => {
  const folder = useFolders();
  const embedder = useEmbedder();

  it("is asked at every point of a walk", async () => {
    const set = discussedSet(readSquad(JSON.stringify(QUESTIONS), "questions.json"));
    const directory = folder();
    await buildIndex({ corpus: set.corpus, directory, embedder: embedder() });
    const answerer = new Answerer(await openAnyIndex(directory, embedder().model), embedder());

    const all = await rankAll(set, answerer, embedder().model.name);
    expect(all.map(({ ranked }) => ranked.length)).toEqual([2, 2, 2, 1]);
    expect(all[0]?.ranked.map(({ paragraph }) => paragraph)).toEqual([1, 2]);

    const { plain, preferring } = await answersInDiscussion(set, answerer);
    // Millford has two paragraphs, Brim one: a walk through it has no point with anything ahead.
    expect(preferring.map(({ place, isRight }) => [place, isRight])).toEqual([
      ["current", true],
      ["current", true],
      ["next", true],
    ]);
    expect(plain).toEqual(preferring);

    const unanswered = await unansweredInDiscussion(set, answerer);
    expect(unanswered.map(({ kind }) => kind)).toEqual(["near-topic", ...Array(4).fill("off-article")]);
    for (const { plain, preferring } of unanswered) expect(preferring).toBe(plain);
  });
});
