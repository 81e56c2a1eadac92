import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, readdirSync, rmSync, statfsSync, statSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { corpusHash } from "../../src/article/corpus.js";
import type { PilcrowError } from "../../src/errors.js";
import { openFreshIndex } from "../../src/index/fresh.js";
import { openIndex } from "../../src/index/open.js";
import { failureOf } from "../support/errors.js";
import { useFolders, writeFiles } from "../support/folders.js";
import { useEmbedder } from "../support/model.js";
import { build, PLACES } from "../support/places.js";

const folder = useFolders();
const embedder = useEmbedder();
let corpus: string;
/** An index of the places, and one of what the corpus was before. */
let built: string;
let former: { corpus: string; index: string };

beforeAll(async () => {
  corpus = writeFiles(folder(), PLACES);
  built = folder();
  await build(corpus, built, embedder());
  former = { corpus: writeFiles(folder(), { "brim.md": PLACES["brim.md"] }), index: folder() };
  await build(former.corpus, former.index, embedder());
  // An ordinary user may look into folders of this one's, but not write there.
  chmodSync(dirname(built), 0o755);
});

describe("a folder that this user may not write to", () => {
  it("is no place for an index", async () => {
    const directory = readOnly(folder());
    expectNotWritable(await failureOf(asOrdinaryUser(() => build(corpus, directory, embedder()))), directory);
  });

  it("is no place to make one in", async () => {
    const directory = join(readOnly(folder()), "index");
    expectNotWritable(await failureOf(asOrdinaryUser(() => build(corpus, directory, embedder()))), directory);
  });

  it("leaves an index there as it is when it should be brought up to date", async () => {
    const directory = folder();
    await cp(former.index, directory, { recursive: true });
    readOnly(directory);
    const opening = () => openFreshIndex({ corpusDir: corpus, directory, embedder: embedder() });
    expectNotWritable(await failureOf(asOrdinaryUser(opening)), directory);
    await expectFormerIndex(directory);
  });

  it("is good enough for an index that is up to date", async () => {
    const directory = folder();
    await cp(built, directory, { recursive: true });
    readOnly(directory);
    const opening = () => openFreshIndex({ corpusDir: corpus, directory, embedder: embedder() });
    expect((await asOrdinaryUser(opening)).passages).toHaveLength(19);
  });

  function expectNotWritable({ code, message }: PilcrowError, directory: string): void {
    expect(code).toBe("INDEX_NOT_WRITABLE");
    expect(message.startsWith(`${directory}: `)).toBe(true);
    expect(message).toContain("--index DIR");
    expect(message).not.toContain("\n");
  }
});

it.each(["index", join("index", "below")])("a file is no folder for an index: %s", async (path) => {
  const place = folder();
  writeFileSync(join(place, "index"), "a file");
  const { code, message } = await failureOf(build(corpus, join(place, path), embedder()));
  expect(code).toBe("INDEX_NOT_WRITABLE");
  expect(message).toContain("not a folder");
});

const disk = mountDisk();

describe.skipIf(!disk)("a disk that is full (skipped where no small one may be mounted)", () => {
  const directory = disk ?? "";
  afterAll(() => {
    // Indexes that were opened keep a file open until nothing refers to them.
    execFileSync("umount", ["--lazy", directory]);
  });

  beforeAll(async () => {
    await cp(former.index, directory, { recursive: true });
  });

  // In the order in which they are written: what has been embedded is kept from one to the next.
  it.each([
    ["when nothing more fits", "nothing"],
    ["while the passages are embedded", "journal"],
    ["while the token vectors are written", "tokens"],
    ["while the articles are written", "articles"],
    ["while the words are written", "lexical"],
    ["while the vectors are written", "vectors"],
    ["while the manifest is written", "manifest"],
  ])("%s: the build says so, and the index is what it was", async (_, stage) => {
    const { before, own } = pagesUntil(stage);
    // One page is missing for the last file: what there is room for is written, the rest is not.
    resize(usedBy(former.index) + before + own - 1);
    const { code, message } = await failureOf(build(corpus, directory, embedder()));
    expect(code).toBe("DISK_FULL");
    expect(message).toMatch(/^[^\n]+ \(\d+\.\d MB free\); free some space [^\n]+$/);
    expect(message.startsWith(`${directory}: `)).toBe(true);
    expect(finishedFiles()).toEqual(writtenBefore(stage));
    await expectFormerIndex(directory);
    removeAllBut(former.index, "embedded.journal");
  });

  it("with room again: the next build goes on with what was embedded", async () => {
    resize(2000);
    expect(await build(corpus, directory, embedder())).toMatchObject({ passages: 19, embedded: 0 });
    expect(readdirSync(directory).toSorted()).toEqual(readdirSync(built).toSorted());
    const hash = await corpusHash(corpus);
    expect((await openIndex(directory, { corpusHash: hash, model: embedder().model })).passages).toHaveLength(
      19,
    );
  });

  const STAGES = ["nothing", "journal", "tokens", "articles", "lexical", "vectors", "manifest"];

  /** Pages that a build has written before a stage, and those that the stage itself takes. */
  function pagesUntil(stage: string): { before: number; own: number } {
    const [embeddedAnew, sentencesAnew] = [19 - 7, 14 - 5];
    const tokensAnew = tokenBytes(built, 19) - tokenBytes(former.index, 7);
    const sizes = STAGES.map((kind) => {
      if (kind === "nothing") return 1;
      if (kind === "journal") return 300 + embeddedAnew * (36 + 384 * 4 + 4) + sentencesAnew * 4 + tokensAnew;
      return statSync(join(built, nameOf(kind, built))).size;
    });
    const pages = sizes.map((size, i) => (i === 0 ? 1 : Math.ceil(size / statfsSync(directory).bsize)));
    const position = STAGES.indexOf(stage);
    const before = pages.slice(1, Math.max(1, position)).reduce((sum, count) => sum + count, 0);
    return { before, own: pages[position] ?? 0 };
  }

  function tokenBytes(index: string, passages: number): number {
    return statSync(join(index, nameOf("tokens", index))).size - (passages + 1) * 4;
  }

  function writtenBefore(stage: string): string[] {
    return STAGES.slice(2, Math.max(2, STAGES.indexOf(stage))).toSorted();
  }

  /** The kinds of files that a build has finished beside those of the former index. */
  function finishedFiles(): string[] {
    const old = new Set(readdirSync(former.index));
    const names = readdirSync(directory).filter((name) => !old.has(name) && /^\w+-\w+\.\w+$/.test(name));
    return names.map((name) => name.replace(/-.*/, "")).toSorted();
  }

  function removeAllBut(index: string, ...others: string[]): void {
    const kept = new Set([...readdirSync(index), ...others]);
    for (const name of readdirSync(directory)) {
      if (!kept.has(name)) rmSync(join(directory, name), { recursive: true });
    }
  }

  function usedBy(index: string): number {
    const { bsize } = statfsSync(directory);
    return readdirSync(index).reduce(
      (sum, name) => sum + Math.ceil(statSync(join(index, name)).size / bsize),
      0,
    );
  }

  function resize(pages: number): void {
    execFileSync("mount", ["-o", `remount,nr_blocks=${pages}`, directory]);
  }
});

function nameOf(kind: string, directory: string): string {
  return readdirSync(directory).find((name) => name.startsWith(kind)) ?? "none";
}

/** A small disk of its own, kept in memory; null where none can be mounted. */
function mountDisk(): string | null {
  const directory = folder();
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", "size=8m", "pilcrow-test", directory]);
  return status === 0 ? directory : null;
}

async function expectFormerIndex(directory: string): Promise<void> {
  const hash = await corpusHash(former.corpus);
  const { articles } = await openIndex(directory, { corpusHash: hash, model: embedder().model });
  expect(articles.map(({ name }) => name)).toEqual(["brim"]);
}

function readOnly(directory: string): string {
  chmodSync(directory, 0o555);
  onTestFinished(() => chmodSync(directory, 0o755));
  return directory;
}

/** Root may write anywhere: where the tests run as root, the work is done as a user who may not. */
async function asOrdinaryUser<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work();
  const nobody = 65534;
  process.seteuid?.(nobody);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}
