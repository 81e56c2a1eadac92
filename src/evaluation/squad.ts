import { createHash } from "node:crypto";
import { z } from "zod";
import type { Article } from "../article/article.js";
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
              answers: z.array(z.object({ text: z.string() })),
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

/**
 * Reads a question set in SQuAD's JSON (1.1 or 2.0) as a corpus of its own. Two fields may be added to a question:
 * its `split`, and the `kind` of one that is impossible. Without a split, every other article is for tuning.
 *
 * @throws PilcrowError QUESTIONS_INVALID
 */
export function readSquad(json: string, file: string): QuestionSet {
  let data: z.infer<typeof squadSchema>["data"];
  try {
    ({ data } = squadSchema.parse(JSON.parse(json)));
  } catch (cause) {
    throw new PilcrowError("QUESTIONS_INVALID", `${file}: not a question set in SQuAD's JSON form`, {
      cause,
    });
  }
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
    paragraphs.flatMap(({ qas }, i) =>
      qas.map(({ question, answers, is_impossible, kind, split }) => ({
        isAnswerable: !is_impossible && answers.length > 0,
        question,
        article: articles[position]?.name ?? "",
        paragraph: i + 1,
        answers: answers.map(({ text }) => text),
        kind: kind ?? "adversarial",
        split: split ?? (position % 2 === 0 ? "tune" : "report"),
      })),
    ),
  );
  const hash = createHash("sha256").update(json).digest("hex");
  return {
    corpus: { articles, hash, skipped: [] },
    questions: asked
      .filter(({ isAnswerable }) => isAnswerable)
      .map(({ question, article, paragraph, answers, split }) => ({
        question,
        article,
        paragraph,
        answers,
        split,
      })),
    unanswerable: asked
      .filter(({ isAnswerable }) => !isAnswerable)
      .map(({ question, article, kind, split }) => ({ question, article, kind, split })),
  };
}
