import type { Article, Paragraph } from "../article/article.js";
import type { Embedder } from "../embedding/embedder.js";
import { PilcrowError } from "../errors.js";
import type { IndexedParagraph } from "../index/content.js";
import { coverage, type LexicalMatch, termsOf } from "../index/lexical.js";
import type { Index } from "../index/open.js";
import { innerProduct } from "../index/vector-index.js";
import { fuse } from "./fusion.js";

/** How well a text bears on a question. */
export interface Support {
  /** Cosine of the question with the text. */
  readonly similarity: number;
  /** How much of the question's terms, by weight, the text holds, 0 to 1: see `coverage`. */
  readonly coverage: number;
}

/** What a paragraph has to say to a question. */
export interface Evidence extends Support {
  readonly article: Article;
  readonly paragraph: Paragraph;
  /** Higher is better, and only scores of one question compare. */
  readonly score: number;
  /** Of each sentence, in their order. */
  readonly sentences: readonly Support[];
}

export interface Retrieval {
  /** Best first, each paragraph once. */
  readonly evidence: readonly Evidence[];
  /** The question's terms (stems), each with its weight: see LexicalResult. */
  readonly terms: ReadonlyMap<string, number>;
}

export interface RetrieveOptions {
  /** At most so many paragraphs. */
  readonly limit?: number;
  /** The name of the one article to look in. */
  readonly article?: string | undefined;
  /** A paragraph's text: those that read so are passed over. (To ask what an article without them would answer.) */
  readonly except?: string | undefined;
}

/**
 * Passages and paragraphs that each ranking puts up for the fusion. A corpus with fewer paragraphs is ranked whole;
 * on XQuAD-en 60 give the same figures as all 240.
 */
const CANDIDATE_PASSAGES = 200;
const CANDIDATE_PARAGRAPHS = 60;

/** How many of the fused ranking are looked at more closely, sentence by sentence. */
const RERANKED = 16;

/**
 * What it is worth, in cosines, that a text holds all of the question's terms. Best of .03 to .2 on XQuAD-en, and flat
 * around it; `npm run evaluate -- FILE` measures it.
 */
const ALL_TERMS = 0.1;

/** A text's cosine and its terms in one number. */
export function strength({ similarity, coverage: held }: Support): number {
  return similarity + ALL_TERMS * held;
}

/** Finds the paragraphs that bear on a question: by meaning (HNSW over vectors) and by words (BM25), fused. */
export class Retriever {
  /** @throws Error if the embedder's model is not the one that the index was built with */
  constructor(
    private readonly index: Index,
    private readonly embedder: Embedder,
  ) {
    if (index.manifest.model.name !== embedder.model.name) {
      throw new Error(`an index of ${index.manifest.model.name} cannot be asked with ${embedder.model.name}`);
    }
  }

  /**
   * Ranks the paragraphs for a question.
   *
   * @throws PilcrowError ARTICLE_UNKNOWN if no article has that name
   */
  async retrieve(question: string, { limit = 5, article, except }: RetrieveOptions = {}): Promise<Retrieval> {
    const within = article === undefined ? null : this.paragraphsOf(article);
    const embedding = this.embedder.embedQuestion(question);
    // While the model's process is at work.
    const { matches, scores: lexical, terms } = this.index.lexical.search(question, CANDIDATE_PARAGRAPHS);
    const { vector } = await embedding;
    const candidates = (within ?? this.candidates(vector, matches)).filter(
      ({ paragraph }) => paragraph.text !== except,
    );
    const cosines = candidates.map((candidate) => this.cosines(candidate, vector));
    const scores = fuse(
      cosines.map(({ paragraph, sentences }) => paragraph + Math.max(...sentences)),
      candidates.map(({ id }) => lexical[id] ?? 0),
    );
    const first = [...candidates.keys()].sort((a, b) => at(scores, b) - at(scores, a));
    const evidence = first
      .slice(0, Math.max(limit, RERANKED))
      .map((position) => weigh(at(candidates, position), at(cosines, position), terms))
      .sort((a, b) => b.score - a.score)
      .slice(0, limit);
    return { evidence, terms };
  }

  private paragraphsOf(name: string): IndexedParagraph[] {
    const paragraphs = this.index.paragraphs.filter(({ article }) => article.name === name);
    if (paragraphs.length > 0) return paragraphs;
    const names = this.index.articles.map(({ name }) => name);
    const some =
      names.length > 10 ? `${names.slice(0, 10).join(", ")} and ${names.length - 10} more` : names.join(", ");
    throw new PilcrowError("ARTICLE_UNKNOWN", `${name}: no article has this name; the articles are: ${some}`);
  }

  private candidates(vector: Float32Array, matches: readonly LexicalMatch[]): IndexedParagraph[] {
    const { passages, paragraphs, vectors } = this.index;
    const nearest = vectors
      .nearest(vector, CANDIDATE_PASSAGES)
      .map(({ label }) => at(passages, label).paragraph);
    const dense = [...new Set(nearest)].slice(0, CANDIDATE_PARAGRAPHS);
    const lexical = matches.map(({ id }) => at(paragraphs, id));
    return [...new Set([...dense, ...lexical])];
  }

  /** Exact, whichever of the paragraph's passages HNSW has found. A window counts for its whole. */
  private cosines({ paragraph, labels }: IndexedParagraph, question: Float32Array): Cosines {
    let whole = -1;
    const sentences = paragraph.sentences.map(() => -1);
    for (const label of labels) {
      const cosine = innerProduct(question, this.index.vectors.vector(label));
      const { sentence } = at(this.index.passages, label);
      if (sentence === null) whole = Math.max(whole, cosine);
      else sentences[sentence] = Math.max(at(sentences, sentence), cosine);
    }
    return { paragraph: whole, sentences };
  }
}

interface Cosines {
  readonly paragraph: number;
  readonly sentences: readonly number[];
}

/** The paragraph as a whole and its strongest sentence count the same: one tells the topic, the other the answer. */
function weigh(
  { article, paragraph }: IndexedParagraph,
  cosines: Cosines,
  terms: ReadonlyMap<string, number>,
): Evidence {
  const held = paragraph.sentences.map(({ start, end }) => termsOf(paragraph.text.slice(start, end)));
  const sentences = held.map((found, i) => ({
    similarity: at(cosines.sentences, i),
    coverage: coverage(terms, found),
  }));
  // Sentences leave out nothing but white space, so together they hold all of the paragraph's terms.
  const all = new Set(held.flatMap((found) => [...found]));
  const whole = { similarity: cosines.paragraph, coverage: coverage(terms, all) };
  const score = strength(whole) + Math.max(...sentences.map(strength));
  return { article, paragraph, score, ...whole, sentences };
}

/** For positions that the index itself gave. */
function at<T>(items: readonly T[], position: number): T {
  const item = items[position];
  if (item === undefined) throw new RangeError(`nothing at ${position} of ${items.length}`);
  return item;
}
