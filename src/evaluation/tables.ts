import { ANSWER_FROM } from "../answer/answerability.js";
import type { Figure } from "./bootstrap.js";
import type { Figures, KindFigures, Reliability, RetrievalFigures } from "./figures.js";
import { METHODS } from "./methods.js";
import type { Bin } from "./reliability.js";

/** Figures of what is for tuning, of what is kept back from it, and of both. */
export interface FiguresBySplit {
  readonly tune: Figures;
  readonly report: Figures;
  readonly both: Figures;
}

const RETRIEVAL_LABELS: Readonly<Record<keyof RetrievalFigures, string>> = {
  recallAt1: "R@1",
  recallAt3: "R@3",
  recallAt5: "R@5",
  reciprocalRankAt10: "MRR@10",
  gainAt10: "nDCG@10",
  sentenceHolds: "the shown sentence holds the answer",
  sentenceIsGold: "it is the sentence of the gold answer",
  paragraphHolds: "the shown paragraph holds the answer",
};

const KIND_LABELS: Readonly<Record<keyof KindFigures, string>> = {
  auroc: "  AUROC against answerable",
  refusedAt95: "  refused where 95 % answerable are kept",
  refused: "  refused, as shipped",
};

/** All figures of one question set as text, each with its 95 % interval. */
export function figuresText(figures: FiguresBySplit): string {
  const splits = Object.entries(figures).filter(([, { questions }]) => questions.answerable > 0) as [
    keyof FiguresBySplit,
    Figures,
  ][];
  const columns = splits.map(([split, { questions }]) => `${split} (${questions.answerable})`);
  return [
    ...retrievalTables(splits, columns),
    ...abstentionTable(
      splits.map(([, each]) => each),
      columns,
    ),
    ...splits.flatMap(([split, { reliability }]) =>
      split === "both" ? [] : reliabilityTable(split, reliability),
    ),
  ].join("\n");
}

/** One way of ranking: a column a split. Several: a table a split, a column a way. */
function retrievalTables(
  splits: readonly (readonly [string, Figures])[],
  columns: readonly string[],
): string[] {
  const title = "the whole corpus is asked";
  const methods = METHODS.filter((method) => splits.some(([, { pooled }]) => pooled[method]));
  const [only] = methods;
  const rows = (figures: readonly (RetrievalFigures | undefined)[]) =>
    labelled(RETRIEVAL_LABELS, (key) => figures.map((each) => figureText(each?.[key])));
  if (methods.length > 1) {
    return splits.flatMap(([, { pooled }], i) =>
      table(`${title}: ${columns[i]}`, methods, rows(methods.map((method) => pooled[method]))),
    );
  }
  return only ? table(`${title}, ${only}`, columns, rows(splits.map(([, { pooled }]) => pooled[only]))) : [];
}

function abstentionTable(figures: readonly Figures[], columns: readonly string[]): string[] {
  const kinds = [...new Set(figures.flatMap(({ abstention }) => Object.keys(abstention.kinds)))];
  return table("one article is asked", columns, [
    ["answered, as shipped", figures.map(({ abstention }) => figureText(abstention.answered))],
    ["the confidence that 95 % reach", figures.map(({ abstention }) => decimals(abstention.keeps95))],
    ...kinds.flatMap((kind): Row[] => [
      [kind, figures.map(({ questions }) => `(${questions.unanswerable[kind] ?? 0})`)],
      ...labelled(KIND_LABELS, (key) =>
        figures.map(({ abstention }) => figureText(abstention.kinds[kind]?.[key])),
      ),
    ]),
  ]);
}

function reliabilityTable(
  split: string,
  { kinds, shown, refused, expectedError, right }: Reliability,
): string[] {
  const against = ["answerable", ...kinds].join(", ");
  const row = ({ from, to, count, mean, right }: Bin): Row => [
    `${decimals(from, 1)} to ${decimals(to, 1)}`,
    [decimals(mean), decimals(right), String(count)],
  ];
  return [
    ...table(
      `confidence, ${split}: ${against}`,
      ["confidence", "right", "answers"],
      [...refused.map(row), [`shown from ${decimals(ANSWER_FROM, 2)}`, []], ...shown.map(row)],
    ),
    `  of those shown ${decimals(right)} are right; expected calibration error ${decimals(expectedError)}`,
  ];
}

type Row = readonly [label: string, cells: readonly string[]];

function labelled<K extends string>(labels: Readonly<Record<K, string>>, cells: (key: K) => string[]): Row[] {
  return (Object.entries(labels) as [K, string][]).map(([key, label]) => [label, cells(key)]);
}

const LABEL_WIDTH = 44;
const CELL_WIDTH = 21;

function table(title: string, columns: readonly string[], rows: readonly Row[]): string[] {
  const line = (label: string, cells: readonly string[]) =>
    `${label.padEnd(LABEL_WIDTH)}${cells.map((cell) => cell.padEnd(CELL_WIDTH)).join("")}`.trimEnd();
  const tall = title.length >= LABEL_WIDTH;
  return [
    "",
    ...(tall ? [title, line("", columns)] : [line(title, columns)]),
    ...rows.map(([label, cells]) => line(`  ${label}`, cells)),
  ];
}

function figureText(figure: Figure | undefined): string {
  if (!figure || Number.isNaN(figure.value)) return "–";
  return `${decimals(figure.value)} (${decimals(figure.low)}–${decimals(figure.high)})`;
}

/** Without the leading zero: all figures are from 0 to 1. */
function decimals(value: number, digits = 3): string {
  return Number.isNaN(value) ? "–" : value.toFixed(digits).replace(/^0\./, ".");
}
