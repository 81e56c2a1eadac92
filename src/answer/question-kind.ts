/** What a question asks for, as far as its question words tell. */
type QuestionKind = "person" | "time" | "span" | "place" | "reason" | "amount" | "manner" | "thing";

const OF = String.raw`(?:what|which)(?:(?:'s| is| was| were| are)? (?:the|a))?(?: \p{L}+){0,2}?`;

/** In this order: "how long ago" asks for a time, "how long" for a span. */
const KINDS: readonly (readonly [QuestionKind, RegExp])[] = [
  [
    "reason",
    /\b(?:why|how come|(?:what|which|the) (?:\p{L}+ )?(?:reasons?|causes?|motives?))\b|\bwhat (?:made|caused|led|drove)\b|^what\b.*\bfor$/iu,
  ],
  [
    "time",
    new RegExp(
      String.raw`\b(?:when|how long ago|how (?:recently|early|late))\b|\b${OF} (?:year|date|day|month|decade|century|time|era)\b`,
      "iu",
    ),
  ],
  ["span", /\bhow (?:long|many (?:years|days|months|weeks|hours|minutes|decades|centuries))\b/iu],
  [
    "amount",
    new RegExp(
      String.raw`\bhow (?:many|much|old|large|big|tall|high|far|wide|deep|fast|often|frequently|heavy|hot)\b|\b${OF} (?:number|percentage|percent|share|proportion|amount|count|population|size|age|area|length|rate|total)\b`,
      "iu",
    ),
  ],
  ["person", new RegExp(String.raw`\b(?:who|whom|whose)\b|\b${OF} (?:person|man|woman|people)\b`, "iu")],
  [
    "place",
    new RegExp(
      String.raw`\bwhere\b|\b${OF} (?:place|city|town|country|region|location|state|continent|village)\b`,
      "iu",
    ),
  ],
  ["manner", /\bhow\b|\bby what (?:means|process|method)\b|\bin (?:what|which) (?:way|manner)\b/iu],
  ["thing", /\b(?:what|which)\b/iu],
];

/** Whether two questions ask for different things: 1 or 0 for each signal, see same-signals.ts. */
export function compareKinds(one: string, other: string): { otherKind: number; vagueKind: number } {
  const [here, there] = [questionKind(one), questionKind(other)];
  if (here === null || there === null || here === there) return { otherKind: 0, vagueKind: 0 };
  const isVague = here === "thing" || there === "thing";
  return { otherKind: isVague ? 0 : 1, vagueKind: isVague ? 1 : 0 };
}

/** The kind that the question's first question word tells, the more telling one of several; null where there is none. */
function questionKind(question: string): QuestionKind | null {
  const found = KINDS.map(([kind, pattern]) => ({ kind, at: question.search(pattern) })).filter(
    ({ at }) => at >= 0,
  );
  const first = Math.min(...found.map(({ at }) => at));
  return found.find(({ at }) => at === first)?.kind ?? null;
}

/** Several words that ask as one question word does, and that one. */
const SPELT_OUT: readonly (readonly [RegExp, string])[] = [
  [/\b(?:(?:in|on|at|during) )?(?:what|which) (?:year|date|day|month|time|point in time)\b/giu, "when"],
  [/\b(?:(?:in|at) )?(?:what|which) (?:place|location)\b/giu, "where"],
  [/\b(?:what|which) (?:person|man|woman|people)\b/giu, "who"],
  [
    /\bfor (?:what|which) reasons?\b|\bwhat (?:is|was|were|are) the reasons? (?:for|that|why)\b|\bhow come\b/giu,
    "why",
  ],
  [/\b(?:what|which)(?: (?:is|was))? (?:the )?(?:total )?(?:number|amount) of\b/giu, "how many"],
  [/\b(?:by|in) (?:what|which) (?:means|way|manner)\b/giu, "how"],
];

/** "In what year …" as "when …": what is left says what is asked about. */
export function withPlainKind(question: string): string {
  return SPELT_OUT.reduce((text, [pattern, word]) => text.replace(pattern, word), question);
}

const BE = "(?:is|are|was|were)";
const OTHER_AUXILIARY =
  "(?:do|does|did|has|have|had|will|would|shall|should|can|could|may|might|must|be|been|being)";

/** "Who attacked …", "by whom was … attacked". */
const ASKS_FOR_DOER = new RegExp(
  String.raw`\bwho (?!${BE}\b|${OTHER_AUXILIARY}\b)\p{L}+|\bby (?:who|whom)\b|\bwho\b.*\bby\s*\??$`,
  "iu",
);

/** "Who was attacked by …", "whom did … attack", "who was it written for". */
const ASKS_FOR_DONE_TO = new RegExp(
  String.raw`\bwhom? (?:did|does|do)\b|\bwho ${BE}\b.*(?:\bby (?!whom?\b)\p{L}|\b(?:for|to|against|with|from)\s*\??$)|\b(?:for|to|against|with|from) whom\b`,
  "iu",
);

/** True where one asks who did something, and the other to whom, for whom or with whom it was done. */
export function askForOtherRoles(one: string, other: string): boolean {
  const [doer, otherDoer] = [ASKS_FOR_DOER.test(one), ASKS_FOR_DOER.test(other)];
  const [doneTo, otherDoneTo] = [ASKS_FOR_DONE_TO.test(one), ASKS_FOR_DONE_TO.test(other)];
  return (doer && !doneTo && otherDoneTo && !otherDoer) || (otherDoer && !otherDoneTo && doneTo && !doer);
}
