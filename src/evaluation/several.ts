import { z } from "zod";
import type { Answerer } from "../answer/answerer.js";
import type { Citation } from "../answer/citation.js";
import type { Corpus } from "../article/corpus.js";
import { PilcrowError } from "../errors.js";
import { readDialogueCorpus } from "./dialogues.js";
import { mean } from "./metrics.js";
import { readQuestionFile } from "./question-file.js";
import type { GoldQuestion, Split } from "./squad.js";

/** A question that may need several paragraphs, with all that answer it. */
interface SeveralQuestion {
  readonly question: string;
  /** "parts": it asks several things; "list": for all of a kind; "single": it looks like these, and one paragraph answers. */
  readonly kind: "parts" | "list" | "single";
  readonly article: string;
  /** Their ¶ numbers. */
  readonly paragraphs: readonly number[];
  readonly split: Split;
}

export interface SeveralSet {
  readonly corpus: Corpus;
  readonly questions: readonly SeveralQuestion[];
}

/** How one question fared: the paragraphs that were cited, each once. */
export interface Cited {
  readonly gold: SeveralQuestion;
  readonly paragraphs: readonly number[];
}

const setSchema = z.object({
  /** The articles' files, seen from the set's own folder. */
  articles: z.array(z.string()).min(1),
  questions: z.array(
    z.object({
      question: z.string(),
      kind: z.enum(["parts", "list", "single"]),
      article: z.string(),
      paragraphs: z.array(z.int()).min(1),
      split: z.enum(["tune", "report"]),
    }),
  ),
});

/** @throws PilcrowError QUESTIONS_UNREADABLE, QUESTIONS_INVALID, or as `readArticle` */
export async function readSeveral(file: string): Promise<SeveralSet> {
  const json = await readQuestionFile(file);
  let set: z.infer<typeof setSchema>;
  try {
    set = setSchema.parse(JSON.parse(json));
  } catch (cause) {
    throw new PilcrowError("QUESTIONS_INVALID", `${file}: not a set of questions with several paragraphs`, {
      cause,
    });
  }
  return { corpus: await readDialogueCorpus(set, file), questions: set.questions };
}

/** Asks each question of its own article. */
export async function evaluateSeveral({ questions }: SeveralSet, answerer: Answerer): Promise<Cited[]> {
  const outcomes: Cited[] = [];
  for (const gold of questions) {
    const { citations } = await answerer.answer(gold.question, { article: gold.article });
    outcomes.push({ gold, paragraphs: [...new Set(citations.map(({ paragraph }) => paragraph))] });
  }
  return outcomes;
}

/** The questions of a set with one answer each that get more than one citation, and what they get. */
export async function citedMoreThanOnce(
  questions: readonly GoldQuestion[],
  answerer: Answerer,
  onProgress: (done: number) => void = () => {},
): Promise<{ gold: GoldQuestion; citations: readonly Citation[] }[]> {
  const found: { gold: GoldQuestion; citations: readonly Citation[] }[] = [];
  for (const [i, gold] of questions.entries()) {
    const { citations } = await answerer.answer(gold.question);
    if (citations.length > 1) found.push({ gold, citations });
    onProgress(i + 1);
  }
  return found;
}

/** Of all paragraphs that were cited, the share that is gold; 1 where none was. */
export function citedPrecision(outcomes: readonly Cited[]): number {
  return share(outcomes, ({ paragraphs }) => paragraphs.length);
}

/** Of all gold paragraphs, the share that was cited; 1 where there is none. */
export function citedRecall(outcomes: readonly Cited[]): number {
  return share(outcomes, ({ gold }) => gold.paragraphs.length);
}

/** The share of the questions for which the gold paragraphs are cited, all of them and no other. */
export function citedExactly(outcomes: readonly Cited[]): number {
  return mean(
    outcomes.map((outcome) => {
      const { gold, paragraphs } = outcome;
      return Number(hits(outcome) === gold.paragraphs.length && hits(outcome) === paragraphs.length);
    }),
  );
}

function share(outcomes: readonly Cited[], count: (outcome: Cited) => number): number {
  const total = outcomes.reduce((sum, outcome) => sum + count(outcome), 0);
  return total === 0 ? 1 : outcomes.reduce((sum, outcome) => sum + hits(outcome), 0) / total;
}

function hits({ gold, paragraphs }: Cited): number {
  return paragraphs.filter((paragraph) => gold.paragraphs.includes(paragraph)).length;
}
