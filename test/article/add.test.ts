import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type AddOptions, planAdditions, writeAdditions } from "../../src/article/add.js";
import { readCorpus } from "../../src/article/corpus.js";
import { removeArticle } from "../../src/article/remove.js";
import { ProblemsError } from "../../src/errors.js";
import { failureOf } from "../support/errors.js";
import { useFolders, writeFiles } from "../support/folders.js";
import { pdfOf } from "../support/pdf.js";

const folder = useFolders();
const LAKE =
  "The old bed is left behind as a lake, which fills with reeds within a few generations. Nobody swims in it.";
const PAGE = `<title>On Rivers</title><article><h1>On Rivers</h1><p>${LAKE}</p><h2>Reeds</h2><ul><li>cut them<li>burn them</ul><p>${LAKE} So it is.</p></article>`;

async function add(corpusDir: string, paths: readonly string[], options: Partial<AddOptions> = {}) {
  const additions = await planAdditions(paths, { corpusDir, replace: false, title: null, ...options });
  return { additions, kept: await writeAdditions(corpusDir, additions) };
}

const codesOf = (error: unknown) =>
  error instanceof ProblemsError ? error.problems.map(({ code }) => code) : [];

describe("files that are added to a corpus", () => {
  it("come in as they are, or as Markdown with the paragraphs that were shown", async () => {
    const corpusDir = join(folder(), "corpus");
    const from = writeFiles(folder(), {
      "a.md": "# A\r\n\r\nWords.",
      "b.txt": "Plain words.",
      "On Rivers.html": PAGE,
    });
    writeFileSync(join(from, "c.PDF"), await pdfOf((pdf) => pdf.text(LAKE), { info: { Title: "On Lakes" } }));
    const paths = ["a.md", "b.txt", "On Rivers.html", "c.PDF"].map((name) => join(from, name));
    const { additions, kept } = await add(corpusDir, paths);
    expect(kept).toEqual([null, null, null, null]);
    expect(readdirSync(corpusDir)).toEqual(["On Rivers.md", "a.md", "b.txt", "c.md"]);
    expect(readFileSync(join(corpusDir, "a.md"), "utf8")).toBe("# A\r\n\r\nWords.");
    const { articles } = await readCorpus(corpusDir);
    expect(articles).toEqual([2, 0, 1, 3].map((place) => additions[place]?.article));
    expect(articles.map(({ title }) => title)).toEqual(["On Rivers", "A", "B", "On Lakes"]);
    expect(articles[0]?.paragraphs.map(({ heading, text }) => [heading, text])).toEqual([
      [null, LAKE],
      ["Reeds", "cut them\nburn them"],
      ["Reeds", `${LAKE} So it is.`],
    ]);
  });

  it("are written only when all of them can be, and every problem is told", async () => {
    const corpusDir = writeFiles(folder(), {
      "rivers.md": "---\ntitle: On rivers\n---\nWords.",
      "_old/x.md": "x",
    });
    const from = writeFiles(folder(), {
      "good.md": "# Good\n\nWords.",
      "Rivers.txt": "Other words.",
      "page.html": PAGE,
      "_draft.md": "Words.",
      "empty.txt": "",
      "sub/good.html": PAGE,
      "scan.pdf": "nothing",
      "notes.docx": "words",
    });
    const names = [
      "good.md",
      "Rivers.txt",
      "page.html",
      "_draft.md",
      "empty.txt",
      "sub/good.html",
      "scan.pdf",
      "notes.docx",
      "none.md",
    ];
    const error = await failureOf(
      add(
        corpusDir,
        names.map((name) => join(from, name)),
      ),
    );
    expect(codesOf(error)).toEqual([
      "ARTICLE_NAME_TAKEN",
      "ARTICLE_NAME_TAKEN",
      "ARTICLE_NAME_UNUSABLE",
      "ARTICLE_EMPTY",
      "ARTICLE_NAME_TAKEN",
      "PDF_BROKEN",
      "ARTICLE_FORMAT_UNKNOWN",
      "ARTICLE_UNREADABLE",
    ]);
    const [name, title] = error.message.split("\n");
    expect(name).toBe(
      `${from}/Rivers.txt: the corpus has ${corpusDir}/rivers.md already; rename the file, or add --replace to put it in that one's place`,
    );
    expect(title).toBe(
      `${from}/page.html: the same title as ${corpusDir}/rivers.md, “On Rivers”; give it another with --title TITLE`,
    );
    expect(readdirSync(corpusDir)).toEqual(["_old", "rivers.md"]);
  });

  it("take the place of an article of the same name where that is asked for, and the old one is kept", async () => {
    const corpusDir = writeFiles(folder(), { "rivers.txt": "First words.", "lakes.md": "Words." });
    const from = writeFiles(folder(), { "rivers.html": PAGE, "2/rivers.md": "Third words." });
    const first = await add(corpusDir, [join(from, "rivers.html")], { replace: true });
    expect(first.kept).toEqual([join(corpusDir, "_removed/rivers.txt")]);
    const second = await add(corpusDir, [join(from, "2/rivers.md")], { replace: true });
    expect(second.kept).toEqual([join(corpusDir, "_removed/rivers.md")]);
    const third = await add(corpusDir, [join(from, "2/rivers.md")], { replace: true });
    expect(third.kept).toEqual([join(corpusDir, "_removed/rivers.2.md")]);
    expect(readFileSync(join(corpusDir, "_removed/rivers.txt"), "utf8")).toBe("First words.");
    expect((await readCorpus(corpusDir)).articles.map(({ name }) => name)).toEqual(["lakes", "rivers"]);
  });

  it("may be given a title, if their text is converted", async () => {
    const corpusDir = writeFiles(folder(), { "rivers.md": "# On Rivers\n\nWords." });
    const from = writeFiles(folder(), { "page.html": PAGE, "b.md": "Words." });
    const { additions } = await add(corpusDir, [join(from, "page.html")], { title: "On: Reeds" });
    expect(additions[0]?.article.title).toBe("On: Reeds");
    expect(codesOf(await failureOf(add(corpusDir, [join(from, "b.md")], { title: "B" })))).toEqual([
      "TITLE_IN_FILE",
    ]);
  });

  it("never take the place of a file that has come to be there meanwhile", async () => {
    const corpusDir = folder();
    const from = writeFiles(folder(), { "a.md": "Words." });
    const additions = await planAdditions([join(from, "a.md")], { corpusDir, replace: false, title: null });
    writeFiles(corpusDir, { "a.md": "Another's words." });
    expect((await failureOf(writeAdditions(corpusDir, additions))).code).toBe("ARTICLE_NOT_WRITTEN");
    expect(readFileSync(join(corpusDir, "a.md"), "utf8")).toBe("Another's words.");
    expect(readdirSync(corpusDir)).toEqual(["a.md"]);
  });
});

describe("an article that is removed", () => {
  it("is kept below _removed/, under its own path, with what was saved beside it", async () => {
    const corpusDir = writeFiles(folder(), { "a.md": "Words.", "b/c.html": PAGE, "b/c_files/x.html": PAGE });
    expect(await removeArticle(corpusDir, "b/C")).toEqual({
      path: join(corpusDir, "b/c.html"),
      kept: join(corpusDir, "_removed/b/c.html"),
    });
    expect(existsSync(join(corpusDir, "_removed/b/c_files/x.html"))).toBe(true);
    expect((await readCorpus(corpusDir)).articles.map(({ name }) => name)).toEqual(["a"]);
  });

  it("may be one that cannot be read", async () => {
    const corpusDir = writeFiles(folder(), { "a.md": "Words.", "b.pdf": "no PDF" });
    await removeArticle(corpusDir, "b");
    expect((await readCorpus(corpusDir)).articles).toHaveLength(1);
  });

  it("must be there, and not be the last", async () => {
    const corpusDir = writeFiles(folder(), { "a.md": "Words.", "b.md": "Words too." });
    const unknown = await failureOf(removeArticle(corpusDir, "c"));
    expect(unknown.code).toBe("ARTICLE_UNKNOWN");
    expect(unknown.message).toBe(`${corpusDir}: no article is named c; there are: a, b`);
    await removeArticle(corpusDir, "a");
    expect((await failureOf(removeArticle(corpusDir, "b"))).code).toBe("ARTICLE_IS_LAST");
    expect(existsSync(join(corpusDir, "b.md"))).toBe(true);
  });
});
