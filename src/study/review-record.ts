import { newId } from "../storage/new-id.js";
import type { ReviewRow } from "../storage/schema.js";
import { formatQuotes, parseQuotes, type Quote } from "./quote.js";
import type { ReviewKind, ReviewState } from "./review.js";

/** An answer that moderators are asked to look at. */
export interface Review {
  readonly id: string;
  readonly kind: ReviewKind;
  /** Null when the question has been removed since. */
  readonly questionId: string | null;
  readonly question: string;
  /** What the bot would answer, or has answered. */
  readonly quotes: readonly Quote[];
  /** The verified answer that was shown and is doubted. */
  readonly verifiedId: string | null;
  /** Where it was asked. */
  readonly channelId: string;
  readonly askerId: string | null;
  readonly isPrivate: boolean;
  readonly answerMessageId: string | null;
  readonly openedAt: number;
  readonly state: ReviewState;
  readonly decidedBy: string | null;
  readonly decidedAt: number | null;
  readonly decisionReason: string | null;
  /** Of the case that tells the decision. */
  readonly caseNumber: number | null;
  /** The verified answer that came of it. */
  readonly verifiedAs: string | null;
  readonly card: { readonly channelId: string; readonly messageId: string } | null;
  /** True once the asker was shown the outcome. */
  readonly isDelivered: boolean;
}

export type NewReview = Pick<
  Review,
  | "kind"
  | "questionId"
  | "question"
  | "quotes"
  | "verifiedId"
  | "channelId"
  | "askerId"
  | "isPrivate"
  | "answerMessageId"
>;

/** What somebody says of the answer. */
export interface ReviewNote {
  readonly memberId: string;
  readonly reason: string | null;
  /** The ¶ that they hold to be the right one. */
  readonly paragraph: number | null;
}

/** The row of a review that has just been opened. */
export function newReviewRow(guildId: string, review: NewReview, openedAt: number): ReviewRow {
  return {
    id: newId(),
    guild_id: guildId,
    kind: review.kind,
    question_id: review.questionId,
    question: review.question,
    citations: formatQuotes(review.quotes),
    verified_id: review.verifiedId,
    channel_id: review.channelId,
    asker_id: review.askerId,
    is_private: review.isPrivate ? 1 : 0,
    answer_message_id: review.answerMessageId,
    opened_at: openedAt,
    state: "open",
    decided_by: null,
    decided_at: null,
    decision_reason: null,
    case_number: null,
    verified_as: null,
    card_channel_id: null,
    card_message_id: null,
    delivered_at: null,
  };
}

export function reviewOf(row: ReviewRow): Review {
  return {
    id: row.id,
    kind: row.kind as ReviewKind,
    questionId: row.question_id,
    question: row.question,
    quotes: parseQuotes(row.citations),
    verifiedId: row.verified_id,
    channelId: row.channel_id,
    askerId: row.asker_id,
    isPrivate: row.is_private === 1,
    answerMessageId: row.answer_message_id,
    openedAt: Number(row.opened_at),
    state: row.state as ReviewState,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at === null ? null : Number(row.decided_at),
    decisionReason: row.decision_reason,
    caseNumber: row.case_number,
    verifiedAs: row.verified_as,
    card:
      row.card_channel_id === null || row.card_message_id === null
        ? null
        : { channelId: row.card_channel_id, messageId: row.card_message_id },
    isDelivered: row.delivered_at !== null,
  };
}
