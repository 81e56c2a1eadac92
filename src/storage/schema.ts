/*
 * The tables as the queries see them. What holds of every table: ids are short random texts, made by `newId`; times are
 * milliseconds since 1970; a flag is 0 or 1; structured values are JSON. Only what SQLite and PostgreSQL both have is
 * used. A row belongs to one guild, and no query leaves the guild out. (A direct message is a guild of its own here,
 * with the channel's id.)
 */

export interface Schema {
  guild_settings: GuildSettingsRow;
  questions: QuestionRow;
  votes: VoteRow;
  reviews: ReviewRow;
  review_notes: ReviewNoteRow;
  verified_answers: VerifiedAnswerRow;
  hidden_passages: HiddenPassageRow;
  cases: CaseRow;
  discussions: DiscussionRow;
  discussion_entries: DiscussionEntryRow;
  guild_keys: GuildKeyRow;
}

interface GuildSettingsRow {
  guild_id: string;
  /** A JSON object: see settings.ts. */
  settings: string;
}

/** A question that was let through, and where its answer stands. */
export interface QuestionRow {
  id: string;
  guild_id: string;
  channel_id: string;
  /** The channel whose quota it counts in; null for what is shared, which was counted when it was asked. */
  quota_channel_id: string | null;
  asker_id: string;
  asked_at: number;
  is_private: number;
  /** The message that asked, if one did. */
  question_message_id: string | null;
  answer_message_id: string | null;
  outcome: string;
  /** Null where the guild keeps no words. */
  text: string | null;
  /** A JSON list of what was cited; null where the guild keeps no words. */
  citations: string | null;
  /** The verified answer that was shown. */
  verified_id: string | null;
  /** JSON: what it takes to answer it after a restart; null once it is answered. */
  pending: string | null;
  /** When its message got its present words, by Discord's clock; null where no message asked. */
  worded_at: number | null;
  /** How often it was answered anew because its message was edited. */
  edits: number;
}

interface VoteRow {
  question_id: string;
  guild_id: string;
  member_id: string;
  is_helpful: number;
  reason: string | null;
  /** The ¶ that the member holds to be the right one. */
  paragraph: number | null;
  voted_at: number;
}

export interface ReviewRow {
  id: string;
  guild_id: string;
  kind: string;
  /** Null when the question has been removed since. */
  question_id: string | null;
  question: string;
  /** JSON: what the bot would answer, or has answered. */
  citations: string;
  /** The verified answer that was shown and is doubted. */
  verified_id: string | null;
  channel_id: string;
  asker_id: string | null;
  is_private: number;
  answer_message_id: string | null;
  opened_at: number;
  state: string;
  decided_by: string | null;
  decided_at: number | null;
  decision_reason: string | null;
  /** Of the case that tells the decision. */
  case_number: number | null;
  /** The verified answer that came of it. */
  verified_as: string | null;
  card_channel_id: string | null;
  card_message_id: string | null;
  /** When the asker was shown the outcome; null until then, also over a restart. */
  delivered_at: number | null;
}

interface ReviewNoteRow {
  review_id: string;
  guild_id: string;
  member_id: string;
  reason: string | null;
  paragraph: number | null;
  noted_at: number;
}

export interface VerifiedAnswerRow {
  id: string;
  guild_id: string;
  question: string;
  /** What the question's meaning is compared by; null: to be made anew from its wording. */
  mark: string | null;
  /** A JSON list of quotes, each with its paragraph's fingerprint. */
  citations: string;
  /** A moderator's remark, shown as theirs. */
  note: string | null;
  verified_by: string;
  verified_at: number;
  withdrawn_by: string | null;
  withdrawn_at: number | null;
  /** 1 where the question's words are those of somebody who asked in private. */
  is_private: number;
}

export interface HiddenPassageRow {
  id: string;
  guild_id: string;
  article: string;
  paragraph: number;
  /** Of the paragraph's text. */
  fingerprint: string;
  reason: string;
  hidden_by: string;
  hidden_at: number;
}

export interface CaseRow {
  guild_id: string;
  /** From 1 on in each guild, without gaps. */
  number: number;
  action: string;
  actor_id: string;
  /** Whom it concerns, if a member. */
  member_id: string | null;
  /** What was done, in words. */
  subject: string;
  /** 1 where the subject is the words of a question. */
  subject_is_question: number;
  reason: string | null;
  link: string | null;
  done_at: number;
  reason_edited_by: string | null;
  log_message_id: string | null;
}

export interface DiscussionRow {
  id: string;
  guild_id: string;
  /** As in the state, to search by. */
  phase: string;
  /** A JSON object: see discussion.ts. */
  state: string;
  /** Where its thread is opened. */
  channel_id: string;
  /** The message that the thread is opened from; null in a forum. */
  starter_id: string | null;
  thread_id: string | null;
  /** Discord's scheduled event. */
  event_id: string | null;
  /** When something happens in it by itself; null: nothing will. */
  due_at: number | null;
  created_at: number;
  started_at: number | null;
  ended_at: number | null;
}

export interface DiscussionEntryRow {
  id: string;
  guild_id: string;
  discussion_id: string;
  /** From 1 on in each discussion. */
  number: number;
  done_at: number;
  kind: string;
  /** Whose own it is; null for what moderators do, and what happens by itself. */
  member_id: string | null;
  /** The ¶ under discussion. */
  paragraph: number | null;
  /** A JSON object: see entry.ts. */
  data: string;
  /** 1 while the thread has still to show it. */
  waits: number;
  message_id: string | null;
  struck_by: string | null;
  struck_reason: string | null;
}

/** What members' pseudonyms are made with. */
interface GuildKeyRow {
  guild_id: string;
  /** 32 random bytes in base64url. */
  key: string;
}
