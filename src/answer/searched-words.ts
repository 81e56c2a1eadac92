import { fold } from "../index/folded.js";
import { term, words as wordsIn } from "../index/lexical.js";
import { DISCORD_MARKUP } from "../retrieval/plain-question.js";

/** What someone looks for. */
export interface SearchedWords {
  readonly says: "words" | "nothing" | "common words";
  /** In order, those in phrases too. */
  readonly words: readonly string[];
  /** Of each term (see `keyOf`) in them a word. */
  readonly terms: ReadonlyMap<string, string>;
  /** The terms outside phrases: wherever they stand they are marked. */
  readonly marked: ReadonlySet<string>;
  readonly phrases: readonly Phrase[];
}

interface Phrase {
  /** Finds it in a folded text. */
  readonly pattern: RegExp;
  /** How many different terms it has: a text that holds it holds as many. */
  readonly terms: number;
}

/** Words of more than this, in UTF-16 units, are not looked for. */
const LONGEST = 1000;

const QUOTED = /["“”„‟«»]([^"“”„‟«»]+)["“”„‟«»]/gu;

/** Scripts without spaces: no word is told from what is around it, so that each stretch is a phrase, quoted or not. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

export function readSearch(written: string): SearchedWords {
  const plain = written.slice(0, LONGEST).replace(DISCORD_MARKUP, " ");
  const unquoted = wordsIn(plain.replace(QUOTED, " "));
  const quoted = [...plain.matchAll(QUOTED)].map(([, inside = ""]) => inside);
  const phrases = [...quoted, ...unquoted.filter(isUnspaced)].flatMap((inside) => phraseOf(inside) ?? []);
  const words = wordsIn(plain);
  const terms = termsOf(words);
  const says = words.length === 0 ? "nothing" : terms.size + phrases.length === 0 ? "common words" : "words";
  return { says, words, terms, marked: new Set(termsOf(unquoted).keys()), phrases };
}

function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

/** What words of one stem have in common; null for a stop word. As folded texts have it. */
export function keyOf(word: string): string | null {
  return term(word)?.replaceAll("ς", "σ") ?? null;
}

function termsOf(words: readonly string[]): Map<string, string> {
  return new Map(
    words.flatMap((word) => {
      const key = isUnspaced(word) ? null : keyOf(word);
      return key === null ? [] : [[key, word] as const];
    }),
  );
}

/** A word goes on with another of these. */
const GOES_ON = String.raw`[\p{L}\p{N}]`;

function phraseOf(quoted: string): Phrase | null {
  const plain = fold(quoted).text.trim();
  const [first, last] = [[...plain].at(0) ?? "", [...plain].at(-1) ?? ""];
  const words = wordsIn(quoted);
  if (words.length === 0) return null;
  const before = isLetter(first) ? `(?<!${GOES_ON})` : "";
  const after = isLetter(last) ? `(?!${GOES_ON})` : "";
  const literally = [...plain.replace(/\s+/g, " ")].map(literal).join("");
  return { pattern: new RegExp(before + literally + after, "gu"), terms: termsOf(words).size };
}

function isLetter(letter: string): boolean {
  return /[\p{L}\p{N}]/u.test(letter) && !isUnspaced(letter);
}

/** However the article writes its apostrophes, dashes and white space. */
function literal(letter: string): string {
  if (letter === " ") return String.raw`\s+`;
  const alike = ["'’‘ʼ′", "-‐‑–—−"].find((letters) => letters.includes(letter));
  if (alike) return `[${alike.replace("-", String.raw`\-`)}]`;
  return letter.replace(/[\\^$.*+?()[\]{}|/]/, String.raw`\$&`);
}
