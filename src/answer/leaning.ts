import nlp from "compromise/two";
import type { Paragraph, Span } from "../article/article.js";
import { remembered } from "../remember.js";

/**
 * The sentence before the one at `span`, where that cannot be understood without it: it opens with a word that points
 * back ("He …", "These efforts …", "In 2019, they …", "The latter …") and does not itself say at what. Null where it
 * stands alone, opens the paragraph, or is an item of a list.
 *
 * Rules of English grammar over compromise's parts of speech; they look at the opening only, as a pronoun further on
 * mostly finds its noun on the way. "The explosion …" after "A bomb …" is beyond them.
 */
export function leansOn({ text, sentences }: Paragraph, { start, end }: Span): Span | null {
  const before = sentences[sentences.findIndex((sentence) => sentence.start === start) - 1];
  if (!before || text.slice(before.end, start).includes("\n")) return null;
  return pointsBackOnce(text.slice(start, end)) ? before : null;
}

/** Tagging takes a millisecond, and the same sentences come near one question after the other. */
const pointsBackOnce = remembered(10_000, (sentence: string) => pointsBack(sentence));

/** Whether a sentence opens with a word that points at something said before it. */
export function pointsBack(sentence: string): boolean {
  // Words in quotation marks are somebody else's: what they point at was said elsewhere.
  if (QUOTATION.test(sentence)) return false;
  const text = sentence.slice(0, OPENING).replace(CONNECTIVE, "");
  if (opensWithPointer(text)) return true;
  const parted = partFront(text);
  return parted !== null && frontPointsBack(parted.front, parted.main);
}

/** The rules look no further; tagging takes time that grows with the length. */
const OPENING = 300;

const QUOTATION = /^["“«‘'[(]/u;

/** Words that join sentences without naming anything: what comes behind them is the opening. */
const CONNECTIVE =
  /^(?:(?:and|but|yet|or|nor|so|then)\s+|(?:\p{L}+ly|however|moreover|furthermore|nevertheless|nonetheless|still|instead|therefore|thus|hence|also|besides|likewise|meanwhile|otherwise|indeed|rather|though|in (?:fact|addition|turn|short|contrast|particular)|for (?:example|instance)|as a (?:result|consequence)|of course|at first|at last|on the (?:contrary|other hand))\s*,\s*)+/iu;

const UNIT =
  "(second|seconds|minute|minutes|hour|hours|day|days|week|weeks|month|months|year|years|decade|decades|century|centuries)";
/** "This year", "this article": said of the time or the text at hand, not of what came before. */
const AT_HAND =
  "(this|these) #Adjective? (second|minute|hour|day|morning|afternoon|evening|week|month|year|decade|century|days|years|article|paper|study|chapter|book|essay|report|section|text|paragraph|page|post|guide)";

const POINTERS = [
  "^(he|she|they|it)",
  "^(his|her|its|their|theirs|hers) .",
  "^(this|these) .",
  "^(that|those) #Adverb? (#Verb|#Copula|#Auxiliary|#Modal)",
  "^(this|that|these|those) (same|very)? #Ordinal? #Adverb? #Adjective? #Adjective? #Noun",
  "^such (#Adjective|#Noun)",
  "^the (former|latter)",
  "^the (other|others|two|three|four|#Ordinal) #Adverb? (#Copula|#Auxiliary|#Modal|#PastTense)",
  "^the (same|next|following|previous|preceding) #Noun",
  "^(both|neither|each|none|one|another|others|all|most) #Adverb? (#Copula|#Auxiliary|#Modal|#PastTense)",
  "^(#Value|both|neither|each|either|none|one|some|many|most|all|several|few|any|half) of (them|these|those|this|which|whom)",
  `^(#Adverb|#Determiner|#Value|less|more|than|about|several|some|few|many)+? ${UNIT} (later|earlier|afterwards|afterward|thereafter)`,
  "^(afterwards|afterward|thereafter|thereupon)",
].map((pattern) => nlp.parseMatch(pattern));

/** What looks like a pointer and is none. */
const NO_POINTERS = [
  `^${AT_HAND}`,
  // Their own words say who: "those who left", "those of the north", "those living abroad".
  "^those (who|whom|whose|which|that|of|in|on|at|with|without|from|to|near|under|#Gerund)",
  // A clause that is the subject: "That he left is known", "That the sea rose …".
  "^that (he|she|it|they|we|i|you|the|a|an|his|her|their|its|there|#ProperNoun)",
  // "It" that stands for what follows: "It is clear that …", "It seems that …", "It took a year to …".
  "^it #Adverb? (#Copula|#Modal|#Auxiliary)+ #Adverb? #Adverb? #Adjective (that|to|whether|how|why|for|if)",
  "^it #Adverb? (#Copula|#Modal|#Auxiliary)+ #Adverb? #Adverb? (#Verb|#Participle|#Adjective) that",
  "^it #Adverb? #Modal? (seems|seem|seemed|appears|appear|appeared|happens|happened|follows|followed) that",
  "^it #Adverb? #Modal? (turns|turn|turned) out that",
  "^it #Adverb? #Modal? (take|takes|took) .{1,6} (to|for|before|until)",
  "^it #Adverb? (is|was) (not|only)+? (until|in|on|at|by|from|with|through|during|under|after|before|because) .{1,12} (that|when|who)",
  "^it #Adverb? (is|was) #ProperNoun+ (who|that)",
  "^it #Adverb? (rains|rained|snows|snowed)",
].map((pattern) => nlp.parseMatch(pattern));

/** One of these is in every sentence that a pointer can match: tagging the others would be for nothing. */
const MAY_POINT =
  /^(?:he|she|they|it|his|hers?|its|theirs?|this|that|these|those|such|both|neither|each|either|none|one|another|others|all|most|some|many|several|few|any|half|afterwards?|thereafter|thereupon)\b|^the (?:former|latter|others?|two|three|four|first|second|third|last|same|next|following|previous|preceding)\b|^[^,]{0,60}\b(?:of (?:them|these|those|this|which|whom)|later|earlier|afterwards?|thereafter)\b/iu;

function opensWithPointer(text: string): boolean {
  if (!MAY_POINT.test(text)) return false;
  const sentence = nlp(text);
  if (!POINTERS.some((pattern) => sentence.has(pattern))) return false;
  if (NO_POINTERS.some((pattern) => sentence.has(pattern))) return false;
  // "A year later, on 7 March, …": the date itself is there.
  return !(isRelativeTime(sentence) && /^[^,]*,[^,]*\b\d/u.test(text));
}

function isRelativeTime(sentence: ReturnType<typeof nlp>): boolean {
  return (
    sentence.has(`^. .{0,5}? ${UNIT} (later|earlier|afterwards|afterward|thereafter)`) ||
    sentence.has(`^${UNIT} (later|earlier|afterwards|afterward|thereafter)`)
  );
}

interface Parted {
  /** What stands before the main clause: "In 2019", "After the war had ended". */
  readonly front: string;
  readonly main: string;
}

/** Words that put an adjunct or a subordinate clause before the subject. */
const FRONT_OPENER =
  /^(?:after|although|as|at|because|before|between|by|despite|during|even|following|for|from|given|if|in|inside|like|near|on|once|outside|over|since|though|through|throughout|to|towards?|under|unless|until|unlike|upon|when|whenever|where|while|with|within|without|according|\d+|\p{L}+(?:ing|ed))\b/iu;

const FRONT_MAY_POINT = /\b(?:this|that|these|those|such|then|there|he|him|his|she|her)\b/iu;

/** A front longer than this is hardly one. */
const LONGEST_FRONT = 200;

/** Parts a front from its main clause: at the last comma of the front, or without one right before a pronoun. */
function partFront(text: string): Parted | null {
  if (!FRONT_OPENER.test(text)) return null;
  const commas = [...text.slice(0, LONGEST_FRONT).matchAll(/,\s+/gu)].map(({ index, 0: comma }) => ({
    front: text.slice(0, index),
    main: text.slice(index + comma.length),
  }));
  // "On 4 July, 1999, he …": where a comma has a pronoun behind it, that is where the main clause begins.
  const atPronoun = commas.find(({ main }) => /^(?:he|she|they|it|this|these|those)\b/iu.test(main));
  if (atPronoun) return atPronoun;
  const bare =
    /^(?:(?:in|on|by|at|since|until|after|before|during)\s+(?:[\p{L}\p{N}]+\s+){1,4}?)(?=(?:he|she|they|it)\b)/iu.exec(
      text,
    );
  if (bare) return { front: bare[0].trim(), main: text.slice(bare[0].length) };
  return commas[0] ?? null;
}

function frontPointsBack(front: string, main: string): boolean {
  if (!MAY_POINT.test(main) && !FRONT_MAY_POINT.test(front)) return false;
  const before = nlp(front);
  if (
    before.has("(this|that|these|those|such) (#Adjective|#Noun)+") &&
    !before.has(AT_HAND) &&
    !before.has("(so|such) that")
  )
    return true;
  if (before.has("^(since|until|by|before|after|from|despite|because of) (then|this|that|there)$"))
    return true;
  if (opensWithPointer(main)) return !givesAntecedent(before, main);
  // "In his youth, Smith …", "When it sank, the ferry …" find their noun in the main clause; "In his youth, the war …" does not.
  if (before.has("(he|him|his|she|her)"))
    return !/^\p{Lu}/u.test(main) && !nlp(main).has("^#Determiner? #Adjective? #Actor");
  return false;
}

/** Whether the front names what the main clause's opening points at. */
function givesAntecedent(front: ReturnType<typeof nlp>, main: string): boolean {
  // A participle has no subject of its own: its doer is the pronoun.
  if (front.has("^(#Gerund|#PastTense|#Participle)")) return false;
  if (/^(?:he|she|his|her)\b/iu.test(main))
    return front.has("(#Person|#Actor)") || front.has("#ProperNoun #Verb");
  const isClause = front.has("#Noun+ #Adverb? (#Verb|#Copula|#Auxiliary)");
  if (/^(?:they|their|these|those)\b/iu.test(main)) return isClause && front.has("(#Plural|#ProperNoun)");
  return isClause && front.match("#Noun").not("(#Date|#Pronoun)").found;
}
