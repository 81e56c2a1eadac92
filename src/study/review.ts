import type { Quote } from "./quote.js";

/** Why an answer is looked at: it waits for it, it was reported, or somebody found it not helpful. */
export type ReviewKind = "draft" | "report" | "feedback";

/** Where a review stands; only an open one can be decided. */
export type ReviewState = "open" | "accepted" | "corrected" | "declined" | "dismissed" | "withdrawn";

export type Decision =
  /** The answer is right as it stands. */
  | { readonly kind: "accept" }
  /** These are the right sentences; the wording of the question and a remark may come with them. */
  | {
      readonly kind: "correct";
      readonly question?: string;
      readonly quotes: readonly Quote[];
      readonly note?: string;
    }
  /** There shall be no answer. */
  | { readonly kind: "decline"; readonly reason: string }
  /** The doubt is not shared; the answer stays as it is. Not for a draft, which has no answer yet. */
  | { readonly kind: "dismiss" }
  /** Its asker has taken the question back. */
  | { readonly kind: "withdraw" };

const BECOMES = {
  accept: "accepted",
  correct: "corrected",
  decline: "declined",
  dismiss: "dismissed",
  withdraw: "withdrawn",
} as const satisfies Record<Decision["kind"], ReviewState>;

/** Why a decision cannot be taken. */
export type Refusal = "decided" | "nothingToAccept" | "noReason" | "noQuote" | "draftNeedsDecision";

/**
 * The state that a decision leads to.
 *
 * @param review What is decided upon, with how many citations its answer has
 */
export function decide(
  review: { readonly kind: ReviewKind; readonly state: ReviewState; readonly citations: number },
  decision: Decision,
): { readonly state: ReviewState } | { readonly refusal: Refusal } {
  if (review.state !== "open") return { refusal: "decided" };
  if (decision.kind === "accept" && review.citations === 0) return { refusal: "nothingToAccept" };
  if (decision.kind === "correct" && decision.quotes.length === 0) return { refusal: "noQuote" };
  if (decision.kind === "decline" && decision.reason.trim() === "") return { refusal: "noReason" };
  if (decision.kind === "dismiss" && review.kind === "draft") return { refusal: "draftNeedsDecision" };
  return { state: BECOMES[decision.kind] };
}
