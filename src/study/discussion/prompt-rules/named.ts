import type { Article, Paragraph } from "../../../article/article.js";
import { isBalanced } from "./claims.js";
import { listsIn } from "./lists.js";
import { isTelling, namesIn, namesOf, thingsIn } from "./names.js";
import type { Candidate, Prompt } from "./prompt.js";

/** Prompts that name some of a paragraph's words: its lists, years, quotations, and names that come up elsewhere. */
export function promptsOnWords(article: Article, paragraph: Paragraph): Candidate[] {
  return [
    ...questions(paragraph),
    ...lists(paragraph),
    ...quotations(paragraph),
    ...years(paragraph),
    ...again(article, paragraph),
    ...relations(article, paragraph),
    ...subjects(article, paragraph),
  ];
}

const LONGEST_QUESTION = 150;
const QUESTION = /(?<=^|[.!?”"]\s|[“"‘])[\p{L}\d][^.!?“”"\n]*\?/gu;

function questions({ number, text }: Paragraph): Candidate[] {
  return [...text.matchAll(QUESTION)]
    .filter(([question]) => question.split(/\s+/u).length >= 4 && question.length <= LONGEST_QUESTION)
    .map(({ 0: question, index }) => ({
      prompt: { kind: "question", values: { paragraph: number, question } },
      weight: 9.5,
      start: index,
      end: index + question.length,
    }));
}

function lists({ number, text }: Paragraph): Candidate[] {
  const whole = listsIn(text).filter(({ start, end }) => {
    const list = text.slice(start, end);
    return isBalanced(list) && !/["“”\n]/u.test(list);
  });
  return whole.map(({ start, end, items }) => ({
    prompt: { kind: "list", values: { paragraph: number, list: text.slice(start, end) } },
    weight: Math.min(7.5, 5.5 + items / 2),
    start,
    end,
  }));
}

const QUOTED = /“([^“”\n]+)”|(?<![\p{L}\d])"([^"\n]+)"(?![\p{L}\d])|«\s?([^«»\n]+?)\s?»|„([^“”„\n]+)[“”]/gu;
const LONGEST_QUOTATION = 150;

function quotations({ number, text }: Paragraph): Candidate[] {
  // An odd mark turns all the pairs behind it inside out.
  if ((text.match(/"/g)?.length ?? 0) % 2 === 1) return [];
  return [...text.matchAll(QUOTED)].flatMap(({ 0: whole, index, 1: a, 2: b, 3: c, 4: d }): Candidate[] => {
    const inner = a ?? b ?? c ?? d ?? "";
    const words = inner.replace(/[\s.,;:…]+$/u, "").trimStart();
    const start = index + whole.indexOf(words);
    const place = { start, end: start + words.length };
    if (words.length < 6 || words.length > LONGEST_QUOTATION || words.endsWith("?")) return [];
    if (!/\p{L}{3}/u.test(words) || /…|\.\.\.|[[\]]/u.test(words)) return [];
    const said = words.split(/\s+/u).filter((word) => /^\p{Ll}/u.test(word) && isContent(word));
    if (words.split(/\s+/u).length >= 5 && said.length >= 2)
      return [
        {
          prompt: { kind: "quotation", values: { paragraph: number, quotation: words } },
          weight: 7.5,
          ...place,
        },
      ];
    // What opens with a capital may be a title, or a name.
    if (!/^\p{Ll}/u.test(words)) return [];
    return [{ prompt: { kind: "wording", values: { paragraph: number, words } }, weight: 6, ...place }];
  });
}

/** Titles have few small words but these. */
function isContent(word: string): boolean {
  return !/^(?:a|an|the|of|and|or|to|in|on|for|from|by|with|at|as)$/u.test(word);
}

const YEAR =
  /(?<![\p{L}\d$£€.,–-])(?:1\d{3}|20\d\d)(?![\p{L}\d%]|[–-]\d|[.,]\d|\s?(?:BC|km|metres|meters|feet|miles|people|m)\b)/gu;

/** The first and the last year of a paragraph that has several sentences to tell of them. */
function years({ number, text, sentences }: Paragraph): Candidate[] {
  const found = [...text.matchAll(YEAR)].map(({ 0: year, index }) => ({ year, index }));
  const [first] = found.toSorted((a, b) => Number(a.year) - Number(b.year));
  const last = found.toSorted((a, b) => Number(b.year) - Number(a.year))[0];
  if (!first || !last || Number(last.year) - Number(first.year) < 2) return [];
  const distinct = new Set(found.map(({ year }) => year)).size;
  const sentenceOf = (at: number) => sentences.findIndex(({ end }) => at < end);
  if (sentenceOf(first.index) === sentenceOf(last.index)) return [];
  return [
    {
      prompt: { kind: "span", values: { paragraph: number, from: first.year, to: last.year } },
      weight: distinct > 2 ? 6 : 4.8,
      start: first.index,
      end: first.index + first.year.length,
    },
  ];
}

/** A name that the paragraph is the second one to give. */
function again(article: Article, { number, text }: Paragraph): Candidate[] {
  const names = namesOf(article);
  return namesIn(text).flatMap(({ name, start }) => {
    const [other, second] = names.get(name) ?? [];
    if (other === undefined || second !== number || !isTelling(name, article, names)) return [];
    const weight = name.includes(" ") ? 6 : 4.8;
    return [candidateOf({ kind: "again", values: { paragraph: number, other, name } }, weight, start, name)];
  });
}

/** Two names in one sentence. */
function relations(article: Article, { number, text, sentences }: Paragraph): Candidate[] {
  const names = namesOf(article);
  return sentences.flatMap((sentence) => {
    const found = namesIn(text.slice(sentence.start, sentence.end)).filter(({ name }) =>
      isTelling(name, article, names),
    );
    const [one, other] = [found[0], found.findLast(({ name }) => !name.includes(found[0]?.name ?? name))];
    if (!one || !other || one.name.includes(other.name)) return [];
    const values = { paragraph: number, one: one.name, other: other.name };
    return [candidateOf({ kind: "relation", values }, 4.6, sentence.start + one.start, one.name)];
  });
}

/** What the paragraph has most to say about: a name, or a thing that it names several times. */
function subjects(article: Article, { number, text }: Paragraph): Candidate[] {
  const names = namesOf(article);
  const telling = namesIn(text).filter(({ name }) => isTelling(name, article, names));
  return [...telling, ...thingsIn(text)].map(({ name, start }) => {
    const times = text.split(name).length - 1;
    const weight = Math.min(4.4, 2.6 + (times - 1) * 0.4 + (name.includes(" ") ? 0.8 : 0));
    return candidateOf({ kind: "about", values: { paragraph: number, name } }, weight, start, name);
  });
}

function candidateOf(prompt: Prompt, weight: number, start: number, { length }: string): Candidate {
  return { prompt, weight, start, end: start + length };
}
