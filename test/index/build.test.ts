import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { Answerer } from "../../src/answer/answerer.js";
import { corpusHash } from "../../src/article/corpus.js";
import type { BuildProgress, BuildSummary } from "../../src/index/build.js";
import { openFreshIndex } from "../../src/index/fresh.js";
import { type Index, openIndex } from "../../src/index/open.js";
import { failureOf } from "../support/errors.js";
import { useFolders, writeFiles } from "../support/folders.js";
import { useEmbedder } from "../support/model.js";
import { build, PLACES } from "../support/places.js";

const folder = useFolders();
const embedder = useEmbedder();
/** The places and their index, built once; tests work on copies. */
let places: { corpus: string; index: string; summary: BuildSummary };

beforeAll(async () => {
  const [corpus, index] = [writeFiles(folder(), PLACES), folder()];
  places = { corpus, index, summary: await build(corpus, index, embedder()) };
});

describe("a first build", () => {
  it("counts what it has built", () => {
    const { seconds, bytes, ...counts } = places.summary;
    // 5 paragraphs and their 15 sentences.
    expect(counts).toEqual({ articles: 3, paragraphs: 5, passages: 19, embedded: 19, unchanged: false });
    expect(seconds).toBeGreaterThan(0);
    const files = [...filesOf(places.index)].filter(([name]) => name !== "manifest.json");
    expect(bytes).toBe(files.reduce((sum, [, content]) => sum + content.length, 0));
  });

  it("leaves a manifest and the four files that it names, and nothing else", () => {
    expect([...filesOf(places.index).keys()].map((name) => name.replace(/-[0-9a-f]{16}/, "-…"))).toEqual([
      "articles-….json",
      "lexical-….json",
      "manifest.json",
      "tokens-….i8",
      "vectors-….hnsw",
    ]);
  });

  it("makes the folder where there is none", async () => {
    const index = join(folder(), "deep", "index");
    await build(places.corpus, index, embedder());
    expect(filesOf(index)).toEqual(filesOf(places.index));
  });

  it("reports its progress from nothing to all", async () => {
    const seen: BuildProgress[] = [];
    await build(places.corpus, folder(), embedder(), { onProgress: (progress) => seen.push(progress) });
    expect(seen[0]).toEqual({ done: 0, total: 19 });
    expect(seen.at(-1)).toEqual({ done: 19, total: 19 });
    expect(seen.map(({ done }) => done)).toEqual(seen.map(({ done }) => done).toSorted((a, b) => a - b));
  });

  it("embeds equal passages once, but for a paragraph that is a sentence elsewhere: its tokens know no others", async () => {
    const corpus = writeFiles(folder(), {
      "one.md": "# One\n\nThe ford is shallow. Carts cross it.\n\nThe weir is old.",
      "two.md": "# Two\n\nThe ford is shallow.\n\nThe ford is shallow. Carts cross it.",
    });
    const index = folder();
    const { passages, embedded } = await build(corpus, index, embedder());
    const { passages: built, vectors } = await open(corpus, index);
    expect(passages).toBe(10);
    expect(new Set(built.map(({ text }) => text)).size).toBe(4);
    expect(embedded).toBe(5);
    const ford = built.flatMap(({ text }, label) => (text === "The ford is shallow." ? [label] : []));
    expect(ford.map((label) => vectors.vector(label))).toEqual(ford.map(() => vectors.vector(ford[0] ?? -1)));
  });
});

describe("a build of what has not changed", () => {
  it("writes nothing and says so", async () => {
    const { corpus, index } = await copies();
    const written = statSync(join(index, "manifest.json")).mtimeMs;
    const summary = await build(corpus, index, embedder());
    expect(summary).toMatchObject({ unchanged: true, embedded: 0, passages: 19 });
    expect(filesOf(index)).toEqual(filesOf(places.index));
    expect(statSync(join(index, "manifest.json")).mtimeMs).toBe(written);
  });

  it("removes what an earlier build has left, and leaves alone what is not its own", async () => {
    const { corpus, index } = await copies();
    const leftovers = [
      "vectors-0123456789abcdef.hnsw",
      "articles-0123456789abcdef.json",
      "lexical.json.tmp",
      "manifest.json.tmp",
      "embedded.journal",
    ];
    writeFiles(index, Object.fromEntries(leftovers.map((name) => [name, "left over"])));
    writeFiles(index, { ".gitkeep": "", "notes.txt": "mine", "thesis.tmp": "mine" });
    await build(corpus, index, embedder());
    expect([...filesOf(index).keys()].toSorted()).toEqual(
      [".gitkeep", "notes.txt", "thesis.tmp", ...filesOf(places.index).keys()].toSorted(),
    );
  });
});

describe.each<[string, (corpus: string) => void, { embedded: number }]>([
  // The sentence, and the paragraph that it is in.
  ["a sentence was changed", (corpus) => edit(corpus, "alder.md", "in 1911", "in 1912"), { embedded: 2 }],
  [
    "a paragraph was added",
    (corpus) => edit(corpus, "brim.md", "\nWinter", "\nA pilot lives there.\n\nWinter"),
    { embedded: 1 },
  ],
  ["a paragraph was removed", (corpus) => edit(corpus, "brim.md", /Brim is[^\n]+\n/, ""), { embedded: 0 }],
  [
    "paragraphs changed places",
    (corpus) => edit(corpus, "brim.md", /(Brim is.+)\n\n(Winter.+)/, "$2\n\n$1"),
    { embedded: 0 },
  ],
  [
    "only a heading was changed",
    (corpus) => edit(corpus, "alder.md", "## Bridges", "## Crossings"),
    { embedded: 0 },
  ],
  [
    "an article was renamed",
    (corpus) => renameSync(join(corpus, "alder.md"), join(corpus, "zelder.md")),
    { embedded: 0 },
  ],
  ["an article was removed", (corpus) => rmSync(join(corpus, "brim.md")), { embedded: 0 }],
  [
    "an article was added",
    (corpus) => writeFiles(corpus, { "a.md": "# Aa\n\nA weir. Two weirs.\n" }),
    { embedded: 3 },
  ],
  [
    "the articles were exchanged for others",
    (corpus) => {
      for (const name of Object.keys(PLACES)) rmSync(join(corpus, name));
      writeFiles(corpus, { "other.md": "# Other\n\nA single weir.\n" });
    },
    { embedded: 1 },
  ],
])("a build after %s", (_, change, { embedded }) => {
  it("embeds only new texts, and gives byte for byte what a build from nothing gives", async () => {
    const { corpus, index } = await copies();
    change(corpus);
    expect((await failureOf(open(corpus, index))).code).toBe("INDEX_STALE");
    const summary = await build(corpus, index, embedder());
    expect(summary).toMatchObject({ unchanged: false, embedded });
    const fresh = folder();
    await build(corpus, fresh, embedder());
    expect(filesOf(index)).toEqual(filesOf(fresh));
  });
});

it("a build after the beginning of a long paragraph was cut away gives what a build from nothing gives", async () => {
  const text = Array.from(
    { length: 40 },
    (_, i) => `Milestone ${i + 1} stands where the old road bends towards the river and its willows.`,
  ).join(" ");
  const [corpus, index] = [writeFiles(folder(), { "road.md": `# Road\n\n${text}\n` }), folder()];
  await build(corpus, index, embedder());
  const windows = (await open(corpus, index)).passages.filter(({ sentence }) => sentence === null);
  // It shares a sentence with the first, whose tokens are those of the first; now there is no other window before it.
  const second = windows[1]?.text ?? "";
  writeFiles(corpus, { "road.md": `# Road\n\n${text.slice(text.indexOf(second))}\n` });
  await build(corpus, index, embedder());
  expect((await open(corpus, index)).passages[0]?.text).toBe(second);
  const fresh = folder();
  await build(corpus, fresh, embedder());
  expect(filesOf(index)).toEqual(filesOf(fresh));
});

describe("what is no longer in the corpus", () => {
  const QUESTION = "When did a flood carry away the bridge at Millford?";

  it("is not answered from after the article was changed", async () => {
    const { corpus, index } = await copies();
    expect((await ask(corpus, index, QUESTION)).citations[0]?.sentence).toBe(
      "A flood carried it away in 1911.",
    );
    edit(corpus, "alder.md", "in 1911", "in 1787");
    expect((await ask(corpus, index, QUESTION)).citations[0]?.sentence).toBe(
      "A flood carried it away in 1787.",
    );
  });

  it("is answered from under its new name after the article was renamed", async () => {
    const { corpus, index } = await copies();
    renameSync(join(corpus, "alder.md"), join(corpus, "river.md"));
    const { citations, passages } = await ask(corpus, index, QUESTION);
    expect(citations[0]?.article).toBe("river");
    expect(passages.map(({ article }) => article)).not.toContain("alder");
  });

  it("is not answered from, nor shown, after the article was removed", async () => {
    const { corpus, index } = await copies();
    rmSync(join(corpus, "alder.md"));
    const { citations, passages } = await ask(corpus, index, QUESTION);
    expect(citations).toEqual([]);
    expect(new Set(passages.map(({ article }) => article))).toEqual(new Set(["brim", "corran/glen"]));
  });

  async function ask(corpusDir: string, directory: string, question: string) {
    const index = await openFreshIndex({ corpusDir, directory, embedder: embedder() });
    return new Answerer(index, embedder()).answer(question, { limit: 10 });
  }
});

describe("an index that is opened fresh", () => {
  it("is built where it is missing or out of date, with the reason, and only then", async () => {
    const { corpus, index } = await copies();
    const reasons: string[] = [];
    const openedFresh = (directory: string) =>
      openFreshIndex({
        corpusDir: corpus,
        directory,
        embedder: embedder(),
        onBuild: (reason) => reasons.push(reason),
      });
    await openedFresh(index);
    expect(reasons).toEqual([]);
    const none = folder();
    await openedFresh(none);
    expect(reasons).toEqual([`${none}: there is no index`]);
    edit(corpus, "brim.md", "forty", "fifty");
    const { passages } = await openedFresh(index);
    expect(reasons[1]).toBe(`${index}: the index is out of date, because the corpus has changed since`);
    expect(passages.some(({ text }) => text.startsWith("Ships from fifty ports"))).toBe(true);
    await openedFresh(index);
    expect(reasons).toHaveLength(2);
  });

  it("is not built where it is damaged: that is somebody's affair", async () => {
    const { corpus, index } = await copies();
    writeFileSync(join(index, "manifest.json"), "{");
    const opening = openFreshIndex({ corpusDir: corpus, directory: index, embedder: embedder() });
    expect((await failureOf(opening)).code).toBe("INDEX_DAMAGED");
  });
});

async function copies(): Promise<{ corpus: string; index: string }> {
  const [corpus, index] = [folder(), folder()];
  await cp(places.corpus, corpus, { recursive: true });
  await cp(places.index, index, { recursive: true });
  return { corpus, index };
}

function edit(corpus: string, name: string, what: string | RegExp, by: string): void {
  const text = readFileSync(join(corpus, name), "utf8");
  const edited = text.replace(what, by);
  if (edited === text) throw new Error(`${name} does not hold ${what}`);
  writeFileSync(join(corpus, name), edited);
}

async function open(corpus: string, index: string): Promise<Index> {
  return openIndex(index, { corpusHash: await corpusHash(corpus), model: embedder().model });
}

function filesOf(directory: string): Map<string, string> {
  return new Map(
    readdirSync(directory)
      .toSorted()
      .map((name) => [name, readFileSync(join(directory, name)).toString("latin1")]),
  );
}
