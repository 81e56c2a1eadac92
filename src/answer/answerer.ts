import type { Embedder } from "../embedding/embedder.js";
import { readsOnlyEnglish } from "../embedding/model.js";
import type { Index } from "../index/open.js";
import type { Evidence } from "../retrieval/evidence.js";
import { asksSomething, plainQuestion } from "../retrieval/plain-question.js";
import { type RetrieveOptions, Retriever, type UnderDiscussion } from "../retrieval/retriever.js";
import {
  ANSWER_FROM,
  type Calibration,
  calibrationOf,
  confidence,
  FOREIGN_FROM,
  type Signals,
} from "./answerability.js";
import { type Citation, citationOf, type RankedCitation } from "./citation.js";
import { readFollowUp, type Turn } from "./follow-up.js";
import { type JudgedEvidence, judgedAsItIs, retrieveInContext } from "./in-context.js";
import { listedKind, namesKind, type Weighed } from "./lists.js";
import { holds, type Part, partsOf } from "./parts.js";
import { chooseSentence } from "./sentence.js";
import { shownTurns } from "./shown-turns.js";
import { signals } from "./signals.js";
import {
  behindAtMost,
  type Comparable,
  discussedFirst,
  liesFurtherOn,
  mostBehind,
  preferredFirst,
} from "./under-discussion.js";

/** What a question gets. */
export interface Answer {
  readonly question: string;
  /** How many articles were looked in. */
  readonly searched: number;
  /** How sure it is that the first of the shown sentences answers, 0 to 1; of several parts, the least sure one. */
  readonly confidence: number;
  /**
   * The answering sentences: one, or several where the question asks for several things (in its order) or for a list
   * (best first); none where the article does not answer.
   */
  readonly citations: readonly Citation[];
  /** True for a question in another language than English, the only one that the model knows. */
  readonly isForeign: boolean;
  /** True where a cited paragraph is not of those under discussion; false where none are. */
  readonly liesFurtherOn: boolean;
  /** The nearest paragraphs, best first; the one that is preferred as under discussion before all others. */
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

/** What bears on a question, taken by itself or as a follow-up. */
interface Evident {
  /** The question as it was read. */
  readonly question: string;
  readonly evidence: readonly JudgedEvidence[];
  /** The question's terms; null for a follow-up, whose words are not all its own. */
  readonly terms: ReadonlyMap<string, number> | null;
  readonly isForeign: boolean;
  readonly followUpTo: string | null;
}

/** Which paragraphs are looked in. */
type Where = Pick<RetrieveOptions, "article" | "isHidden" | "underDiscussion">;

/** What answers, and how sure that is. */
type Found = Pick<Answer, "confidence" | "citations">;

const NOTHING: Found = { confidence: 0, citations: [] };

/** How many passages an answer has, if nothing is said. */
const PASSAGES = 5;

/** The paragraphs among which a list is looked for, and the most sentences that are shown. */
const CONSIDERED = 16;
const MOST_CITATIONS = 6;
/** The paragraphs in which one part of a question is looked for. */
const OF_A_PART = 3;

/** Answers questions from one index. */
export class Answerer {
  readonly retriever: Retriever;
  private readonly calibration: Calibration;
  private readonly isComparable: Comparable;
  private readonly readsOnlyEnglish: boolean;

  constructor(
    private readonly index: Index,
    embedder: Embedder,
  ) {
    this.retriever = new Retriever(index, embedder);
    this.calibration = calibrationOf(embedder.model.name);
    this.isComparable = behindAtMost(mostBehind(embedder.model.name));
    this.readsOnlyEnglish = readsOnlyEnglish(embedder.model.name);
  }

  /** @throws PilcrowError ARTICLE_UNKNOWN */
  async answer(question: string, options: AnswerOptions = {}): Promise<Answer> {
    const { limit = PASSAGES, article, isHidden, underDiscussion } = options;
    const kind = listedKind(plainQuestion(question));
    const found = await this.retrieve(question, {
      ...options,
      limit: kind === null ? limit : Math.max(limit, CONSIDERED),
    });
    const evident = underDiscussion ? this.preferringIn(found, underDiscussion) : found;
    const { question: read, evidence, isForeign, followUpTo } = evident;
    const where = { article, isHidden, underDiscussion };
    // What a follow-up asks is not in its own words: they cannot be taken apart.
    const parts = followUpTo === null ? await this.answerParts(read, evidence, where) : null;
    const answered = asksSomething(question)
      ? (parts ?? this.answerWhole(evident, kind, underDiscussion))
      : NOTHING;
    return {
      question,
      searched: article === undefined ? this.index.articles.length : 1,
      ...answered,
      isForeign,
      liesFurtherOn: liesFurtherOn(answered.citations, underDiscussion),
      passages: rank(read, evidence.slice(0, limit)),
      followUpTo,
    };
  }

  /**
   * What an answer rests on.
   *
   * @throws PilcrowError ARTICLE_UNKNOWN
   */
  async consider(question: string, options: AnswerOptions = {}): Promise<Considered> {
    const { question: read, evidence, isForeign, followUpTo } = await this.retrieve(question, options);
    const [best] = evidence;
    return {
      passages: rank(read, evidence),
      signals: best ? signals(read, best.judged) : null,
      isForeign,
      followUpTo,
    };
  }

  private async retrieve(question: string, { turns = [], ...options }: AnswerOptions): Promise<Evident> {
    const found = await this.find(question, turns, options);
    return { ...found, isForeign: found.isForeign && this.readsOnlyEnglish };
  }

  private async find(question: string, before: readonly Turn[], options: RetrieveOptions): Promise<Evident> {
    const turns = shownTurns(before, this.index.paragraphs, options.isHidden);
    const followUp =
      turns.length > 0 && asksSomething(question) ? readFollowUp(plainQuestion(question), turns) : null;
    if (!followUp) {
      const found = await this.retriever.retrieve(question, options);
      return { ...found, evidence: found.evidence.map(judgedAsItIs), followUpTo: null };
    }
    const found = await retrieveInContext(this.retriever, question, followUp, options);
    return { ...found, terms: null, followUpTo: found.usesContext ? followUp.follows : null };
  }

  /** With what answers first, if that is under discussion and not the best. */
  private preferringIn(found: Evident, underDiscussion: UnderDiscussion): Evident {
    const { question, evidence, isForeign } = found;
    const ranked = evidence.map((piece) => ({
      piece,
      score: piece.score,
      confidence: this.sure(question, piece.judged),
    }));
    const isDiscussed = ({ piece: { article, paragraph } }: { piece: Evidence }) =>
      underDiscussion(article.name, paragraph.number);
    const preference = { answersFrom: answersFrom(isForeign), isComparable: this.isComparable };
    return { ...found, evidence: preferredFirst(ranked, isDiscussed, preference).map(({ piece }) => piece) };
  }

  /** The best sentence, and where the question asks for a list the others that are of it. */
  private answerWhole(
    { question, evidence, terms, isForeign }: Evident,
    kind: string | null,
    underDiscussion: UnderDiscussion | undefined,
  ): Found {
    const [first, ...others] = evidence;
    const sure = first ? this.sure(question, first.judged) : 0;
    if (!first || sure < answersFrom(isForeign)) return { confidence: sure, citations: [] };
    if (!kind || !terms) return { confidence: sure, citations: [cite(question, first)] };
    const weighed = this.weigh(question, first);
    const further = others
      .map((other) => this.weigh(question, other))
      .filter((other) => namesKind(kind, terms, weighed, other));
    const listed = [weighed, ...further].map(({ citation }) => citation);
    return {
      confidence: sure,
      citations: discussedFirst(listed, underDiscussion).slice(0, MOST_CITATIONS),
    };
  }

  /**
   * Each part of a question answered by itself; null where it has no parts, or one sentence answers them all, or not
   * all of them are answered.
   */
  private async answerParts(
    question: string,
    [best]: readonly Evidence[],
    where: Where,
  ): Promise<Found | null> {
    const parts = partsOf(question).slice(0, MOST_CITATIONS);
    if (parts.length === 0 || !best) return null;
    const whole = cite(question, best);
    if (parts.every(({ about }) => about !== null && holds(whole, about, "sentence"))) return null;
    const answers: Weighed[] = [];
    for (const part of parts) {
      const answer = await this.answerPart(part, where);
      if (!answer) return null;
      if (!answers.some(({ citation }) => isSame(citation, answer.citation))) answers.push(answer);
    }
    if (answers.length < 2) return null;
    return {
      confidence: Math.min(...answers.map(({ confidence }) => confidence)),
      citations: answers.map(({ citation }) => citation),
    };
  }

  private async answerPart({ question, about }: Part, where: Where): Promise<Weighed | undefined> {
    const { question: read, evidence } = await this.retriever.retrieve(question, {
      ...where,
      limit: OF_A_PART,
    });
    const answering = evidence
      .map((piece) => this.weigh(read, piece))
      .filter(
        ({ confidence, citation }) =>
          confidence >= ANSWER_FROM && (about === null || holds(citation, about, "paragraph")),
      );
    const { underDiscussion } = where;
    const isDiscussed = ({ citation: { article, paragraph } }: Weighed) =>
      underDiscussion?.(article, paragraph) ?? false;
    const preference = { answersFrom: ANSWER_FROM, isComparable: this.isComparable };
    return preferredFirst(answering, isDiscussed, preference)[0];
  }

  private weigh(question: string, piece: Evidence): Weighed {
    return {
      citation: cite(question, piece),
      score: piece.score,
      confidence: this.sure(question, piece),
    };
  }

  private sure(question: string, piece: Evidence): number {
    return confidence(signals(question, piece), this.calibration);
  }
}

function answersFrom(isForeign: boolean): number {
  return isForeign ? FOREIGN_FROM : ANSWER_FROM;
}

function rank(question: string, evidence: readonly Evidence[]): RankedCitation[] {
  return evidence.map((piece) => ({ ...cite(question, piece), score: piece.score }));
}

function cite(question: string, evidence: Evidence): Citation {
  return citationOf(evidence.article, evidence.paragraph, chooseSentence(question, evidence));
}

function isSame(a: Citation, b: Citation): boolean {
  return a.article === b.article && a.paragraph === b.paragraph && a.start === b.start;
}
