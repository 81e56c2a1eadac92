import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { isExtract, Library, type Reply } from "../../src/answer/library.js";
import { openFreshIndex } from "../../src/index/fresh.js";
import { useFolders, writeFiles } from "../support/folders.js";
import { useEmbedder } from "../support/model.js";
import { PLACES } from "../support/places.js";

const folder = useFolders();
const embedder = useEmbedder();
const KEEPERS = `# Keepers of the light

The first keepers of the light were Ann Orr and Tom Reed.

## Later

In 1850 the keepers of the light were Ida Holm and Jon Holm. They kept bees.

In 1900 the keepers of the light were the sisters Mary and Kate Lund.
`;
let library: Library;

beforeAll(async () => {
  const corpusDir = writeFiles(folder(), { ...PLACES, "keepers.md": KEEPERS });
  const index = await openFreshIndex({ corpusDir, directory: folder(), embedder: embedder() });
  library = new Library(index, embedder());
});

/** Hides "alder 1", "alder 2", … */
function hiding(...places: string[]): (article: string, paragraph: number) => boolean {
  return (article, paragraph) => places.includes(`${article} ${paragraph}`);
}

/** The paragraphs that a reply shows or names. */
function placesIn(reply: Reply): string[] {
  if (isExtract(reply)) {
    const shown = reply.parts.flatMap(({ sentences }) => sentences);
    return shown.map(({ article, paragraph }) => `${article} ${paragraph}`);
  }
  return [...reply.citations, ...reply.passages].map(({ article, paragraph }) => `${article} ${paragraph}`);
}

const BRIDGE = "In which year was the oldest bridge over the Alder built?";

describe("a hidden paragraph", () => {
  it("is neither cited nor among the passages, and leaves its place to the next", async () => {
    const before = await library.reply(BRIDGE);
    expect(placesIn(before)[0]).toBe("alder 2");
    const after = await library.reply(BRIDGE, { isHidden: hiding("alder 2") });
    expect(placesIn(after)).not.toContain("alder 2");
    expect(isExtract(after) || after.passages).toHaveLength(5);
  });

  it("changes nothing where it would not have been shown", async () => {
    const options = { article: "keepers" };
    expect(await library.reply("Who kept bees?", { ...options, isHidden: hiding("brim 1") })).toEqual(
      await library.reply("Who kept bees?", options),
    );
  });

  it("answers no part of a question", async () => {
    const question =
      "When was the oldest bridge over the Alder built, and what is the glen of Corran known for?";
    expect(placesIn(await library.reply(question)).slice(0, 2)).toEqual(["alder 2", "corran/glen 1"]);
    const after = await library.reply(question, { isHidden: hiding("corran/glen 1") });
    expect(placesIn(after)).not.toContain("corran/glen 1");
  });

  it("is in no list", async () => {
    const question = "Who were the keepers of the light?";
    const before = await library.reply(question);
    expect(isExtract(before) ? [] : before.citations.map(({ paragraph }) => paragraph).toSorted()).toEqual([
      1, 2, 3,
    ]);
    const after = await library.reply(question, { isHidden: hiding("keepers 2") });
    expect(isExtract(after) ? [] : after.citations.map(({ paragraph }) => paragraph).toSorted()).toEqual([
      1, 3,
    ]);
  });

  it("answers no follow-up", async () => {
    const first = { question: "Of what was the oldest bridge over the Alder built?", citations: [] };
    const options = { turns: [first] };
    expect(placesIn(await library.reply("when was it rebuilt?", options))[0]).toBe("alder 2");
    const after = await library.reply("when was it rebuilt?", { ...options, isHidden: hiding("alder 2") });
    expect(placesIn(after)).not.toContain("alder 2");
  });

  it("is no context of a follow-up, though it was shown before", async () => {
    const sentence = "A flood carried it away in 1911.";
    const lost = { turns: [{ question: null, citations: [{ sentence }] }] };
    expect(await library.reply("and why?", lost)).toMatchObject({ followUpTo: sentence });
    const after = await library.reply("and why?", { ...lost, isHidden: hiding("alder 2") });
    expect(after).toMatchObject({ followUpTo: null });
  });

  it("is in no extract: its sections begin and end with what is left of them", async () => {
    const parts = async (question: string, ...hidden: string[]) => {
      const reply = await library.reply(question, { article: "keepers", isHidden: hiding(...hidden) });
      if (!isExtract(reply)) throw new Error("an answer");
      return { ...reply, parts: reply.parts.map(({ heading, from, to }) => [heading, from, to]) };
    };
    expect((await parts("tl;dr", "keepers 1")).parts).toEqual([["Later", 2, 3]]);
    expect((await parts("tl;dr", "keepers 2")).parts).toEqual([
      [null, 1, 1],
      ["Later", 3, 3],
    ]);
    expect(await parts("summarise ¶ 2-3", "keepers 3")).toMatchObject({
      range: { from: 2, to: 2 },
      parts: [["Later", 2, 2]],
      note: null,
    });
    expect(await parts("what does ¶ 3 say?", "keepers 3")).toMatchObject({
      range: null,
      parts: [],
      note: { is: "hidden" },
    });
    expect(await parts("summarise the section on later", "keepers 2", "keepers 3")).toMatchObject({
      parts: [],
      note: { is: "hidden" },
    });
  });

  it("opens no article in an overview of all", async () => {
    const reply = await library.reply("tl;dr", { isHidden: hiding("alder 1", "corran/glen 1") });
    expect(placesIn(reply)).toEqual(["alder 2", "brim 1", "keepers 1"]);
  });
});

describe("where everything is hidden", () => {
  const isHidden = () => true;

  it.each([
    BRIDGE,
    "Who were the keepers of the light?",
    "When was the bridge built, and what is the glen known for?",
  ])("a question is not answered: %s", async (question) => {
    for (const options of [{ isHidden }, { isHidden, article: "alder" }]) {
      expect(await library.reply(question, options)).toMatchObject({
        question,
        citations: [],
        passages: [],
        confidence: 0,
      });
    }
  });

  it("a follow-up is not answered", async () => {
    const turns = [{ question: BRIDGE, citations: [] }];
    for (const question of ["and why?", "what happened to it?"])
      expect(await library.reply(question, { isHidden, turns })).toMatchObject({
        citations: [],
        passages: [],
      });
  });

  it("an overview says so", async () => {
    expect(await library.reply("tl;dr", { isHidden, article: "alder" })).toMatchObject({
      parts: [],
      note: { is: "hidden" },
    });
    expect(await library.reply("tl;dr", { isHidden })).toMatchObject({
      parts: [],
      note: { is: "hidden" },
    });
  });
});

it("whatever is hidden, no reply shows it", async () => {
  const all = library.articles.flatMap(({ name, paragraphs }) =>
    paragraphs.map((p) => `${name} ${p.number}`),
  );
  const question = fc.constantFrom(
    BRIDGE,
    "Who were the keepers of the light?",
    "When was the oldest bridge over the Alder built, and what is the glen of Corran known for?",
    "What happened in 1850 and 1900?",
    "what happened to it?",
    "tl;dr",
    "summarise ¶ 1-2",
    "garlic",
  );
  const article = fc.option(fc.constantFrom(...library.articles.map(({ name }) => name)), { nil: undefined });
  await fc.assert(
    fc.asyncProperty(question, fc.subarray(all), article, async (asked, hidden, of) => {
      const turns = [{ question: BRIDGE, citations: [] }];
      const reply = await library.reply(asked, { article: of, turns, isHidden: hiding(...hidden) });
      const shown = placesIn(reply);
      expect(shown.filter((place) => hidden.includes(place))).toEqual([]);
      if (!isExtract(reply)) {
        const left = all.filter((place) => !hidden.includes(place) && (!of || place.startsWith(`${of} `)));
        expect(reply.passages).toHaveLength(Math.min(5, left.length));
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);
