import type { Database } from "../storage/database.js";
import { DAY_MS } from "./asking.js";
import { type Case, Cases, type Page, type Paged, PRIVATE_QUESTION } from "./cases.js";
import { Questions } from "./questions.js";
import { type Decision, decide, type Refusal } from "./review.js";
import { type NewReview, newReviewRow, type Review, type ReviewNote, reviewOf } from "./review-record.js";
import type { Settings } from "./settings.js";
import { type VerifiedAnswer, VerifiedAnswers } from "./verified-answers.js";

/** A decision that was taken. */
export interface Decided {
  readonly review: Review;
  /** What later questions of this meaning get; null unless it was accepted or corrected. */
  readonly verified: VerifiedAnswer | null;
  readonly case: Case;
}

/** A decision that was not: somebody else came first, or it lacks something. */
export interface NotDecided {
  readonly refusal: Refusal | "gone";
  /** As it stands; null if it is gone. */
  readonly review: Review | null;
}

export interface DecideOptions {
  /** See VerifiedAnswer. */
  readonly mark: string | null;
  /** To the answer. */
  readonly link?: string | null;
}

/** The review queue. */
export class Reviews {
  constructor(
    private readonly db: Database,
    private readonly now: () => number,
  ) {}

  /** Puts an answer into the queue; where its question is there already, only the note is added. */
  async open(
    guildId: string,
    review: NewReview,
    note: ReviewNote | null = null,
  ): Promise<{ review: Review; isNew: boolean }> {
    return this.db.transaction().execute(async (transaction) => {
      const reviews = new Reviews(transaction, this.now);
      const there = review.questionId === null ? null : await reviews.openOf(guildId, review.questionId);
      const opened = there ?? (await reviews.insert(guildId, await reviews.withWhatIsThere(guildId, review)));
      if (note) await reviews.note(guildId, opened.id, note);
      return { review: opened, isNew: there === null };
    });
  }

  /**
   * Decides, if nobody has yet: the review, the verified answer and the case, or none of them.
   *
   * @param by Whoever decides; of "withdraw" the asker
   */
  async decide(
    guildId: string,
    id: string,
    decision: Decision,
    by: string,
    { mark, link }: DecideOptions,
  ): Promise<Decided | NotDecided> {
    return this.db.transaction().execute(async (transaction) => {
      const reviews = new Reviews(transaction, this.now);
      const before = await reviews.get(guildId, id);
      if (!before) return { refusal: "gone", review: null };
      const outcome = decide({ ...before, citations: before.quotes.length }, decision);
      if ("refusal" in outcome) return { refusal: outcome.refusal, review: before };
      const reason = "reason" in decision ? decision.reason : null;
      const { numUpdatedRows } = await transaction
        .updateTable("reviews")
        .set({ state: outcome.state, decided_by: by, decided_at: this.now(), decision_reason: reason })
        .where("guild_id", "=", guildId)
        .where("id", "=", id)
        .where("state", "=", "open")
        .executeTakeFirst();
      if (numUpdatedRows === 0n) return { refusal: "decided", review: await reviews.get(guildId, id) };
      const verified = await reviews.verify(guildId, before, decision, by, mark);
      const logged = await new Cases(transaction, this.now).add(guildId, {
        action: decision.kind,
        actorId: by,
        ...(before.isPrivate
          ? { subject: PRIVATE_QUESTION }
          : {
              memberId: before.askerId,
              subject: verified?.question ?? before.question,
              isQuestion: true,
            }),
        reason,
        link: link ?? null,
      });
      await transaction
        .updateTable("reviews")
        .set({ case_number: logged.number, verified_as: verified?.id ?? null })
        .where("guild_id", "=", guildId)
        .where("id", "=", id)
        .execute();
      const review = await reviews.get(guildId, id);
      if (!review) throw new Error(`review ${id} went away inside its transaction`);
      return { review, verified, case: logged };
    });
  }

  /** An answer that was shown as verified is ended by any decision that does not leave it as it is. */
  private async verify(
    guildId: string,
    { question, quotes, verifiedId, isPrivate }: Review,
    decision: Decision,
    by: string,
    mark: string | null,
  ): Promise<VerifiedAnswer | null> {
    const answers = new VerifiedAnswers(this.db, this.now);
    const changes = decision.kind === "correct" || decision.kind === "decline" || decision.kind === "accept";
    if (verifiedId !== null && changes) await answers.end(guildId, verifiedId, by);
    if (decision.kind === "accept")
      return answers.add(guildId, { question, quotes, mark, note: null, isPrivate }, by);
    if (decision.kind !== "correct") return null;
    const corrected = {
      question: decision.question ?? question,
      quotes: decision.quotes,
      note: decision.note ?? null,
      mark,
      isPrivate: isPrivate && (decision.question ?? question) === question,
    };
    return answers.add(guildId, corrected, by);
  }

  async get(guildId: string, id: string): Promise<Review | null> {
    const row = await this.db
      .selectFrom("reviews")
      .selectAll()
      .where("guild_id", "=", guildId)
      .where("id", "=", id)
      .executeTakeFirst();
    return row ? reviewOf(row) : null;
  }

  /** The open review of a question. */
  async openOf(guildId: string, questionId: string): Promise<Review | null> {
    const row = await this.db
      .selectFrom("reviews")
      .selectAll()
      .where("guild_id", "=", guildId)
      .where("question_id", "=", questionId)
      .where("state", "=", "open")
      .executeTakeFirst();
    return row ? reviewOf(row) : null;
  }

  /** What waits, the oldest first. */
  async queue(guildId: string, page: Page): Promise<Paged<Review>> {
    const open = this.db.selectFrom("reviews").where("guild_id", "=", guildId).where("state", "=", "open");
    const { total } = await open.select(({ fn }) => fn.countAll().as("total")).executeTakeFirstOrThrow();
    const rows = await open
      .selectAll()
      .orderBy("opened_at")
      .orderBy("id")
      .limit(page.limit)
      .offset(page.offset)
      .execute();
    return { total: Number(total), items: rows.map(reviewOf) };
  }

  async notes(guildId: string, id: string): Promise<ReviewNote[]> {
    const rows = await this.db
      .selectFrom("review_notes")
      .selectAll()
      .where("guild_id", "=", guildId)
      .where("review_id", "=", id)
      .orderBy("noted_at")
      .execute();
    return rows.map(({ member_id, reason, paragraph }) => ({ memberId: member_id, reason, paragraph }));
  }

  /** Where moderators see it. */
  async posted(guildId: string, id: string, channelId: string, messageId: string): Promise<void> {
    await this.db
      .updateTable("reviews")
      .set({ card_channel_id: channelId, card_message_id: messageId })
      .where("guild_id", "=", guildId)
      .where("id", "=", id)
      .execute();
  }

  /** The asker was shown the outcome. */
  async delivered(guildId: string, id: string): Promise<void> {
    await this.db
      .updateTable("reviews")
      .set({ delivered_at: this.now() })
      .where("guild_id", "=", guildId)
      .where("id", "=", id)
      .execute();
  }

  /** What a restart may have cut short, of all guilds: cards that were not posted, outcomes that were not shown. */
  async unfinished(): Promise<{ guildId: string; review: Review }[]> {
    const rows = await this.db
      .selectFrom("reviews")
      .selectAll()
      .where(({ eb, or, and }) =>
        or([
          and([eb("state", "=", "open"), eb("card_message_id", "is", null)]),
          and([eb("state", "!=", "open"), eb("delivered_at", "is", null)]),
        ]),
      )
      .orderBy("opened_at")
      .execute();
    return rows.map((row) => ({ guildId: row.guild_id, review: reviewOf(row) }));
  }

  /** Removes what was decided longer ago than the guild keeps it; where it keeps no words, as soon as the asker was told. */
  async clearAway(guildId: string, { retentionDays }: Pick<Settings, "retentionDays">): Promise<number> {
    const { numDeletedRows } = await this.db
      .deleteFrom("reviews")
      .where("guild_id", "=", guildId)
      .where("state", "!=", "open")
      .where(({ eb, or }) =>
        or([
          eb("decided_at", "<=", this.now() - Math.max(1, retentionDays) * DAY_MS),
          ...(retentionDays === 0 ? [eb("delivered_at", "is not", null)] : []),
        ]),
      )
      .executeTakeFirst();
    return Number(numDeletedRows);
  }

  /** What the review refers to may have been removed since, and must be the guild's own. */
  private async withWhatIsThere(guildId: string, review: NewReview): Promise<NewReview> {
    const { questionId, verifiedId } = review;
    const question = questionId && (await new Questions(this.db, this.now).get(guildId, questionId));
    const verified = verifiedId && (await new VerifiedAnswers(this.db, this.now).get(guildId, verifiedId));
    return { ...review, questionId: question ? questionId : null, verifiedId: verified ? verifiedId : null };
  }

  private async insert(guildId: string, review: NewReview): Promise<Review> {
    const row = newReviewRow(guildId, review, this.now());
    await this.db.insertInto("reviews").values(row).execute();
    return reviewOf(row);
  }

  private async note(
    guildId: string,
    id: string,
    { memberId, reason, paragraph }: ReviewNote,
  ): Promise<void> {
    const values = { reason, paragraph, noted_at: this.now() };
    await this.db
      .insertInto("review_notes")
      .values({ review_id: id, guild_id: guildId, member_id: memberId, ...values })
      .onConflict((conflict) => conflict.columns(["review_id", "member_id"]).doUpdateSet(values))
      .execute();
  }
}
