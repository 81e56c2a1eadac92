import { ANSWER_FROM } from "../answer/answerability.js";
import { type Evaluation, MADE_KINDS, type Outcome, type Shown, type Unanswered } from "./evaluate.js";
import type { Sureness } from "./figures.js";
import { METHODS } from "./methods.js";

/**
 * What went wrong, a few lines a question: answerable ones where the sentence shown from the whole corpus does not hold
 * the answer, or which their own article is thought not to answer; unanswerable ones of the set that would get one.
 */
export function missesOf({ answerable, unanswerable }: Evaluation, sure: Sureness): string[] {
  return [
    ...answerable.flatMap((outcome) => answerableMiss(outcome, sure(outcome.own.signals)) ?? []),
    ...unanswerable.flatMap((outcome) => unanswerableMiss(outcome, sure(outcome.signals)) ?? []),
  ];
}

function answerableMiss({ gold, pooled, own }: Outcome, confidence: number): string | null {
  const method = METHODS.find((each) => pooled[each]);
  const hit = (method && pooled[method]) ?? own;
  if (hit.sentenceHolds && confidence >= ANSWER_FROM) return null;
  const answers = gold.answers.map((answer) => JSON.stringify(answer)).join(" or ");
  const rank = hit.rank === null ? "not among the first ten" : `rank ${hit.rank}`;
  const refused = confidence < ANSWER_FROM ? ", refused" : "";
  return [
    `[${gold.split}] ${gold.question}`,
    `  in ${gold.article} ¶ ${gold.paragraph}: ${answers} (${rank}; confidence ${confidence.toFixed(2)}${refused})`,
    shownLine(hit.shown),
  ].join("\n");
}

function unanswerableMiss({ gold, shown }: Unanswered, confidence: number): string | null {
  if (confidence < ANSWER_FROM || MADE_KINDS.includes(gold.kind)) return null;
  return [
    `[${gold.split}] ${gold.question}`,
    `  not in ${gold.article}: ${gold.kind} (confidence ${confidence.toFixed(2)})`,
    shownLine(shown),
  ].join("\n");
}

function shownLine(shown: Shown | null): string {
  return shown ? `  shown ${shown.article} ¶ ${shown.paragraph}: ${shown.sentence}` : "  nothing shown";
}
