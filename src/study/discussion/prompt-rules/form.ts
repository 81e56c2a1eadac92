import type { Paragraph } from "../../../article/article.js";
import { type Candidate, candidateOf } from "./prompt.js";
import { isBalanced, leadsElsewhere } from "./quotable.js";

/** How a paragraph is made, begins and ends: one of these does for a list, a table, code, or a single word. */
export function promptsOnForm(paragraph: Paragraph): [Candidate, ...Candidate[]] {
  const form = whole(paragraph) ?? items(paragraph) ?? beginning(paragraph);
  return [form, ...ending(paragraph)];
}

/** Prompts on sentences of a language whose grammar nothing here knows. */
export function promptsOnSentences(paragraph: Paragraph): Candidate[] {
  return [...course(paragraph), ...points(paragraph)];
}

/** Two of them are in one prompt. */
const LONGEST_END = 80;
const LONGEST_POINT = 150;
const SHORTEST_POINT = 24;
const FEWEST_ITEMS = 3;

/** The first and the last of several lines; of a table's row, the first cell. */
function items({ number, text }: Paragraph): Candidate | null {
  const lines = text.split("\n").map((line) => (line.split(" | ")[0] ?? "").trim());
  const named = lines.filter((line) => /[\p{L}\p{N}]/u.test(line));
  const [first, last] = [named[0], named.at(-1)];
  if (named.length < FEWEST_ITEMS || !first || !last || first === last) return null;
  if (Math.max(first.length, last.length) > LONGEST_END) return null;
  return candidateOf(
    { kind: "items", values: { paragraph: number, first, last } },
    9,
    text.indexOf(first),
    first,
  );
}

function whole({ number, text }: Paragraph): Candidate | null {
  const words = text.trim();
  if (words === "" || words.length > LONGEST_END || words.includes("\n")) return null;
  return candidateOf(
    { kind: "whole", values: { paragraph: number, words } },
    2.8,
    text.indexOf(words),
    words,
  );
}

/** Its first and its last sentence. */
function course({ number, text, sentences }: Paragraph): Candidate[] {
  if (sentences.length < 3 || text.includes("\n")) return [];
  const [first, last] = [sentences[0], sentences.at(-1)].map((span) =>
    (span ? text.slice(span.start, span.end) : "").replace(/(?<!\.\p{L})[.。।]$/u, ""),
  );
  if (!first || !last || first === last) return [];
  if (![first, last].every((end) => end.length <= LONGEST_END && isQuotable(end))) return [];
  return [
    candidateOf(
      { kind: "course", values: { paragraph: number, first, last } },
      2.5,
      text.indexOf(first),
      first,
    ),
  ];
}

/** Whole sentences, whatever the language. */
function points({ number, text, sentences }: Paragraph): Candidate[] {
  return sentences.flatMap(({ start, end }) => {
    const claim = text.slice(start, end).replace(/(?<!\.\p{L})[.。।]$/u, "");
    if (claim.length < SHORTEST_POINT || claim.length > LONGEST_POINT || !isQuotable(claim)) return [];
    return [candidateOf({ kind: "point", values: { paragraph: number, claim } }, 1, start, claim)];
  });
}

function isQuotable(text: string): boolean {
  return isBalanced(text) && !/[“”"|{}<>=;*#_\\[\]]|https?:|[,;:]$/u.test(text);
}

const MOST_WORDS = 16;
const LONGEST_BEGINNING = 110;
const MOST_OF_SENTENCE = 0.75;
const LONGEST_LAST = 180;
const SHORTEST_ENDING = 40;
/** "Enter Fastify.", which says nothing by itself. */
const SHORT_SENTENCE = 30;
/** Words that lead on to the next, and a bracket or quotation mark that is not closed. */
const DANGLING =
  /(?:[\s,]+(?:a|an|the|of|and|or|to|in|on|for|from|by|with|at|as|that|which|is|are|was|were|its|their|his|her)|\s*[(“"«‘[][^)”"»’\]]*)+$/u;
const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

/** The words that a paragraph opens with. */
function beginning({ number, text, sentences }: Paragraph): Candidate {
  const [first, second] = sentences;
  const isShort = first !== undefined && second !== undefined && first.end < SHORT_SENTENCE;
  const line = text.slice(0, (isShort ? second : first)?.end).trim();
  // One word that is longer than any: as much of it as there is room for.
  const words = firstWords(line) || [...line].slice(0, LONGEST_BEGINNING).join("");
  return candidateOf(
    { kind: "opening", values: { paragraph: number, words } },
    3.4,
    text.indexOf(words),
    words,
  );
}

/** Its last sentence, or the words that this opens with. */
function ending({ number, text, sentences }: Paragraph): Candidate[] {
  const last = sentences.length > 1 && !text.includes("\n") ? sentences.at(-1) : undefined;
  if (!last) return [];
  const sentence = text.slice(last.start, last.end);
  const bare = sentence.replace(/(?<!\.\p{L})\.$/u, "");
  if (leadsElsewhere(bare.slice(0, LONGEST_LAST))) return [];
  if (bare.length >= SHORTEST_POINT && bare.length <= LONGEST_LAST && isQuotable(bare)) {
    const values = { paragraph: number, claim: bare };
    return [candidateOf({ kind: "last", values }, 3.4, last.start, bare)];
  }
  const words = firstWords(sentence, Math.min(LONGEST_BEGINNING, MOST_OF_SENTENCE * sentence.length));
  if (words.length < SHORTEST_ENDING) return [];
  return [candidateOf({ kind: "closing", values: { paragraph: number, words } }, 3.2, last.start, words)];
}

function firstWords(line: string, longest = LONGEST_BEGINNING): string {
  let [end, count] = [0, 0];
  for (const { segment, index, isWordLike } of segmenter.segment(line.slice(0, 4 * LONGEST_BEGINNING))) {
    if (index + segment.length > longest || count >= MOST_WORDS) break;
    if (isWordLike) count++;
    if (isWordLike || count === 0) end = index + segment.length;
  }
  return line.slice(0, end).replace(DANGLING, "").trim();
}
