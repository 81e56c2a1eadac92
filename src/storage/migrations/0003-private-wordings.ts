import { type Kysely, sql } from "kysely";

/** A verified answer's question was told to nobody before: now it is named to whoever asks a similar one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("verified_answers")
    .addColumn("is_private", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
  await sql`update verified_answers set is_private = 1
    where id in (select verified_as from reviews where is_private = 1)`.execute(db);
}
