import { remembered } from "../remember.js";
import type { Database } from "../storage/database.js";
import { newId } from "../storage/new-id.js";
import type { VerifiedAnswerRow } from "../storage/schema.js";
import { DAY_MS } from "./asking.js";
import { type Case, Cases } from "./cases.js";
import { formatQuotes, parseQuotes, type Quote } from "./quote.js";
import type { Settings } from "./settings.js";

/** An answer that a moderator stands for. */
export interface VerifiedAnswer {
  readonly id: string;
  readonly question: string;
  /** What the question's meaning is compared by: see same-question.ts. Null: to be made from its wording. */
  readonly mark: string | null;
  readonly quotes: readonly Quote[];
  /** A moderator's remark, shown as theirs. */
  readonly note: string | null;
  readonly verifiedBy: string;
  readonly verifiedAt: number;
  /** True where the question's words are those of somebody who asked in private: only moderators see them. */
  readonly isPrivate: boolean;
}

export type NewVerifiedAnswer = Pick<VerifiedAnswer, "question" | "mark" | "quotes" | "note"> &
  Partial<Pick<VerifiedAnswer, "isPrivate">>;

/** The guild's verified answers. */
export class VerifiedAnswers {
  constructor(
    private readonly db: Database,
    private readonly now: () => number,
  ) {}

  /** Those that hold, the latest first. */
  async all(guildId: string): Promise<VerifiedAnswer[]> {
    const rows = await this.db
      .selectFrom("verified_answers")
      .selectAll()
      .where("guild_id", "=", guildId)
      .where("withdrawn_at", "is", null)
      .orderBy("verified_at", "desc")
      .orderBy("id")
      .execute();
    return rows.map(verifiedOf);
  }

  /** One that holds. */
  async get(guildId: string, id: string): Promise<VerifiedAnswer | null> {
    const row = await this.db
      .selectFrom("verified_answers")
      .selectAll()
      .where("guild_id", "=", guildId)
      .where("id", "=", id)
      .where("withdrawn_at", "is", null)
      .executeTakeFirst();
    return row ? verifiedOf(row) : null;
  }

  /** Inside a moderation act. */
  async add(guildId: string, answer: NewVerifiedAnswer, by: string): Promise<VerifiedAnswer> {
    const row: VerifiedAnswerRow = {
      id: newId(),
      guild_id: guildId,
      question: answer.question,
      mark: answer.mark,
      citations: formatQuotes(answer.quotes),
      note: answer.note,
      verified_by: by,
      verified_at: this.now(),
      withdrawn_by: null,
      withdrawn_at: null,
      is_private: Number(answer.isPrivate ?? false),
    };
    await this.db.insertInto("verified_answers").values(row).execute();
    return verifiedOf(row);
  }

  /** Inside a moderation act. @returns false if it did not hold any more */
  async end(guildId: string, id: string, by: string): Promise<boolean> {
    const { numUpdatedRows } = await this.db
      .updateTable("verified_answers")
      .set({ withdrawn_by: by, withdrawn_at: this.now() })
      .where("guild_id", "=", guildId)
      .where("id", "=", id)
      .where("withdrawn_at", "is", null)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }

  /** Adds one that nobody has asked for yet. */
  async verify(
    guildId: string,
    answer: NewVerifiedAnswer,
    by: string,
  ): Promise<{ answer: VerifiedAnswer; case: Case }> {
    return this.db.transaction().execute(async (transaction) => {
      const added = await new VerifiedAnswers(transaction, this.now).add(guildId, answer, by);
      const logged = await new Cases(transaction, this.now).add(guildId, {
        action: "verify",
        actorId: by,
        subject: answer.question,
      });
      return { answer: added, case: logged };
    });
  }

  /** Puts another in its place; null if somebody else has ended it. */
  async edit(
    guildId: string,
    id: string,
    answer: NewVerifiedAnswer,
    by: string,
  ): Promise<{ answer: VerifiedAnswer; case: Case } | null> {
    return this.db.transaction().execute(async (transaction) => {
      const answers = new VerifiedAnswers(transaction, this.now);
      const before = await answers.get(guildId, id);
      if (!before || !(await answers.end(guildId, id, by))) return null;
      const isPrivate = before.isPrivate && before.question === answer.question;
      const edited = await answers.add(guildId, { ...answer, isPrivate }, by);
      const logged = await new Cases(transaction, this.now).add(guildId, {
        action: "edit",
        actorId: by,
        subject: answer.question,
        isQuestion: true,
      });
      return { answer: edited, case: logged };
    });
  }

  /** Null if somebody else has ended it. */
  async withdraw(guildId: string, id: string, by: string, reason: string | null): Promise<Case | null> {
    return this.db.transaction().execute(async (transaction) => {
      const answers = new VerifiedAnswers(transaction, this.now);
      const answer = await answers.get(guildId, id);
      if (!answer || !(await answers.end(guildId, id, by))) return null;
      return new Cases(transaction, this.now).add(guildId, {
        action: "withdraw",
        actorId: by,
        subject: answer.question,
        isQuestion: true,
        reason,
      });
    });
  }

  /** Removes what was withdrawn, or replaced, longer ago than the guild keeps questions. */
  async clearAway(guildId: string, { retentionDays }: Pick<Settings, "retentionDays">): Promise<number> {
    const { numDeletedRows } = await this.db
      .deleteFrom("verified_answers")
      .where("guild_id", "=", guildId)
      .where("withdrawn_at", "<=", this.now() - retentionDays * DAY_MS)
      .executeTakeFirst();
    return Number(numDeletedRows);
  }

  /** What a question's meaning is compared by, made anew. */
  async setMark(guildId: string, id: string, mark: string): Promise<void> {
    await this.db
      .updateTable("verified_answers")
      .set({ mark })
      .where("guild_id", "=", guildId)
      .where("id", "=", id)
      .execute();
  }
}

/** With each question all of a guild's are read again. */
const quotesOf = remembered(20_000, parseQuotes);

function verifiedOf(row: VerifiedAnswerRow): VerifiedAnswer {
  return {
    id: row.id,
    question: row.question,
    mark: row.mark,
    quotes: quotesOf(row.citations),
    note: row.note,
    verifiedBy: row.verified_by,
    verifiedAt: Number(row.verified_at),
    isPrivate: row.is_private === 1,
  };
}
