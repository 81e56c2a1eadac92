import nlp from "compromise/two";
import { remembered } from "../../../remember.js";

/** A word with its place and parts of speech. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly tags: ReadonlySet<string>;
  /** What stands between it and the next word. */
  readonly post: string;
}

/** Tagging takes a millisecond a sentence, and the rules look at the same one several times. */
export const wordsOf = remembered(2000, (text: string): readonly Word[] =>
  nlp(text)
    .json({ offset: true })
    .flatMap((sentence: { terms: readonly Term[] }) => sentence.terms)
    .map(({ text: word, tags, post, offset }: Term) => ({
      text: word,
      start: offset.start,
      end: offset.start + word.length,
      tags: new Set(tags),
      post,
    })),
);

interface Term {
  readonly text: string;
  readonly tags: readonly string[];
  readonly post: string;
  readonly offset: { readonly start: number };
}

const FINITE = ["PastTense", "PresentTense", "Copula", "Modal", "Auxiliary"];

export function inTense({ tags }: Word): boolean {
  return FINITE.some((tag) => tags.has(tag)) && !tags.has("Gerund");
}

function isNoun({ tags }: Word): boolean {
  return tags.has("Noun") || tags.has("ProperNoun") || tags.has("Pronoun");
}

/** A noun that names somebody or something. */
export function isThing(word: Word): boolean {
  return isNoun(word) && !["Pronoun", "Date", "Possessive"].some((tag) => word.tags.has(tag));
}

/** Whether something in a text is said of something: a noun, and behind it a verb in a tense. */
export function hasFiniteVerb(text: string): boolean {
  const words = wordsOf(text);
  // "Finding oil took years": a gerund may be the subject.
  const noun = words[0]?.tags.has("Gerund") ? 0 : words.findIndex(isNoun);
  return noun >= 0 && words.some((_, i) => i > noun && isFiniteAt(words, i));
}

/** "A committee headed by him": a participle, where no auxiliary makes it a verb in a tense. */
function isFiniteAt(words: readonly Word[], i: number): boolean {
  const [before, word, after] = [words[i - 1], words[i], words[i + 1]];
  if (!word || !inTense(word)) return false;
  const isByWhom = word.tags.has("PastTense") && after?.text === "by";
  return !isByWhom || (before !== undefined && (inTense(before) || before.tags.has("Adverb")));
}

/** Words that put something before the subject. */
const FRONT =
  /^(?:after|although|as|at|because|before|between|by|despite|during|even|following|for|from|given|if|in|inside|like|near|on|once|outside|over|since|though|through|throughout|to|towards?|under|unless|until|unlike|upon|when|whenever|where|while|with|within|without|according|\p{L}+(?:ing|ed))\b/iu;

/** Words before a clause that is no sentence. */
const SUBORDINATE =
  /^(?:after|although|as|because|before|even|if|once|since|that|though|to|unless|until|when|whenever|where|whereas|which|while|who)\b/iu;

/**
 * Whether the beginning of a sentence is a whole clause: in its first stretch without a comma, that before the subject
 * left aside, is a noun and its verb.
 */
export function isClause(text: string): boolean {
  const stretches = text.split(/,\s+/u);
  if (stretches.length === 1 && SUBORDINATE.test(text)) return false;
  // "… said that because it was late, …": the clause has only begun.
  if (/\bthat (?:because|if|when|while|although|since|as|after)\b[^,]*$/u.test(text)) return false;
  if (FRONT.test(text) && stretches.length > 1) stretches.shift();
  const [main = ""] = stretches;
  const words = wordsOf(main);
  if (words[0]?.tags.has("Adverb") || (words[0] && inTense(words[0]))) return false;
  const noun = words.findIndex(isNoun);
  const verb = words.findIndex((_, i) => i > noun && isFiniteAt(words, i));
  if (noun < 0 || verb < 0) return false;
  // "The bridge that was built": the only verb is the relative clause's.
  const relative = words.findIndex(
    (word, i) => i > noun && i < verb && /^(?:that|which|who|whom|whose)$/iu.test(word.text),
  );
  return relative < 0 || words.some((_, i) => i > verb && isFiniteAt(words, i));
}

function withoutFront(clause: string): string {
  return FRONT.test(clause) ? clause.replace(/^[^,]*,/u, "") : clause;
}

/** "…, and shortly after began": a further verb of the same subject. */
function opensWithVerb(text: string): boolean {
  const word = wordsOf(text.slice(0, 60)).find(({ tags }) => !tags.has("Adverb") && !tags.has("Preposition"));
  return word !== undefined && inTense(word);
}

const SHORTEST_CLAUSE = 25;

/** Whether what follows a clause goes on with it: "…, which was new, fell", "…, and a hut". */
export function joinsOn(clause: string, rest: string): boolean {
  if (/^,\s+and\b/u.test(rest)) {
    const added = rest.replace(/^,\s+and\s+/u, "");
    // The last of several things: no clause of its own, or one of a row.
    if (/,/u.test(withoutFront(clause))) return !isClause(added) || added.length < SHORTEST_CLAUSE;
    return !isClause(added) && !opensWithVerb(added);
  }
  // "steel, paper, welding and cutting": one of several things.
  if (/^,\s+\p{Ll}+ing\b/u.test(rest) && /,/u.test(withoutFront(clause))) return true;
  // What was put in ends at a comma, and the verb follows.
  const behind = /^,\s[^,]*,\s+(.*)$/su.exec(rest)?.[1];
  const [next] = behind ? wordsOf(behind.slice(0, 60)) : [];
  return next !== undefined && inTense(next);
}

/** Whether something came about: a verb in the past that is more than "was" or "had". */
export function tellsEvent(text: string): boolean {
  return (
    wordsOf(text).some(
      ({ text: word, tags }) =>
        tags.has("PastTense") && !/^(?:was|were|had|been|did|could|would|said)$/iu.test(word),
    ) && !/\b(?:is|are|has|have|can|will|may)\b/u.test(text)
  );
}
