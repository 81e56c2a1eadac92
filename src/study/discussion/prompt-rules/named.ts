import type { Article, Paragraph } from "../../../article/article.js";
import { isEnglishProse } from "./english-prose.js";
import { hasFiniteVerb } from "./grammar.js";
import { listsIn } from "./lists.js";
import { isTelling, namesIn, namesOf, thingsIn } from "./names.js";
import { type Candidate, candidateOf, type Portions } from "./prompt.js";
import { isBalanced } from "./quotable.js";
import { sentencesOf } from "./sentences.js";

/** Prompts that name some of a paragraph's words: its lists, years, quotations, and names that come up elsewhere. */
export function* promptsOnWords(article: Article, paragraph: Paragraph): Portions {
  yield questions(paragraph);
  yield lists(paragraph);
  yield quotations(paragraph);
  yield years(paragraph);
  yield again(article, paragraph);
  yield subjects(article, paragraph);
}

const LONGEST_QUESTION = 150;
const QUESTION = /(?<=^|[.!?”"]\s|[“"‘])[\p{L}\d][^.!?“”"\n]*\?/gu;

function questions({ number, text }: Paragraph): Candidate[] {
  return [...text.matchAll(QUESTION)]
    .filter(([question]) => question.split(/\s+/u).length >= 4 && question.length <= LONGEST_QUESTION)
    .map(({ 0: question, index }) =>
      candidateOf({ kind: "question", values: { paragraph: number, question } }, 9.5, index, question),
    );
}

function lists(paragraph: Paragraph): Candidate[] {
  return sentencesOf(paragraph).flatMap((sentence) =>
    listsIn(sentence.text).flatMap(({ start, end, items }) => {
      const list = sentence.text.slice(start, end);
      if (!isBalanced(list) || /["“”]/u.test(list)) return [];
      const values = { paragraph: paragraph.number, list };
      // Names in a row are mostly there for completeness.
      const weight = Math.min(4.5, 2 + items / 2) - (/\p{Lu}/u.test(list) ? 0.5 : 0);
      return [candidateOf({ kind: "list", values }, weight, sentence.start + start, list)];
    }),
  );
}

const QUOTED = /“([^“”\n]+)”|(?<![\p{L}\d])"([^"\n]+)"(?![\p{L}\d])|«\s?([^«»\n]+?)\s?»|„([^“”„\n]+)[“”]/gu;
const SHORTEST_QUOTATION = 6;
const LONGEST_QUOTATION = 150;

function quotations({ number, text }: Paragraph): Candidate[] {
  // An odd mark turns all the pairs behind it inside out.
  if ((text.match(/"/g)?.length ?? 0) % 2 === 1) return [];
  return [...text.matchAll(QUOTED)].flatMap(({ 0: whole, index, 1: a, 2: b, 3: c, 4: d }) => {
    const inner = a ?? b ?? c ?? d ?? "";
    const words = inner.replace(/[\s.,;:…]+$/u, "").trimStart();
    if (words.length < SHORTEST_QUOTATION || words.length > LONGEST_QUOTATION || words.endsWith("?"))
      return [];
    if (!isEnglishProse(words) || /…|\.\.\.|[[\]]/u.test(words)) return [];
    if (TITLED.test(text.slice(0, index))) return [];
    const start = index + whole.indexOf(words);
    const said = words.split(/\s+/u).filter((word) => /^\p{Ll}/u.test(word) && isContent(word));
    // What opens with a capital and has no verb is a title.
    const isSaid = /^\p{Ll}/u.test(words) || hasFiniteVerb(words);
    if (words.split(/\s+/u).length >= 5 && said.length >= 2 && isSaid) {
      const values = { paragraph: number, quotation: words };
      return [candidateOf({ kind: "quotation", values }, 6.5, start, words)];
    }
    // What opens with a capital may be a title, or a name.
    if (!/^(?!(?:the|an?) \p{Ll}+$)\p{Ll}[\p{Ll} ]+$/u.test(words) || words === "hello world") return [];
    const weight = words.includes(" ") ? 4.4 : 3.5;
    return [candidateOf({ kind: "wording", values: { paragraph: number, words } }, weight, start, words)];
  });
}

/** What stands before a title, or before a translation. */
const TITLED =
  /(?:\([^()]{0,20}|\b(?:meaning|means|hymn|song|book|poem|film|essay|article|paper|album|novel|play|titled|entitled|named|patents? on an?|title|line)\s|\()$/iu;

/** Titles have few small words but these. */
function isContent(word: string): boolean {
  return !/^(?:a|an|the|of|and|or|to|in|on|for|from|by|with|at|as)$/u.test(word);
}

/** A number that stands where a year does. */
const YEAR =
  /(?<=\b(?:in|of|by|since|until|till|from|to|before|after|between|and|around|about|during|early|late|mid|\p{Lu}\p{Ll}{2,8}|\d{1,2},?) |\()(?:1\d{3}|20\d\d)(?![\p{L}\d%]|[–-]\d|[.,]\d|\s?(?:BC|km|metres|meters|feet|miles|people|m)\b)/gu;

const FEWEST_YEARS = 3;

/** The first and the last year of a paragraph that has several sentences to tell of them. */
function years({ number, text, sentences }: Paragraph): Candidate[] {
  const found = [...text.matchAll(YEAR)].map(({ 0: year, index }) => ({ year, index }));
  const [first] = found.toSorted((a, b) => Number(a.year) - Number(b.year));
  const last = found.toSorted((a, b) => Number(b.year) - Number(a.year))[0];
  if (!first || !last || Number(last.year) - Number(first.year) < 3) return [];
  if (new Set(found.map(({ year }) => year)).size < FEWEST_YEARS) return [];
  const sentenceOf = (at: number) => sentences.findIndex(({ end }) => at < end);
  if (sentenceOf(first.index) === sentenceOf(last.index)) return [];
  const values = { paragraph: number, from: first.year, to: last.year };
  return [candidateOf({ kind: "span", values }, 3.9, first.index, first.year)];
}

/** A name that the paragraph is the second one to give. */
function again(article: Article, { number, text }: Paragraph): Candidate[] {
  const names = namesOf(article);
  return namesIn(text).flatMap(({ name, start }) => {
    const [other, second] = names.get(name) ?? [];
    if (other === undefined || second !== number || !isTelling(name, article, names)) return [];
    const weight = name.includes(" ") ? 3.5 : 3.1;
    return [candidateOf({ kind: "again", values: { paragraph: number, other, name } }, weight, start, name)];
  });
}

const OFTEN = 3;

/** What the paragraph names again and again. */
function subjects(article: Article, paragraph: Paragraph): Candidate[] {
  const names = namesOf(article);
  const found = sentencesOf(paragraph).flatMap((sentence) =>
    [
      ...namesIn(sentence.text).filter(({ name }) => isTelling(name, article, names)),
      ...thingsIn(sentence.text),
    ].map(({ name, start }) => ({ name, start: sentence.start + start })),
  );
  const times = (name: string) => found.filter((other) => other.name === name).length;
  const first = found.filter(({ name }, i) => found.findIndex((other) => other.name === name) === i);
  const named = first
    // One ordinary word ("terms") says too little.
    .filter(({ name }) => /\p{Lu}/u.test(name))
    .map(({ name, start }) =>
      candidateOf({ kind: "about", values: { paragraph: paragraph.number, name } }, 2.5, start, name),
    );
  const recurring = first
    .filter(({ name }) => times(name) > (/^\p{Ll}\S+$/u.test(name) ? OFTEN : OFTEN - 1))
    .map(({ name, start }) =>
      candidateOf({ kind: "recurring", values: { paragraph: paragraph.number, name } }, 3, start, name),
    );
  return [...recurring, ...named];
}
