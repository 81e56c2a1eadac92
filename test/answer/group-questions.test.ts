import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { groupQuestions, waysOf } from "../../src/answer/group-questions.js";
import type { Library } from "../../src/answer/library.js";
import { readSamePairs } from "../../src/evaluation/same-question.js";
import { plainQuestion } from "../../src/retrieval/plain-question.js";
import { useFolders } from "../support/folders.js";
import { useEmbedder } from "../support/model.js";
import { openPlaces } from "../support/places.js";

const folder = useFolders();
const embedder = useEmbedder();
let library: Library;

beforeAll(async () => {
  library = await openPlaces(folder, embedder());
});

const asked = (...texts: string[]) => texts.map((text) => ({ text }));
async function groupsOf(...texts: string[]): Promise<string[][]> {
  const groups = await library.groupQuestions(asked(...texts));
  return groups.map((group) => group.map(({ text }) => text));
}

describe("questions come together", () => {
  it("that differ in capitals, marks and chatter only", async () => {
    const same = [
      "Who owns the mill?",
      "who owns the mill",
      "Who owns the mill?",
      "hey, who owns the mill? thanks!",
    ];
    expect(await groupsOf(...same)).toEqual([same]);
  });

  it("that ask the same in other words", async () => {
    expect(
      await groupsOf(
        "Who won the race at Millford in 1911?",
        "Who owns the mill?",
        "Who was the winner of the race at Millford in 1911?",
      ),
    ).toEqual([
      ["Who won the race at Millford in 1911?", "Who was the winner of the race at Millford in 1911?"],
      ["Who owns the mill?"],
    ]);
  });

  it("and others stay apart: of another number, of the opposite, and those that lean on what came before", async () => {
    const different = [
      "Who won the race at Millford in 1911?",
      "Who won the race at Millford in 1912?",
      "Who lost the race at Millford in 1911?",
      "and why?",
      "and when?",
      "🙏",
      "👍",
    ];
    expect(await groupsOf(...different)).toEqual(different.map((text) => [text]));
  });
});

it("none are in no group", async () => {
  expect(await groupsOf()).toEqual([]);
});

const RACE = [
  "Who won the race at Millford in 1911?",
  "Who was the winner of the race at Millford in 1911?",
  "who won the race at millford in 1911",
  "Who lost the race at Millford in 1911?",
  "Where does the River Alder rise?",
  "The River Alder rises where?",
  "and why?",
];

it("which come together does not depend on their order, and none is lost", async () => {
  const asSets = (groups: string[][]) => groups.map((group) => [...group].sort()).sort();
  const expected = asSets(await groupsOf(...RACE));
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(RACE, { minLength: RACE.length }), async (texts) => {
      expect(asSets(await groupsOf(...texts))).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

it("a hundred copies cost one embedding", async () => {
  let embedded = 0;
  const counting = new Proxy(embedder(), {
    get: (target, key) => {
      if (key === "embedQuestion") embedded++;
      const value = Reflect.get(target, key);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  const copies = Array.from({ length: 100 }, (_, i) => ({
    text: i % 2 ? "Who owns the mill?" : "who owns the mill",
  }));
  const groups = await groupQuestions(copies, async (text) => ({ text, isForeign: false }), counting);
  expect(groups.map(({ length }) => length)).toEqual([100]);
  expect(embedded).toBe(1);
});

it("the ways in which a question was put: the most frequent first, of those the shortest", () => {
  expect(waysOf(["Who is it that owns the mill?", "Whose mill?", "Who owns the mill?"])).toEqual([
    "Whose mill?",
    "Who owns the mill?",
    "Who is it that owns the mill?",
  ]);
  expect(waysOf(["whose mill?", "Who owns the mill?", "who owns the mill", "Who owns the mill?"])).toEqual([
    "Who owns the mill?",
    "whose mill?",
  ]);
  expect(waysOf(["who owns the mill", "Who owns the mill?"])).toEqual(["Who owns the mill?"]);
});

describe("of the pairs that are known to ask the same, and what looks like them", () => {
  const file = fileURLToPath(new URL("../questions/same-question.json", import.meta.url));
  const pairs = readSamePairs(readFileSync(file, "utf8"), file);

  /** How many of the pairs in one group ask the same, and how many of those that do are in one. */
  async function figures(split: string, withOthers: boolean): Promise<{ precision: number; recall: number }> {
    const meaning = new Map<string, string>();
    for (const { question, same } of pairs.filter((pair) => pair.split === split)) {
      const known = meaning.get(question) ?? question;
      meaning.set(question, known);
      meaning.set(same, meaning.get(same) ?? known);
    }
    for (const { split: own, other } of pairs)
      if (withOthers && own === split && other && !meaning.has(other)) meaning.set(other, other);
    const groups = await groupQuestions(
      asked(...meaning.keys()),
      async (text) => ({ text: plainQuestion(text), isForeign: false }),
      embedder(),
    );
    const together = groups.flatMap((group) => pairsOf(group.map(({ text }) => meaning.get(text))));
    const right = together.filter(([one, other]) => one === other).length;
    const all = pairsOf([...meaning.values()]).filter(([one, other]) => one === other).length;
    return { precision: right / together.length, recall: right / all };
  }

  it.each(["tune", "report"])("groups are right, and half of them are found (%s)", async (split) => {
    const { precision, recall } = await figures(split, false);
    expect(precision).toBeGreaterThan(0.98);
    expect(recall).toBeGreaterThan(0.48);
  });

  it.each(["tune", "report"])("one with one thing changed hardly ever comes in (%s)", async (split) => {
    const { precision, recall } = await figures(split, true);
    expect(precision).toBeGreaterThan(0.95);
    expect(recall).toBeGreaterThan(0.48);
  });
});

function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((one, i) => items.slice(i + 1).map((other): [T, T] => [one, other]));
}
