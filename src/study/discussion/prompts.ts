import type { Article, Paragraph } from "../../article/article.js";
import { isEnglishProse } from "./prompt-rules/english-prose.js";
import { promptsOnForm, promptsOnSentences } from "./prompt-rules/form.js";
import { promptsOnWords } from "./prompt-rules/named.js";
import { type Candidate, PROMPT_KINDS, type Prompt } from "./prompt-rules/prompt.js";
import { promptsOnClaims } from "./prompt-rules/said.js";

/**
 * What a discussion of a paragraph may start from, made by plain rules from the paragraph's own words: two or three
 * prompts for any ordinary paragraph, at least one for any, always the same for the same article; none for a number that
 * the article does not have. Neighbouring paragraphs open with different kinds of prompts where they can.
 */
export function promptsFor(article: Article, paragraphNumber: number): Prompt[] {
  const paragraph = article.paragraphs[paragraphNumber - 1];
  if (!paragraph) return [];
  const chosen = chosenFor(article, paragraph);
  const opening = openingOf(article, paragraph);
  const others = chosen.filter(({ prompt }) => prompt.kind !== opening.prompt.kind);
  return [opening, ...others].slice(0, MOST).map(({ prompt }) => prompt);
}

const MOST = 3;
const ENOUGH = 2;
/** A prompt that is worth less has little to say beside others. */
const LEAST = 4.5;
/** A prompt that is worth less is a poor one to open with. */
const LEAST_OPENING = 4;

/** How far prompts have to be apart; they are always of different kinds. */
type Apart = "sentences" | "words" | "kinds";

function goesWith(candidate: Candidate, chosen: Candidates, { sentences }: Paragraph, apart: Apart): boolean {
  const sentenceOf = ({ start }: Candidate) => sentences.findIndex(({ end }) => start < end);
  return chosen.every((other) => {
    if (other.prompt.kind === candidate.prompt.kind) return false;
    if (apart === "sentences") return sentenceOf(other) !== sentenceOf(candidate);
    if (apart === "words") return !overlap(other, candidate);
    // The words that a paragraph opens with stand for all of it.
    return (
      other.start !== candidate.start || [other, candidate].some(({ prompt }) => prompt.kind === "opening")
    );
  });
}

function overlap(a: Candidate, b: Candidate): boolean {
  return a.start < b.end && b.start < a.end;
}

/** At least one. */
type Candidates = readonly [Candidate, ...Candidate[]];

const candidates = new WeakMap<Article, Map<number, Candidates>>();

/** All that the rules make of a paragraph, the best first. */
function candidatesOf(article: Article, paragraph: Paragraph): Candidates {
  const known = candidates.get(article) ?? new Map<number, Candidates>();
  candidates.set(article, known);
  const found = known.get(paragraph.number) ?? findCandidates(article, paragraph);
  known.set(paragraph.number, found);
  return found;
}

function findCandidates(article: Article, paragraph: Paragraph): Candidates {
  const found = promptsOnForm(paragraph);
  if (isEnglishProse(paragraph.text))
    found.push(...promptsOnClaims(paragraph), ...promptsOnWords(article, paragraph));
  else found.push(...promptsOnSentences(paragraph));
  return found.sort((a, b) => turned(paragraph, b) - turned(paragraph, a) || a.start - b.start);
}

/** The weight, moved a little from paragraph to paragraph, so that the kinds take turns. */
function turned({ number }: Paragraph, { weight, prompt }: Candidate): number {
  const place = PROMPT_KINDS.indexOf(prompt.kind);
  return weight + ((number * 7 + place * 3) % 5) * 0.3;
}

/**
 * The prompt to open with. Every other paragraph has its best; those between have the best of a kind that neither neighbour
 * opens with, so that no paragraph's choice needs more than its neighbours.
 */
function openingOf(article: Article, paragraph: Paragraph): Candidate {
  const chosen = chosenFor(article, paragraph);
  if (paragraph.number % 2 === 1) return chosen[0];
  const taken = [paragraph.number - 1, paragraph.number + 1].map((number) => {
    const neighbour = article.paragraphs[number - 1];
    return neighbour && chosenFor(article, neighbour)[0].prompt.kind;
  });
  const isFree = ({ prompt, weight }: Candidate) => !taken.includes(prompt.kind) && weight >= LEAST_OPENING;
  return (
    chosen.find(isFree) ??
    candidatesOf(article, paragraph).find(
      (candidate) => isFree(candidate) && goesWith(candidate, chosen, paragraph, "words"),
    ) ??
    chosen[0]
  );
}

/** The best, of different kinds and about different sentences. */
function chosenFor(article: Article, paragraph: Paragraph): Candidates {
  const all = candidatesOf(article, paragraph);
  const chosen: [Candidate, ...Candidate[]] = [all[0]];
  const next = (apart: Apart) => all.find((candidate) => goesWith(candidate, chosen, paragraph, apart));
  while (chosen.length < MOST) {
    const isEnough = chosen.length >= ENOUGH;
    const found = next("sentences") ?? (isEnough ? undefined : (next("words") ?? next("kinds")));
    if (!found || (isEnough && found.weight < LEAST)) break;
    chosen.push(found);
  }
  return chosen;
}
