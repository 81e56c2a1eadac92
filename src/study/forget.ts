import type { Database } from "../storage/database.js";

/** What a member's wish to be forgotten has removed. */
export interface Forgotten {
  readonly questions: number;
  readonly votes: number;
}

/**
 * Removes a member's questions, votes and what they said in reviews; an open review of a question of theirs goes with it.
 * What moderators have verified stays, as it does not name who asked.
 *
 * @param guildId Null: in all guilds
 */
export async function forget(db: Database, guildId: string | null, memberId: string): Promise<Forgotten> {
  return db.transaction().execute(async (transaction) => {
    // A guild's own rows, or all of the member's.
    const here = <T extends { where(column: "guild_id", operator: "=", value: string): T }>(query: T): T =>
      guildId === null ? query : query.where("guild_id", "=", guildId);
    const votes = await here(transaction.deleteFrom("votes"))
      .where("member_id", "=", memberId)
      .executeTakeFirst();
    await here(transaction.deleteFrom("review_notes")).where("member_id", "=", memberId).execute();
    await here(transaction.deleteFrom("reviews"))
      .where("asker_id", "=", memberId)
      .where("state", "=", "open")
      .execute();
    await here(transaction.updateTable("reviews"))
      .set({ asker_id: null })
      .where("asker_id", "=", memberId)
      .execute();
    await here(transaction.updateTable("cases"))
      .set({ member_id: null })
      .where("member_id", "=", memberId)
      .execute();
    const questions = await here(transaction.deleteFrom("questions"))
      .where("asker_id", "=", memberId)
      .executeTakeFirst();
    return { questions: Number(questions.numDeletedRows), votes: Number(votes.numDeletedRows) };
  });
}
