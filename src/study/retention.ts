import type { Database } from "../storage/database.js";
import { HOUR_MS } from "./asking.js";
import { Cases } from "./cases.js";
import { Discussions } from "./discussion/discussions.js";
import { GuildSettings } from "./guild-settings.js";
import { Questions } from "./questions.js";
import { Reviews } from "./reviews.js";
import { VerifiedAnswers } from "./verified-answers.js";

/*
 * How long what members wrote is kept: `retentionDays` of their guild, which 0 makes "no words at all".
 *
 * - A question and its votes: so long. With 0 its words are never written down; who asked where and when is kept for a
 *   day, for the quota and so that an answer can be deleted.
 * - A review holds the words until it is decided, whatever is set: moderators cannot judge an answer without its
 *   question. It is kept so long from the decision on; with 0 it goes once the asker has been told, or after a day.
 * - A case stays for good, as the log would have gaps: who did what, when and why. The words of a question in it go so
 *   long after it was written.
 * - A verified answer stays until it is withdrawn: it is the moderators' and does not name who asked. What was
 *   withdrawn, or replaced, goes so long after.
 * - A discussion and its record: so long from its end on (with 0, a day); what members wrote in its thread goes so long
 *   after they wrote it, also while it goes on. What is in the parking lot stays as long as the discussion.
 */

/** How many rows were removed, or lost their words. */
export type ClearedAway = number;

export interface ClearingOptions {
  readonly onCleared: (rows: ClearedAway) => void;
  /** A guild's failure does not keep the others from being cleared. @param guildId Null: no guild could be */
  readonly onError: (error: unknown, guildId: string | null) => void;
}

/** Clears every guild by its own settings. */
export async function clearAway(
  db: Database,
  now: () => number,
  onError: ClearingOptions["onError"],
): Promise<ClearedAway> {
  let cleared = 0;
  for (const guildId of await guilds(db)) {
    try {
      cleared += await clearGuild(db, now, guildId);
    } catch (error) {
      onError(error, guildId);
    }
  }
  return cleared;
}

/** Calls `clear` now and once an hour. @returns Ends it, after the round that is under way */
export function everyHour(
  clear: () => Promise<ClearedAway>,
  { onCleared, onError }: ClearingOptions,
): () => Promise<void> {
  const round = () => clear().then(onCleared, (error: unknown) => onError(error, null));
  let underWay = round();
  const timer = setInterval(() => {
    underWay = underWay.then(round);
  }, HOUR_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await underWay;
  };
}

function clearGuild(db: Database, now: () => number, guildId: string): Promise<ClearedAway> {
  return db.transaction().execute(async (transaction) => {
    const settings = await new GuildSettings(transaction, now).of(guildId);
    const stores = [Questions, Reviews, Cases, VerifiedAnswers, Discussions].map(
      (Store) => new Store(transaction, now),
    );
    let cleared = 0;
    for (const store of stores) cleared += await store.clearAway(guildId, settings);
    return cleared;
  });
}

/** Those that have anything to clear away, now or later. */
async function guilds(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom("questions")
    .select("guild_id")
    .union(db.selectFrom("reviews").select("guild_id"))
    .union(db.selectFrom("discussions").select("guild_id"))
    .union(db.selectFrom("cases").select("guild_id").where("subject_is_question", "=", 1))
    .union(db.selectFrom("verified_answers").select("guild_id").where("withdrawn_at", "is not", null))
    .execute();
  return rows.map(({ guild_id }) => guild_id);
}
