import { beforeAll, describe, expect, it } from "vitest";
import type { Library } from "../../src/answer/library.js";
import { isCurrent, questionMark } from "../../src/answer/question-mark.js";
import { useFolders } from "../support/folders.js";
import { useEmbedder } from "../support/model.js";
import { openPlaces } from "../support/places.js";

const folder = useFolders();
const embedder = useEmbedder();
let library: Library;

beforeAll(async () => {
  library = await openPlaces(folder, embedder());
});

const STORED = [
  "When was the oldest bridge over the Alder built?",
  "How many ports do ships come to Brim from?",
  "Who won the race at Millford in 1911?",
  "Where does the River Alder rise?",
  "How many men did Corran send to relieve Brim?",
  "Is C++ taught at Brim?",
  "Who attacked Corran in 1300?",
];

async function found(question: string, stored: readonly string[] = STORED): Promise<string | null> {
  const marks = await Promise.all(stored.map((each) => library.questionMark(each)));
  const same = await library.sameQuestion(question, marks);
  return same?.isSame ? (stored[same.index] ?? null) : null;
}

describe("a stored question is recognised", () => {
  it.each([
    ["in the same words", "When was the oldest bridge over the Alder built?", STORED[0]],
    ["without its marks and capitals", "when was the oldest bridge over the alder built", STORED[0]],
    [
      "in chatter",
      "hey guys quick q, when was the oldest bridge over the Alder built? thanks!! 🙏",
      STORED[0],
    ],
    ["misspelt", "When was the oldest brigde over the Alder bilt?", STORED[0]],
    [
      "with its question word spelt out",
      "In what year was the oldest bridge over the Alder built?",
      STORED[0],
    ],
    ["in other words", "Who was the winner of the race at Millford in 1911?", STORED[2]],
    ["in another order", "The River Alder rises where?", STORED[3]],
  ])("%s", async (_, question, stored) => {
    expect(await found(question)).toBe(stored);
  });
});

describe("a question is not taken for one", () => {
  it.each([
    ["on another subject", "What is the capital of France?"],
    ["of the opposite", "Who lost the race at Millford in 1911?"],
    ["with another number", "Who won the race at Millford in 1912?"],
    ["with another name", "Who won the race at Ashford in 1911?"],
    ["with another question word", "Why was the oldest bridge over the Alder built?"],
    ["that denies what it says", "Who never won the race at Millford in 1911?"],
    ["whose names have changed places", "How many men did Brim send to relieve Corran?"],
    ["of whom it was done to", "Who was attacked by Corran in 1300?"],
    ["with another sign", "Is C# taught at Brim?"],
    ["that says nothing", "🙏"],
  ])("%s", async (_, question) => {
    expect(await found(question)).toBeNull();
  });

  it("where it leans on what came before, unless its words are the same", async () => {
    expect(await found("and why?", ["And who?", "but why?"])).toBeNull();
    expect(await found("and why?", ["And why"])).toBe("And why");
  });

  it("where nothing is stored, or what is stored cannot be read", async () => {
    expect(await library.sameQuestion("Where does the River Alder rise?", [])).toBeNull();
    expect(await library.sameQuestion("Where does the River Alder rise?", ["", "{}", "null"])).toBeNull();
  });
});

it("the same words come before all others, and are certain", async () => {
  const stored = [
    "What year was the oldest bridge over the Alder built?",
    "when was the oldest bridge over the Alder built",
  ];
  const marks = await Promise.all(stored.map((each) => library.questionMark(each)));
  expect(await library.sameQuestion("When was the oldest bridge over the Alder built?", marks)).toEqual({
    index: 1,
    probability: 1,
    isSame: true,
  });
});

it("one that is near, but may ask something else, is only similar", async () => {
  const mark = await library.questionMark("Who runs the mill?");
  const similar = await library.sameQuestion("Who owns the mill?", [mark]);
  expect(similar).toMatchObject({ index: 0, isSame: false });
  expect(similar?.probability).toBeLessThan(1);
  expect(await library.sameQuestion("Who painted the mill's door?", [mark])).toBeNull();
});

describe("a mark", () => {
  it("is a short line of text, the same each time", async () => {
    const mark = await library.questionMark("Where does the River Alder rise?");
    expect(mark).not.toContain("\n");
    expect(mark.length).toBeLessThan(1000);
    expect(await library.questionMark("Where does the River Alder rise?")).toBe(mark);
    expect(library.isCurrent(mark)).toBe(true);
  });

  it("of another model tells only by its wording, and that it is to be made anew", async () => {
    const other = new Proxy(embedder(), {
      get: (target, key) =>
        key === "model" ? { ...target.model, name: "Example/other" } : Reflect.get(target, key).bind(target),
    });
    const read = { text: "Where does the River Alder rise?", isForeign: false };
    const mark = await questionMark(read, other);
    expect(library.isCurrent(mark)).toBe(false);
    expect(isCurrent(mark, "Example/other")).toBe(true);
    expect(await library.sameQuestion("The River Alder rises where?", [mark])).toBeNull();
    expect(await library.sameQuestion("where does the river alder rise", [mark])).toMatchObject({
      index: 0,
    });
  });

  it("that cannot be read is not current", () => {
    expect(["", "{}", "[]", "null"].map((each) => library.isCurrent(each))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
