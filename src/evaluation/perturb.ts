import { createHash } from "node:crypto";
import { eng as stopWords } from "stopword";
import type { QuestionSet } from "./squad.js";

/** The ways in which members write a question, apart from how a question set has it. */
export const PERTURBATIONS = [
  "misspelt",
  "lower-case",
  "plain-letters",
  "curly-quotes",
  "emoji",
  "chatter",
  "keywords",
] as const;

export type Perturbation = (typeof PERTURBATIONS)[number];

/** The same set with every question written in that way; the same each time. */
export function perturb(set: QuestionSet, way: Perturbation): QuestionSet {
  const write = <T extends { readonly question: string }>(asked: T): T => ({
    ...asked,
    question: perturbQuestion(asked.question, way),
  });
  return { ...set, questions: set.questions.map(write), unanswerable: set.unanswerable.map(write) };
}

/** A question written in that way: what is chosen by chance is decided by the question itself. */
function perturbQuestion(question: string, way: Perturbation): string {
  return WAYS[way](question, diceOf(`${way}: ${question}`));
}

/** Gives a whole number from 0 to below its argument. */
type Dice = (sides: number) => number;

const WAYS: Readonly<Record<Perturbation, (question: string, dice: Dice) => string>> = {
  misspelt: misspell,
  "lower-case": (question) => question.toLowerCase().replace(/\?+$/, ""),
  "plain-letters": (question) => question.normalize("NFKD").replace(/\p{M}/gu, ""),
  "curly-quotes": curlyQuotes,
  emoji: (question, dice) => `${pick(EMOJI, dice)} ${question} ${pick(EMOJI, dice)}${pick(EMOJI, dice)}`,
  chatter: (question, dice) =>
    `${pick(GREETINGS, dice)} ${lowerFirst(question)} ${pick(THANKS, dice)}`.replace(/\s+/g, " "),
  keywords,
};

const EMOJI = ["🙏", "🤔", "😅", "🔥", "👀", "❤️", "👩‍🎓", "🇬🇧", "👍🏽", "<:pepe:123456789012345678>"];

const GREETINGS = [
  "hey guys quick q, does anyone know",
  "Hi everyone! Sorry if this was asked before, but",
  "so I was reading this last night and wondered:",
  "hello :) one question,",
  "Good morning all. I missed the last session.",
  "ok maybe a stupid question but",
  "@Tutor can you tell me please",
];

const THANKS = [
  "thanks!! 🙏",
  "Thank you so much in advance!",
  "thx :)",
  "I couldn't find it anywhere lol",
  "cheers",
  "Need it for tomorrow's seminar...",
];

const STOP_WORDS = new Set(stopWords);

/** Longer than this, a word can be told from others though a letter is wrong. */
const SHORTEST_MISSPELT = 4;

/** One content word in three, and at least one, has a wrong letter; long ones may have two. */
function misspell(question: string, dice: Dice): string {
  const words = [...question.matchAll(/\p{L}+/gu)].filter(([word]) => isContent(word));
  const wrong = new Set<number>();
  const count = Math.min(words.length, Math.max(1, Math.round(words.length / 3)));
  while (wrong.size < count) wrong.add(words[dice(words.length)]?.index ?? 0);
  return question.replace(/\p{L}+/gu, (word, index: number) => {
    if (!wrong.has(index)) return word;
    return misspellWord(word, word.length >= 8 ? 1 + dice(2) : 1, dice);
  });
}

function isContent(word: string): boolean {
  return word.length >= SHORTEST_MISSPELT && !STOP_WORDS.has(word.toLowerCase());
}

/** Sounds that are written in several ways. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ph/, "f"],
  [/ie/, "ei"],
  [/ei/, "ie"],
  [/ou/, "u"],
  [/tion/, "sion"],
  [/ance/, "ence"],
  [/ence/, "ance"],
  [/ant\b/, "ent"],
  [/ent\b/, "ant"],
  [/able\b/, "ible"],
  [/([bcdfglmnprst])\1/, "$1"],
  [/(?<=[aeiou])([lmnprst])(?=[aeiou])/, "$1$1"],
  [/c(?=[aou])/, "k"],
  [/y(?=[a-z])/, "i"],
  [/(?<=[b-df-hj-np-tv-z])e(?=[a-z])/, "a"],
  [/ea/, "ee"],
];

/** Rows of an English keyboard; a finger lands on a neighbour. */
const KEYS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

function misspellWord(word: string, slips: number, dice: Dice): string {
  // Two equal letters that change places, say, are no misspelling yet.
  for (;;) {
    let misspelt = word.toLowerCase();
    for (let i = 0; i < slips; i++) misspelt = slip(misspelt, dice);
    if (misspelt !== word.toLowerCase()) return isCapitalised(word) ? upperFirst(misspelt) : misspelt;
  }
}

function slip(word: string, dice: Dice): string {
  const spellings = SPELLINGS.filter(([sound]) => sound.test(word));
  if (spellings.length > 0 && dice(2) === 0) {
    const [sound, spelling] = pick(spellings, dice);
    return word.replace(sound, spelling);
  }
  const at = 1 + dice(word.length - 1);
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  switch (dice(4)) {
    case 0:
      return before + after;
    case 1:
      return before + letter + letter + after;
    case 2:
      return before.slice(0, -1) + letter + before.slice(-1) + after;
    default:
      return before + neighbour(letter, dice) + after;
  }
}

function neighbour(letter: string, dice: Dice): string {
  const row = KEYS.find((keys) => keys.includes(letter));
  if (row === undefined) return letter;
  const at = row.indexOf(letter);
  return pick([...row.slice(Math.max(0, at - 1), at), ...row.slice(at + 1, at + 2)], dice);
}

function curlyQuotes(question: string, dice: Dice): string {
  const curly = question.replaceAll("'", "’").replace(/"([^"]*)"/g, "“$1”");
  // Most questions have none: one of their words gets them.
  if (curly !== question) return curly;
  const words = [...question.matchAll(/\p{L}+/gu)].filter(([word]) => isContent(word));
  const chosen = words[dice(Math.max(1, words.length))];
  if (!chosen) return `“${question}”`;
  const end = chosen.index + chosen[0].length;
  return `${question.slice(0, chosen.index)}“${chosen[0]}”${question.slice(end)}`;
}

/** What is left of a question when it is typed as into a search engine. */
function keywords(question: string): string {
  const kept = question.match(/[\p{L}\p{N}]+/gu)?.filter((word) => !STOP_WORDS.has(word.toLowerCase())) ?? [];
  return kept.length > 0 ? kept.join(" ").toLowerCase() : question;
}

function lowerFirst(question: string): string {
  // "NATO" and "I" stay as they are.
  return /^\p{Lu}\p{Ll}/u.test(question) ? question.charAt(0).toLowerCase() + question.slice(1) : question;
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function pick<T>(items: readonly T[], dice: Dice): T {
  const item = items[dice(items.length)];
  if (item === undefined) throw new RangeError("nothing to pick from");
  return item;
}

/** Chance that is the same for the same seed, wherever it runs. */
function diceOf(seed: string): Dice {
  let throws = 0;
  return (sides) => createHash("sha256").update(`${throws++} ${seed}`).digest().readUInt32BE() % sides;
}
