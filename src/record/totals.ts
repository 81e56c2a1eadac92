import type { Minutes } from "./minutes-shape.js";
import type { Words } from "./words.js";

/** A row of the summary. */
export interface Total {
  readonly what: string;
  readonly count: string;
  /** A part of the one above. */
  readonly isPart: boolean;
}

export function totals({ of, summary }: Minutes, { say }: Words): Total[] {
  const { paragraphs, questions, polls, messages, participants } = summary;
  const row = (what: string, count: number | string, isPart = false): Total => ({
    what: say("transcript.count", { what }),
    count: String(count),
    isPart,
  });
  const asked = [
    row("questions", questions.asked),
    row("answered", questions.answered, true),
    row("verified", questions.verified, true),
    row("openQuestions", questions.open, true),
  ];
  if (of.kind === "channel") return [...asked, row("askers", participants)];
  return [
    ...(paragraphs
      ? [row("paragraphs", say("transcript.countOf", { count: paragraphs.covered, of: paragraphs.of }))]
      : []),
    ...asked,
    row("polls", polls),
    ...(of.recordsText ? [row("messages", messages)] : []),
    row("participants", participants),
  ];
}
