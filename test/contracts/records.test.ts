import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DATABASE_NAME, openDatabase } from "../../src/storage/database.js";
import type { Act } from "../../src/study/discussion/act.js";
import type { EntryData } from "../../src/study/discussion/entry.js";
import { Study } from "../../src/study/study.js";
import { ENGINES, rowsOf, useGroup } from "../support/databases.js";
import { useFolders } from "../support/folders.js";
import {
  CHANNEL,
  DISCUSSION,
  GUILD,
  MEMBER,
  MODERATOR,
  OPEN,
  OTHER_MEMBER,
  QUOTE,
  question,
} from "../support/study.js";

/** Stands nowhere but in what a member wrote. */
const WORDS = "zanzibar";
const by = MODERATOR;
const START: Act = { kind: "start", by };
const STRIKE = { by, reason: "Off topic", subject: DISCUSSION.title };

describe.each(ENGINES)("the record of a discussion in $name", (engine) => {
  const group = useGroup(engine);
  const { act } = group;

  const prepared = async () =>
    (await act(({ discussions }) => discussions.prepare(GUILD, CHANNEL, DISCUSSION))).id;
  const done = (id: string, wanted: Act) => act(({ discussions }) => discussions.act(GUILD, id, wanted));
  const open = async () => {
    const id = await prepared();
    await done(id, START);
    return id;
  };
  const recordOf = (id: string) => act(({ records }) => records.of(GUILD, id));
  const kinds = async (id: string) => (await recordOf(id)).map(({ data }) => data.kind);
  const stateOf = async (id: string) => (await act(({ discussions }) => discussions.get(GUILD, id)))?.state;
  const wrote = (id: string, messageId: string, text = WORDS, memberId = MEMBER) =>
    act(({ records }) => records.contribute(GUILD, id, { kind: "message", memberId, text }, messageId));
  const waiting = async (id: string) =>
    (await act(({ records }) => records.waiting(GUILD, id))).map(({ data }) => data.kind);
  const unshown = async () => (await act(({ discussions }) => discussions.unshown())).map(({ id }) => id);
  const text = () => act(async (_, database) => JSON.stringify(await rowsOf(database)));

  /** A member's question: asked, and put aside as it was not answered. */
  const asked = async (id: string) => {
    const admission = await act(({ questions }) => questions.ask(GUILD, question({ text: WORDS }), OPEN));
    const questionId = admission.id ?? "";
    const data = { kind: "question", memberId: MEMBER, questionId } as const;
    await act(({ questions }) =>
      questions.answered(GUILD, questionId, { outcome: "not_answered", quotes: [QUOTE] }),
    );
    const entry = await act(({ records }) => records.contribute(GUILD, id, data, "810"));
    await done(id, { kind: "park", member: MEMBER, id: questionId, text: WORDS, quotes: [] });
    return { questionId, entryId: entry?.id ?? "" };
  };

  describe("as its thread shows it", () => {
    it("waits, entry by entry in its order, until each is shown", async () => {
      const id = await open();
      await done(id, { kind: "raise", member: MEMBER });
      await done(id, { kind: "call", by, from: null });
      expect(await waiting(id)).toEqual(["started", "paragraph", "called"]);
      expect(await unshown()).toEqual([id]);
      const entries = await act(({ records }) => records.waiting(GUILD, id));
      const [started, paragraph, called] = entries;
      const show = (entryId = "", messageId: string | null = null) =>
        act(({ records }) => records.shown(GUILD, entryId, messageId));
      await show(started?.id, "900");
      expect(await waiting(id)).toEqual(["paragraph", "called"]);
      await show(paragraph?.id, "901");
      // Its thread was deleted, say.
      await show(called?.id, null);
      expect([await waiting(id), await unshown()]).toEqual([[], []]);
      expect((await recordOf(id)).map(({ messageId }) => messageId)).toEqual(["900", "901", null]);
      expect(await act(({ records }) => records.byMessage(GUILD, "901"))).toMatchObject({
        id: paragraph?.id,
        data: { kind: "paragraph" },
      });
    });

    it("does not wait for what concerns the moderators, or is in the thread already", async () => {
      const id = await open();
      await wrote(id, "800");
      await done(id, { kind: "park", member: MEMBER, id: "q", text: "Why?", quotes: [] });
      await done(id, { kind: "settle", by, parked: "q", state: "dropped" });
      await done(id, { kind: "mute", by, member: OTHER_MEMBER, reason: null });
      await done(id, { kind: "addPrompt", by, paragraph: 2, text: "Why so?" });
      await done(id, { kind: "leaveOut", by, paragraph: 3 });
      await done(id, { kind: "rename", title: "Rivers" });
      expect(await waiting(id)).toEqual(["started", "paragraph"]);
      expect(await kinds(id)).toHaveLength(9);
    });

    it("knows the latest notice of a paragraph that stands in the thread", async () => {
      const id = await open();
      const latest = async () =>
        (await act(({ records }) => records.latestShown(GUILD, id, "paragraph")))?.paragraph ?? null;
      const show = async (messageId: string) => {
        for (const { id: entryId } of await act(({ records }) => records.waiting(GUILD, id))) {
          await act(({ records }) => records.shown(GUILD, entryId, messageId));
        }
      };
      expect(await latest()).toBeNull();
      await show("900");
      await done(id, { kind: "go", by, from: 0, to: 1 });
      expect(await latest()).toBe(1);
      await show("901");
      expect(await latest()).toBe(2);
    });

    it("still waits after the end, for a bot that was stopped before it could show all", async () => {
      const id = await open();
      await done(id, { kind: "end", by, because: "moderator" });
      expect(await waiting(id)).toEqual(["started", "paragraph", "ended"]);
      expect(await unshown()).toEqual([id]);
    });
  });

  describe("with what members write", () => {
    it("has each message once, with where it was written, and who took part", async () => {
      const id = await open();
      await done(id, { kind: "go", by, from: 0, to: 1 });
      expect(await wrote(id, "800")).toMatchObject({
        number: 4,
        paragraph: 2,
        messageId: "800",
        data: { kind: "message", memberId: MEMBER, text: WORDS },
        struck: null,
      });
      expect(await wrote(id, "800", "Once more")).toBeNull();
      expect(await wrote(id, "801", "And I", OTHER_MEMBER)).toMatchObject({ number: 5 });
      expect((await stateOf(id))?.participants).toEqual([MEMBER, OTHER_MEMBER]);
    });

    it("has each message once where it comes twice at the same time, and no act is lost beside it", async () => {
      const id = await open();
      const data = { kind: "message", memberId: MEMBER, text: WORDS } as const;
      const [first, second] = await act(({ records, discussions }) =>
        Promise.all([
          records.contribute(GUILD, id, data, "800"),
          records.contribute(GUILD, id, data, "800"),
          discussions.act(GUILD, id, { kind: "raise", member: OTHER_MEMBER }),
          records.contribute(GUILD, id, { ...data, memberId: MODERATOR }, "801"),
        ]),
      );
      expect([first?.number, second]).toEqual([3, null]);
      expect((await recordOf(id)).map(({ number }) => number)).toEqual([1, 2, 3, 4]);
      expect(await stateOf(id)).toMatchObject({
        hands: [OTHER_MEMBER],
        participants: [MEMBER, OTHER_MEMBER, MODERATOR],
      });
    });

    it("takes them from the start to the end, also during a pause", async () => {
      const id = await prepared();
      expect(await wrote(id, "800")).toBeNull();
      await done(id, START);
      await done(id, { kind: "pause", by, because: "moderator" });
      expect(await wrote(id, "801")).not.toBeNull();
      await done(id, { kind: "end", by, because: "moderator" });
      expect(await wrote(id, "802")).toBeNull();
      expect(await wrote("none", "803")).toBeNull();
    });

    it("has a message as it reads now, and not any more once it is deleted", async () => {
      const id = await open();
      await wrote(id, "800");
      await wrote(id, "801", "Another");
      await act(({ records }) => records.reword(GUILD, "800", "Better so"));
      await act(({ records }) => records.reword(GUILD, "899", "Nothing"));
      expect((await recordOf(id)).slice(2).map(({ data }) => "text" in data && data.text)).toEqual([
        "Better so",
        "Another",
      ]);
      expect(await text()).not.toContain(WORDS);
      await act(({ records }) => records.takeBack(GUILD, "800"));
      expect(await kinds(id)).toEqual(["started", "paragraph", "message"]);
      // A question is kept with the questions, and goes with them.
      await asked(id);
      await act(({ records }) => records.takeBack(GUILD, "810"));
      expect(await kinds(id)).toContain("question");
    });
  });

  describe("from which a moderator strikes something", () => {
    const strike = (entryId: string) => act(({ records }) => records.strike(GUILD, entryId, STRIKE));

    it("has no word of it left, but that there was something, and why it went", async () => {
      const id = await open();
      const entry = await wrote(id, "800");
      const entryId = entry?.id ?? "";
      expect(await strike(entryId)).toMatchObject({
        action: "strike",
        actorId: by,
        memberId: MEMBER,
        subject: DISCUSSION.title,
        reason: "Off topic",
      });
      expect(await act(({ records }) => records.get(GUILD, entryId))).toEqual({
        ...entry,
        data: { kind: "message", memberId: MEMBER, text: "" },
        struck: { by, reason: "Off topic" },
      });
      expect(await text()).not.toContain(WORDS);
      expect(await strike(entryId)).toBeNull();
    });

    it("keeps it struck when the member edits, deletes or sends the message again", async () => {
      const id = await open();
      const entry = await wrote(id, "800");
      await strike(entry?.id ?? "");
      await act(({ records }) => records.reword(GUILD, "800", WORDS));
      await act(({ records }) => records.takeBack(GUILD, "800"));
      expect(await wrote(id, "800")).toBeNull();
      expect((await recordOf(id)).at(-1)).toMatchObject({ data: { text: "" }, struck: { by } });
    });

    it("has a question struck wherever it stood, whichever of its entries is struck", async () => {
      for (const kind of ["question", "parked"]) {
        const id = await open();
        const { questionId, entryId } = await asked(id);
        await done(id, { kind: "park", member: MEMBER, id: "other", text: "Why?", quotes: [] });
        const chosen = (await recordOf(id)).find(({ data }) => data.kind === kind);
        expect(await strike(chosen?.id ?? "")).toMatchObject({ action: "strike", memberId: MEMBER });
        expect((await stateOf(id))?.parked.map((parked) => parked.id)).toEqual(["other"]);
        const questions = (await recordOf(id)).filter(({ data }) =>
          ["question", "parked"].includes(data.kind),
        );
        expect(questions).toMatchObject([
          { id: entryId, struck: { by } },
          { data: { parked: "other" }, struck: null },
        ]);
        expect(await act((study) => study.questions.get(GUILD, questionId))).toMatchObject({
          outcome: "not_answered",
          text: null,
          quotes: null,
        });
        expect(await text()).not.toContain(WORDS);
        for (const entry of questions.slice(0, 1)) expect(await strike(entry.id)).toBeNull();
        await act((_, database) => database.deleteFrom("discussions").execute());
      }
    });

    it("has what was put aside without being asked struck as well", async () => {
      const id = await open();
      await done(id, { kind: "park", member: MEMBER, id: "q", text: WORDS, quotes: [] });
      const entry = (await recordOf(id)).at(-1);
      expect(await strike(entry?.id ?? "")).toMatchObject({ memberId: MEMBER });
      expect((await recordOf(id)).at(-1)).toMatchObject({
        id: entry?.id,
        data: { text: "" },
        struck: { by },
      });
      expect(await text()).not.toContain(WORDS);
    });

    it("loses nothing that is no contribution", async () => {
      const id = await open();
      for (const entry of await recordOf(id)) expect(await strike(entry.id)).toBeNull();
      expect(await strike("none")).toBeNull();
      expect(await kinds(id)).toEqual(["started", "paragraph"]);
    });
  });
});

describe("the database file of a discussion", () => {
  const newFolder = useFolders();

  it("has no word of what was struck, taken back or reworded", async () => {
    const folder = newFolder();
    const path = join(folder, DATABASE_NAME);
    const study = async (work: (study: Study) => Promise<unknown>) => {
      const database = await openDatabase(path);
      await work(new Study(database)).finally(() => database.destroy());
    };
    const bytes = () =>
      readdirSync(folder)
        .map((name) => readFileSync(join(folder, name), "latin1"))
        .join("\n");
    const message = (text: string): Extract<EntryData, { kind: "message" }> => ({
      kind: "message",
      memberId: MEMBER,
      text,
    });
    await study(async ({ discussions, records }) => {
      const { id } = await discussions.prepare(GUILD, CHANNEL, DISCUSSION);
      await discussions.act(GUILD, id, START);
      for (const messageId of ["800", "801", "802"]) {
        await records.contribute(GUILD, id, message(`${WORDS} ${messageId} ${"x".repeat(3000)}`), messageId);
      }
    });
    expect(bytes()).toContain(WORDS);
    await study(async ({ records }) => {
      const entry = await records.byMessage(GUILD, "800");
      await records.strike(GUILD, entry?.id ?? "", STRIKE);
      await records.takeBack(GUILD, "801");
      await records.reword(GUILD, "802", "Better so");
    });
    expect(bytes()).not.toContain(WORDS);
    expect(bytes()).toContain("Better so");
  });
});
