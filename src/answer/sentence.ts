import type { Paragraph, Span } from "../article/article.js";
import { coverage, termsOf } from "../index/lexical.js";

/**
 * What else than its cosine speaks for a sentence, in cosines: that it holds all of the question's terms, and that
 * it holds a number where the question asks for one. Chosen on XQuAD-en; `npm run evaluate -- FILE` measures them.
 */
const ALL_TERMS = 0.1;
const ASKED_NUMBER = 0.06;

const ASKS_FOR_NUMBER =
  /\bhow (many|much|old|long|far|tall|high|large|big|often|fast)\b|\bwhat (number|percentage|proportion|share) of\b/i;

const HOLDS_NUMBER =
  /\p{N}|\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?|billions?|half|twice)\b/iu;

/**
 * The sentence of a paragraph that answers a question best.
 *
 * @param similarities The question's cosine with each sentence
 * @param terms The question's terms, weighted
 */
export function chooseSentence(
  question: string,
  { text, sentences }: Paragraph,
  similarities: readonly number[],
  terms: ReadonlyMap<string, number>,
): Span {
  const asksForNumber = ASKS_FOR_NUMBER.test(question);
  const scores = sentences.map((span, i) => {
    const sentence = text.slice(span.start, span.end);
    const number = asksForNumber && HOLDS_NUMBER.test(sentence) ? ASKED_NUMBER : 0;
    return (similarities[i] ?? -1) + ALL_TERMS * coverage(terms, termsOf(sentence)) + number;
  });
  return sentences[scores.indexOf(Math.max(...scores))] ?? { start: 0, end: text.length };
}
