import { describe, expect, it } from "vitest";
import { DAY_MS } from "../../src/study/asking.js";
import { PRIVATE_QUESTION } from "../../src/study/cases.js";
import type { Decision } from "../../src/study/review.js";
import type { NewReview, ReviewNote } from "../../src/study/review-record.js";
import type { Decided, NotDecided } from "../../src/study/reviews.js";
import { ENGINES, useGroup } from "../support/databases.js";
import {
  CHANNEL,
  GUILD,
  MEMBER,
  MODERATOR,
  OPEN,
  OTHER_GUILD,
  OTHER_MEMBER,
  QUOTE,
  question,
  review,
} from "../support/study.js";

const ALL = { offset: 0, limit: 100 };
const OTHER_QUOTE = { ...QUOTE, paragraph: 1, sentence: "Snow melts there in April." };
const CORRECT: Decision = { kind: "correct", quotes: [OTHER_QUOTE] };
const ACCEPT: Decision = { kind: "accept" };

describe.each(ENGINES)("reviews in $name", (engine) => {
  const group = useGroup(engine);
  const { act } = group;

  const asked = () => act(async (study) => (await study.questions.ask(GUILD, question(), OPEN)).id ?? "");
  const open = (changed: Partial<NewReview> = {}, note: ReviewNote | null = null) =>
    act((study) => study.reviews.open(GUILD, review(changed), note));
  const decide = (id: string, decision: Decision, by = MODERATOR) =>
    act((study) =>
      study.reviews.decide(GUILD, id, decision, by, { mark: "a-mark", link: "https://discord.com/x" }),
    );
  const verified = () => act((study) => study.verified.all(GUILD));
  const cases = async () => (await act((study) => study.cases.search(GUILD, [], ALL))).items;

  function decided(outcome: Decided | NotDecided): Decided {
    if ("refusal" in outcome) throw new Error(outcome.refusal);
    return outcome;
  }

  it("are opened with what is to be judged", async () => {
    const questionId = await asked();
    const { review: opened, isNew } = await open({ questionId, answerMessageId: "500", isPrivate: true });
    expect(isNew).toBe(true);
    expect(opened).toEqual({
      id: opened.id,
      kind: "report",
      questionId,
      question: "Where is the oldest bridge?",
      quotes: [QUOTE],
      verifiedId: null,
      channelId: CHANNEL,
      askerId: MEMBER,
      isPrivate: true,
      answerMessageId: "500",
      openedAt: group.now,
      state: "open",
      decidedBy: null,
      decidedAt: null,
      decisionReason: null,
      caseNumber: null,
      verifiedAs: null,
      card: null,
      isDelivered: false,
    });
    expect(await act((study) => study.reviews.get(GUILD, opened.id))).toEqual(opened);
    expect(await act((study) => study.reviews.openOf(GUILD, questionId))).toEqual(opened);
  });

  it("of a private question leave neither its words nor its asker in the log", async () => {
    const { review: opened } = await open({ isPrivate: true });
    expect(decided(await decide(opened.id, ACCEPT)).verified?.question).toBe("Where is the oldest bridge?");
    expect(await cases()).toEqual([
      expect.objectContaining({ action: "accept", subject: PRIVATE_QUESTION, memberId: null }),
    ]);
  });

  it("are one a question while they are open: what others say is noted, of each the last word", async () => {
    const questionId = await asked();
    const first = { memberId: MEMBER, reason: "Wrong bridge", paragraph: 3 };
    const { review: opened } = await open({ questionId }, first);
    group.now += 1;
    const second = { memberId: OTHER_MEMBER, reason: null, paragraph: null };
    expect(await open({ questionId, kind: "feedback" }, second)).toEqual({ review: opened, isNew: false });
    expect(await act((study) => study.reviews.notes(GUILD, opened.id))).toEqual([first, second]);
    group.now += 1;
    await open({ questionId }, { ...first, reason: "Wrong river" });
    expect(await act((study) => study.reviews.notes(GUILD, opened.id))).toEqual([
      second,
      { ...first, reason: "Wrong river" },
    ]);
    await decide(opened.id, { kind: "dismiss" });
    expect(await act((study) => study.reviews.openOf(GUILD, questionId))).toBeNull();
    expect(await open({ questionId })).toMatchObject({ isNew: true });
  });

  it("of 20 members who report an answer at once, one is opened with 20 notes", async () => {
    const questionId = await asked();
    const opened = await act((study) =>
      Promise.all(
        Array.from({ length: 20 }, (_, i) =>
          study.reviews.open(GUILD, review({ questionId }), {
            memberId: `30${i}`,
            reason: null,
            paragraph: null,
          }),
        ),
      ),
    );
    expect(opened.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(await act((study) => study.reviews.notes(GUILD, opened[0]?.review.id ?? ""))).toHaveLength(20);
  });

  it("of a question or a verified answer that has been removed are opened without it", async () => {
    const { review: opened } = await open({ questionId: "gone", verifiedId: "gone" });
    expect(opened).toMatchObject({ questionId: null, verifiedId: null });
  });

  it("wait in a queue, the oldest first, in pages", async () => {
    const ids: string[] = [];
    for (let i = 0; i < 5; i++) {
      group.now += 1;
      ids.push((await open()).review.id);
    }
    await decide(ids[1] ?? "", { kind: "dismiss" });
    const page = await act((study) => study.reviews.queue(GUILD, { offset: 1, limit: 2 }));
    expect(page.total).toBe(4);
    expect(page.items.map(({ id }) => id)).toEqual([ids[2], ids[3]]);
  });

  it("that are accepted become a verified answer and a case", async () => {
    const { review: opened } = await open();
    group.now += 5;
    const outcome = decided(await decide(opened.id, ACCEPT));
    expect(outcome.review).toEqual({
      ...opened,
      state: "accepted",
      decidedBy: MODERATOR,
      decidedAt: group.now,
      caseNumber: 1,
      verifiedAs: outcome.verified?.id,
    });
    expect(outcome.verified).toEqual({
      id: outcome.verified?.id,
      question: opened.question,
      mark: "a-mark",
      quotes: [QUOTE],
      note: null,
      verifiedBy: MODERATOR,
      verifiedAt: group.now,
      isPrivate: false,
    });
    expect(outcome.case).toMatchObject({
      number: 1,
      action: "accept",
      actorId: MODERATOR,
      memberId: MEMBER,
      subject: opened.question,
      link: "https://discord.com/x",
    });
    expect(await verified()).toEqual([outcome.verified]);
    expect(await cases()).toEqual([outcome.case]);
  });

  it("that are corrected become the verified answer that the moderator gave", async () => {
    const { review: opened } = await open();
    const outcome = decided(
      await decide(opened.id, {
        ...CORRECT,
        question: "Where does the bridge stand?",
        note: "See ¶ 1, too.",
      }),
    );
    expect(outcome.review.state).toBe("corrected");
    expect(outcome.verified).toMatchObject({
      question: "Where does the bridge stand?",
      quotes: [OTHER_QUOTE],
      note: "See ¶ 1, too.",
    });
    expect(outcome.case).toMatchObject({ action: "correct", subject: "Where does the bridge stand?" });
  });

  it("that are declined, dismissed or withdrawn verify nothing", async () => {
    for (const [decision, state] of [
      [{ kind: "decline", reason: "Off topic" }, "declined"],
      [{ kind: "dismiss" }, "dismissed"],
      [{ kind: "withdraw" }, "withdrawn"],
    ] as const) {
      const { review: opened } = await open();
      const outcome = decided(await decide(opened.id, decision));
      expect(outcome.review.state).toBe(state);
      expect(outcome.verified).toBeNull();
      expect(outcome.case.action).toBe(decision.kind);
    }
    expect(await verified()).toEqual([]);
    expect((await cases()).map(({ reason }) => reason)).toEqual([null, null, "Off topic"]);
  });

  it("of a question that was asked in private keep its words to moderators", async () => {
    for (const [decision, asPrivate] of [
      [ACCEPT, true],
      [CORRECT, true],
      [{ ...CORRECT, question: "In the moderator's words?" }, false],
    ] as const) {
      for (const isPrivate of [true, false]) {
        const { review: opened } = await open({ isPrivate });
        const { verified } = decided(await decide(opened.id, decision));
        expect(verified?.isPrivate).toBe(isPrivate && asPrivate);
      }
    }
  });

  it("of a verified answer end it, unless the doubt is dismissed or taken back", async () => {
    for (const [decision, holds] of [
      [{ kind: "dismiss" }, true],
      [{ kind: "withdraw" }, true],
      [{ kind: "decline", reason: "Wrong" }, false],
      [CORRECT, false],
      [ACCEPT, false],
    ] as const) {
      const doubted = await act((study) =>
        study.verified.add(GUILD, { question: "Where?", mark: null, quotes: [QUOTE], note: null }, MODERATOR),
      );
      const { review: opened } = await open({ verifiedId: doubted.id });
      const outcome = decided(await decide(opened.id, decision));
      const left = (await verified()).map(({ id }) => id);
      expect(left.includes(doubted.id)).toBe(holds);
      if (outcome.verified) expect(left).toContain(outcome.verified.id);
    }
  });

  it("that two decide at once are decided by one; the other is told who it was", async () => {
    const { review: opened } = await open();
    const outcomes = await act((study) =>
      Promise.all(
        [MODERATOR, OTHER_MEMBER].map((by, i) =>
          study.reviews.decide(GUILD, opened.id, i === 0 ? ACCEPT : CORRECT, by, { mark: null }),
        ),
      ),
    );
    const [won, ...more] = outcomes.filter((outcome): outcome is Decided => "case" in outcome);
    expect(more).toEqual([]);
    expect(outcomes.filter((outcome) => "refusal" in outcome)).toEqual([
      { refusal: "decided", review: won?.review },
    ]);
    expect([MODERATOR, OTHER_MEMBER]).toContain(won?.review.decidedBy);
    expect(await verified()).toHaveLength(1);
    expect(await cases()).toHaveLength(1);
  });

  it("are not decided where something is missing, and nothing is changed", async () => {
    const { review: draft } = await open({ kind: "draft", quotes: [] });
    for (const [decision, refusal] of [
      [ACCEPT, "nothingToAccept"],
      [{ kind: "correct", quotes: [] }, "noQuote"],
      [{ kind: "decline", reason: " " }, "noReason"],
      [{ kind: "dismiss" }, "draftNeedsDecision"],
    ] as const) {
      expect(await decide(draft.id, decision)).toEqual({ refusal, review: draft });
    }
    expect(await decide("gone", ACCEPT)).toEqual({ refusal: "gone", review: null });
    expect(await cases()).toEqual([]);
  });

  it("that a restart has cut short are found, of all guilds: no card yet, or the asker not told", async () => {
    const unfinished = () =>
      act(async (study) =>
        (await study.reviews.unfinished()).map(({ guildId, review: { id } }) => [guildId, id]),
      );
    const { review: here } = await open();
    group.now += 1;
    const { review: there } = await act((study) => study.reviews.open(OTHER_GUILD, review()));
    expect(await unfinished()).toEqual([
      [GUILD, here.id],
      [OTHER_GUILD, there.id],
    ]);
    await act((study) => study.reviews.posted(GUILD, here.id, "700", "701"));
    expect(await act((study) => study.reviews.get(GUILD, here.id))).toMatchObject({
      card: { channelId: "700", messageId: "701" },
    });
    expect(await unfinished()).toEqual([[OTHER_GUILD, there.id]]);
    await decide(here.id, { kind: "dismiss" });
    expect(await unfinished()).toContainEqual([GUILD, here.id]);
    await act((study) => study.reviews.delivered(GUILD, here.id));
    expect(await unfinished()).toEqual([[OTHER_GUILD, there.id]]);
    expect(await act((study) => study.reviews.get(GUILD, here.id))).toMatchObject({ isDelivered: true });
  });

  describe("are cleared away", () => {
    const clearAway = (retentionDays: number) =>
      act((study) => study.reviews.clearAway(GUILD, { retentionDays }));

    it("so many days after they were decided, with their notes; open ones never", async () => {
      const { review: waiting } = await open();
      const { review: done } = await open({}, { memberId: MEMBER, reason: "Wrong", paragraph: null });
      group.now += 5 * DAY_MS;
      await decide(done.id, { kind: "dismiss" });
      group.now += 2 * DAY_MS - 1;
      expect(await clearAway(2)).toBe(0);
      group.now += 1;
      expect(await clearAway(2)).toBe(1);
      expect((await act((study) => study.reviews.queue(GUILD, ALL))).items).toEqual([waiting]);
      expect(await act((study) => study.reviews.get(GUILD, done.id))).toBeNull();
      expect(await act((_, db) => db.selectFrom("review_notes").selectAll().execute())).toEqual([]);
    });

    it("where no words are kept, once the asker was told; or else after a day", async () => {
      const [told, untold] = [(await open()).review, (await open()).review];
      await decide(told.id, { kind: "dismiss" });
      await decide(untold.id, { kind: "dismiss" });
      expect(await clearAway(0)).toBe(0);
      await act((study) => study.reviews.delivered(GUILD, told.id));
      expect(await clearAway(0)).toBe(1);
      expect(await act((study) => study.reviews.get(GUILD, untold.id))).not.toBeNull();
      group.now += DAY_MS;
      expect(await clearAway(0)).toBe(1);
    });
  });
});
