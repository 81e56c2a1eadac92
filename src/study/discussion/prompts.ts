import type { Article, Paragraph } from "../../article/article.js";
import { type Candidates, candidatesOf, findCandidates } from "./prompt-rules/candidates.js";
import type { Candidate, Prompt } from "./prompt-rules/prompt.js";

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

/**
 * The prompts of several paragraphs, the same as one by one. Finding them takes some 20 ms a paragraph: whatever else waits
 * has its turn in between.
 */
export async function promptsOf(
  article: Article,
  paragraphNumbers: readonly number[],
): Promise<ReadonlyMap<number, Prompt[]>> {
  const pause = pauseEvery(STRETCH);
  const prompts = new Map<number, Prompt[]>();
  for (const number of paragraphNumbers) {
    for (const needed of [number - 1, number, number + 1]) {
      const paragraph = article.paragraphs[needed - 1];
      if (paragraph) await findCandidates(article, paragraph, pause);
    }
    prompts.set(number, promptsFor(article, number));
  }
  return prompts;
}

/** In ms. */
const STRETCH = 8;

function pauseEvery(stretch: number): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < stretch) return;
    await new Promise((resolve) => setImmediate(resolve));
    since = performance.now();
  };
}

const MOST = 3;
const ENOUGH = 2;
/** A prompt that is worth less has little to say beside others. */
const LEAST = 4.9;
/** A prompt that is worth less is a poor one to open with. */
const LEAST_OPENING = 4;

const MUCH = 1;
/** Another question about the same words is better than a prompt that is worth less. */
const LEAST_APART = 3.1;

/** How far prompts have to be apart; they are always of different kinds. */
type Apart = "sentences" | "words" | "kinds";

function goesWith(candidate: Candidate, chosen: Candidates, { sentences }: Paragraph, apart: Apart): boolean {
  const sentenceOf = ({ start }: Candidate) => sentences.findIndex(({ end }) => start < end);
  return chosen.every((other) => {
    if (other.prompt.kind === candidate.prompt.kind) return false;
    if (apart === "sentences" && sentenceOf(other) === sentenceOf(candidate)) return false;
    if (apart !== "kinds") return !overlap(other, candidate);
    return true;
  });
}

function overlap(a: Candidate, b: Candidate): boolean {
  return a.start < b.end && b.start < a.end;
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
    const apart = betterOf(next("sentences"), next("words"));
    const isPoor = !apart || apart.weight < LEAST_APART;
    const found = isPoor && !isEnough ? (next("kinds") ?? apart) : apart;
    if (!found || (isEnough && found.weight < LEAST)) break;
    chosen.push(found);
  }
  return chosen;
}

/** Of another sentence, where there is not much more to be said of the same. */
function betterOf(other: Candidate | undefined, same: Candidate | undefined): Candidate | undefined {
  return other && same && other.weight < same.weight - MUCH ? same : (other ?? same);
}
