import type { Citation } from "./citation.js";

/** What came before in a conversation: a question, and the answer to it. */
export interface Turn {
  /** Null where it can no longer be read. */
  readonly question: string | null;
  /** None where the article did not answer. */
  readonly citations: readonly Pick<Citation, "sentence">[];
}

/**
 * How much a question leans on what came before it: "wholly" where it is no question without it ("and in 2019?", "who
 * claimed it?"), "slightly" where it may be one ("when did the war end?").
 */
export type Leaning = "wholly" | "slightly";

/** A question read as one that follows another. */
export interface FollowUp {
  readonly leaning: Leaning;
  /** The question that it follows or, where that is lost, the sentence that answered it. */
  readonly follows: string;
  /** What came before and the question in one, as retrieval is asked. */
  readonly text: string;
  /** True if it has no content word of its own and follows what was answered: nothing in it can be foreign to the article. */
  readonly isAtHome: boolean;
}

/** A question of more words says by itself what it is about. */
const LONGEST_FOLLOW_UP = 25;
/** Of the context, in UTF-16 units: the model reads 512 tokens. */
const LONGEST_CONTEXT = 600;
/** How far back a chain of follow-ups is followed to the question that says what it is all about. */
export const LONGEST_CHAIN = 4;

/**
 * Reads a question in the light of what came before, by English grammar alone: the closed classes of words below, and no
 * word of any article.
 *
 * @param turns The latest last
 * @returns Null where the question stands alone, or nothing came before
 */
export function readFollowUp(question: string, turns: readonly Turn[]): FollowUp | null {
  const leaning = leaningOf(question);
  if (!leaning) return null;
  const last = turns.at(-1);
  const follows = last?.question ?? last?.citations[0]?.sentence;
  const context = contextOf(turns, wordsOf(question));
  if (!follows || !context) return null;
  return {
    leaning,
    follows,
    text: `${context} ${question}`,
    isAtHome: last?.citations[0] !== undefined && wordsOf(question).every(isFunctionWord),
  };
}

/** Null where a question stands alone, for all that its grammar tells. */
export function leaningOf(question: string): Leaning | null {
  const words = wordsOf(question);
  if (words.length === 0 || words.length > LONGEST_FOLLOW_UP) return null;
  const content = words.filter((word) => !isFunctionWord(word));
  const isContinued = CONTINUING.test(words.join(" "));
  const asks = words.some((word) => QUESTION_WORDS.has(word)) || PREPOSITIONS.has(words[0] ?? "");
  if (isContinued ? content.length <= 2 : asks && content.length <= 1) return "wholly";
  if (words.some((_, position) => standsForEarlier(words, position))) {
    // "Why did they shell the old harbour town": "they" may be whoever did it.
    return content.length <= 3 ? "wholly" : "slightly";
  }
  // "Ok": nothing is asked.
  if (content.length === 0) return null;
  return isContinued || content.length <= 2 || words.includes("the") ? "slightly" : null;
}

/** The last question, after those that it leaned on itself; a number in it gives way to the follow-up's own. */
function contextOf(turns: readonly Turn[], followUp: readonly string[]): string {
  const parts: string[] = [];
  for (const { question, citations } of turns.slice(-LONGEST_CHAIN).reverse()) {
    const stands = question !== null && leaningOf(question) !== "wholly";
    if (question !== null) parts.unshift(question);
    else if (citations[0]) parts.unshift(citations[0].sentence);
    if (stands || question === null) break;
  }
  const context = parts.join(" ").replace(/\s+/g, " ").trim();
  const bringsYear = followUp.some((word) => YEAR.test(word));
  return clip(bringsYear ? context.replace(YEARS, "").replace(/\s+/g, " ") : context);
}

const YEAR = /^[12]\d{3}$/;
const YEARS = /\b[12]\d{3}\b/g;

function clip(text: string): string {
  // From its end: what was said last is nearest.
  const kept = text.slice(-LONGEST_CONTEXT).replace(/^[\uDC00-\uDFFF]/, "");
  return kept.trim();
}

/** True if the word stands for something that the question has not named before it. */
function standsForEarlier(words: readonly string[], position: number): boolean {
  const word = words[position] ?? "";
  const before = words[position - 1] ?? "";
  const isLast = position === words.length - 1;
  if (word === "else" || word === "ones") return true;
  if (word === "one") return ["the", "that", "this", "which", "other"].includes(before);
  if (word === "then") return isLast;
  if (DEMONSTRATIVES.has(word)) {
    return isLast || position === words.length - 2 || AUXILIARIES.has(before) || PREPOSITIONS.has(before);
  }
  if (!PRONOUNS.has(word)) return false;
  // "Is it true that …", "how long does it take to …": it stands for what follows.
  if (word === "it" && words.slice(position + 1).some((next) => next === "to" || next === "that"))
    return false;
  // "What colour are their eyes", "how many did they lay": what is asked for is not what they are.
  if (AUXILIARIES.has(before)) return true;
  const named = words.slice(0, position).filter((earlier) => !isFunctionWord(earlier));
  // "Who claimed it": the question word's verb names nothing.
  const isVerbFirst = QUESTION_WORDS.has(words[0] ?? "") && words[1] === named[0];
  return named.length - Number(isVerbFirst) < 1;
}

function wordsOf(question: string): string[] {
  const plain = question.toLowerCase().replace(/[’ʼ]/g, "'");
  return plain.match(/[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu) ?? [];
}

function isFunctionWord(word: string): boolean {
  return CLOSED_CLASSES.some((words) => words.has(word));
}

/** How a question goes on from another. */
const CONTINUING = /^(and|but|so|or|then|also|(what|how) (about|of))\b/;

const PRONOUNS = closedClass("he she it they him her them his hers its their theirs");
const DEMONSTRATIVES = closedClass("this that these those");
const QUESTION_WORDS = closedClass("who whom whose what which when where why how who's what's where's how's");
const AUXILIARIES = closedClass(
  `is are was were am be been being do does did done doing has have had will would shall should can could may might
  must isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't won't wouldn't can't couldn't shouldn't`,
);
const PREPOSITIONS = closedClass(
  `about above after against along among around as at because before behind below beside between beyond by down during
  for from in inside into near of off on onto out over per since through till to toward towards under until up upon
  with within without`,
);
const OTHERS = closedClass(
  `a an the and but or nor so then than if though although while i you we me us my your our one ones else other others
  another same there here now still ever never yet again also too only just even really exactly not no yes ok okay any
  some all both each few many more most much less least several such very far long often old come happen happened
  anything something nothing everything anyone someone everyone nobody today please well oh himself herself itself themselves`,
);
const CLOSED_CLASSES = [PRONOUNS, DEMONSTRATIVES, QUESTION_WORDS, AUXILIARIES, PREPOSITIONS, OTHERS];

function closedClass(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
