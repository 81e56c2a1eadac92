import type { Article, Paragraph } from "../article/article.js";
import type { Embedder } from "../embedding/embedder.js";
import { PilcrowError } from "../errors.js";
import type { IndexedParagraph } from "../index/content.js";
import type { LexicalMatch } from "../index/lexical.js";
import type { Index } from "../index/open.js";
import { innerProduct } from "../index/vector-index.js";
import { fuse } from "./fusion.js";

/** What a paragraph has to say to a question. */
export interface Evidence {
  readonly article: Article;
  readonly paragraph: Paragraph;
  /** Dense and lexical scores fused: higher is better, and only scores of one question compare. */
  readonly score: number;
  /** Cosine of the question with the paragraph, and with each of its sentences, in their order. */
  readonly similarity: number;
  readonly sentenceSimilarities: readonly number[];
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
   * Ranks the paragraphs for a question.
   *
   * @throws PilcrowError ARTICLE_UNKNOWN if no article has that name
   */
  async retrieve(question: string, { limit = 5, article }: RetrieveOptions = {}): Promise<Retrieval> {
    const within = article === undefined ? null : this.paragraphsOf(article);
    const vector = await this.embedder.embedQuestion(question);
    const { matches, terms } = this.index.lexical.search(question);
    const candidates = within ?? this.candidates(vector, matches);
    const lexical = new Map(matches.map(({ id, score }) => [id, score]));
    const similarities = candidates.map((candidate) => this.similarities(candidate, vector));
    const scores = fuse(
      similarities.map(
        ({ similarity, sentenceSimilarities }) => similarity + Math.max(...sentenceSimilarities),
      ),
      candidates.map(({ id }) => lexical.get(id) ?? 0),
    );
    const evidence = candidates
      .map(({ article, paragraph }, i) => ({
        article,
        paragraph,
        ...at(similarities, i),
        score: at(scores, i),
      }))
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
    const lexical = matches.slice(0, CANDIDATE_PARAGRAPHS).map(({ id }) => at(paragraphs, id));
    return [...new Set([...dense, ...lexical])];
  }

  /** Exact cosines, whichever of the paragraph's passages HNSW has found. A window counts for its whole. */
  private similarities({ paragraph, labels }: IndexedParagraph, question: Float32Array) {
    let similarity = -1;
    const sentenceSimilarities = paragraph.sentences.map(() => -1);
    for (const label of labels) {
      const cosine = innerProduct(question, this.index.vectors.vector(label));
      const { sentence } = at(this.index.passages, label);
      if (sentence === null) similarity = Math.max(similarity, cosine);
      else sentenceSimilarities[sentence] = Math.max(at(sentenceSimilarities, sentence), cosine);
    }
    return { similarity, sentenceSimilarities };
  }
}

/** For positions that the index itself gave. */
function at<T>(items: readonly T[], position: number): T {
  const item = items[position];
  if (item === undefined) throw new RangeError(`nothing at ${position} of ${items.length}`);
  return item;
}
