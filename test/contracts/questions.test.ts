import { describe, expect, it } from "vitest";
import { DAY_MS, HOUR_MS } from "../../src/study/asking.js";
import { ENGINES, useGroup } from "../support/databases.js";
import { CHANNEL, GUILD, MEMBER, MODERATOR, OPEN, OTHER_MEMBER, QUOTE, question } from "../support/study.js";

const NO_WORDS_KEPT = { ...OPEN, retentionDays: 0 };

describe.each(ENGINES)("questions in $name", (engine) => {
  const group = useGroup(engine);
  const { act } = group;

  async function ask(changed = {}, settings = OPEN): Promise<string> {
    const { id, verdict } = await act((study) => study.questions.ask(GUILD, question(changed), settings));
    if (id === null) throw new Error(JSON.stringify(verdict));
    return id;
  }
  const get = (id: string) => act((study) => study.questions.get(GUILD, id));

  it("are written down when they are let through", async () => {
    const id = await ask({ message: { id: "400", wordedAt: 1 }, isPrivate: true });
    expect(await get(id)).toEqual({
      id,
      channelId: CHANNEL,
      askerId: MEMBER,
      askedAt: group.now,
      isPrivate: true,
      questionMessageId: "400",
      answerMessageId: null,
      outcome: "asked",
      text: "Where is the oldest bridge?",
      quotes: null,
      verifiedId: null,
      pending: {
        text: "Where is the oldest bridge?",
        article: null,
        isDraft: false,
        replyToken: null,
        language: null,
      },
      wordedAt: 1,
      edits: 0,
    });
  });

  it("keep what it takes to answer them after a restart until they are answered, and the outcome can be shown", async () => {
    const id = await ask({ replyToken: "token", article: "alder", language: "de" }, NO_WORDS_KEPT);
    const pending = {
      text: "Where is the oldest bridge?",
      article: "alder",
      isDraft: false,
      replyToken: "token",
      language: "de",
    };
    expect(await get(id)).toMatchObject({ text: null, pending });
    await act((study) => study.questions.answered(GUILD, id, { outcome: "waiting", quotes: [QUOTE] }));
    expect(await get(id)).toMatchObject({ pending });
    await act((study) => study.questions.answered(GUILD, id, { outcome: "answered", quotes: [QUOTE] }));
    expect(await get(id)).toMatchObject({ text: null, quotes: null, pending: null });
  });

  it("that a restart has cut short are found by when they were asked, or put in other words", async () => {
    const old = await ask();
    const edited = await ask();
    group.now += 1000;
    const start = group.now;
    const [first, answered, second] = [await ask(), await ask(), await ask()];
    const reworded = { text: "In other words", wordedAt: start, isDraft: false };
    await act(async ({ questions }) => {
      await questions.reword(GUILD, edited, reworded, OPEN);
      await questions.answered(GUILD, answered, { outcome: "answered", quotes: [] });
    });
    group.now += 1000;
    const later = await ask();
    const found = await act((study) => study.questions.cutShort(start, group.now));
    expect(found.map(({ guildId, question }) => [guildId, question.id]).sort()).toEqual(
      [edited, first, second].map((id) => [GUILD, id]).sort(),
    );
    expect(await get(old)).toMatchObject({ outcome: "deleted", pending: null });
    expect(await get(later)).toMatchObject({ outcome: "asked" });
  });

  it("are not written down when they are refused or overheard in vain", async () => {
    for (const [asked, settings] of [
      [question(), { ...OPEN, mode: "off" as const }],
      [question({ way: "overheard" }), OPEN],
      [question({ standing: "reader" }), OPEN],
    ] as const) {
      expect(await act((study) => study.questions.ask(GUILD, asked, settings))).toMatchObject({ id: null });
    }
    expect(await act((_, db) => db.selectFrom("questions").selectAll().execute())).toEqual([]);
  });

  it("are held to what is set for their channel or the one it is in", async () => {
    const settings = { ...OPEN, channels: { "99999": { mode: "draft" as const, article: null } } };
    const inThread = question({ channelId: "88888", channelPath: ["88888", "99999"] });
    const { verdict } = await act((study) => study.questions.ask(GUILD, inThread, settings));
    expect(verdict).toEqual({ kind: "draft" });
  });

  it("wait for the member's cooldown, told to the millisecond, and nobody else's", async () => {
    const settings = { ...OPEN, cooldownSeconds: 30 };
    const first = group.now;
    await ask({}, settings);
    group.now += 29_999;
    expect(await act((study) => study.questions.ask(GUILD, question(), settings))).toEqual({
      verdict: { kind: "refuse", because: "cooldown", until: first + 30_000 },
      id: null,
    });
    await ask({ askerId: OTHER_MEMBER }, settings);
    await ask({ standing: "moderator" }, settings);
    group.now = first + 60_000;
    await ask({}, settings);
  });

  it("of 200 at once exactly as many are let through as the quota has room for", async () => {
    const settings = { ...OPEN, quotaPerHour: 50 };
    const verdicts = await act((study) =>
      Promise.all(
        Array.from({ length: 200 }, (_, i) =>
          study.questions.ask(GUILD, question({ askerId: `30${i}` }), settings),
        ),
      ),
    );
    expect(verdicts.filter(({ verdict }) => verdict.kind === "answer")).toHaveLength(50);
    expect(verdicts.filter(({ id }) => id !== null)).toHaveLength(50);
    const refused = { verdict: { kind: "refuse", because: "quota", until: group.now + HOUR_MS }, id: null };
    expect(verdicts.filter(({ id }) => id === null)).toEqual(Array(150).fill(refused));
    expect(await act((_, db) => db.selectFrom("questions").select("id").execute())).toHaveLength(50);
    await ask({ channelId: "201", quotaChannelId: "201" }, settings);
  });

  it("count in the quota of the channel that their thread belongs to, and once, also where they are shared", async () => {
    const settings = { ...OPEN, quotaPerHour: 2 };
    const first = await ask({ channelId: "31", isPrivate: true }, settings);
    expect(await act((study) => study.questions.share(GUILD, first))).not.toBeNull();
    await ask({ channelId: "32" }, settings);
    const { verdict } = await act((study) =>
      study.questions.ask(GUILD, question({ channelId: "33" }), settings),
    );
    expect(verdict).toMatchObject({ kind: "refuse", because: "quota" });
  });

  it("keep what was answered, and what was answered anew", async () => {
    const id = await ask();
    const verified = await act((study) =>
      study.verified.add(GUILD, { question: "Where?", mark: null, quotes: [QUOTE], note: null }, MODERATOR),
    );
    const first = {
      outcome: "verified",
      quotes: [QUOTE],
      verifiedId: verified.id,
      answerMessageId: "500",
    } as const;
    await act((study) => study.questions.answered(GUILD, id, first));
    expect(await get(id)).toMatchObject(first);
    await act((study) => study.questions.answered(GUILD, id, { outcome: "not_answered", quotes: [] }));
    expect(await get(id)).toMatchObject({
      outcome: "not_answered",
      quotes: [],
      verifiedId: null,
      answerMessageId: "500",
    });
  });

  it("are found by the message that asked and by the one that answered", async () => {
    const id = await ask({ message: { id: "400", wordedAt: 1 } });
    await act((study) =>
      study.questions.answered(GUILD, id, { outcome: "answered", quotes: [], answerMessageId: "500" }),
    );
    expect(await act((study) => study.questions.askedBy(GUILD, "400"))).toMatchObject({ id });
    expect(await act((study) => study.questions.answeredBy(GUILD, "500"))).toMatchObject({ id });
    expect(await act((study) => study.questions.askedBy(GUILD, "500"))).toBeNull();
    expect(await act((study) => study.questions.answeredBy(GUILD, "400"))).toBeNull();
  });

  it("can be reworded", async () => {
    const id = await ask();
    await act((study) =>
      study.questions.reword(
        GUILD,
        id,
        { text: "Where is the youngest bridge?", wordedAt: 2, isDraft: false },
        OPEN,
      ),
    );
    expect(await get(id)).toMatchObject({
      outcome: "asked",
      text: "Where is the youngest bridge?",
      wordedAt: 2,
      edits: 1,
    });
  });

  it("leave no word where the guild keeps none: not when asked, answered or reworded", async () => {
    const id = await ask({}, NO_WORDS_KEPT);
    await act((study) => study.questions.answered(GUILD, id, { outcome: "answered", quotes: [QUOTE] }));
    await act((study) =>
      study.questions.reword(
        GUILD,
        id,
        { text: "Another wording", wordedAt: 2, isDraft: false },
        NO_WORDS_KEPT,
      ),
    );
    await act((study) => study.questions.answered(GUILD, id, { outcome: "answered", quotes: [QUOTE] }));
    expect(await get(id)).toMatchObject({ outcome: "answered", text: null, quotes: null, pending: null });
    const before = await ask();
    await act((study) => study.questions.answered(GUILD, before, { outcome: "answered", quotes: [QUOTE] }));
    await act((study) =>
      study.questions.reword(
        GUILD,
        before,
        { text: "Another wording", wordedAt: 2, isDraft: false },
        NO_WORDS_KEPT,
      ),
    );
    expect(await get(before)).toMatchObject({ text: null, quotes: null });
  });

  it("are cleared away after so many days, with their votes, and not before", async () => {
    const id = await ask();
    await act((study) =>
      study.votes.cast(GUILD, id, OTHER_MEMBER, { isHelpful: true, reason: null, paragraph: null }),
    );
    group.now += 2 * DAY_MS - 1;
    const later = await ask();
    const clearAway = () => act((study) => study.questions.clearAway(GUILD, { ...OPEN, retentionDays: 2 }));
    expect(await clearAway()).toBe(0);
    group.now += 1;
    expect(await clearAway()).toBe(1);
    expect(await get(id)).toBeNull();
    expect(await get(later)).not.toBeNull();
    expect(await act((_, db) => db.selectFrom("votes").selectAll().execute())).toEqual([]);
  });

  it("lose their words at once where the guild keeps none any more, and go after a day", async () => {
    const id = await ask();
    await act((study) => study.questions.answered(GUILD, id, { outcome: "answered", quotes: [QUOTE] }));
    expect(await act((study) => study.questions.clearAway(GUILD, NO_WORDS_KEPT))).toBe(0);
    expect(await get(id)).toMatchObject({ text: null, quotes: null, outcome: "answered" });
    group.now += DAY_MS;
    expect(await act((study) => study.questions.clearAway(GUILD, NO_WORDS_KEPT))).toBe(1);
  });
});
