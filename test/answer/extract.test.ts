import { beforeAll, describe, expect, it } from "vitest";
import type { Extract } from "../../src/answer/extract.js";
import { isExtract, Library } from "../../src/answer/library.js";
import { openFreshIndex } from "../../src/index/fresh.js";
import { failureOf } from "../support/errors.js";
import { useFolders, writeFiles } from "../support/folders.js";
import { useEmbedder } from "../support/model.js";
import { PLACES } from "../support/places.js";

const folder = useFolders();
const embedder = useEmbedder();
/** Twelve paragraphs about one thing each. */
const LONG = `# The long walk\n\n${Array.from(
  { length: 12 },
  (_, i) => `On day ${i + 1} the walkers crossed valley ${i + 1}. They slept in a barn.`,
).join("\n\n")}\n`;
let places: Library;
let walk: Library;

beforeAll(async () => {
  places = await libraryOf(PLACES);
  walk = await libraryOf({ "walk.md": LONG });
});

describe("an overview of one article", () => {
  it("is its outline, each section with its ¶ and its first sentence", async () => {
    const { title, range, parts, note } = await extract(places, "What is this article about?", "alder");
    expect([title, range, note]).toEqual(["The River Alder", null, null]);
    expect(parts.map(({ heading, from, to }) => [heading, from, to])).toEqual([
      [null, 1, 1],
      ["Bridges", 2, 2],
    ]);
    expect(parts.map(({ sentences }) => sentences[0]?.sentence)).toEqual([
      "The River Alder rises in the Stone Hills and runs 212 kilometres to the sea.",
      "The oldest bridge over the Alder stands at Millford and was built of oak in 1382.",
    ]);
  });

  it("without headings has more sentences, of different paragraphs, in their order", async () => {
    const [part, ...others] = (await extract(walk, "tl;dr")).parts;
    expect(others).toEqual([]);
    const numbers = part?.sentences.map(({ paragraph }) => paragraph) ?? [];
    expect(numbers).toHaveLength(3);
    expect(numbers[0]).toBe(1);
    expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
  });

  it("shows no sentence that leans on another while there are others", async () => {
    const { parts } = await extract(walk, "give me an overview");
    for (const { sentence } of parts.flatMap(({ sentences }) => sentences))
      expect(sentence).toMatch(/^On day/);
  });

  it("is of sentences in their place in the paragraph", async () => {
    for (const { parts } of [await extract(walk, "tl;dr"), await extract(places, "tl;dr", "alder")]) {
      for (const { text, start, end, sentence } of parts.flatMap(({ sentences }) => sentences)) {
        expect(text.slice(start, end)).toBe(sentence);
      }
    }
  });
});

describe("some paragraphs", () => {
  it("are shown with a sentence each", async () => {
    const { range, parts } = await extract(walk, "summarise ¶ 6–8");
    expect(range).toEqual({ from: 6, to: 8 });
    expect(sentencesOf(parts)).toEqual(
      [6, 7, 8].map((day) => `On day ${day} the walkers crossed valley ${day}.`),
    );
  });

  it("by themselves are shown with two", async () => {
    const { parts } = await extract(places, "What does ¶ 2 say?", "alder");
    expect(parts[0]?.sentences).toHaveLength(2);
  });

  it("may be counted from the beginning and from the end", async () => {
    expect((await extract(walk, "summarise the first two paragraphs")).range).toEqual({ from: 1, to: 2 });
    expect((await extract(walk, "what are the last 3 paragraphs about?")).range).toEqual({
      from: 10,
      to: 12,
    });
    expect((await extract(walk, "recap the first 40 paragraphs")).range).toEqual({ from: 1, to: 12 });
  });

  it("that are not there are said not to be", async () => {
    const beyond = await extract(walk, "summarise ¶ 44");
    expect(beyond).toMatchObject({
      parts: [],
      note: { is: "missing", range: { from: 44, to: 44 }, last: 12 },
    });
    const zero = await extract(walk, "summarise ¶ 0");
    expect(zero).toMatchObject({ parts: [], note: { is: "missing", range: { from: 0, to: 0 }, last: 12 } });
  });

  it("are shown as far as they are there", async () => {
    const { range, note } = await extract(walk, "summarise ¶ 11-14");
    expect(range).toEqual({ from: 11, to: 12 });
    expect(note).toEqual({ is: "missing", range: { from: 13, to: 14 }, last: 12 });
  });
});

describe("a section", () => {
  it("is found by a word of its heading", async () => {
    const { title, range } = await extract(places, "summarise the section on bridges");
    expect([title, range]).toEqual(["The River Alder", { from: 2, to: 2 }]);
  });

  it("that no heading names is said not to be there, with the outline", async () => {
    const { note, parts } = await extract(places, "summarise the section on Syria", "alder");
    expect(note).toEqual({ is: "noHeading", words: "Syria" });
    expect(parts).toHaveLength(2);
  });
});

describe("of several articles", () => {
  it("each is listed with a sentence", async () => {
    const { title, parts } = await extract(places, "what are these articles about?");
    expect(title).toBeNull();
    expect(parts.map(({ heading }) => heading)).toEqual([
      "The River Alder",
      "The Harbour of Brim",
      "The Glen of Corran",
    ]);
    for (const { sentences } of parts) expect(sentences).toHaveLength(1);
  });

  it("one can be named by its title", async () => {
    expect((await extract(places, "Summarise the Harbour of Brim")).title).toBe("The Harbour of Brim");
  });

  it("one can be named by a part of its title, where it is called an article", async () => {
    for (const question of [
      "give me an overview of the harbour article",
      "What is the article on Brim about?",
    ]) {
      expect((await extract(places, question)).title).toBe("The Harbour of Brim");
    }
  });

  it("one has to be named where paragraphs are asked for", async () => {
    const { note, parts } = await extract(places, "summarise ¶ 1");
    expect(note).toEqual({ is: "severalArticles", count: 3 });
    expect(parts).toHaveLength(3);
  });
});

it("a question about what no heading or title names is answered", async () => {
  for (const question of [
    "What is the lighthouse about?",
    "Summarise the flood at Millford",
    "Outline the harbour in the article",
  ]) {
    expect(isExtract(await places.reply(question))).toBe(false);
  }
});

it("an overview of an article that is not there is refused", async () => {
  const { code, message } = await failureOf(places.reply("tl;dr", { article: "other" }));
  expect(code).toBe("ARTICLE_UNKNOWN");
  expect(message).toBe("other: no article has this name; the articles are: alder, brim, corran/glen");
});

async function libraryOf(files: Readonly<Record<string, string>>): Promise<Library> {
  const corpusDir = writeFiles(folder(), files);
  return new Library(
    await openFreshIndex({ corpusDir, directory: folder(), embedder: embedder() }),
    embedder(),
  );
}

async function extract(library: Library, question: string, article?: string): Promise<Extract> {
  const reply = await library.reply(question, { article });
  if (!isExtract(reply)) throw new Error(`an answer to ${question}`);
  return reply;
}

function sentencesOf(parts: Extract["parts"]): string[] {
  return parts.flatMap(({ sentences }) => sentences.map(({ sentence }) => sentence));
}
