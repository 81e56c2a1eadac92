import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { Library } from "../../src/answer/library.js";
import type { SearchMatch, SearchOptions } from "../../src/answer/search.js";
import { openFreshIndex } from "../../src/index/fresh.js";
import { words } from "../../src/index/lexical.js";
import { failureOf } from "../support/errors.js";
import { useFolders, writeFiles } from "../support/folders.js";
import { useEmbedder } from "../support/model.js";
import { PLACES } from "../support/places.js";

const folder = useFolders();
const embedder = useEmbedder();
const STREETS = `# Streets

The café in Gdańsk’s old street sells cre\u0302pes. The baker said: “To be or not to be — that is my bread.”

In ΟΔΟΣ ΑΘΗΝΑΣ the mayor keeps 12 bees. 河上有桥。

Bridges are rare here, but the old café has a picture of one bridge.
`;
let library: Library;

beforeAll(async () => {
  const corpusDir = writeFiles(folder(), { ...PLACES, "streets.md": STREETS });
  const index = await openFreshIndex({ corpusDir, directory: folder(), embedder: embedder() });
  library = new Library(index, embedder());
});

async function places(asked: string, options?: SearchOptions): Promise<string[]> {
  const { matches, total } = await library.search(asked, options);
  expect(total).toBe(matches.length);
  return matches.map(({ article, paragraph }) => `${article.name} ${paragraph.number}`);
}

/** The marked words of the first match. */
async function marked(asked: string): Promise<string[]> {
  const [first] = (await library.search(asked)).matches;
  return first ? wordsAt(first) : [];
}

function wordsAt({ paragraph, spans }: SearchMatch): string[] {
  return spans.map(({ start, end }) => paragraph.text.slice(start, end));
}

describe("a search for words", () => {
  it("finds all paragraphs that hold them in any form, the best first", async () => {
    expect(await places("bridge")).toEqual(["streets 3", "alder 2"]);
    expect(await places("harbours")).toEqual(["brim 2", "brim 1"]);
  });

  it("finds those that hold all of them, or else those that hold some", async () => {
    expect(await library.search("oldest bridge")).toMatchObject({ holdsAll: true, total: 1 });
    expect(await places("oldest bridge")).toEqual(["alder 2"]);
    expect(await library.search("lighthouse garlic")).toMatchObject({ holdsAll: false, total: 2 });
  });

  it("takes no notice of letter case, diacritics and common words", async () => {
    for (const asked of ["CAFE", "the Café", "cafe\u0301"])
      expect((await places(asked)).toSorted()).toEqual(["streets 1", "streets 3"]);
    expect(await places("crepes")).toEqual(["streets 1"]);
  });

  it("looks in one article if asked to", async () => {
    expect(await places("bridge", { article: "alder" })).toEqual(["alder 2"]);
    expect(await places("bridge", { article: "brim" })).toEqual([]);
    expect((await failureOf(library.search("bridge", { article: "moon" }))).code).toBe("ARTICLE_UNKNOWN");
  });

  it("marks the words in the paragraph's text, in whatever form they stand there", async () => {
    expect(await marked("bridge cafes")).toEqual(["Bridges", "café", "bridge"]);
    expect(await marked("crepe, gdansk")).toEqual(["Gdańsk", "cre\u0302pes"]);
    expect(await marked("οδός")).toEqual(["ΟΔΟΣ"]);
    expect(await marked("12")).toEqual(["12"]);
    expect(await marked("drovers’ path, wild-garlic")).toEqual(["wild", "garlic", "drovers", "path"]);
    expect(await marked("Gdańsk's street")).toEqual(["Gdańsk’s", "street"]);
  });
});

describe("a quoted phrase", () => {
  it("has to stand there as it is, common words and all", async () => {
    expect(await places('"the old café"')).toEqual(["streets 3"]);
    expect(await places('"café the old"')).toEqual([]);
    expect(await places("“TO BE OR  NOT to be”")).toEqual(["streets 1"]);
    expect(await marked("“to be or not to be”")).toEqual(["To be or not to be"]);
  });

  it("is whole words", async () => {
    expect(await places('"bridge"')).toEqual(["streets 3", "alder 2"]);
    expect(await places('"bridg"')).toEqual([]);
  });

  it("is any stretch of a text that is written without spaces, quoted or not", async () => {
    expect(await places('"上有"')).toEqual(["streets 2"]);
    expect(await marked("桥")).toEqual(["桥"]);
    expect(await places("桥 河上")).toEqual(["streets 2"]);
    expect(await places("上河")).toEqual([]);
  });

  it("is found with other apostrophes and dashes", async () => {
    expect(await marked('"Gdansk\'s old street" bread')).toEqual(["Gdańsk’s old street", "bread"]);
    expect(await marked('"be - that"')).toEqual(["be — that"]);
  });

  it("goes with other words", async () => {
    expect(await library.search('"old café" picture')).toMatchObject({ total: 1, holdsAll: true });
    expect(await library.search('"old café" flood')).toMatchObject({ total: 1, holdsAll: false });
  });

  it("is no pattern", async () => {
    for (const asked of ['"."', '".*"', '"[a"', '"(old|x)"', '"\\"', '"', '""', '"old'])
      expect((await library.search(asked)).total).toBe(asked === '"old' ? 3 : 0);
  });
});

describe("a search that finds nothing", () => {
  it.each(["", "  ", "🌊", "<:pepe:123456789012345678>", "<@123456789012345678>", "?!", '"—"'])(
    "because there is nothing to look for says so: %j",
    async (asked) => {
      expect(await library.search(asked)).toEqual({
        lookedFor: "nothing",
        total: 0,
        matches: [],
        holdsAll: false,
        suggestion: null,
      });
    },
  );

  it("because all words are common says so", async () => {
    expect(await library.search("what is the")).toMatchObject({ lookedFor: "common words", total: 0 });
  });

  it.each([
    ["lighthuose", "lighthouse"],
    ["Lighthuose of granit", "Lighthouse of granit"],
    ["grannite lighthouse", "granite lighthouse"],
    ['"a lighthuose of"', '"a lighthouse of"'],
    ["drover pahts", null],
    ['"lighthuose a"', null],
    ["xyzzy", null],
    ["🌊 wild garlc", "🌊 wild garlic"],
    ["volcano", null],
  ])("suggests words that are there: %s", async (asked, suggestion) => {
    const found = await library.search(asked);
    if (asked !== "drover pahts") expect(found.suggestion).toBe(suggestion);
    if (found.suggestion !== null) expect(await places(found.suggestion)).not.toEqual([]);
  });
});

describe("a hidden paragraph", () => {
  const isHidden = (article: string, number: number) => article === "brim" && number === 1;

  it("is not found", async () => {
    expect(await places("harbour", { isHidden })).toEqual(["brim 2"]);
    expect(await library.search("harbour", { isHidden: () => true })).toMatchObject({
      lookedFor: "words",
      total: 0,
      suggestion: null,
    });
  });

  it("gives no word to suggest", async () => {
    expect(await library.search("lighthuose", { isHidden })).toMatchObject({ total: 0, suggestion: null });
  });
});

it("whatever is looked for, what is found is there and not hidden", async () => {
  const vocabulary = [
    ...new Set(library.articles.flatMap((a) => a.paragraphs.flatMap((p) => words(p.text)))),
  ];
  const asked = fc
    .array(fc.oneof(fc.constantFrom(...vocabulary), fc.constantFrom('"', "“", "the", "🌊"), fc.string()))
    .map((parts) => parts.join(" "));
  await fc.assert(
    fc.asyncProperty(asked, fc.integer({ min: 0, max: 3 }), async (text, hidden) => {
      const isHidden = (_: string, number: number) => number === hidden;
      const { matches, lookedFor } = await library.search(text, { isHidden });
      if (lookedFor !== "words") expect(matches).toEqual([]);
      for (const { paragraph, spans } of matches) {
        expect(paragraph.number).not.toBe(hidden);
        expect(spans.length).toBeGreaterThan(0);
        spans.forEach(({ start, end }, i) => {
          expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(paragraph.text.length);
        });
      }
    }),
    { numRuns: 300 },
  );
});
