import type { Answer } from "../answer/answerer.js";

/** An answer as one line of JSON, for other programs; harmless where a terminal shows it. */
export function formatJsonLine(
  { question, confidence, citation, passages }: Answer,
  milliseconds: number,
): string {
  const line = JSON.stringify({
    question,
    status: citation ? "answered" : "not_answered",
    confidence: rounded(confidence),
    answer: citation && {
      sentence: citation.sentence,
      paragraph: citation.paragraph,
      heading: citation.heading,
      article: citation.article,
      start: citation.start,
      end: citation.end,
    },
    passages: passages.map(({ article, paragraph, heading, sentence, score, text }) => ({
      article,
      paragraph,
      heading,
      sentence,
      score: rounded(score),
      text,
    })),
    milliseconds: rounded(milliseconds),
  });
  return line.replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Control characters that JSON lets stand, and those that turn round what is shown behind them. */
const UNSAFE = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
