import type { Database } from "../storage/database.js";
import type { QuestionRow } from "../storage/schema.js";
import { type Admission, Admissions, type NewQuestion } from "./admissions.js";
import { DAY_MS } from "./asking.js";
import { NOBODY } from "./forget.js";
import { formatPending, type Pending, parsePending } from "./pending.js";
import { formatQuotes, parseQuotes, type Quote } from "./quote.js";
import type { Settings } from "./settings.js";

/** What became of a question. */
export type Outcome =
  /** Let through; no answer yet. */
  | "asked"
  | "answered"
  | "verified"
  | "not_answered"
  | "extract"
  /** A moderator looks at it first. */
  | "waiting"
  | "declined"
  | "deleted";

export interface Question {
  readonly id: string;
  readonly channelId: string;
  readonly askerId: string;
  readonly askedAt: number;
  readonly isPrivate: boolean;
  /** The message that asked, if one did. */
  readonly questionMessageId: string | null;
  readonly answerMessageId: string | null;
  readonly outcome: Outcome;
  /** Its words; null where the guild keeps none. */
  readonly text: string | null;
  /** What was cited; null where the guild keeps no words. */
  readonly quotes: readonly Quote[] | null;
  /** The verified answer that was shown. */
  readonly verifiedId: string | null;
  /** Null once it is answered. */
  readonly pending: Pending | null;
  /** When its message got its present words, by Discord's clock; null where no message asked. */
  readonly wordedAt: number | null;
  /** How often it was answered anew because its message was edited. */
  readonly edits: number;
}

/** What was answered, as it is kept. */
export interface Answered {
  readonly outcome: Outcome;
  readonly quotes: readonly Quote[];
  readonly verifiedId?: string | undefined;
  readonly answerMessageId?: string | undefined;
}

/** The questions that were let through. Their words are kept only where the guild keeps questions. */
export class Questions {
  private readonly admissions: Admissions;

  constructor(
    private readonly db: Database,
    private readonly now: () => number,
  ) {
    this.admissions = new Admissions(db, now);
  }

  /** Lets a question through and writes it down, or says why not; of many at once none slips past the quota. */
  ask(guildId: string, asked: NewQuestion, settings: Settings): Promise<Admission> {
    return this.admissions.ask(guildId, asked, settings);
  }

  /** What an answer was; also of one that replaces another after the question was edited. */
  async answered(guildId: string, id: string, answered: Answered): Promise<void> {
    const { outcome, quotes, verifiedId, answerMessageId } = answered;
    await this.db
      .updateTable("questions")
      .set(({ eb, case: when, selectFrom }) => ({
        outcome,
        verified_id: selectFrom("verified_answers")
          .select("verified_answers.id")
          .where("verified_answers.guild_id", "=", guildId)
          .where("verified_answers.id", "=", verifiedId ?? ""),
        // Where no word of the question is kept, none of the answer is.
        citations: when().when("text", "is not", null).then(formatQuotes(quotes)).else(eb.lit(null)).end(),
        ...(answerMessageId === undefined ? {} : { answer_message_id: answerMessageId }),
        // The outcome of a question that waits is still to be shown to its asker.
        ...(outcome === "waiting" ? {} : { pending: null }),
      }))
      .where("guild_id", "=", guildId)
      .where("id", "=", id)
      .execute();
  }

  /** The asker has put it in other words: it is to be answered anew. */
  async reword(
    guildId: string,
    id: string,
    { text, wordedAt, isDraft }: { text: string; wordedAt: number; isDraft: boolean },
    settings: Settings,
  ): Promise<void> {
    await this.db
      .updateTable("questions")
      .set(({ eb }) => ({
        outcome: "asked",
        ...(settings.retentionDays > 0 ? { text } : { text: null, citations: null }),
        pending: formatPending({ text, article: null, isDraft, replyToken: null, language: null }),
        worded_at: wordedAt,
        edits: eb("edits", "+", 1),
      }))
      .where("guild_id", "=", guildId)
      .where("id", "=", id)
      .execute();
  }

  /**
   * Writes down what is shared of a private question: a question of its own, whose answer everybody sees.
   *
   * @returns Its id; null where it is shared already, or the private one is gone
   */
  async share(guildId: string, id: string): Promise<string | null> {
    return this.db.transaction().execute(async (transaction) => {
      const row = await transaction
        .selectFrom("questions")
        .selectAll()
        .where("guild_id", "=", guildId)
        .where("id", "=", id)
        .executeTakeFirst();
      if (!row) return null;
      // One that follows from the other's, so that of two presses at once only one shares it.
      const shared = {
        ...row,
        id: sharedIdOf(id),
        is_private: 0,
        quota_channel_id: null,
        question_message_id: null,
        answer_message_id: null,
        pending: null,
      };
      const { numInsertedOrUpdatedRows } = await transaction
        .insertInto("questions")
        .values(shared)
        .onConflict((conflict) => conflict.column("id").doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows ? shared.id : null;
    });
  }

  /** What could not be shared after all may be tried again. */
  async unshare(guildId: string, sharedId: string): Promise<void> {
    await this.db
      .deleteFrom("questions")
      .where("guild_id", "=", guildId)
      .where("id", "=", sharedId)
      .execute();
  }

  async get(guildId: string, id: string): Promise<Question | null> {
    return this.find(guildId, "id", id);
  }

  async askedBy(guildId: string, questionMessageId: string): Promise<Question | null> {
    return this.find(guildId, "question_message_id", questionMessageId);
  }

  async answeredBy(guildId: string, answerMessageId: string): Promise<Question | null> {
    return this.find(guildId, "answer_message_id", answerMessageId);
  }

  /** Those of some ids that there are. */
  async among(guildId: string, ids: readonly string[]): Promise<Question[]> {
    if (ids.length === 0) return [];
    const rows = await this.db
      .selectFrom("questions")
      .selectAll()
      .where("guild_id", "=", guildId)
      .where("id", "in", ids)
      .where("asker_id", "!=", NOBODY)
      .execute();
    return rows.map(questionOf);
  }

  /** What was asked in a channel and its threads since a time, the oldest first; nothing that was asked in private. */
  async inChannel(guildId: string, channelId: string, from: number): Promise<Question[]> {
    const rows = await this.db
      .selectFrom("questions")
      .selectAll()
      .where("guild_id", "=", guildId)
      .where(({ eb, or }) => or([eb("channel_id", "=", channelId), eb("quota_channel_id", "=", channelId)]))
      .where("asked_at", ">=", from)
      .where("is_private", "=", 0)
      .where("asker_id", "!=", NOBODY)
      .orderBy("asked_at")
      .orderBy("id")
      .execute();
    return rows.map(questionOf);
  }

  private async find(
    guildId: string,
    column: "id" | "question_message_id" | "answer_message_id",
    value: string,
  ): Promise<Question | null> {
    const row = await this.db
      .selectFrom("questions")
      .selectAll()
      .where("guild_id", "=", guildId)
      .where(column, "=", value)
      // Of a forgotten member's only counts that it was asked.
      .where("asker_id", "!=", NOBODY)
      .executeTakeFirst();
    return row ? questionOf(row) : null;
  }

  /** An overheard question that the article does not answer was none to the bot: nothing is kept of it. */
  async drop(guildId: string, id: string): Promise<void> {
    await this.db.deleteFrom("questions").where("guild_id", "=", guildId).where("id", "=", id).execute();
  }

  /**
   * What a restart has cut short, of all guilds, the oldest first: the questions that were let through, or put in other
   * words, between two times and have no answer. Those before are given up.
   */
  async cutShort(from: number, to: number): Promise<{ guildId: string; question: Question }[]> {
    await this.db
      .updateTable("questions")
      .set({ outcome: "deleted", pending: null })
      .where("outcome", "=", "asked")
      .where("asked_at", "<", from)
      .where(({ eb, or }) => or([eb("worded_at", "is", null), eb("worded_at", "<", from)]))
      .execute();
    const rows = await this.db
      .selectFrom("questions")
      .selectAll()
      .where("outcome", "=", "asked")
      .where("asked_at", "<", to)
      .orderBy("asked_at")
      .execute();
    return rows.map((row) => ({ guildId: row.guild_id, question: questionOf(row) }));
  }

  /** Removes what is older than the guild keeps it. A day's bare ids stay, for quotas and for deleting answers. */
  async clearAway(guildId: string, { retentionDays }: Pick<Settings, "retentionDays">): Promise<number> {
    const { numDeletedRows } = await this.db
      .deleteFrom("questions")
      .where("guild_id", "=", guildId)
      .where("asked_at", "<=", this.now() - Math.max(1, retentionDays) * DAY_MS)
      .executeTakeFirst();
    if (retentionDays === 0) {
      await this.db
        .updateTable("questions")
        .set({ text: null, citations: null })
        .where("guild_id", "=", guildId)
        .where("text", "is not", null)
        .execute();
    }
    return Number(numDeletedRows);
  }
}

/** The id under which what is shared of a private question is written down. */
export function sharedIdOf(id: string): string {
  return `${id}s`;
}

function questionOf(row: QuestionRow): Question {
  return {
    id: row.id,
    channelId: row.channel_id,
    askerId: row.asker_id,
    askedAt: Number(row.asked_at),
    isPrivate: row.is_private === 1,
    questionMessageId: row.question_message_id,
    answerMessageId: row.answer_message_id,
    outcome: row.outcome as Outcome,
    text: row.text,
    quotes: row.citations === null ? null : parseQuotes(row.citations),
    verifiedId: row.verified_id,
    pending: row.pending === null ? null : parsePending(row.pending),
    wordedAt: row.worded_at === null ? null : Number(row.worded_at),
    edits: row.edits,
  };
}
