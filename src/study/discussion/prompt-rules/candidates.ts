import type { Article, Paragraph } from "../../../article/article.js";
import { isEnglishProse } from "./english-prose.js";
import { promptsOnForm, promptsOnSentences } from "./form.js";
import { promptsOnWords } from "./named.js";
import { type Candidate, PROMPT_KINDS } from "./prompt.js";
import { promptsOnClaims } from "./said.js";

/** At least one. */
export type Candidates = readonly [Candidate, ...Candidate[]];

/** All that the rules make of a paragraph, the best first. They are found once and remembered for the article's life. */
export function candidatesOf(article: Article, paragraph: Paragraph): Candidates {
  const found = known(article).get(paragraph.number);
  if (found) return found;
  const search = searchFor(article, paragraph);
  let step = search.next();
  while (!step.done) step = search.next();
  return remember(article, paragraph, step.value);
}

/** Finds them beforehand. @param pause Called between parts of the work that take some ms each */
export async function findCandidates(
  article: Article,
  paragraph: Paragraph,
  pause: () => Promise<void>,
): Promise<void> {
  if (known(article).has(paragraph.number)) return;
  const search = searchFor(article, paragraph);
  let step = search.next();
  while (!step.done) {
    await pause();
    step = search.next();
  }
  remember(article, paragraph, step.value);
}

const candidates = new WeakMap<Article, Map<number, Candidates>>();

function known(article: Article): Map<number, Candidates> {
  const found = candidates.get(article) ?? new Map<number, Candidates>();
  candidates.set(article, found);
  return found;
}

function remember(article: Article, { number }: Paragraph, found: Candidates): Candidates {
  known(article).set(number, found);
  return found;
}

function* searchFor(article: Article, paragraph: Paragraph): Generator<void, Candidates> {
  const found = promptsOnForm(paragraph);
  const rules = isEnglishProse(paragraph.text)
    ? [promptsOnClaims(paragraph), promptsOnWords(article, paragraph)]
    : [[promptsOnSentences(paragraph)]];
  for (const portions of rules) {
    for (const portion of portions) {
      found.push(...portion);
      yield;
    }
  }
  return found.sort((a, b) => turned(paragraph, b) - turned(paragraph, a) || a.start - b.start);
}

/** The weight, moved a little from paragraph to paragraph, so that the kinds take turns. */
function turned({ number }: Paragraph, { weight, prompt }: Candidate): number {
  const place = PROMPT_KINDS.indexOf(prompt.kind);
  return weight + ((number * 7 + place * 3) % 5) * 0.1;
}
