import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { AnswerOptions } from "../../src/answer/answerer.js";
import { isExtract, Library } from "../../src/answer/library.js";
import { behindAtMost, mostBehind, preferredFirst } from "../../src/answer/under-discussion.js";
import type { Embedder } from "../../src/embedding/embedder.js";
import { openFreshIndex } from "../../src/index/fresh.js";
import type { Index } from "../../src/index/open.js";
import type { UnderDiscussion } from "../../src/retrieval/retriever.js";
import { useFolders, writeFiles } from "../support/folders.js";
import { useEmbedder } from "../support/model.js";
import { PLACES } from "../support/places.js";

const folder = useFolders();
const embedder = useEmbedder();

/** ¶ 2 and ¶ 4 both say when the ferry was built; ¶ 3 and ¶ 5 name keepers. */
const FERRY = `# The ferry at Orrin

Orrin lies on both banks of a wide river. Its houses are of brick, and a market is held there on Fridays.

The ferry at Orrin was built in 1840 by Ann Lund. It carries forty people.

In 1850 the keepers of the ferry were Ida Holm and Jon Holm. They kept bees.

The ferry at Orrin was built in 1840 by Tom Reed. It carries forty carts.

In 1900 the keepers of the ferry were the sisters Mary and Kate Lund. A storm broke the landing stage of the ferry in 1907.
`;
let index: Index;
let library: Library;

beforeAll(async () => {
  const corpusDir = writeFiles(folder(), { ...PLACES, "ferry.md": FERRY });
  index = await openFreshIndex({ corpusDir, directory: folder(), embedder: embedder() });
  library = new Library(index, embedder());
});

const BUILT = "When was the ferry at Orrin built?";
const KEEPERS = "Who were the keepers of the ferry?";
const STORM = "What broke the landing stage of the ferry?";

/** Puts ¶ 1, ¶ 2 … of the ferry under discussion. */
function discussing(...paragraphs: number[]): { article: string; underDiscussion: UnderDiscussion } {
  return {
    article: "ferry",
    underDiscussion: (article, paragraph) => article === "ferry" && paragraphs.includes(paragraph),
  };
}

async function ask(question: string, options: AnswerOptions) {
  const reply = await library.reply(question, options);
  if (isExtract(reply)) throw new Error("an extract");
  return { ...reply, cited: reply.citations.map(({ paragraph }) => paragraph) };
}

describe("an answer in a discussion", () => {
  it("is taken from the paragraphs under discussion where these answer as well", async () => {
    expect((await ask(BUILT, { article: "ferry" })).cited).toEqual([2]);
    const within = await ask(BUILT, discussing(1, 3, 4));
    expect(within).toMatchObject({ cited: [4], liesFurtherOn: false });
    expect(within.citations[0]?.sentence).toBe("The ferry at Orrin was built in 1840 by Tom Reed.");
  });

  it("is given from further on where they do not, and marked as that", async () => {
    expect(await ask(STORM, discussing(1, 2, 3, 4))).toMatchObject({ cited: [5], liesFurtherOn: true });
    expect(await ask(BUILT, discussing(1, 3))).toMatchObject({ cited: [2], liesFurtherOn: true });
  });

  it("is what it was where the best lies within, and not marked", async () => {
    const plain = await ask(BUILT, { article: "ferry" });
    expect(plain.liesFurtherOn).toBe(false);
    expect(await ask(BUILT, discussing(1, 2))).toEqual(plain);
    expect(await ask(STORM, discussing(1, 2, 3, 4, 5))).toEqual(await ask(STORM, { article: "ferry" }));
  });

  it("comes first among the passages, which are as many as before, and each there once", async () => {
    const { citations, passages } = await ask(BUILT, { ...discussing(4), limit: 2 });
    expect(passages[0]).toMatchObject({ ...citations[0] });
    expect(passages.map(({ paragraph }) => paragraph)).toEqual([4, 2]);
  });

  it("is as sure as the sentence that is shown", async () => {
    const within = await ask(BUILT, discussing(4));
    const alone = await ask(BUILT, { article: "ferry", isHidden: (_, paragraph) => paragraph === 2 });
    expect(within.confidence).toBe(alone.confidence);
  });

  it("names each thing that was asked for from within, if it can, and is marked where one lies further on", async () => {
    const question = "When was the ferry at Orrin built, and what broke the landing stage?";
    expect(await ask(question, { article: "ferry" })).toMatchObject({ cited: [2, 5], liesFurtherOn: false });
    expect(await ask(question, discussing(1, 4))).toMatchObject({ cited: [4, 5], liesFurtherOn: true });
    expect(await ask(question, discussing(1, 4, 5))).toMatchObject({ cited: [4, 5], liesFurtherOn: false });
  });

  it("lists what is under discussion before what lies further on", async () => {
    expect(await ask(KEEPERS, { article: "ferry" })).toMatchObject({ cited: [3, 5] });
    expect(await ask(KEEPERS, discussing(5))).toMatchObject({ cited: [5, 3], liesFurtherOn: true });
    expect(await ask(KEEPERS, discussing(3, 5))).toMatchObject({ cited: [3, 5], liesFurtherOn: false });
  });

  it("to a follow-up is preferred from within too", async () => {
    const turns = [{ question: BUILT, citations: [] }];
    const plain = await ask("what did it carry?", { article: "ferry", turns });
    expect(plain).toMatchObject({ cited: [4], followUpTo: BUILT });
    const within = await ask("what did it carry?", { ...discussing(1, 2), turns });
    expect(within).toMatchObject({ cited: [2], followUpTo: BUILT, liesFurtherOn: false });
  });

  it("is never one that is hidden", async () => {
    const isHidden = (_: string, paragraph: number) => paragraph === 4;
    expect(await ask(BUILT, { ...discussing(1, 4), isHidden })).toMatchObject({
      cited: [2],
      liesFurtherOn: true,
    });
  });

  it("is found from within among all articles, however few candidates there are", async () => {
    const { underDiscussion } = discussing(4);
    const { citations } = await ask(BUILT, { underDiscussion, limit: 1 });
    expect(citations).toMatchObject([{ article: "ferry", paragraph: 4 }]);
  });

  it.each([
    "How do I bake sourdough bread?",
    "Who won the football World Cup in 1998?",
    "Wie backe ich ein Brot aus Sauerteig?",
    "thanks!",
  ])("is none where the article has none: %s", async (question) => {
    expect(await ask(question, discussing(1, 2, 3))).toMatchObject({ citations: [], liesFurtherOn: false });
  });

  it("takes no more of the model: a question is embedded once", async () => {
    const embedded: string[] = [];
    const counting: Embedder = {
      model: embedder().model,
      embedQuestion: (text) => {
        embedded.push(text);
        return embedder().embedQuestion(text);
      },
      embedPassages: (texts) => embedder().embedPassages(texts),
      embedInParts: (texts) => embedder().embedInParts(texts),
      countTokens: (texts) => embedder().countTokens(texts),
      close: async () => {},
    };
    await new Library(index, counting).reply(BUILT, discussing(4));
    expect(embedded).toEqual([BUILT]);
  });
});

it("an extract does not ask what is under discussion", async () => {
  expect(await library.reply("tl;dr", discussing(2))).toEqual(
    await library.reply("tl;dr", { article: "ferry" }),
  );
});

it("whatever is under discussion, the same questions are answered, and marked by what is cited", async () => {
  const question = fc.constantFrom(
    BUILT,
    STORM,
    KEEPERS,
    "What happened in 1850 and 1907?",
    "Who paid the miller?",
  );
  await fc.assert(
    fc.asyncProperty(question, fc.subarray([1, 2, 3, 4, 5]), async (asked, discussed) => {
      const plain = await ask(asked, { article: "ferry" });
      const { cited, liesFurtherOn, passages } = await ask(asked, discussing(...discussed));
      expect(cited.length > 0).toBe(plain.cited.length > 0);
      expect(liesFurtherOn).toBe(cited.some((paragraph) => !discussed.includes(paragraph)));
      for (const each of cited) expect([...plain.cited, ...discussed]).toContain(each);
      expect(passages.map(({ paragraph }) => paragraph).toSorted()).toEqual(
        plain.passages.map(({ paragraph }) => paragraph).toSorted(),
      );
    }),
    { numRuns: 30 },
  );
});

describe("what comes first", () => {
  const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
  const ranked = fc
    .array(fc.record({ score: share, confidence: share, isWithin: fc.boolean() }))
    .map((all) => all.toSorted((a, b) => b.score - a.score));
  const isWithin = (each: { isWithin: boolean }) => each.isWithin;

  it("is the best, or the best of what is under discussion where both answer and it is near; the rest stay as they are", () => {
    fc.assert(
      fc.property(ranked, share, share, (all, answersFrom, most) => {
        const preferred = preferredFirst(all, isWithin, { answersFrom, isComparable: behindAtMost(most) });
        const [first, ...others] = preferred;
        expect(others).toEqual(all.filter((each) => each !== first));
        const [best] = all;
        if (!first || !best || first === best) return;
        expect(first).toBe(all.find(isWithin));
        expect(best.score - first.score).toBeLessThanOrEqual(most);
        expect(Math.min(best.confidence, first.confidence)).toBeGreaterThanOrEqual(answersFrom);
      }),
    );
  });

  it("is the best with a model that nobody has measured, but for what is as good", () => {
    expect(mostBehind("some/model")).toBe(0);
    const all = [
      { score: 2, confidence: 0.9, isWithin: false },
      { score: 1.99, confidence: 0.9, isWithin: true },
    ];
    const isComparable = behindAtMost(mostBehind("some/model"));
    expect(preferredFirst(all, isWithin, { answersFrom: 0.12, isComparable })).toEqual(all);
  });
});
