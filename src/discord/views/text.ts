import { escapeMarkdown } from "discord.js";

/** An article's or a member's words, so that Discord shows them as they are: no Markdown, no mention, no link preview. */
export function literal(text: string): string {
  return escapeMarkdown(text, { heading: true, bulletedList: true, numberedList: true })
    .replace(/\[/g, "\\[")
    .replace(/^( *)-#/gm, "$1\\-#")
    .replace(/<(?=[@#:/ta-z])/gi, "\\<")
    .replace(/^>/gm, "\\>")
    .replace(/@(everyone|here)/g, "@\u200b$1");
}

/** The text, or its beginning with an ellipsis where it has more than `longest` UTF-16 units, which Discord counts. */
export function clip(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let end = Math.max(0, longest - 1);
  // No half of a character, and no escape without what it escapes.
  if (/[\uD800-\uDBFF]/.test(text[end - 1] ?? "")) end--;
  while (text[end - 1] === "\\") end--;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** As `clip`, at the end of a word where there is one. */
export function clipAtWord(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const begun = text.slice(0, Math.max(0, longest - 1));
  const whole = /\s/.test(text[begun.length] ?? "") ? begun : begun.replace(/\s+\S*$/, "");
  return clip(text, whole.trimEnd().length + 1);
}

/** As `clip`, from the end of the text. */
export function clipStart(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let start = text.length - Math.max(0, longest - 1);
  // Neither half of a character, nor what has lost its escape.
  if (/[\uDC00-\uDFFF]/.test(text[start] ?? "")) start++;
  const escapes = /\\*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  if (escapes % 2 === 1) start++;
  return `…${text.slice(start).trimStart()}`;
}

/** Without line breaks, and without characters that nobody sees but that turn round what stands behind them. */
export function oneLine(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, "")
    .trim();
}

/** What stands in bold in a text of `literal` parts, as it was before; null if nothing does. */
export function boldIn(markdown: string): string | null {
  const bold = /(?<!\\)(?:\\\\)*\*\*((?:\\[\s\S]|[^\\*]|\*(?!\*))+)\*\*/u.exec(markdown)?.[1];
  return bold === undefined ? null : bold.replace(/\\([\s\S])/g, "$1").replaceAll("@\u200b", "@");
}
