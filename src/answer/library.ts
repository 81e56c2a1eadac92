import type { Article, Paragraph } from "../article/article.js";
import type { Embedder } from "../embedding/embedder.js";
import type { Index } from "../index/open.js";
import { plainQuestion } from "../retrieval/plain-question.js";
import { ALL_SHOWN, type RetrieveOptions, unknownArticle } from "../retrieval/retriever.js";
import { type Answer, Answerer, type AnswerOptions } from "./answerer.js";
import { type Extract, extractFor } from "./extract.js";
import { groupQuestions } from "./group-questions.js";
import { type Nearest, nearestPassages } from "./nearest.js";
import { overviewRequest } from "./overview.js";
import { isCurrent, type QuestionMark, questionMark } from "./question-mark.js";
import { type SameQuestion, sameQuestion } from "./same-question.js";
import { type SearchOptions, type SearchResult, searchWords } from "./search.js";

/** A paragraph and its article. */
export interface Place {
  readonly article: Article;
  readonly paragraph: Paragraph;
}

/** What a member's words get: an answer to a question, or an extract where they ask for an overview. */
export type Reply = Answer | Extract;

export function isExtract(reply: Reply): reply is Extract {
  return "parts" in reply;
}

/** The articles of one index: asked, and looked up by number. */
export class Library {
  readonly answerer: Answerer;
  /** Changes with the corpus: what was said of another edition may not hold for this one. */
  readonly edition: string;

  constructor(
    private readonly index: Index,
    private readonly embedder: Embedder,
  ) {
    this.answerer = new Answerer(index, embedder);
    this.edition = index.manifest.corpusHash.slice(0, 8);
  }

  get articles(): readonly Article[] {
    return this.index.articles;
  }

  /** @throws PilcrowError ARTICLE_UNKNOWN */
  async reply(question: string, options: AnswerOptions = {}): Promise<Reply> {
    const request = overviewRequest(plainQuestion(question));
    const articles = options.article === undefined ? this.articles : [this.article(options.article)];
    const shown = { index: this.index, isHidden: options.isHidden ?? ALL_SHOWN };
    const extract = request && extractFor(question, request, articles, shown);
    return extract ?? this.answerer.answer(question, options);
  }

  /**
   * The paragraphs that hold some words: see `searchWords`.
   *
   * @throws PilcrowError ARTICLE_UNKNOWN
   */
  async search(words: string, options: SearchOptions = {}): Promise<SearchResult> {
    return searchWords(words, this.index, await this.answerer.retriever.words, options);
  }

  /**
   * The paragraphs nearest to a text that need not be a question: see `nearestPassages`.
   *
   * @throws PilcrowError ARTICLE_UNKNOWN
   */
  nearest(text: string, options: RetrieveOptions = {}): Promise<Nearest> {
    return nearestPassages(text, this.answerer.retriever, this.index.manifest.model.name, options);
  }

  /** What to keep of a question, beside its wording, so that `sameQuestion` recognises it: some 600 characters. */
  async questionMark(question: string): Promise<QuestionMark> {
    return questionMark(await this.answerer.retriever.read(question), this.embedder);
  }

  /** False for a mark that another embedding model made: it is to be made anew from the question's wording. */
  isCurrent(mark: QuestionMark): boolean {
    return isCurrent(mark, this.embedder.model.name);
  }

  /**
   * Which of the stored questions asks the same as this one, or is similar, or null. It is for a question taken by itself: what a follow-up
   * asks depends on what came before it. Of a mark that is not current only the wording is compared.
   */
  async sameQuestion(question: string, stored: readonly QuestionMark[]): Promise<SameQuestion | null> {
    return stored.length > 0 ? sameQuestion(await this.questionMark(question), stored, this.embedder) : null;
  }

  /** Questions that ask the same, each group by itself: see `groupQuestions`. */
  groupQuestions<Q extends { readonly text: string }>(questions: readonly Q[]): Promise<Q[][]> {
    const { retriever } = this.answerer;
    return groupQuestions(questions, (written) => retriever.read(written), this.embedder);
  }

  /** @throws PilcrowError ARTICLE_UNKNOWN */
  article(name: string): Article {
    const article = this.articles.find((candidate) => candidate.name === name);
    if (!article) throw unknownArticle(name, this.articles);
    return article;
  }

  /** The article's paragraph of that number, or undefined. */
  place(article: Article, number: number): Place | undefined {
    const paragraph = article.paragraphs[number - 1];
    return paragraph && { article, paragraph };
  }

  /** A paragraph's number through the whole edition, from 0: shorter to write down than a name. */
  idOf(articleName: string, number: number): number {
    const first = this.index.paragraphs.findIndex(({ article }) => article.name === articleName);
    return first + number - 1;
  }

  /** The paragraph of an id, or undefined. */
  byId(id: number): Place | undefined {
    return this.index.paragraphs[id];
  }
}
