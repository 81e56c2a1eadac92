import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

export interface ViewOptions {
  /** Columns of the terminal. */
  readonly width: number;
  /** False writes no escape codes. */
  readonly color: boolean;
}

/** Lines longer than this are hard to read, however wide the terminal. */
const WIDEST = 96;
const NARROWEST = 24;

/** How many columns to use of a terminal that has so many. */
export function columnsOf(width: number): number {
  return Math.max(NARROWEST, Math.min(width, WIDEST));
}

/** The text, or its beginning with an ellipsis where it is wider. */
export function clip(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  let kept = "";
  for (const character of text) {
    if (stringWidth(kept + character) > columns - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** The text in lines, each behind the indent. */
export function wrap(text: string, columns: number, indent: string): string[] {
  // Hard: a word longer than a line, such as a web address, is cut.
  return wrapAnsi(text, columns - indent.length, { trim: true, hard: true })
    .split("\n")
    .map((line) => indent + line);
}
