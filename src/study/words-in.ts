import type { Paragraph, Span } from "../article/article.js";
import { splitSentences } from "../article/sentences.js";

/** Sentences of some paragraphs. */
export interface FoundSentence {
  readonly paragraph: Paragraph;
  readonly sentence: Span;
}

/**
 * The sentences that words are taken from: all of one passage, or line by line, or sentence by sentence. Letter case, white
 * space and the shape of quotation marks and dashes make no difference; a part of a sentence stands for the whole.
 *
 * @returns What does not stand in any of the paragraphs, if something does not
 */
export function sentencesWith(
  words: string,
  paragraphs: readonly Paragraph[],
): { readonly found: readonly FoundSentence[] } | { readonly missing: string } {
  const folded = paragraphs.map((paragraph) => ({ paragraph, ...fold(paragraph.text) }));
  const found: FoundSentence[] = [];
  for (const piece of piecesOf(words, (candidate) => find(candidate, folded) !== null)) {
    const there = find(piece, folded);
    if (!there) return { missing: piece };
    found.push(...there);
  }
  return { found: found.filter((one, i) => found.findIndex((other) => isSame(one, other)) === i) };
}

function isSame(a: FoundSentence, b: FoundSentence): boolean {
  return a.paragraph === b.paragraph && a.sentence.start === b.sentence.start;
}

/** Cut no further than it takes to be found. */
function piecesOf(words: string, stands: (piece: string) => boolean): string[] {
  const whole = words.trim();
  if (whole === "" || stands(whole)) return whole === "" ? [] : [whole];
  const lines = whole.split("\n").filter((line) => line.trim() !== "");
  return lines.flatMap((line) =>
    stands(line) ? [line] : splitSentences(line).map(({ start, end }) => line.slice(start, end)),
  );
}

interface Folded {
  readonly text: string;
  /** Of each of its UTF-16 units, where the original has it. */
  readonly offsets: readonly number[];
}

function find(
  piece: string,
  among: readonly (Folded & { readonly paragraph: Paragraph })[],
): FoundSentence[] | null {
  const plain = fold(piece).text.trim();
  // What somebody put around it or behind it is not the article's.
  const bare = plain.replace(/^["'>* ]+|["'*. …]+$/gu, "");
  for (const wanted of [plain, bare]) {
    if (wanted === "") continue;
    for (const { paragraph, text, offsets } of among) {
      const at = wholeWords(wanted, text);
      if (at < 0) continue;
      const start = offsets[at] ?? 0;
      const last = offsets[at + wanted.length - 1] ?? 0;
      const sentences = paragraph.sentences.filter((span) => span.start <= last && span.end > start);
      if (sentences.length > 0) return sentences.map((sentence) => ({ paragraph, sentence }));
    }
  }
  return null;
}

/** Where the words stand, not as a part of longer ones; -1 if nowhere. */
function wholeWords(words: string, text: string): number {
  const inWord = (at: number) => isLetter(text[at - 1]) && isLetter(text[at]);
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!inWord(at) && !inWord(at + words.length)) return at;
  }
  return -1;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/["“”„‟«»]/u, '"'],
  [/['‘’‚‛`´]/u, "'"],
  [/[-‐‑‒–—―−]/u, "-"],
];

/** Lower case, one space for all white space, one kind of quotation mark and dash; what nobody sees is left out. */
function fold(original: string): Folded {
  let text = "";
  const offsets: number[] = [];
  let offset = 0;
  for (const character of original) {
    const folded = foldCharacter(character, text);
    for (let i = 0; i < folded.length; i++) offsets.push(offset);
    text += folded;
    offset += character.length;
  }
  return { text, offsets };
}

function foldCharacter(character: string, before: string): string {
  if (/\s/u.test(character)) return before.endsWith(" ") || before === "" ? "" : " ";
  if (/[\p{Cf}]/u.test(character)) return "";
  const alike = ALIKE.find(([pattern]) => pattern.test(character));
  return alike ? alike[1] : character.toLowerCase();
}
