import { pointsBack } from "../../../answer/leaning.js";
import { isEnglishWord } from "../../../retrieval/english.js";
import { hasFiniteVerb, inTense, isThing, wordsOf } from "./grammar.js";

/** As much as a prompt can quote and still be read at a glance. */
export const LONGEST_CLAIM = 180;
const SHORTEST_CLAIM = 24;
const FEWEST_WORDS = 5;

/** Whether a text is short enough and can be understood by itself, as far as rules can tell. */
export function isQuotable(text: string): boolean {
  return text.length <= LONGEST_CLAIM && isProse(text) && standsAlone(text) && hasFiniteVerb(text);
}

/** Whether a text can be quoted right behind one that stands by itself: what it points at is said there. */
export function isQuotableBehind(text: string): boolean {
  return (
    text.length >= SHORTEST_CLAIM &&
    isProse(text) &&
    !ENDS_ON_POINTER.test(text) &&
    wordsOf(text).some(inTense)
  );
}

/** Whether a sentence is known to need the one before it. */
export function needsMore(text: string): boolean {
  return POINTS_OUT.test(text) || lacksNoun(text) || (pointsBack(text) && !POINTS_AHEAD.test(text));
}

function standsAlone(text: string): boolean {
  return (
    text.length >= SHORTEST_CLAIM &&
    text.split(/\s+/u).length >= FEWEST_WORDS &&
    /^["“‘']?(?!\d \p{Ll})[\p{L}\d]/u.test(text) &&
    !ENDS_ON_POINTER.test(text) &&
    !needsMore(text)
  );
}

/** Whether it tells something, in prose of its own words. */
function isProse(text: string): boolean {
  return (
    !NO_PROSE.test(text) &&
    !/[,;:—–(-]$|\.\.$|[?!]|^["“«].*["”»]$|[.,]["”»]$|\s\p{Lu}$/u.test(text) &&
    isBalanced(text) &&
    !leadsElsewhere(text)
  );
}

/** Footnotes' marks, addresses, markup, and cells of a table. */
const NO_PROSE =
  /\[(?:\d+|[a-z]|[a-z]+ [a-z ]{2,24}|update|note \d+)\]|\.:\d|[¹⁴-⁹†‡]|https?:|www\.|[{}<>|\\`_=#*]|\p{Ll}{3}\d+$|\(\s*\)|\n|\b(?:fig|sec|eq|ch)\. ?\d/iu;
/** What points at something outside the sentence, wherever it stands. */
const POINTS_OUT =
  /\b(?:(?<!, and )(?:this|these)(?! (?:day|article)\b)|such(?! as\b|\p{P}| an? \p{Ll}+ (?:that|as)\b)|at the time(?! (?:of|when)\b)|that (?:same|time|year|day|point|period)|those(?! (?:who|whose|of|that|which|in|from|with|for|at|on|under|already|\p{Ll}+ing)\b)|the (?:former|latter|aforementioned|(?:first|second|last|other) (?:two|three|four|one))|respectively|above|below|as follows|there(?! (?:is|are|was|were|has|have|had|would|will|may|might|can|could|exists?|remains?|remained|seems?|came)\b)|(?<!and )(?<!since )(?<!until )then|thereafter|here|therefore|otherwise|the following|the same (?:is|was|goes|applies|holds)|in (?:other|both) (?:case|words))\b/iu;
/** "It is tempting to think that …". */
const POINTS_AHEAD = /^it (?:is|was) \p{L}+ (?:to \p{L}+ )?that\b/iu;
const ENDS_ON_POINTER = /\b(?:the same|so|too|as well|instead|it|(?:than|like|as|of|for|about) that)$/iu;
/** What leads the reader and says nothing of the matter, or is a clause of the formula before it. */
/** Whether it tells the reader where to look or what to do, and nothing of the matter. */
export function leadsElsewhere(text: string): boolean {
  return LEADS.test(text) || isOrder(text);
}

const LEADS =
  /^(?:(?:where|which|who|whose)\b|let[’']s|let us|note\b|however\b|see\b|please\b|listing\b|figure\b|table\b|if you(?:[’']d| would| want to (?:know|learn|read))\b|feel free\b|for (?:example|instance|more|further|details)\b|in (?:the (?:next|following|previous)|a later|this) (?:chapter|section|example)|(?:we|I)(?:[’']ve|[’']ll| will| have| can)? (?:now |also |already )?(?:see|saw|seen|discuss(?:ed)?|cover(?:ed)?|explored?|describe|look|turn|return|mention(?:ed)?|use|define|write|call)\b)|\bfeel free\b|\b(?:chapter|section|listing|figure|table|appendix) \d/iu;

const WORDS_OF_ORDER = 6;

/** "Press the key", "choose a colour": nobody is told what is so. */
function isOrder(text: string): boolean {
  // The beginnings of a sentence have these words in common, which are parsed once.
  const [first] = wordsOf(text.split(" ", WORDS_OF_ORDER).join(" "));
  return (
    first !== undefined &&
    !first.tags.has("Gerund") &&
    ["Imperative", "Infinitive", "PresentTense"].some((tag) => first.tags.has(tag))
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

/** What stands before the subject and may point at it: "Throughout its existence, Warsaw …". */
const FRONT =
  /^(?:after|as|at|before|by|despite|during|for|from|in|like|on|since|through|throughout|until|with|without)\b[^,]{0,60},\s(?=\p{Lu}|the\b)/iu;

/** "The town rebuilt it", "Three of her books": a pronoun whose noun cannot stand before it in the text. */
function lacksNoun(whole: string): boolean {
  const text = whole.replace(FRONT, "");
  const pronoun = PRONOUN.exec(text);
  if (pronoun && !/^it (?:is|was|has been|may|might|can|seems|appears)\b/iu.test(text.slice(pronoun.index))) {
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
    /\p{Ll}(?:man|men|er|or|ist|king|queen|people|child|father|mother|son|one|body|aunt|uncle|wife|husband|friend|lady|boy|girl|sir|chief|pope|saint|dent|lord|duke|guard|pilot|captain)\b/u.test(
      text,
    )
  );
}
