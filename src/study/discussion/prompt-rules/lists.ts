import type { Span } from "../../../article/article.js";
import { inTense, isThing, type Word, wordsOf } from "./grammar.js";

/** Things in a row: "Paris, Rome, London, and Madrid". */
export interface Listed extends Span {
  readonly items: number;
}

const FEWEST_ITEMS = 3;
const LONGEST_LIST = 150;
const MOST_WORDS = 5;

/** The lists in a text's sentences: three or more things or people with commas between them and "and" or "or" at the end. */
export function listsIn(text: string): Listed[] {
  if (!/, [^,]+,? (?:and|or) /u.test(text)) return [];
  const words = wordsOf(text);
  return words.flatMap((word, i) => (/^(?:and|or)$/iu.test(word.text) ? (listAt(words, i) ?? []) : []));
}

function listAt(words: readonly Word[], link: number): Listed | null {
  const last = lastItem(words, link + 1);
  if (!last) return null;
  const items: Word[][] = [last];
  let at = link - 1;
  while (at >= 0) {
    const item = itemUpTo(words, at);
    if (!item) break;
    items.unshift(item);
    at -= item.length;
    // Before a further item there is a comma.
    if (words[at]?.post.trim() !== ",") break;
  }
  const [start, end] = [items[0]?.[0]?.start ?? 0, last.at(-1)?.end ?? 0];
  if (items.length < FEWEST_ITEMS || end - start > LONGEST_LIST || !areAlike(items)) return null;
  // "… for innovation, presidents and parties have": a comma between clauses.
  const isSubject =
    words[link + 1 + last.length] && [words[link + 1 + last.length]].some((word) => word && inTense(word));
  const hasVerbBefore = words.slice(0, link).some((word) => word.end < start && inTense(word));
  if (isSubject && hasVerbBefore && words[link - 1]?.post.trim() === "") return null;
  // "Russian, Tajik and Uzbek wings": what the first ones are is said by the last.
  const isLonger = last.length > 1 && items.slice(0, -1).every((item) => item.length === 1);
  if (isLonger && !last.every(({ text }) => /^(?:\p{Lu}|the$|an?$)/u.test(text))) return null;
  // "In France, Germany and Italy …": what comes first may be no item.
  const before = words[at];
  if (before && /^(?:In|At|On|For|From|By|With)$/u.test(before.text)) return null;
  return { start, end, items: items.length };
}

/** A noun with what describes it, up to a comma or the link; empty-handed where there is no noun. */
function itemUpTo(words: readonly Word[], end: number): Word[] | null {
  const item: Word[] = [];
  for (let at = end; at >= 0 && item.length < MOST_WORDS; at--) {
    const word = words[at];
    if (!word || !isOfItem(word) || (at < end && word.post.trim() !== "")) break;
    item.unshift(word);
    if (word.tags.has("Determiner")) break;
  }
  return item.some(isThing) ? item : null;
}

function lastItem(words: readonly Word[], start: number): Word[] | null {
  const item: Word[] = [];
  for (let at = start; at < words.length && item.length < MOST_WORDS; at++) {
    const word = words[at];
    if (!word || !isOfItem(word)) break;
    item.push(word);
    if (word.post.trim() !== "") break;
  }
  const next = words[start + item.length];
  // "… and the north of Italy": cut in the middle, it would name another thing.
  if (!item.at(-1)?.post.trim() && next && /^of$/iu.test(next.text)) return null;
  return item.some(isThing) ? item : null;
}

function isOfItem({ tags }: Word): boolean {
  return (
    !tags.has("Pronoun") &&
    ["Determiner", "Adjective", "Noun", "ProperNoun", "Possessive", "Value", "Gerund"].some((tag) =>
      tags.has(tag),
    )
  );
}

/** Of one sort: "Ali, a farmer, and Omar" are two people, "these speeds, 1 and 2" two speeds. */
function areAlike(items: readonly Word[][]): boolean {
  const ofOneSort = [determinerOf, startsWithNumber, startsWithDoing, isProper, endsProper].every(
    (trait) => new Set<unknown>(items.map((item) => trait(item))).size === 1,
  );
  return ofOneSort && !items.slice(1).some((item) => item.some(({ text }) => /[’']s?$/u.test(text)));
}

function determinerOf([first]: readonly Word[]): string {
  const word = first?.text.toLowerCase() ?? "";
  if (/^(?:these|those|this|both|such)$/u.test(word)) return `${word} of`;
  return /^(?:a|an)$/u.test(word) ? "a" : first?.tags.has("Determiner") ? "the" : "";
}

function startsWithNumber([first]: readonly Word[]): boolean {
  return first?.tags.has("Value") ?? false;
}

function startsWithDoing([first]: readonly Word[]): boolean {
  return first?.tags.has("Gerund") ?? false;
}

function endsProper(item: readonly Word[]): boolean {
  return /^\p{Lu}/u.test(item.at(-1)?.text ?? "");
}

function isProper(item: readonly Word[]): boolean {
  return item.every(
    ({ text, tags }) => /^\p{Lu}/u.test(text) || tags.has("Determiner") || /^of$/u.test(text),
  );
}
