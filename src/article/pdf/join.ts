import { startsLowerCase } from "../heading.js";
import type { Line } from "./lines.js";

/** The words that stand in the midst of lines, in lower case: those with hyphens show which hyphens are the word's own. */
export function wordsOf(lines: readonly Line[]): Set<string> {
  const words = new Set<string>();
  for (const { cells } of lines) {
    for (const cell of cells)
      for (const [word] of cell.matchAll(wordsWithHyphens)) words.add(word.toLowerCase());
  }
  return words;
}

const wordsWithHyphens = /\p{L}+(?:[-‐]\p{L}+)*/gu;

/**
 * Joins the lines of a paragraph. A hyphen at the end of a line goes where the word goes on in lower case, unless the
 * text elsewhere has the word with a hyphen and nowhere without, or it has others before. A line broken on purpose stays a line ("\n").
 *
 * @param words As `wordsOf` gives them.
 */
export function joinLines(lines: readonly Line[], words: ReadonlySet<string>): string {
  let text = "";
  for (const [index, { cells }] of lines.entries()) {
    const line = cells.join(" ");
    const broken = /(?<first>\p{L}+(?:[-‐]\p{L}+)*)[-‐\u00AD]$/u.exec(text)?.groups?.["first"];
    const second = /^\p{L}+/u.exec(line)?.[0];
    if (isBrokenOnPurpose(lines[index - 1], lines[index])) text += `\n${line}`;
    else if (broken === undefined || second === undefined) {
      text += (text === "" || /\S[—/]$/u.test(text) ? "" : " ") + line;
    } else if (startsLowerCase(line) && !keepsHyphen(broken, second, words)) text = text.slice(0, -1) + line;
    else text += line;
  }
  return text;
}

/** A verse, an address, an item whose bullet is a drawing: the line below begins with a capital and would have fitted. */
function isBrokenOnPurpose(above: Line | undefined, line: Line | undefined): boolean {
  if (above === undefined || line === undefined || above.column !== line.column) return false;
  const text = line.cells.join(" ");
  const letter = (line.right - line.x) / Math.max(1, text.length);
  const firstWord = (text.split(" ", 1)[0] ?? "").length * letter;
  const room = above.column.right - above.right;
  return (
    /^["“‘'(]?[\p{Lu}\p{Nd}]/u.test(text) && room > firstWord + 0.2 * (above.column.right - above.column.left)
  );
}

function keepsHyphen(first: string, second: string, words: ReadonlySet<string>): boolean {
  // "Anglo-Saxon-" has its own hyphens.
  if (/[-‐]/u.test(first)) return true;
  const [start, end] = [first.toLowerCase(), second.toLowerCase()];
  return !words.has(start + end) && words.has(`${start}-${end}`);
}
