import type { Embedder } from "../embedding/embedder.js";
import type { Index } from "../index/open.js";
import { type Evidence, type RetrieveOptions, Retriever } from "../retrieval/retriever.js";
import { ANSWER_FROM, confidence } from "./answerability.js";

/** Where an answer stands: enough to find it, and to mark it in its paragraph. */
export interface Citation {
  /** The article's name; see `title` for what people call it. */
  readonly article: string;
  readonly title: string;
  /** The ¶ number. */
  readonly paragraph: number;
  readonly heading: string | null;
  /** The answering sentence, and its place in the paragraph's text. */
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  /** The whole paragraph. */
  readonly text: string;
}

/** A paragraph with the sentence that comes nearest to the question. */
export interface RankedCitation extends Citation {
  /** Higher is better; only scores of one question compare. */
  readonly score: number;
}

/** What a question gets. */
export interface Answer {
  readonly question: string;
  /** How sure it is that the article answers, 0 to 1. */
  readonly confidence: number;
  /** The answering sentence, or null where the article does not answer. */
  readonly citation: Citation | null;
  /** The nearest paragraphs, best first, the answering one among them. */
  readonly passages: readonly RankedCitation[];
}

/** Answers questions from one index. */
export class Answerer {
  private readonly retriever: Retriever;
  private readonly model: string;

  constructor(index: Index, embedder: Embedder) {
    this.retriever = new Retriever(index, embedder);
    this.model = embedder.model.name;
  }

  /** @throws PilcrowError ARTICLE_UNKNOWN */
  async answer(question: string, options: RetrieveOptions = {}): Promise<Answer> {
    const evidence = await this.retriever.retrieve(question, options);
    const best = evidence[0];
    const sure = best ? confidence(best.sentenceSimilarity, this.model) : 0;
    return {
      question,
      confidence: sure,
      citation: best && sure >= ANSWER_FROM ? cite(best) : null,
      passages: evidence.map((piece) => ({ ...cite(piece), score: piece.score })),
    };
  }
}

function cite({ article, paragraph, sentence }: Evidence): Citation {
  return {
    article: article.name,
    title: article.title,
    paragraph: paragraph.number,
    heading: paragraph.heading,
    sentence: paragraph.text.slice(sentence.start, sentence.end),
    start: sentence.start,
    end: sentence.end,
    text: paragraph.text,
  };
}
