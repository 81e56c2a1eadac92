import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, rmSync, watch } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { Answerer } from "../../src/answer/answerer.js";
import { corpusHash } from "../../src/article/corpus.js";
import { openIndex } from "../../src/index/open.js";
import { useFolders, writeFiles } from "../support/folders.js";
import { useEmbedder } from "../support/model.js";
import { build, PLACES } from "../support/places.js";
import { runScript, startScript } from "../support/programs.js";

const folder = useFolders();
const embedder = useEmbedder();

const QUESTION = "When did a flood carry away the bridge at Millford?";
const ANSWER = "A flood carried it away in 1911.";
const MILESTONES = Array.from({ length: 16 }, (_, i) =>
  Array.from(
    { length: 5 },
    (_, j) => `Milestone ${i * 5 + j + 1} of the old road stands ${j + 2} miles from the ferry.`,
  ),
);

describe("a build that is killed", () => {
  /** The corpus whose index is there, and the one whose index is being built: 96 passages more. */
  let before: string;
  let after: string;
  let directory: string;
  /** What a build leaves that nobody stops. */
  let inOneGo: Map<string, string>;

  beforeAll(async () => {
    before = writeFiles(folder(), { "alder.md": PLACES["alder.md"] });
    after = writeFiles(folder(), {
      "alder.md": PLACES["alder.md"],
      "road.md": `# The old road\n\n${MILESTONES.map((sentences) => sentences.join(" ")).join("\n\n")}\n`,
    });
    directory = folder();
    await build(before, directory, embedder());
    const undisturbed = folder();
    await build(after, undisturbed, embedder());
    inOneGo = contentsOf(undisturbed);
  });

  // One after the other, each later than the one before: what has been embedded is kept from one to the next.
  it.each<[string, (name: string) => boolean]>([
    ["when it has just begun", (name) => name === "build.lock"],
    ["when the first passages are embedded", () => journaled() >= 1],
    ["in the midst of embedding", () => journaled() >= 40],
  ])("%s leaves the index as it was, still answering", async (_, isMoment) => {
    await killWhen(isMoment);
    await expectAnswering(await corpusHash(before));
  });

  it("is resumed by the next: only the rest is embedded, and the result is that of a build in one go", async () => {
    const copy = folder();
    await cp(directory, copy, { recursive: true });
    const kept = journaled();
    expect(kept).toBeGreaterThanOrEqual(40);
    expect(await build(after, copy, embedder())).toMatchObject({ passages: 104, embedded: 96 - kept });
    expect(contentsOf(copy)).toEqual(inOneGo);
  });

  it.each([
    ["the articles are written", "articles.json.tmp"],
    ["the vectors are written", "vectors.hnsw.tmp"],
    ["the manifest is written", "manifest.json.tmp"],
  ])("while %s leaves an index that answers", async (_, file) => {
    await killWhen((name) => name === file);
    // The new one where the kill came too late to stop it.
    const manifest = JSON.parse(readFileSync(join(directory, "manifest.json"), "utf8"));
    expect([await corpusHash(before), await corpusHash(after)]).toContain(manifest.corpusHash);
    await expectAnswering(manifest.corpusHash);
  });

  it("is finished by the next one, which leaves nothing behind", async () => {
    await build(after, directory, embedder());
    await expectAnswering(await corpusHash(after));
    expect(contentsOf(directory)).toEqual(inOneGo);
  });

  /** Starts a build and kills it at the first change in the folder that is the moment. */
  async function killWhen(isMoment: (changed: string) => boolean): Promise<void> {
    const watcher = watch(directory);
    const child = startScript("build-index", ["--corpus", after, "--index", directory], { cwd: folder() });
    watcher.on("change", (_, name) => {
      if (isMoment(String(name))) child.kill("SIGKILL");
    });
    child.stdout?.resume();
    child.stderr?.resume();
    // Its embedding process writes to the same stderr, so this waits for the end of both.
    await once(child, "close");
    watcher.close();
    // Its lock would hold the next build up for ten seconds, as long as it might still be alive. It is not.
    rmSync(join(directory, "build.lock"), { recursive: true, force: true });
  }

  /** Records in the journal, by the length that each gives. */
  function journaled(): number {
    const path = join(directory, "embedded.journal");
    if (!existsSync(path)) return 0;
    const bytes = readFileSync(path);
    let count = -1;
    for (let end = bytes.indexOf("\n") + 1; end <= bytes.length; count++) {
      if (end + 36 > bytes.length) return count + 1;
      end += 36 + bytes.readUInt32LE(end + 32) + 4;
    }
    return count;
  }

  async function expectAnswering(hash: string): Promise<void> {
    const index = await openIndex(directory, { corpusHash: hash, model: embedder().model });
    const { citations } = await new Answerer(index, embedder()).answer(QUESTION);
    expect(citations[0]?.sentence).toBe(ANSWER);
  }
});

it("of two builds at once one builds and the other finds it done", async () => {
  const corpus = writeFiles(folder(), PLACES);
  const directory = folder();
  const args = ["--corpus", corpus, "--index", directory];
  const ended = await Promise.all([1, 2].map(() => runScript("build-index", args, { cwd: folder() })));
  expect(ended.map(({ code }) => code)).toEqual([0, 0]);
  const all = ended.map(({ stderr }) => stderr).join("");
  expect(all.match(/^index built: 3 articles, 5 paragraphs, 19 passages/gm)).toHaveLength(1);
  expect(all.match(/^index is up to date: 3 articles, 5 paragraphs, 19 passages/gm)).toHaveLength(1);
  const alone = folder();
  await build(corpus, alone, embedder());
  expect(contentsOf(directory)).toEqual(contentsOf(alone));
});

function contentsOf(directory: string): Map<string, string> {
  const names = readdirSync(directory).toSorted();
  return new Map(names.map((name) => [name, readFileSync(join(directory, name)).toString("latin1")]));
}
