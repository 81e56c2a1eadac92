import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Act, perform } from "../../src/study/discussion/act.js";
import {
  type DiscussionState,
  type NewDiscussion,
  PHASES,
  prepare,
} from "../../src/study/discussion/discussion.js";
import type { EntryData } from "../../src/study/discussion/entry.js";
import { ENGINES, rowsOf, useGroup } from "../support/databases.js";
import { actOf, happenings } from "../support/discussing.js";
import {
  CHANNEL,
  DISCUSSION,
  GUILD,
  MEMBER,
  MODERATOR,
  OTHER_GUILD,
  OTHER_MEMBER,
} from "../support/study.js";

const MINUTE = 60_000;
const ALL = { offset: 0, limit: 99 };
const by = MODERATOR;
const START: Act = { kind: "start", by };
const END: Act = { kind: "end", by, because: "moderator" };
const next = (by: string, from: number): Act => ({ kind: "go", by, from, to: from + 1 });

describe.each(ENGINES)("discussions in $name", (engine) => {
  const group = useGroup(engine);
  const { act } = group;
  const prepared = async (given: Partial<NewDiscussion> = {}, guildId = GUILD) =>
    (await act(({ discussions }) => discussions.prepare(guildId, CHANNEL, { ...DISCUSSION, ...given }))).id;
  const done = (id: string, wanted: Act, guildId = GUILD) =>
    act(({ discussions }) => discussions.act(guildId, id, wanted));
  const get = (id: string) => act(({ discussions }) => discussions.get(GUILD, id));
  const recordOf = (id: string, guildId = GUILD) => act(({ records }) => records.of(guildId, id));
  const cases = async () =>
    (await act((study) => study.cases.search(GUILD, [], ALL))).items
      .toReversed()
      .map(({ action, actorId, memberId, subject, reason }) => [action, actorId, memberId, subject, reason]);

  it("are read as they were prepared, and know when they began and ended", async () => {
    const made = await act(({ discussions }) => discussions.prepare(GUILD, CHANNEL, DISCUSSION));
    const { id } = made;
    expect(await get(id)).toEqual(made);
    expect(made).toMatchObject({ channelId: CHANNEL, threadId: null, createdAt: group.now, startedAt: null });
    const began = group.now + MINUTE;
    group.now = began;
    expect(await done(id, START)).toMatchObject({
      discussion: { state: { phase: "running" }, startedAt: began, endedAt: null },
      entries: [
        { number: 1, doneAt: began, paragraph: 1, data: { kind: "started" } },
        { number: 2, doneAt: began, paragraph: 1, data: { kind: "paragraph" } },
      ],
    });
    group.now += MINUTE;
    await done(id, END);
    expect(await get(id)).toMatchObject({
      state: { phase: "ended" },
      startedAt: began,
      endedAt: began + MINUTE,
    });
    expect(await done(id, START)).toEqual({ refusal: "ended" });
    expect(await done("none", START)).toEqual({ refusal: "gone" });
  });

  it("go the same way, with the same record, as if the bot was never stopped", async () => {
    await fc.assert(
      fc.asyncProperty(happenings(15), async (happenings) => {
        const id = await prepared({ minutes: 5 });
        let state = prepare({ ...DISCUSSION, minutes: 5 });
        const record: EntryData[] = [];
        const seen: [DiscussionState, DiscussionState] = [state, state];
        for (const { wish, after, restarts, look } of happenings) {
          group.now += after;
          if (look[0]) seen[0] = state;
          if (look[1]) seen[1] = state;
          const wanted: Act[] = [...(restarts ? [{ kind: "wake" } as const] : []), actOf(wish, seen)];
          for (const one of wanted) {
            const step = perform(state, one, group.now);
            const acted = await done(id, one);
            if ("refusal" in step) expect(acted).toEqual(step);
            else {
              state = step.state;
              record.push(...step.entries);
              expect(acted).toMatchObject({ discussion: { state } });
            }
          }
        }
        expect((await get(id))?.state).toEqual(state);
        const entries = await recordOf(id);
        expect(entries.map(({ data }) => data)).toEqual(record);
        expect(entries.map(({ number }) => number)).toEqual(record.map((_, i) => i + 1));
      }),
      { numRuns: 8 },
    );
  });

  it("move on by one paragraph where many press Next at once, and number what each of them gives", async () => {
    const [first, second] = [await prepared(), await prepared()];
    const other = await prepared({}, OTHER_GUILD);
    for (const id of [first, second]) await done(id, START);
    await done(other, START, OTHER_GUILD);
    const acted = await act(({ discussions }) =>
      Promise.all(
        [first, second, first, second, first].map((id, i) => discussions.act(GUILD, id, next(`${i}`, 0))),
      ),
    );
    expect(acted.map((one) => ("refusal" in one ? one.refusal : "done"))).toEqual([
      "done",
      "done",
      "moved",
      "moved",
      "moved",
    ]);
    await act(({ discussions }) =>
      Promise.all(
        [MEMBER, OTHER_MEMBER].flatMap((member) => [
          discussions.act(GUILD, first, { kind: "raise", member }),
          discussions.act(GUILD, first, {
            kind: "park",
            member,
            id: member,
            text: `By ${member}`,
            quotes: [],
          }),
          discussions.act(OTHER_GUILD, other, { kind: "raise", member }),
        ]),
      ),
    );
    expect(await get(first)).toMatchObject({ state: { at: 1, hands: [MEMBER, OTHER_MEMBER] } });
    expect((await recordOf(first)).map(({ number, data }) => [number, data.kind])).toEqual([
      [1, "started"],
      [2, "paragraph"],
      [3, "paragraph"],
      [4, "parked"],
      [5, "parked"],
    ]);
    expect((await recordOf(second)).map(({ number }) => number)).toEqual([1, 2, 3]);
    expect((await recordOf(other, OTHER_GUILD)).map(({ number }) => number)).toEqual([1, 2]);
  });

  it("write down who started and ended them, and who muted whom", async () => {
    const id = await prepared();
    const mute = { kind: "mute", by, member: MEMBER, reason: "Shouts" } as const;
    await done(id, START);
    expect(await done(id, mute)).toMatchObject({ cases: [{ number: 2, action: "mute" }] });
    await done(id, mute);
    await done(id, { kind: "unmute", by, member: MEMBER });
    await done(id, next(by, 0));
    await done(id, END);
    const { title } = DISCUSSION;
    expect(await cases()).toEqual([
      ["startDiscussion", by, null, title, null],
      ["mute", by, MEMBER, title, "Shouts"],
      ["unmute", by, MEMBER, title, null],
      ["endDiscussion", by, null, title, null],
    ]);
  });

  it("that start by the clock were started by whoever prepared them; what the clock does else is no case", async () => {
    const id = await prepared({ minutes: 1, leaderId: OTHER_MEMBER });
    await done(id, { kind: "schedule", by, startsAt: group.now + MINUTE });
    expect(await act(({ discussions }) => discussions.due())).toEqual([]);
    group.now += MINUTE;
    expect(await act(({ discussions }) => discussions.due())).toEqual([{ guildId: GUILD, id }]);
    await done(id, { kind: "tick" });
    group.now += MINUTE;
    await done(id, { kind: "tick" });
    expect(await cases()).toEqual([["startDiscussion", OTHER_MEMBER, null, DISCUSSION.title, null]]);
  });

  it("are due when their time has come, and no longer when that was put off", async () => {
    const due = async () => (await act(({ discussions }) => discussions.due())).map(({ id }) => id);
    const [slow, fast] = [await prepared({ minutes: 5 }), await prepared({ minutes: 1 })];
    await done(slow, START);
    await done(fast, START);
    expect(await due()).toEqual([]);
    group.now += MINUTE;
    expect(await due()).toEqual([fast]);
    group.now += 10 * MINUTE;
    expect(await due()).toEqual([fast, slow]);
    await done(fast, { kind: "wake" });
    await done(slow, { kind: "pause", by, because: "moderator" });
    expect(await due()).toEqual([]);
  });

  it("are found by their thread and their event, once they have them", async () => {
    const id = await prepared();
    const find = () =>
      act(async ({ discussions }) => [
        (await discussions.inThread(GUILD, "600"))?.id,
        (await discussions.ofEvent(GUILD, "700"))?.id,
      ]);
    expect(await find()).toEqual([undefined, undefined]);
    await act(({ discussions }) => discussions.placed(GUILD, id, { threadId: "600", eventId: "700" }));
    await done(id, START);
    await act(({ discussions }) => discussions.placed(GUILD, id, { starterId: "601" }));
    await act(({ discussions }) => discussions.placed(GUILD, id, {}));
    expect(await find()).toEqual([id, id]);
    await act(({ discussions }) => discussions.placed(GUILD, id, { eventId: null }));
    expect(await find()).toEqual([id, undefined]);
    expect(await get(id)).toMatchObject({ starterId: "601", threadId: "600", channelId: CHANNEL });
  });

  it("are listed by phase, the latest first, in pages", async () => {
    const ids: string[] = [];
    for (let i = 0; i < 4; i++) {
      group.now += 1;
      ids.push(await prepared());
    }
    const [first = "", second = "", third = "", fourth = ""] = ids;
    await prepared({}, OTHER_GUILD);
    await done(second, START);
    await done(third, END);
    const list = async (phases: typeof PHASES | readonly ["prepared", "running"], page = ALL) => {
      const { total, items } = await act(({ discussions }) => discussions.list(GUILD, phases, page));
      return [total, items.map(({ id }) => id)];
    };
    expect(await list(PHASES)).toEqual([4, [fourth, third, second, first]]);
    expect(await list(["prepared", "running"])).toEqual([3, [fourth, second, first]]);
    expect(await list(PHASES, { offset: 1, limit: 2 })).toEqual([4, [third, second]]);
    const unfinished = await act(({ discussions }) => discussions.unfinished());
    expect(unfinished.map(({ id }) => id)).toEqual(expect.arrayContaining([first, second, fourth]));
    expect(unfinished).toHaveLength(4);
    const goingOn = await act(({ discussions }) => discussions.goingOn(GUILD));
    expect(goingOn.map(({ id }) => id)).toEqual([second]);
  });

  it("are left as they were by an act that could not be read again", async () => {
    const id = await prepared();
    const rows = () => act((_, database) => rowsOf(database));
    const before = await rows();
    await expect(done(id, { kind: "schedule", by, startsAt: 0.5 })).rejects.toThrow();
    expect(await rows()).toEqual(before);
    await expect(prepared({ items: [] })).rejects.toThrow();
    expect(await rows()).toEqual(before);
  });
});
