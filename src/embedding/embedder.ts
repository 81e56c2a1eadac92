import type { ModelDescription } from "./model.js";
import type { TokenVectors } from "./tokens.js";

/**
 * Turns text into unit vectors of `model.dimensions` numbers; their inner product is the cosine.
 * Prefixes and pooling are the model's affair: callers pass plain text.
 *
 * Each text is embedded by itself, so its vector is the same whatever was embedded before, after or beside
 * it: int8 models quantise activations per batch, and in a batch of several a text's vector would shift
 * with its neighbours.
 */
export interface Embedder {
  readonly model: ModelDescription;
  /** A question longer than the model's input is cut at its end. */
  embedQuestion(question: string): Promise<QuestionEmbedding>;
  /** One vector a text, in order. Texts must fit the model: see `countTokens`. */
  embedPassages(texts: readonly string[]): Promise<Float32Array[]>;
  /** As `embedPassages`, with the token vectors of the texts' parts as they are in the whole: "he" is near the one he is. */
  embedInParts(texts: readonly PartedText[]): Promise<PartedEmbedding[]>;
  /** How many tokens each text takes as a passage, its prefix and the special tokens included. */
  countTokens(texts: readonly string[]): Promise<number[]>;
  close(): Promise<void>;
}

export interface QuestionEmbedding {
  readonly vector: Float32Array;
  /** Without the prefix and the special tokens. */
  readonly tokens: TokenVectors;
  /** For each token, the word (or mark) that it is, or is a piece of. */
  readonly words: readonly string[];
}

/** A text and where its parts are: in order, without overlap; what is between them is part of none. */
export interface PartedText {
  readonly text: string;
  readonly parts: readonly { readonly start: number; readonly end: number }[];
}

export interface PartedEmbedding {
  /** Of the whole text, just as `embedPassages` gives it. */
  readonly vector: Float32Array;
  /** Of each part; empty where the model has no token of it. */
  readonly tokens: readonly TokenVectors[];
}

/** Where a model's files come from. */
export interface ModelSource {
  /** The model's name, such as "Xenova/e5-small-v2". */
  readonly model: string;
  /** A model with a folder below this one is read from there, and the network is left alone. */
  readonly modelsDir: string;
  /** Any other is downloaded once from `hubUrl` and kept here. */
  readonly cacheDir: string;
  readonly hubUrl: string;
}

/** A file on its way from the hub. */
export interface Download {
  readonly file: string;
  readonly loadedBytes: number;
  readonly totalBytes: number;
}
