import type { Span } from "../article/article.js";
import { type Evidence, strength } from "../retrieval/evidence.js";

/** What it is worth, in cosines, that a sentence holds a number where the question asks for one. Chosen on XQuAD-en. */
const ASKED_NUMBER = 0.06;

/** And what, that it asks something itself: a question quoted in the article seldom answers one. */
const ASKS_ITSELF = -0.06;
const IS_QUESTION = /\?["”’»)\]]*$/u;

/** And what, that others follow it: the first sentence of a paragraph names the subject, and matches any question on it. */
const OPENS = -0.02;

const ASKS_FOR_NUMBER =
  /\bhow (many|much|old|long|far|tall|high|large|big|often|fast)\b|\bwhat (number|percentage|proportion|share) of\b/i;

const HOLDS_NUMBER =
  /\p{N}|\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?|billions?|half|twice)\b/iu;

/** The sentence of a paragraph that answers a question best. */
export function chooseSentence(
  question: string,
  { paragraph, sentences }: Pick<Evidence, "paragraph" | "sentences">,
): Span {
  const { text } = paragraph;
  const asksForNumber = ASKS_FOR_NUMBER.test(question);
  const scores = sentences.map((support, i) => {
    const { start, end } = paragraph.sentences[i] ?? { start: 0, end: 0 };
    const sentence = text.slice(start, end);
    const number = asksForNumber && HOLDS_NUMBER.test(sentence) ? ASKED_NUMBER : 0;
    const opens = i === 0 ? OPENS : 0;
    return strength(support) + number + opens + (IS_QUESTION.test(sentence) ? ASKS_ITSELF : 0);
  });
  const best = scores.reduce((most, score, i) => (score > (scores[most] ?? 0) ? i : most), 0);
  return paragraph.sentences[best] ?? { start: 0, end: text.length };
}
