import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("guild_settings")
    .addColumn("guild_id", "text", (column) => column.primaryKey())
    .addColumn("settings", "text", (column) => column.notNull())
    .execute();

  await db.schema
    .createTable("verified_answers")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("guild_id", "text", (column) => column.notNull())
    .addColumn("question", "text", (column) => column.notNull())
    .addColumn("mark", "text")
    .addColumn("citations", "text", (column) => column.notNull())
    .addColumn("note", "text")
    .addColumn("verified_by", "text", (column) => column.notNull())
    .addColumn("verified_at", "bigint", (column) => column.notNull())
    .addColumn("withdrawn_by", "text")
    .addColumn("withdrawn_at", "bigint")
    .execute();
  await index(db, "verified_answers", "guild_id", "verified_at");

  await db.schema
    .createTable("questions")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("guild_id", "text", (column) => column.notNull())
    .addColumn("channel_id", "text", (column) => column.notNull())
    .addColumn("asker_id", "text", (column) => column.notNull())
    .addColumn("asked_at", "bigint", (column) => column.notNull())
    .addColumn("is_private", "integer", (column) => column.notNull())
    .addColumn("question_message_id", "text")
    .addColumn("answer_message_id", "text")
    .addColumn("outcome", "text", (column) => column.notNull())
    .addColumn("text", "text")
    .addColumn("citations", "text")
    .addColumn("verified_id", "text", (column) =>
      column.references("verified_answers.id").onDelete("set null"),
    )
    .addColumn("pending", "text")
    .addColumn("worded_at", "bigint")
    .addColumn("edits", "integer", (column) => column.notNull())
    .execute();
  await index(db, "questions", "outcome", "asked_at");
  await index(db, "questions", "guild_id", "channel_id", "asked_at");
  await index(db, "questions", "guild_id", "asker_id", "asked_at");
  await index(db, "questions", "guild_id", "question_message_id");
  await index(db, "questions", "guild_id", "answer_message_id");

  await db.schema
    .createTable("votes")
    .addColumn("question_id", "text", (column) =>
      column.notNull().references("questions.id").onDelete("cascade"),
    )
    .addColumn("guild_id", "text", (column) => column.notNull())
    .addColumn("member_id", "text", (column) => column.notNull())
    .addColumn("is_helpful", "integer", (column) => column.notNull())
    .addColumn("reason", "text")
    .addColumn("paragraph", "integer")
    .addColumn("voted_at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("votes_key", ["question_id", "member_id"])
    .execute();
  await index(db, "votes", "guild_id", "member_id");

  await db.schema
    .createTable("reviews")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("guild_id", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("question_id", "text", (column) => column.references("questions.id").onDelete("set null"))
    .addColumn("question", "text", (column) => column.notNull())
    .addColumn("citations", "text", (column) => column.notNull())
    .addColumn("verified_id", "text", (column) =>
      column.references("verified_answers.id").onDelete("set null"),
    )
    .addColumn("channel_id", "text", (column) => column.notNull())
    .addColumn("asker_id", "text")
    .addColumn("is_private", "integer", (column) => column.notNull())
    .addColumn("answer_message_id", "text")
    .addColumn("opened_at", "bigint", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("decided_by", "text")
    .addColumn("decided_at", "bigint")
    .addColumn("decision_reason", "text")
    .addColumn("case_number", "integer")
    .addColumn("verified_as", "text", (column) =>
      column.references("verified_answers.id").onDelete("set null"),
    )
    .addColumn("card_channel_id", "text")
    .addColumn("card_message_id", "text")
    .addColumn("delivered_at", "bigint")
    .execute();
  await index(db, "reviews", "guild_id", "state", "opened_at");
  // Of one question, one review is open at a time; further reports are notes on it.
  await db.schema
    .createIndex("reviews_one_open")
    .unique()
    .on("reviews")
    .columns(["question_id"])
    .where(sql<boolean>`state = 'open'`)
    .execute();

  await db.schema
    .createTable("review_notes")
    .addColumn("review_id", "text", (column) => column.notNull().references("reviews.id").onDelete("cascade"))
    .addColumn("guild_id", "text", (column) => column.notNull())
    .addColumn("member_id", "text", (column) => column.notNull())
    .addColumn("reason", "text")
    .addColumn("paragraph", "integer")
    .addColumn("noted_at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("review_notes_key", ["review_id", "member_id"])
    .execute();

  await db.schema
    .createTable("hidden_passages")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("guild_id", "text", (column) => column.notNull())
    .addColumn("article", "text", (column) => column.notNull())
    .addColumn("paragraph", "integer", (column) => column.notNull())
    .addColumn("fingerprint", "text", (column) => column.notNull())
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("hidden_by", "text", (column) => column.notNull())
    .addColumn("hidden_at", "bigint", (column) => column.notNull())
    .addUniqueConstraint("hidden_passages_once", ["guild_id", "article", "fingerprint"])
    .execute();

  await db.schema
    .createTable("cases")
    .addColumn("guild_id", "text", (column) => column.notNull())
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("action", "text", (column) => column.notNull())
    .addColumn("actor_id", "text", (column) => column.notNull())
    .addColumn("member_id", "text")
    .addColumn("subject", "text", (column) => column.notNull())
    .addColumn("subject_is_question", "integer", (column) => column.notNull())
    .addColumn("reason", "text")
    .addColumn("link", "text")
    .addColumn("done_at", "bigint", (column) => column.notNull())
    .addColumn("reason_edited_by", "text")
    .addColumn("log_message_id", "text")
    .addPrimaryKeyConstraint("cases_key", ["guild_id", "number"])
    .execute();
}

async function index(db: Kysely<unknown>, table: string, ...columns: string[]): Promise<void> {
  await db.schema
    .createIndex([table, ...columns].join("_"))
    .on(table)
    .columns(columns)
    .execute();
}
