import nlp from "compromise/two";
import { coverage, termsOf } from "../index/lexical.js";
import { ANSWER_FROM } from "./answerability.js";
import type { Citation } from "./citation.js";

/**
 * The kind of thing that a question asks all of: "attacks" in "Which attacks …?", "keepers" in "Who were the keepers?".
 * Null where it does not ask for a list.
 */
export function listedKind(question: string): string | null {
  const asked = nlp(question);
  if (NO_LISTS.some((pattern) => asked.has(pattern))) return null;
  const pattern = LISTS.find((candidate) => asked.has(candidate));
  const kind = pattern && asked.match(pattern, "kind").text("normal");
  return kind || null;
}

/** A sentence that may answer. */
export interface Weighed {
  readonly citation: Citation;
  /** Of its paragraph. */
  readonly score: number;
  /** How sure it is that this paragraph answers. */
  readonly confidence: number;
}

/**
 * How far the paragraph of a list's further sentence may be behind the best one, and how much of the question's terms
 * it must hold of what the best one holds. Chosen on what is for tuning in test/questions/several.json and XQuAD-en,
 * so that a question with one answer practically never gets two; `npm run evaluate:several -- FILE` measures it.
 */
const BEHIND = 0.15;
const AS_MANY_TERMS = 0.9;

/** Whether another sentence is of the list too: it, or its heading, names the kind of thing that is asked for. */
export function namesKind(
  kind: string,
  terms: ReadonlyMap<string, number>,
  best: Weighed,
  other: Weighed,
): boolean {
  const held = termsOf(withHeading(other.citation));
  return (
    other.confidence >= ANSWER_FROM &&
    best.score - other.score <= BEHIND &&
    [...termsOf(kind)].some((term) => held.has(term)) &&
    coverage(terms, held) >= AS_MANY_TERMS * coverage(terms, termsOf(withHeading(best.citation)))
  );
}

const LISTS = [
  "^#Preposition? (which|what) of? #Determiner? (#Adverb|#Adjective|#Value|#Singular|#ProperNoun|#Gerund|and)+? [<kind>#Plural]",
  // "What reasons are given": compromise takes some plurals behind "what" for verbs.
  "^#Preposition? (which|what) [<kind>#PresentTense] (are|were|have|had|do|did|could|would|can)",
  "^#Preposition? (which|what) [<kind>#PresentTense] #Preposition .{1,6} (are|were|have|had|do|did|could|would|can)",
  "^(who|what|which) (are|were) (all|some|the|those|these|other) .{0,5}? [<kind>#Plural]",
  "^please? (list|name|enumerate|mention) (all|every|each|the|some|any|me)+? .{0,4}? [<kind>#Plural]",
  "^(could|can|would) you? (please|kindly)? (list|name|enumerate|mention) .{0,5}? [<kind>#Plural]",
  "^(give|tell|show) me? (all|every|the|some|a list) .{0,5}? [<kind>#Plural]",
  "(all the|every one of the|examples of|a list of) .{0,3}? [<kind>#Plural]",
].map((pattern) => nlp.parseMatch(pattern));

/** "What are the small ones called?" asks about things, not for them. */
const NO_LISTS = [
  "^(what|who|which) (are|were) (#Determiner|#Value|#Adjective|#Noun)+ (#Gerund|called|named|known|like|about)",
].map((pattern) => nlp.parseMatch(pattern));

function withHeading({ sentence, heading }: Citation): string {
  return `${heading ?? ""} ${sentence}`;
}
