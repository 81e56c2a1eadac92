import { words } from "../index/lexical.js";
import type { CorpusWords } from "../index/vocabulary.js";
import { isEnglishWord } from "./english.js";

/** Fewer Latin words may be names, or a search in keywords: no library tells their language. */
const FEWEST_WORDS = 3;

/** Of so many words the n-grams can be believed though most of them are English words too: German "die", "hat", "den". */
const ENOUGH_WORDS = 5;

/**
 * True for a question that is not in English. Where in doubt it is taken for English: an English dictionary must not know
 * a good part of its words, names that the corpus has left aside, and their n-grams must be another language's.
 */
export async function isForeign(question: string, { vocabulary }: CorpusWords): Promise<boolean> {
  const telling = words(question).filter(
    (word) => /\p{L}/u.test(word) && (isEnglishWord(word) || vocabulary.count(word) === 0),
  );
  const english = telling.filter(isEnglishWord);
  const most = telling.length < ENOUGH_WORDS ? 1 / 2 : 3 / 4;
  if (english.length >= most * telling.length) return false;
  const latin = telling.filter((word) => /\p{Script=Latin}/u.test(word));
  if (latin.length * 2 < telling.length) return true;
  if (telling.length < FEWEST_WORDS) return false;
  // Megabytes of n-grams: loaded for the first question that is in doubt.
  const { eld } = await import("eld/small");
  // A word of another script may be what an English question asks about.
  const found = eld.detect(question.replace(/(?!\p{Script=Latin})\p{L}/gu, " "));
  return found.language !== "" && found.language !== "en" && found.isReliable();
}
