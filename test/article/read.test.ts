import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readArticle } from "../../src/article/read.js";
import { PilcrowError } from "../../src/errors.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pilcrow-read-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function errorOf(path: string): Promise<PilcrowError> {
  const error = await readArticle(path, "notes").catch((thrown: unknown) => thrown);
  if (!(error instanceof PilcrowError)) throw new Error(`no PilcrowError but ${String(error)}`);
  expect(error.message).toMatch(/^[^\n]+$/);
  expect(error.message.startsWith(`${path}: `)).toBe(true);
  return error;
}

describe("an article", () => {
  it("has numbered paragraphs, each with the nearest heading above it and its sentences", async () => {
    const path = await fileOf("rivers.md", "First. Second.\n\n## Lakes\n\n### Deep\n\nThird.\n\nFourth.\n");
    const article = await readArticle(path, "water/on-rivers_and-lakes");
    expect(article).toEqual({
      name: "water/on-rivers_and-lakes",
      title: "On rivers and lakes",
      authors: [],
      source: null,
      date: null,
      paragraphs: [
        {
          number: 1,
          heading: null,
          text: "First. Second.",
          sentences: [
            { start: 0, end: 6 },
            { start: 7, end: 14 },
          ],
        },
        { number: 2, heading: "Deep", text: "Third.", sentences: [{ start: 0, end: 6 }] },
        { number: 3, heading: "Deep", text: "Fourth.", sentences: [{ start: 0, end: 7 }] },
      ],
    });
  });

  it("has no control characters that a terminal would obey when the article is quoted", async () => {
    const path = await fileOf(
      "bell.txt",
      "A bell\u0007 rings in the \u001b[31mred\u001b[0m tower\u009b2J.\n",
    );
    const article = await readArticle(path, "bell");
    expect(article.paragraphs[0]?.text).toBe("A bell rings in the [31mred[0m tower2J.");
  });

  it("may begin with a byte order mark, have Windows line ends and an extension in capitals", async () => {
    const path = await fileOf("BOM.MD", "\uFEFF---\r\ntitle: On Rivers\r\n---\r\nThey\r\nbend.\r\n");
    const { title, paragraphs } = await readArticle(path, "bom");
    expect(title).toBe("On Rivers");
    expect(paragraphs.map(({ text }) => text)).toEqual(["They bend."]);
  });
});

describe("a file that is no article", () => {
  it("is larger than 10 MB", async () => {
    const path = await fileOf("big.txt", "");
    await truncate(path, 50_000_000);
    const { code, message } = await errorOf(path);
    expect(code).toBe("ARTICLE_TOO_LARGE");
    expect(message).toBe(
      `${path}: 50.0 MB is more than the 10 MB that an article may have; split it into several files`,
    );
    await truncate(path, 10_000_001);
    expect((await errorOf(path)).message).toContain("10.1 MB is more");
    for (const [name, mend] of [
      ["big.html", "save the page without its pictures in it"],
      ["big.pdf", "make its pictures smaller, or split it into several files"],
    ] as const) {
      const other = await fileOf(name, "");
      await truncate(other, 10_000_001);
      expect(await errorOf(other)).toMatchObject({ code: "ARTICLE_TOO_LARGE" });
      expect((await errorOf(other)).message).toContain(`may have; ${mend}`);
    }
  });

  it.each([
    ["Windows-1252", [...Buffer.from("caf"), 0xe9, ...Buffer.from(" au lait")], "byte 3 "],
    ["a character cut off at the end", [...Buffer.from("né"), 0xe2, 0x82], "byte 3 "],
    ["UTF-16", [0xff, 0xfe, 0x41, 0x00], "UTF-16LE byte order mark"],
    ["UTF-16, the other way", [0xfe, 0xff, 0x00, 0x41], "UTF-16BE byte order mark"],
  ])("is not UTF-8: %s", async (_, bytes, place) => {
    const { code, message } = await errorOf(await fileOf("bytes.txt", Uint8Array.from(bytes)));
    expect(code).toBe("ARTICLE_NOT_UTF8");
    expect(message).toContain(place);
    expect(message).toContain("iconv -f ");
  });

  it("has NUL bytes", async () => {
    const { code, message } = await errorOf(await fileOf("binary.txt", "abc\0def"));
    expect(code).toBe("ARTICLE_HAS_NUL");
    expect(message).toContain("byte 3 is NUL");
  });

  it.each(["", "\uFEFF", " \n\t\r\n "])("is empty: %j", async (content) => {
    expect((await errorOf(await fileOf("empty.md", content))).code).toBe("ARTICLE_EMPTY");
  });

  it.each([
    ["headings.md", "# On Rivers\n\n## Lakes\n", "only headings"],
    ["headings.txt", "On Rivers\n", "only headings"],
    ["matter.md", "---\ndate: 2024\n---\n", "no text of an article"],
  ])("has no paragraph: %s", async (name, content, reason) => {
    const { code, message } = await errorOf(await fileOf(name, content));
    expect(code).toBe("ARTICLE_WITHOUT_PARAGRAPH");
    expect(message).toContain(`no paragraph found; the file has ${reason}; `);
  });

  it("is not there, is a folder, is a pipe, or is a link that leads nowhere", async () => {
    await mkdir(join(folder, "folder.md"));
    await symlink("nowhere.md", join(folder, "link.md"));
    await symlink("loop.md", join(folder, "loop.md"));
    execFileSync("mkfifo", [join(folder, "pipe.md")]);
    for (const name of ["missing.md", "folder.md", "pipe.md", "link.md", "loop.md"]) {
      expect((await errorOf(join(folder, name))).code).toBe("ARTICLE_UNREADABLE");
    }
  });

  it("has an extension that no reader reads", async () => {
    expect((await errorOf(await fileOf("notes.docx", "text"))).code).toBe("ARTICLE_FORMAT_UNKNOWN");
  });

  it("has broken front matter", async () => {
    expect((await errorOf(await fileOf("broken.md", "---\ntitle: [\n---\nText."))).code).toBe(
      "FRONT_MATTER_BROKEN",
    );
  });
});
