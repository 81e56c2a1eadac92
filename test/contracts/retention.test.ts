import { describe, expect, it } from "vitest";
import { DAY_MS } from "../../src/study/asking.js";
import type { Act } from "../../src/study/discussion/act.js";
import { ENGINES, rowsOf, useGroup } from "../support/databases.js";
import {
  CHANNEL,
  DISCUSSION,
  GUILD,
  MEMBER,
  MODERATOR,
  OPEN,
  OTHER_GUILD,
  QUOTE,
  question,
  review,
} from "../support/study.js";

/** Stands nowhere but in a member's question. */
const WORDS = "zanzibar";

describe.each(ENGINES)("clearing away in $name", (engine) => {
  const group = useGroup(engine);
  const { act } = group;

  const keep = (guildId: string, retentionDays: number) =>
    act((study) => study.settings.change(guildId, (before) => ({ ...before, retentionDays }), MODERATOR));
  const clearAway = () =>
    act((study) =>
      study.clearAway((error) => {
        throw error;
      }),
    );
  const words = () => act(async (_, database) => JSON.stringify(await rowsOf(database)));

  /** A question with the words, answered, and doubted. */
  const asked = (guildId = GUILD) =>
    act(async (study) => {
      const settings = { ...OPEN, retentionDays: (await study.settings.of(guildId)).retentionDays };
      const { id } = await study.questions.ask(guildId, question({ text: WORDS }), settings);
      const questionId = id ?? "";
      await study.questions.answered(guildId, questionId, { outcome: "answered", quotes: [QUOTE] });
      const { review: opened } = await study.reviews.open(guildId, review({ questionId, question: WORDS }));
      return { questionId, reviewId: opened.id };
    });
  const decline = (reviewId: string) =>
    act((study) =>
      study.reviews.decide(GUILD, reviewId, { kind: "decline", reason: "No" }, MODERATOR, { mark: null }),
    );

  it("goes by each guild's own settings; one that has set nothing keeps 30 days", async () => {
    await keep(GUILD, 5);
    const [short, long] = [await asked(GUILD), await asked(OTHER_GUILD)];
    group.now += 5 * DAY_MS;
    expect(await clearAway()).toBe(1);
    expect(await act((study) => study.questions.get(GUILD, short.questionId))).toBeNull();
    expect(await act((study) => study.questions.get(OTHER_GUILD, long.questionId))).not.toBeNull();
    group.now += 25 * DAY_MS;
    expect(await clearAway()).toBe(1);
    expect(await act((study) => study.questions.get(OTHER_GUILD, long.questionId))).toBeNull();
    expect(await clearAway()).toBe(0);
  });

  it("leaves no word of a question where none is kept, once its review is decided and told", async () => {
    await keep(GUILD, 0);
    const { reviewId } = await asked();
    await clearAway();
    // Moderators have to know what they decide upon.
    expect(await act((study) => study.reviews.get(GUILD, reviewId))).toMatchObject({ question: WORDS });
    await decline(reviewId);
    await act((study) => study.reviews.delivered(GUILD, reviewId));
    await clearAway();
    expect(await words()).not.toContain(WORDS);
    expect(await act((study) => study.cases.get(GUILD, 2))).toMatchObject({
      action: "decline",
      actorId: MODERATOR,
      memberId: MEMBER,
      subject: "–",
      reason: "No",
    });
  });

  it("leaves no word of a question after so many days, whatever has been decided on it", async () => {
    await keep(GUILD, 3);
    await decline((await asked()).reviewId);
    const { reviewId } = await asked();
    await act((study) =>
      study.reviews.decide(GUILD, reviewId, { kind: "accept" }, MODERATOR, { mark: null }),
    );
    const [verified] = await act((study) => study.verified.all(GUILD));
    await act((study) => study.verified.withdraw(GUILD, verified?.id ?? "", MODERATOR, null));
    group.now += 3 * DAY_MS;
    await clearAway();
    expect(await words()).not.toContain(WORDS);
  });

  it("leaves verified answers that hold, and open reviews, however old", async () => {
    const { reviewId } = await asked();
    await act((study) =>
      study.reviews.decide(GUILD, reviewId, { kind: "accept" }, MODERATOR, { mark: null }),
    );
    const waiting = await asked();
    group.now += 1000 * DAY_MS;
    await clearAway();
    expect(await act((study) => study.verified.all(GUILD))).toMatchObject([{ question: WORDS }]);
    expect(await act((study) => study.reviews.get(GUILD, waiting.reviewId))).toMatchObject({
      questionId: null,
      question: WORDS,
      state: "open",
    });
  });

  describe("of discussions", () => {
    const by = MODERATOR;
    const prepared = async () =>
      (await act(({ discussions }) => discussions.prepare(GUILD, CHANNEL, DISCUSSION))).id;
    const done = (id: string, wanted: Act) => act(({ discussions }) => discussions.act(GUILD, id, wanted));
    const open = async () => {
      const id = await prepared();
      await done(id, { kind: "start", by });
      return id;
    };
    const wrote = (id: string, messageId: string) =>
      act(({ records }) =>
        records.contribute(GUILD, id, { kind: "message", memberId: MEMBER, text: WORDS }, messageId),
      );
    const kinds = async (id: string) =>
      (await act(({ records }) => records.of(GUILD, id))).map(({ data }) => data.kind);

    it("removes one with its record so many days after its end", async () => {
      await keep(GUILD, 5);
      const id = await open();
      group.now += 20 * DAY_MS;
      await done(id, { kind: "end", by, because: "moderator" });
      await wrote(id, "800");
      group.now += 5 * DAY_MS - 1;
      expect(await clearAway()).toBe(0);
      group.now += 1;
      expect(await clearAway()).toBe(1);
      expect([await act(({ discussions }) => discussions.get(GUILD, id)), await kinds(id)]).toEqual([
        null,
        [],
      ]);
    });

    it("removes what members wrote so many days ago from one that goes on, and from that alone their words", async () => {
      await keep(GUILD, 5);
      const id = await open();
      await wrote(id, "800");
      group.now += 3 * DAY_MS;
      await wrote(id, "801");
      await done(id, { kind: "park", member: MEMBER, id: "q", text: "Why?", quotes: [] });
      group.now += 2 * DAY_MS;
      expect(await clearAway()).toBe(1);
      expect(await kinds(id)).toEqual(["started", "paragraph", "message", "parked"]);
      group.now += 30 * DAY_MS;
      await clearAway();
      // The parking lot is as old as the discussion.
      expect(await kinds(id)).toEqual(["started", "paragraph", "parked"]);
      expect(await words()).not.toContain(WORDS);
    });

    it("keeps one for a day after its end where no words are kept", async () => {
      await keep(GUILD, 0);
      const id = await open();
      await done(id, { kind: "end", by, because: "moderator" });
      group.now += DAY_MS - 1;
      expect(await clearAway()).toBe(0);
      group.now += 1;
      expect(await clearAway()).toBe(1);
    });

    it("leaves one that is prepared: only moderators have written in it; one that was given up goes", async () => {
      const [waits, dropped] = [await prepared(), await prepared()];
      await done(dropped, { kind: "end", by, because: "moderator" });
      group.now += 1000 * DAY_MS;
      expect(await clearAway()).toBe(1);
      const left = await act(({ discussions }) => discussions.unfinished());
      expect(left.map(({ id }) => id)).toEqual([waits]);
    });
  });

  it("goes on with the other guilds when one's settings cannot be read, and says which", async () => {
    await asked(GUILD);
    const other = await asked(OTHER_GUILD);
    await act((_, database) =>
      database
        .insertInto("guild_settings")
        .values({ guild_id: GUILD, settings: '{"mode":"loud"}' })
        .execute(),
    );
    group.now += 30 * DAY_MS;
    const failures: unknown[] = [];
    expect(
      await act((study) => study.clearAway((error, guildId) => failures.push([guildId, String(error)]))),
    ).toBe(1);
    expect(failures).toEqual([[GUILD, expect.stringContaining('mode: "loud" is none of')]]);
    expect(await act((study) => study.questions.get(OTHER_GUILD, other.questionId))).toBeNull();
  });
});
