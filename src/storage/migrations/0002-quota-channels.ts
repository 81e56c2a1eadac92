import { type Kysely, sql } from "kysely";

/** Quotas counted each thread by itself before: whoever opened threads went round them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("questions").addColumn("quota_channel_id", "text").execute();
  // Which channel an older thread is in is not known here; an hour later nobody asks.
  await sql`update questions set quota_channel_id = channel_id`.execute(db);
  await db.schema.dropIndex("questions_guild_id_channel_id_asked_at").execute();
  await db.schema
    .createIndex("questions_guild_id_quota_channel_id_asked_at")
    .on("questions")
    .columns(["guild_id", "quota_channel_id", "asked_at"])
    .execute();
}
