import type { Article } from "../../../article/article.js";
import { isEnglishWord } from "../../../retrieval/english.js";
import { isThing, wordsOf } from "./grammar.js";

/** Where the names of an article stand: its paragraphs' numbers in order. */
export type Names = ReadonlyMap<string, readonly number[]>;

const known = new WeakMap<Article, Names>();

export function namesOf(article: Article): Names {
  const names = known.get(article) ?? readNames(article);
  known.set(article, names);
  return names;
}

function readNames({ paragraphs }: Article): Names {
  const names = new Map<string, number[]>();
  for (const { number, text } of paragraphs) {
    for (const name of new Set(namesIn(text).map(({ name }) => name)))
      names.set(name, [...(names.get(name) ?? []), number]);
  }
  return names;
}

const PART = "(?:(?:al|el)-)?\\p{Lu}[\\p{L}\\p{N}]*(?:[-’'](?!s\\b)\\p{L}+)*";
const NAME = new RegExp(
  `(?<![\\p{L}\\p{N}’'-]|\\p{Lu}\\.|(?:St|Mt|Dr|Mr|Mrs|Ms|Prof)\\. )(?:(?:St|Mt|Dr|Mr|Mrs|Ms|Prof)\\. )?${PART}(?: (?:(?:of|of the|for|de|du|di|da|la|le|von|van|der|al|bin) )?(?:\\p{Lu}\\. )*${PART})*`,
  "gu",
);

export interface Named {
  readonly name: string;
  readonly start: number;
}

/** The names in a text: words with a capital, without an ordinary word that has one because it opens a sentence. */
export function namesIn(text: string): Named[] {
  return [...text.matchAll(NAME)].flatMap(({ 0: written, index }) => {
    let [name, start] = [written, index];
    if (/(?:^|[.!?:;\n]["”’)]?\s*|["“‘(|]\s?)$/u.test(text.slice(0, start))) {
      const [first = ""] = name.split(" ");
      if (isEnglishWord(first.toLowerCase())) {
        const rest = name.slice(first.length).replace(/^ (?:(?:of|the|de|von|van|der|al|bin) )*/u, "");
        [name, start] = [rest, start + name.length - rest.length];
      }
    }
    return /\p{L}{3}|\p{Lu}{2}/u.test(name) && !NO_NAME.test(name) ? [{ name, start }] : [];
  });
}

const NO_NAME =
  /^(?:I|The|A|An|He|She|It|We|They|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|English|Mr|Mrs|Dr|Sir|AD|BC|BCE|CE|U|US)$/u;

/** Whether an article says more of a name than that it exists, and is not all about it. */
export function isTelling(name: string, { title, paragraphs }: Article, names: Names): boolean {
  const places = names.get(name)?.length ?? 0;
  if (title.replaceAll("_", " ").toLowerCase().includes(name.toLowerCase().replace(/s$/u, ""))) return false;
  if (places > Math.max(2, paragraphs.length / 3)) return false;
  // "Russian", "Victorian": what something is, and no thing.
  if (name.includes(" ")) return true;
  if (isEnglishWord(name.toLowerCase())) return false;
  return !wordsOf(name).some(({ tags }) => tags.has("Adjective") || tags.has("Demonym"));
}

/** The things that a sentence names: a noun, with what describes it. */
export function thingsIn(sentence: string): Named[] {
  const words = wordsOf(sentence);
  return words.flatMap((word, i) => {
    if (!isThing(word) || !ORDINARY.test(word.text)) return [];
    const before = words[i - 1];
    const isDescribed =
      before?.tags.has("Adjective") &&
      before.post === " " &&
      ORDINARY.test(before.text) &&
      !VAGUE.test(before.text);
    const start = before && isDescribed ? before.start : word.start;
    // "cross-sectional area": half of a word names nothing.
    if (sentence[start - 1] === "-" || sentence[word.end] === "-") return [];
    return [{ name: sentence.slice(start, word.end), start }];
  });
}

/** Adjectives that tell no thing from another. */
const VAGUE =
  /^(?:most|many|major|main|particular|other|several|certain|various|different|same|such|each|next|last|first|second|third|early|later|latter|former|possible|entire|whole|general|specific|similar|large|small|great|good|more|less|much|some|both|recent|current|previous|following|overall|total|actual)$/u;
const ORDINARY = /^\p{Ll}{4,}$/u;
