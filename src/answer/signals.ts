import type { Evidence } from "../retrieval/evidence.js";
import type { Signals } from "./answerability.js";
import { chooseSentence } from "./sentence.js";

/** English words that deny. */
const DENIAL = /\b(not|never|no|none|nobody|nothing|neither|nor|without|cannot)\b|n['’]t\b/i;

/** What a paragraph tells about whether it answers a question. */
export function signals(question: string, evidence: Evidence): Signals {
  const { paragraph, sentences, coverage } = evidence;
  const { start, end } = chooseSentence(question, evidence);
  const sentence = paragraph.text.slice(start, end);
  const chosen = sentences[paragraph.sentences.findIndex((span) => span.start === start)];
  return {
    similarity: sentences.reduce((most, { similarity }) => Math.max(most, similarity), -1),
    coverage,
    weakest: chosen?.weakest ?? evidence.alignment,
    denial: denies(question) && !denies(sentence) ? 1 : 0,
    strangeNumbers: strangeNumbers(question, paragraph.text),
  };
}

/** Whether a text denies something. */
export function denies(text: string): boolean {
  return DENIAL.test(text);
}

/** How many numbers of the question, written in digits, the text does not have. */
function strangeNumbers(question: string, text: string): number {
  const known = new Set(numbersIn(text));
  return new Set(numbersIn(question).filter((number) => !known.has(number))).size;
}

/** "In 1990s", "1,000" and "3.5" give 1990, 1000 and 3.5. */
export function numbersIn(text: string): string[] {
  const found = text.normalize("NFKC").match(/\p{Nd}+(?:[.,]\p{Nd}+)*/gu) ?? [];
  return found.map((number) => number.replace(/,(?=\p{Nd}{3}(?!\p{Nd}))/gu, ""));
}
