import type { Article, Paragraph } from "../article/article.js";
import type { QuestionEmbedding } from "../embedding/embedder.js";
import type { TokenVectors } from "../embedding/tokens.js";
import type { IndexedParagraph } from "../index/content.js";
import { coverage, termsOf } from "../index/lexical.js";
import { remembered } from "../remember.js";
import { maxSim } from "./maxsim.js";

/** How well a text bears on a question. */
export interface Support {
  /** Cosine of the question with the text. */
  readonly similarity: number;
  /** How much of the question's terms, by weight, the text holds, 0 to 1: see `coverage`. */
  readonly coverage: number;
  /** Of each of the question's tokens the highest cosine with a token of the text, on the mean: see `maxSim`. */
  readonly alignment: number;
}

export interface SentenceSupport extends Support {
  /** The alignment of the one word of the question (function words apart) that the sentence matches least. */
  readonly weakest: number;
}

/** What a paragraph has to say to a question. */
export interface Evidence extends Support {
  readonly article: Article;
  readonly paragraph: Paragraph;
  /** Higher is better, and only scores of one question compare. */
  readonly score: number;
  /** Of each sentence, in their order. */
  readonly sentences: readonly SentenceSupport[];
}

/** A question, ready to be compared. */
export interface Asked extends QuestionEmbedding {
  /** Its terms (stems), each with its weight: see LexicalResult. */
  readonly terms: ReadonlyMap<string, number>;
}

/** A paragraph's cosines with a question. */
export interface Cosines {
  readonly paragraph: number;
  readonly sentences: readonly number[];
}

/**
 * What it is worth, in cosines, that a text holds all of the question's terms. Best of .03 to .2 on XQuAD-en, and flat
 * around it; `npm run evaluate -- FILE` measures it.
 */
const ALL_TERMS = 0.1;

/** How well a sentence answers, as far as vectors and terms tell. What was tried beside stands in tried.md. */
export function strength(sentence: Support): number {
  return sentence.similarity + ALL_TERMS * sentence.coverage + sentence.alignment;
}

/** How much the paragraph as a whole, which tells the topic, counts against its strongest sentence, which tells the answer. */
const WHOLE = 0.8;

/**
 * Looks at a paragraph sentence by sentence.
 *
 * @param tokens The token vectors of each sentence; those of one that was embedded in pieces, piece by piece
 */
export function weigh(
  { article, paragraph }: IndexedParagraph,
  asked: Asked,
  cosines: Cosines,
  tokens: readonly (readonly TokenVectors[])[],
): Evidence {
  const held = termsHeld(paragraph);
  const aligned = alignments(asked, tokens);
  const content = contentWords(asked.words);
  const sentences = held.map((found, i): SentenceSupport => {
    const similarity = cosines.sentences[i] ?? -1;
    const alignment = aligned[i] ?? null;
    return {
      similarity,
      coverage: coverage(asked.terms, found),
      // A sentence or a question without tokens has nothing else to go by.
      alignment: alignment ? mean(alignment) : similarity,
      weakest: alignment ? leastOf(content, alignment) : similarity,
    };
  });
  // Sentences leave out nothing but white space, so together they hold all of the paragraph's terms.
  const all = new Set(held.flatMap((found) => [...found]));
  const together = highest(aligned);
  const whole = {
    similarity: cosines.paragraph,
    coverage: coverage(asked.terms, all),
    alignment: together ? mean(together) : cosines.paragraph,
  };
  const best = sentences.reduce(
    (most, sentence) => Math.max(most, strength(sentence)),
    Number.NEGATIVE_INFINITY,
  );
  return {
    article,
    paragraph,
    score: WHOLE * whole.similarity + ALL_TERMS * whole.coverage + best,
    ...whole,
    sentences,
  };
}

/** The terms of each sentence; the paragraphs that come near one question come near others. */
const termsHeld = remembered(1000, ({ text, sentences }: Paragraph) =>
  sentences.map(({ start, end }): ReadonlySet<string> => termsOf(text.slice(start, end))),
);

/** Of each sentence, the alignment of each of the question's tokens; null where either has none. */
function alignments(
  { tokens, vector, words }: Asked,
  sentences: readonly (readonly TokenVectors[])[],
): (Float32Array | null)[] {
  if (words.length === 0) return sentences.map(() => null);
  const pieces = maxSim(tokens, sentences.flat(), vector.length);
  let next = 0;
  return sentences.map(({ length }) => {
    next += length;
    return highest(pieces.slice(next - length, next));
  });
}

function highest(alignments: readonly (Float32Array | null)[]): Float32Array | null {
  return alignments.reduce((best, one) => {
    if (!best || !one) return best ?? one;
    return best.map((value, i) => Math.max(value, one[i] ?? value));
  }, null);
}

/** The tokens of each word that carries meaning, or of each word where none does. */
export function contentWords(words: readonly string[]): number[][] {
  const runs: { word: string; tokens: number[] }[] = [];
  for (const [token, word] of words.entries()) {
    const last = runs.at(-1);
    if (last?.word === word) last.tokens.push(token);
    else runs.push({ word, tokens: [token] });
  }
  const content = runs.filter(({ word }) => termsOf(word).size > 0);
  return (content.length > 0 ? content : runs).map(({ tokens }) => tokens);
}

/** The alignment of the word that is aligned least, its tokens on the mean. */
export function leastOf(words: readonly (readonly number[])[], alignment: Float32Array): number {
  return words.reduce(
    (least, tokens) => Math.min(least, mean(tokens.map((token) => alignment[token] ?? 0))),
    Number.POSITIVE_INFINITY,
  );
}

function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] as number;
  return sum / values.length;
}
