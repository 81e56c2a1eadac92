/** What a prompt asks about; each has its message in the catalogue, `prompt.KIND`. */
export const PROMPT_KINDS = [
  // These quote a claim of the paragraph.
  "question",
  "opinion",
  "report",
  "contrast",
  "turn",
  "reason",
  "consequence",
  "hedge",
  "prediction",
  "demand",
  "aim",
  "condition",
  "possibility",
  "sweeping",
  "comparison",
  "rank",
  "evidence",
  "decision",
  "definition",
  "change",
  "figure",
  "example",
  "denial",
  "habit",
  "moment",
  "event",
  "fact",
  "unsaid",
  "check",
  "point",
  // These name a few of its words.
  "list",
  "quotation",
  "wording",
  "again",
  "recurring",
  "about",
  "span",
  "items",
  "course",
  "whole",
  "opening",
  "last",
  "closing",
] as const;

export type PromptKind = (typeof PROMPT_KINDS)[number];

/** What a discussion of a paragraph may start from. */
export interface Prompt {
  readonly kind: PromptKind;
  /** The numbers of paragraphs, and the article's own words as they stand there, with " …" where they are left off. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** A prompt that a paragraph may be given. */
export interface Candidate {
  readonly prompt: Prompt;
  /** How much there is to talk about; the best have 10. */
  readonly weight: number;
  /** The place in the paragraph of what it asks about. */
  readonly start: number;
  readonly end: number;
}

/** Candidates as they are found, some at a time: between two portions there is time for something else. */
export type Portions = Generator<readonly Candidate[], void>;

/** @param words What the prompt asks about, at `start` in the paragraph's text */
export function candidateOf(prompt: Prompt, weight: number, start: number, words: string): Candidate {
  return { prompt, weight, start, end: start + words.length };
}
