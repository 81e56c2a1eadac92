import type { Paragraph } from "../../../article/article.js";
import { type Claim, claimsIn, OBJECTION } from "./claims.js";
import { rulesFor } from "./cues.js";
import { tellsEvent, wordsOf } from "./grammar.js";
import { type Candidate, candidateOf, type Portions, type PromptKind } from "./prompt.js";

/** Prompts that quote what a paragraph says, sentence by sentence. A claim may be of several kinds: each gives a candidate. */
export function* promptsOnClaims(paragraph: Paragraph): Portions {
  for (const claims of claimsIn(paragraph)) yield claims.flatMap((claim) => promptsOn(paragraph, claim));
}

function promptsOn(paragraph: Paragraph, claim: Claim): Candidate[] {
  const { text, start, form } = claim;
  const values = { paragraph: paragraph.number, claim: form === "beginning" ? `${text} …` : text };
  return kindsOf(paragraph, claim).map(({ kind, weight }) =>
    candidateOf({ kind, values }, weight + worthOf(claim), start, text),
  );
}

interface Kind {
  readonly kind: PromptKind;
  readonly weight: number;
}

function kindsOf(paragraph: Paragraph, claim: Claim): readonly Kind[] {
  const { text, form, telling } = claim;
  if (OBJECTION.test(telling)) return [{ kind: "contrast", weight: TURN + 1 }];
  const event = tellsEvent(telling);
  return [
    ...rulesFor(form === "pair" ? telling : text),
    ...(isObjectedTo(paragraph, claim) ? [{ kind: "turn", weight: TURN } as const] : []),
    ...(event && DATED.test(text) && !/\b(?:born|died)\b/u.test(text)
      ? [{ kind: "moment", weight: 5 } as const]
      : []),
    // What merely was so has led to nothing that the claim tells of.
    ...(event || !/\b(?:was|were|had)\b/u.test(telling)
      ? [{ kind: event ? "event" : "fact", weight: 4.6 } as const]
      : []),
    ...(form === "beginning" ? [] : ANYTHING),
  ];
}

/** What may be asked of any claim that is whole. */
const ANYTHING = [
  { kind: "unsaid", weight: 4.2 },
  { kind: "check", weight: 3.9 },
] as const;
const TURN = 8;
/** It opens or ends with a year. */
const DATED =
  /^(?:[Ii]n|[Oo]n|[Bb]y|[Ss]ince|[Uu]ntil|[Aa]fter|[Bb]efore|[Dd]uring) (?:\p{L}+ |\d{1,2}(?:st|nd|rd|th)? |\d{1,2}, ){0,4}(?:1\d{3}|20\d\d)s?\b|\b(?:in|on|by|since|until|of) (?:\p{L}+ |\d{1,2} |\d{1,2}, ){0,3}(?:1\d{3}|20\d\d)s?$/u;

/** Whether the next sentence sets something against the claim. */
function isObjectedTo({ text, sentences }: Paragraph, { end, form }: Claim): boolean {
  const next = sentences.find(({ start }) => start >= end);
  return form === "sentence" && next !== undefined && OBJECTION.test(text.slice(next.start, next.end));
}

const SHORT = 45;
const LONG = 140;

/** How well a claim can be quoted, about 0: what is short and clear and names what it is about is better. */
function worthOf({ text, form }: Claim): number {
  return [
    [form === "clause", -0.6],
    [form === "beginning", -1],
    [form === "pair", -0.2],
    // What a thing that has a name is can be looked up.
    [/^(?:The )?\p{Lu}\S* (?:[\p{Lu}(]\S* )*(?:is|was|are|were) (?:an?|the) /u.test(text), -0.5],
    [text.length < SHORT || text.length > LONG, -0.5],
    // What quotes somebody is hard to read when quoted.
    [/["“”«»]/u.test(text), -1.2],
    [(text.match(/\d[\d,.]*/gu)?.length ?? 0) > 3, -0.8],
    [/\([^)]{12,}\)/u.test(text), -0.5],
    [/\b(?:also|too|additionally|already|another|other)\b/u.test(text), -0.3],
    // "The system is …": which one is said elsewhere.
    [
      /^[Tt]he \p{Ll}+ (?!of\b|that\b|in\b|for\b)/u.test(text) && !wordsOf(text)[1]?.tags.has("Adjective"),
      -0.5,
    ],
    [/^\p{Ll}/u.test(text), -0.2],
    [/\b(?:you|your|I|we|us|our)\b/u.test(text), -0.2],
    [/^(?:There|It) /u.test(text), -0.2],
    // Where a thing is, or what it is called, is seldom worth a talk.
    [
      /\b(?:located|situated|documented|titled|called|named|listed|known as|(?:is|are|was|were|lies?) (?:in|on|at|along|near))\b/u.test(
        text,
      ),
      -0.6,
    ],
  ].reduce((sum, [holds, by]) => sum + (holds === true ? Number(by) : 0), 0);
}
