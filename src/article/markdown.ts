import type { Blockquote, List, Nodes, PhrasingContent, RootContent, Table } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { PilcrowError } from "../errors.js";
import type { Block, Draft } from "./article.js";
import { readFrontMatter } from "./front-matter.js";

/**
 * Reads CommonMark with GitHub's extensions (tables, footnotes, autolinks, strike-through, task lists).
 *
 * Paragraphs are the paragraphs of the body and of its block quotes; a list (with the lists in it), a table
 * and a code block are one paragraph each, an item, row or line of them a line, cells parted by " | ".
 * Footnotes stand at the end. Markup, images, comments and references to footnotes are dropped, white space
 * is collapsed. The first heading is the title where it is of level one and the front matter has none, or
 * the same one.
 *
 * @param source The decoded file, without a byte order mark.
 * @param file What an error calls the file.
 * @throws PilcrowError FRONT_MATTER_BROKEN; ARTICLE_TOO_NESTED, for lists or quotes thousands of levels deep
 */
export function readMarkdown(source: string, file: string): Draft {
  const { matter, body } = readFrontMatter(source, file);
  const blocks = parseBody(body, file);
  const topHeading = titleAmong(blocks, matter.title);
  return {
    title: matter.title ?? topHeading?.text ?? null,
    authors: matter.authors,
    source: matter.source,
    date: matter.date,
    blocks: blocks.filter((block) => block !== topHeading),
  };
}

/** The headings and paragraphs of Markdown's syntax tree, from wherever it comes. */
export function blocksOfTree(nodes: readonly RootContent[]): Block[] {
  const footnotes = nodes.filter((node) => node.type === "footnoteDefinition");
  const text = nodes.filter((node) => node.type !== "footnoteDefinition");
  return [...text, ...footnotes].flatMap(blocksOf).filter((block) => block.text !== "");
}

function parseBody(body: string, file: string): Block[] {
  try {
    const { children } = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
    return blocksOfTree(children);
  } catch (cause) {
    // The parser recurses into what is nested and runs out of stack; no other RangeError comes from it.
    if (!(cause instanceof RangeError)) throw cause;
    const message = `${file}: its lists or quotations are nested too deeply to read; take levels away`;
    throw new PilcrowError("ARTICLE_TOO_NESTED", message, { cause });
  }
}

/** The heading of level one that is the article's title, not a section's. */
function titleAmong(blocks: readonly Block[], title: string | null): Block | undefined {
  const isTop = (block: Block | undefined) => block?.level === 1;
  if (title === null) return isTop(blocks[0]) ? blocks[0] : undefined;
  const top = blocks.find(isTop);
  return top?.text.toLowerCase() === title.toLowerCase() ? top : undefined;
}

function blocksOf(node: RootContent): Block[] {
  switch (node.type) {
    case "heading":
      return [{ kind: "heading", level: node.depth, text: inlineText(node.children) }];
    case "paragraph":
      return [paragraph(inlineText(node.children))];
    case "blockquote":
      return blocksOfQuote(node);
    case "footnoteDefinition":
      return node.children.flatMap(blocksOf);
    case "list":
      return [paragraph(linesOfList(node).join("\n"))];
    case "table":
      return [paragraph(linesOfTable(node).join("\n"))];
    case "code":
      return [paragraph(nonBlankLines(node.value).join("\n"))];
    case "html":
      return blocksOfHtml(node.value);
    default:
      return [];
  }
}

function paragraph(text: string): Block {
  return { kind: "paragraph", text };
}

/** A heading in a quotation belongs to the quotation; the article's own sections go on behind it. */
function blocksOfQuote(quote: Blockquote): Block[] {
  return quote.children.flatMap(blocksOf).map(({ text }) => paragraph(text));
}

function linesOfList(list: List): string[] {
  return list.children.flatMap((item, index) => {
    const lines = item.children.flatMap((child) =>
      child.type === "list" ? linesOfList(child) : blocksOf(child).flatMap(({ text }) => nonBlankLines(text)),
    );
    // A number stays, since the text may refer to it ("see step 3"); a bullet says nothing.
    const number = list.ordered ? `${(list.start ?? 1) + index}. ` : "";
    return lines.map((line, place) => (place === 0 ? number + line : line));
  });
}

function linesOfTable(table: Table): string[] {
  return table.children
    .map((row) => row.children.map((cell) => inlineText(cell.children)))
    .filter((cells) => cells.some((cell) => cell !== ""))
    .map((cells) => cells.join(" | "));
}

/** The text in a block of HTML: Markdown's own text is in such blocks where people centre or fold it. */
function blocksOfHtml(html: string): Block[] {
  const visible = html.replace(/<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/giu, " ");
  const text = collapsed(unescaped(visible.replace(/<[^>]*>/gu, " ")));
  const depth = /^\s*<h([1-6])\b/iu.exec(visible)?.[1];
  return [depth ? { kind: "heading", level: Number(depth), text } : paragraph(text)];
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  nbsp: " ",
  "#39": "'",
};

function unescaped(text: string): string {
  return text.replace(/&(#?\w+);/gu, (whole, name: string) => entities[name] ?? whole);
}

function inlineText(nodes: readonly PhrasingContent[]): string {
  return collapsed(nodes.map(words).join(""));
}

function words(node: Nodes): string {
  if (node.type === "break") return " ";
  if (node.type === "html") return /^<br\b/iu.test(node.value) ? " " : "";
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  return "children" in node ? node.children.map(words).join("") : "";
}

function nonBlankLines(text: string): string[] {
  return text
    .split("\n")
    .map(collapsed)
    .filter((line) => line !== "");
}

function collapsed(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
