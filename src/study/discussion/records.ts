import type { Database } from "../../storage/database.js";
import { newId } from "../../storage/new-id.js";
import type { DiscussionEntryRow } from "../../storage/schema.js";
import { type Case, Cases } from "../cases.js";
import { readState } from "./discussion.js";
import { type Entry, type EntryData, entryData, isShown } from "./entry.js";
import { withParticipant } from "./step.js";
import { strikeEntry } from "./strike.js";

/** The records of the discussions. */
export class Records {
  constructor(
    private readonly db: Database,
    private readonly now: () => number,
  ) {}

  /** Inside the transaction of the act that it comes of. */
  async add(
    guildId: string,
    discussionId: string,
    paragraph: number | null,
    added: readonly EntryData[],
    messageId: string | null = null,
  ): Promise<Entry[]> {
    if (added.length === 0) return [];
    const { last } = await this.db
      .selectFrom("discussion_entries")
      .select(({ fn, val }) => fn.coalesce(fn.max("number"), val(0)).as("last"))
      .where("guild_id", "=", guildId)
      .where("discussion_id", "=", discussionId)
      .executeTakeFirstOrThrow();
    const rows = added.map(
      (data, at): DiscussionEntryRow => ({
        id: newId(),
        guild_id: guildId,
        discussion_id: discussionId,
        number: Number(last) + at + 1,
        done_at: this.now(),
        kind: data.kind,
        member_id: "memberId" in data ? data.memberId : null,
        paragraph,
        data: JSON.stringify(data),
        waits: isShown(data) ? 1 : 0,
        message_id: messageId,
        struck_by: null,
        struck_reason: null,
      }),
    );
    await this.db.insertInto("discussion_entries").values(rows).execute();
    return rows.map(entryOf);
  }

  /** In their order. */
  async of(guildId: string, discussionId: string): Promise<Entry[]> {
    const rows = await entriesIn(this.db, guildId, discussionId).orderBy("number").execute();
    return rows.map(entryOf);
  }

  /** What the thread has still to show, in its order. */
  async waiting(guildId: string, discussionId: string): Promise<Entry[]> {
    const rows = await entriesIn(this.db, guildId, discussionId)
      .where("waits", "=", 1)
      .orderBy("number")
      .execute();
    return rows.map(entryOf);
  }

  /** Those of a kind that the thread shows, in their order. */
  async allShown(guildId: string, discussionId: string, kind: EntryData["kind"]): Promise<Entry[]> {
    const rows = await entriesIn(this.db, guildId, discussionId)
      .where("kind", "=", kind)
      .where("message_id", "is not", null)
      .orderBy("number")
      .execute();
    return rows.map(entryOf);
  }

  /** The latest of a kind that the thread shows. */
  async latestShown(guildId: string, discussionId: string, kind: EntryData["kind"]): Promise<Entry | null> {
    const row = await entriesIn(this.db, guildId, discussionId)
      .where("kind", "=", kind)
      .where("message_id", "is not", null)
      .orderBy("number", "desc")
      .limit(1)
      .executeTakeFirst();
    return row ? entryOf(row) : null;
  }

  /** @param messageId Null where it can no longer be shown */
  async shown(guildId: string, entryId: string, messageId: string | null): Promise<void> {
    await this.db
      .updateTable("discussion_entries")
      .set({ waits: 0, message_id: messageId })
      .where("guild_id", "=", guildId)
      .where("id", "=", entryId)
      .execute();
  }

  /** What a member has written or asked in the thread. Null where the discussion is not open, or has it already. */
  async contribute(
    guildId: string,
    discussionId: string,
    data: Extract<EntryData, { kind: "message" | "question" }>,
    messageId: string | null,
  ): Promise<Entry | null> {
    return this.db.transaction().execute(async (transaction) => {
      const row = await transaction
        .selectFrom("discussions")
        .select(["state", "phase"])
        .where("guild_id", "=", guildId)
        .where("id", "=", discussionId)
        .executeTakeFirst();
      if (!row || (row.phase !== "running" && row.phase !== "paused")) return null;
      const records = new Records(transaction, this.now);
      if (messageId !== null && (await records.byMessage(guildId, messageId))) return null;
      const state = withParticipant(readState(row.state), data.memberId);
      await transaction
        .updateTable("discussions")
        .set({ state: JSON.stringify(state) })
        .where("guild_id", "=", guildId)
        .where("id", "=", discussionId)
        .execute();
      const paragraph = state.items[state.at]?.paragraph ?? null;
      const [entry] = await records.add(guildId, discussionId, paragraph, [data], messageId);
      return entry ?? null;
    });
  }

  async get(guildId: string, entryId: string): Promise<Entry | null> {
    return this.find(guildId, "id", entryId);
  }

  /** The contribution that a member's message is, or what a message of the bot's shows. */
  async byMessage(guildId: string, messageId: string): Promise<Entry | null> {
    return this.find(guildId, "message_id", messageId);
  }

  /** A member has edited their message: the record has it as it reads now. */
  async reword(guildId: string, messageId: string, text: string): Promise<void> {
    const entry = await this.byMessage(guildId, messageId);
    if (entry?.data.kind !== "message" || entry.struck) return;
    await this.db
      .updateTable("discussion_entries")
      .set({ data: JSON.stringify({ ...entry.data, text }) })
      .where("guild_id", "=", guildId)
      .where("id", "=", entry.id)
      .execute();
  }

  /** A member has deleted their message: the record has it no more; that one was struck stays. */
  async takeBack(guildId: string, messageId: string): Promise<void> {
    await this.db
      .deleteFrom("discussion_entries")
      .where("guild_id", "=", guildId)
      .where("message_id", "=", messageId)
      .where("kind", "=", "message")
      .where("struck_by", "is", null)
      .execute();
  }

  /**
   * Takes a contribution out of the record, as a moderator: see strike.ts.
   *
   * @param subject What the moderation log calls the discussion
   * @returns Null where there is no such contribution, or it is struck already
   */
  async strike(
    guildId: string,
    entryId: string,
    { by, reason, subject }: { readonly by: string; readonly reason: string; readonly subject: string },
  ): Promise<Case | null> {
    return this.db.transaction().execute(async (transaction) => {
      const struck = await strikeEntry(transaction, guildId, entryId, { by, reason });
      if (!struck) return null;
      return new Cases(transaction, this.now).add(guildId, {
        action: "strike",
        actorId: by,
        memberId: struck.memberId,
        subject,
        reason,
      });
    });
  }

  /** Takes members' words of before a time out of the records. @returns How many */
  async clearAway(guildId: string, before: number): Promise<number> {
    const { numDeletedRows } = await this.db
      .deleteFrom("discussion_entries")
      .where("guild_id", "=", guildId)
      .where("kind", "=", "message")
      .where("done_at", "<=", before)
      .executeTakeFirst();
    return Number(numDeletedRows);
  }

  private async find(guildId: string, column: "id" | "message_id", value: string): Promise<Entry | null> {
    const row = await this.db
      .selectFrom("discussion_entries")
      .selectAll()
      .where("guild_id", "=", guildId)
      .where(column, "=", value)
      .executeTakeFirst();
    return row ? entryOf(row) : null;
  }
}

function entriesIn(db: Database, guildId: string, discussionId: string) {
  return db
    .selectFrom("discussion_entries")
    .selectAll()
    .where("guild_id", "=", guildId)
    .where("discussion_id", "=", discussionId);
}

function entryOf(row: DiscussionEntryRow): Entry {
  return {
    id: row.id,
    number: Number(row.number),
    doneAt: Number(row.done_at),
    paragraph: row.paragraph,
    data: entryData.parse(JSON.parse(row.data)),
    messageId: row.message_id,
    struck: row.struck_by === null ? null : { by: row.struck_by, reason: row.struck_reason ?? "" },
  };
}
