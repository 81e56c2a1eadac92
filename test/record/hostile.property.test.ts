import fc from "fast-check";
import { parseHTML } from "linkedom";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { composeArticle } from "../../src/article/compose.js";
import { articlesBeside } from "../../src/record/beside.js";
import { transcriptHtml } from "../../src/record/html.js";
import { transcript, transcriptJson } from "../../src/record/json.js";
import { transcriptMarkdown } from "../../src/record/markdown.js";
import { type DiscussionSources, minutesOf } from "../../src/record/minutes.js";
import type { Minutes } from "../../src/record/minutes-shape.js";
import { ENGINES, useGroup } from "../support/databases.js";
import { hostile as anything } from "../support/views.js";
import { ARTICLE, heldDiscussion, NAMES, quoteFrom } from "./held.js";

/* Whatever members, moderators and articles say stands in the files as they said it, and does nothing there. */

const [engine] = ENGINES;
if (!engine) throw new Error("no database engine");
const group = useGroup(engine);

const hostile = fc
  .array(
    fc.oneof(
      anything.map((text) => text.slice(0, 300)),
      fc.constantFrom(
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "</p></main></style>",
        "<!--",
        "]]>",
        "&lt;&#60;&amp;",
        '" onclick="x',
        "'",
        "![x](http://b/c.png)",
        "[^1]",
        "| a | b |",
        "\n---\n",
        "\n    code",
        "~~~",
        "1. ",
        "- [ ] ",
        "www.example.org http://b.org a@b.org",
        "\u202Egnp",
        "\uD800",
        "\u0000",
        "none",
        "{name}",
        "_a_*b*",
        "$x$",
        "javascript:alert(1)",
        "<http://b.org>",
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(""));

const WORDS = ["text", "question", "title", "prompts", "options", "reason", "before", "after", "note"];

/** The same sources, with whatever somebody said put in other words. */
function inOtherWords(value: unknown, change: (text: string) => string, key = ""): unknown {
  if (typeof value === "string") return WORDS.includes(key) && value !== "" ? change(value) : value;
  if (Array.isArray(value)) return value.map((one) => inOtherWords(one, change, key));
  if (value instanceof Map)
    return new Map([...value].map(([id, one]) => [id, inOtherWords(one, change, "")]));
  if (typeof value !== "object" || value === null) return value;
  if ("fingerprint" in value && "sentence" in value) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, inOtherWords(inner, change, name)]),
  );
}

/** Sources of a discussion in which everybody says such things; the article too. */
function sourcesIn(given: DiscussionSources, texts: readonly string[]): DiscussionSources {
  const known = new Map<string, string>();
  const change = (text: string) => {
    const changed = known.get(text) ?? `${known.size} ${texts[known.size % texts.length] ?? ""}`;
    known.set(text, changed);
    return changed;
  };
  const { discussion, entries, questions, verified } = given;
  const article = composeArticle(ARTICLE.name, {
    title: change(ARTICLE.title),
    authors: ARTICLE.authors.map(change),
    source: change("somewhere"),
    date: change("once"),
    blocks: ARTICLE.paragraphs.flatMap(({ heading, text }) => [
      { kind: "heading", text: change(heading ?? "none") },
      { kind: "paragraph", text: change(text) },
    ]),
  });
  const quoted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(quoted);
    if (value instanceof Map) return new Map([...value].map(([id, one]) => [id, quoted(one)]));
    if (typeof value !== "object" || value === null) return value;
    if ("sentence" in value && "paragraph" in value) return quoteFrom(article, Number(value.paragraph), 0);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, quoted(inner)]));
  };
  const said = quoted(inOtherWords({ discussion, entries, questions, verified }, change));
  return {
    ...given,
    ...(said as Pick<DiscussionSources, "discussion" | "entries" | "questions" | "verified">),
    library: { articles: [article] },
    guild: change("Readers"),
    nameOf: (id) => change(NAMES[id] ?? "somebody"),
  };
}

/** All texts of minutes that somebody else has written. */
function textsIn({ title, guild, sections, open, of }: Minutes): string[] {
  return [
    title,
    guild,
    ...(of.kind === "discussion" && of.article ? [of.article.title, ...of.article.authors] : []),
    ...open.map(({ text }) => text),
    ...sections.flatMap((section) => [
      ...(section.kind === "paragraph"
        ? [section.text, section.heading, ...section.prompts.map(({ text }) => text)]
        : []),
      ...section.items.flatMap((item) => [
        "text" in item ? item.text : null,
        item.kind === "poll" ? item.question : null,
        ...(item.kind === "poll" ? item.options.map(({ text }) => text) : []),
        item.kind === "removed" ? item.reason : null,
        ...("citations" in item ? item.citations.map(({ sentence }) => sentence) : []),
      ]),
    ]),
  ].filter((text) => text !== null && text !== undefined);
}

/** Markdown and this comparison know no white space at the ends of lines, and no empty lines. */
function linesOf(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

describe("whatever is said", () => {
  it("is in the page as it was said, and makes no element of it", async () => {
    const held = await heldDiscussion(group);
    const given = await held.sources();
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 12 }), (texts) => {
        const sources = sourcesIn(given, texts);
        const made = minutesOf(sources);
        const html = transcriptHtml(made, articlesBeside(made, sources), "en");
        const { document } = parseHTML(html);
        const harmless = sourcesIn(
          given,
          texts.map((text) => text.replace(/\S/gu, "x")),
        );
        const plainMade = minutesOf(harmless);
        const plainPage = parseHTML(transcriptHtml(plainMade, articlesBeside(plainMade, harmless), "en"));
        const tags = (page: typeof document, inside: string) =>
          [...new Set([...page.querySelectorAll(`${inside} *`)].map(({ localName }) => localName))].sort();
        // Long paragraphs are folded or not.
        const known = [...tags(plainPage.document, "html"), "details", "summary"];
        expect(tags(document, "html").filter((tag) => !known.includes(tag))).toEqual([]);
        expect(document.querySelectorAll("script, img, iframe, link, base, object")).toHaveLength(0);
        for (const element of document.querySelectorAll("*")) {
          const foreign = [...element.attributes]
            .map(({ name }) => name)
            .filter(
              (name) =>
                !/^(id|class|dir|lang|href|rel|scope|datetime|charset|name|content|http-equiv|aria-label|aria-hidden)$/.test(
                  name,
                ),
            );
          expect(foreign).toEqual([]);
          if (element.localName === "a") expect(element.getAttribute("href")).toMatch(/^#[a-z0-9]+$/);
        }
        const read = (selector: string) =>
          [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
        const items = made.sections.flatMap((section) => section.items);
        expect(read("h1")).toEqual([made.title]);
        expect(read(".message .words")).toEqual(
          items.flatMap((item) => (item.kind === "message" ? [item.text] : [])),
        );
        const body = linesOf(document.querySelector("main")?.textContent ?? "");
        for (const text of textsIn(made)) {
          // A folded paragraph is in two parts.
          if (text.length < 400) expect(body).toContain(linesOf(text));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is in the Markdown as it was said, and is no Markdown", async () => {
    const held = await heldDiscussion(group);
    const given = await held.sources();
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 12 }), (texts) => {
        const made = minutesOf(sourcesIn(given, texts));
        const tree = fromMarkdown(transcriptMarkdown(made, "en"), {
          extensions: [gfm()],
          mdastExtensions: [gfmFromMarkdown()],
        });
        const kinds = new Set<string>();
        const textOf = (node: Nodes): string => {
          kinds.add(node.type);
          if (node.type === "break") return "\n";
          // An address is one wherever it stands; no other words lead to it.
          if (node.type === "link") {
            const shown = node.children.map(textOf).join("");
            expect([shown, `http://${shown}`, `mailto:${shown}`]).toContain(node.url);
            return shown;
          }
          if ("children" in node) return node.children.map(textOf).join(isBlock(node) ? "" : "\n\n");
          return "value" in node ? node.value : "";
        };
        const body = linesOf(textOf(tree));
        const mine = [
          "root",
          "heading",
          "paragraph",
          "text",
          "emphasis",
          "strong",
          "break",
          "list",
          "listItem",
          "blockquote",
          "table",
          "tableRow",
          "tableCell",
          "thematicBreak",
          "link",
        ];
        expect([...kinds].filter((kind) => !mine.includes(kind))).toEqual([]);
        for (const text of textsIn(made)) expect(body).toContain(linesOf(text));
        expect(tree.children.filter(({ type }) => type === "heading")).toHaveLength(made.sections.length + 3);
      }),
      { numRuns: 60 },
    );
  });

  it("is in the JSON as its schema says", async () => {
    const held = await heldDiscussion(group);
    const given = await held.sources();
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 12 }), (texts) => {
        const made = minutesOf(sourcesIn(given, texts));
        expect(transcript.parse(JSON.parse(transcriptJson(made)))).toMatchObject(made);
      }),
      { numRuns: 60 },
    );
  });
});

/** Its children stand in one line. */
function isBlock({ type }: Nodes): boolean {
  return ["paragraph", "heading", "emphasis", "strong", "link", "tableCell", "delete"].includes(type);
}
