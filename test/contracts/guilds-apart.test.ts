import { describe, expect, it } from "vitest";
import type { Library } from "../../src/answer/library.js";
import { PHASES } from "../../src/study/discussion/discussion.js";
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

const PASSAGE = { article: "alder", paragraph: 2, fingerprint: "f2", reason: "Graphic" };
const ANSWER = { question: "Where is the bridge?", mark: null, quotes: [QUOTE], note: null };
const VOTE = { isHelpful: false, reason: "No", paragraph: null };
const MESSAGE = { kind: "message", memberId: OTHER_MEMBER, text: "I doubt it." } as const;
const ALL = { offset: 0, limit: 100 };
const NOTHING = { total: 0, items: [] };
const EVER = { from: 0, to: Date.UTC(2030, 0, 1) };
const NO_ARTICLES = { articles: [] } as unknown as Library;
/** Something, whatever it is: of a method that adds to the other guild. */
const ITS_OWN = expect.anything();

/** What one guild has: one of everything. */
interface Things {
  readonly questionId: string;
  readonly reviewId: string;
  readonly decidedId: string;
  readonly verifiedId: string;
  readonly hiddenId: string;
  readonly discussionId: string;
  readonly entryId: string;
}

const NO_TRACES = { messages: [], questions: [], reviews: [], cases: [], discussions: [] };

type Store = Exclude<keyof Study, "now" | "forget" | "tracesOf" | "clearAway">;
/** What a call from another guild does, and what it must give. */
type Calls = Readonly<
  Record<string, readonly [(study: Study, things: Things, guildId: string) => unknown, unknown]>
>;

const CALLS: Readonly<Record<Store, Calls>> = {
  settings: {
    of: [({ settings }, _, guild) => settings.of(guild), expect.objectContaining({ cooldownSeconds: 3 })],
    change: [
      ({ settings }, _, guild) => settings.change(guild, (before) => ({ ...before, mode: "off" }), MEMBER),
      ITS_OWN,
    ],
  },
  questions: {
    ask: [
      ({ questions }, _, guild) =>
        questions.ask(guild, question(), { ...OPEN, cooldownSeconds: 60, quotaPerHour: 1 }),
      expect.objectContaining({ verdict: { kind: "answer" } }),
    ],
    answered: [
      ({ questions }, { questionId }, guild) =>
        questions.answered(guild, questionId, { outcome: "deleted", quotes: [] }),
      undefined,
    ],
    reword: [
      ({ questions }, { questionId }, guild) =>
        questions.reword(guild, questionId, { text: "Else", wordedAt: 2, isDraft: false }, OPEN),
      undefined,
    ],
    share: [({ questions }, { questionId }, guild) => questions.share(guild, questionId), null],
    unshare: [({ questions }, { questionId }, guild) => questions.unshare(guild, questionId), undefined],
    drop: [({ questions }, { questionId }, guild) => questions.drop(guild, questionId), undefined],
    // Of all guilds, at the start.
    cutShort: [({ questions }) => questions.cutShort(0, Number.MAX_SAFE_INTEGER), ITS_OWN],
    get: [({ questions }, { questionId }, guild) => questions.get(guild, questionId), null],
    among: [({ questions }, { questionId }, guild) => questions.among(guild, [questionId]), []],
    inChannel: [({ questions }, _, guild) => questions.inChannel(guild, CHANNEL, 0), []],
    askedBy: [({ questions }, _, guild) => questions.askedBy(guild, "400"), null],
    answeredBy: [({ questions }, _, guild) => questions.answeredBy(guild, "500"), null],
    clearAway: [({ questions }, _, guild) => questions.clearAway(guild, { ...OPEN, retentionDays: 0 }), 0],
  },
  votes: {
    cast: [({ votes }, { questionId }, guild) => votes.cast(guild, questionId, OTHER_MEMBER, VOTE), false],
    of: [({ votes }, { questionId }, guild) => votes.of(guild, questionId, OTHER_MEMBER), null],
    tally: [
      ({ votes }, { questionId }, guild) => votes.tally(guild, questionId),
      { helpful: 0, notHelpful: 0 },
    ],
  },
  reviews: {
    open: [
      ({ reviews }, { questionId, verifiedId }, guild) =>
        reviews.open(guild, review({ questionId, verifiedId }), {
          memberId: MEMBER,
          reason: "No",
          paragraph: 1,
        }),
      { review: expect.objectContaining({ questionId: null, verifiedId: null }), isNew: true },
    ],
    decide: [
      ({ reviews }, { reviewId }, guild) =>
        reviews.decide(guild, reviewId, { kind: "accept" }, MODERATOR, { mark: null }),
      { refusal: "gone", review: null },
    ],
    get: [({ reviews }, { reviewId }, guild) => reviews.get(guild, reviewId), null],
    openOf: [({ reviews }, { questionId }, guild) => reviews.openOf(guild, questionId), null],
    queue: [({ reviews }, _, guild) => reviews.queue(guild, ALL), NOTHING],
    notes: [({ reviews }, { reviewId }, guild) => reviews.notes(guild, reviewId), []],
    posted: [({ reviews }, { reviewId }, guild) => reviews.posted(guild, reviewId, "1", "2"), undefined],
    delivered: [({ reviews }, { decidedId }, guild) => reviews.delivered(guild, decidedId), undefined],
    // The bot's own, of all guilds.
    unfinished: [({ reviews }) => reviews.unfinished(), ITS_OWN],
    clearAway: [({ reviews }, _, guild) => reviews.clearAway(guild, { retentionDays: 1 }), 0],
  },
  verified: {
    all: [({ verified }, _, guild) => verified.all(guild), []],
    get: [({ verified }, { verifiedId }, guild) => verified.get(guild, verifiedId), null],
    add: [({ verified }, _, guild) => verified.add(guild, ANSWER, MODERATOR), ITS_OWN],
    end: [({ verified }, { verifiedId }, guild) => verified.end(guild, verifiedId, MODERATOR), false],
    edit: [
      ({ verified }, { verifiedId }, guild) => verified.edit(guild, verifiedId, ANSWER, MODERATOR),
      null,
    ],
    withdraw: [
      ({ verified }, { verifiedId }, guild) => verified.withdraw(guild, verifiedId, MODERATOR, null),
      null,
    ],
    setMark: [
      ({ verified }, { verifiedId }, guild) => verified.setMark(guild, verifiedId, "else"),
      undefined,
    ],
    clearAway: [({ verified }, _, guild) => verified.clearAway(guild, { retentionDays: 0 }), 0],
  },
  hidden: {
    all: [({ hidden }, _, guild) => hidden.all(guild), []],
    hide: [({ hidden }, _, guild) => hidden.hide(guild, PASSAGE, MODERATOR), ITS_OWN],
    show: [({ hidden }, { hiddenId }, guild) => hidden.show(guild, hiddenId, MODERATOR, null), null],
  },
  cases: {
    add: [
      ({ cases }, _, guild) => cases.add(guild, { action: "hide", actorId: MODERATOR, subject: "x" }),
      expect.objectContaining({ number: 1 }),
    ],
    refused: [
      ({ cases }, _, guild) => cases.refused(guild, MEMBER, "settings"),
      expect.objectContaining({ number: 1 }),
    ],
    get: [({ cases }, _, guild) => cases.get(guild, 1), null],
    search: [({ cases }, _, guild) => cases.search(guild, [], ALL), NOTHING],
    setReason: [({ cases }, _, guild) => cases.setReason(guild, 1, "Else", MODERATOR), null],
    logged: [({ cases }, _, guild) => cases.logged(guild, 1, "9"), undefined],
    clearAway: [({ cases }, _, guild) => cases.clearAway(guild, { retentionDays: 0 }), 0],
  },
  discussions: {
    prepare: [({ discussions }, _, guild) => discussions.prepare(guild, CHANNEL, DISCUSSION), ITS_OWN],
    act: [
      ({ discussions }, { discussionId }, guild) =>
        discussions.act(guild, discussionId, { kind: "end", by: MODERATOR, because: "moderator" }),
      { refusal: "gone" },
    ],
    get: [({ discussions }, { discussionId }, guild) => discussions.get(guild, discussionId), null],
    inThread: [({ discussions }, _, guild) => discussions.inThread(guild, "600"), null],
    ofEvent: [({ discussions }, _, guild) => discussions.ofEvent(guild, "700"), null],
    list: [({ discussions }, _, guild) => discussions.list(guild, PHASES, ALL), NOTHING],
    goingOn: [({ discussions }, _, guild) => discussions.goingOn(guild), []],
    // The bot's own, of all guilds.
    unfinished: [({ discussions }) => discussions.unfinished(), ITS_OWN],
    due: [({ discussions }) => discussions.due(), ITS_OWN],
    unshown: [({ discussions }) => discussions.unshown(), ITS_OWN],
    placed: [
      ({ discussions }, { discussionId }, guild) =>
        discussions.placed(guild, discussionId, { threadId: "1", eventId: "2" }),
      undefined,
    ],
    clearAway: [({ discussions }, _, guild) => discussions.clearAway(guild, { retentionDays: 0 }), 0],
  },
  records: {
    add: [({ records }, { discussionId }, guild) => records.add(guild, discussionId, 1, []), []],
    of: [({ records }, { discussionId }, guild) => records.of(guild, discussionId), []],
    waiting: [({ records }, { discussionId }, guild) => records.waiting(guild, discussionId), []],
    allShown: [
      ({ records }, { discussionId }, guild) => records.allShown(guild, discussionId, "paragraph"),
      [],
    ],
    latestShown: [
      ({ records }, { discussionId }, guild) => records.latestShown(guild, discussionId, "paragraph"),
      null,
    ],
    shown: [({ records }, { entryId }, guild) => records.shown(guild, entryId, null), undefined],
    contribute: [
      ({ records }, { discussionId }, guild) => records.contribute(guild, discussionId, MESSAGE, "801"),
      null,
    ],
    get: [({ records }, { entryId }, guild) => records.get(guild, entryId), null],
    byMessage: [({ records }, _, guild) => records.byMessage(guild, "800"), null],
    reword: [({ records }, _, guild) => records.reword(guild, "800", "Else"), undefined],
    takeBack: [({ records }, _, guild) => records.takeBack(guild, "800"), undefined],
    strike: [
      ({ records }, { entryId }, guild) =>
        records.strike(guild, entryId, { by: MODERATOR, reason: "No", subject: "x" }),
      null,
    ],
    clearAway: [({ records }, _, guild) => records.clearAway(guild, Number.MAX_SAFE_INTEGER), 0],
  },
  statistics: {
    of: [
      async ({ settings, statistics }, _, guild) => {
        await settings.change(guild, (before) => ({ ...before, retentionDays: 3650 }), MODERATOR);
        return statistics.of(guild, EVER, NO_ARTICLES);
      },
      expect.objectContaining({ total: 0, members: [], stale: 0, votes: { helpful: 0, notHelpful: 0 } }),
    ],
    open: [
      async ({ settings, statistics }, _, guild) => {
        await settings.change(guild, (before) => ({ ...before, retentionDays: 3650 }), MODERATOR);
        return statistics.open(guild, EVER, NO_ARTICLES);
      },
      { questions: [], inPrivate: 0 },
    ],
  },
  hashes: { of: [({ hashes }, _, guild) => hashes.of(guild), expect.any(Function)] },
};

/** Steps of the methods above, which nobody else calls. */
const INNER = [
  "constructor",
  "admit",
  "admitAll",
  "before",
  "find",
  "verify",
  "insert",
  "kept",
  "keyOf",
  "makeKey",
  "note",
  "withWhatIsThere",
];

describe.each(ENGINES)("two guilds in $name", (engine) => {
  const group = useGroup(engine);
  const { act } = group;

  async function oneOfEverything(): Promise<Things> {
    return act(async (study) => {
      const { id } = await study.questions.ask(
        GUILD,
        question({ message: { id: "400", wordedAt: 1 } }),
        OPEN,
      );
      const questionId = id ?? "";
      await study.questions.answered(GUILD, questionId, {
        outcome: "answered",
        quotes: [QUOTE],
        answerMessageId: "500",
      });
      await study.votes.cast(GUILD, questionId, OTHER_MEMBER, { ...VOTE, isHelpful: true });
      const note = { memberId: OTHER_MEMBER, reason: "No", paragraph: 1 };
      const { review: opened } = await study.reviews.open(GUILD, review({ questionId }), note);
      const { review: decided } = await study.reviews.open(GUILD, review());
      await study.reviews.decide(GUILD, decided.id, { kind: "accept" }, MODERATOR, { mark: "m" });
      const [verified, withdrawn] = [
        await study.verified.add(GUILD, ANSWER, MODERATOR),
        await study.verified.add(GUILD, ANSWER, MODERATOR),
      ];
      await study.verified.withdraw(GUILD, withdrawn.id, MODERATOR, null);
      const hidden = await study.hidden.hide(GUILD, PASSAGE, MODERATOR);
      await study.cases.refused(GUILD, MEMBER, "settings");
      await study.settings.change(GUILD, (before) => ({ ...before, cooldownSeconds: 9 }), MODERATOR);
      const discussion = await study.discussions.prepare(GUILD, CHANNEL, DISCUSSION);
      await study.discussions.placed(GUILD, discussion.id, { threadId: "600", eventId: "700" });
      await study.discussions.act(GUILD, discussion.id, { kind: "start", by: MODERATOR });
      const [shown] = await study.records.waiting(GUILD, discussion.id);
      await study.records.shown(GUILD, shown?.id ?? "", "799");
      const entry = await study.records.contribute(GUILD, discussion.id, MESSAGE, "800");
      await study.hashes.of(GUILD);
      return {
        discussionId: discussion.id,
        entryId: entry?.id ?? "",
        questionId,
        reviewId: opened.id,
        decidedId: decided.id,
        verifiedId: verified.id,
        hiddenId: hidden?.hidden.id ?? "",
      };
    });
  }

  /** The rows of the one guild, in all tables. */
  const rows = () =>
    act(async (_, database) =>
      Object.entries(await rowsOf(database)).map(([table, all]) => [
        table,
        all.filter((row) => row["guild_id"] === GUILD),
      ]),
    );

  const calls = Object.entries(CALLS).flatMap(([store, methods]) =>
    Object.entries(methods).map(([method, [call, gives]]) => ({ name: `${store}.${method}`, call, gives })),
  );

  it.each(calls)("$name sees and changes nothing of the other guild", async ({ call, gives }) => {
    const things = await oneOfEverything();
    const before = await rows();
    for (const [table, own] of before) expect(own, `${table}`).not.toEqual([]);
    // Old enough to be cleared away.
    group.now += 1000 * 24 * 3_600_000;
    expect(await act(async (study) => call(study, things, OTHER_GUILD))).toEqual(gives);
    expect(await rows()).toEqual(before);
  });

  it("forget a member each for itself", async () => {
    await oneOfEverything();
    const before = await rows();
    expect(await act((study) => study.tracesOf(OTHER_GUILD, MEMBER))).toEqual(NO_TRACES);
    expect(await act((study) => study.tracesOf(OTHER_GUILD, OTHER_MEMBER))).toEqual(NO_TRACES);
    expect(await act((study) => study.forget(OTHER_GUILD, MEMBER))).toEqual({ questions: 0, votes: 0 });
    expect(await act((study) => study.forget(OTHER_GUILD, OTHER_MEMBER))).toEqual({ questions: 0, votes: 0 });
    expect(await rows()).toEqual(before);
  });

  it("are told apart by every method of every store: a new one has to be added above", async () => {
    const methods = await act(async (study) =>
      Object.keys(CALLS).flatMap((store) =>
        Object.getOwnPropertyNames(Object.getPrototypeOf(study[store as Store]))
          .filter((method) => !INNER.includes(method))
          .map((method) => `${store}.${method}`),
      ),
    );
    expect(calls.map(({ name }) => name).toSorted()).toEqual(methods.toSorted());
  });
});
