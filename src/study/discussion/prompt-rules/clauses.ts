import { hasFiniteVerb, isClause, isThing, joinsOn, wordsOf } from "./grammar.js";
import { isQuotable } from "./quotable.js";

const SHORTEST_PART = 40;
/** A colon promises what a comma behind it would cut off; a full stop ends another sentence. */
const PROMISED = /:\s|\.\s\p{Ll}\S*\s/u;

/** The clauses of a sentence that is too long to quote that say something by themselves: none, one, or two apart. */
export function clausesIn(sentence: string): string[] {
  const first = firstClauseOf(sentence);
  const added = ADDED.map((pattern) => pattern.exec(sentence)?.groups?.["clause"]).find(
    (clause) => clause !== undefined && isPart(clause, sentence),
  );
  const isApart = added !== undefined && (first?.length ?? 0) <= sentence.length - added.length;
  return [first, isApart ? added : undefined].filter((clause) => clause !== undefined);
}

/** Where a sentence may be left off, with dots to say so. */
const LEFT_OFF =
  /,\s|\s(?=(?:in|at|on|for|to|with|by|from|and|or|but|that|which|who|as|under|during|after|before|between|into|through|over|about|than|because|while|where|when)\s)/gu;
const SHORTEST_BEGINNING = 60;
const LONGEST_BEGINNING = 150;

/** As much of a sentence as can be quoted where none of its clauses can; it needs dots behind it. */
export function beginningOf(sentence: string): string | undefined {
  return [...sentence.matchAll(LEFT_OFF)]
    .map(({ index }) => sentence.slice(0, index))
    .filter(({ length }) => length >= SHORTEST_BEGINNING && length <= LONGEST_BEGINNING)
    .toReversed()
    .find((beginning) => endsOnThing(beginning, sentence) && isPart(beginning, sentence));
}

/** Where a long sentence may be cut: before what is only added to a clause that is complete. */
const CUT =
  /;\s(?![^;]*;)|:\s|\s[–—]\s|—|,\s+(?:which|who|whose|where|whereas|while|although|though|because|as|so|but|and|since|with|including|leading|making|\p{Ll}+ing)\b|\s(?:because|whereas|although|while)\s/gu;

/** The longest clause that begins a sentence; where there is none, as much of it as makes sense without the rest. */
function firstClauseOf(sentence: string): string | undefined {
  const upTo = (cut: number) => sentence.slice(0, cut);
  const cuts = [...sentence.matchAll(CUT)].map(({ index }) => index).toReversed();
  const clause = cuts.find((cut) => isPart(upTo(cut), sentence) && !joinsOn(upTo(cut), sentence.slice(cut)));
  if (clause !== undefined) return upTo(clause);
  const adjuncts = [...sentence.matchAll(ADJUNCT)].map(({ index }) => index).toReversed();
  const cut = adjuncts.find((at) => isWholeWithoutRest(upTo(at), sentence) && isPart(upTo(at), sentence));
  return cut === undefined ? undefined : upTo(cut);
}

/** What does not depend on the words before it: another clause, or a main clause behind "At that time". */
const ADDED = [
  /^[^;]{24,}(?:;|, but|, whereas) (?:(?:however,|but|and|yet) )?(?<clause>[^;]+)$/su,
  /^.{24,}, (?:while|although|though|so|meaning that|which means that) (?<clause>\p{Lu}.+|(?:an?|the|some|many|most|several) .+)$/su,
  /^(?:In|During|At|On|By|From|Since|After|Throughout|Within) [^,]{0,30}\b(?:this|that|these|those|his|her|their|its)\b[^,]{1,40}, (?<clause>.+)$/su,
  /^.{24,}?, and (?<clause>(?:I|we|you|the|an?|by|in|some|many|most|\p{Lu}\p{L}+)\s.+)$/su,
];

const UNFINISHED =
  /\b(?:that|includ(?:es?|ed|ing)|is|are|was|were|be|have|has|had|an?|the|of|to|as|with|by|in|on|for|from|and|or|but|also|not|only|just|than|i\.e|e\.g|more|most|between|both)$/iu;

function isPart(text: string, sentence: string): boolean {
  return (
    text.length >= SHORTEST_PART &&
    !PROMISED.test(text) &&
    (sentence.endsWith(text) || !UNFINISHED.test(text)) &&
    isQuotable(text) &&
    isClause(text) &&
    hasFiniteVerb(text.split(/; |, but /u).at(-1) ?? "")
  );
}

/** Where, when or beside what something is so, and more about the last thing that is named. */
const ADJUNCT =
  /\s(?:(?:in|at|on) (?=\p{Lu}|\d|the \d)|(?:during|after|before|throughout|following|alongside|until|which|who|where|along with|as well as)\s)/gu;
const SHORTEST_WHOLE = 70;
/** Their sense may hang on what would be cut off: "not … until", "the largest … in". */
const HANGS =
  /\b(?:not|no|never|only|every|all|most|least|first|last|\p{Ll}{3,}est|if|unless|any|between|either|whether|from)\b/iu;

/** Whether the beginning of a sentence has said something of something: it ends on a noun behind its verb. */
function isWholeWithoutRest(text: string, sentence: string): boolean {
  if (text.length < SHORTEST_WHOLE || HANGS.test(text.slice(-60)) || /,[^,]{0,25}$/u.test(text)) return false;
  return endsOnThing(text, sentence);
}

/** As the whole sentence has it, which is parsed once for all its beginnings. */
function endsOnThing(beginning: string, sentence: string): boolean {
  const last = wordsOf(sentence).findLast(({ end }) => end <= beginning.length);
  return last !== undefined && isThing(last);
}
