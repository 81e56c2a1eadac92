import { createHash } from "node:crypto";
import { z } from "zod";
import type { Article } from "../article/article.js";
import type { Corpus } from "../article/corpus.js";
import { splitSentences } from "../article/sentences.js";
import { PilcrowError } from "../errors.js";

/** A question with the paragraph that answers it, and the words there that do. */
export interface GoldQuestion {
  readonly question: string;
  readonly article: string;
  /** The ¶ number. */
  readonly paragraph: number;
  readonly answers: readonly string[];
}

export interface QuestionSet {
  readonly corpus: Corpus;
  readonly questions: readonly GoldQuestion[];
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
            }),
          ),
        }),
      ),
    }),
  ),
});

/**
 * Reads a question set in SQuAD's JSON as a corpus of its own. Questions that it marks as impossible are left out.
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
  if (data.length < 2) {
    throw new PilcrowError(
      "QUESTIONS_INVALID",
      `${file}: has fewer than two articles; add another: each question is also asked of one that does not answer it`,
    );
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
  const questions = data.flatMap(({ paragraphs }, position) =>
    paragraphs.flatMap(({ qas }, i) =>
      qas
        .filter(({ is_impossible, answers }) => !is_impossible && answers.length > 0)
        .map(({ question, answers }) => ({
          question,
          article: articles[position]?.name ?? "",
          paragraph: i + 1,
          answers: answers.map(({ text }) => text),
        })),
    ),
  );
  const hash = createHash("sha256").update(json).digest("hex");
  return { corpus: { articles, hash, skipped: [] }, questions };
}
