import { rulesExtended, SimpleMarkdown } from "discord-markdown-parser";

/** Discord's Markdown as a tree. */
export type MarkdownNode =
  | { readonly type: "text" | "inlineCode"; readonly content: string }
  | { readonly type: "br" | "newline" | "everyone" | "here" }
  | {
      readonly type: "strong" | "em" | "underline" | "strikethrough" | "spoiler" | "blockQuote" | "subtext";
      readonly content: readonly MarkdownNode[];
    }
  | { readonly type: "heading"; readonly level: number; readonly content: readonly MarkdownNode[] }
  | { readonly type: "codeBlock"; readonly lang: string; readonly content: string }
  | {
      readonly type: "link" | "url" | "autolink";
      readonly target: string;
      readonly content: readonly MarkdownNode[];
    }
  | { readonly type: "user" | "channel" | "role"; readonly id: string }
  | { readonly type: "emoji"; readonly id: string; readonly name: string }
  | { readonly type: "twemoji"; readonly name: string }
  | { readonly type: "timestamp"; readonly timestamp: string; readonly format?: string }
  | { readonly type: "slashCommand"; readonly fullName: string; readonly id: string }
  | { readonly type: "guildNavigation"; readonly navigation: string }
  | {
      readonly type: "list";
      readonly start: number | null;
      readonly items: readonly (readonly MarkdownNode[])[];
    };

const ITEM = /^( *)([-*]|\d{1,9}\.) +(\S.*)$/;

type ParserRule = (typeof rulesExtended)[string];

/** discord-markdown-parser knows no lists. */
const list: ParserRule = {
  order: 0,
  match: (source, { prevCapture }) => {
    const before: string | undefined = prevCapture?.[0];
    const lines = before === undefined || before.endsWith("\n") ? listLines(source) : [];
    if (lines.length === 0) return null;
    const text = lines.join("\n");
    const end = source[text.length] === "\n" ? "\n" : "";
    // The rules for headings look for the line's end in the last group of what was matched before.
    return [text + end, end] as unknown as RegExpExecArray;
  },
  parse: (capture, parse, state) =>
    parseList(
      (capture[0] ?? "").replace(/\n$/, "").split("\n"),
      (text) => parse(text, { ...state, prevCapture: null }) as MarkdownNode[],
    ),
};

const parser = SimpleMarkdown.parserFor({ ...rulesExtended, list });

export function parseMarkdown(source: string): readonly MarkdownNode[] {
  return parser(source, { inline: true }) as MarkdownNode[];
}

/** The words alone, on one line: for a preview of a message. */
export function plainText(nodes: readonly MarkdownNode[], nameOf: (node: MarkdownNode) => string): string {
  return nodes
    .map((node) => {
      if (node.type === "br" || node.type === "newline") return " ";
      if (node.type === "spoiler") return "▇▇▇";
      if (node.type === "list") return node.items.map((item) => plainText(item, nameOf)).join(" ");
      if ("content" in node) {
        return typeof node.content === "string" ? node.content : plainText(node.content, nameOf);
      }
      return nameOf(node);
    })
    .join("")
    .replace(/\s+/g, " ");
}

/** The lines that a text begins with and that make one list: items of one kind, and what is indented under them. */
function listLines(source: string): string[] {
  const first = ITEM.exec(source.split("\n", 1)[0] ?? "");
  if (!first) return [];
  const outer = (first[1] ?? "").length;
  const isOrdered = (line: RegExpExecArray) => line[2]?.endsWith(".") === true;
  const lines = source.split("\n");
  const end = lines.findIndex((line) => {
    const item = ITEM.exec(line);
    if (!item) return !/^ {2,}\S/.test(line);
    return (item[1] ?? "").length <= outer + 1 && isOrdered(item) !== isOrdered(first);
  });
  return end < 0 ? lines : lines.slice(0, end);
}

function parseList(
  lines: readonly string[],
  parse: (text: string) => MarkdownNode[],
): Extract<MarkdownNode, { type: "list" }> {
  const indent = (line: string) => line.length - line.trimStart().length;
  const outer = indent(lines[0] ?? "");
  const groups: { text: string; below: string[] }[] = [];
  for (const line of lines) {
    const item = ITEM.exec(line);
    const last = groups.at(-1);
    if (item && (indent(line) <= outer + 1 || !last)) groups.push({ text: item[3] ?? "", below: [] });
    else if (item || last?.below.length) last?.below.push(line);
    else if (last) last.text += `\n${line.trimStart()}`;
  }
  const marker = ITEM.exec(lines[0] ?? "")?.[2] ?? "-";
  return {
    type: "list",
    start: marker.endsWith(".") ? Number.parseInt(marker, 10) : null,
    items: groups.map(({ text, below }) => [
      ...parse(text),
      ...(below.length === 0 ? [] : [parseList(below, parse)]),
    ]),
  };
}
