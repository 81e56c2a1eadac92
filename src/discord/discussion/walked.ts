import type { Citation } from "../../answer/citation.js";
import type { UnderDiscussion } from "../../retrieval/retriever.js";
import { current } from "../../study/discussion/discussion.js";
import type { Discussion } from "../../study/discussion/discussions.js";

/** The paragraphs that a group has come to, the one under discussion included; undefined where there is no discussion. */
export function walkedIn(discussion: Discussion | null): UnderDiscussion | undefined {
  if (!discussion) return undefined;
  const { article, items, at } = discussion.state;
  const walked = new Set(items.slice(0, at + 1).map(({ paragraph }) => paragraph));
  return (name, paragraph) => name === article && walked.has(paragraph);
}

/** Where an answer lies that is not in what the group has come to. */
export function whereItLies(
  { citations, liesFurtherOn }: { readonly citations: readonly Citation[]; readonly liesFurtherOn: boolean },
  discussion: Discussion | null,
): { readonly lies?: "furtherOn" | "elsewhere" } {
  if (!discussion || !liesFurtherOn) return {};
  const { article, items } = discussion.state;
  const { paragraph } = current(discussion.state);
  const isToCome = (citation: Citation) =>
    citation.article === article &&
    citation.paragraph > paragraph &&
    items.some((item) => item.paragraph === citation.paragraph);
  return { lies: citations.some(isToCome) ? "furtherOn" : "elsewhere" };
}
