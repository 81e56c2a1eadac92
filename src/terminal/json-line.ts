import type { Answer } from "../answer/answerer.js";

/** An answer as one line of JSON, for other programs. */
export function formatJsonLine(
  { question, confidence, citation, passages }: Answer,
  milliseconds: number,
): string {
  return JSON.stringify({
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
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
