import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Draft } from "../../src/article/article.js";
import { composeArticle } from "../../src/article/compose.js";
import { formatMarkdown } from "../../src/article/format-markdown.js";
import { readHtml } from "../../src/article/html/read-html.js";
import { readMarkdown } from "../../src/article/markdown.js";

function sameArticle(draft: Draft): void {
  const markdown = formatMarkdown(draft);
  expect(composeArticle("notes", readMarkdown(markdown, "notes.md")), markdown).toEqual(
    composeArticle("notes", draft),
  );
}

const DRAFT: Draft = { title: null, authors: [], source: null, date: null, blocks: [] };

describe("a draft written as Markdown", () => {
  it("is what a person would write", () => {
    const markdown = formatMarkdown({
      title: 'On "Rivers": a note',
      authors: ["Ada Quill", "Tom Ford"],
      source: "https://a.example/b",
      date: "2021-05-03",
      blocks: [
        { kind: "paragraph", text: "They bend." },
        { kind: "heading", text: "Lakes", level: 1 },
        { kind: "heading", text: "Deep ones", level: 2 },
        { kind: "paragraph", text: "cut the reeds\nburn them" },
        { kind: "paragraph", text: "2. cut the reeds\n3. burn them" },
        { kind: "paragraph", text: "Place | Width\nMillford | 41 m" },
      ],
    });
    expect(markdown).toBe(`---
title: "On \\"Rivers\\": a note"
authors:
  - "Ada Quill"
  - "Tom Ford"
source: "https://a.example/b"
date: "2021-05-03"
---

They bend.

## Lakes

### Deep ones

- cut the reeds
- burn them

2. cut the reeds
3. burn them

| Place    | Width |
| -------- | ----- |
| Millford | 41 m  |
`);
  });

  it("gives the very same article when it is read, whatever its words are", () => {
    const piece = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 12 }),
      fc.constantFrom(
        ..."# |+|- |* |1. |10) |> |***|---|===|`|``|~~|~~~|[|](|![|[^1]|[^1]: x|[x] |<b>|<div>|<!-- x|<?|&amp;|&#35;|\\|:|$|_|{|}|a@b.co|http://|https://a.example/b_c_d|www.x.org.|\t|    code".split(
          "|",
        ),
        " | ",
        "|",
      ),
    );
    const line = fc
      .array(piece, { minLength: 1, maxLength: 6 })
      .map((pieces) =>
        pieces
          .join("")
          .replace(/[^\P{Cc}]|\p{Surrogate}/gu, "")
          .replace(/\s+/gu, " ")
          .trim(),
      )
      .filter((text) => text !== "" && !/^(?:~|null)$/iu.test(text));
    const block = fc.oneof(
      {
        weight: 3,
        arbitrary: fc
          .array(line, { minLength: 1, maxLength: 4 })
          .map((lines) => ({ kind: "paragraph" as const, text: lines.join("\n") })),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: fc.constant("heading" as const),
          text: line,
          level: fc.integer({ min: 1, max: 6 }),
        }),
      },
    );
    const option = fc.option(line, { nil: null });
    const draft = fc.record({
      title: option,
      authors: fc.array(line, { maxLength: 2 }),
      source: option,
      date: option,
      blocks: fc.array(block, { minLength: 1, maxLength: 5 }),
    });
    fc.assert(fc.property(draft, sameArticle), { numRuns: 300 });
  });

  it("gives the very same tables, with empty cells, and cells that hold a bar", () => {
    const cell = fc.constantFrom("", "41 m", "a | b", "|", "`a|b`", "\\", "1. x");
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    fc.assert(
      fc.property(table, (rows) => {
        const cells = rows
          .map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join("")}</tr>`)
          .join("");
        const words = `<p>${"The old bed is left behind as a lake, which fills with reeds. ".repeat(5)}</p>`;
        const draft = readHtml(`<article>${words}<table>${cells}</table>${words}</article>`, "a.html");
        sameArticle({ ...DRAFT, blocks: draft.blocks });
      }),
      { numRuns: 100 },
    );
  });
});
