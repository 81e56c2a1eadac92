import type { Database } from "../storage/database.js";
import { newId } from "../storage/new-id.js";
import type { QuestionRow } from "../storage/schema.js";
import { type Before, HOUR_MS, mayAsk, type Verdict, type Way } from "./asking.js";
import type { Language } from "./languages.js";
import { formatPending } from "./pending.js";
import { channelSettings, type Settings } from "./settings.js";
import type { Standing } from "./standing.js";

export interface NewQuestion {
  readonly channelId: string;
  /** The channel and its parents, the most specific first. */
  readonly channelPath: readonly string[];
  /** The channel itself, or the one that its thread belongs to: more threads are no more questions. */
  readonly quotaChannelId: string;
  readonly askerId: string;
  readonly standing: Standing;
  readonly way: Way;
  readonly isPrivate: boolean;
  /** The message that asks, if one does, and when it was written or edited last. */
  readonly message?: { readonly id: string; readonly wordedAt: number };
  readonly text: string;
  readonly article: string | null;
  readonly replyToken?: string;
  readonly language: Language | null;
}

/** Whether a question is let through; its id if it is. */
export interface Admission {
  readonly verdict: Verdict;
  readonly id: string | null;
}

/** Lets questions through. */
export class Admissions {
  private readonly waiting: {
    readonly admit: (transaction: Database) => Promise<Admission>;
    readonly resolve: (admission: Admission) => void;
    readonly reject: (error: unknown) => void;
  }[] = [];

  constructor(
    private readonly db: Database,
    private readonly now: () => number,
  ) {}

  /** Lets a question through and writes it down, or says why not; of many at once none slips past the quota. */
  ask(guildId: string, asked: NewQuestion, settings: Settings): Promise<Admission> {
    return new Promise((resolve, reject) => {
      const admit = (transaction: Database) => this.admit(transaction, guildId, asked, settings);
      this.waiting.push({ admit, resolve, reject });
      if (this.waiting.length === 1) setImmediate(() => void this.admitAll());
    });
  }

  /**
   * Those that came at once go into one transaction. Each transaction waits for the disk; with one a question, many members
   * asking at once would not be acknowledged in time.
   */
  private async admitAll(): Promise<void> {
    const waiting = this.waiting.splice(0);
    try {
      const admissions = await this.db.transaction().execute(async (transaction) => {
        const admitted: Admission[] = [];
        for (const { admit } of waiting) admitted.push(await admit(transaction));
        return admitted;
      });
      for (const [place, { resolve }] of waiting.entries()) resolve(admissions[place] as Admission);
    } catch (error) {
      for (const { reject } of waiting) reject(error);
    }
  }

  private async admit(
    transaction: Database,
    guildId: string,
    asked: NewQuestion,
    settings: Settings,
  ): Promise<Admission> {
    const now = this.now();
    const before = await this.before(transaction, guildId, asked, settings, now);
    const { mode } = channelSettings(settings, asked.channelPath);
    const verdict = mayAsk(asked.way, mode, asked.standing, settings, before, now);
    if (verdict.kind === "ignore" || verdict.kind === "refuse") return { verdict, id: null };
    const id = newId();
    const row: QuestionRow = {
      id,
      guild_id: guildId,
      channel_id: asked.channelId,
      quota_channel_id: asked.quotaChannelId,
      asker_id: asked.askerId,
      asked_at: now,
      is_private: asked.isPrivate ? 1 : 0,
      question_message_id: asked.message?.id ?? null,
      answer_message_id: null,
      outcome: "asked",
      text: settings.retentionDays > 0 ? asked.text : null,
      citations: null,
      verified_id: null,
      pending: formatPending({
        text: asked.text,
        article: asked.article,
        isDraft: verdict.kind === "draft",
        replyToken: asked.replyToken ?? null,
        language: asked.language,
      }),
      worded_at: asked.message?.wordedAt ?? null,
      edits: 0,
    };
    await transaction.insertInto("questions").values(row).execute();
    return { verdict, id };
  }

  private async before(
    db: Database,
    guildId: string,
    { askerId, quotaChannelId }: NewQuestion,
    { quotaPerHour }: Settings,
    now: number,
  ): Promise<Before> {
    const last = await db
      .selectFrom("questions")
      .select(({ fn }) => fn.max("asked_at").as("at"))
      .where("guild_id", "=", guildId)
      .where("asker_id", "=", askerId)
      .executeTakeFirstOrThrow();
    const inChannel = await db
      .selectFrom("questions")
      .select("asked_at")
      .where("guild_id", "=", guildId)
      .where("quota_channel_id", "=", quotaChannelId)
      .where("asked_at", ">", now - HOUR_MS)
      .orderBy("asked_at", "desc")
      // A quota looks no further back, and none does not look at all.
      .limit(quotaPerHour)
      .execute();
    return {
      lastOfMember: last.at === null ? null : Number(last.at),
      lastHourInChannel: inChannel.map(({ asked_at }) => Number(asked_at)).toReversed(),
    };
  }
}
