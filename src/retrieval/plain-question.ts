import { splitSentences } from "../article/sentences.js";
import { termsOf } from "../index/lexical.js";

/** The longest question that is read, in UTF-16 units; what is beyond is left out. Discord takes no longer ones. */
const LONGEST = 2000;

/**
 * What a question says, without what only decorates it: mentions, emoji, Markdown, web addresses, characters that
 * nobody sees, and the greetings, thanks and remarks around it. A text of nothing else is given as it is.
 */
export function plainQuestion(written: string): string {
  const seen = seenOf(written);
  const plain = undecorated(seen);
  if (!SAYS.test(plain)) return tidy(seen);
  return askingPart(plain) || plain;
}

/** False for a text that says nothing (emoji, "?!", white space) or only greets, thanks, laughs or agrees. */
export function asksSomething(written: string): boolean {
  const words = undecorated(seenOf(written)).replace(/[^\p{L}\p{M}\p{N}']+/gu, " ");
  return SAYS.test(words.trim()) && !COURTESY.test(words.trim());
}

/** True for a message that asks, though it is addressed to nobody: it ends with a question mark, or begins with a question word. */
export function looksLikeQuestion(written: string): boolean {
  const plain = undecorated(seenOf(written));
  if (!asksSomething(written) || plain.split(" ").length < FEWEST_WORDS) return false;
  return plain.endsWith("?") || (BEGINS_AS_QUESTION.test(withoutFrame(plain)) && !/[.!…]$/.test(plain));
}

/** "What?" and "Why not?" go to whoever spoke before. */
const FEWEST_WORDS = 3;

/** A letter or digit that is seen: Hangul's fillers are letters, but blank. */
const SAYS = /(?![\u115F\u1160\u3164\uFFA0])[\p{L}\p{N}]/u;

function seenOf(written: string): string {
  return written.slice(0, LONGEST).normalize("NFKC").replace(UNSEEN, "");
}

function undecorated(seen: string): string {
  return tidy(REPLACED.reduce((text, [pattern, by]) => text.replace(pattern, by), seen));
}

/** Control characters other than white space, zero-width characters, marks of direction. */
const UNSEEN = /[\p{Cf}\p{Cn}\p{Co}\p{Cs}]|(?!\s)\p{Cc}/gu;

/** Discord's mentions, emoji, timestamps: <@1>, <:name:1>, <t:1:R> */
export const DISCORD_MARKUP = /<(?:[@#][!&]?\d+|a?:\w+:\d+|t:-?\d+(?::\w)?|\/[^<>:]+:\d+|id:\w+)>/g;

const REPLACED: readonly (readonly [RegExp, string])[] = [
  [DISCORD_MARKUP, " "],
  [/(?<!\S)@[\p{L}\w.]+/gu, " "],
  [/\[([^\]]*)\]\([^)]*\)/g, "$1"],
  [/\b(?:https?:\/\/|www\.)\S+/gi, " "],
  [/:[a-z][\w+-]+:/gi, " "],
  [/\p{Extended_Pictographic}|\p{RI}|\p{EMod}|\uFE0F|\u20E3/gu, " "],
  [/^\s*(?:>+|#{1,6}|-#|[-*+])(?=\s)/gm, " "],
  [/[*`~|]+|(?<!\w)_+|_+(?!\w)/g, ""],
  [/[‘’‚‛′´]/g, "'"],
  [/["“”„‟«»″]/g, ""],
  [/(?<=\s|^)[:;=]'?-?[()DPp/](?=\s|$)/g, " "],
  [/!*\?[!?]*/g, "?"],
  [/([!.,])\1+/g, "$1"],
];

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The word that a question begins with, and what may stand before it. */
const QUESTION_WORD = String.raw`(?:(?:in|at|on|by|for|of|to|from|with|through|under|during|after|before|since|until) )?(?:what|which|who|whom|whose|when|where|why|how)\b`;

/** Words that lean on what was said before. */
const LEANS =
  /\b(it|its|he|him|his|she|her|hers|they|them|their|theirs|this|that|these|those|there|then|one|ones|so|such|same|other|others|another|else)\b/i;

/** With fewer terms a question does not stand alone. */
const FEWEST_TERMS = 2;

/** The sentences that ask, where some do and stand alone: what is said around them tells of the one who asks. */
function askingPart(text: string): string {
  const asking = splitSentences(text)
    .flatMap(({ start, end }) => text.slice(start, end).split(ASKS_AGAIN))
    .map((sentence) => ({ sentence, bare: withoutFrame(sentence) }))
    .filter(({ sentence, bare }) => sentence.endsWith("?") || BEGINS_AS_QUESTION.test(bare))
    .map(({ bare }) => bare)
    .join(" ");
  return standsAlone(asking) ? asking : withoutFrame(text);
}

function standsAlone(asked: string): boolean {
  return !LEANS.test(asked) && termsOf(asked).size >= FEWEST_TERMS;
}

/** Members leave the mark out. */
const BEGINS_AS_QUESTION = new RegExp(`^${QUESTION_WORD}`, "i");

/** Where a sentence begins too, though its first letter is small. */
const ASKS_AGAIN = new RegExp(String.raw`(?<=\?)\s+|(?<=[.!])\s+(?=${QUESTION_WORD})`, "i");

const GREETING = String.raw`(?:hey|hi|hiya|hello|yo|greetings|good (?:morning|afternoon|evening|day))(?: (?:there|all|everyone|everybody|guys|folks|team|people|again|y'all))*\b`;
const REMARK = String.raw`(?:(?:just )?(?:(?:a|one|another) )?(?:very )?(?:quick|short|small|little|one) (?:q|question)|(?:(?:maybe|probably|perhaps|this (?:is|may be|might be)) )?(?:a )?(?:stupid|dumb|silly|basic|noob|newbie) question|sorry|apologies|so|ok|okay|well|um|uh|hmm|but|btw|by the way|please|pls|plz)\b`;
const ASKING = String.raw`(?:(?:does|do|did) (?:anyone|anybody|someone|somebody|you|any of you|you guys)(?: here)?(?: happen to)? (?:know|remember|recall)|(?:can|could|would|will) (?:anyone|anybody|someone|somebody|you|you guys)(?: please)? (?:tell|explain to|remind|show)(?: me| us)?|i(?:'m| am| was|'ve been| have been)? ?(?:just )?(?:wonder|wondering|curious|wondered)|i(?:'d| would) (?:like|love) to know|(?:please )?tell me|any idea|anyone know)\b(?: please\b)?`;
const OPENING = new RegExp(String.raw`^(?:${GREETING}|${REMARK}|${ASKING})[\s,;:!.–—-]+`, "i");

/** "Sorry if I missed it: how …?" */
const EXCUSE = new RegExp(
  String.raw`^(?:sorry|apologies)\b[^?]*?(?:[,:;–—]|\bbut\b)\s+(?:but )?(?=${QUESTION_WORD}|${ASKING})`,
  "i",
);

/** What one says of oneself before what one asks: "I was reading this last night: how …?" */
const ASIDE = new RegExp(
  String.raw`^[^?]*?\b(?:i|i'm|i've|my|me|we)\b[^?]*?(?:[,:;–—]|\bbut\b)\s+(?:but )?(?=${QUESTION_WORD}|${ASKING})`,
  "i",
);

const THANKS = "(?:many )?thanks|thank you|thankyou|thx|ty|tysm|cheers|tia|much appreciated";
const TO_WHOM = "(?: (?:so much|very much|a lot|a ton|in advance|again|all|everyone|guys))*";
const CLOSING = new RegExp(
  String.raw`[\s,;:!.?–—-]+(?:${THANKS}|please|pls|plz|lol|haha)${TO_WHOM}[\s!.]*$`,
  "i",
);

/** A message of nothing but these. */
const COURTESY = new RegExp(
  `^(?:(?:${GREETING}|(?:${THANKS})${TO_WHOM}|lo+l|(?:ha){2,}h?|ok|okay|oh|wow|great|nice|cool)(?: |$))+$`,
  "i",
);

/** Without the greeting and the polite words before what is asked, and the thanks after it. */
function withoutFrame(text: string): string {
  let asked = text;
  for (let before = ""; before !== asked; ) {
    before = asked;
    asked = asked
      .replace(EXCUSE, "")
      .replace(OPENING, "")
      .replace(CLOSING, (end) => (end.trimStart().startsWith("?") ? "?" : ""));
    const rest = asked.replace(ASIDE, "");
    if (standsAlone(rest)) asked = rest;
  }
  return termsOf(asked).size > 0 ? asked.trim() : text;
}
