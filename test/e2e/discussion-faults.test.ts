import { ComponentType } from "discord-api-types/v10";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { Outcome, SeenMessage } from "../../src/sandbox/acts.js";
import { Bits } from "../../src/sandbox/permissions.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import type { Discussion } from "../../src/study/discussion/discussions.js";
import { type BotProcess, startBot } from "../support/bot.js";
import { type BotState, openState } from "../support/bot-state.js";
import { MILL, type Room, roomOf, startDiscussion } from "../support/discussions.js";
import { useFolders, writeFiles } from "../support/folders.js";
import { messageOf, textOf } from "../support/messages.js";

/* What goes wrong around a discussion: Discord refuses, the bot is killed, people change what they should not. */

/** As often as discord.js tries one request. */
const ALL_TRIES = 4;
const POST = "POST /channels/:id/messages";
const EDIT = "PATCH /channels/:id/messages/:id";
const EVENT = "GET /guilds/:id/scheduled-events/:id";
const ANSWER = "POST /interactions/:id/:token/callback";
const newFolder = useFolders();

let sandbox: Sandbox;
let bot: BotProcess;
let state: BotState;
let start: () => Promise<BotProcess>;
let moderator: string;
let member: string;
let guildId: string;
let channelId: string;

beforeAll(async () => {
  sandbox = await startSandbox({ guilds: ["Reading group", "Another group"] });
  sandbox.acts.patienceMs = 20_000;
  sandbox.arrange.allowIntents({ messageContent: true });
  ({ moderator, member } = sandbox.users);
  ({ guildId } = sandbox);
  channelId = sandbox.channels.readingGroup;
  const indexDir = newFolder();
  const corpusDir = writeFiles(newFolder(), MILL);
  const settings = { cooldownSeconds: 0, quotaPerHour: 0, logChannel: sandbox.channels.moderators };
  // Commands are there in both guilds.
  start = () => startBot(sandbox, { corpusDir, indexDir, settings, env: { DISCORD_GUILD_ID: "" } });
  bot = await start();
  state = await openState(`${indexDir}-data`);
});

afterEach(() => sandbox.faults.clear());

afterAll(async () => {
  await state?.close();
  await bot?.stop();
  await sandbox?.close();
});

const open = (options: Record<string, string | number | boolean> = {}, channel = channelId) =>
  startDiscussion(sandbox, { as: moderator, channelId: channel }, { article: "mill", ...options });

async function discussionIn({ threadId }: Room): Promise<Discussion> {
  const discussion = await state.study.discussions.inThread(guildId, threadId);
  if (!discussion) throw new Error("there is no discussion in the thread");
  return discussion;
}

/** Of the component of an action. */
function customId({ components }: SeenMessage, action: string): string {
  const id = new RegExp(`"custom_id":"(1:${action}:[^"]*)"`).exec(JSON.stringify(components))?.[1];
  if (id === undefined) throw new Error(`no ${action} in ${JSON.stringify(components)}`);
  return id;
}

const now = (message: SeenMessage): SeenMessage => {
  const seen = sandbox.acts.look(message.id);
  if (!seen) throw new Error("the message is gone");
  return seen;
};

async function end(room: Room): Promise<SeenMessage> {
  const command = { as: moderator, channelId: room.threadId, subcommand: ["end"] };
  await sandbox.acts.press(messageOf(await sandbox.acts.command("discuss", command)), "End it", moderator);
  return room.says("The end of");
}

const events = () => [...sandbox.world.guild(guildId).events.values()].map(({ api }) => api);

async function scheduled(title: string): Promise<Discussion> {
  const options = { when: "in 2 hours", article: "mill", title };
  await sandbox.acts.command("discuss", { as: moderator, channelId, subcommand: ["schedule"], options });
  const { items } = await state.study.discussions.list(guildId, ["prepared"], { offset: 0, limit: 50 });
  const discussion = items.find((one) => one.state.title === title);
  if (!discussion) throw new Error(`"${title}" was not prepared`);
  return discussion;
}

describe("where Discord refuses for a while", () => {
  it("the thread is opened when it can be, without anybody's doing", async () => {
    sandbox.faults.fail(POST, 500, ALL_TRIES);
    const outcome = await sandbox.acts.command("discuss", {
      as: moderator,
      channelId,
      subcommand: ["start"],
      options: { article: "mill", from: 1, to: 2, title: "Opened late" },
    });
    expect(textOf(messageOf(outcome))).toContain("it opens as soon as I can write there");
    await sandbox.acts.message(
      ({ content, components }) => content.includes("1 of 2") && (components ?? []).length > 0,
      "the desk",
    );
    const starters = sandbox.acts.messagesIn(channelId).filter((one) => textOf(one).includes("Opened late"));
    expect(starters).toHaveLength(1);
  });

  it("the moderator is told which permission is missing, and the thread follows when it is back", async () => {
    const { acts, arrange, roles } = sandbox;
    const room = await open({ from: 1, to: 2 });
    const desk = await room.desk("1 of 2");
    arrange.overwrite(channelId, roles.bot, { deny: Bits.SendMessagesInThreads });
    await acts.press(desk, "Next ¶ ▶", moderator);
    const told = await acts.message(
      ({ visibleTo, content }) => visibleTo === moderator && content.includes("does not show it yet"),
    );
    expect(told.content).toContain("I need: Send Messages in Threads");
    expect(room.all().join()).not.toContain("2 of 2");
    arrange.overwrite(channelId, roles.bot, { allow: Bits.SendMessagesInThreads });
    await room.desk("2 of 2");
    expect(now(desk).components).toEqual([]);
    await end(room);
  });

  it("a discussion ends with the channel of its thread, and nothing waits for ever", async () => {
    const hall = sandbox.arrange.channel("hall");
    const room = await open({ from: 1, to: 2, channel: hall });
    await room.desk("1 of 2");
    sandbox.arrange.deleteChannel(hall);
    await vi.waitFor(async () => expect((await discussionIn(room)).state.phase).toBe("ended"));
    await vi.waitFor(async () => expect(await state.study.discussions.unshown()).toEqual([]));
  });

  it("what a member does counts, though the answer to it was lost", async () => {
    const room = await open({ from: 1, to: 2 });
    const desk = await room.desk("1 of 2");
    sandbox.faults.fail(ANSWER, 500, ALL_TRIES);
    void sandbox.acts.press(desk, "✋ Raise hand", member).catch(() => {});
    await vi.waitFor(() => expect(textOf(now(desk))).toContain(`next: <@${member}>`), { timeout: 10_000 });
    sandbox.faults.clear();
    await end(room);
  });

  it("an end is in the log, though its event could not be told", async () => {
    const { id } = await scheduled("No event to be told");
    await startNow(id);
    const room = await roomOfDiscussion(id);
    await room.desk("1 of 4");
    sandbox.faults.fail(EVENT, 500, ALL_TRIES);
    await end(room);
    await sandbox.acts.message(
      (one) =>
        one.channel_id === sandbox.channels.moderators && /ended[\s\S]*No event to be told/.test(textOf(one)),
      "the case of the end",
    );
  });

  it("slow mode is not promised where the bot cannot set it", async () => {
    const { acts, arrange, roles } = sandbox;
    const room = await open({ from: 1, to: 2 });
    arrange.overwrite(channelId, roles.bot, { deny: Bits.ManageThreads });
    const more = messageOf(await room.press("1 of 2", "⚙ More", moderator));
    const refused = await acts.select(more, customId(more, "discuss-slow"), ["30"], moderator);
    expect(textOf(messageOf(refused))).toContain("I need: Manage Threads");
    arrange.overwrite(channelId, roles.bot, {});
    await acts.select(more, customId(more, "discuss-slow"), ["30"], moderator);
    await room.says("one message in 30 seconds");
    await end(room);
  });
});

describe("a bot that was killed between two of Discord's calls", () => {
  let room: Room;
  let desk: SeenMessage;
  let toCome: Discussion;
  let started: Discussion;

  beforeAll(async () => {
    room = await open({ from: 1, to: 3 });
    desk = await room.desk("1 of 3");
    toCome = await scheduled("To come");
    started = await scheduled("Just started");
    await vi.waitFor(async () => expect(await state.study.discussions.unshown()).toEqual([]));
    bot.process.kill("SIGKILL");
    await bot.stop();
    const { discussions } = state.study;
    const { id } = await discussionIn(room);
    await discussions.act(guildId, id, { kind: "go", by: moderator, from: 0, to: 1 });
    await discussions.placed(guildId, toCome.id, { eventId: null });
    await discussions.act(guildId, started.id, { kind: "start", by: moderator });
    bot = await start();
  });

  afterAll(() => end(room));

  it("shows the next paragraph once, and the one before has lost its buttons", async () => {
    await room.desk("2 of 3");
    await vi.waitFor(() => expect(now(desk).components).toEqual([]));
    expect(room.all().filter((text) => text.includes("2 of 3"))).toHaveLength(1);
  });

  it("finds the event that it had made and not noted down", async () => {
    await vi.waitFor(async () => {
      const found = await state.study.discussions.get(guildId, toCome.id);
      expect(found?.eventId).toBe(toCome.eventId);
    });
    expect(events().filter(({ name }) => name === "To come")).toHaveLength(1);
  });

  it("opens the thread of what had started, and starts its event", async () => {
    const late = await roomOfDiscussion(started.id);
    await late.desk("1 of 4");
    await vi.waitFor(() => expect(events().find(({ name }) => name === "Just started")?.status).toBe(2));
    await end(late);
  });
});

describe("many at once", () => {
  it("none of a hundred raised hands is lost, and the desk is edited a few times", async () => {
    const { acts, arrange, requests } = sandbox;
    const room = await open({ from: 1, to: 2 });
    const desk = await room.desk("1 of 2");
    const members = Array.from({ length: 100 }, (_, i) => arrange.member(`Hand ${i}`));
    const before = requests.of(EDIT).length;
    const said = await Promise.all(members.map((as) => acts.press(desk, "✋ Raise hand", as)));
    expect(said.every((outcome) => textOf(messageOf(outcome)).includes("Your hand is up"))).toBe(true);
    await vi.waitFor(() => expect(textOf(now(desk))).toContain("+90"));
    expect((await discussionIn(room)).state.hands.toSorted()).toEqual(members.toSorted());
    expect(requests.of(EDIT).length - before).toBeLessThan(25);
    await end(room);
  });

  it("the number of votes that is shown ends right, and so does the tally", async () => {
    const { acts, arrange } = sandbox;
    const room = await open({ from: 1, to: 2 });
    const form = await room.press("1 of 2", "📊 Poll", moderator);
    await acts.submit(form, { question: "Who is right?", options: "Kell\nThe miller" });
    const poll = await room.says("Who is right");
    const members = Array.from({ length: 30 }, (_, i) => arrange.member(`Voter ${i}`));
    await Promise.all(members.map((as, i) => acts.press(poll, i % 3 === 0 ? "Kell" : "The miller", as)));
    await vi.waitFor(() => expect(textOf(now(poll))).toContain("30 have voted"));
    await acts.press(poll, "Close the poll", moderator);
    expect(textOf(await room.says("30 votes"))).toMatch(/Kell\n.*\*\*10\*\*[\s\S]*\*\*20\*\*/);
    await end(room);
  });

  it("two discussions of the same title in a forum have a thread each", async () => {
    const { forum, moderators } = sandbox.channels;
    const [one, two] = (await Promise.all(
      [1, 2].map(() => open({ from: 1, to: 1, title: "Twins", channel: forum }, moderators)),
    )) as [Room, Room];
    expect(one.threadId).not.toBe(two.threadId);
    for (const room of [one, two]) await end(room);
  });
});

describe("a paragraph that moderators hide while it is discussed", () => {
  it("is shown no longer, nor are prompts that quote it", async () => {
    const { acts } = sandbox;
    const room = await open({ from: 1, to: 2 });
    const first = await room.desk("1 of 2");
    await room.press("1 of 2", "Next ¶ ▶", moderator);
    const second = await room.desk("2 of 2");
    expect(textOf(second)).toContain("To discuss");
    for (const paragraph of [1, 2]) {
      const options = { paragraph, reason: "Not ours", article: "mill" };
      await acts.command("hidden", { as: moderator, channelId, subcommand: ["add"], options });
    }
    await vi.waitFor(() => {
      for (const desk of [first, second].map(now)) {
        expect(textOf(desk)).not.toMatch(/Kell|grey|To discuss|farmers/i);
      }
    });
    for (const { id } of await state.study.hidden.all(guildId)) {
      await state.study.hidden.show(guildId, id, moderator, null);
    }
    await end(room);
  });
});

describe("questions that are closed", () => {
  it("stay so by every way: a question that is edited, too; but what is said is recorded", async () => {
    const { acts } = sandbox;
    const room = await open({ from: 1, to: 4 });
    const mention = `<@${sandbox.applicationId}>`;
    const asked = acts.post(member, room.threadId, `${mention} When was the mill built?`);
    const answer = await acts.message((one) => one.message_reference?.message_id === asked.id);
    expect(textOf(answer)).toContain("1844");
    const more = messageOf(await room.press("1 of 4", "⚙ More", moderator));
    await acts.press(more, "🔒 Close questions", moderator);
    acts.edit(member, asked.id, `${mention} How high was the wheel?`);
    const refused = await acts.ask(member, room.threadId, `${mention} Who replaced the wheel?`);
    expect(textOf(refused)).toContain("Questions are closed");
    const command = { as: member, channelId: room.threadId, options: { question: "Who built it?" } };
    expect(textOf(messageOf(await acts.command("ask", command)))).toContain("Questions are closed");
    const form = await room.press("1 of 4", "❓ Ask", member);
    const sent = await acts.submit(form, { question: "How high was the wheel?" });
    expect(textOf(messageOf(sent))).toContain("Questions are closed");
    expect(textOf(now(answer))).toContain("1844");
    const { id } = await discussionIn(room);
    const record = await state.study.records.of(guildId, id);
    expect(record.filter(({ data }) => data.kind === "question")).toHaveLength(1);
    expect(record.flatMap(({ data }) => (data.kind === "message" ? [data.text] : []))).toEqual([
      `${mention} Who replaced the wheel?`,
    ]);
    await end(room);
  });
});

describe("what members write", () => {
  it("is not recorded any more once the server keeps no words", async () => {
    const { acts } = sandbox;
    const room = await open({ from: 1, to: 2 });
    await state.set(guildId, { retentionDays: 0 });
    acts.post(member, room.threadId, "This is not for the record.");
    await acts.ask(member, room.threadId, `<@${sandbox.applicationId}> When was the mill built?`);
    await state.set(guildId, { retentionDays: 30 });
    const record = JSON.stringify(await state.study.records.of(guildId, (await discussionIn(room)).id));
    expect(record).not.toContain("not for the record");
    await end(room);
  });

  it("is gone from the thread's own messages when they are forgotten", async () => {
    const { acts } = sandbox;
    const room = await open({ from: 1, to: 2 });
    const desk = await room.desk("1 of 2");
    const form = await room.press("1 of 2", "❓ Ask", member);
    await acts.submit(form, { question: "What did a loaf of bread cost in Paris?" });
    await acts.press(desk, "✋ Raise hand", member);
    await acts.press(desk, "🎤 Next speaker", moderator);
    const called = await room.says(`<@${member}>, you have the floor`);
    const summary = await end(room);
    expect(textOf(summary)).toContain("bread");
    const sure = messageOf(await acts.command("forget-me", { as: member, channelId }));
    await acts.press(sure, "Remove", member);
    await vi.waitFor(() => {
      expect(acts.look(called.id)).toBeUndefined();
      expect(textOf(now(summary))).not.toContain("bread");
    });
    const words = acts.messagesIn(room.threadId).filter(({ author }) => author.id === sandbox.applicationId);
    expect(words.filter((one) => textOf(one).includes(member))).toEqual([]);
  });
});

describe("a button", () => {
  it("of another server's discussion does nothing", async () => {
    const room = await open({ from: 1, to: 2 });
    const { id, state: before } = await discussionIn(room);
    const [, elsewhere] = sandbox.guilds;
    if (!elsewhere) throw new Error("there is one guild");
    const actions: [string, ...string[]][] = [
      ["discuss-go", id, "0", "1"],
      ["discuss-hand", id],
      ["discuss-end-yes", id],
      ["discuss-questions", id, "close"],
      ["discuss-parked", id],
      ["discuss-more", id],
      ["agenda-open", id],
      ["agenda-discard-yes", id],
      ["agenda-leave-out", id, "2"],
    ];
    for (const [action, ...args] of actions) {
      const outcome = await press(elsewhere.channels.readingGroup, [1, action, ...args].join(":"));
      expect([action, textOf(messageOf(outcome))]).toEqual([action, expect.stringContaining("not there")]);
    }
    expect((await discussionIn(room)).state).toEqual(before);
    await end(room);
  });

  it("of a paragraph that the group has left goes when it is pressed", async () => {
    const room = await open({ from: 1, to: 2 });
    const old = await room.desk("1 of 2");
    sandbox.faults.fail(`PATCH /channels/${room.threadId}/messages/${old.id}`, 403);
    sandbox.faults.fail(ANSWER, 403);
    await sandbox.acts.press(old, "Next ¶ ▶", moderator).catch(() => {});
    await room.desk("2 of 2");
    await room.press("2 of 2", "✋ Raise hand", member);
    await sandbox.acts.press(old, "🎤 Next speaker", moderator);
    expect(now(old).components).toEqual([]);
    await room.says(`<@${member}>, you have the floor`);
    await end(room);
  });
});

/** A press of a button that the bot is made to have posted. */
async function press(channel: string, id: string): Promise<Outcome> {
  const { apiUrl, token, acts } = sandbox;
  const button = { type: ComponentType.Button, style: 2, label: "Press", custom_id: id };
  const response = await fetch(`${apiUrl}/v10/channels/${channel}/messages`, {
    method: "POST",
    headers: { Authorization: `Bot ${token}`, "Content-Type": "application/json" },
    body: JSON.stringify({ content: "Here", components: [{ type: 1, components: [button] }] }),
  });
  return acts.press((await response.json()) as { id: string; channel_id: string }, id, moderator);
}

/** Its time has come. */
async function startNow(id: string): Promise<void> {
  const discussion = await state.study.discussions.get(guildId, id);
  await state.database
    .updateTable("discussions")
    .set({ state: JSON.stringify({ ...discussion?.state, startsAt: 1 }), due_at: 1 })
    .where("id", "=", id)
    .execute();
}

/** Its thread, once it is there. */
function roomOfDiscussion(id: string): Promise<Room> {
  return vi.waitFor(
    async () => {
      const threadId = (await state.study.discussions.get(guildId, id))?.threadId;
      if (!threadId) throw new Error("there is no thread yet");
      return roomOf(sandbox, threadId);
    },
    { timeout: 10_000 },
  );
}
