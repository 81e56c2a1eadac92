import type { Block, Draft } from "./article.js";
import { isFullName, readByline, readDateLine } from "./byline.js";
import { isFurniture, isNavigation, opensComments } from "./furniture.js";
import { endsAsSentence } from "./heading.js";

/**
 * Makes a draft of what a reader found on a page, whose metadata may say what else stands in its text: the title,
 * the byline and the date above the first paragraph are no paragraphs, page furniture is dropped, a comment section
 * ends the article, and so do headings with nothing below them.
 */
export function articleOfPage(metadata: Omit<Draft, "blocks">, found: readonly Block[]): Draft {
  const blocks = dropFurniture(found.map(cleaned).filter(({ text }) => text !== ""));
  const firstProse = blocks.findIndex(isProse);
  const head = takeHead(metadata, blocks.slice(0, Math.max(firstProse, 0)));
  const body = [...head.blocks, ...blocks.slice(Math.max(firstProse, 0))].filter(
    ({ kind, text }) => kind === "paragraph" || !isSame(text, head.title),
  );
  const isBody = ({ kind, text }: Block) => kind === "paragraph" && !isNavigation(text);
  return { ...head, blocks: body.slice(0, body.findLastIndex(isBody) + 1) };
}

/** Soft hyphens and the like would part a word from itself; control characters would be obeyed by a terminal. */
function cleaned(block: Block): Block {
  const lines = block.text
    .replace(/[\u00AD\u200B\uFEFF]|[^\P{Cc}\s]/gu, "")
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .split("\n")
    .filter((line) => line.trim() !== "");
  const rows = lines.map((line) => line.split(" | "));
  // Empty cells stay, so that each row of a table has as many.
  const isTable = rows.length > 1 && rows.every((cells) => cells.length === rows[0]?.length);
  const text = isTable ? rows.map((cells) => cells.map(collapsed).join(" | ")) : lines.map(collapsed);
  return { ...block, text: text.join("\n") };
}

function collapsed(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

function dropFurniture(blocks: readonly Block[]): Block[] {
  const firstProse = blocks.findIndex(isProse);
  const comments = blocks.findIndex(({ text }, index) => index > firstProse && opensComments(text));
  const article = firstProse < 0 || comments < 0 ? blocks : blocks.slice(0, comments);
  return article.filter(({ text }) => !(isFurniture(text) || opensComments(text)));
}

/** Text that is certainly the article's own. */
function isProse({ kind, text }: Block): boolean {
  return kind === "paragraph" && endsAsSentence(text) && text.length > 80;
}

/** Takes title, byline and date out of what stands above the first prose, and notes them where they are not known. */
function takeHead(metadata: Omit<Draft, "blocks">, blocks: readonly Block[]): Draft {
  let { title, authors, date } = metadata;
  const kept: Block[] = [];
  for (const block of blocks.flatMap(partSignature)) {
    const { kind, text } = block;
    const names =
      readByline(text) ?? (isKnownName(text, authors) || isNameBelowTitle(text, kept) ? [text] : null);
    const day = readDateLine(text);
    if (kind === "heading" && title === null) title = text;
    else if (isSame(text, title) || (kind === "paragraph" && isNavigation(text))) continue;
    else if (kind === "paragraph" && names) authors = authors.length > 0 ? authors : names;
    else if (kind === "paragraph" && day !== null) date = date ?? (day || null);
    else kept.push(block);
  }
  return { ...metadata, title, authors, date, blocks: kept };
}

/** A byline and a date in one piece, a line each. */
function partSignature(block: Block): Block[] {
  const lines = block.text.split("\n");
  const isSignature = lines.every(
    (line) => readByline(line) !== null || readDateLine(line) !== null || isFullName(line),
  );
  return isSignature ? lines.map((text) => ({ ...block, text })) : [block];
}

function isKnownName(text: string, authors: readonly string[]): boolean {
  return authors.some((author) => isSame(text, author));
}

/** One name by itself is a byline only where nothing of the article stands above it. */
function isNameBelowTitle(text: string, above: readonly Block[]): boolean {
  return above.length === 0 && isFullName(text);
}

function isSame(text: string, other: string | null): boolean {
  return other !== null && folded(text) === folded(other);
}

/** Metadata has straight quotes where the page has curly ones. */
function folded(text: string): string {
  return text.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"').replace(/\s+/gu, " ").trim().toLowerCase();
}
