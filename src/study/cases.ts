import type { Database } from "../storage/database.js";
import { holds } from "../storage/holds.js";
import type { CaseRow } from "../storage/schema.js";
import { DAY_MS, HOUR_MS } from "./asking.js";
import type { Settings } from "./settings.js";

/** Everything that a moderator, or the bot for their sake, writes down. */
export type CaseAction =
  | "settings"
  | "accept"
  | "correct"
  | "decline"
  | "dismiss"
  | "verify"
  | "edit"
  | "withdraw"
  | "hide"
  | "show"
  | "delete"
  | "refused"
  | "startDiscussion"
  | "endDiscussion"
  | "mute"
  | "unmute"
  | "strike";

export interface Case {
  /** From 1 on in each guild. */
  readonly number: number;
  readonly action: CaseAction;
  readonly actorId: string;
  /** Whom it concerns, if a member. */
  readonly memberId: string | null;
  /** What was done, in words. */
  readonly subject: string;
  readonly reason: string | null;
  readonly link: string | null;
  readonly doneAt: number;
  readonly reasonEditedBy: string | null;
  /** Where the log channel shows it. */
  readonly logMessageId: string | null;
}

export type NewCase = Pick<Case, "action" | "actorId" | "subject"> &
  Partial<Pick<Case, "memberId" | "reason" | "link">> & {
    /** True where the subject is the words of a question: they go when the guild keeps them no longer. */
    readonly isQuestion?: boolean;
  };

/** The subject of a case whose words have gone. */
export const NO_WORDS = "–";

/** The subject of a case about a question that its asker put in private: more people read the log than review it. */
export const PRIVATE_QUESTION = "(private)";

/** The moderation log: numbered, and only its reasons ever change. */
export class Cases {
  constructor(
    private readonly db: Database,
    private readonly now: () => number,
  ) {}

  /** Inside the transaction of what it tells: neither is there without the other. */
  async add(guildId: string, added: NewCase): Promise<Case> {
    const row: Omit<CaseRow, "number"> = {
      guild_id: guildId,
      action: added.action,
      actor_id: added.actorId,
      member_id: added.memberId ?? null,
      subject: added.subject,
      subject_is_question: added.isQuestion ? 1 : 0,
      reason: added.reason ?? null,
      link: added.link ?? null,
      done_at: this.now(),
      reason_edited_by: null,
      log_message_id: null,
    };
    // In one statement: two that are added at once do not get the same number.
    const { number } = await this.db
      .insertInto("cases")
      .values(({ selectFrom }) => ({
        ...row,
        number: selectFrom("cases as before")
          .select(({ eb, fn, val }) => eb(fn.coalesce(fn.max("before.number"), val(0)), "+", 1).as("next"))
          .where("before.guild_id", "=", guildId),
      }))
      .returning("number")
      .executeTakeFirstOrThrow();
    return caseOf({ ...row, number });
  }

  /** That somebody tried what they may not; the same once an hour, so that nobody fills the log. */
  async refused(guildId: string, actorId: string, what: string): Promise<Case | null> {
    return this.db.transaction().execute(async (transaction) => {
      const already = await transaction
        .selectFrom("cases")
        .select("number")
        .where("guild_id", "=", guildId)
        .where("action", "=", "refused")
        .where("actor_id", "=", actorId)
        .where("subject", "=", what)
        .where("done_at", ">", this.now() - HOUR_MS)
        .executeTakeFirst();
      if (already) return null;
      const cases = new Cases(transaction, this.now);
      return cases.add(guildId, { action: "refused", actorId, memberId: actorId, subject: what });
    });
  }

  async get(guildId: string, number: number): Promise<Case | null> {
    const row = await this.db
      .selectFrom("cases")
      .selectAll()
      .where("guild_id", "=", guildId)
      .where("number", "=", number)
      .executeTakeFirst();
    return row ? caseOf(row) : null;
  }

  /**
   * The latest first.
   *
   * @param words All of them have to be in the subject or the reason; an id is a word, too. None: every case.
   */
  async search(guildId: string, words: readonly string[], page: Page): Promise<Paged<Case>> {
    let query = this.db.selectFrom("cases").where("guild_id", "=", guildId);
    for (const word of words) {
      const columns = ["subject", "reason", "action", "actor_id", "member_id"];
      query = query.where(({ or }) => or(columns.map((column) => holds(column, word))));
    }
    const { total } = await query.select(({ fn }) => fn.countAll().as("total")).executeTakeFirstOrThrow();
    const rows = await query
      .selectAll()
      .orderBy("number", "desc")
      .limit(page.limit)
      .offset(page.offset)
      .execute();
    return { total: Number(total), items: rows.map(caseOf) };
  }

  async setReason(guildId: string, number: number, reason: string, by: string): Promise<Case | null> {
    await this.db
      .updateTable("cases")
      .set({ reason, reason_edited_by: by })
      .where("guild_id", "=", guildId)
      .where("number", "=", number)
      .execute();
    return this.get(guildId, number);
  }

  async logged(guildId: string, number: number, messageId: string): Promise<void> {
    await this.db
      .updateTable("cases")
      .set({ log_message_id: messageId })
      .where("guild_id", "=", guildId)
      .where("number", "=", number)
      .execute();
  }

  /** Takes the words of questions out of what is older; what was done stays, and who did it. */
  async clearAway(guildId: string, { retentionDays }: Pick<Settings, "retentionDays">): Promise<number> {
    const { numUpdatedRows } = await this.db
      .updateTable("cases")
      .set({ subject: NO_WORDS, subject_is_question: 0 })
      .where("guild_id", "=", guildId)
      .where("subject_is_question", "=", 1)
      .where("done_at", "<=", this.now() - retentionDays * DAY_MS)
      .executeTakeFirst();
    return Number(numUpdatedRows);
  }
}

/** Which stretch of a long list is wanted. */
export interface Page {
  readonly offset: number;
  readonly limit: number;
}

export interface Paged<T> {
  /** Of all pages. */
  readonly total: number;
  readonly items: readonly T[];
}

function caseOf(row: CaseRow): Case {
  return {
    number: row.number,
    action: row.action as CaseAction,
    actorId: row.actor_id,
    memberId: row.member_id,
    subject: row.subject,
    reason: row.reason,
    link: row.link,
    doneAt: Number(row.done_at),
    reasonEditedBy: row.reason_edited_by,
    logMessageId: row.log_message_id,
  };
}
