/** What a member wants an overview of. */
export type OverviewRequest =
  /** All there is. */
  | { readonly of: "everything" }
  /** Paragraphs by their numbers, from 1; `from` is not above `to`. */
  | { readonly of: "paragraphs"; readonly from: number; readonly to: number }
  /** So many paragraphs at the beginning or at the end. */
  | { readonly of: "first" | "last"; readonly count: number }
  /** What these words name: a section, by its heading, or an article, by its title. `isSection` where they say "the section on …". */
  | { readonly of: "named"; readonly words: string; readonly isSection: boolean };

/**
 * Reads a request for an overview: "What is this article about?", "tl;dr", "summarise ¶ 6–8", "give me an overview of
 * the section on Syria". Null for a question: what an article says of something is for its sentences to answer, so
 * the request has to be the whole message, greetings and "please" apart.
 */
export function overviewRequest(message: string): OverviewRequest | null {
  const asked = plain(message);
  for (const text of new Set([asked, lastSentence(asked)])) {
    const request = requestIn(text);
    if (request) return request;
  }
  return null;
}

/** Lower case, one kind of quotes and dashes, none of what is polite. */
function plain(message: string): string {
  return message
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[“”"]/g, "")
    .replace(/[‐‑–—]/g, "-")
    .replace(/\bwhats\b/g, "what's")
    .replace(/\s+/g, " ")
    .trim();
}

function lastSentence(text: string): string {
  return text.split(/(?<=[.!?])\s+/).at(-1) ?? text;
}

const BEFORE =
  /^(?:(?:hi|hey|hello|ok|okay|so|well|and|now|um|pilcrow|please|pls|sorry|quick question|briefly|quickly|in short|in brief|in a nutshell|basically|just)\b[\s,:;.!-]*)+/;
const WISH =
  /^(?:(?:can|could|would|will) (?:you|u|i|we)(?: please)?(?: (?:get|have|see))?|(?:i|we)(?: would|'d)? (?:want|need|like)(?: you to| to (?:have|get|see))?|let me (?:have|see|get)|i am looking for|i'm looking for|is there)\s+/;
const BEHIND =
  /[\s,]*(?:\b(?:please|pls|thanks|thank you|thx|for me|for us|to me|to us|briefly|quickly|shortly|in short|in brief|in a nutshell|in general|overall|really|exactly|anyway|basically|roughly|again|in (?:a|one|two|three|four|five|a few|a couple of|\d+)(?: short)? (?:words?|sentences?|lines?|bullet points?|paragraphs?|minutes?)|in (?:plain|simple) (?:english|words|terms))|[.!?…]+|:\)?)$/;

function requestIn(text: string): OverviewRequest | null {
  let asked = text;
  for (let before = ""; before !== asked; ) {
    before = asked;
    asked = asked.replace(BEFORE, "").replace(WISH, "").replace(BEHIND, "");
  }
  for (const pattern of PATTERNS) {
    const groups = pattern.exec(asked)?.groups;
    if (!groups) continue;
    const target = targetOf(groups["target"] ?? "");
    // "Summarise the attack" and "what is the war about" are questions, unless something bears that name.
    if (target) return target;
  }
  return null;
}

const KIND =
  "(?:articles?|texts?|piece|papers?|pages?|story|documents?|docs?|essays?|reports?|posts?|reading|readings|chapter|book|thing|corpus)";
const DETERMINER =
  "(?:this|that|the|these|those|your|our|my|all|all the|all of the|all of these|the whole|the entire|the full|this whole|this entire|today's|this week's)";
const ALL = new RegExp(
  `^(?:${DETERMINER} ${KIND}|${KIND}|it|this|that|everything|all(?: of (?:it|this|them))?|them|the whole thing|what (?:this|it|the ${KIND}) says)?$`,
);
const SUMMARY =
  "(?:summary|summaries|overview|outline|synopsis|gist|abstract|recap|rundown|run-down|digest|tl;? ?dr|main points?|key points?|main ideas?|key ideas?|highlights?|essentials?|table of contents|big picture)";
const SIZE = "(?:short|brief|quick|concise|general|rough|good|simple|bullet|high-level|one-line|little)";

const PATTERNS: readonly RegExp[] = [
  /^what(?:'s|'re| is| are| was| does)? (?<target>.+?)(?: all| mainly| mostly)? (?:about|on about)$/,
  /^what (?:do|does|did) (?<target>.+?) (?:say|cover|discuss|describe|deal with|talk about|argue|tell(?: us| me)?|contain)$/,
  /^what(?:'s| is| are| stands| happens) in (?<target>.+)$/,
  /^(?:summari[sz]e|sum up|outline|recap|condense|sketch|skim|tl;? ?dr)(?: of)?(?::? (?<target>.+))?$/,
  /^sum (?<target>.+) up$/,
  new RegExp(
    `^(?:(?:give|show|write|make|get|send|tell|offer|provide)(?: me| us)? (?:with )?)?(?:an? |the |some |your )?(?:${SIZE} )*${SUMMARY}(?: (?:of|for|from|on|in|to) (?<target>.+))?$`,
  ),
  new RegExp(
    `^(?:what|which)(?:'s|'re| is| are| were| was)? (?:the )?(?:${SUMMARY}|(?:main|key|most important|central|principal|chief|major|big|core) (?:points?|ideas?|arguments?|takeaways?|messages?|claims?|topics?|themes?|findings?|facts?|thesis|subjects?|conclusions?))(?: (?:of|in|from|made in|made by) (?<target>.+)| here)?$`,
  ),
  /^(?:what|which) (?:topics?|subjects?|themes?|sections?|headings?|parts?) (?:does|do|are|is|has) (?:in |covered (?:in|by) )?(?<target>.+?)(?: have| cover| discuss| contain| made of| covered| deal with)?$/,
  /^how (?:is|are) (?<target>.+) (?:structured|organi[sz]ed|laid out|divided)$/,
  // Nothing but the place: "¶ 6–8", "paragraphs 6 to 8".
  /^(?<target>(?:¶|§|para|parag|passage).*)$/,
];

const SIGN = "(?:(?:the )?(?:¶+|§+|paras?\\.?|pars?\\.?|paragraphs?|passages?|no\\.?|numbers?|#)\\s*)";
const RANGE = new RegExp(
  `^${SIGN}(?<from>\\d{1,5})(?:\\s*(?:-|to|through|thru|until|up to|and|&|,|\\.\\.+)\\s*${SIGN}?(?<to>\\d{1,5}))?$`,
);
const COUNTS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const END = new RegExp(
  `^(?:the )?(?<end>first|last|opening|final|closing)(?: (?<count>\\d{1,3}|${COUNTS.join("|")}|few|couple of))? (?:¶+|paragraphs?|paras?|passages?)(?: of ${DETERMINER} ${KIND})?$`,
);
const SECTION =
  /^(?:the )?(?:(?:section|part|chapter|heading)(?: (?:on|about|called|titled|named|headed|under|of|entitled|regarding|that deals with))? (?<after>.+)|(?<before>.+) (?:section|part|chapter))$/;

/** What a request's words are about; null for words that can only be an article's own subject. */
function targetOf(words: string): OverviewRequest | null {
  const target = words.trim();
  if (ALL.test(target)) return { of: "everything" };
  const range = RANGE.exec(target.replace(new RegExp(` (?:of|in|from) ${DETERMINER} ${KIND}$`), ""))?.groups;
  if (range) {
    const [from, to] = [Number(range["from"]), Number(range["to"] ?? range["from"])];
    return { of: "paragraphs", from: Math.min(from, to), to: Math.max(from, to) };
  }
  const end = END.exec(target)?.groups;
  if (end) {
    const isFirst = end["end"] === "first" || end["end"] === "opening";
    return { of: isFirst ? "first" : "last", count: countOf(end["count"], target) };
  }
  const section = SECTION.exec(target)?.groups;
  if (section) return { of: "named", words: section["after"] ?? section["before"] ?? "", isSection: true };
  return { of: "named", words: target, isSection: false };
}

function countOf(words: string | undefined, target: string): number {
  if (words === undefined) return /(?:s|¶¶)$/.test(target) ? 2 : 1;
  if (words === "few") return 3;
  if (words === "couple of") return 2;
  return COUNTS.includes(words) ? COUNTS.indexOf(words) + 1 : Number(words);
}
