import type { Article, Paragraph, Span } from "../article/article.js";
import type { Embedder } from "../embedding/embedder.js";
import { PilcrowError } from "../errors.js";
import type { IndexedParagraph } from "../index/content.js";
import type { Index } from "../index/open.js";
import { innerProduct } from "../index/vector-index.js";
import { fuse } from "./fusion.js";

/** What a paragraph has to say to a question. */
export interface Evidence {
  readonly article: Article;
  readonly paragraph: Paragraph;
  /** The sentence nearest to the question. */
  readonly sentence: Span;
  /** Dense and lexical scores fused: higher is better, and only scores of one question compare. */
  readonly score: number;
  /** Cosine of the question with the sentence and with the paragraph. */
  readonly sentenceSimilarity: number;
  readonly paragraphSimilarity: number;
}

export interface RetrieveOptions {
  /** At most so many paragraphs. */
  readonly limit?: number;
  /** The name of the one article to look in. */
  readonly article?: string | undefined;
}

/**
 * Passages and paragraphs that each ranking puts up for the fusion. A corpus with fewer paragraphs is ranked whole;
 * on XQuAD-en 60 give the same figures as all 240.
 */
const CANDIDATE_PASSAGES = 200;
const CANDIDATE_PARAGRAPHS = 60;

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
   * The best paragraphs for a question, best first, each once.
   *
   * @throws PilcrowError ARTICLE_UNKNOWN if no article has that name
   */
  async retrieve(question: string, { limit = 5, article }: RetrieveOptions = {}): Promise<Evidence[]> {
    const within = article === undefined ? null : this.paragraphsOf(article);
    const vector = await this.embedder.embedQuestion(question);
    const lexical = new Map(this.index.lexical.search(question).map(({ id, score }) => [id, score]));
    const candidates = (within ?? this.candidates(vector, lexical)).map((paragraph) =>
      this.similarities(paragraph, vector),
    );
    const scores = fuse(
      candidates.map(
        ({ sentenceSimilarity, paragraphSimilarity }) => sentenceSimilarity + paragraphSimilarity,
      ),
      candidates.map(({ id }) => lexical.get(id) ?? 0),
    );
    return candidates
      .map(({ id: _, ...evidence }, i) => ({ ...evidence, score: scores[i] ?? 0 }))
      .sort((a, b) => b.score - a.score)
      .slice(0, limit);
  }

  private paragraphsOf(name: string): IndexedParagraph[] {
    const paragraphs = this.index.paragraphs.filter(({ article }) => article.name === name);
    if (paragraphs.length > 0) return paragraphs;
    const names = this.index.articles.map(({ name }) => name);
    const some =
      names.length > 10 ? `${names.slice(0, 10).join(", ")} and ${names.length - 10} more` : names.join(", ");
    throw new PilcrowError("ARTICLE_UNKNOWN", `${name}: no article has this name; the articles are: ${some}`);
  }

  private candidates(vector: Float32Array, lexical: ReadonlyMap<number, number>): IndexedParagraph[] {
    const { passages, paragraphs, vectors } = this.index;
    const ids = new Set<number>();
    for (const { label } of vectors.nearest(vector, CANDIDATE_PASSAGES)) {
      const passage = passages[label];
      if (passage && ids.size < CANDIDATE_PARAGRAPHS) ids.add(passage.paragraph.id);
    }
    // `lexical` is in the order of its scores.
    for (const id of [...lexical.keys()].slice(0, CANDIDATE_PARAGRAPHS)) ids.add(id);
    return [...ids].map((id) => paragraphs[id]).filter((paragraph) => paragraph !== undefined);
  }

  /** Exact cosines, whichever of the paragraph's passages HNSW has found. */
  private similarities(indexed: IndexedParagraph, question: Float32Array) {
    const { article, paragraph } = indexed;
    let paragraphSimilarity = -1;
    let sentenceSimilarity = -1;
    let best = 0;
    for (const label of indexed.labels) {
      const similarity = innerProduct(question, this.index.vectors.vector(label));
      const sentence = this.index.passages[label]?.sentence ?? null;
      if (sentence === null) paragraphSimilarity = Math.max(paragraphSimilarity, similarity);
      else if (similarity > sentenceSimilarity) {
        sentenceSimilarity = similarity;
        best = sentence;
      }
    }
    const sentence = paragraph.sentences[best] ?? { start: 0, end: paragraph.text.length };
    return { id: indexed.id, article, paragraph, sentence, sentenceSimilarity, paragraphSimilarity };
  }
}
