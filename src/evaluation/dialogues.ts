import { createHash } from "node:crypto";
import { basename, dirname, extname, join } from "node:path";
import { z } from "zod";
import type { Answer, Answerer } from "../answer/answerer.js";
import type { Corpus } from "../article/corpus.js";
import { readArticle } from "../article/read.js";
import { PilcrowError } from "../errors.js";
import { grouped } from "./grouped.js";
import { mean, meanReciprocalRank, recallAt } from "./metrics.js";

const dialoguesSchema = z.object({
  /** Files of articles, relative to this one. */
  articles: z.array(z.string()).min(1),
  dialogues: z.array(
    z.object({
      id: z.string(),
      article: z.string(),
      /** How the follow-up hangs on the question: "ellipsis", "pronoun" …; "topic-shift" if not at all. */
      kind: z.string(),
      split: z.enum(["tune", "report"]),
      question: z.string(),
      followUp: z.string(),
      /** What answers the follow-up; null where no article does. */
      gold: z.object({ paragraph: z.int(), answers: z.array(z.string()).min(1) }).nullable(),
    }),
  ),
});

/** Two-turn dialogues over articles. */
export type DialogueSet = z.infer<typeof dialoguesSchema>;
type Dialogue = DialogueSet["dialogues"][number];

/** How the follow-up of a dialogue fared. */
export interface FollowUpOutcome {
  /** Of the gold paragraph among the first ten, from 1; null if it is not there, or there is no gold. */
  readonly rank: number | null;
  /** True if the sentence that would be shown holds a gold answer, sure enough to be shown or not. */
  readonly sentenceHolds: boolean;
  readonly isAnswered: boolean;
}

/** The same follow-up with what came before, and by itself. */
export interface DialogueOutcome {
  readonly dialogue: Dialogue;
  readonly inContext: FollowUpOutcome;
  readonly alone: FollowUpOutcome;
}

/** What the follow-ups of one kind, of one split, come to. */
export interface FollowUpScores {
  readonly count: number;
  readonly recallAt1: number;
  readonly meanReciprocalRank: number;
  readonly sentenceHolds: number;
  readonly answered: number;
}

const DEPTH = 10;

/** True for JSON that means to be a set of dialogues. */
export function isDialogueSet(json: string): boolean {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null && "dialogues" in value;
  } catch {
    return false;
  }
}

/** @throws PilcrowError QUESTIONS_INVALID */
export function readDialogues(json: string, file: string): DialogueSet {
  try {
    return dialoguesSchema.parse(JSON.parse(json));
  } catch (cause) {
    throw new PilcrowError(
      "QUESTIONS_INVALID",
      `${file}: not a set of dialogues; see test/questions/dialogues.json`,
      {
        cause,
      },
    );
  }
}

/**
 * The articles of a set, named as their files, as a corpus of its own.
 *
 * @param file Where the set is: its articles' paths start from there
 * @throws PilcrowError as `readArticle`
 */
export async function readDialogueCorpus(
  { articles: paths }: Pick<DialogueSet, "articles">,
  file: string,
): Promise<Corpus> {
  const articles = await Promise.all(
    paths.map((path) => readArticle(join(dirname(file), path), basename(path, extname(path)))),
  );
  const hash = createHash("sha256").update(JSON.stringify(articles)).digest("hex");
  return { articles, hash, skipped: [] };
}

/** Asks the first question of each dialogue, then the follow-up: with that turn as it was answered, and without. */
export async function evaluateDialogues(
  { dialogues }: DialogueSet,
  answerer: Answerer,
  onProgress: (done: number) => void = () => {},
): Promise<DialogueOutcome[]> {
  const outcomes: DialogueOutcome[] = [];
  for (const dialogue of dialogues) {
    const { question, citations } = await answerer.answer(dialogue.question);
    const ask = (turns: { question: string; citations: typeof citations }[]) =>
      answerer.answer(dialogue.followUp, { limit: DEPTH, turns });
    outcomes.push({
      dialogue,
      inContext: outcomeOf(dialogue, await ask([{ question, citations }])),
      alone: outcomeOf(dialogue, await ask([])),
    });
    onProgress(outcomes.length);
  }
  return outcomes;
}

export function outcomeOf(
  { article, gold }: Pick<Dialogue, "article" | "gold">,
  { citations, passages }: Pick<Answer, "citations" | "passages">,
): FollowUpOutcome {
  const position = passages.findIndex(
    (passage) => passage.article === article && passage.paragraph === gold?.paragraph,
  );
  const shown = passages[0]?.sentence ?? "";
  return {
    rank: position < 0 ? null : position + 1,
    sentenceHolds: gold?.answers.some((answer) => shown.includes(answer)) ?? false,
    isAnswered: citations.length > 0,
  };
}

export function scoreFollowUps(outcomes: readonly FollowUpOutcome[]): FollowUpScores {
  const ranks = outcomes.map(({ rank }) => rank);
  return {
    count: outcomes.length,
    recallAt1: recallAt(1, ranks),
    meanReciprocalRank: meanReciprocalRank(DEPTH, ranks),
    sentenceHolds: mean(outcomes.map(({ sentenceHolds }) => Number(sentenceHolds))),
    answered: mean(outcomes.map(({ isAnswered }) => Number(isAnswered))),
  };
}

/** A table: the follow-ups of each split, all that lean on their question first, then by kind. */
export function dialoguesText(outcomes: readonly DialogueOutcome[]): string {
  const lines: string[] = [];
  for (const split of ["tune", "report"] as const) {
    const ofSplit = outcomes.filter(({ dialogue }) => dialogue.split === split);
    lines.push(
      `\n${split === "tune" ? "for tuning" : "for reporting"}: ${ofSplit.length} dialogues; alone → with what came before`,
      `  ${"".padEnd(22)}${COLUMNS.map(([title]) => title.padEnd(16)).join("")}`.trimEnd(),
    );
    for (const [kind, group] of groupByKind(ofSplit)) lines.push(formatGroup(kind, group));
  }
  return lines.join("\n");
}

const COLUMNS: readonly (readonly [title: string, score: (scores: FollowUpScores) => number])[] = [
  ["R@1", ({ recallAt1 }) => recallAt1],
  ["MRR@10", ({ meanReciprocalRank }) => meanReciprocalRank],
  ["sentence", ({ sentenceHolds }) => sentenceHolds],
  ["answered", ({ answered }) => answered],
];

function formatGroup(kind: string, group: readonly DialogueOutcome[]): string {
  const alone = scoreFollowUps(group.map((outcome) => outcome.alone));
  const inContext = scoreFollowUps(group.map((outcome) => outcome.inContext));
  const hasGold = group.some(({ dialogue }) => dialogue.gold);
  const cells = COLUMNS.map(([title, score]) =>
    hasGold || title === "answered" ? `${score(alone).toFixed(3)} → ${score(inContext).toFixed(3)}` : "",
  );
  return `  ${`${kind} (${group.length})`.padEnd(22)}${cells.map((cell) => cell.padEnd(16)).join("")}`.trimEnd();
}

function groupByKind(outcomes: readonly DialogueOutcome[]): Map<string, readonly DialogueOutcome[]> {
  return new Map([
    ["all follow-ups", outcomes.filter(({ dialogue: { gold, kind } }) => gold && kind !== "topic-shift")],
    ...grouped(outcomes, ({ dialogue }) => dialogue.kind),
  ]);
}
