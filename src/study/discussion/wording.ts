/*
 * What somebody types for everybody to see, as it is kept. Discord refuses a message with a button or a title that shows
 * nothing, and the thread would wait for it for ever.
 */

/** Nobody sees them, but they turn round what stands behind them; or halves of characters, which no text has. */
const UNSEEN = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const SEEN = /[^\p{Default_Ignorable_Code_Point}\p{Z}\u2800]/u;

/**
 * In one line, without blanks around it.
 *
 * @param longest In UTF-16 units, which Discord counts; what is more is cut off
 * @returns "" where nothing can be seen
 */
export function wording(typed: string, longest: number): string {
  const line = typed.replace(/\s+/gu, " ").replace(UNSEEN, "").trim();
  const kept = line.length > longest ? beginning(line, longest) : line;
  return SEEN.test(kept) ? kept : "";
}

function beginning(line: string, longest: number): string {
  // No half of a character.
  const end = /[\uD800-\uDBFF]/.test(line[longest - 1] ?? "") ? longest - 1 : longest;
  return line.slice(0, end).trimEnd();
}
