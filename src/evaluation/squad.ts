import { createHash } from "node:crypto";
import { z } from "zod";
import type { Article, Span } from "../article/article.js";
import type { Corpus } from "../article/corpus.js";
import { splitSentences } from "../article/sentences.js";
import { PilcrowError } from "../errors.js";

/** What weights and thresholds may be fitted to, and what figures are reported on. */
export type Split = "tune" | "report";

/** A question with the paragraph that answers it, and the words there that do. */
export interface GoldQuestion {
  readonly question: string;
  readonly article: string;
  /** The ¶ number. */
  readonly paragraph: number;
  readonly answers: readonly string[];
  /** Where they stand in the paragraph, as far as the set says so rightly. */
  readonly places: readonly Span[];
  readonly split: Split;
}

/** A question that its article does not answer. */
export interface UnanswerableQuestion {
  readonly question: string;
  readonly article: string;
  /** Why not, as the set has it: "off-topic", "near-topic", "false-premise"; "adversarial" where it says nothing. */
  readonly kind: string;
  readonly split: Split;
}

export interface QuestionSet {
  readonly corpus: Corpus;
  readonly questions: readonly GoldQuestion[];
  readonly unanswerable: readonly UnanswerableQuestion[];
}

const squadSchema = z.object({
  data: z.array(
    z.object({
      title: z.string().optional(),
      paragraphs: z.array(
        z.object({
          context: z.string(),
          qas: z.array(
            z.object({
              question: z.string(),
              answers: z.array(z.object({ text: z.string(), answer_start: z.number().int().optional() })),
              is_impossible: z.boolean().optional(),
              kind: z.string().optional(),
              split: z.enum(["tune", "report"]).optional(),
            }),
          ),
        }),
      ),
    }),
  ),
});
type Data = z.infer<typeof squadSchema>["data"];

/**
 * Reads a question set in SQuAD's JSON (1.1 or 2.0) as a corpus of its own. Two fields may be added to a question:
 * its `split`, and the `kind` of one that is impossible. Without a split, every other article is for tuning, or every
 * other paragraph where there is but one article. Blank contexts, questions and answers are left out.
 *
 * @throws PilcrowError QUESTIONS_INVALID
 */
export function readSquad(json: string, file: string): QuestionSet {
  const data = parse(json, file);
  const articles = data.map(({ title, paragraphs }, position): Article => {
    const name = `${String(position + 1).padStart(4, "0")}-${title ?? "article"}`;
    return {
      name,
      title: name,
      authors: [],
      source: null,
      date: null,
      paragraphs: paragraphs.map(({ context }, i) => ({
        number: i + 1,
        heading: null,
        text: context,
        sentences: splitSentences(context),
      })),
    };
  });
  const asked = data.flatMap(({ paragraphs }, position) =>
    paragraphs.flatMap(({ context, qas }, i) =>
      qas.map(({ question, answers, is_impossible, kind, split }) => ({
        isAnswerable: !is_impossible && answers.length > 0,
        question,
        article: articles[position]?.name ?? "",
        paragraph: i + 1,
        answers: [...new Set(answers.map(({ text }) => text))],
        places: answers.flatMap(({ text, answer_start }) => placeOf(text, answer_start, context) ?? []),
        kind: kind ?? "adversarial",
        split: split ?? ((data.length > 1 ? position : i) % 2 === 0 ? "tune" : "report"),
      })),
    ),
  );
  return {
    corpus: { articles, hash: createHash("sha256").update(json).digest("hex"), skipped: [] },
    questions: asked
      .filter(({ isAnswerable }) => isAnswerable)
      .map(({ isAnswerable: _, kind: __, ...gold }) => gold),
    unanswerable: asked
      .filter(({ isAnswerable }) => !isAnswerable)
      .map(({ question, article, kind, split }) => ({ question, article, kind, split })),
  };
}

function parse(json: string, file: string): Data {
  try {
    return squadSchema.parse(JSON.parse(json)).data.map(({ title, paragraphs }) => ({
      title,
      paragraphs: paragraphs.filter(({ context }) => !isBlank(context)).map(withoutBlanks),
    }));
  } catch (cause) {
    throw new PilcrowError("QUESTIONS_INVALID", `${file}: not a question set in SQuAD's JSON form`, {
      cause,
    });
  }
}

function withoutBlanks({ context, qas }: Data[number]["paragraphs"][number]) {
  return {
    context,
    qas: qas
      .filter(({ question }) => !isBlank(question))
      .map((asked) => ({ ...asked, answers: asked.answers.filter(({ text }) => !isBlank(text)) })),
  };
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}

/** SQuAD counts code points, where others count UTF-16 units; a place where the answer does not stand is none. */
function placeOf(answer: string, start: number | undefined, context: string): Span | null {
  if (start === undefined) return null;
  const counted = [start, [...context].slice(0, start).join("").length];
  const found = counted.find((place) => context.startsWith(answer, place));
  return found === undefined ? null : { start: found, end: found + answer.length };
}
