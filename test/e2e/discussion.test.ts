import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { SeenMessage } from "../../src/sandbox/acts.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import { type BotProcess, startBot } from "../support/bot.js";
import { type BotState, openState } from "../support/bot-state.js";
import { MILL, type Room, startDiscussion } from "../support/discussions.js";
import { useFolders, writeFiles } from "../support/folders.js";
import { messageOf, textOf } from "../support/messages.js";

const newFolder = useFolders();

let sandbox: Sandbox;
let bot: BotProcess;
let state: BotState;
let start: () => Promise<BotProcess>;
let moderator: string;
let other: string;
let members: string[];
let channelId: string;
let guildId: string;

beforeAll(async () => {
  sandbox = await startSandbox();
  sandbox.acts.patienceMs = 20_000;
  sandbox.arrange.allowIntents({ messageContent: true });
  ({ moderator } = sandbox.users);
  ({ guildId } = sandbox);
  channelId = sandbox.channels.readingGroup;
  members = [sandbox.users.member, ...["Bo", "Cy", "Di", "Ed"].map((name) => sandbox.arrange.member(name))];
  const [{ roles }] = sandbox.guilds as [Sandbox["guilds"][number]];
  other = sandbox.arrange.member("Mo", { roles: [roles.members, roles.moderators] });
  const indexDir = newFolder();
  const corpusDir = writeFiles(newFolder(), MILL);
  start = () => startBot(sandbox, { corpusDir, indexDir });
  bot = await start();
  state = await openState(`${indexDir}-data`);
});

afterAll(async () => {
  await state?.close();
  await bot?.stop();
  await sandbox?.close();
});

const open = (options = {}) =>
  startDiscussion(sandbox, { as: moderator, channelId }, { article: "mill", ...options });

async function end(room: Room): Promise<string> {
  const { acts } = sandbox;
  const command = { as: moderator, channelId: room.threadId, subcommand: ["end"] };
  const sure = messageOf(await acts.command("discuss", command));
  await acts.press(sure, "End it", moderator);
  return textOf(await room.says("The end of"));
}

/** Of the component of an action. */
function customId({ components }: SeenMessage, action: string): string {
  const id = new RegExp(`"custom_id":"(1:${action}:[^"]*)"`).exec(JSON.stringify(components))?.[1];
  if (id === undefined) throw new Error(`no ${action} in ${JSON.stringify(components)}`);
  return id;
}

/** What is due is due now, whatever the clock says. */
async function makeDue(threadId: string): Promise<void> {
  const discussion = await state.study.discussions.inThread(guildId, threadId);
  if (!discussion) throw new Error("no such discussion");
  const past = Date.now() - 1;
  const { movesAt, speaker, startsAt } = discussion.state;
  const due = {
    ...discussion.state,
    movesAt: movesAt === null ? null : past,
    startsAt: startsAt === null ? null : past,
    speaker: speaker && { ...speaker, until: speaker.until === null ? null : past },
  };
  await state.database
    .updateTable("discussions")
    .set({ state: JSON.stringify(due), due_at: past })
    .where("id", "=", discussion.id)
    .execute();
}

describe("a discussion of three paragraphs with five members", () => {
  let room: Room;

  it("opens a thread that says what is recorded, and shows the first paragraph", async () => {
    room = await open({ from: 1, to: 3, title: "Orrin, first evening" });
    const [, opening, desk] = room.all();
    const starter = sandbox.acts.look(room.threadId);
    expect(starter?.content).toContain("¶ 1–3");
    expect(opening).toContain("What you write here is recorded");
    expect(desk).toContain("¶ 1");
    expect(desk).toContain("Anna Kell built the mill");
  });

  it("calls those who have raised a hand, one after the other", async () => {
    const { acts } = sandbox;
    const [ann, bo] = members as [string, string];
    const desk = await room.desk("1 of 3");
    expect(textOf(messageOf(await acts.press(desk, "✋ Raise hand", ann)))).toContain("you are next");
    expect(textOf(messageOf(await acts.press(desk, "✋ Raise hand", bo)))).toContain("number 2");
    await acts.press(desk, "🎤 Next speaker", moderator);
    expect((await room.says(`<@${ann}>, you have the floor`)).mentions.map(({ id }) => id)).toEqual([ann]);
    await vi.waitFor(async () => {
      const now = acts.look(desk.id);
      expect(now && textOf(now)).toContain(`<@${ann}> has the floor\n✋ next: <@${bo}>`);
    });
    acts.post(ann, room.threadId, "Slate, because the timber was rotten. That is a bold woman.");
    acts.post(bo, room.threadId, "I doubt that she built it by herself.");
  });

  it("answers from the paragraphs under discussion, and keeps what is not answered in the parking lot", async () => {
    const { acts } = sandbox;
    const [, , cy, di] = members as [string, string, string, string];
    const answered = await acts.command("ask", {
      as: cy,
      channelId: room.threadId,
      options: { question: "Why was the mill built of slate?" },
    });
    expect(textOf(messageOf(answered))).toContain("¶ 1");
    expect(textOf(messageOf(answered))).not.toContain("lies further on");
    const further = await acts.command("ask", {
      as: cy,
      channelId: room.threadId,
      options: { question: "How many people visit the museum every year?", private: true },
    });
    expect(textOf(messageOf(further))).toMatch(
      /not in the part that is under discussion[\s\S]*Forty thousand/,
    );
    const asked = await room.press("1 of 3", "❓ Ask", di);
    const unanswered = await acts.submit(asked, { question: "What did a loaf of bread cost in Paris?" });
    expect(textOf(messageOf(unanswered))).toContain("Not in the article");
    expect(textOf(messageOf(unanswered))).toContain("in the discussion's parking lot now");
    expect(textOf(messageOf(unanswered)), "nobody has seen the form").toContain(`Asked by <@${di}>`);
    await vi.waitFor(async () => {
      const desk = await room.desk("1 of 3");
      expect(desk.content).toContain("one open question");
    });
    const lot = messageOf(await room.press("1 of 3", "🅿 Parking lot", di));
    expect(textOf(lot)).toContain("What did a loaf of bread cost in Paris?");
  });

  it("moves on once, though two moderators press Next at once", async () => {
    const desk = await room.desk("1 of 3");
    const both = await Promise.all(
      [moderator, other].map((as) => sandbox.acts.press(desk, "Next ¶ ▶", as).catch((err: unknown) => err)),
    );
    await room.desk("2 of 3");
    expect(JSON.stringify(both)).toContain("Somebody else was faster");
    expect(room.all().filter((text) => text.includes("3 of 3"))).toEqual([]);
    expect(sandbox.acts.look(desk.id)?.components).toEqual([]);
  });

  it("takes a poll, whose result is seen only when it is closed", async () => {
    const { acts } = sandbox;
    const form = await room.press("2 of 3", "📊 Poll", moderator);
    await acts.submit(form, { question: "Was there grit in the flour?", options: "Yes\nNo\nNo\n" });
    const poll = await room.says("Was there grit");
    for (const [as, option] of members.map((member, i): [string, string] => [member, i < 2 ? "Yes" : "No"])) {
      expect(textOf(messageOf(await acts.press(poll, option, as)))).toContain(`Your vote: ${option}`);
    }
    await vi.waitFor(() => expect(textOf(acts.look(poll.id) as SeenMessage)).toContain("5 have voted"));
    const open = acts.look(poll.id);
    expect(open && textOf(open)).not.toContain("%");
    await acts.press(poll, "Close the poll", moderator);
    expect(textOf(await room.says("5 votes"))).toMatch(/Yes\n.*\*\*2\*\* · 40%\nNo\n.*\*\*3\*\* · 60%/);
  });

  it("is not moved on by a moderator who has lost the role", async () => {
    const { arrange, guilds } = sandbox;
    const [{ roles }] = guilds as [Sandbox["guilds"][number]];
    arrange.setRoles(other, [roles.members]);
    const refused = await room.press("2 of 3", "Next ¶ ▶", other);
    expect(textOf(messageOf(refused))).toContain("for moderators");
    await room.desk("2 of 3");
    arrange.setRoles(other, [roles.members, roles.moderators]);
  });

  it("ends with what it came to", async () => {
    await room.press("2 of 3", "Next ¶ ▶", moderator);
    const summary = await end(room);
    expect(summary).toContain("¶ 1–3 (3 paragraphs)");
    expect(summary).toContain("2 questions: 1 answered, 1 open");
    expect(summary).toContain("One poll");
    expect(summary).toContain("5 participants");
    expect(summary).toContain("What did a loaf of bread cost in Paris?");
  });
});

describe("the transcript of that discussion", () => {
  it("has what was said, in its order and under its paragraph", async () => {
    const { acts } = sandbox;
    const sent = await acts.command("transcript", {
      as: moderator,
      channelId,
      options: { discussion: "Orrin, first evening", format: "markdown" },
    });
    const [file] = messageOf(sent).attachments;
    const text = (await (await fetch(file?.url ?? "")).text()).replace(/\\([^\n])/g, "$1");
    const said = [
      "Orrin, first evening",
      "¶ 1",
      "Anna Kell built the mill at Orrin in 1844.",
      "Slate, because the timber was rotten. That is a bold woman.",
      "I doubt that she built it by herself.",
      "Why was the mill built of slate?",
      "She had it built of grey slate, because the timber of the valley was rotten.",
      "What did a loaf of bread cost in Paris?",
      "¶ 2",
      "Grain",
      "Was there grit in the flour?",
      "¶ 3",
      "Flood",
    ];
    const places = said.map((words, i) =>
      text.indexOf(words, i === 0 ? 0 : text.indexOf(said[i - 1] as string) + 1),
    );
    expect(said.filter((_, i) => places[i] === -1)).toEqual([]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).toMatch(/Yes\\\n +█+░+ 2 votes \(40%\)/);
    expect(text).toMatch(/No\\\n +█+░+ 3 votes \(60%\)/);
    // What was asked in private, and who they are, is nobody else's.
    expect(text).not.toContain("Forty thousand");
    expect(text).not.toMatch(/\d{17,20}/);
  });
});

describe("a bot that is killed in the middle", () => {
  it("goes on exactly where it was", async () => {
    const { acts } = sandbox;
    const [ann, bo] = members as [string, string];
    const room = await open({ from: 1, to: 3, minutes: 10, title: "Orrin, cut short" });
    await room.press("1 of 3", "Next ¶ ▶", moderator);
    const desk = await room.desk("2 of 3");
    await acts.press(desk, "✋ Raise hand", ann);
    await acts.press(desk, "🎤 Next speaker", moderator);
    await room.says(`<@${ann}>, you have the floor`);
    await acts.press(desk, "✋ Raise hand", bo);
    await vi.waitFor(async () => {
      const id = (await state.study.discussions.inThread(guildId, room.threadId))?.id ?? "";
      expect(await state.study.records.waiting(guildId, id)).toEqual([]);
    });
    bot.process.kill("SIGKILL");
    await bot.stop();
    const before = await state.study.discussions.inThread(guildId, room.threadId);
    // It has paused in the moment in which it was killed, and the thread has not been told.
    if (before) {
      await state.study.discussions.act(guildId, before.id, {
        kind: "pause",
        by: moderator,
        because: "moderator",
      });
    }
    const shown = room.all();
    bot = await start();
    await room.says("Paused by");
    expect(room.all()).toHaveLength(shown.length + 1);
    await room.press("2 of 3", "▶ Resume", moderator);
    await room.says("goes on with the discussion");
    const after = await state.study.discussions.inThread(guildId, room.threadId);
    expect(after?.state).toMatchObject({ phase: "running", at: 1, hands: [bo], speaker: { memberId: ann } });
    await end(room);
  });
});

describe("two discussions at once in one guild", () => {
  it("do not know of each other", async () => {
    const { channels } = sandbox;
    const one = await open({ from: 1, to: 2, title: "One" });
    const two = await startDiscussion(
      sandbox,
      { as: other, channelId: channels.moderators },
      { article: "mill", from: 3, to: 4, title: "Two", channel: channels.forum },
    );
    await one.press("1 of 2", "Next ¶ ▶", moderator);
    await two.press("1 of 2", "✋ Raise hand", members[4] as string);
    expect(textOf(await one.desk("2 of 2"))).toContain("eleven villages");
    expect(textOf(await two.desk("1 of 2"))).toContain("The flood of 1873");
    expect(textOf(await one.desk("2 of 2"))).not.toContain("next:");
    await two.press("1 of 2", "Next ¶ ▶", moderator);
    expect(await end(one)).toContain("The end of “One”");
    expect(await end(two)).toContain("The end of “Two”");
  });
});

describe("time", () => {
  it("moves on by itself, and calls the next when a speaker's time is over", async () => {
    const { acts } = sandbox;
    const [ann, bo] = members as [string, string];
    const room = await open({ from: 1, to: 2, minutes: 5, title: "By the clock" });
    expect(textOf(await room.desk("1 of 2"))).toContain("moves on <t:");
    await makeDue(room.threadId);
    expect(textOf(await room.desk("2 of 2")), "it does not move on").toContain("time ends <t:");
    const more = messageOf(await room.press("2 of 2", "⚙ More", moderator));
    await acts.select(more, customId(more, "discuss-speaker-time"), ["60"], moderator);
    await room.press("2 of 2", "✋ Raise hand", ann);
    await room.press("2 of 2", "✋ Raise hand", bo);
    await room.press("2 of 2", "🎤 Next speaker", moderator);
    expect(textOf(await room.says(`<@${ann}>, you have the floor`))).toContain("time ends <t:");
    await makeDue(room.threadId);
    await room.says(`<@${ann}>, your time is over`);
    await room.says(`<@${bo}>, you have the floor`);
    await makeDue(room.threadId);
    await room.says("The time for the last paragraph is over");
    await end(room);
  });
});

describe("a thread", () => {
  it("that is closed pauses its discussion, which goes on when it is resumed", async () => {
    const room = await open({ from: 1, to: 2, title: "Closed" });
    await room.desk("1 of 2");
    sandbox.arrange.change(room.threadId, { archived: true });
    await vi.waitFor(async () => {
      const discussion = await state.study.discussions.inThread(guildId, room.threadId);
      expect(discussion?.state.phase).toBe("paused");
    });
    sandbox.arrange.change(room.threadId, { archived: false });
    await room.says("Paused, as the thread was closed");
    await room.press("1 of 2", "▶ Resume", moderator);
    await room.says("goes on with the discussion");
    sandbox.arrange.change(room.threadId, { name: "Open again" });
    await vi.waitFor(async () => {
      const discussion = await state.study.discussions.inThread(guildId, room.threadId);
      expect(discussion?.state.title).toBe("Open again");
    });
    sandbox.arrange.deleteChannel(room.threadId);
    await vi.waitFor(async () => {
      const discussion = await state.study.discussions.inThread(guildId, room.threadId);
      expect(discussion?.state.phase).toBe("ended");
    });
  });
});

describe("a scheduled discussion", () => {
  it("is an event of the server and starts by itself", async () => {
    const { acts, world } = sandbox;
    const said = textOf(
      messageOf(
        await acts.command("discuss", {
          as: moderator,
          channelId,
          subcommand: ["schedule"],
          options: { when: "in 2 hours", article: "mill", from: 1, to: 2, title: "Tonight" },
        }),
      ),
    );
    expect(said).toContain("**Tonight** starts <t:");
    const events = () => [...world.guild(guildId).events.values()].map(({ api }) => api);
    expect(events().map(({ name, status }) => [name, status])).toEqual([["Tonight", 1]]);
    const { items } = await state.study.discussions.list(guildId, ["prepared"], { offset: 0, limit: 5 });
    const [scheduled] = items;
    await state.database
      .updateTable("discussions")
      .set({ state: JSON.stringify({ ...scheduled?.state, startsAt: 1 }), due_at: 1 })
      .where("id", "=", scheduled?.id ?? "")
      .execute();
    await vi.waitFor(() => expect(events()[0]?.status).toBe(2), { timeout: 10_000 });
    const running = await state.study.discussions.get(guildId, scheduled?.id ?? "");
    expect(running?.state.phase).toBe("running");
    expect(running?.threadId).not.toBeNull();
  });
});
