import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { Library } from "../../src/answer/library.js";
import { openFreshIndex } from "../../src/index/fresh.js";
import { failureOf } from "../support/errors.js";
import { useFolders } from "../support/folders.js";
import { useEmbedder } from "../support/model.js";

const folder = useFolders();
const embedder = useEmbedder();
const article = "sarn-lighthouses";
let library: Library;

beforeAll(async () => {
  const corpusDir = fileURLToPath(new URL("../questions/articles", import.meta.url));
  const index = await openFreshIndex({ corpusDir, directory: folder(), embedder: embedder() });
  library = new Library(index, embedder());
});

/** What members might say of the lighthouses in their own words, and the paragraph. Nothing was chosen on them. */
const REMARKS = [
  ["more than half of the towers are still in use apparently", 1],
  ["they paid that poor woman in herring or something, no money", 2],
  ["both guys inside died when the storm knocked the wooden one over", 3],
  ["the way he locked the blocks together was imitated everywhere", 4],
  ["switching from coal to oil saved them loads of fuel", 5],
  ["a giant piece of glass came by boat", 6],
  ["crazy that the rock had no power until the fifties", 7],
  ["a captain confused some kiln with the lamp and they hit the shoal", 8],
  ["nearly everybody on that steamship was rescued", 9],
  ["fruit on the beach because of the blackout in wartime", 10],
  ["no booze and no card games for the men on duty", 11],
  ["one of them was a bird watcher", 12],
  ["a woman took over the job from her dad", 13],
  ["everything was automated in the seventies and eighties", 14],
  ["you can sleep in one of them now", 15],
  ["thousands of tourists go up the steps each year", 16],
] as const;

const OTHER_SUBJECTS = [
  "anyone up for pizza tonight?",
  "the python script crashes when I import numpy",
  "I finally finished my essay on Jane Austen.",
  "please mute your mic when you're not talking",
  "Bitcoin dropped again lol",
  "My brother says I worry too much about this kind of thing.",
  "I have to hand in two essays by Friday and I have not started. Did anybody take notes last week?",
];

describe("the paragraphs nearest to a remark", () => {
  it("are first the one that says the same, and come near, nearly always", async () => {
    const misses: string[] = [];
    for (const [remark, paragraph] of REMARKS) {
      const { passages, near } = await library.nearest(remark, { article });
      if (passages[0]?.paragraph !== paragraph || near === 0)
        misses.push(`${remark}: ¶ ${passages[0]?.paragraph}, ${near} near`);
    }
    expect(misses.length, misses.join("\n")).toBeLessThanOrEqual(3);
  });

  it("come with the sentence that is nearest, best first, those that are near before the others", async () => {
    const { passages, near } = await library.nearest("Nearly everybody on that steamship was rescued.");
    expect(passages).toHaveLength(5);
    expect(passages[0]).toMatchObject({ article, paragraph: 9, heading: "Wrecks" });
    expect(passages[0]?.sentence).toMatch(/^She ran onto Corve Rock in fog/);
    const scores = passages.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(near).toBeGreaterThanOrEqual(1);
  });

  it.each(OTHER_SUBJECTS)("do not come near where it is on another subject: %s", async (remark) => {
    const { passages, near } = await library.nearest(remark, { article });
    expect(passages).toHaveLength(5);
    expect(near).toBe(0);
  });

  it.each(["", "  ", "🌊", "hello!", "ok thanks", "?!", "a ".repeat(2000)])(
    "are none where it says nothing: %s",
    async (text) => {
      expect(await library.nearest(text, { article })).toEqual({ passages: [], near: 0 });
    },
  );
});

describe("a long message", () => {
  const before =
    "Sorry for the long post. I read the whole thing on the train this morning. My brother says I worry too much about this kind of thing. Anyway, we should meet at five on Thursday, maybe at the cafe. I have to hand in two essays by Friday and I have not started.";
  const after =
    "The coffee there is terrible though. I will bring snacks. Someone told me the professor grades harshly. It was raining the whole day and my umbrella broke. My phone died during the lecture.";

  it("is told by the sentence that is about the article, wherever it stands", async () => {
    const told = "a captain confused some kiln with the lamp and they hit the shoal.";
    for (const message of [`${before} ${told} ${after}`, `${told}\n\n${after}`, `${before}\n> ${told}`]) {
      const { passages, near } = await library.nearest(message, { article });
      expect(passages[0]?.paragraph).toBe(8);
      expect(near).toBeGreaterThanOrEqual(1);
    }
  });

  it("of things that are not about the article does not come near", async () => {
    expect((await library.nearest(`${before} ${after}`, { article })).near).toBe(0);
  });

  it("that says two things finds both", async () => {
    const { passages } = await library.nearest(
      "No booze and no card games for the men on duty. Thousands of tourists go up the steps each year.",
      { article },
    );
    expect(
      passages
        .slice(0, 2)
        .map(({ paragraph }) => paragraph)
        .toSorted((a, b) => a - b),
    ).toEqual([11, 16]);
  });

  it("is taken whatever it is", async () => {
    for (const text of ["x".repeat(4000), "harbour ".repeat(500), "Ships sank. ".repeat(333)])
      expect((await library.nearest(text, { article })).passages).toHaveLength(5);
  });
});

it("an article that is not there is refused", async () => {
  expect((await failureOf(library.nearest("A ship sank.", { article: "moon" }))).code).toBe(
    "ARTICLE_UNKNOWN",
  );
});

it("whatever is hidden is not found", async () => {
  const numbers = library.article(article).paragraphs.map(({ number }) => number);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...REMARKS), fc.subarray(numbers), async ([remark], hidden) => {
      const isHidden = (_: string, number: number) => hidden.includes(number);
      const { passages, near } = await library.nearest(remark, { article, isHidden });
      expect(passages.filter(({ paragraph }) => hidden.includes(paragraph))).toEqual([]);
      expect(passages).toHaveLength(Math.min(5, numbers.length - hidden.length));
      expect(near).toBeLessThanOrEqual(passages.length);
    }),
    { numRuns: 25 },
  );
}, 60_000);
