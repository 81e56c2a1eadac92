import type { Paragraph } from "../../../article/article.js";
import { beginningOf, clausesIn } from "./clauses.js";
import { isQuotable, isQuotableBehind, LONGEST_CLAIM, needsMore } from "./quotable.js";
import { type Sentence, sentencesOf } from "./sentences.js";

/** What a paragraph says that can be understood by itself, in its own words. */
export interface Claim {
  readonly text: string;
  /** Its place in the paragraph's text. */
  readonly start: number;
  readonly end: number;
  /** A sentence without what joins it to others, a clause or the beginning of one, or two of which the second leans on the first. */
  readonly form: "sentence" | "clause" | "beginning" | "pair";
  /** The sentence that says what kind of claim it is: the last of a pair. */
  readonly telling: string;
}

/**
 * The claims of a paragraph, sentence by sentence. A sentence that leans on another one is quoted together with it or not
 * at all.
 */
export function* claimsIn(paragraph: Pick<Paragraph, "text" | "sentences">): Generator<Claim[], void> {
  const sentences = sentencesOf(paragraph);
  for (const [i, sentence] of sentences.entries()) yield claimsOf(paragraph.text, sentence, sentences[i + 1]);
}

function claimsOf(paragraph: string, sentence: Sentence, next: Sentence | undefined): Claim[] {
  const { start: from, text } = sentence;
  const { start, end } = withoutEnds(text);
  const bare = text.slice(start, end);
  if (isQuotable(bare)) {
    const pair = pairOf(paragraph, sentence, next);
    return [claimAt(from + start, bare, "sentence"), ...(pair ? [pair] : [])];
  }
  // A question's first half asserts nothing.
  if (text.endsWith("?")) return [];
  const clauses = clausesIn(bare);
  if (clauses.length > 0)
    return clauses.map((clause) => claimAt(from + start + bare.indexOf(clause), clause, "clause"));
  const beginning = beginningOf(bare);
  return beginning === undefined ? [] : [claimAt(from + start, beginning, "beginning")];
}

function claimAt(start: number, text: string, form: Claim["form"], telling = text): Claim {
  return { text, start, end: start + text.length, form, telling };
}

/** What sets a sentence against the one before. */
export const OBJECTION =
  /^(?:However|But|Yet|Nevertheless|Nonetheless|On the other hand|In contrast|By contrast|Conversely|Instead|Still,|Despite this|Even so)\b/u;

/** A sentence and the one that leans on it or is set against it. */
function pairOf(text: string, first: Sentence, second: Sentence | undefined): Claim | null {
  if (!second || text.slice(first.start + first.text.length, second.start).includes("\n")) return null;
  const [one, two] = [withoutEnds(first.text), withoutEnds(second.text)];
  const [start, end] = [first.start + one.start, second.start + two.end];
  const bare = second.text.slice(two.start, two.end);
  const isObjection = OBJECTION.test(second.text);
  if (end - start > LONGEST_CLAIM || !(isObjection || needsMore(bare)) || !isQuotableBehind(bare))
    return null;
  const pair = text.slice(start, end);
  return first.text.endsWith(".") ? claimAt(start, pair, "pair", isObjection ? second.text : bare) : null;
}

/** What joins a sentence to the one before, and is no part of what it says. */
const JOINT =
  /^(?:(?:Please note|Note|Notice|Remember) that\s+|(?:Moreover|Furthermore|Nevertheless|Nonetheless|Instead|Therefore|Thus|Hence|Also|Additionally|Consequently|Accordingly|Subsequently|Similarly|Conversely|Finally|Likewise|Meanwhile|Later|Indeed|Still|In (?:fact|addition|turn|short|contrast|particular|other words|this sense)|For (?:example|instance)|As a (?:result|consequence)|Of course|On the (?:contrary|other hand)|By contrast)\s*,\s*|However,\s+|However\s+(?=(?:the|an?|it|he|she|they|\p{Ll}+ (?:is|isn[’']t|was|are|were|has|had|can|does))\b)|(?:And|But|Yet|So),?\s+)/u;
/** "[3]", of which the next sentence may have got a part. */
const MARKS_BEHIND = /(?:\s*(?:\[(?:(?:[^\]\s]{1,4}|[a-z]+ [a-z ]{2,24})\])?|[¹²³⁴-⁹†‡]+))+$/u;
const ITEM_SIGN = /^(?:[-*•–]|\d{1,3}[.)]|\(?[a-z]\))\s+/u;

/** Without a list's sign, a joint, a footnote's mark and the full stop. */
function withoutEnds(text: string): { start: number; end: number } {
  let start = 0;
  for (const front of [ITEM_SIGN, JOINT]) start += front.exec(text.slice(start))?.[0].length ?? 0;
  const kept = text.slice(start).replace(MARKS_BEHIND, "");
  // "… in the U.S." keeps its full stop, an ellipsis its dots.
  const bare = /[^.]\.$/u.test(kept) && !/\.\p{L}\.$/u.test(kept) ? kept.slice(0, -1) : kept;
  return { start, end: start + bare.length };
}
