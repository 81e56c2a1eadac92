import type { Span } from "../article/article.js";

/** A stretch of a text, with "…" where it is cut. */
export interface Snippet {
  readonly text: string;
  /** Places in it. */
  readonly spans: readonly Span[];
}

const CUT = "…";

/**
 * The stretch of a text with the most of some places in it, from word to word.
 *
 * @param spans Places in the text, in order, without overlap
 * @param room At most so many UTF-16 units, the "…" included; at least 10
 */
export function snippet(text: string, spans: readonly Span[], room: number): Snippet {
  if (text.length <= room) return { text, spans };
  const inside = room - 2 * CUT.length;
  const core = densest(spans, inside);
  // A third of what is around it goes before: how a sentence goes on tells more than how it began.
  const spare = inside - (core.end - core.start);
  const from = Math.max(0, Math.min(core.start - Math.floor(spare / 3), text.length - inside));
  const start = wordStart(text, from, core.start);
  const end = wordEnd(text, Math.min(text.length, start + inside), core.end);
  const before = start > 0 ? CUT : "";
  const shift = before.length - start;
  return {
    text: before + text.slice(start, end) + (end < text.length ? CUT : ""),
    spans: spans
      .filter((span) => span.start < end && span.end > start)
      .map((span) => ({ start: Math.max(span.start, start) + shift, end: Math.min(span.end, end) + shift })),
  };
}

/** From the first to the last of as many places as there is room for; of one that is too long its beginning. */
function densest(spans: readonly Span[], room: number): Span {
  let best = { start: 0, end: 0 };
  let most = 0;
  let last = 0;
  for (const [first, { start }] of spans.entries()) {
    last = Math.max(last, first);
    while ((spans[last + 1]?.end ?? Number.POSITIVE_INFINITY) - start <= room) last++;
    if (last - first + 1 <= most) continue;
    most = last - first + 1;
    best = { start, end: Math.min(spans[last]?.end ?? start, start + room) };
  }
  return best;
}

/** Where a word begins at `from` or behind it, if that is not behind `latest`. */
function wordStart(text: string, from: number, latest: number): number {
  if (from === 0) return 0;
  const space = text.slice(from - 1, latest + 1).search(/\s(?=\S)/u);
  return space >= 0 ? from + space : unsplit(text, from);
}

/** Where a word ends at `to` or before it, if that is not before `earliest`. */
function wordEnd(text: string, to: number, earliest: number): number {
  if (to === text.length || /\s/u.test(text[to] ?? "")) return text.slice(0, to).trimEnd().length || to;
  const space = text.slice(earliest, to).search(/\s+\S*$/u);
  return space >= 0 ? earliest + space : unsplit(text, to);
}

/** Not between the halves of a letter. */
function unsplit(text: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(text[offset] ?? "") ? offset - 1 : offset;
}
