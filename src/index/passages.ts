import type { Article, Paragraph, Span } from "../article/article.js";
import type { Embedder } from "../embedding/embedder.js";

/**
 * The unit that is embedded and indexed: a sentence or a whole paragraph, or a window of either where the
 * model's input is too short for the whole. Always inside one paragraph.
 */
export interface Passage {
  /** Position in the article's `paragraphs`, so the ¶ number less one. */
  readonly paragraph: number;
  /** Position in the paragraph's `sentences`, or null where the passage is the paragraph (or a window of it). */
  readonly sentence: number | null;
  /** Offsets in the paragraph's text. */
  readonly start: number;
  readonly end: number;
}

/**
 * What decides which passages an article gives, apart from the model. Part of the manifest: an index built
 * under other settings is stale. Raise `version` when a reader, the sentence rules or the cutting changes
 * what they give for the same file.
 */
export const CHUNKING = {
  version: 1,
  passages: ["paragraph", "sentence"],
  /** Units (sentences, mostly) that a window of a long paragraph shares with the one before. */
  windowOverlap: 1,
} as const;

/** Cuts an article into passages, paragraph by paragraph: first the paragraph, then its sentences. */
export async function cutPassages(article: Article, embedder: Embedder): Promise<Passage[]> {
  const cutter = await startCutter(article, embedder);
  const passages: Passage[] = [];
  for (const [position, paragraph] of article.paragraphs.entries()) {
    const sentences = await Promise.all(
      paragraph.sentences.map((span) => cutter.pieces(paragraph.text, span)),
    );
    for (const span of await cutter.windows(paragraph, sentences.flat())) {
      passages.push({ paragraph: position, sentence: null, ...span });
    }
    for (const [sentence, pieces] of sentences.entries()) {
      for (const span of pieces) passages.push({ paragraph: position, sentence, ...span });
    }
  }
  return passages;
}

interface Cutter {
  /** The span itself where it fits the model, or else pieces of it that do. */
  pieces(text: string, span: Span): Promise<Span[]>;
  /** The whole paragraph where it fits, or else windows of consecutive units. */
  windows(paragraph: Paragraph, units: readonly Span[]): Promise<Span[]>;
}

async function startCutter(article: Article, embedder: Embedder): Promise<Cutter> {
  const { maxTokens } = embedder.model;
  /** No language has so many letters a token: such a text is cut without the cost of counting it. */
  const surelyLong = maxTokens * 16;

  async function fitting(texts: readonly string[]): Promise<Set<string>> {
    const countable = texts.filter((text) => text.length <= surelyLong);
    const counts = await embedder.countTokens(countable);
    return new Set(countable.filter((_, i) => (counts[i] ?? 0) <= maxTokens));
  }
  const fits = async (text: string) => (await fitting([text])).has(text);
  const wholeParagraphs = await fitting(article.paragraphs.map(({ text }) => text));

  async function pieces(text: string, span: Span): Promise<Span[]> {
    // What fits as a whole paragraph fits in parts; only long paragraphs are counted sentence by sentence.
    if (wholeParagraphs.has(text) || (await fits(text.slice(span.start, span.end)))) return [span];
    const middle = breakNearMiddle(text, span);
    if (middle === null) return [span];
    const halves = [trim(text, span.start, middle), trim(text, middle, span.end)];
    return (await Promise.all(halves.map((half) => pieces(text, half)))).flat();
  }

  async function windows(paragraph: Paragraph, units: readonly Span[]): Promise<Span[]> {
    const { text } = paragraph;
    if (wholeParagraphs.has(text)) return [{ start: 0, end: text.length }];
    const spans: Span[] = [];
    let from = 0;
    let covered = -1;
    while (covered < units.length - 1) {
      const start = units[from]?.start ?? 0;
      let to = from;
      for (let next = from + 1; next < units.length; next++) {
        if (!(await fits(text.slice(start, units[next]?.end)))) break;
        to = next;
      }
      // Where the overlap leaves no room for a new unit, the window starts behind it.
      const advances = to > covered;
      if (advances) spans.push({ start, end: units[to]?.end ?? text.length });
      covered = Math.max(covered, to);
      from = advances ? Math.max(from + 1, covered + 1 - CHUNKING.windowOverlap) : covered + 1;
    }
    return spans;
  }

  return { pieces, windows };
}

/** Where to cut a text that is too long: at the white space nearest to its middle, or at the middle itself. */
function breakNearMiddle(text: string, { start, end }: Span): number | null {
  if (end - start < 2) return null;
  const middle = Math.floor((start + end) / 2);
  for (let distance = 0; distance < (end - start) / 4; distance++) {
    if (/\s/.test(text[middle - distance] ?? "")) return middle - distance;
    if (/\s/.test(text[middle + distance] ?? "")) return middle + distance;
  }
  const insidePair = /[\uDC00-\uDFFF]/.test(text[middle] ?? "") && middle - 1 > start;
  return insidePair ? middle - 1 : middle;
}

function trim(text: string, start: number, end: number): Span {
  const part = text.slice(start, end);
  return { start: start + part.length - part.trimStart().length, end: start + part.trimEnd().length };
}
