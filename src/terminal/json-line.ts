import { certaintyOf } from "../answer/answerability.js";
import type { Answer } from "../answer/answerer.js";
import type { Citation } from "../answer/citation.js";
import type { Extract } from "../answer/extract.js";
import { isExtract, type Reply } from "../answer/library.js";
import { noteText } from "./extract-note.js";

/** A reply as one line of JSON, for other programs; every line has the same keys, and is harmless where a terminal shows it. */
export function formatJsonLine(reply: Reply, milliseconds: number): string {
  const content = isExtract(reply) ? extractLine(reply) : answerLine(reply);
  const line = JSON.stringify({ ...content, milliseconds: rounded(milliseconds) });
  return line.replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Control characters that JSON lets stand, and those that turn round what is shown behind them. */
const UNSAFE = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

function answerLine({ question, confidence, citations, passages }: Answer): object {
  const [best, ...further] = citations;
  return {
    question,
    status: best ? "answered" : "not_answered",
    confidence: rounded(confidence),
    certainty: best ? certaintyOf(confidence) : null,
    answer: best ? place(best) : null,
    further: further.map(place),
    passages: passages.map(({ article, paragraph, heading, sentence, score, text }) => ({
      article,
      paragraph,
      heading,
      sentence,
      score: rounded(score),
      text,
    })),
    extract: null,
  };
}

function extractLine({ question, title, range, parts, note }: Extract): object {
  return {
    question,
    status: "extract",
    confidence: null,
    certainty: null,
    answer: null,
    further: [],
    passages: [],
    extract: {
      title,
      range,
      note: note && noteText(note),
      parts: parts.map(({ heading, from, to, sentences }) => ({
        heading,
        from,
        to,
        sentences: sentences.map(place),
      })),
    },
  };
}

function place({ sentence, paragraph, heading, article, start, end, leansOn }: Citation): object {
  return { sentence, paragraph, heading, article, start, end, leansOn };
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
