import type {
  Embedder,
  PartedEmbedding,
  PartedText,
  QuestionEmbedding,
} from "../../src/embedding/embedder.js";
import type { ModelDescription } from "../../src/embedding/model.js";
import { toTokenVectors } from "../../src/embedding/tokens.js";
import { seededRandom } from "../../src/evaluation/random.js";

/** What the vectors of made texts are made of; plain data, to be handed to another process. */
export interface Sample {
  readonly model: ModelDescription;
  readonly texts: readonly string[];
  /** The real vector of each text. */
  readonly vectors: readonly (readonly number[])[];
}

/**
 * Shares of a vector: what all texts have in common, its words, and what no other text has. Chosen so that cosines of
 * texts, and how fast they fall from the nearest neighbour on, are those of real vectors of as many texts.
 */
const COMMON = 0.85;
const WORDS = 0.4;
const OWN = 0.34;
/** A word that the sample does not have points between so many of its texts. */
const TEXTS_A_WORD = 3;

/** What a text of so many letters is taken to have in tokens: enough that long paragraphs are counted as such. */
const LETTERS_A_TOKEN = 3;
/** And what it has on the whole in English. */
const LETTERS_A_TOKEN_WRITTEN = 4.5;

export async function sampleOf(texts: readonly string[], embedder: Embedder): Promise<Sample> {
  const vectors = await embedder.embedPassages(texts);
  return { model: embedder.model, texts, vectors: vectors.map((vector) => [...vector]) };
}

/**
 * A cheap stand-in for the model, for made texts by the hundred thousand: a text's vector is a sum over its words, of
 * which each points where the sample's texts with this word point, or, where the sample does not have it, between
 * some of its texts. So it lies among the model's real vectors, and is the same in every process.
 */
export class MadeEmbedder implements Embedder {
  readonly model: ModelDescription;
  private readonly common: Float32Array;
  /** The sample's vectors without what is common. */
  private readonly directions: Float32Array[];
  private readonly known = new Map<string, Float32Array>();

  constructor({ model, texts, vectors }: Sample) {
    this.model = model;
    this.common = new Float32Array(model.dimensions);
    for (const vector of vectors) add(this.common, vector, 1 / vectors.length);
    this.directions = vectors.map((vector) => normalise(add(Float32Array.from(vector), this.common, -1)));
    normalise(this.common);
    for (const [i, text] of texts.entries()) {
      for (const word of wordsOf(text)) {
        const known = this.known.get(word) ?? new Float32Array(model.dimensions);
        this.known.set(word, add(known, this.directions[i] as Float32Array, 1));
      }
    }
    for (const vector of this.known.values()) normalise(vector);
  }

  async embedPassages(texts: readonly string[]): Promise<Float32Array[]> {
    return texts.map((text) => this.embed(text));
  }

  /** A token's vector is as that of a text of one word: there are as many as the real ones, and none is near a question. */
  async embedInParts(texts: readonly PartedText[]): Promise<PartedEmbedding[]> {
    return texts.map(({ text, parts }) => ({
      vector: this.embed(text),
      tokens: parts.map(({ start, end }) => this.tokens(text.slice(start, end))),
    }));
  }

  async countTokens(texts: readonly string[]): Promise<number[]> {
    return texts.map((text) => Math.ceil(text.length / LETTERS_A_TOKEN));
  }

  embedQuestion(): Promise<QuestionEmbedding> {
    throw new Error("questions go through the real model");
  }

  async close(): Promise<void> {}

  private embed(text: string): Float32Array {
    const words = new Float32Array(this.model.dimensions);
    for (const word of wordsOf(text)) {
      const known = this.known.get(word);
      if (known) add(words, known, 1);
      else this.addUnknown(words, word);
    }
    const vector = new Float32Array(this.model.dimensions);
    add(vector, this.common, COMMON);
    add(vector, normalise(words), WORDS);
    add(vector, ownDirection(text, vector.length), OWN);
    return normalise(vector);
  }

  private tokens(text: string): Int8Array {
    const count = Math.ceil(text.length / LETTERS_A_TOKEN_WRITTEN);
    const random = seededRandom(hashOf(text));
    const vectors = new Float32Array(count * this.model.dimensions);
    for (let row = 0; row < vectors.length; row += this.model.dimensions) {
      const direction = this.directions[Math.floor(random() * this.directions.length)] as Float32Array;
      vectors.set(direction, row);
    }
    return toTokenVectors(vectors, this.model.dimensions);
  }

  private addUnknown(target: Float32Array, word: string): void {
    const random = seededRandom(hashOf(word));
    for (let i = 0; i < TEXTS_A_WORD; i++) {
      const text = Math.floor(random() * this.directions.length);
      add(target, this.directions[text] as Float32Array, random() < 0.5 ? -0.5 : 0.5);
    }
  }
}

/** Short words say nothing about a subject. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? [];
}

/** A direction that is any text's own, each number 1 or -1: as good as any other, and quickly made. */
function ownDirection(text: string, dimensions: number): Float32Array {
  const random = seededRandom(hashOf(text));
  return normalise(Float32Array.from({ length: dimensions }, () => (random() < 0.5 ? -1 : 1)));
}

function add(target: Float32Array, vector: ArrayLike<number>, factor: number): Float32Array {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] as number) + factor * (vector[i] as number);
  return target;
}

function inner(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += (a[i] as number) * (b[i] as number);
  return total;
}

function normalise(vector: Float32Array): Float32Array {
  const length = Math.sqrt(inner(vector, vector));
  if (length > 0) for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] as number) / length;
  return vector;
}

/** FNV-1a: a seed for a text. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
