import type { Database } from "../storage/database.js";
import { Questions } from "./questions.js";

export interface Vote {
  readonly isHelpful: boolean;
  readonly reason: string | null;
  /** The ¶ that the member holds to be the right one. */
  readonly paragraph: number | null;
}

/** Helpful or not: one vote a member and question, seen by nobody else. */
export class Votes {
  constructor(
    private readonly db: Database,
    private readonly now: () => number,
  ) {}

  /**
   * A later vote takes the place of the one before.
   *
   * @returns false where the guild has no such question any more
   */
  async cast(guildId: string, questionId: string, memberId: string, vote: Vote): Promise<boolean> {
    const values = {
      is_helpful: vote.isHelpful ? 1 : 0,
      reason: vote.reason,
      paragraph: vote.paragraph,
      voted_at: this.now(),
    };
    return this.db.transaction().execute(async (transaction) => {
      if (!(await new Questions(transaction, this.now).get(guildId, questionId))) return false;
      await transaction
        .insertInto("votes")
        .values({ question_id: questionId, guild_id: guildId, member_id: memberId, ...values })
        .onConflict((conflict) => conflict.columns(["question_id", "member_id"]).doUpdateSet(values))
        .execute();
      return true;
    });
  }

  async of(guildId: string, questionId: string, memberId: string): Promise<Vote | null> {
    const row = await this.db
      .selectFrom("votes")
      .selectAll()
      .where("guild_id", "=", guildId)
      .where("question_id", "=", questionId)
      .where("member_id", "=", memberId)
      .executeTakeFirst();
    return row ? { isHelpful: row.is_helpful === 1, reason: row.reason, paragraph: row.paragraph } : null;
  }

  /** How many found it helpful, and how many did not. */
  async tally(guildId: string, questionId: string): Promise<{ helpful: number; notHelpful: number }> {
    const rows = await this.db
      .selectFrom("votes")
      .select("is_helpful")
      .where("guild_id", "=", guildId)
      .where("question_id", "=", questionId)
      .execute();
    const helpful = rows.filter((row) => row.is_helpful === 1).length;
    return { helpful, notHelpful: rows.length - helpful };
  }
}
