import { z } from "zod";
import type { Article } from "../../article/article.js";
import { numbersNow } from "../hidden-passages.js";
import { parseJsonFile } from "../json-file.js";
import { fingerprintNow } from "../quote.js";
import { type AgendaItem, LONGEST_PROMPT, MOST_PARAGRAPHS, MOST_PROMPTS, worded } from "./agenda.js";
import { type DiscussionState, LONGEST_TITLE, MOST_MINUTES } from "./discussion.js";

/*
 * An agenda as a file, to keep, to edit by hand, or to take to another server:
 *
 *   {
 *     "pilcrow": "agenda",
 *     "version": 1,
 *     "article": "alder",            the article's name: its file's, without the extension
 *     "title": "The River Alder",    of the discussion
 *     "minutes": 10,                 for each paragraph; null: moderators move on
 *     "items": [                     in the order in which they are discussed
 *       {
 *         "paragraph": 1,            the ¶ number
 *         "begins": "The River …",   its first words, for whoever reads the file; not read back
 *         "fingerprint": "kX3…",     of its text, by which it is found again where the article's numbers have moved;
 *                                    may be left out: then it is the ¶ that has the number now
 *         "prompts": ["Why …?"]      in the order in which they are shown
 *       }
 *     ]
 *   }
 *
 * Nothing else may be in it. Raise the version when an older file would be misread.
 */

const VERSION = 1;
/** As many as an agenda of all that is allowed takes, in any script. */
export const AGENDA_FILE_BYTES = 3 * 1024 * 1024;
const BEGINS = 80;

const text = (longest: number) =>
  z
    .string({ error: "a text is wanted" })
    .trim()
    .min(1, { error: "it is empty" })
    .max(longest, { error: ({ input }) => `${lengthOf(input)} characters; at most ${longest}` });
const number = (least: number, most: number) =>
  z
    .int({ error: `a whole number from ${least} to ${most} is wanted` })
    .min(least, { error: `at least ${least}` })
    .max(most, { error: `at most ${most}` });
const listOf = <Schema extends z.ZodType>(one: Schema, most: number) =>
  z
    .array(one, { error: "a list is wanted" })
    .max(most, { error: ({ input }) => `${lengthOf(input)} of them; at most ${most}` });

const file = z.strictObject({
  pilcrow: z.literal("agenda", { error: 'the file is no agenda: "agenda" is wanted' }),
  version: z.literal(VERSION, { error: `${VERSION} is the version that can be read here` }),
  article: text(1000),
  title: text(LONGEST_TITLE),
  minutes: number(1, MOST_MINUTES).nullable(),
  items: listOf(
    z.strictObject({
      paragraph: number(1, Number.MAX_SAFE_INTEGER),
      begins: z.string({ error: "a text is wanted" }).optional(),
      fingerprint: text(100).optional(),
      prompts: listOf(text(LONGEST_PROMPT), MOST_PROMPTS).check(({ value, issues }) => {
        value.forEach((prompt, at) => {
          const first = value.indexOf(prompt);
          if (first < at) issues.push(twice(value, [at], `the same as prompts.${first}`));
        });
      }),
    }),
    MOST_PARAGRAPHS,
  )
    .min(1, { error: "a discussion needs at least one paragraph" })
    .check(({ value, issues }) => {
      value.forEach(({ paragraph }, at) => {
        const first = value.findIndex((item) => item.paragraph === paragraph);
        if (first < at)
          issues.push(twice(value, [at, "paragraph"], `¶ ${paragraph} is in items.${first} already`));
      });
    }),
});

/** An agenda as it stands in a file; the article may have changed since. */
export type AgendaFile = z.output<typeof file>;

/** What of it can be discussed now. */
export interface PlacedAgenda {
  /** With the ¶ numbers and fingerprints of now, in the file's order. */
  readonly items: readonly AgendaItem[];
  /** The ¶ numbers in the file of what the article does not have any more, or has changed. */
  readonly lost: readonly number[];
  /** Those that have another number now. */
  readonly moved: readonly { readonly from: number; readonly to: number }[];
}

type IsHidden = (article: string, paragraph: number) => boolean;

/** @param articleNow If it is still there @param isHidden Whose first words are not told */
export function formatAgendaFile(
  { article, title, minutes, items }: Pick<DiscussionState, "article" | "title" | "minutes" | "items">,
  articleNow: Article | undefined,
  isHidden: IsHidden,
): string {
  const content: z.input<typeof file> = {
    pilcrow: "agenda",
    version: VERSION,
    article,
    title,
    minutes,
    items: items.map(({ paragraph, fingerprint, prompts }) => ({
      paragraph,
      begins: beginningOf({ paragraph, fingerprint }, articleNow, isHidden),
      fingerprint,
      prompts,
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** @throws PilcrowError AGENDA_FILE_INVALID that names every value that is wrong, and how it would be right */
export function parseAgendaFile(text: string): AgendaFile {
  return parseJsonFile(text, file, "AGENDA_FILE_INVALID");
}

/** Finds the paragraphs of a file in the article as it is now: each where its words are, at its own number before others. */
export function placeAgenda({ items }: Pick<AgendaFile, "items">, article: Article): PlacedAgenda {
  const places = new Map<number, number>();
  const taken = new Set<number>();
  const take = (paragraph: number, number: number | undefined) => {
    if (number === undefined || taken.has(number)) return;
    places.set(paragraph, number);
    taken.add(number);
  };
  for (const item of items)
    if (numbersOf(item, article).includes(item.paragraph)) take(item.paragraph, item.paragraph);
  for (const item of items) {
    if (!places.has(item.paragraph))
      take(
        item.paragraph,
        numbersOf(item, article).find((number) => !taken.has(number)),
      );
  }
  const found = items.flatMap((item) => {
    const number = places.get(item.paragraph);
    const paragraph = number === undefined ? undefined : article.paragraphs[number - 1];
    return paragraph ? [{ item, paragraph }] : [];
  });
  return {
    items: found.map(({ item, paragraph }) => ({
      paragraph: paragraph.number,
      fingerprint: fingerprintNow(paragraph),
      prompts: worded(item.prompts),
    })),
    lost: items.flatMap(({ paragraph }) => (places.has(paragraph) ? [] : [paragraph])),
    moved: found.flatMap(({ item, paragraph }) =>
      item.paragraph === paragraph.number ? [] : [{ from: item.paragraph, to: paragraph.number }],
    ),
  };
}

/** The ¶ numbers at which an item's words stand now; without a fingerprint its own. */
function numbersOf(
  { paragraph, fingerprint }: Pick<AgendaFile["items"][number], "paragraph" | "fingerprint">,
  article: Article,
): readonly number[] {
  if (fingerprint === undefined) return article.paragraphs[paragraph - 1] ? [paragraph] : [];
  const { numbers, isStale } = numbersNow({ paragraph, fingerprint }, article);
  return isStale ? [] : numbers;
}

function beginningOf(
  item: Pick<AgendaItem, "paragraph" | "fingerprint">,
  article: Article | undefined,
  isHidden: IsHidden,
): string {
  const [first] = article ? numbersOf(item, article) : [];
  const isShown = first !== undefined && article !== undefined && !isHidden(article.name, first);
  const words = isShown ? (article.paragraphs[first - 1]?.text ?? "") : "";
  return words.length <= BEGINS
    ? words
    : `${words.slice(0, BEGINS).replace(/\s+\S*$|[\uD800-\uDBFF]$/, "")} …`;
}

function lengthOf(input: unknown): number {
  return typeof input === "string" || Array.isArray(input) ? input.length : 0;
}

function twice(input: unknown, path: (string | number)[], what: string) {
  // What else is wrong is told, too.
  return { code: "custom" as const, input, path, message: `${what}; take one out`, continue: true };
}
