import { describe, expect, it } from "vitest";
import { readMarkdown } from "../../src/article/markdown.js";
import { PilcrowError } from "../../src/errors.js";

const lines = (...all: string[]) => all.join("\n");
const read = (...all: string[]) => readMarkdown(lines(...all), "corpus/notes.md");
const blocksOf = (...all: string[]) =>
  read(...all).blocks.map(({ kind, text }) => (kind === "heading" ? `# ${text}` : text));
const errorOf = (...all: string[]) => {
  try {
    read(...all);
  } catch (error) {
    if (error instanceof PilcrowError) return error;
  }
  throw new Error("no PilcrowError");
};

describe("front matter", () => {
  it("gives title, authors, source and date", () => {
    const draft = read(
      "---",
      "title: On Rivers",
      "authors:",
      "  - Ada Lovelace",
      "  - Charles Babbage",
      "source: https://example.org/rivers",
      "date: 2024-03-22",
      "tags: [unknown, keys, are, ignored]",
      "---",
      "Rivers bend.",
    );
    expect(draft).toEqual({
      title: "On Rivers",
      authors: ["Ada Lovelace", "Charles Babbage"],
      source: "https://example.org/rivers",
      date: "2024-03-22",
      blocks: [{ kind: "paragraph", text: "Rivers bend." }],
    });
  });

  it.each([
    [
      "authors: Ada Lovelace, Charles Babbage and L. F. Menabrea",
      ["Ada Lovelace", "Charles Babbage", "L. F. Menabrea"],
    ],
    ["author: Ada Lovelace", ["Ada Lovelace"]],
    ["author: [Ada Lovelace]", ["Ada Lovelace"]],
    ["authors:", []],
  ])("%s", (line, authors) => {
    expect(read("---", line, "---", "Rivers bend.").authors).toEqual(authors);
  });

  it.each([
    ["date: March 2024", "March 2024"],
    ["date: 2024", "2024"],
    ["date: 2024-03-22T10:00:00Z", "2024-03-22"],
    ["date:", null],
    ["date: null", null],
  ])("%s", (line, date) => {
    expect(read("---", line, "---", "Rivers bend.").date).toBe(date);
  });

  it("keeps a title that is a number as written", () => {
    expect(read("---", "title: 1984", "---", "Rivers bend.").title).toBe("1984");
  });

  it("may be empty, and may have Windows line ends", () => {
    expect(read("---", "---", "Rivers bend.").blocks).toHaveLength(1);
    expect(readMarkdown("---\r\ntitle: On Rivers\r\n---\r\nThey bend.\r\n", "f.md").title).toBe("On Rivers");
  });

  it.each([
    ["bad YAML", ["---", "date: 2024", "title: On: Rivers", "---", "Text."], "line 3"],
    ["a key twice", ["---", "title: One", "title: Two", "---", "Text."], "line 3"],
    ["no mapping", ["---", "- one", "- two", "---", "Text."], "line 2"],
    ["text that is no mapping", ["---", "Rivers bend.", "---", "Text."], "line 2"],
    ["a list for a title", ["---", "date: 2024", "title: [One, Two]", "---", "Text."], "line 3"],
    ["mappings for authors", ["---", "authors:", "  - name: Ada Lovelace", "---", "Text."], "line 3"],
    ["a front matter never closed", ["---", "title: On Rivers", "", "Text."], "line 1"],
  ])("%s is an error that names the line and the mend", (_, source, line) => {
    const error = errorOf(...source);
    expect(error.code).toBe("FRONT_MATTER_BROKEN");
    expect(error.message).toMatch(/^corpus\/notes\.md: line \d+: [^;]+; [^\n]+$/);
    expect(error.message).toContain(`${line}:`);
  });

  it("is not what a rule above prose opens", () => {
    expect(blocksOf("---", "", "Rivers bend.", "", "---", "", "Lakes do not.")).toEqual([
      "Rivers bend.",
      "Lakes do not.",
    ]);
    expect(blocksOf("---", "Rivers bend.")).toEqual(["Rivers bend."]);
  });
});

describe("the title", () => {
  it("is the first heading of level one, where the body begins with it", () => {
    const draft = read(
      "![logo](a.png)",
      "",
      "# On Rivers",
      "",
      "They bend.",
      "",
      "# Lakes",
      "",
      "They do not.",
    );
    expect(draft.title).toBe("On Rivers");
    expect(draft.blocks.map(({ text }) => text)).toEqual(["They bend.", "Lakes", "They do not."]);
  });

  it("is the front matter's, and the same heading is not repeated", () => {
    expect(blocksOf("---", "title: On Rivers", "---", "# On Rivers", "They bend.")).toEqual(["They bend."]);
    expect(blocksOf("---", "title: On Rivers", "---", "# Part One", "They bend.")).toEqual([
      "# Part One",
      "They bend.",
    ]);
  });

  it("is missing where the body begins with text or a lower heading", () => {
    expect(read("They bend.", "", "# Lakes", "", "They do not.").title).toBeNull();
    expect(read("## Lakes", "", "They do not.").title).toBeNull();
  });
});

describe("the body", () => {
  it("joins soft and hard breaks with a space, and collapses white space", () => {
    expect(blocksOf("one  ", "two\\", "three", "four   five<br>six")).toEqual([
      "one two three four five six",
    ]);
  });

  it("reads headings of both kinds, and ignores one without text", () => {
    expect(
      blocksOf(
        "Text.",
        "",
        "## Upper *course* ##",
        "Text.",
        "",
        "Lower course",
        "---",
        "",
        "###",
        "",
        "Text.",
      ),
    ).toEqual(["Text.", "# Upper course", "Text.", "# Lower course", "Text."]);
  });

  it("keeps the words of links, emphasis, code and strike-through, and drops images, HTML and comments", () => {
    expect(
      blocksOf(
        'A [link](http://a.org "title"), **bold**, `code`, ~~gone~~, ![no](a.png)<b>kept</b><!-- no --> &amp; https://a.org.',
      ),
    ).toEqual(["A link, bold, code, gone, kept & https://a.org."]);
    expect(blocksOf("![only an image](a.png)", "", "<!-- only a comment -->", "", "Text.")).toEqual([
      "Text.",
    ]);
  });

  it("keeps the text in a block of HTML", () => {
    expect(
      blocksOf(
        "<div align=center>",
        "<b>Rivers</b> &amp; lakes",
        "</div>",
        "",
        "<script>",
        "x()",
        "</script>",
      ),
    ).toEqual(["Rivers & lakes"]);
    expect(read("<h1 align=center>On Rivers</h1>", "", "They bend.").title).toBe("On Rivers");
  });

  it("makes a paragraph of each paragraph of a quotation, its headings too", () => {
    expect(blocksOf("> One.", ">", "> # Two", ">", "> > Three.")).toEqual(["One.", "Two", "Three."]);
  });

  it("makes one paragraph of a list and the lists in it", () => {
    expect(
      blocksOf(
        "- sand",
        "- gravel",
        "  and stones",
        "  - fine",
        "  - coarse",
        "",
        "- [x] silt",
        "",
        "  clay",
      ),
    ).toEqual(["sand\ngravel and stones\nfine\ncoarse\nsilt\nclay"]);
  });

  it("keeps the numbers of a numbered list", () => {
    expect(blocksOf("3. wash", "3. dry")).toEqual(["3. wash\n4. dry"]);
  });

  it("makes one paragraph of a table, a row a line", () => {
    expect(blocksOf("| river | km |", "| --- | ---: |", "| **Rhine** | 1233 |", "| Po | |")).toEqual([
      "river | km\nRhine | 1233\nPo | ",
    ]);
  });

  it("makes one paragraph of a code block", () => {
    expect(blocksOf("```js", "let a;", "", "  let b;", "```", "", "    c", "    d")).toEqual([
      "let a;\nlet b;",
      "c\nd",
    ]);
  });

  it("drops references to footnotes and puts the notes at the end", () => {
    expect(
      blocksOf("Rivers bend.[^1]", "", "[^1]: So say the maps.", "", "## Lakes", "", "They do not."),
    ).toEqual(["Rivers bend.", "# Lakes", "They do not.", "So say the maps."]);
  });

  it("refuses what is nested too deeply to read", () => {
    expect(errorOf(`${">".repeat(5000)} a`).code).toBe("ARTICLE_TOO_NESTED");
  });
});
