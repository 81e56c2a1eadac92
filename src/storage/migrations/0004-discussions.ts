import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("discussions")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("guild_id", "text", (column) => column.notNull())
    .addColumn("phase", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("channel_id", "text", (column) => column.notNull())
    .addColumn("starter_id", "text")
    .addColumn("thread_id", "text")
    .addColumn("event_id", "text")
    .addColumn("due_at", "bigint")
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addColumn("started_at", "bigint")
    .addColumn("ended_at", "bigint")
    .execute();
  await db.schema
    .createIndex("discussions_guild_id_phase")
    .on("discussions")
    .columns(["guild_id", "phase"])
    .execute();
  await db.schema
    .createIndex("discussions_guild_id_thread_id")
    .on("discussions")
    .columns(["guild_id", "thread_id"])
    .execute();

  await db.schema.createIndex("discussions_due_at").on("discussions").column("due_at").execute();

  await db.schema
    .createTable("discussion_entries")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("guild_id", "text", (column) => column.notNull())
    .addColumn("discussion_id", "text", (column) =>
      column.notNull().references("discussions.id").onDelete("cascade"),
    )
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("done_at", "bigint", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("member_id", "text")
    .addColumn("paragraph", "integer")
    .addColumn("data", "text", (column) => column.notNull())
    .addColumn("waits", "integer", (column) => column.notNull())
    .addColumn("message_id", "text")
    .addColumn("struck_by", "text")
    .addColumn("struck_reason", "text")
    .addUniqueConstraint("discussion_entries_in_order", ["discussion_id", "number"])
    .execute();
  await db.schema
    .createIndex("discussion_entries_guild_id_message_id")
    .on("discussion_entries")
    .columns(["guild_id", "message_id"])
    .execute();
}
