import nlp from "compromise/one";
import type { Span } from "./article.js";

/**
 * Cuts a paragraph into sentences: ascending spans that do not overlap and leave out only white space.
 * Takes any string and never throws; time grows with the length (about 1 s for a million characters).
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
  const spans: Span[] = [];
  let start = 0;
  for (const { end, next, isFullStop } of boundariesByUnicode(line)) {
    if (next < line.length && !endsSentence(line, end, next, isFullStop)) continue;
    const span = trimmed(line, start, end);
    if (span.end > span.start) spans.push(span);
    start = next;
  }
  return spans;
}

interface Boundary {
  /** Just behind the last character that is not white space. */
  readonly end: number;
  /** Where the next sentence starts, or the line's length. */
  readonly next: number;
  /** Whether the abbreviation rules end a sentence there too. */
  readonly isFullStop: boolean;
}

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
const WINDOW = 4096;

/**
 * The offsets at which Unicode's rules end a sentence, the line's end included. Both Intl.Segmenter and
 * compromise take time that grows with the square of their input, so they see the line in windows; what is
 * said about the last segment of a window is not used, as that one may go on behind the window.
 */
function* boundariesByUnicode(line: string): Generator<Boundary> {
  let start = 0;
  let size = WINDOW;
  while (start < line.length) {
    const window = line.slice(start, start + size);
    const segments = [...segmenter.segment(window)];
    const isLast = start + size >= line.length;
    if (!isLast && segments.length === 1) {
      size *= 2;
      continue;
    }
    const fullStops = sentenceEndsByAbbreviationRules(window);
    let next = 0;
    for (const { segment, index } of isLast ? segments : segments.slice(0, -1)) {
      const end = index + segment.trimEnd().length;
      next = index + segment.length;
      yield { end: start + end, next: start + next, isFullStop: fullStops === null || fullStops.has(end) };
    }
    start += next;
    size = WINDOW;
  }
}

function endsSentence(line: string, end: number, next: number, isFullStop: boolean): boolean {
  const before = line.slice(Math.max(0, end - 24), end);
  const after = line.slice(next, next + 24);
  if (/^\p{Ll}/u.test(after)) return false;
  if (!/[.…]$/u.test(before)) return true;
  if (numbering.test(before) && /^\d/.test(after)) return false;
  return isFullStop || (mayEndSentence.test(before) && sentenceOpener.test(after));
}

/** "No. 5": compromise leaves "no" out of its abbreviations, rightly, since "no." also ends sentences. */
const numbering = /(?:^|\W)(?:Nos?|Figs?|Eqs?|Vols?|Chs?|Secs?|Arts?|pp?)\.$/u;

/**
 * Abbreviations that as often as not are the last word of a sentence, which compromise never lets them be:
 * "left the U.S. The embassy …", "at 5 p.m. Then …", and words such as "sec" that are words of their own.
 */
const mayEndSentence =
  /(?:(?:\p{L}\.){2,}|Ph\.D\.|(?:^|\W)(?:etc|Inc|Ltd|Co|Corp|Bros|Jr|al|min|sec|est|ex|vet|temp|situ|vivo|vitro)\.)$/u;

/** Words that open sentences and are hardly ever capitalised inside one. */
const sentenceOpener =
  /^["“‘']?(?:The|An|He|She|It|They|We|His|Her|Its|Their|This|That|These|Those|But|And|Yet|In|On|At|As|If|When|While|After|Before|However|There|Then|So|Some|Many|Both|Despite|During|According|Although|Nobody)\b/u;

// Abbreviations that compromise's own list lacks; it holds about 200 others.
nlp.plugin({
  model: {
    one: {
      abbreviations: Object.fromEntries(
        ["vs", "cf", "viz", "ca", "approx", "op", "cit", "ibid", "eds", "figs", "vols", "nos", "ff"].map(
          (word) => [word, true],
        ),
      ),
    },
  },
});

/**
 * compromise's sentence splitter itself. `nlp.tokenize(line)` calls it and then takes every sentence apart
 * into terms, which nothing here needs and which makes a long paragraph take thirty times as long.
 */
const { splitSentences: splitByAbbreviations } = (
  nlp.methods() as { one: { tokenize: { splitSentences: (text: string, world: object) => string[] } } }
).one.tokenize;

/** The offsets just behind each sentence that compromise finds; null where the window is no prose. */
function sentenceEndsByAbbreviationRules(window: string): Set<number> | null {
  // A window has grown so large only if a single sentence fills it.
  if (window.length > 2 * WINDOW) return null;
  const ends = new Set<number>();
  let position = 0;
  for (const sentence of splitByAbbreviations(window, nlp.world())) {
    // The sentences are the window in pieces, all white space kept: each starts where the last one ended.
    ends.add(position + sentence.trimEnd().length);
    position += sentence.length;
  }
  return ends;
}

function trimmed(line: string, start: number, end: number): Span {
  const text = line.slice(start, end);
  return { start: start + text.length - text.trimStart().length, end: start + text.trimEnd().length };
}
