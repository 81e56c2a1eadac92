import damerauLevenshtein from "damerau-levenshtein";
import { doubleMetaphone } from "double-metaphone";
import { term } from "../index/lexical.js";
import type { CorpusWords, Vocabulary } from "../index/vocabulary.js";
import { commonEnglish, isEnglishWord, isKnownName, rarity } from "./english.js";

/** Shorter words have too many neighbours. */
const SHORTEST = 4;
/** From this length on two letters may be wrong instead of one; one more where the words sound alike. */
const LONG = 8;
/** And nobody writes longer ones. */
const LONGEST = 30;

/** A known name is taken for another way of writing one in the corpus from this length on: Qaddafi, Gaddafi. */
const SHORTEST_NAME = 6;

/** Of one question; the rest stay as they are. Bounds the time that a wall of nonsense takes. */
const MOST_CORRECTIONS = 12;

/**
 * A candidate's cost is its edits, less this where it sounds the same, more where it begins otherwise, where the corpus
 * does not have it, and for each step of SCOWL's ten that it is rarer. Chosen on misspelt questions of XQuAD-en, and flat
 * around it; `npm run evaluate -- FILE --perturb misspelt` measures it.
 */
const SOUNDS_ALIKE = 0.3;
const OTHER_BEGINNING = 0.4;
const OUTSIDE_CORPUS = 0.3;
const RARER = 0.01;
/** Of a word that is not common English, such as a name. */
const RAREST = 60;

/**
 * The question with words that neither the corpus nor English has replaced by the word that they most likely stand
 * for: one of the corpus's, or a common English one.
 */
export function correctSpelling(question: string, corpus: CorpusWords): string {
  let looked = 0;
  return question.replace(/[\p{L}\p{M}]+/gu, (written, at: number) => {
    const word = written.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    // "didn't"
    if (/^['’]t\b/.test(question.slice(at + written.length))) return written;
    if (looked >= MOST_CORRECTIONS || !isDoubtful(word, corpus)) return written;
    looked++;
    const isName = /^\p{Lu}/u.test(written) && !/(^|[.?!]\s*)["'(]*$/.test(question.slice(0, at));
    const meant = bestMatch(word, isName, corpus);
    if (meant === null) return written;
    return /^\p{Lu}/u.test(written) ? meant.slice(0, 1).toUpperCase() + meant.slice(1) : meant;
  });
}

function isDoubtful(word: string, { vocabulary, stems }: CorpusWords): boolean {
  if (word.length < SHORTEST || word.length > LONGEST || !/^[a-z]+$/.test(word)) return false;
  const stem = term(word);
  return stem !== null && vocabulary.count(word) === 0 && !stems.has(stem) && !isEnglishWord(word);
}

/** @param isName True for a name in its place: it never stands for an ordinary word of English */
function bestMatch(word: string, isName: boolean, corpus: CorpusWords): string | null {
  const isKnown = isKnownName(word);
  if (isKnown && word.length < SHORTEST_NAME) return null;
  const common = isName || isKnown ? [] : near(word, commonEnglish());
  return byCost(word, [...near(word, corpus.vocabulary), ...common], isKnown, corpus)[0] ?? null;
}

/**
 * The corpus's word that one which it does not have most likely stands for. What is an English word or name already has
 * to sound like it.
 *
 * @param word In lower case, without diacritics
 * @param isWanted False for words that will not do
 */
export function nearestWord(
  word: string,
  corpus: CorpusWords,
  isWanted: (candidate: string) => boolean,
): string | null {
  if (word.length < SHORTEST || word.length > LONGEST) return null;
  const isRight = isEnglishWord(word) || isKnownName(word);
  const candidates = byCost(word, near(word, corpus.vocabulary), isRight, corpus);
  return candidates.find((candidate) => term(candidate) !== null && isWanted(candidate)) ?? null;
}

function near(word: string, known: Vocabulary): string[] {
  return known.near(word, word.length < LONG ? 2 : 3);
}

/** The words that another may stand for, the likeliest first. */
function byCost(
  word: string,
  candidates: readonly string[],
  mustSoundAlike: boolean,
  { vocabulary }: CorpusWords,
): string[] {
  return [...new Set(candidates)]
    .map((candidate) => {
      const count = vocabulary.count(candidate);
      // The count only decides between equals.
      const cost = costOf(word, candidate, mustSoundAlike) + (count > 0 ? 0 : OUTSIDE_CORPUS);
      return { candidate, cost: cost - 1e-6 * Math.min(count, 1000) };
    })
    .filter(({ cost }) => cost < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.cost - b.cost)
    .map(({ candidate }) => candidate);
}

/** What it takes to write one word for the other; infinite where that is too much. */
function costOf(word: string, candidate: string, mustSoundAlike: boolean): number {
  if (candidate.length < SHORTEST - 1 || /\P{L}/u.test(candidate)) return Number.POSITIVE_INFINITY;
  const edits = damerauLevenshtein(word, candidate).steps;
  const alike = soundsAlike(word, candidate);
  const most = (word.length >= LONG ? 2 : 1) + (alike ? 1 : 0);
  if (edits > Math.min(most, word.length / 2) || (mustSoundAlike && !alike)) return Number.POSITIVE_INFINITY;
  return (
    edits -
    (alike ? SOUNDS_ALIKE : 0) +
    (alike || candidate[0] === word[0] ? 0 : OTHER_BEGINNING) +
    RARER * (rarity(candidate) ?? RAREST)
  );
}

function soundsAlike(one: string, other: string): boolean {
  const sound = doubleMetaphone(one)[0];
  return sound !== "" && sound === doubleMetaphone(other)[0];
}
