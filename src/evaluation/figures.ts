import { ANSWER_FROM, type Signals } from "../answer/answerability.js";
import { bootstrap, type Figure } from "./bootstrap.js";
import {
  type Evaluation,
  type Hit,
  MADE_KINDS,
  type Outcome,
  PARAGRAPH_REMOVED,
  type Unanswered,
} from "./evaluate.js";
import { grouped } from "./grouped.js";
import { METHODS, type Method } from "./methods.js";
import { areaUnderRoc, discountedGain, meanReciprocalRank, quantile, recallAt, shareOf } from "./metrics.js";
import { type Bin, expectedCalibrationError, type Judged, reliabilityBins } from "./reliability.js";
import type { Split } from "./squad.js";

/** How sure it is, 0 to 1, that what was asked answers. */
export type Sureness = (signals: Signals | null) => number;

/** What is printed a split, and of both splits together. */
export interface Figures {
  readonly questions: {
    readonly answerable: number;
    readonly unanswerable: Readonly<Record<string, number>>;
  };
  readonly pooled: Readonly<Partial<Record<Method, RetrievalFigures>>>;
  readonly abstention: AbstentionFigures;
  readonly reliability: Reliability;
}

export type RetrievalFigures = Readonly<Record<keyof typeof RETRIEVAL, Figure>>;

interface AbstentionFigures {
  /** The confidence that 95 % of the answerable questions reach. */
  readonly keeps95: number;
  /** Of the answerable questions, the share that gets an answer. */
  readonly answered: Figure;
  readonly kinds: Readonly<Record<string, KindFigures>>;
}

/** How one kind of unanswerable questions is told from the answerable ones. */
export interface KindFigures {
  readonly auroc: Figure;
  /** The share refused at the confidence that 95 % of the answerable questions reach. */
  readonly refusedAt95: Figure;
  /** The share refused as the bot does it. */
  readonly refused: Figure;
}

/** Of answers, how many are right; a question without an answer has no right one. */
export interface Reliability {
  /** The kinds of unanswerable questions that count: the set's own, or else those made by leaving a paragraph out. */
  readonly kinds: readonly string[];
  readonly shown: readonly Bin[];
  /** Those too unsure to be shown: how many would have been right. */
  readonly refused: readonly Bin[];
  /** Of those shown. */
  readonly expectedError: number;
  /** The share of those shown that is right. */
  readonly right: number;
}

const RETRIEVAL = {
  recallAt1: (hits: readonly Hit[]) => recallAt(1, hits.map(rankOf)),
  recallAt3: (hits: readonly Hit[]) => recallAt(3, hits.map(rankOf)),
  recallAt5: (hits: readonly Hit[]) => recallAt(5, hits.map(rankOf)),
  reciprocalRankAt10: (hits: readonly Hit[]) => meanReciprocalRank(10, hits.map(rankOf)),
  gainAt10: (hits: readonly Hit[]) => discountedGain(10, hits.map(rankOf)),
  sentenceHolds: (hits: readonly Hit[]) => shareOf(hits, ({ sentenceHolds }) => sentenceHolds),
  sentenceIsGold: (hits: readonly Hit[]) =>
    shareOf(
      hits.filter(({ sentenceIsGold }) => sentenceIsGold !== null),
      ({ sentenceIsGold }) => sentenceIsGold === true,
    ),
  paragraphHolds: (hits: readonly Hit[]) => shareOf(hits, ({ paragraphHolds }) => paragraphHolds),
} as const;

/** The questions of one split; of both where it is left out. */
export function ofSplit({ answerable, unanswerable }: Evaluation, split?: Split): Evaluation {
  const isOf = ({ gold }: Outcome | Unanswered) => split === undefined || gold.split === split;
  return { answerable: answerable.filter(isOf), unanswerable: unanswerable.filter(isOf) };
}

export function figuresOf(evaluation: Evaluation, sure: Sureness): Figures {
  const { answerable, unanswerable } = evaluation;
  const byKind = [...grouped(unanswerable, ({ gold }) => gold.kind)];
  const pooled = METHODS.filter((method) => answerable.some((outcome) => outcome.pooled[method]));
  return {
    questions: {
      answerable: answerable.length,
      unanswerable: Object.fromEntries(byKind.map(([kind, questions]) => [kind, questions.length])),
    },
    pooled: Object.fromEntries(pooled.map((method) => [method, retrieval(answerable, method)])),
    abstention: abstention(
      evaluation,
      byKind.map(([kind]) => kind),
      sure,
    ),
    reliability: reliability(evaluation, sure),
  };
}

function retrieval(answerable: readonly Outcome[], method: Method): RetrievalFigures {
  return bootstrap(answerable, articleOf, (sample) => {
    const hits = sample.flatMap(({ pooled }) => pooled[method] ?? []);
    return mapValues(RETRIEVAL, (statistic) => statistic(hits));
  });
}

interface Scored {
  readonly gold: { readonly article: string };
  /** Null for an answerable question. */
  readonly kind: string | null;
  readonly confidence: number;
}

function abstention(
  { answerable, unanswerable }: Evaluation,
  kinds: readonly string[],
  sure: Sureness,
): AbstentionFigures {
  const scored: Scored[] = [
    ...answerable.map(({ gold, own }) => ({ gold, kind: null, confidence: sure(own.signals) })),
    ...unanswerable.map(({ gold, signals }) => ({ gold, kind: gold.kind, confidence: sure(signals) })),
  ];
  const figures = bootstrap(scored, articleOf, (sample) => {
    const byKind = new Map<string | null, number[]>([null, ...kinds].map((kind) => [kind, []]));
    for (const { kind, confidence } of sample) byKind.get(kind)?.push(confidence);
    const positives = byKind.get(null) ?? [];
    const keeps95 = quantile(0.05, positives);
    const entries = kinds.flatMap((kind) => {
      const negatives = byKind.get(kind) ?? [];
      return [
        [`auroc ${kind}`, areaUnderRoc(positives, negatives)],
        [`refusedAt95 ${kind}`, shareOf(negatives, (confidence) => confidence < keeps95)],
        [`refused ${kind}`, shareOf(negatives, (confidence) => confidence < ANSWER_FROM)],
      ] as const;
    });
    return Object.fromEntries([
      ["answered", shareOf(positives, (confidence) => confidence >= ANSWER_FROM)],
      ...entries,
    ]) as Record<string, number>;
  });
  const figure = (key: string) => figures[key] ?? { value: Number.NaN, low: Number.NaN, high: Number.NaN };
  return {
    keeps95: quantile(
      0.05,
      answerable.map(({ own }) => sure(own.signals)),
    ),
    answered: figure("answered"),
    kinds: Object.fromEntries(
      kinds.map((kind) => [
        kind,
        {
          auroc: figure(`auroc ${kind}`),
          refusedAt95: figure(`refusedAt95 ${kind}`),
          refused: figure(`refused ${kind}`),
        },
      ]),
    ),
  };
}

function reliability({ answerable, unanswerable }: Evaluation, sure: Sureness): Reliability {
  const own = unanswerable.filter(({ gold }) => !MADE_KINDS.includes(gold.kind));
  const counted = own.length > 0 ? own : unanswerable.filter(({ gold }) => gold.kind === PARAGRAPH_REMOVED);
  const judged: Judged[] = [
    ...answerable.map((outcome) => ({
      confidence: sure(outcome.own.signals),
      right: outcome.own.sentenceHolds,
    })),
    ...counted.map(({ signals }) => ({ confidence: sure(signals), right: false })),
  ];
  const shown = judged.filter(({ confidence }) => confidence >= ANSWER_FROM);
  const bins = reliabilityBins(shown);
  return {
    kinds: [...new Set(counted.map(({ gold }) => gold.kind))],
    shown: bins,
    refused: reliabilityBins(judged.filter(({ confidence }) => confidence < ANSWER_FROM)),
    expectedError: expectedCalibrationError(bins),
    right: shareOf(shown, ({ right }) => right),
  };
}

function articleOf({ gold }: { readonly gold: { readonly article: string } }): string {
  return gold.article;
}

function rankOf({ rank }: Hit): number | null {
  return rank;
}

function mapValues<K extends string, V, W>(
  record: Readonly<Record<K, V>>,
  change: (value: V) => W,
): Record<K, W> {
  return Object.fromEntries(Object.entries<V>(record).map(([key, value]) => [key, change(value)])) as Record<
    K,
    W
  >;
}
