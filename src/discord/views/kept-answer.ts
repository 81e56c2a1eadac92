import type { APIEmbed } from "discord.js";
import type { Citation } from "../../answer/citation.js";
import type { Library } from "../../answer/library.js";
import { citedParagraphs } from "../../answer/marks.js";
import type { Say } from "../../locales/say.js";
import { citationNow, type Quote } from "../../study/quote.js";
import { markedParagraph } from "./marked.js";
import { heading } from "./quoted.js";
import { clip, literal, oneLine } from "./text.js";

/** As many paragraphs as an answer cites at most. */
const PARAGRAPHS = 6;
const TITLE = 100;
const FOOTER = 150;
const NOTE = 500;
const LOST = 180;
const LOST_QUOTES = 3;
/** What all of it may have beside 2,000 characters of other embeds: Discord allows 6,000 in a message. */
const ALL = 3700;

/** An answer that was kept, against the articles as they are now. */
export interface KeptAnswer {
  readonly quotes: readonly Quote[];
  /** Null for those that do not stand there any more. */
  readonly citations: readonly (Citation | null)[];
  /** True where some paragraph of it is hidden. */
  readonly isHidden: boolean;
  /** True if it can be given as it is. */
  readonly stands: boolean;
}

export function keptAnswer(
  quotes: readonly Quote[],
  library: Library,
  isHidden: (article: string, paragraph: number) => boolean,
): KeptAnswer {
  const citations = quotes.map((quote) => citationNow(quote, library));
  const hidden = citations.some((citation) => citation && isHidden(citation.article, citation.paragraph));
  const stands = citations.length > 0 && !citations.includes(null) && !hidden;
  return { quotes, citations, isHidden: hidden, stands };
}

/** Its paragraphs with the sentences marked, a moderator's note, and what of it cannot be shown any more. */
export function keptEmbeds(
  kept: KeptAnswer,
  { color, name, note }: { readonly color: number; readonly name: string; readonly note: string | null },
  say: Say,
): APIEmbed[] {
  const standing = kept.citations.filter((citation) => citation !== null);
  const paragraphs = citedParagraphs(standing).slice(0, PARAGRAPHS);
  const lost = lostWords(kept, say);
  const beside = name.length + (note === null ? 0 : NOTE + 50) + (lost?.length ?? 0) + FOOTER;
  const room = Math.floor((ALL - beside) / Math.max(1, paragraphs.length)) - TITLE;
  const embeds = paragraphs.map((paragraph, i): APIEmbed => {
    const { article, paragraph: number, heading: section, title } = paragraph.citation;
    // Under several paragraphs of one article its title stands once.
    const isLast = paragraphs[i + 1]?.citation.article !== article;
    return {
      color,
      title: clip(heading(number, section), TITLE),
      description: markedParagraph(paragraph, room),
      ...(isLast ? { footer: { text: clip(title, i === paragraphs.length - 1 ? FOOTER : TITLE / 2) } } : {}),
    };
  });
  const all = [
    ...embeds,
    ...(note === null ? [] : [{ color, title: say("review.note"), description: clip(literal(note), NOTE) }]),
    ...(lost === null ? [] : [{ color, description: lost }]),
  ];
  return all.map((embed, i) => (i === 0 ? { author: { name }, ...embed } : embed));
}

/** The words that stood there, so that a moderator finds where they went; null if all is as it was. */
function lostWords({ quotes, citations, isHidden, stands }: KeptAnswer, say: Say): string | null {
  if (stands || quotes.length === 0) return null;
  const lost = quotes.filter((_, i) => citations[i] === null).slice(0, LOST_QUOTES);
  return [
    ...(lost.length > 0 ? [say("review.stale")] : []),
    ...lost.map(
      ({ paragraph, sentence }) => `> **¶ ${paragraph}** ${clip(literal(oneLine(sentence)), LOST)}`,
    ),
    ...(isHidden ? [say("review.hidden")] : []),
  ].join("\n");
}
