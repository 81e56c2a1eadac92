import type { Database } from "../../storage/database.js";
import { newId } from "../../storage/new-id.js";
import type { DiscussionRow } from "../../storage/schema.js";
import { DAY_MS } from "../asking.js";
import { type Case, Cases, type NewCase, type Page, type Paged } from "../cases.js";
import type { Settings } from "../settings.js";
import { type Act, perform, type Refusal } from "./act.js";
import {
  current,
  type DiscussionState,
  discussionState,
  isOpen,
  type NewDiscussion,
  nextDue,
  type Phase,
  prepare,
  readState,
} from "./discussion.js";
import type { Entry } from "./entry.js";
import { Records } from "./records.js";

/** A discussion as it is kept: where it is, and where Discord shows it. */
export interface Discussion {
  readonly id: string;
  readonly guildId: string;
  readonly state: DiscussionState;
  /** Where its thread is opened. */
  readonly channelId: string;
  /** The message that the thread is opened from; null in a forum, and until it is there. */
  readonly starterId: string | null;
  readonly threadId: string | null;
  /** Discord's scheduled event. */
  readonly eventId: string | null;
  readonly createdAt: number;
  readonly startedAt: number | null;
  readonly endedAt: number | null;
}

/** Of all guilds' discussions each is read by itself: one that cannot be read does not hold up the others. */
export type Named = Pick<Discussion, "guildId" | "id">;

/** What came of an act. */
export type Acted =
  | { readonly discussion: Discussion; readonly entries: readonly Entry[]; readonly cases: readonly Case[] }
  | { readonly refusal: Refusal | "gone" };

/** The groups' discussions. An act, what the record gets of it and its case are written together, or none of them. */
export class Discussions {
  constructor(
    private readonly db: Database,
    private readonly now: () => number,
  ) {}

  /** @param channelId Where its thread is to be opened */
  async prepare(guildId: string, channelId: string, given: NewDiscussion): Promise<Discussion> {
    const state = prepare(given);
    const row: DiscussionRow = {
      id: newId(),
      guild_id: guildId,
      phase: state.phase,
      state: JSON.stringify(state),
      channel_id: channelId,
      starter_id: null,
      thread_id: null,
      event_id: null,
      due_at: null,
      created_at: this.now(),
      started_at: null,
      ended_at: null,
    };
    await this.db.insertInto("discussions").values(row).execute();
    return discussionOf(row);
  }

  /** Does an act, in the order in which acts come; what is refused changes nothing. */
  async act(guildId: string, id: string, act: Act): Promise<Acted> {
    return this.db.transaction().execute(async (transaction) => {
      const before = await new Discussions(transaction, this.now).get(guildId, id);
      if (!before) return { refusal: "gone" };
      const step = perform(before.state, act, this.now());
      if ("refusal" in step) return step;
      // What could not be read again is not written down.
      const state = discussionState.parse(step.state);
      const after: Discussion = {
        ...before,
        state,
        startedAt: before.startedAt ?? (isOpen(state) ? this.now() : null),
        endedAt: before.endedAt ?? (state.phase === "ended" ? this.now() : null),
      };
      await transaction
        .updateTable("discussions")
        .set({
          phase: state.phase,
          state: JSON.stringify(state),
          due_at: nextDue(state),
          started_at: after.startedAt,
          ended_at: after.endedAt,
        })
        .where("guild_id", "=", guildId)
        .where("id", "=", id)
        .execute();
      const paragraph = after.startedAt === null ? null : current(state).paragraph;
      const entries = await new Records(transaction, this.now).add(guildId, id, paragraph, step.entries);
      const log = new Cases(transaction, this.now);
      const cases: Case[] = [];
      for (const logged of casesOf(act, before.state)) cases.push(await log.add(guildId, logged));
      return { discussion: after, entries, cases };
    });
  }

  async get(guildId: string, id: string): Promise<Discussion | null> {
    return this.find(guildId, "id", id);
  }

  /** The one that a thread belongs to, also after its end. */
  async inThread(guildId: string, threadId: string): Promise<Discussion | null> {
    return this.find(guildId, "thread_id", threadId);
  }

  async ofEvent(guildId: string, eventId: string): Promise<Discussion | null> {
    return this.find(guildId, "event_id", eventId);
  }

  /** Those in some phases, the latest first. */
  async list(guildId: string, phases: readonly Phase[], page: Page): Promise<Paged<Discussion>> {
    const query = this.db
      .selectFrom("discussions")
      .where("guild_id", "=", guildId)
      .where("phase", "in", phases);
    const { total } = await query.select(({ fn }) => fn.countAll().as("total")).executeTakeFirstOrThrow();
    const rows = await query
      .selectAll()
      .orderBy("created_at", "desc")
      .orderBy("id")
      .limit(page.limit)
      .offset(page.offset)
      .execute();
    return { total: Number(total), items: rows.map(discussionOf) };
  }

  /** Those that go on in a guild. */
  async goingOn(guildId: string): Promise<Discussion[]> {
    const rows = await this.db
      .selectFrom("discussions")
      .selectAll()
      .where("guild_id", "=", guildId)
      .where("phase", "in", ["running", "paused"])
      .execute();
    return rows.map(discussionOf);
  }

  /** All guilds' that go on, or are to start: to be taken up after a restart. */
  async unfinished(): Promise<Named[]> {
    const rows = await this.db
      .selectFrom("discussions")
      .select(["guild_id", "id"])
      .where("phase", "!=", "ended")
      .execute();
    return rows.map(namedOf);
  }

  /** All guilds' in which something is due by itself: see `tick`. */
  async due(): Promise<Named[]> {
    const rows = await this.db
      .selectFrom("discussions")
      .select(["guild_id", "id"])
      .where("due_at", "<=", this.now())
      .orderBy("due_at")
      .execute();
    return rows.map(namedOf);
  }

  /** All guilds' whose record has something that the thread has still to show: also those that have just ended. */
  async unshown(): Promise<Named[]> {
    const rows = await this.db
      .selectFrom("discussions")
      .select(["guild_id", "id"])
      .where(
        "id",
        "in",
        this.db.selectFrom("discussion_entries").select("discussion_id").where("waits", "=", 1),
      )
      .execute();
    return rows.map(namedOf);
  }

  /** Where Discord shows it. */
  async placed(
    guildId: string,
    id: string,
    place: Partial<Pick<Discussion, "channelId" | "starterId" | "threadId" | "eventId">>,
  ): Promise<void> {
    const { channelId, starterId, threadId, eventId } = place;
    const set = {
      ...(channelId === undefined ? {} : { channel_id: channelId }),
      ...(starterId === undefined ? {} : { starter_id: starterId }),
      ...(threadId === undefined ? {} : { thread_id: threadId }),
      ...(eventId === undefined ? {} : { event_id: eventId }),
    };
    if (Object.keys(set).length === 0) return;
    await this.db
      .updateTable("discussions")
      .set(set)
      .where("guild_id", "=", guildId)
      .where("id", "=", id)
      .execute();
  }

  /** Removes what ended so long ago; of what goes on, members' words of so long ago. See retention.ts. */
  async clearAway(guildId: string, { retentionDays }: Pick<Settings, "retentionDays">): Promise<number> {
    const before = this.now() - Math.max(1, retentionDays) * DAY_MS;
    const { numDeletedRows } = await this.db
      .deleteFrom("discussions")
      .where("guild_id", "=", guildId)
      .where("ended_at", "<=", before)
      .executeTakeFirst();
    return Number(numDeletedRows) + (await new Records(this.db, this.now).clearAway(guildId, before));
  }

  private async find(
    guildId: string,
    column: "id" | "thread_id" | "event_id",
    value: string,
  ): Promise<Discussion | null> {
    const row = await this.db
      .selectFrom("discussions")
      .selectAll()
      .where("guild_id", "=", guildId)
      .where(column, "=", value)
      .executeTakeFirst();
    return row ? discussionOf(row) : null;
  }
}

/** What of an act belongs in the moderation log. @param state Before it */
function casesOf(act: Act, { phase, title, leaderId }: DiscussionState): NewCase[] {
  switch (act.kind) {
    case "start":
      return [{ action: "startDiscussion", actorId: act.by, subject: title }];
    case "tick":
      // Its time had come: so its leader wanted it.
      return phase === "prepared" ? [{ action: "startDiscussion", actorId: leaderId, subject: title }] : [];
    case "end":
      return [{ action: "endDiscussion", actorId: act.by ?? leaderId, subject: title }];
    case "mute":
      return [{ action: "mute", actorId: act.by, memberId: act.member, subject: title, reason: act.reason }];
    case "unmute":
      return [{ action: "unmute", actorId: act.by, memberId: act.member, subject: title }];
    default:
      return [];
  }
}

function namedOf({ guild_id, id }: Pick<DiscussionRow, "guild_id" | "id">): Named {
  return { guildId: guild_id, id };
}

function discussionOf(row: DiscussionRow): Discussion {
  return {
    id: row.id,
    guildId: row.guild_id,
    state: readState(row.state),
    channelId: row.channel_id,
    starterId: row.starter_id,
    threadId: row.thread_id,
    eventId: row.event_id,
    createdAt: Number(row.created_at),
    startedAt: row.started_at === null ? null : Number(row.started_at),
    endedAt: row.ended_at === null ? null : Number(row.ended_at),
  };
}
