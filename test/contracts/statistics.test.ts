import { beforeAll, describe, expect, it } from "vitest";
import type { Library } from "../../src/answer/library.js";
import type { NewQuestion } from "../../src/study/admissions.js";
import { DAY_MS } from "../../src/study/asking.js";
import type { Answered } from "../../src/study/questions.js";
import { fingerprintOf, type Quote } from "../../src/study/quote.js";
import type { Settings } from "../../src/study/settings.js";
import { ENGINES, useGroup } from "../support/databases.js";
import { useFolders } from "../support/folders.js";
import { useEmbedder } from "../support/model.js";
import { openPlaces } from "../support/places.js";
import { CHANNEL, GUILD, MEMBER, MODERATOR, OPEN, OTHER_MEMBER, question } from "../support/study.js";

const folder = useFolders();
const embedder = useEmbedder();
let library: Library;

beforeAll(async () => {
  library = await openPlaces(folder, embedder());
});

/** A citation of a paragraph as it is now. */
function quoteOf(article: string, paragraph: number): Quote {
  const { text = "" } = library.article(article).paragraphs[paragraph - 1] ?? {};
  return {
    article,
    paragraph,
    start: 0,
    end: 3,
    sentence: text.slice(0, 3),
    fingerprint: fingerprintOf(text),
  };
}

describe.each(ENGINES)("statistics in $name", (engine) => {
  const group = useGroup(engine);
  const { act } = group;
  const ever = () => ({ from: group.now - 20 * DAY_MS, to: group.now + DAY_MS });

  async function ask(
    asked: Partial<NewQuestion> = {},
    outcome: Answered["outcome"] = "not_answered",
    quotes: readonly Quote[] = [],
    settings: Settings = OPEN,
  ): Promise<string> {
    return act(async ({ questions }) => {
      const { id } = await questions.ask(GUILD, question(asked), settings);
      if (id === null) throw new Error("the question was not let through");
      await questions.answered(GUILD, id, { outcome, quotes });
      return id;
    });
  }
  const statistics = (span: Partial<ReturnType<typeof ever>> & object = {}, timeZone = "UTC") =>
    act((study) => study.statistics.of(GUILD, { ...ever(), ...span }, library, timeZone));
  const open = (span: object = {}) =>
    act((study) => study.statistics.open(GUILD, { ...ever(), ...span }, library));

  it("of a guild where nobody has asked are zeros, with every day", async () => {
    const { total, answered, answerable, days, members, cited, votes } = await statistics({
      from: group.now - 2 * DAY_MS,
      to: group.now,
    });
    expect({ total, answered, answerable, members, cited, votes }).toEqual({
      total: 0,
      answered: 0,
      answerable: 0,
      members: [],
      cited: [],
      votes: { helpful: 0, notHelpful: 0 },
    });
    expect(days).toEqual(
      ["2021-05-01", "2021-05-02", "2021-05-03"].map((date) => ({
        date,
        answered: 0,
        notAnswered: 0,
        other: 0,
      })),
    );
  });

  it("tell what became of how many, and what share of those that could be answered was", async () => {
    const outcomes = [
      "answered",
      "verified",
      "verified",
      "not_answered",
      "declined",
      "extract",
      "waiting",
    ] as const;
    for (const outcome of outcomes) await ask({}, outcome);
    await ask({}, "deleted");
    const { total, outcomes: counted, answered, answerable } = await statistics();
    expect(counted).toEqual({
      asked: 0,
      answered: 1,
      verified: 2,
      not_answered: 1,
      extract: 1,
      waiting: 1,
      declined: 1,
      deleted: 1,
    });
    expect({ total, answered, answerable }).toEqual({ total: 8, answered: 3, answerable: 5 });
  });

  it("count by the days of the zone", async () => {
    group.now = Date.UTC(2021, 4, 3, 23, 30);
    await ask({}, "answered");
    const dates = async (zone: string) =>
      (await statistics({}, zone)).days.filter(({ answered }) => answered > 0).map(({ date }) => date);
    expect(await dates("UTC")).toEqual(["2021-05-03"]);
    expect(await dates("Europe/Madrid")).toEqual(["2021-05-04"]);
  });

  it("call members by their pseudonyms, and count those who were forgotten together", async () => {
    for (const askerId of [MEMBER, OTHER_MEMBER, OTHER_MEMBER, MODERATOR]) await ask({ askerId });
    const [other, member] = await act(async ({ hashes }) => {
      const hashOf = await hashes.of(GUILD);
      return [hashOf(OTHER_MEMBER), hashOf(MEMBER)];
    });
    await act((study) => study.forget(GUILD, MODERATOR));
    const { total, members, forgotten } = await statistics();
    expect(members).toEqual([
      { hash: other, questions: 2 },
      { hash: member, questions: 1 },
    ]);
    expect({ total, forgotten }).toEqual({ total: 4, forgotten: 1 });
    expect(JSON.stringify(await statistics())).not.toContain(MEMBER);
    expect(JSON.stringify(await open())).not.toContain(OTHER_MEMBER);
  });

  it("find the paragraphs that answered where they are now, and count what has gone stale", async () => {
    const elsewhere = { ...quoteOf("alder", 2), paragraph: 1 };
    const changed = { ...quoteOf("alder", 1), fingerprint: "another" };
    await ask({}, "answered", [elsewhere]);
    await ask({}, "verified", [quoteOf("alder", 2), quoteOf("alder", 2), quoteOf("brim", 1)]);
    await ask({}, "answered", [changed]);
    await ask({}, "waiting", [quoteOf("brim", 2)]);
    expect(await statistics()).toMatchObject({
      cited: [
        { article: "alder", paragraph: 2, questions: 2 },
        { article: "brim", paragraph: 1, questions: 1 },
      ],
      stale: 1,
    });
    expect(await statistics({ article: "brim" } as object)).toMatchObject({
      total: 2,
      cited: [{ article: "brim", paragraph: 1, questions: 1 }],
      stale: 0,
    });
  });

  it("keep to a channel and its threads, and to a span", async () => {
    await ask({ channelId: "9", quotaChannelId: CHANNEL });
    await ask({ channelId: "8", quotaChannelId: "8" });
    group.now += DAY_MS;
    await ask();
    const total = async (span: object) => (await statistics(span)).total;
    expect(await total({ channelIds: [CHANNEL] })).toBe(2);
    expect(await total({ channelIds: ["8"] })).toBe(1);
    expect(await total({ channelIds: [] })).toBe(0);
    expect(await total({ from: group.now })).toBe(1);
    expect(await total({ to: group.now })).toBe(2);
  });

  it("reach no further back than the guild keeps questions, and say so", async () => {
    await ask();
    group.now += 31 * DAY_MS;
    await ask();
    const { total, from, isCutShort, keepsWords } = await statistics({ from: 0 });
    expect({ total, from, isCutShort, keepsWords }).toEqual({
      total: 1,
      from: group.now - 30 * DAY_MS,
      isCutShort: true,
      keepsWords: true,
    });
    expect(await statistics()).toMatchObject({ isCutShort: false });
  });

  it("know nothing of words that the guild does not keep", async () => {
    await act(({ settings }) =>
      settings.change(GUILD, (before) => ({ ...before, retentionDays: 0 }), MODERATOR),
    );
    await ask({}, "answered", [quoteOf("alder", 1)], { ...OPEN, retentionDays: 0 });
    await ask({}, "not_answered", [], { ...OPEN, retentionDays: 0 });
    expect(await statistics()).toMatchObject({ total: 2, keepsWords: false, cited: [], stale: 0 });
    expect(await open()).toEqual({ questions: [], inPrivate: 0 });
  });

  it("add up the votes", async () => {
    const [one, two] = [await ask({}, "answered"), await ask({}, "answered")];
    const vote = (id: string, memberId: string, isHelpful: boolean) =>
      act(({ votes }) => votes.cast(GUILD, id, memberId, { isHelpful, reason: null, paragraph: null }));
    await vote(one, MEMBER, true);
    await vote(one, OTHER_MEMBER, true);
    await vote(two, MEMBER, false);
    expect((await statistics()).votes).toEqual({ helpful: 2, notHelpful: 1 });
  });

  it("count a private question that was shared once, as one that is not private", async () => {
    const id = await ask({ isPrivate: true, text: "Who owns the mill?" });
    expect(await statistics()).toMatchObject({ total: 1, inPrivate: 1 });
    await act(({ questions }) => questions.share(GUILD, id));
    expect(await statistics()).toMatchObject({ total: 1, inPrivate: 0 });
    expect((await open()).questions).toMatchObject([{ question: "Who owns the mill?", times: 1 }]);
  });

  describe("open questions", () => {
    it("are ranked by how often they were asked, then by how many members, then the latest first", async () => {
      await ask({ text: "Who owns the mill?" });
      await ask({ text: "who owns the mill" });
      await ask({ text: "Who won the race at Millford in 1911?" });
      await ask({ text: "Who was the winner of the race at Millford in 1911?", askerId: OTHER_MEMBER });
      await ask({ text: "Is C++ taught at Brim?" });
      group.now += 1000;
      await ask({ text: "Who painted the door?" }, "declined");
      expect((await open()).questions).toEqual([
        {
          question: "Who won the race at Millford in 1911?",
          otherWays: ["Who was the winner of the race at Millford in 1911?"],
          times: 2,
          askers: 2,
          lastAskedAt: group.now - 1000,
        },
        { question: "Who owns the mill?", otherWays: [], times: 2, askers: 1, lastAskedAt: group.now - 1000 },
        { question: "Who painted the door?", otherWays: [], times: 1, askers: 1, lastAskedAt: group.now },
        {
          question: "Is C++ taught at Brim?",
          otherWays: [],
          times: 1,
          askers: 1,
          lastAskedAt: group.now - 1000,
        },
      ]);
    });

    it("are those that nobody has answered since, in whatever words", async () => {
      await ask({ text: "Who won the race at Millford in 1911?" });
      group.now += 1000;
      const id = await ask({ text: "Who was the winner of the race at Millford in 1911?" }, "answered");
      expect((await open()).questions).toEqual([]);
      const vote = { isHelpful: false, reason: null, paragraph: null };
      await act(({ votes }) => votes.cast(GUILD, id, OTHER_MEMBER, vote));
      expect((await open()).questions).toMatchObject([{ times: 1 }]);
      await act(({ votes }) => votes.cast(GUILD, id, OTHER_MEMBER, { ...vote, isHelpful: true }));
      group.now += 1000;
      await ask({ text: "Who won the race at Millford in 1911?" });
      expect((await open()).questions).toMatchObject([{ times: 1 }]);
    });

    it("are none that a verified answer settles, while that can be given", async () => {
      const text = "Who won the race at Millford in 1911?";
      await ask({ text });
      const verify = (quote: Quote) =>
        act(({ verified }) =>
          verified.add(GUILD, { question: text, mark: null, quotes: [quote], note: null }, MODERATOR),
        );
      await verify({ ...quoteOf("alder", 1), fingerprint: "another" });
      expect((await open()).questions).toMatchObject([{ question: text }]);
      await verify(quoteOf("alder", 2));
      expect((await open()).questions).toEqual([]);
      const { fingerprint } = quoteOf("alder", 2);
      await act(({ hidden }) =>
        hidden.hide(GUILD, { article: "alder", paragraph: 2, fingerprint, reason: "No" }, MODERATOR),
      );
      expect((await open()).questions).toMatchObject([{ question: text }]);
    });

    it("are counted, and not told, where they were asked in private; and gone with who is forgotten", async () => {
      await ask({ text: "Who owns the mill?", isPrivate: true });
      await ask({ text: "Who painted the door?" });
      expect(await open()).toMatchObject({
        questions: [{ question: "Who painted the door?" }],
        inPrivate: 1,
      });
      await act((study) => study.forget(GUILD, MEMBER));
      expect((await open()).questions).toEqual([]);
    });
  });
});
