import { describe, expect, it } from "vitest";
import { DAY_MS } from "../../src/study/asking.js";
import type { NewVerifiedAnswer } from "../../src/study/verified-answers.js";
import { ENGINES, useGroup } from "../support/databases.js";
import { GUILD, MODERATOR, OPEN, OTHER_MEMBER, QUOTE, question } from "../support/study.js";

const ANSWER: NewVerifiedAnswer = {
  question: "Where is the bridge?",
  mark: null,
  quotes: [QUOTE],
  note: "Said in ¶ 2.",
};
const OTHER: NewVerifiedAnswer = { ...ANSWER, question: "Where is the oldest bridge?", note: null };

describe.each(ENGINES)("verified answers in $name", (engine) => {
  const group = useGroup(engine);
  const { act } = group;
  const add = (answer = ANSWER) => act((study) => study.verified.add(GUILD, answer, MODERATOR));
  const all = () => act((study) => study.verified.all(GUILD));

  it("are kept as they were given, the latest first", async () => {
    const first = await add();
    expect(first).toEqual({
      ...ANSWER,
      id: first.id,
      verifiedBy: MODERATOR,
      verifiedAt: group.now,
      isPrivate: false,
    });
    group.now += 1;
    const second = await add(OTHER);
    expect(await all()).toEqual([second, first]);
    expect(await act((study) => study.verified.get(GUILD, first.id))).toEqual(first);
    expect(await act((study) => study.verified.get(GUILD, "gone"))).toBeNull();
  });

  it("get the mark of their question's meaning later, too", async () => {
    const { id } = await add();
    await act((study) => study.verified.setMark(GUILD, id, "a-mark"));
    expect(await act((study) => study.verified.get(GUILD, id))).toMatchObject({ mark: "a-mark" });
  });

  it("are added before anybody asks, with a case", async () => {
    const added = await act((study) => study.verified.verify(GUILD, ANSWER, MODERATOR));
    expect(added.answer).toMatchObject({ ...ANSWER, verifiedBy: MODERATOR });
    expect(added.case).toMatchObject({ action: "verify", actorId: MODERATOR, subject: ANSWER.question });
    expect(await all()).toEqual([added.answer]);
  });

  it("whose question was asked in private stay so until it is put in other words", async () => {
    const { id } = await add({ ...ANSWER, isPrivate: true });
    const edit = (id: string, answer: NewVerifiedAnswer) =>
      act(async (study) => (await study.verified.edit(GUILD, id, answer, MODERATOR))?.answer);
    const noted = await edit(id, { ...ANSWER, note: "New" });
    expect(noted?.isPrivate).toBe(true);
    expect((await edit(noted?.id ?? "", OTHER))?.isPrivate).toBe(false);
  });

  it("are edited by putting another in their place, with a case", async () => {
    const before = await add();
    const edited = await act((study) => study.verified.edit(GUILD, before.id, OTHER, OTHER_MEMBER));
    expect(edited?.answer).toMatchObject({ ...OTHER, verifiedBy: OTHER_MEMBER });
    expect(edited?.case).toMatchObject({ action: "edit", actorId: OTHER_MEMBER, subject: OTHER.question });
    expect(await all()).toEqual([edited?.answer]);
    expect(await act((study) => study.verified.edit(GUILD, before.id, OTHER, MODERATOR))).toBeNull();
    expect(await all()).toEqual([edited?.answer]);
  });

  it("are withdrawn once, with a case and its reason", async () => {
    const { id } = await add();
    const withdraw = () => act((study) => study.verified.withdraw(GUILD, id, MODERATOR, "Out of date"));
    expect(await withdraw()).toMatchObject({
      action: "withdraw",
      subject: ANSWER.question,
      reason: "Out of date",
    });
    expect(await withdraw()).toBeNull();
    expect(await all()).toEqual([]);
    expect(await act((study) => study.verified.get(GUILD, id))).toBeNull();
  });

  it("end once", async () => {
    const { id } = await add();
    expect(await act((study) => study.verified.end(GUILD, id, MODERATOR))).toBe(true);
    expect(await act((study) => study.verified.end(GUILD, id, MODERATOR))).toBe(false);
    expect(await all()).toEqual([]);
  });

  it("that two edit or withdraw at once are changed by one of them", async () => {
    const { id } = await add();
    const outcomes = await act((study) =>
      Promise.all([
        study.verified.edit(GUILD, id, OTHER, MODERATOR),
        study.verified.withdraw(GUILD, id, OTHER_MEMBER, null),
        study.verified.edit(GUILD, id, ANSWER, OTHER_MEMBER),
      ]),
    );
    expect(outcomes.filter((outcome) => outcome !== null)).toHaveLength(1);
    expect((await act((study) => study.cases.search(GUILD, [], { offset: 0, limit: 9 }))).total).toBe(1);
  });

  it("are cleared away so many days after they were withdrawn; those that hold stay", async () => {
    const [held, withdrawn] = [await add(), await add(OTHER)];
    const { id } = await act((study) => study.questions.ask(GUILD, question(), OPEN));
    await act((study) =>
      study.questions.answered(GUILD, id ?? "", {
        outcome: "verified",
        quotes: [],
        verifiedId: withdrawn.id,
      }),
    );
    group.now += 9 * DAY_MS;
    await act((study) => study.verified.withdraw(GUILD, withdrawn.id, MODERATOR, null));
    const clearAway = () => act((study) => study.verified.clearAway(GUILD, { retentionDays: 2 }));
    group.now += 2 * DAY_MS - 1;
    expect(await clearAway()).toBe(0);
    group.now += 1;
    expect(await clearAway()).toBe(1);
    expect(await all()).toEqual([held]);
    expect(await act((study) => study.questions.get(GUILD, id ?? ""))).toMatchObject({ verifiedId: null });
  });
});
