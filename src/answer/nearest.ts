import { splitSentences } from "../article/sentences.js";
import { DEFAULT_MODEL } from "../embedding/model.js";
import { termsOf } from "../index/lexical.js";
import type { Evidence } from "../retrieval/evidence.js";
import { asksSomething, plainQuestion } from "../retrieval/plain-question.js";
import type { RetrieveOptions, Retriever } from "../retrieval/retriever.js";
import { citationOf, type RankedCitation } from "./citation.js";
import { chooseSentence } from "./sentence.js";

/** The paragraphs that come nearest to a text. */
export interface Nearest {
  /** Best first; none for a text that says nothing. */
  readonly passages: readonly RankedCitation[];
  /** How many of them, the first ones, say something like it; 0 where nothing comes near. */
  readonly near: number;
}

/**
 * From this score on a paragraph says something like a sentence. Chosen on 40 remarks that put sentences of three
 * articles in other words (all reach it), 345 sentences of other articles (6 in 100 do) and 20 remarks on other subjects
 * (none); those on neighbouring subjects reach it too. test/answer/nearest.test.ts measures it on a fourth article.
 * Each model has scores of its own: with one that nobody has measured everything comes near.
 */
const NEAR_FROM: Readonly<Record<string, number>> = { [DEFAULT_MODEL]: 2.15 };
/** Of more sentences one comes near by chance sooner: so much more for twice as many. */
const FOR_TWICE_AS_MANY = 0.02;

const NOTHING: Nearest = { passages: [], near: 0 };

const PASSAGES = 5;
/** A sentence of fewer terms ("Sorry for the long post") is at home anywhere; it counts only where there are no others. */
const FEWEST_TERMS = 3;
/** So many parts of a text are looked for, those that say most: a second's work. */
const MOST_PARTS = 32;
/** A sentence longer than this, in UTF-16 units, is taken in pieces. */
const LONGEST_PART = 300;
/** A text that is no longer is looked for as a whole too: its sentences may say little one by one. */
const SHORT = 600;

/**
 * Finds the paragraphs nearest to a text that need not ask anything, such as a member's message: sentence by sentence,
 * as a long one says several things, and most of them may be on another subject.
 *
 * @param model The embedding model's name
 * @throws PilcrowError ARTICLE_UNKNOWN
 */
export async function nearestPassages(
  text: string,
  retriever: Retriever,
  model: string,
  { limit = PASSAGES, ...options }: RetrieveOptions,
): Promise<Nearest> {
  const parts = partsOf(text);
  if (parts.length === 0) return NOTHING;
  const best = new Map<string, { part: string; evidence: Evidence }>();
  for (const part of parts) {
    const found = await retriever.retrieve(part, { ...options, limit });
    for (const evidence of found.evidence) {
      const place = JSON.stringify([evidence.article.name, evidence.paragraph.number]);
      if ((best.get(place)?.evidence.score ?? Number.NEGATIVE_INFINITY) < evidence.score)
        best.set(place, { part: found.question, evidence });
    }
  }
  const passages = [...best.values()]
    .sort((a, b) => b.evidence.score - a.evidence.score)
    .slice(0, limit)
    .map(({ part, evidence }) => {
      const { article, paragraph, score } = evidence;
      return { ...citationOf(article, paragraph, chooseSentence(part, evidence)), score };
    });
  const least = (NEAR_FROM[model] ?? Number.NEGATIVE_INFINITY) + FOR_TWICE_AS_MANY * Math.log2(parts.length);
  return { passages, near: passages.filter(({ score }) => score >= least).length };
}

/** What is looked for: the sentences that say something, in order, and a short text as a whole. */
function partsOf(text: string): string[] {
  const sentences = splitSentences(text)
    .flatMap(({ start, end }) => text.slice(start, end).split(SPLIT_IN_CHAT))
    .flatMap(piecesOf)
    .map((words) => ({ words, terms: termsOf(plainQuestion(words)).size }))
    .filter(({ words, terms }) => terms > 0 && asksSomething(words));
  const telling = sentences.filter(({ terms }) => terms >= FEWEST_TERMS);
  const left = telling.length > 0 ? telling : sentences;
  const least = left.map(({ terms }) => terms).sort((a, b) => b - a)[MOST_PARTS - 1] ?? 0;
  const parts = left
    .filter(({ terms }) => terms >= least)
    .slice(0, MOST_PARTS)
    .map(({ words }) => words);
  return parts.length > 1 && text.length <= SHORT ? [...parts, text] : parts;
}

/** In a chat a sentence may begin with a small letter. Three letters before the full stop are no abbreviation, mostly. */
const SPLIT_IN_CHAT = /(?<=\p{L}{3}[.!?…])\s+(?=\p{Ll})/u;

function piecesOf(sentence: string): string[] {
  const pieces: string[] = [];
  for (const word of sentence.split(/(?<=\s)/u)) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + word.length <= LONGEST_PART)
      pieces[pieces.length - 1] = last + word;
    else pieces.push(word);
  }
  return pieces;
}
