import type { IndexedParagraph } from "../index/content.js";
import type { IsHidden } from "../retrieval/retriever.js";
import type { Turn } from "./follow-up.js";

/** Turns without the sentences that have been hidden since they were shown: what follows must not be read in their light. */
export function shownTurns(
  turns: readonly Turn[],
  paragraphs: readonly IndexedParagraph[],
  isHidden: IsHidden | undefined,
): readonly Turn[] {
  if (!isHidden || turns.every(({ citations }) => citations.length === 0)) return turns;
  const isShown = ({ article, paragraph }: IndexedParagraph) => !isHidden(article.name, paragraph.number);
  return turns.map((turn) => ({
    ...turn,
    citations: turn.citations.filter(({ sentence }) => {
      // As far as it was shown: a long one may have been cut.
      const words = sentence.replace(/…$/u, "").trim();
      const holders = paragraphs.filter(({ paragraph }) => paragraph.text.includes(words));
      return holders.length === 0 || holders.some(isShown);
    }),
  }));
}
