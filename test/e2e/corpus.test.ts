import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { useFolders, writeFiles } from "../support/folders.js";
import { pdfOf } from "../support/pdf.js";
import { PLACES } from "../support/places.js";
import { type Ended, runScript } from "../support/programs.js";

const folder = useFolders();
const PAGE = fileURLToPath(new URL("../article/html/pages/wordpress.html", import.meta.url));
const TOWER =
  "The tower of Ostermoor was built of brick in 1650, and it leans to the west by four degrees. A bell of 900 kilograms hangs in it, which is rung when the moor burns.";

/** The tests follow each other on one corpus. */
let corpus: string;
let index: string;
let nowhere: string;
beforeAll(() => {
  corpus = writeFiles(folder(), PLACES);
  index = join(folder(), "index");
  nowhere = folder();
});

function run(name: string, ...args: string[]): Promise<Ended> {
  return runScript(name, args, { cwd: nowhere, env: { CORPUS_DIR: corpus, INDEX_DIR: index } });
}

describe("npm run corpus:add", () => {
  it("only shows the paragraphs with --dry-run", async () => {
    const { code, stdout, stderr } = await run("corpus-add", PAGE, "--dry-run");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(
      `${PAGE} → ${corpus}/wordpress.md\n\nHow Rivers Bend\nMarla Quill · 2021-05-03 · https://`,
    );
    expect(stdout).toMatch(/^Oxbow lakes\n {2}¶ 3 {3}When two bends come close, .*… {2}30 words$/m);
    expect(stdout).toMatch(/^11 paragraphs$/m);
    expect(stdout).toMatch(/\nNothing was written \(--dry-run\)\.\n$/);
    expect(existsSync(join(corpus, "wordpress.md"))).toBe(false);
    expect(existsSync(index)).toBe(false);
  });

  it("adds pages and PDFs, builds the index, and what they say is found", async () => {
    const pdf = join(folder(), "tower.pdf");
    writeFileSync(
      pdf,
      await pdfOf((document) => document.text(TOWER).moveDown().text("Bells"), {
        info: { Title: "The Tower" },
      }),
    );
    const { code, stdout, stderr } = await run("corpus-add", PAGE, pdf);
    expect(code, stderr).toBe(0);
    expect(stdout).toContain(`\nadded ${corpus}/wordpress.md\nadded ${corpus}/tower.md\n`);
    expect(stdout).toContain("look at ¶ 2: very short");
    expect(stderr).toMatch(/^index built: 5 articles, /m);
    const asked = await run("ask", "Which way does the tower of Ostermoor lean?");
    expect(asked.stdout).toMatch(/^¶ 1\nThe Tower\n/);
    expect(asked.stdout.replaceAll(/\s+/g, " ")).toContain("and it leans to the west by four degrees.");
  });

  it("refuses what the corpus has already, and leaves everything as it was", async () => {
    const before = readFileSync(join(corpus, "wordpress.md"), "utf8");
    const { code, stdout, stderr } = await run("corpus-add", PAGE);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toBe(
      `${PAGE}: the corpus has ${corpus}/wordpress.md already; rename the file, or add --replace to put it in that one's place\n`,
    );
    expect(readFileSync(join(corpus, "wordpress.md"), "utf8")).toBe(before);
  });

  it("replaces it where that is asked for, and keeps what a person has corrected", async () => {
    writeFiles(corpus, { "wordpress.md": "Corrected by hand." });
    const { code, stdout } = await run("corpus-add", "--replace", PAGE);
    expect(code).toBe(0);
    expect(stdout).toContain(
      `added ${corpus}/wordpress.md; the one before is kept: ${corpus}/_removed/wordpress.md\n`,
    );
    expect(readFileSync(join(corpus, "_removed/wordpress.md"), "utf8")).toBe("Corrected by hand.");
  });

  it.each([
    [[]],
    [["--title", "One", "a.html", "b.html"]],
    [["--title", " ", "a.html"]],
    [["--frobnicate", "a.md"]],
  ])("is used wrongly with %j", async (args) => {
    const { code, stderr } = await run("corpus-add", ...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: /);
  });
});

describe("npm run corpus:list", () => {
  it("shows the articles, a line each, and whether the index has them", async () => {
    const { code, stdout, stderr } = await run("corpus-list");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout.split("\n").map((line) => line.split(/ {2,}/))).toEqual([
      ["name", "format", "¶", "date", "title"],
      ["alder", "md", "2", "–", "The River Alder"],
      ["brim", "md", "2", "–", "The Harbour of Brim"],
      ["corran/glen", "txt", "1", "–", "The Glen of Corran"],
      ["tower", "md", "2", "2021-05-03", "The Tower"],
      ["wordpress", "md", "11", "2021-05-03", "How Rivers Bend"],
      [""],
      [`${index}: the index is up to date`],
      [""],
    ]);
  });

  it("shows what cannot be read too, says why, and fails", async () => {
    const broken = writeFiles(folder(), { "a.md": "Words.", "b.pdf": "no PDF", "c.docx": "words" });
    const { code, stdout, stderr } = await run("corpus-list", "--corpus", broken);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^b +pdf +– +– +\(cannot be read\)$/m);
    expect(stdout).toContain(
      "the index is out of date, because the corpus has changed since; run `npm run build:index`",
    );
    expect(stderr).toMatch(
      /c\.docx: no reader for \.docx; .*\n.*b\.pdf: not a whole PDF \(its end is missing\); .*\n$/,
    );
  });
});

describe("npm run corpus:remove", () => {
  it("takes an article out, says how to have it back, and builds the index", async () => {
    const { code, stdout, stderr } = await run("corpus-remove", "corran/glen");
    expect(code).toBe(0);
    expect(stdout).toBe(
      `removed ${corpus}/corran/glen.txt; it is kept: ${corpus}/_removed/corran/glen.txt\nTo have it back: mv '${corpus}/_removed/corran/glen.txt' '${corpus}/corran/glen.txt' && npm run build:index\n`,
    );
    expect(stderr).toMatch(/^index built: 4 articles, /m);
  });

  it("names the articles that there are where it is given another", async () => {
    const { code, stderr } = await run("corpus-remove", "glen");
    expect([code, stderr]).toEqual([
      2,
      `${corpus}: no article is named glen; there are: alder, brim, tower, wordpress\n`,
    ]);
    expect((await run("corpus-remove")).code).toBe(2);
  });
});
