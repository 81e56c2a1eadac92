import { describe, expect, it } from "vitest";
import { DAY_MS, HOUR_MS } from "../../src/study/asking.js";
import type { NewCase } from "../../src/study/cases.js";
import { ENGINES, useGroup } from "../support/databases.js";
import { GUILD, MEMBER, MODERATOR, OTHER_GUILD, OTHER_MEMBER } from "../support/study.js";

const FIRST = { offset: 0, limit: 10 };

describe.each(ENGINES)("cases in $name", (engine) => {
  const group = useGroup(engine);
  const { act } = group;
  const add = (added: Partial<NewCase> = {}, guildId = GUILD) =>
    act((study) =>
      study.cases.add(guildId, { action: "hide", actorId: MODERATOR, subject: "alder ¶ 2", ...added }),
    );
  const found = async (...words: string[]) =>
    (await act((study) => study.cases.search(GUILD, words, FIRST))).items.map(({ number }) => number);

  it("are written down as they were, with what may be missing", async () => {
    expect(await add()).toEqual({
      number: 1,
      action: "hide",
      actorId: MODERATOR,
      memberId: null,
      subject: "alder ¶ 2",
      reason: null,
      link: null,
      doneAt: group.now,
      reasonEditedBy: null,
      logMessageId: null,
    });
    const full = {
      action: "delete",
      memberId: MEMBER,
      reason: "Rude",
      link: "https://discord.com/x",
    } as const;
    const added = await add(full);
    expect(added).toMatchObject({ ...full, number: 2 });
    expect(await act((study) => study.cases.get(GUILD, 2))).toEqual(added);
    expect(await act((study) => study.cases.get(GUILD, 3))).toBeNull();
  });

  it("are numbered in each guild from 1 on without gaps, also when many are added at once", async () => {
    await act((study) =>
      Promise.all(
        Array.from({ length: 60 }, (_, i) =>
          study.cases.add(i % 3 === 0 ? OTHER_GUILD : GUILD, {
            action: "refused",
            actorId: MEMBER,
            subject: String(i),
          }),
        ),
      ),
    );
    for (const [guildId, count] of [
      [GUILD, 40],
      [OTHER_GUILD, 20],
    ] as const) {
      const { items } = await act((study) => study.cases.search(guildId, [], { offset: 0, limit: 100 }));
      expect(items.map(({ number }) => number)).toEqual(Array.from({ length: count }, (_, i) => count - i));
    }
  });

  it("are found by all of the words, in capitals or not, wherever they stand", async () => {
    await add({ subject: "Wo liegt die Älteste Brücke?", reason: "Unklar" });
    await add({ subject: "Где старый мост?", actorId: OTHER_MEMBER });
    await add({ subject: "100% sure_thing \\o/", memberId: MEMBER, action: "decline" });
    expect(await found()).toEqual([3, 2, 1]);
    expect(await found("äLTESTE")).toEqual([1]);
    expect(await found("brücke", "UNKLAR")).toEqual([1]);
    expect(await found("brücke", "мост")).toEqual([]);
    expect(await found("ГДЕ")).toEqual([2]);
    expect(await found(OTHER_MEMBER)).toEqual([2]);
    expect(await found(MEMBER)).toEqual([3]);
    expect(await found("decline")).toEqual([3]);
  });

  it("are found by signs that a database may take for more than themselves", async () => {
    await add({ subject: "100% sure_thing \\o/" });
    await add({ subject: "1000 sureXthing 'o'" });
    expect(await found("0%")).toEqual([1]);
    expect(await found("sure_")).toEqual([1]);
    expect(await found("\\o")).toEqual([1]);
    expect(await found("'o'")).toEqual([2]);
  });

  it("tell of somebody who tries what they may not once an hour, however often they try", async () => {
    const refused = (what: string, by = MEMBER) => act((study) => study.cases.refused(GUILD, by, what));
    expect(await refused("settings")).toMatchObject({ number: 1, action: "refused", actorId: MEMBER });
    expect(await refused("settings")).toBeNull();
    expect(await refused("review")).toMatchObject({ number: 2 });
    expect(await refused("settings", OTHER_MEMBER)).toMatchObject({ number: 3 });
    group.now += HOUR_MS - 1;
    expect(await refused("settings")).toBeNull();
    group.now += 1;
    expect(await refused("settings")).toMatchObject({ number: 4 });
  });

  it("come in pages, the latest first, with how many there are", async () => {
    for (let i = 0; i < 5; i++) await add({ subject: `about ${i}` });
    const page = await act((study) => study.cases.search(GUILD, ["about"], { offset: 2, limit: 2 }));
    expect(page.total).toBe(5);
    expect(page.items.map(({ subject }) => subject)).toEqual(["about 2", "about 1"]);
  });

  it("change in nothing but their reason, and say who changed it", async () => {
    const before = await add();
    const after = await act((study) => study.cases.setReason(GUILD, 1, "Out of date", OTHER_MEMBER));
    expect(after).toEqual({ ...before, reason: "Out of date", reasonEditedBy: OTHER_MEMBER });
    expect(await act((study) => study.cases.setReason(GUILD, 2, "Nothing", MODERATOR))).toBeNull();
  });

  it("know where the log channel shows them", async () => {
    await add();
    await act((study) => study.cases.logged(GUILD, 1, "600"));
    expect(await act((study) => study.cases.get(GUILD, 1))).toMatchObject({ logMessageId: "600" });
  });

  it("lose the words of a question after so many days, and nothing else", async () => {
    const words = await add({ subject: "Where is the bridge?", isQuestion: true, reason: "Off topic" });
    const other = await add();
    const clearAway = () => act((study) => study.cases.clearAway(GUILD, { retentionDays: 2 }));
    group.now += 2 * DAY_MS - 1;
    expect(await clearAway()).toBe(0);
    group.now += 1;
    expect(await clearAway()).toBe(1);
    expect(await clearAway()).toBe(0);
    expect(await act((study) => study.cases.get(GUILD, 1))).toEqual({ ...words, subject: "–" });
    expect(await act((study) => study.cases.get(GUILD, 2))).toEqual(other);
  });
});
