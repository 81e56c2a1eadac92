import { ANSWER_FROM, calibrationOf, confidence } from "../answer/answerability.js";
import type { Answer, Answerer } from "../answer/answerer.js";
import { signals } from "../answer/signals.js";
import { type Comparable, preferredFirst, type Standing } from "../answer/under-discussion.js";
import type { Corpus } from "../article/corpus.js";
import { foreignArticle, OFF_ARTICLE } from "./evaluate.js";
import { shareOf } from "./metrics.js";
import type { SeveralSet } from "./several.js";
import type { QuestionSet, Split, UnanswerableQuestion } from "./squad.js";

/** A question that is asked at every point of a walk through its article. */
interface DiscussedQuestion {
  readonly question: string;
  readonly article: string;
  /** The ¶ numbers that answer it, each by itself. */
  readonly paragraphs: readonly number[];
  readonly split: Split;
  /** What it stands or falls with: its article, or itself where there are few. */
  readonly cluster: string;
}

/** Questions to ask in discussions, and some that their articles do not answer. */
export interface DiscussedSet {
  readonly corpus: Corpus;
  readonly questions: readonly DiscussedQuestion[];
  readonly unanswerable: readonly UnanswerableQuestion[];
}

/** A question with all paragraphs of its article, best first. */
export interface RankedQuestion {
  readonly gold: DiscussedQuestion;
  readonly ranked: readonly (Standing & { readonly paragraph: number })[];
}

/**
 * Where the answer lies, seen from the ¶ that the walk has come to: there, before it, on both sides (where several
 * paragraphs answer), in the next ¶, or later.
 */
export const PLACES = ["current", "earlier", "both", "next", "later"] as const;
type Place = (typeof PLACES)[number];

/** How a question fared at one point of a walk. */
export interface Outcome {
  readonly gold: DiscussedQuestion;
  readonly place: Place;
  /** Answered from within, if that answers; else from further on, and marked so. */
  readonly isRight: boolean;
  /** Answered from within, where that does not answer. */
  readonly isWronglyWithin: boolean;
}

/** What a rule comes to: shares of the walks; not a number where there is none of them. */
export interface RuleFigures {
  /** Where the answer lies within alone, that it is given. */
  readonly within: number;
  /** Where there is one within and one further on, that the one within is given. */
  readonly both: number;
  /** Where the answer lies further on alone, that it is given, and marked. */
  readonly further: number;
  /** Of the same walks, that something from within is given. */
  readonly wronglyWithin: number;
}

/** With fewer articles than this, questions stand or fall by themselves. */
const ENOUGH_ARTICLES = 10;

/** A set with one answering paragraph a question, or with several. */
export function discussedSet(set: QuestionSet | SeveralSet): DiscussedSet {
  const { corpus } = set;
  const areMany = corpus.articles.length >= ENOUGH_ARTICLES;
  const questions = set.questions.map((asked): DiscussedQuestion => {
    const { question, article, split } = asked;
    const paragraphs = "paragraphs" in asked ? asked.paragraphs : [asked.paragraph];
    return { question, article, paragraphs, split, cluster: areMany ? article : question };
  });
  return { corpus, questions, unanswerable: "unanswerable" in set ? set.unanswerable : [] };
}

/** Asks each question of its own article, once for all rules. */
export async function rankAll({ corpus, questions }: DiscussedSet, answerer: Answerer, model: string) {
  const calibration = calibrationOf(model);
  const ranked: RankedQuestion[] = [];
  for (const gold of questions) {
    const limit = lengthOf(corpus, gold.article);
    const found = await answerer.retriever.retrieve(gold.question, { article: gold.article, limit });
    const standings = found.evidence.map((piece) => ({
      paragraph: piece.paragraph.number,
      score: piece.score,
      confidence: confidence(signals(found.question, piece), calibration),
    }));
    ranked.push({ gold, ranked: standings });
  }
  return ranked;
}

/** What a rule of what is comparable gives at each point of the walk; the last paragraph is none: nothing lies further on there. */
export function outcomesOf(isComparable: Comparable, { gold, ranked }: RankedQuestion): Outcome[] {
  return pointsOf(ranked.length).map((walked) => {
    const isWithin = ({ paragraph }: { paragraph: number }) => paragraph <= walked;
    const [first] = preferredFirst(ranked, isWithin, { answersFrom: ANSWER_FROM, isComparable });
    const given = first && first.confidence >= ANSWER_FROM ? [first.paragraph] : [];
    return judge(gold, walked, given, !given.every((paragraph) => paragraph <= walked));
  });
}

/** What the answerer gives: with the walk under discussion, and by itself. */
export async function answersInDiscussion(
  { corpus, questions }: DiscussedSet,
  answerer: Answerer,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Record<"preferring" | "plain", Outcome[]>> {
  const outcomes = { preferring: [] as Outcome[], plain: [] as Outcome[] };
  for (const [i, gold] of questions.entries()) {
    const { question, article } = gold;
    const cited = ({ citations }: Answer) => citations.map(({ paragraph }) => paragraph);
    const plain = cited(await answerer.answer(question, { article }));
    for (const walked of pointsOf(lengthOf(corpus, article))) {
      const underDiscussion = (_: string, paragraph: number) => paragraph <= walked;
      const answer = await answerer.answer(question, { article, underDiscussion });
      outcomes.preferring.push(judge(gold, walked, cited(answer), answer.liesFurtherOn));
      outcomes.plain.push(judge(gold, walked, plain, true));
    }
    onProgress(i + 1, questions.length);
  }
  return outcomes;
}

/** A question without an answer, and whether it got one. */
export interface Unanswered {
  readonly kind: string;
  /** Asked half way through a walk. */
  readonly preferring: boolean;
  /** Asked by itself. */
  readonly plain: boolean;
}

/** Asks what the articles do not answer, and each question of a foreign article. */
export async function unansweredInDiscussion(
  { corpus, questions, unanswerable }: DiscussedSet,
  answerer: Answerer,
): Promise<Unanswered[]> {
  const textOf = ({ article, paragraphs: [first = 1] }: DiscussedQuestion) =>
    corpus.articles.find(({ name }) => name === article)?.paragraphs[first - 1]?.text ?? "";
  const foreign = questions.flatMap((gold, turn) => {
    const article = foreignArticle(gold.article, textOf(gold), corpus.articles, turn)?.name;
    return article === undefined ? [] : [{ question: gold.question, article, kind: OFF_ARTICLE }];
  });
  const asked: Unanswered[] = [];
  for (const { question, article, kind } of [...unanswerable, ...foreign]) {
    const half = Math.ceil(lengthOf(corpus, article) / 2);
    const underDiscussion = (_: string, paragraph: number) => paragraph <= half;
    const preferring = await answerer.answer(question, { article, underDiscussion });
    const plain = await answerer.answer(question, { article });
    asked.push({ kind, preferring: preferring.citations.length > 0, plain: plain.citations.length > 0 });
  }
  return asked;
}

/** @param given The ¶ numbers that were cited; none where the question was not answered */
function judge(
  gold: DiscussedQuestion,
  walked: number,
  given: readonly number[],
  isMarked: boolean,
): Outcome {
  const place = placeOf(gold.paragraphs, walked);
  const isFurther = place === "next" || place === "later";
  const right = given.some(
    (paragraph) => gold.paragraphs.includes(paragraph) && (isFurther || paragraph <= walked),
  );
  const [first] = given;
  return {
    gold,
    place,
    isRight: right && (!isFurther || isMarked),
    isWronglyWithin: !right && first !== undefined && first <= walked,
  };
}

function placeOf(gold: readonly number[], walked: number): Place {
  const [first, last] = [Math.min(...gold), Math.max(...gold)];
  if (last <= walked) return last === walked ? "current" : "earlier";
  if (first <= walked) return "both";
  return first === walked + 1 ? "next" : "later";
}

export function ruleFigures(outcomes: readonly Outcome[]): RuleFigures {
  const at = (...places: Place[]) => outcomes.filter(({ place }) => places.includes(place));
  const isRight = ({ isRight }: Outcome) => isRight;
  return {
    within: shareOf(at("current", "earlier"), isRight),
    both: shareOf(at("both"), isRight),
    further: shareOf(at("next", "later"), isRight),
    wronglyWithin: shareOf(at("next", "later"), ({ isWronglyWithin }) => isWronglyWithin),
  };
}

function pointsOf(length: number): number[] {
  return Array.from({ length: Math.max(0, length - 1) }, (_, i) => i + 1);
}

function lengthOf({ articles }: Corpus, name: string): number {
  return articles.find((article) => article.name === name)?.paragraphs.length ?? 0;
}
