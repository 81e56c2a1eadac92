import type { Article, Paragraph, Span } from "../article/article.js";
import type { Embedder } from "../embedding/embedder.js";
import { readsOnlyEnglish } from "../embedding/model.js";
import type { Index } from "../index/open.js";
import type { Evidence } from "../retrieval/evidence.js";
import { type RetrieveOptions, Retriever } from "../retrieval/retriever.js";
import {
  ANSWER_FROM,
  type Calibration,
  calibrationOf,
  confidence,
  FOREIGN_FROM,
  type Signals,
} from "./answerability.js";
import { readFollowUp, type Turn } from "./follow-up.js";
import { retrieveInContext } from "./in-context.js";
import { chooseSentence } from "./sentence.js";
import { signals } from "./signals.js";

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
  /** How many articles were looked in. */
  readonly searched: number;
  /** How sure it is that the article answers, 0 to 1. */
  readonly confidence: number;
  /** The answering sentence, or null where the article does not answer. */
  readonly citation: Citation | null;
  /** True for a question in another language than English, the only one that the model knows. */
  readonly isForeign: boolean;
  /** The nearest paragraphs, best first, the answering one among them. */
  readonly passages: readonly RankedCitation[];
  /** The earlier question (or, where that is lost, answer) that it was read as a follow-up to; null where it was taken by itself. */
  readonly followUpTo: string | null;
}

export interface AnswerOptions extends RetrieveOptions {
  /** What came before in the conversation, the latest last. */
  readonly turns?: readonly Turn[];
}

/** What a question finds, before it is decided whether that is an answer. */
interface Considered {
  /** Best first; the first one's sentence would be the answer. */
  readonly passages: readonly RankedCitation[];
  /** Of the best evidence; null where there is none. */
  readonly signals: Signals | null;
  /** See Answer. */
  readonly isForeign: boolean;
  /** As in an answer. */
  readonly followUpTo: string | null;
}

/** Answers questions from one index. */
export class Answerer {
  private readonly retriever: Retriever;
  private readonly calibration: Calibration;
  private readonly articles: number;
  private readonly readsOnlyEnglish: boolean;

  constructor(index: Index, embedder: Embedder) {
    this.articles = index.articles.length;
    this.retriever = new Retriever(index, embedder);
    this.calibration = calibrationOf(embedder.model.name);
    this.readsOnlyEnglish = readsOnlyEnglish(embedder.model.name);
  }

  /** @throws PilcrowError ARTICLE_UNKNOWN */
  async answer(question: string, options: AnswerOptions = {}): Promise<Answer> {
    const { passages, signals, isForeign, followUpTo } = await this.consider(question, options);
    const sure = signals ? confidence(signals, this.calibration) : 0;
    return {
      question,
      searched: options.article === undefined ? this.articles : 1,
      confidence: sure,
      citation: sure >= (isForeign ? FOREIGN_FROM : ANSWER_FROM) ? (passages[0] ?? null) : null,
      isForeign,
      passages,
      followUpTo,
    };
  }

  /**
   * What an answer rests on.
   *
   * @throws PilcrowError ARTICLE_UNKNOWN
   */
  async consider(question: string, { turns = [], ...options }: AnswerOptions = {}): Promise<Considered> {
    const followUp = readFollowUp(question, turns);
    const { evidence, best, isForeign, usesContext } = followUp
      ? await retrieveInContext(this.retriever, question, followUp, options)
      : await this.retrieve(question, options);
    return {
      passages: evidence.map((piece) => ({ ...cite(question, piece), score: piece.score })),
      signals: best ? signals(question, best) : null,
      isForeign: isForeign && this.readsOnlyEnglish,
      followUpTo: usesContext && followUp ? followUp.follows : null,
    };
  }

  private async retrieve(question: string, options: RetrieveOptions) {
    const { evidence, isForeign } = await this.retriever.retrieve(question, options);
    return { evidence, best: evidence[0], isForeign, usesContext: false };
  }
}

function cite(question: string, evidence: Evidence): Citation {
  return citationOf(evidence.article, evidence.paragraph, chooseSentence(question, evidence));
}

/** The citation of a sentence. */
export function citationOf(article: Article, paragraph: Paragraph, { start, end }: Span): Citation {
  return {
    article: article.name,
    title: article.title,
    paragraph: paragraph.number,
    heading: paragraph.heading,
    sentence: paragraph.text.slice(start, end),
    start,
    end,
    text: paragraph.text,
  };
}
