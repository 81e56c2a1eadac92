import nlp from "compromise/two";
import damerauLevenshtein from "damerau-levenshtein";
import { stemmer } from "stemmer";
import { term, termsOf, words } from "../index/lexical.js";
import { remembered } from "../remember.js";
import { isEnglishWord, isKnownName } from "../retrieval/english.js";
import { mayMeanTheSame } from "../retrieval/thesaurus.js";
import { countOpposites } from "./opposites.js";
import { askForOtherRoles, withPlainKind } from "./question-kind.js";
import { denies, numbersIn } from "./signals.js";

/** In what the words of two questions differ; the same whichever comes first. */
export interface Differences {
  /** How much of their terms they share, 0 to 1 (Dice). */
  readonly sharedTerms: number;
  /** How much of their content words, 0 to 1, have no word in the other that may mean the same. */
  readonly unmatched: number;
  /** How many numbers only one of them has. */
  readonly numbers: number;
  /** How many names only one of them has. */
  readonly names: number;
  /** How many words of one have their opposite in the other. */
  readonly opposites: number;
  /**
   * True where they cannot ask the same: only one denies something, each has a number or a name that the other has not,
   * one has a sign ("C++") that the other has not, the same words have changed places, or one asks who did it and the
   * other to whom it was done.
   */
  readonly excludeEachOther: boolean;
}

export function differencesOf(written: string, otherWritten: string): Differences {
  const [one, other] = [withPlainKind(written), withPlainKind(otherWritten)];
  const numbers = [
    lacking(numbersOf(one), numbersOf(other)),
    lacking(numbersOf(other), numbersOf(one)),
  ] as const;
  const names = [strangeNames(one, other), strangeNames(other, one)] as const;
  return {
    sharedTerms: dice(termsOf(one), termsOf(other)),
    unmatched: unmatchedShare(contentOf(one), contentOf(other)),
    numbers: numbers[0] + numbers[1],
    names: names[0] + names[1],
    opposites: countOpposites(formsOf(one), formsOf(other)),
    excludeEachOther:
      denies(one) !== denies(other) ||
      Math.min(...numbers) > 0 ||
      Math.min(...names) > 0 ||
      signsOf(one) !== signsOf(other) ||
      askForOtherRoles(one, other) ||
      haveChangedPlaces([...termsOf(one)], [...termsOf(other)]),
  };
}

function lacking(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...some].filter((item) => !others.has(item)).length;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 1;
  return (2 * [...a].filter((item) => b.has(item)).length) / (a.size + b.size);
}

/**
 * "Did A relieve B?" and "Did B relieve A?". An adjunct may move from the end to the front: "who led in 1565", "in 1565, who
 * led".
 */
function haveChangedPlaces(terms: readonly string[], others: readonly string[]): boolean {
  if (terms.length === 0 || terms.length !== others.length || !terms.every((each) => others.includes(each)))
    return false;
  return !terms.some((_, i) => others.join(" ") === [...terms.slice(i), ...terms.slice(0, i)].join(" "));
}

/** What is neither letter, digit, punctuation nor white space, and a few that count as punctuation. */
function signsOf(text: string): string {
  return [...new Set(text.match(/[\p{S}#%&*@]/gu))].sort().join("");
}

/** A word that carries meaning, as it stands, without its endings, and in its dictionary form. */
interface ContentWord {
  readonly word: string;
  readonly stem: string;
  readonly root: string;
}

/** Tagging takes a millisecond or two, and the same stored questions come near one question after the other. */
const contentOf = remembered(1000, (text: string): readonly ContentWord[] => {
  const tagged = nlp(text).compute("root").termList() as readonly { normal?: string; root?: string }[];
  const found = new Map<string, ContentWord>();
  for (const { normal = "", root } of tagged) {
    for (const word of words(normal)) {
      const stem = term(word);
      if (stem !== null) found.set(stem, { word, stem, root: root ?? word });
    }
  }
  return [...found.values()];
});

function unmatchedShare(some: readonly ContentWord[], others: readonly ContentWord[]): number {
  const unmatched = (here: readonly ContentWord[], there: readonly ContentWord[]) =>
    here.filter((word) => !there.some((another) => areCounterparts(word, another))).length;
  return (unmatched(some, others) + unmatched(others, some)) / Math.max(1, some.length + others.length);
}

function areCounterparts(one: ContentWord, other: ContentWord): boolean {
  return one.stem === other.stem || isMisspelt(one.word, other.word) || mayMeanTheSame(one.root, other.root);
}

/** Shorter words have too many neighbours; long ones may have two letters wrong. */
const SHORTEST = 4;
const LONG = 8;

/** True if one of the words, which is none that is known, may stand for the other. */
function isMisspelt(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter < SHORTEST || (isKnown(one) && isKnown(other))) return false;
  return damerauLevenshtein(one, other).steps <= (shorter < LONG ? 1 : 2);
}

function isKnown(word: string): boolean {
  return isEnglishWord(word) || isKnownName(word);
}

/** How many names of a text the other does not have, in whatever letter case. */
function strangeNames(text: string, other: string): number {
  const known = words(other);
  return namesIn(text).filter((name) => !known.some((word) => areAlike(name, word))).length;
}

/** "Warsaw", "Warsow"; "Germany", "German". */
function areAlike(name: string, word: string): boolean {
  return stemmer(name) === stemmer(word) || isMisspelt(name, word) || mayMeanTheSame(name, word);
}

/** Words with a capital that do not open a sentence, and any that are not English, each once and in lower case. */
function namesIn(text: string): string[] {
  // As `words` reads it, which does not keep the letter case.
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "");
  const found = [...plain.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(({ 0: written, index }) => {
    const word = written.toLowerCase();
    if (/\p{N}/u.test(word)) return [];
    const opens = /(^|[.?!:]\s*)["'(]*$/.test(plain.slice(0, index));
    const isName = /^\p{Lu}/u.test(written) && !opens && word.length > 1;
    return isName || (word.length > 2 && !isEnglishWord(word)) ? [word] : [];
  });
  return [...new Set(found)];
}

/** "One" may be a pronoun. */
const NUMBER_WORDS: ReadonlyMap<string, string> = new Map([
  ...counted("two three four five six seven eight nine ten eleven twelve", 2, ""),
  ...counted("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth", 1, "."),
]);

function counted(list: string, from: number, mark: string): [string, string][] {
  return list.split(" ").map((word, i) => [word, `${from + i}${mark}`]);
}

/** "In the 2nd of three wars of 1914" gives "2.", "3" and "1914". */
function numbersOf(text: string): Set<string> {
  const ordinals = [...text.matchAll(/(\d+)(?:st|nd|rd|th)\b/giu)];
  const rest = ordinals.reduce((left, [ordinal]) => left.replace(ordinal, " "), text);
  return new Set([
    ...ordinals.map(([, number]) => `${number}.`),
    ...numbersIn(rest),
    ...words(rest).flatMap((word) => NUMBER_WORDS.get(word) ?? []),
  ]);
}

/** Stems, and the stems of the dictionary forms: "born", "bear". */
function formsOf(text: string): Set<string> {
  return new Set([...words(text), ...contentOf(text).map(({ root }) => root)].map(stemmer));
}
