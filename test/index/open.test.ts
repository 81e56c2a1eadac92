import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { cp } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { corpusHash } from "../../src/article/corpus.js";
import { startEmbedder } from "../../src/embedding/worker-embedder.js";
import { formatManifest, type Manifest, parseManifest } from "../../src/index/manifest.js";
import { openIndex } from "../../src/index/open.js";
import { failureOf } from "../support/errors.js";
import { useFolders, writeFiles } from "../support/folders.js";
import { SHIPPED_MODEL, useEmbedder } from "../support/model.js";
import { build } from "../support/places.js";

const folder = useFolders();
const embedder = useEmbedder();
const ARTICLE = { "weir.md": "# The weir\n\nThe weir at Ashby has nine gates. Eels pass it by a ladder.\n" };
let corpus: string;
let sound: string;
let hash: string;

beforeAll(async () => {
  corpus = writeFiles(folder(), ARTICLE);
  sound = folder();
  await build(corpus, sound, embedder());
  hash = await corpusHash(corpus);
});

describe("a sound index", () => {
  it("holds the articles, the words and the vectors", async () => {
    const index = await open(sound);
    expect(index.articles.map(({ title }) => title)).toEqual(["The weir"]);
    expect(index.passages.map(({ text }) => text)).toEqual([
      "The weir at Ashby has nine gates. Eels pass it by a ladder.",
      "The weir at Ashby has nine gates.",
      "Eels pass it by a ladder.",
    ]);
    expect(index.lexical.search("eels").matches.map(({ id }) => id)).toEqual([0]);
    const [ladder] = await embedder().embedPassages(["Eels pass it by a ladder."]);
    expect(index.vectors.vector(2)).toEqual(ladder);
  });

  it("goes on working when its folder is gone", async () => {
    const directory = await copy();
    const index = await open(directory);
    rmSync(directory, { recursive: true });
    const [ladder] = index.vectors.nearest(index.vectors.vector(2), 1);
    expect(ladder?.label).toBe(2);
    expect(index.lexical.search("gates").matches).toHaveLength(1);
  });

  it("is whole or out of date, but never missing or damaged, while builds replace it", async () => {
    const directory = await copy();
    const other = writeFiles(folder(), { "weir.md": ARTICLE["weir.md"].replace("nine", "ten") });
    let building = true;
    const builds = (async () => {
      for (let i = 0; i < 5; i++) {
        for (const each of [other, corpus]) await build(each, directory, embedder());
      }
    })().finally(() => {
      building = false;
    });
    const outcomes: string[] = [];
    while (building) {
      outcomes.push(
        await open(directory).then(
          ({ passages }) => passages[1]?.text ?? "",
          (error) => error.code,
        ),
      );
    }
    await builds;
    const allowed = new Set(["INDEX_STALE", "The weir at Ashby has nine gates."]);
    expect(outcomes.filter((outcome) => !allowed.has(outcome))).toEqual([]);
  });
});

describe.each(["articles", "lexical", "vectors", "tokens"])("the %s file", (kind) => {
  it.each<[string, (path: string) => void]>([
    ["missing", (path) => rmSync(path)],
    ["emptied", (path) => truncateSync(path)],
    ["cut in half", (path) => truncateSync(path, readFileSync(path).length >> 1)],
    ["short of its last byte", (path) => truncateSync(path, readFileSync(path).length - 1)],
    ["changed in its first byte", (path) => flip(path, () => 0)],
    ["changed in a byte in the middle", (path) => flip(path, (length) => length >> 1)],
    ["changed in its last byte", (path) => flip(path, (length) => length - 1)],
    ["followed by another byte", (path) => appendFileSync(path, "\n")],
  ])("%s: the index is refused by the file's name, and the next build mends it", async (_, damage) => {
    const directory = await copy();
    const path = fileOf(directory, kind);
    damage(path);
    const { code, message } = await failureOf(open(directory));
    expect(code).toBe("INDEX_DAMAGED");
    expect(message).toMatch(/^[^\n]+; run `npm run build:index`$/);
    expect(message.startsWith(`${path}: the index is damaged (`)).toBe(true);
    await expectMended(directory, path);
  });
});

describe("the manifest", () => {
  it("missing: there is no index", async () => {
    const directory = await copy();
    rmSync(join(directory, "manifest.json"));
    const { code, message } = await failureOf(open(directory));
    expect(code).toBe("INDEX_MISSING");
    expect(message).toBe(`${directory}: there is no index; run \`npm run build:index\``);
  });

  it.each<[string, (path: string) => void]>([
    ["emptied", (path) => truncateSync(path)],
    ["cut in half", (path) => truncateSync(path, readFileSync(path).length >> 1)],
    ["changed in a byte", (path) => flip(path, (length) => length >> 1)],
    ["of another kind", (path) => writeFileSync(path, "# Notes\n")],
  ])("%s: the index is refused, and the next build mends it", async (_, damage) => {
    const directory = await copy();
    const path = join(directory, "manifest.json");
    damage(path);
    const { code, message } = await failureOf(open(directory));
    expect(code).toBe("INDEX_DAMAGED");
    expect(message).toMatch(/^[^\n]+; run `npm run build:index`$/);
    expect(message.startsWith(`${path}: `)).toBe(true);
    await expectMended(directory, path);
  });

  it.each<[string, (manifest: Manifest) => unknown, string]>([
    ["the format version", (manifest) => ({ ...manifest, formatVersion: 1 }), "INDEX_OTHER_FORMAT"],
    ["the model", (manifest) => model(manifest, { name: "Xenova/gte-small" }), "INDEX_STALE"],
    ["the dimensions", (manifest) => model(manifest, { dimensions: 192 }), "INDEX_STALE"],
    ["the longest input", (manifest) => model(manifest, { maxTokens: 256 }), "INDEX_STALE"],
    ["the pooling", (manifest) => model(manifest, { pooling: "cls" }), "INDEX_STALE"],
    ["the question prefix", (manifest) => model(manifest, { questionPrefix: "" }), "INDEX_STALE"],
    ["the passage prefix", (manifest) => model(manifest, { passagePrefix: "" }), "INDEX_STALE"],
    ["the way of cutting", (manifest) => ({ ...manifest, chunking: {} }), "INDEX_STALE"],
    ["the corpus", (manifest) => ({ ...manifest, corpusHash: "" }), "INDEX_STALE"],
    ["the number of articles", (manifest) => counts(manifest, { articles: 2 }), "INDEX_DAMAGED"],
    ["the number of paragraphs", (manifest) => counts(manifest, { paragraphs: 2 }), "INDEX_DAMAGED"],
    ["the number of passages", (manifest) => counts(manifest, { passages: 4 }), "INDEX_DAMAGED"],
    [
      "a file's name",
      (manifest) => files(manifest, { name: "vectors-0000000000000000.hnsw" }),
      "INDEX_DAMAGED",
    ],
    ["a file's length", (manifest) => files(manifest, { bytes: 1 }), "INDEX_DAMAGED"],
    ["a file's checksum", (manifest) => files(manifest, { sha256: "0".repeat(64) }), "INDEX_DAMAGED"],
    ["a file for another", (manifest) => files(manifest, manifest.files.lexical), "INDEX_DAMAGED"],
  ])("with %s altered and a checksum that fits is refused", async (_, alter, expected) => {
    const directory = await copy();
    const altered = alter(manifestOf(directory)) as Manifest;
    writeFileSync(join(directory, "manifest.json"), formatManifest(altered));
    const { code, message } = await failureOf(open(directory));
    expect(code).toBe(expected);
    expect(message).toMatch(/^[^\n]+; run `npm run build:index`$/);
    await build(corpus, directory, embedder());
    expect((await open(directory)).passages).toHaveLength(3);
  });

  it("that cannot be read says what is in the way", async () => {
    const directory = folder();
    mkdirSync(join(directory, "manifest.json"));
    const { code, message } = await failureOf(open(directory));
    expect(code).toBe("INDEX_UNREADABLE");
    expect(message).toContain(join(directory, "manifest.json"));
  });
});

describe("an index of another model", () => {
  it("is out of date, and the next build embeds every passage anew", async () => {
    const models = folder();
    const name = "Example/e5-copy";
    mkdirSync(join(models, dirname(name)));
    symlinkSync(join(SHIPPED_MODEL.modelsDir, SHIPPED_MODEL.model), join(models, name));
    const other = await startEmbedder({ ...SHIPPED_MODEL, modelsDir: models, model: name });
    onTestFinished(() => other.close());
    const directory = await copy();
    const { code, message } = await failureOf(openIndex(directory, { corpusHash: hash, model: other.model }));
    expect(code).toBe("INDEX_STALE");
    expect(message).toContain(`it was built with the model ${SHIPPED_MODEL.model}, not ${name}`);
    expect(await build(corpus, directory, other)).toMatchObject({ embedded: 3, unchanged: false });
    expect(manifestOf(directory).model.name).toBe(name);
  });
});

function open(directory: string) {
  return openIndex(directory, { corpusHash: hash, model: embedder().model });
}

async function copy(): Promise<string> {
  const directory = folder();
  await cp(sound, directory, { recursive: true });
  return directory;
}

function manifestOf(directory: string): Manifest {
  const path = join(directory, "manifest.json");
  return parseManifest(readFileSync(path, "utf8"), path);
}

function fileOf(directory: string, kind: string): string {
  return join(directory, readdirSync(directory).find((name) => name.startsWith(`${kind}-`)) ?? "none");
}

function flip(path: string, at: (length: number) => number): void {
  const bytes = readFileSync(path);
  const position = at(bytes.length);
  bytes[position] = (bytes[position] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

/** That a build says what it found, and gives what a build from nothing gives. */
async function expectMended(directory: string, path: string): Promise<void> {
  const notices: string[] = [];
  await build(corpus, directory, embedder(), { onNotice: (notice) => notices.push(notice) });
  expect(notices).toHaveLength(1);
  expect(notices[0]?.startsWith(`${path}: the index is damaged (`)).toBe(true);
  expect(notices[0]).toMatch(/\); building it anew$/);
  for (const name of readdirSync(sound)) {
    expect(readFileSync(join(directory, name)).equals(readFileSync(join(sound, name)))).toBe(true);
  }
}

function model(manifest: Manifest, change: Partial<Manifest["model"]>): Manifest {
  return { ...manifest, model: { ...manifest.model, ...change } };
}

function counts(manifest: Manifest, change: Partial<Manifest["counts"]>): Manifest {
  return { ...manifest, counts: { ...manifest.counts, ...change } };
}

function files(manifest: Manifest, change: Partial<Manifest["files"]["vectors"]>): Manifest {
  return { ...manifest, files: { ...manifest.files, vectors: { ...manifest.files.vectors, ...change } } };
}
