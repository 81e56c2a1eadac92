import type { Database } from "../../storage/database.js";
import type { DiscussionEntryRow } from "../../storage/schema.js";
import { readState } from "./discussion.js";
import { type Contribution, entryData, isContribution } from "./entry.js";

/**
 * Takes the words of a contribution out of the record; that there was one stays, with the reason. A question is struck
 * wherever it stands: what was asked and then put aside is one contribution, in two entries.
 *
 * @returns What was struck; null where there is no such contribution, or it is struck already
 */
export async function strikeEntry(
  db: Database,
  guildId: string,
  entryId: string,
  { by, reason }: { readonly by: string; readonly reason: string },
): Promise<Contribution | null> {
  const named = await db
    .selectFrom("discussion_entries")
    .selectAll()
    .where("guild_id", "=", guildId)
    .where("id", "=", entryId)
    .executeTakeFirst();
  const entries = named ? await sameQuestion(db, named) : [];
  const asked = entries.find(({ data }) => data.kind === "question") ?? entries[0];
  if (!asked || asked.row.struck_by !== null) return null;
  const { row, data } = asked;
  await db
    .updateTable("discussion_entries")
    .set({
      struck_by: by,
      struck_reason: reason,
      data: JSON.stringify("text" in data ? { ...data, text: "" } : data),
    })
    .where("guild_id", "=", guildId)
    .where("id", "=", row.id)
    .execute();
  const others = entries.flatMap((one) => (one === asked ? [] : [one.row.id]));
  if (others.length > 0) {
    await db
      .deleteFrom("discussion_entries")
      .where("guild_id", "=", guildId)
      .where("id", "in", others)
      .execute();
  }
  if (data.kind !== "message") await forgetQuestion(db, row, questionIdOf(data));
  return data;
}

/** All entries of the contribution that an entry is of. */
async function sameQuestion(
  db: Database,
  named: DiscussionEntryRow,
): Promise<{ readonly row: DiscussionEntryRow; readonly data: Contribution }[]> {
  const data = entryData.parse(JSON.parse(named.data));
  if (!isContribution(data)) return [];
  if (data.kind === "message") return [{ row: named, data }];
  const rows = await db
    .selectFrom("discussion_entries")
    .selectAll()
    .where("guild_id", "=", named.guild_id)
    .where("discussion_id", "=", named.discussion_id)
    .where("kind", "in", ["question", "parked"])
    .orderBy("number")
    .execute();
  return rows.flatMap((row) => {
    const one = entryData.parse(JSON.parse(row.data));
    const isIt = isContribution(one) && one.kind !== "message" && questionIdOf(one) === questionIdOf(data);
    return isIt ? [{ row, data: one }] : [];
  });
}

/** It is not in the parking lot either, and its words and its answer are kept no longer. */
async function forgetQuestion(
  db: Database,
  { guild_id, discussion_id }: DiscussionEntryRow,
  questionId: string,
): Promise<void> {
  await db
    .updateTable("questions")
    .set({ text: null, citations: null })
    .where("guild_id", "=", guild_id)
    .where("id", "=", questionId)
    .execute();
  const { state } = await db
    .selectFrom("discussions")
    .select("state")
    .where("guild_id", "=", guild_id)
    .where("id", "=", discussion_id)
    .executeTakeFirstOrThrow();
  const before = readState(state);
  const parked = before.parked.filter(({ id }) => id !== questionId);
  await db
    .updateTable("discussions")
    .set({ state: JSON.stringify({ ...before, parked }) })
    .where("guild_id", "=", guild_id)
    .where("id", "=", discussion_id)
    .execute();
}

function questionIdOf(data: Exclude<Contribution, { kind: "message" }>): string {
  return data.kind === "parked" ? data.parked : data.questionId;
}
