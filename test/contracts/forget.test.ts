import { describe, expect, it } from "vitest";
import { HOUR_MS } from "../../src/study/asking.js";
import type { Act } from "../../src/study/discussion/act.js";
import type { Study } from "../../src/study/study.js";
import { ENGINES, rowsOf, useGroup } from "../support/databases.js";
import {
  CHANNEL,
  DISCUSSION,
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

/** Stand nowhere but in what the member wrote. */
const WORDS = "zanzibar";

describe.each(ENGINES)("a member who wants to be forgotten in $name", (engine) => {
  const group = useGroup(engine);
  const { act } = group;
  const rows = (guildId: string) =>
    act(async (_, database) =>
      Object.values(await rowsOf(database))
        .flat()
        .filter((row) => row["guild_id"] === guildId),
    );
  const traces = async (guildId: string) => {
    const text = JSON.stringify(await rows(guildId));
    return { words: text.includes(WORDS), member: text.includes(MEMBER) };
  };

  /** Everything that a member can have left in a guild, and what others have left beside it. */
  async function leaveTraces(study: Study, guildId: string): Promise<void> {
    const ask = async (askerId: string, text: string) =>
      (
        await study.questions.ask(
          guildId,
          question({ askerId, text, message: { id: `4${askerId}`, wordedAt: 1 } }),
          OPEN,
        )
      ).id ?? "";
    const [own, others] = [await ask(MEMBER, WORDS), await ask(OTHER_MEMBER, "Another question")];
    await study.questions.answered(guildId, own, { outcome: "answered", quotes: [QUOTE] });
    const vote = { isHelpful: false, reason: WORDS, paragraph: 1 };
    await study.votes.cast(guildId, others, MEMBER, vote);
    await study.votes.cast(guildId, own, MEMBER, vote);
    await study.votes.cast(guildId, others, OTHER_MEMBER, { ...vote, reason: "Mine" });
    const note = { memberId: MEMBER, reason: WORDS, paragraph: 1 };
    await study.reviews.open(guildId, review({ questionId: others, askerId: OTHER_MEMBER }), note);
    await study.reviews.open(guildId, review({ questionId: own, question: WORDS }));
    for (const decision of [{ kind: "decline", reason: "No" }, { kind: "dismiss" }] as const) {
      const { review: opened } = await study.reviews.open(guildId, review({ question: WORDS }));
      await study.reviews.decide(guildId, opened.id, decision, MODERATOR, { mark: null });
    }
    await study.cases.add(guildId, {
      action: "delete",
      actorId: MODERATOR,
      memberId: MEMBER,
      subject: "an answer",
    });
    await discuss(study, guildId, own);
  }

  /** A discussion in which the member had the floor, among everything else; others had their part, too. */
  async function discuss(study: Study, guildId: string, questionId: string): Promise<void> {
    const { discussions, records } = study;
    const { id } = await discussions.prepare(guildId, CHANNEL, DISCUSSION);
    const by = MODERATOR;
    const asked = { kind: "openPoll", by, id: "p", question: "Who?", options: ["A", "B"] } as const;
    const acts: Act[] = [{ kind: "start", by }, { kind: "limitSpeakers", by, seconds: 60 }, asked];
    for (const member of [MEMBER, OTHER_MEMBER]) {
      const text = member === MEMBER ? WORDS : "What others wrote";
      acts.push({ kind: "raise", member }, { kind: "vote", member, poll: "p", option: 0 });
      acts.push({ kind: "park", member, id: member === MEMBER ? questionId : "q", text, quotes: [] });
    }
    acts.push({ kind: "call", by, from: null });
    for (const act of acts) await discussions.act(guildId, id, act);
    const message = (memberId: string, text: string) =>
      records.contribute(guildId, id, { kind: "message", memberId, text }, `5${guildId}${memberId}`);
    await message(MEMBER, WORDS);
    await message(OTHER_MEMBER, "What others wrote");
    await records.contribute(guildId, id, { kind: "question", memberId: MEMBER, questionId }, `6${guildId}`);
    await discussions.act(guildId, id, { kind: "mute", by, member: MEMBER, reason: "Shouts" });
    await discussions.act(guildId, id, { kind: "unmute", by, member: MEMBER });
    await discussions.act(guildId, id, { kind: "call", by, from: null });
    await discussions.act(guildId, id, { kind: "raise", member: MEMBER });
    await discussions.act(guildId, id, { kind: "call", by, from: OTHER_MEMBER });
  }

  it("leaves neither name nor words, and what others have left stays", async () => {
    await act((study) => leaveTraces(study, GUILD));
    group.now += HOUR_MS;
    expect(await traces(GUILD)).toEqual({ words: true, member: true });
    expect(await act((study) => study.forget(GUILD, MEMBER))).toEqual({ questions: 1, votes: 2 });
    expect(await traces(GUILD)).toEqual({ words: false, member: false });
    const left = JSON.stringify(await rows(GUILD));
    expect(left).toContain("Another question");
    expect(left).toContain("Mine");
    expect((await act((study) => study.reviews.queue(GUILD, { offset: 0, limit: 9 }))).total).toBe(1);
    const { items } = await act((study) => study.cases.search(GUILD, [], { offset: 0, limit: 9 }));
    expect(items.map(({ number, subject, memberId, reason }) => [number, subject, memberId, reason])).toEqual(
      [
        [6, DISCUSSION.title, null, null],
        [5, DISCUSSION.title, null, "Shouts"],
        [4, DISCUSSION.title, null, null],
        [3, "an answer", null, null],
        [2, "–", null, null],
        [1, "–", null, "No"],
      ],
    );
    expect(await act((study) => study.forget(GUILD, MEMBER))).toEqual({ questions: 0, votes: 0 });
  });

  it("is forgotten in one guild alone, or in all", async () => {
    await act((study) => leaveTraces(study, GUILD));
    await act((study) => leaveTraces(study, OTHER_GUILD));
    const before = await rows(OTHER_GUILD);
    await act((study) => study.forget(GUILD, MEMBER));
    expect(await rows(OTHER_GUILD)).toEqual(before);
    await act((study) => leaveTraces(study, GUILD));
    expect(await act((study) => study.forget(null, MEMBER))).toEqual({ questions: 2, votes: 4 });
    for (const guildId of [GUILD, OTHER_GUILD]) {
      expect(await traces(guildId)).toEqual({ words: false, member: false });
    }
  });

  it("does not make room in the channel's quota: that somebody asked is kept for the hour", async () => {
    const settings = { ...OPEN, quotaPerHour: 2 };
    const ask = () => act((study) => study.questions.ask(GUILD, question({ text: WORDS }), settings));
    await ask();
    await ask();
    expect(await act((study) => study.forget(GUILD, MEMBER))).toEqual({ questions: 2, votes: 0 });
    expect(await traces(GUILD)).toEqual({ words: false, member: false });
    expect(await ask()).toMatchObject({ verdict: { kind: "refuse", because: "quota" } });
    group.now += HOUR_MS;
    expect(await ask()).toMatchObject({ verdict: { kind: "answer" } });
  });

  it("has left traces in Discord that are known before: cards, drafts that wait, notes and cases in the log", async () => {
    const [draft, others, done] = await act(async ({ reviews, cases }) => {
      const waiting = review({ kind: "draft", answerMessageId: "61" });
      const { review: draft } = await reviews.open(GUILD, waiting);
      await reviews.posted(GUILD, draft.id, "71", "62");
      const note = { memberId: MEMBER, reason: WORDS, paragraph: null };
      const { review: others } = await reviews.open(GUILD, review({ askerId: OTHER_MEMBER }), note);
      const { review: decided } = await reviews.open(OTHER_GUILD, review());
      const done = await reviews.decide(OTHER_GUILD, decided.id, { kind: "dismiss" }, MODERATOR, {
        mark: null,
      });
      if ("refusal" in done) throw new Error(done.refusal);
      await cases.logged(OTHER_GUILD, done.case.number, "63");
      return [draft, others, done.case] as const;
    });
    const messages = [
      { guildId: GUILD, channelId: "71", messageId: "62" },
      { guildId: GUILD, channelId: draft.channelId, messageId: "61" },
    ];
    const here = { messages, reviews: [{ guildId: GUILD, id: others.id }], questions: [], discussions: [] };
    expect(await act((study) => study.tracesOf(GUILD, MEMBER))).toEqual({ ...here, cases: [] });
    expect(await act((study) => study.tracesOf(null, MEMBER))).toEqual({
      ...here,
      cases: [{ guildId: OTHER_GUILD, number: done.number }],
    });
  });

  it("is named in discussions' threads: where they were called, who waits and what is put aside", async () => {
    await act((study) => leaveTraces(study, GUILD));
    const calls = await act(async ({ discussions, records }) => {
      const [discussion] = await discussions.goingOn(GUILD);
      const id = discussion?.id ?? "";
      await discussions.placed(GUILD, id, { threadId: "81" });
      const own = (await records.of(GUILD, id)).filter(
        ({ data }) => data.kind === "called" && data.memberId === MEMBER,
      );
      for (const [i, { id }] of own.entries()) await records.shown(GUILD, id, `9${i}`);
      return { id, messages: own.map((_, i) => ({ guildId: GUILD, channelId: "81", messageId: `9${i}` })) };
    });
    const traces = await act((study) => study.tracesOf(GUILD, MEMBER));
    expect(calls.messages).toHaveLength(2);
    expect(traces.messages).toEqual(expect.arrayContaining(calls.messages));
    expect(traces.discussions).toEqual([{ guildId: GUILD, id: calls.id }]);
  });

  it("cannot be forgotten out of a moderator's decision on a discussion that goes on", async () => {
    const id = await act(async ({ discussions }) => {
      const { id } = await discussions.prepare(GUILD, CHANNEL, DISCUSSION);
      await discussions.act(GUILD, id, { kind: "start", by: MODERATOR });
      await discussions.act(GUILD, id, { kind: "mute", by: MODERATOR, member: MEMBER, reason: null });
      return id;
    });
    await act((study) => study.forget(GUILD, MEMBER));
    const raised = await act(({ discussions }) =>
      discussions.act(GUILD, id, { kind: "raise", member: MEMBER }),
    );
    expect(raised).toEqual({ refusal: "isMuted" });
    await act(({ discussions }) =>
      discussions.act(GUILD, id, { kind: "end", by: MODERATOR, because: "moderator" }),
    );
    expect(await traces(GUILD)).toEqual({ words: false, member: false });
  });

  it("has no part in discussions any more, which go on without them, nor in the record", async () => {
    await act((study) => leaveTraces(study, GUILD));
    const [before] = await act(({ discussions }) => discussions.goingOn(GUILD));
    const id = before?.id ?? "";
    // They have the floor for a minute.
    expect(before?.state.speaker).toMatchObject({ memberId: MEMBER, until: group.now + 60_000 });
    await act((study) => study.forget(GUILD, MEMBER));
    const after = await act(({ discussions }) => discussions.get(GUILD, id));
    expect(after?.state).toMatchObject({
      speaker: null,
      hands: [],
      participants: [OTHER_MEMBER],
      polls: [{ votes: { [OTHER_MEMBER]: 0 } }],
      parked: [{ text: "What others wrote" }],
    });
    group.now += 60_000;
    expect(await act(({ discussions }) => discussions.due())).toEqual([]);
    const record = await act(({ records }) => records.of(GUILD, id));
    const whose = record.flatMap(({ data }) => ("memberId" in data ? [`${data.kind} ${data.memberId}`] : []));
    expect(whose).toEqual(
      ["parked", "message", "called", "floorOver"].map((kind) => `${kind} ${OTHER_MEMBER}`),
    );
    // What comes after has its place behind it.
    await act(({ discussions }) => discussions.act(GUILD, id, { kind: "rename", title: "Rivers" }));
    const numbers = (await act(({ records }) => records.of(GUILD, id))).map(({ number }) => number);
    expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
  });

  it("is still named as the leader of the discussions that they led", async () => {
    await act((study) => leaveTraces(study, GUILD));
    await act((study) => study.forget(GUILD, MODERATOR));
    expect(await act(({ discussions }) => discussions.goingOn(GUILD))).toMatchObject([
      { state: { leaderId: MODERATOR, participants: [MEMBER, OTHER_MEMBER] } },
    ]);
  });

  it("leaves what moderators have verified: it names nobody", async () => {
    const { review: opened } = await act((study) => study.reviews.open(GUILD, review()));
    await act((study) =>
      study.reviews.decide(GUILD, opened.id, { kind: "accept" }, MODERATOR, { mark: null }),
    );
    await act((study) => study.forget(GUILD, MEMBER));
    expect(await act((study) => study.verified.all(GUILD))).toHaveLength(1);
    expect(await traces(GUILD)).toMatchObject({ member: false });
  });
});
