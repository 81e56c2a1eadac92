import type { Database } from "../storage/database.js";
import { HOUR_MS } from "./asking.js";
import { NO_WORDS } from "./cases.js";
import { nextDue, readState } from "./discussion/discussion.js";
import type { EntryData } from "./discussion/entry.js";
import { withoutMember } from "./discussion/without-member.js";

/** What a member's wish to be forgotten has removed. */
export interface Forgotten {
  readonly questions: number;
  readonly votes: number;
}

interface MessagePlace {
  readonly guildId: string;
  readonly channelId: string;
  readonly messageId: string;
}

/** Where the bot shows a member's words or name by itself, or promises them an answer: what only the bot can take away. */
export interface Traces {
  /** Cards of their questions' reviews, messages that wait for a moderator, and those that called them to speak. */
  readonly messages: readonly MessagePlace[];
  /** Messages in discussions' threads that ask something of theirs, or answer it and may say who asked. */
  readonly questions: readonly MessagePlace[];
  /** Reviews with something that they said. */
  readonly reviews: readonly { readonly guildId: string; readonly id: string }[];
  /** Cases about them that a log channel shows. */
  readonly cases: readonly { readonly guildId: string; readonly number: number }[];
  /** Discussions whose threads tell that they wait to speak, or what they have put aside. */
  readonly discussions: readonly { readonly guildId: string; readonly id: string }[];
}

/** What a member has left in Discord; to be asked for before they are forgotten. @param guildId Null: in all guilds */
export async function tracesOf(db: Database, guildId: string | null, memberId: string): Promise<Traces> {
  const here = rowsIn(guildId);
  const own = await here(db.selectFrom("reviews").selectAll()).where("asker_id", "=", memberId).execute();
  const notes = await here(db.selectFrom("review_notes").selectAll())
    .where("member_id", "=", memberId)
    .execute();
  const cases = await here(db.selectFrom("cases").selectAll())
    .where("member_id", "=", memberId)
    .where("log_message_id", "is not", null)
    .execute();
  const discussions = await here(db.selectFrom("discussions").selectAll())
    .where("state", "like", `%${memberId}%`)
    .execute();
  return {
    messages: [
      ...own.flatMap((row) => [
        ...at(row.guild_id, row.card_channel_id, row.card_message_id),
        ...(row.kind === "draft" && row.state === "open" && row.is_private === 0
          ? at(row.guild_id, row.channel_id, row.answer_message_id)
          : []),
      ]),
      ...(await entriesOf(db, here, memberId, ["called", "floorOver"])),
    ],
    questions: await entriesOf(db, here, memberId, ["question"]),
    reviews: notes.map((row) => ({ guildId: row.guild_id, id: row.review_id })),
    cases: cases.map((row) => ({ guildId: row.guild_id, number: row.number })),
    discussions: discussions.map((row) => ({ guildId: row.guild_id, id: row.id })),
  };
}

async function entriesOf(
  db: Database,
  here: Here,
  memberId: string,
  kinds: readonly EntryData["kind"][],
): Promise<MessagePlace[]> {
  const rows = await here(db.selectFrom("discussion_entries").selectAll())
    .where("member_id", "=", memberId)
    .where("kind", "in", kinds)
    .execute();
  const ids = [...new Set(rows.map((row) => row.discussion_id))];
  if (ids.length === 0) return [];
  const threads = await here(db.selectFrom("discussions").selectAll()).where("id", "in", ids).execute();
  return rows.flatMap((row) => {
    const thread = threads.find(({ id }) => id === row.discussion_id);
    return at(row.guild_id, thread?.thread_id ?? null, row.message_id);
  });
}

type Here = ReturnType<typeof rowsIn>;

/** A guild's own rows, or all of the member's. */
function rowsIn(guildId: string | null) {
  return <T extends { where(column: "guild_id", operator: "=", value: string): T }>(query: T): T =>
    guildId === null ? query : query.where("guild_id", "=", guildId);
}

function at(guildId: string, channelId: string | null, messageId: string | null): MessagePlace[] {
  return channelId === null || messageId === null ? [] : [{ guildId, channelId, messageId }];
}

/** In the place of a member who wants to be forgotten. */
export const NOBODY = "–";

/**
 * Removes a member's questions, votes, what they said in reviews, the reviews of their questions, and their part in
 * discussions; in the moderation log their words and that it concerned them. What they did themselves stays in the log, as
 * a moderator or where it was refused; and so does what moderators have verified, as it does not name who asked. Of the
 * last hour's questions it is kept that somebody asked, or the channel's quota could be forgotten, too; and of a discussion
 * that goes on, until its end, that moderators keep them out of the speakers' queue.
 *
 * @param guildId Null: in all guilds
 */
export async function forget(
  db: Database,
  now: () => number,
  guildId: string | null,
  memberId: string,
): Promise<Forgotten> {
  return db.transaction().execute(async (transaction) => {
    const here = rowsIn(guildId);
    const votes = await here(transaction.deleteFrom("votes"))
      .where("member_id", "=", memberId)
      .executeTakeFirst();
    await leaveDiscussions(transaction, here, memberId);
    await here(transaction.deleteFrom("review_notes")).where("member_id", "=", memberId).execute();
    await here(transaction.deleteFrom("reviews")).where("asker_id", "=", memberId).execute();
    await here(transaction.updateTable("cases"))
      .set({ subject: NO_WORDS, subject_is_question: 0 })
      .where("member_id", "=", memberId)
      .where("subject_is_question", "=", 1)
      .execute();
    await here(transaction.updateTable("cases"))
      .set({ member_id: null })
      .where("member_id", "=", memberId)
      .execute();
    const older = await here(transaction.deleteFrom("questions"))
      .where("asker_id", "=", memberId)
      .where("asked_at", "<=", now() - HOUR_MS)
      .executeTakeFirst();
    const recent = await here(transaction.updateTable("questions"))
      .set({
        asker_id: NOBODY,
        question_message_id: null,
        answer_message_id: null,
        text: null,
        citations: null,
        verified_id: null,
        pending: null,
        worded_at: null,
      })
      .where("asker_id", "=", memberId)
      .executeTakeFirst();
    return {
      questions: Number(older.numDeletedRows) + Number(recent.numUpdatedRows),
      votes: Number(votes.numDeletedRows),
    };
  });
}

async function leaveDiscussions(db: Database, here: Here, memberId: string): Promise<void> {
  await here(db.deleteFrom("discussion_entries")).where("member_id", "=", memberId).execute();
  const rows = await here(db.selectFrom("discussions").select(["id", "state"]))
    .where("state", "like", `%${memberId}%`)
    .execute();
  for (const { id, state } of rows) {
    const left = withoutMember(readState(state), memberId);
    await db
      .updateTable("discussions")
      .set({ state: JSON.stringify(left), due_at: nextDue(left) })
      .where("id", "=", id)
      .execute();
  }
}
