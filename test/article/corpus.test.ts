import { mkdir, mkdtemp, rename, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { corpusHash, readCorpus } from "../../src/article/corpus.js";
import { PilcrowError, ProblemsError } from "../../src/errors.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pilcrow-corpus-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function put(path: string, content = `Words of ${path} are here.`): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

async function errorOf(read: Promise<unknown>): Promise<PilcrowError> {
  const error = await read.catch((thrown: unknown) => thrown);
  if (error instanceof PilcrowError) return error;
  throw new Error(`no PilcrowError but ${String(error)}`);
}

const codesOf = (error: PilcrowError) =>
  error instanceof ProblemsError ? error.problems.map(({ code }) => code) : [];

describe("a corpus", () => {
  it("has the articles of all folders, sorted by name", async () => {
    for (const path of [
      "b.txt",
      "B/z.md",
      "a/b/c.md",
      "README.md",
      ".hidden.md",
      "_draft.md",
      "_drafts/d.md",
      ".git/e.md",
    ]) {
      await put(path);
    }
    const { articles, skipped } = await readCorpus(folder);
    expect(articles.map(({ name }) => name)).toEqual(["B/z", "README", "a/b/c", "b"]);
    expect(skipped).toEqual([]);
  });

  it("says which files it cannot read", async () => {
    for (const path of ["a.md", "notes.docx", "LICENSE"]) await put(path);
    expect((await readCorpus(folder)).skipped).toEqual([
      `${folder}/LICENSE: no reader for a file without extension; save it as .md, .txt, .html, .htm or .pdf`,
      `${folder}/notes.docx: no reader for .docx; save it as .md, .txt, .html, .htm or .pdf`,
    ]);
  });

  it("has saved pages, and not what a browser saves beside them", async () => {
    for (const path of [
      "On Rivers.html",
      "On Rivers_files/frame.html",
      "lakes_files/a.md",
      "b.HTM",
      "b.files/c.htm",
    ]) {
      await put(path, `<title>${path}</title><p>Words of ${path} are here.</p>`);
    }
    const { articles } = await readCorpus(folder);
    expect(articles.map(({ name }) => name)).toEqual(["On Rivers", "b", "lakes_files/a"]);
  });

  it("follows links, and comes to an end where they lead in a circle", async () => {
    await put("a/rivers.md");
    await symlink("..", join(folder, "a", "up"));
    await symlink("a", join(folder, "Again"));
    const { articles } = await readCorpus(folder);
    expect(articles.map(({ name }) => name)).toEqual(["a/rivers"]);
  });
});

describe("its hash", () => {
  it("is the same whether the articles are parsed or not", async () => {
    for (const path of ["a.md", "c/b.txt", "notes.docx"]) await put(path);
    const { hash } = await readCorpus(folder);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await corpusHash(folder)).toBe(hash);
  });

  it("changes when a file is changed, renamed, added or removed, and comes back", async () => {
    await put("a.md");
    const seen = [await corpusHash(folder)];
    await put("a.md", "Other words.");
    seen.push(await corpusHash(folder));
    await rename(join(folder, "a.md"), join(folder, "b.md"));
    seen.push(await corpusHash(folder));
    await put("c.txt");
    seen.push(await corpusHash(folder));
    expect(new Set(seen).size).toBe(4);
    await rm(join(folder, "c.txt"));
    expect(await corpusHash(folder)).toBe(seen[2]);
  });

  it("leaves out what is no article", async () => {
    await put("a.md");
    const before = await corpusHash(folder);
    await put("notes.docx");
    await put("_draft.md");
    expect(await corpusHash(folder)).toBe(before);
  });
});

describe("a corpus that cannot be read", () => {
  it("reports every problem of every file, sorted by file", async () => {
    await put("good.md");
    await put("d.md", "# Only a heading");
    await put("c.txt", "");
    await put("b.md", "---\ntitle: [\n---\n");
    await put("a.txt", "");
    await truncate(join(folder, "a.txt"), 11_000_000);
    await symlink("nowhere", join(folder, "e.md"));
    const error = await errorOf(readCorpus(folder));
    expect(codesOf(error)).toEqual([
      "ARTICLE_TOO_LARGE",
      "FRONT_MATTER_BROKEN",
      "ARTICLE_EMPTY",
      "ARTICLE_WITHOUT_PARAGRAPH",
      "ARTICLE_UNREADABLE",
    ]);
    expect(error.message.split("\n")).toHaveLength(5);
  });

  it.each([
    ["two extensions", "rivers.md", "rivers.txt"],
    ["letter case", "Rivers.md", "rivers.txt"],
  ])("has two files with the same name but for %s", async (_, one, other) => {
    await put(one);
    await put(other);
    const error = await errorOf(readCorpus(folder));
    expect(codesOf(error)).toEqual(["ARTICLE_NAME_TAKEN"]);
    expect(error.message).toBe(
      `${folder}/${other}: the same article name as ${folder}/${one}; rename or delete one of the two files`,
    );
  });

  it("has two articles with the same title", async () => {
    await put("a.md", "# On Rivers\n\nThey bend.");
    await put("b/c.md", "---\ntitle: On rivers\n---\nThey bend.");
    const error = await errorOf(readCorpus(folder));
    expect(codesOf(error)).toEqual(["ARTICLE_NAME_TAKEN"]);
    expect(error.message).toContain(
      `${folder}/b/c.md: the same title as ${folder}/a.md, “On rivers”; give one`,
    );
  });

  it("has no article", async () => {
    await put("notes.docx");
    for (const read of [readCorpus, corpusHash]) {
      const { code, message } = await errorOf(read(folder));
      expect(code).toBe("CORPUS_EMPTY");
      expect(message).toBe(`${folder}: no article found; put a .md, .txt, .html, .htm or .pdf file there`);
    }
  });

  it("is not there, or is a file", async () => {
    await put("a.md");
    for (const read of [readCorpus, corpusHash]) {
      expect((await errorOf(read(join(folder, "missing")))).code).toBe("CORPUS_MISSING");
      expect((await errorOf(read(join(folder, "a.md")))).code).toBe("CORPUS_NOT_A_FOLDER");
    }
  });
});
