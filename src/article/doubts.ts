import type { Article } from "./article.js";

/**
 * What a person should look at before an article is asked about: signs that a reader took furniture for a paragraph,
 * missed the ends of paragraphs, or met letters that it could not tell. A line each.
 */
export function doubtsOf({ paragraphs }: Article): string[] {
  const numbersWhere = (test: (text: string) => boolean) =>
    paragraphs.filter(({ text }) => test(text)).map(({ number }) => number);
  const seen = new Set<string>();
  const kinds: readonly [reason: string, numbers: number[]][] = [
    [
      "very short; is it a heading, a caption or a part of the page?",
      numbersWhere((text) => text.split(/\s+/u).length < SHORT),
    ],
    ["very long; are the ends of its paragraphs missing?", numbersWhere((text) => text.length > LONG)],
    [
      "the same text as an earlier one; is it a part of the page?",
      numbersWhere((text) => isSecond(text, seen)),
    ],
    ["letters that could not be told (�)", numbersWhere((text) => text.includes("�"))],
  ];
  const doubts = kinds.filter(([, numbers]) => numbers.length > 0);
  return doubts.map(([reason, numbers]) => `${placesOf(numbers)}: ${reason}`);
}

/** In words. */
const SHORT = 4;
/** In characters: more than fits in one message of Discord. */
const LONG = 4000;

function isSecond(text: string, seen: Set<string>): boolean {
  if (seen.has(text)) return true;
  seen.add(text);
  return false;
}

/** "¶ 3, 4, 9 and 12 more". */
function placesOf(numbers: readonly number[]): string {
  const shown = numbers.slice(0, 8).join(", ");
  return `¶ ${shown}${numbers.length > 8 ? ` and ${numbers.length - 8} more` : ""}`;
}
