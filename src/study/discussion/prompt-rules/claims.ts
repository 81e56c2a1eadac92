import { pointsBack } from "../../../answer/leaning.js";
import type { Paragraph } from "../../../article/article.js";
import { isEnglishWord } from "../../../retrieval/english.js";
import { hasFiniteVerb, isClause, isThing, joinsOn, wordsOf } from "./grammar.js";
import { sentencesOf } from "./sentences.js";

/** What a paragraph says in one clause or sentence that can be understood by itself, in its own words. */
export interface Claim {
  readonly text: string;
  /** Its place in the paragraph's text. */
  readonly start: number;
  readonly end: number;
  /** Whether it is a part of its sentence. */
  readonly isCut: boolean;
}

/** As much as a prompt can quote and still be read at a glance. */
const LONGEST_CLAIM = 150;
const SHORTEST_CLAIM = 24;
const SHORTEST_PART = 40;
const FEWEST_WORDS = 5;

/** The claims of a paragraph in order, at most one a sentence. A sentence that leans on another one makes none. */
export function claimsIn(paragraph: Pick<Paragraph, "text" | "sentences">): Claim[] {
  return sentencesOf(paragraph).flatMap(({ text, start: from }) => {
    const { start, end } = withoutEnds(text);
    const sentence = text.slice(start, end);
    if (isQuotable(sentence)) return [claimAt(from + start, sentence, start > 0)];
    const clause = clauseIn(sentence);
    return clause === null ? [] : [claimAt(from + start + sentence.indexOf(clause), clause, true)];
  });
}

function claimAt(start: number, text: string, isCut: boolean): Claim {
  return { text, start, end: start + text.length, isCut };
}

/** What joins a sentence to the one before, and is no part of what it says. */
const JOINT =
  /^(?:(?:However|Moreover|Furthermore|Nevertheless|Nonetheless|Instead|Therefore|Thus|Hence|Also|Additionally|Consequently|Accordingly|Subsequently|Similarly|Conversely|Finally|Likewise|Meanwhile|Later|Indeed|In (?:fact|addition|turn|short|contrast|particular)|For (?:example|instance)|As a (?:result|consequence)|Of course|On the (?:contrary|other hand))\s*,\s*|(?:And|But|Yet|So),?\s+)/u;
/** "[3]", of which the next sentence may have got a part. */
const MARKS_BEHIND = /(?:\s*(?:\[(?:[^\]\s]{1,4}\])?|[¹²³⁴-⁹†‡]+))+$/u;
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

/** Footnotes' marks, addresses, markup, and cells of a table. */
const NO_PROSE =
  /\[(?:\d+|[a-z]|citation needed|update|note \d+)\]|\.:\d|[¹⁴-⁹†‡]|https?:|www\.|[{}<>|\\`_=]|\p{Ll}{3}\d+$|\(\s*\)|\n/u;
/** What points at something outside the sentence, wherever it stands. */
const POINTS_OUT =
  /\b(?:this|these|such(?! as)|at the time|that (?:same|time|year|day|point|period)|those(?! (?:who|whose|of|that|which|in|from|with))|the (?:former|latter|aforementioned|(?:first|second|last|other) (?:two|three|four|one))|respectively|above|below|as follows|there(?! (?:is|are|was|were|has|have|had|would|will|may|might|can|could|exists?|remains?|remained)\b)|then|thereafter|here|therefore|otherwise)\b/iu;

/** What leads the reader and says nothing of the matter, or is a clause of the formula before it. */
const LEADS =
  /^(?:(?:where|which|who|whose)\b|let[’']s|let us|note\b|see\b|listing\b|figure\b|table\b|in (?:the next|a later) (?:chapter|section))/iu;

/** "Press the key", "choose a colour": nobody is told what is so. */
function isOrder(text: string): boolean {
  const [first] = wordsOf(text);
  return (
    first !== undefined && ["Imperative", "Infinitive", "PresentTense"].some((tag) => first.tags.has(tag))
  );
}

/** Whether a text is short enough and can be understood by itself, as far as rules can tell. */
function isQuotable(text: string): boolean {
  return (
    text.length <= LONGEST_CLAIM &&
    text.length >= SHORTEST_CLAIM &&
    text.split(/\s+/u).length >= FEWEST_WORDS &&
    /^["“‘']?[\p{L}\d]/u.test(text) &&
    !/^for (?:example|instance)\b/iu.test(text) &&
    !NO_PROSE.test(text) &&
    !/[,;:—–(-]$|[?!]|["”»]$/u.test(text) &&
    isBalanced(text) &&
    !pointsBack(text) &&
    !POINTS_OUT.test(text) &&
    !LEADS.test(text) &&
    !isOrder(text) &&
    !lacksNoun(text) &&
    hasFiniteVerb(text)
  );
}

const PAIRS = [/\(/gu, /\)/gu, /\[/gu, /\]/gu, /“/gu, /”/gu, /«/gu, /»/gu] as const;

export function isBalanced(text: string): boolean {
  const [open, close, from, to, left, right, first, last] = PAIRS.map(
    (sign) => text.match(sign)?.length ?? 0,
  );
  const straight = text.match(/"/g)?.length ?? 0;
  return open === close && from === to && left === right && first === last && straight % 2 === 0;
}

const PRONOUN = /\b(?:he|she|it|they|him|them|itself)\b/iu;
const PERSON = /\b(?:he|she|him|his|her)\b/iu;
const OWNER = /\b(?:his|her|its|their)\b/iu;
const CLAUSE_JOINT =
  /[,;:—]|\b(?:and|but|that|when|because|which|who|as|if|while|after|before|although|though|until|since|where|than|so|how|what|whether|or)\b/iu;

/** "The town rebuilt it", "Three of her books": a pronoun whose noun cannot stand before it in the text. */
function lacksNoun(text: string): boolean {
  const pronoun = PRONOUN.exec(text);
  if (pronoun && !/^it (?:is|was)\b/iu.test(text.slice(pronoun.index))) {
    if (!CLAUSE_JOINT.test(text.slice(0, pronoun.index))) return true;
  }
  const [owner, person] = [OWNER.exec(text), PERSON.exec(text)];
  if (owner && !wordsOf(text).some((word) => word.end <= owner.index && isThing(word))) return true;
  return person !== null && !namesSomebody(text.slice(0, person.index));
}

/** A person is mostly called by a name, or by what he or she is. */
function namesSomebody(text: string): boolean {
  const [first = "", ...others] = text.split(" ");
  const isName =
    /^\p{Lu}\p{Ll}/u.test(first) && !isEnglishWord(first.toLowerCase().replace(/[’'\p{P}].*$/u, ""));
  return (
    isName ||
    others.some((word) => /^\p{Lu}\p{Ll}/u.test(word)) ||
    /\p{Ll}(?:man|men|er|or|ist|king|queen|people|child|father|mother|son)\b/u.test(text)
  );
}

/** Where a long sentence may be cut: before what is only added to a clause that is complete. */
const CUT =
  /;\s(?![^;]*;)|:\s|,\s+(?:which|who|whose|where|whereas|while|although|though|because|as|so|but|and|since|with|including|leading|making|\p{Ll}+ing)\b|\s(?:because|whereas|although)\s/gu;

/** The longest clause that begins a sentence, or else one that stands at its end; null where none can be cut off. */
function clauseIn(sentence: string): string | null {
  const cuts = [...sentence.matchAll(CUT)].map(({ index }) => index).toReversed();
  const first = cuts.find(
    (cut) => isPart(sentence.slice(0, cut)) && !joinsOn(sentence.slice(0, cut), sentence.slice(cut)),
  );
  if (first !== undefined) return sentence.slice(0, first);
  return (
    ADDED.map((added) => added.exec(sentence)?.groups?.["clause"]).find(
      (clause) => clause && isPart(clause),
    ) ?? null
  );
}

/** What does not depend on the words before it: another clause, or a main clause behind "At that time". */
const ADDED = [
  /^[^;]{24,}(?:;|, but) (?<clause>[^;]+)$/su,
  /^(?:In|During|At|On|By|From|Since|After|Throughout|Within) [^,]{0,30}\b(?:this|that|these|those|his|her|their|its)\b[^,]{1,40}, (?<clause>.+)$/su,
];

const UNFINISHED =
  /\b(?:that|includ(?:es?|ed|ing)|is|are|was|were|be|have|has|had|an?|the|of|to|as|with|by|in|on|for|from|and|or|but|also|not|only|just|than|i\.e|e\.g)$/iu;

function isPart(text: string): boolean {
  return text.length >= SHORTEST_PART && !UNFINISHED.test(text) && isQuotable(text) && isClause(text);
}
