import type { List, ListItem, Paragraph, RootContent, Table } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import { stringify } from "yaml";
import type { Block, Draft } from "./article.js";

/**
 * Writes a draft as Markdown that a person can correct. `readMarkdown` makes the very same paragraphs of it, under the
 * same headings, whatever characters they hold; and the same title, authors, source and date.
 */
export function formatMarkdown(draft: Draft): string {
  const shift = headingShift(draft.blocks);
  const children = draft.blocks.map((block) => nodeOf(block, shift));
  const body = toMarkdown(
    { type: "root", children },
    { extensions: [gfmToMarkdown()], bullet: "-", bulletOther: "*", rule: "-", listItemIndent: "one" },
  );
  return frontMatterOf(draft) + body;
}

function frontMatterOf({ title, authors, source, date }: Draft): string {
  const matter = {
    ...(title === null ? {} : { title }),
    ...(authors.length === 0 ? {} : { authors }),
    ...(source === null ? {} : { source }),
    ...(date === null ? {} : { date }),
  };
  if (Object.keys(matter).length === 0) return "";
  // In quotes no value can be taken for anything but text.
  const yaml = stringify(matter, {
    lineWidth: 0,
    defaultStringType: "QUOTE_DOUBLE",
    defaultKeyType: "PLAIN",
  });
  return `---\n${yaml}---\n\n`;
}

/** What to add to levels so that the highest heading is of level two: one of level one would be the title. */
function headingShift(blocks: readonly Block[]): number {
  const levels = blocks.flatMap(({ kind, level }) => (kind === "heading" ? [level ?? 2] : []));
  return 2 - Math.min(...levels, 6);
}

function nodeOf({ kind, text, level }: Block, shift: number): RootContent {
  if (kind === "heading") {
    const depth = Math.min(6, Math.max(2, (level ?? 2) + shift)) as 2 | 3 | 4 | 5 | 6;
    return { type: "heading", depth, children: [{ type: "text", value: text }] };
  }
  const lines = text.split("\n");
  return lines.length === 1 ? paragraphOf(text) : (tableOf(lines) ?? numberedListOf(lines) ?? listOf(lines));
}

function paragraphOf(text: string): Paragraph {
  return { type: "paragraph", children: [{ type: "text", value: text }] };
}

/** Lines that part as many cells each. */
function tableOf(lines: readonly string[]): Table | null {
  const rows = lines.map((line) => line.split(" | "));
  const isTable = rows.every(
    (cells) => cells.length > 1 && cells.length === rows[0]?.length && cells.some(Boolean),
  );
  if (!isTable || rows.flat().some((cell) => cell !== cell.trim())) return null;
  return {
    type: "table",
    children: rows.map((cells) => ({
      type: "tableRow",
      children: cells.map((value) => ({
        type: "tableCell",
        children: value === "" ? [] : [{ type: "text", value }],
      })),
    })),
  };
}

/** Lines that are numbered one after the other, as a numbered list gives them. */
function numberedListOf(lines: readonly string[]): List | null {
  const start = Number(/^(\d{1,9})\. /u.exec(lines[0] ?? "")?.[1]);
  const items = lines.map((line, index) => {
    const number = `${start + index}. `;
    return line.startsWith(number) ? line.slice(number.length) : "";
  });
  if (items.some((item) => item === "")) return null;
  return { type: "list", ordered: true, start, spread: false, children: items.map(itemOf) };
}

/** Any lines: a list's items are what Markdown reads as lines. */
function listOf(lines: readonly string[]): List {
  return { type: "list", ordered: false, spread: false, children: lines.map(itemOf) };
}

function itemOf(text: string): ListItem {
  return { type: "listItem", spread: false, children: [paragraphOf(text)] };
}
