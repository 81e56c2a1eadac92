import nlp from "compromise/one";
import type { Span } from "./article.js";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/**
 * Cuts a paragraph into sentences.
 *
 * Intl.Segmenter proposes the boundaries by Unicode's rules (UAX #29), which know quotes, brackets and
 * decimals but no abbreviations: it would cut after "U.S." and "St.". So a boundary after a full stop
 * stands only where compromise, which knows abbreviations and initials, ends a sentence too; and none
 * stands before a lower-case letter (`“… who is next?” listing Paris`). A line break always ends a sentence.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let lineStart = 0;
  for (const line of text.split("\n")) {
    for (const { start, end } of splitLine(line)) {
      sentences.push({ start: lineStart + start, end: lineStart + end });
    }
    lineStart += line.length + 1;
  }
  return sentences;
}

function splitLine(line: string): Span[] {
  const fullStops = sentenceEndsByAbbreviationRules(line);
  const spans: Span[] = [];
  let start = 0;
  for (const { segment, index } of segmenter.segment(line)) {
    const next = index + segment.length;
    const end = index + segment.trimEnd().length;
    if (next < line.length && !endsSentence(line, end, next, fullStops)) continue;
    const span = trimmed(line, start, end);
    if (span.end > span.start) spans.push(span);
    start = next;
  }
  return spans;
}

function endsSentence(line: string, end: number, next: number, fullStops: ReadonlySet<number>): boolean {
  if (/^\p{Ll}/u.test(line.slice(next, next + 2))) return false;
  const mark = line[end - 1];
  return mark === "." || mark === "…" ? fullStops.has(end) : true;
}

/** The offsets just behind each sentence that compromise finds. */
function sentenceEndsByAbbreviationRules(line: string): Set<number> {
  const ends = new Set<number>();
  let position = 0;
  for (const sentence of nlp.tokenize(line).json() as { text: string }[]) {
    const words = sentence.text.trim();
    const found = line.indexOf(words, position);
    if (found < 0) continue;
    position = found + words.length;
    ends.add(position);
  }
  return ends;
}

function trimmed(line: string, start: number, end: number): Span {
  const text = line.slice(start, end);
  return { start: start + text.length - text.trimStart().length, end: start + text.trimEnd().length };
}
