import type { Article } from "../article/article.js";
import type { Embedder } from "../embedding/embedder.js";
import type { TokenVectors } from "../embedding/tokens.js";
import { PilcrowError } from "../errors.js";
import type { IndexedParagraph } from "../index/content.js";
import type { LexicalMatch } from "../index/lexical.js";
import type { Index } from "../index/open.js";
import { innerProduct } from "../index/vector-index.js";
import { type CorpusWords, wordsOf } from "../index/vocabulary.js";
import { type Cosines, type Evidence, weigh } from "./evidence.js";
import { fuse } from "./fusion.js";
import { type ReadQuestion, readQuestion } from "./read-question.js";

export interface Retrieval {
  /** The question as it was read: see `readQuestion`. */
  readonly question: string;
  /** Best first, each paragraph once; further ones than the limit where some are under discussion. */
  readonly evidence: readonly Evidence[];
  /** The question's terms (stems), each with its weight: see LexicalResult. */
  readonly terms: ReadonlyMap<string, number>;
  /** True for a question that is not in English. */
  readonly isForeign: boolean;
}

export interface RetrieveOptions {
  /** At most so many paragraphs. */
  readonly limit?: number;
  /** The name of the one article to look in. */
  readonly article?: string | undefined;
  /** A paragraph's text: those that read so are passed over. (To ask what an article without them would answer.) */
  readonly except?: string | undefined;
  /** The paragraphs that are passed over, whatever is asked; none if left out. */
  readonly isHidden?: IsHidden | undefined;
  /**
   * The paragraphs that a group has walked through so far, the current one included: the best of them are found too, as
   * many as the limit has it, however many others are better.
   */
  readonly underDiscussion?: UnderDiscussion | undefined;
}

/** @param article Its name */
export type IsHidden = (article: string, paragraph: number) => boolean;

/** @param article Its name */
export type UnderDiscussion = (article: string, paragraph: number) => boolean;

/** Nothing is hidden. */
export const ALL_SHOWN: IsHidden = () => false;

/** Nothing is under discussion. */
const NONE: UnderDiscussion = () => false;

type Candidate = Pick<IndexedParagraph, "article" | "paragraph">;

/**
 * Passages and paragraphs that each ranking puts up for the fusion. A corpus with fewer paragraphs is ranked whole;
 * on XQuAD-en 60 give the same figures as all 240.
 */
const CANDIDATE_PASSAGES = 200;
const CANDIDATE_PARAGRAPHS = 60;

/** How many of the fused ranking are looked at more closely, sentence by sentence. On XQuAD-en 6 give the same figures. */
const RERANKED = 10;

/** Finds the paragraphs that bear on a question: by meaning (HNSW over vectors) and by words (BM25), fused. */
export class Retriever {
  /** What the articles' words are. */
  readonly words: Promise<CorpusWords>;

  /** @throws Error if the embedder's model is not the one that the index was built with */
  constructor(
    private readonly index: Index,
    private readonly embedder: Embedder,
  ) {
    if (index.manifest.model.name !== embedder.model.name) {
      throw new Error(`an index of ${index.manifest.model.name} cannot be asked with ${embedder.model.name}`);
    }
    // Of a large corpus it takes some seconds: begun before the first question needs them.
    this.words = wordsOf(index);
  }

  /**
   * Ranks the paragraphs for a question.
   *
   * @throws PilcrowError ARTICLE_UNKNOWN if no article has that name
   */
  async retrieve(
    question: string,
    { limit = 5, article, except, isHidden, underDiscussion = NONE }: RetrieveOptions = {},
  ): Promise<Retrieval> {
    const within = article === undefined ? null : this.paragraphsOf(article);
    const { text, isForeign } = await this.read(question);
    const embedding = this.embedder.embedQuestion(text);
    // While the model's process is at work.
    const hidden = this.hiddenIds(isHidden);
    const {
      matches,
      scores: lexical,
      terms,
    } = this.index.lexical.search(text, CANDIDATE_PARAGRAPHS + hidden.size);
    const asked = { ...(await embedding), terms };
    const { vector } = asked;
    const isDiscussed = (one: Candidate) => underDiscussion(one.article.name, one.paragraph.number);
    const found = within ?? [
      ...new Set([
        ...this.candidates(vector, matches, hidden),
        ...(underDiscussion === NONE ? [] : this.index.paragraphs.filter(isDiscussed)),
      ]),
    ];
    const candidates = found.filter(({ id, paragraph }) => paragraph.text !== except && !hidden.has(id));
    const cosines = candidates.map((candidate) => this.cosines(candidate, vector));
    const scores = fuse(
      cosines.map(({ paragraph, sentences }) => paragraph + highest(sentences)),
      candidates.map(({ id }) => lexical[id] ?? 0),
    );
    const first = [...candidates.keys()].sort((a, b) => at(scores, b) - at(scores, a));
    const evidence = foremost(first, Math.max(limit, RERANKED), (position) =>
      isDiscussed(at(candidates, position)),
    )
      .map((position) => {
        const candidate = at(candidates, position);
        return weigh(candidate, asked, at(cosines, position), this.tokens(candidate));
      })
      .sort((a, b) => b.score - a.score);
    return { question: text, evidence: foremost(evidence, limit, isDiscussed), terms, isForeign };
  }

  /** What a question says, as it is looked for. */
  async read(question: string): Promise<ReadQuestion> {
    return readQuestion(question, await this.words);
  }

  private paragraphsOf(name: string): IndexedParagraph[] {
    const paragraphs = this.index.paragraphs.filter(({ article }) => article.name === name);
    if (paragraphs.length > 0) return paragraphs;
    throw unknownArticle(name, this.index.articles);
  }

  private hiddenIds(isHidden: IsHidden | undefined): ReadonlySet<number> {
    if (!isHidden) return new Set();
    const hidden = this.index.paragraphs.filter(({ article, paragraph }) =>
      isHidden(article.name, paragraph.number),
    );
    return new Set(hidden.map(({ id }) => id));
  }

  /** As many as there would be if what is hidden were not in the index: each ranking goes further by what it may lose. */
  private candidates(
    vector: Float32Array,
    matches: readonly LexicalMatch[],
    hidden: ReadonlySet<number>,
  ): IndexedParagraph[] {
    const { passages, paragraphs, vectors } = this.index;
    let lost = 0;
    for (const id of hidden) lost += at(paragraphs, id).labels.length;
    const nearest = vectors
      .nearest(vector, CANDIDATE_PASSAGES + lost)
      .map(({ label }) => at(passages, label).paragraph)
      .filter(({ id }) => !hidden.has(id))
      .slice(0, CANDIDATE_PASSAGES);
    const dense = [...new Set(nearest)].slice(0, CANDIDATE_PARAGRAPHS);
    const lexical = matches.filter(({ id }) => !hidden.has(id)).slice(0, CANDIDATE_PARAGRAPHS);
    return [...new Set([...dense, ...lexical.map(({ id }) => at(paragraphs, id))])];
  }

  /** The token vectors of each sentence, piece by piece. */
  private tokens({ paragraph, labels }: IndexedParagraph): TokenVectors[][] {
    const sentences: TokenVectors[][] = paragraph.sentences.map(() => []);
    for (const label of labels) {
      const { sentence } = at(this.index.passages, label);
      if (sentence !== null) at(sentences, sentence).push(this.index.tokens.of(label));
    }
    return sentences;
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

/** The first of what is ranked and, of what is wanted too, as many. */
export function foremost<T>(ranked: readonly T[], limit: number, isWanted: (item: T) => boolean): T[] {
  const wanted = new Set(ranked.filter(isWanted).slice(0, limit));
  return ranked.filter((item, position) => position < limit || wanted.has(item));
}

/** The error for a name that none of the articles has. */
export function unknownArticle(name: string, articles: readonly Article[]): PilcrowError {
  const names = articles.map((article) => article.name);
  const some =
    names.length > 10 ? `${names.slice(0, 10).join(", ")} and ${names.length - 10} more` : names.join(", ");
  return new PilcrowError("ARTICLE_UNKNOWN", `${name}: no article has this name; the articles are: ${some}`);
}

/** Not Math.max with a list: a paragraph may have more sentences than a call takes arguments. */
function highest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
}

/** For positions that the index itself gave. */
function at<T>(items: readonly T[], position: number): T {
  const item = items[position];
  if (item === undefined) throw new RangeError(`nothing at ${position} of ${items.length}`);
  return item;
}
