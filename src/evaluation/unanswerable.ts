import { z } from "zod";
import { PilcrowError } from "../errors.js";
import type { QuestionSet, UnanswerableQuestion } from "./squad.js";

const schema = z.array(
  z.object({ title: z.string(), paragraph: z.int(), kind: z.string(), question: z.string() }),
);

/**
 * Adds questions to a set that its articles do not answer, from a file of their own: a set's licence may keep its texts
 * out of a project, but not what others ask about them. Each is for tuning or for reporting as its article is.
 *
 * @param json A list of questions, each with the title of its article, and the ¶ that it was written about
 * @throws PilcrowError QUESTIONS_INVALID
 */
export function addUnanswerable(set: QuestionSet, json: string, file: string): QuestionSet {
  let listed: z.infer<typeof schema>;
  try {
    listed = schema.parse(JSON.parse(json));
  } catch (cause) {
    throw new PilcrowError(
      "QUESTIONS_INVALID",
      `${file}: not a list of questions with title, paragraph, kind and question`,
      {
        cause,
      },
    );
  }
  // A set's articles are named by their position and title: see readSquad.
  const names = new Map(set.corpus.articles.map(({ name }) => [name.replace(/^\d+-/, ""), name]));
  const splits = new Map(set.questions.map(({ article, split }) => [article, split]));
  const added = listed.flatMap(({ title, kind, question }): UnanswerableQuestion[] => {
    const article = names.get(title);
    return article === undefined ? [] : [{ question, article, kind, split: splits.get(article) ?? "report" }];
  });
  if (added.length === 0) {
    throw new PilcrowError(
      "QUESTIONS_INVALID",
      `${file}: none of its titles is of an article in the question set`,
    );
  }
  return { ...set, unanswerable: [...set.unanswerable, ...added] };
}
