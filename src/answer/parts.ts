import nlp from "compromise/two";
import { splitSentences } from "../article/sentences.js";
import { termsOf } from "../index/lexical.js";
import type { Citation } from "./citation.js";

/** One of the things that a question asks: a question of its own. */
export interface Part {
  readonly question: string;
  /** The name or date that this part alone asks about ("2016"), or null where the parts are whole questions. */
  readonly about: string | null;
}

/**
 * Takes a question that asks several things apart: "What happened in 2016 and 2019?" asks the same of two years,
 * "When was it built, and who paid for it?" asks two things of one. Empty where it asks one thing.
 */
export function partsOf(question: string): readonly Part[] {
  const whole = questionsIn(question);
  return whole.length > 1 ? whole : coordinated(question);
}

/** Whether a sentence, or its paragraph so far and the heading, names what a part of the question is about. */
export function holds(citation: Citation, about: string, where: "sentence" | "paragraph"): boolean {
  const { text, start, end, leansOn, heading } = citation;
  const said =
    where === "sentence"
      ? text.slice(leansOn?.start ?? start, end)
      : `${heading ?? ""} ${text.slice(0, end)}`;
  const held = termsOf(said);
  return [...termsOf(about)].every((term) => held.has(term));
}

const ASKS = "(?:who|whom|whose|what|which|when|where|why|how)";
/** "…, and in which year …": where a second question begins. */
const NEXT_CLAUSE = new RegExp(
  `[,;]?\\s+(?:and|&)\\s+(?:also\\s+)?(?=(?:(?:in|at|on|from|to|by|for|with|of|under)\\s+)?${ASKS}\\s)`,
  "giu",
);
const BEGINS_AS_QUESTION = new RegExp(
  `^(?:(?:and|but|also|so)\\s+)?(?:(?:in|at|on|from|to|by|for|with|of|under)\\s+)?${ASKS}\\b`,
  "iu",
);

/** The questions of a message one by one; the words around them ask nothing. */
function questionsIn(text: string): Part[] {
  const clauses = splitSentences(text)
    .map(({ start, end }) => text.slice(start, end))
    .flatMap((sentence) => (BEGINS_AS_QUESTION.test(sentence) ? sentence.split(NEXT_CLAUSE) : []))
    .map((clause) => clause.trim());
  // "How and when did it end?" is one question: its first word has nothing of its own to ask.
  if (clauses.some((clause) => termsOf(clause).size === 0)) return [];
  return clauses.map((clause, i) => ({
    question: i === 0 ? clause : named(clause, clauses[0] ?? ""),
    about: null,
  }));
}

/** A clause with its pronoun replaced by the thing that the first one names: "who built it" → "who built the bridge". */
function named(clause: string, first: string): string {
  const pronoun = /\b(?:he|him|she|her|it|they|them)\b/iu.exec(clause);
  if (!pronoun) return clause;
  const isPerson = /^(?:he|him|she|her)$/iu.test(pronoun[0]);
  const asked = nlp(first);
  const things = asked.match("(the|a|an)? (#Adjective|#Value)? (#Noun|#ProperNoun)+").not("#Pronoun");
  const fitting = isPerson ? asked.match("(#Person|#ProperNoun)+") : things.ifNo("#Person");
  const names = (fitting.found ? fitting : things).out("array") as string[];
  const name = names.toSorted((a, b) => b.length - a.length)[0]?.replace(/[\s\p{P}]+$/u, "");
  if (!name) return clause;
  return clause.slice(0, pronoun.index) + name + clause.slice(pronoun.index + pronoun[0].length);
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A name, or part of one. */
  readonly isName: boolean;
  /** A year, a month, or another number. */
  readonly isDate: boolean;
  /** A comma, or nothing but white space, is between it and the next word. */
  readonly comma: boolean;
}

const LINK = /^and$/iu;
const HAS_LINK = /\band\b/iu;
const BEFORE_ITEM = /^(?:in|on|at|about|of|for|by|to|with|from|during|over|the)$/iu;
/** Two ends of one thing, or what is left out, and not two things asked about. */
const NO_PARTS = /^(?:between|from|among|amongst|besides|except|along|apart|unlike|than)$/iu;

/** The same question for each of several names or dates: "… in Kabul and Kaluga?", "… in 1789, 1834 and 1974?". */
function coordinated(question: string): Part[] {
  if (!HAS_LINK.test(question)) return [];
  const words = wordsOf(question);
  for (const [position, word] of words.entries()) {
    if (!LINK.test(word.text)) continue;
    const items = itemsAround(words, position);
    if (!items) continue;
    const [first] = items;
    const [from, to] = [first?.start ?? 0, items.at(-1)?.end ?? 0];
    // "in 2016 and 2019": a preposition counts for all.
    const shared = question.slice(from, first?.name);
    return items.map(({ start, name, end, about }) => ({
      question:
        question.slice(0, from).replace(/\bboth\s+$/iu, "") +
        (start === name ? shared : "") +
        question.slice(start, end) +
        question.slice(to),
      about,
    }));
  }
  return [];
}

interface Item {
  /** With the preposition or article before it. */
  readonly start: number;
  /** Without. */
  readonly name: number;
  readonly end: number;
  readonly about: string;
}

function itemsAround(words: readonly Word[], link: number): Item[] | null {
  const right = itemFrom(words, link + 1);
  if (!right) return null;
  const items: Item[] = [right.item];
  let isDate = right.isDate;
  for (let last = link - 1; last >= 0; ) {
    const left = itemUpTo(words, last);
    if (!left || left.isDate !== isDate) break;
    items.unshift(left.item);
    isDate = left.isDate;
    last = left.first - 1;
    // Further items stand before a comma: "1789, 1834 and 1974".
    if (!words[last]?.comma) {
      if (NO_PARTS.test(words[last]?.text ?? "") || NO_PARTS.test(words[left.first]?.text ?? "")) return null;
      break;
    }
  }
  return items.length > 1 ? items : null;
}

function itemFrom(words: readonly Word[], first: number): { item: Item; isDate: boolean } | null {
  let name = first;
  while (BEFORE_ITEM.test(words[name]?.text ?? "") && name < first + 2) name++;
  let last = name;
  while (isOfItem(words[last]) && !words[last]?.comma && isOfItem(words[last + 1])) last++;
  return itemBetween(words, first, name, last);
}

function itemUpTo(
  words: readonly Word[],
  last: number,
): { item: Item; isDate: boolean; first: number } | null {
  let name = last;
  while (isOfItem(words[name]) && isOfItem(words[name - 1]) && !words[name - 1]?.comma) name--;
  let first = name;
  while (BEFORE_ITEM.test(words[first - 1]?.text ?? "") && first > name - 2) first--;
  const found = itemBetween(words, first, name, last);
  return found && { ...found, first };
}

function isOfItem(word: Word | undefined): boolean {
  return word !== undefined && (word.isName || word.isDate);
}

function itemBetween(
  words: readonly Word[],
  first: number,
  name: number,
  last: number,
): { item: Item; isDate: boolean } | null {
  const [from, head, to] = [words[first], words[name], words[last]];
  if (!from || !head || !to || !isOfItem(head)) return null;
  const parts = words.slice(name, last + 1);
  return {
    item: {
      start: from.start,
      name: head.start,
      end: to.end,
      about: parts.map(({ text }) => text).join(" "),
    },
    isDate: parts.every((part) => part.isDate),
  };
}

function wordsOf(question: string): Word[] {
  const terms = nlp(question)
    .json({ offset: true })
    .flatMap((sentence: { terms: Term[] }) => sentence.terms);
  return terms.map(({ text, tags, post, offset }: Term, i: number) => {
    const start = offset.start;
    const isDate =
      (tags.some((tag) => tag === "Year" || tag === "Month" || tag === "NumericValue") &&
        !/^\p{L}+$/u.test(text)) ||
      tags.includes("Month");
    const isCapital = i > 0 && /^\p{Lu}/u.test(text) && !tags.includes("QuestionWord");
    const isName = !isDate && (isCapital || tags.some((tag) => NAME_TAGS.has(tag)));
    return { text, start, end: start + text.length, isName, isDate, comma: post.includes(",") };
  });
}

interface Term {
  readonly text: string;
  readonly tags: readonly string[];
  readonly post: string;
  readonly offset: { readonly start: number };
}

const NAME_TAGS = new Set(["ProperNoun", "Acronym", "Person", "Place", "Organization"]);
