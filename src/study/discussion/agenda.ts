import { z } from "zod";
import type { Article } from "../../article/article.js";
import { fingerprintOf } from "../quote.js";
import { wording } from "./wording.js";

/** Discord shows them all in one field, with room to spare. */
export const MOST_PROMPTS = 6;
export const LONGEST_PROMPT = 300;
/** A discussion of more is several discussions. */
export const MOST_PARAGRAPHS = 200;

export const prompt = z.string().trim().min(1).max(LONGEST_PROMPT);

export const agendaItem = z.object({
  /** The ¶ number when the agenda was made. */
  paragraph: z.number().int().min(1),
  /** Of the paragraph's text at that time. */
  fingerprint: z.string(),
  /** What the group may start from, as it is shown. */
  prompts: z.array(prompt).max(MOST_PROMPTS),
});

/** A paragraph that is to be discussed. */
export type AgendaItem = z.output<typeof agendaItem>;

/**
 * The paragraphs of an article in their order, each with its prompts.
 *
 * @param from First ¶, from 1
 * @param to Last ¶, included
 * @param promptsFor In words, in the group's language
 */
export function agendaOf(
  article: Article,
  { from, to }: { readonly from: number; readonly to: number },
  promptsFor: (paragraph: number) => readonly string[],
): AgendaItem[] {
  return article.paragraphs
    .filter(({ number }) => number >= from && number <= to)
    .map(({ number, text }) => ({
      paragraph: number,
      fingerprint: fingerprintOf(text),
      prompts: worded(promptsFor(number)),
    }));
}

/** Prompts as they are shown: none twice, and none that shows nothing. */
export function worded(prompts: readonly string[]): string[] {
  const words = prompts.map((text) => wording(text, LONGEST_PROMPT)).filter((text) => text !== "");
  return [...new Set(words)].slice(0, MOST_PROMPTS);
}
