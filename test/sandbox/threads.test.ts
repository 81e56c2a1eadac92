import {
  PermissionFlagsBits as Bits,
  ChannelType,
  type Client,
  Events,
  MessageType,
  type PublicThreadChannel,
  type TextChannel,
  type ThreadChannel,
} from "discord.js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import { connect } from "./bot.js";
import { rest } from "./rest.js";

let sandbox: Sandbox;
let bot: Client<true>;
let channel: TextChannel;

beforeEach(async () => {
  sandbox = await startSandbox();
  bot = await connect(sandbox);
  channel = (await bot.channels.fetch(sandbox.channels.readingGroup)) as TextChannel;
});

afterEach(async () => {
  await bot.destroy();
  await sandbox.close();
});

const once = <T>(event: string) =>
  new Promise<T>((resolve) => bot.once(event as "debug", resolve as (value: string) => void));
const next = (name: string) =>
  new Promise<Record<string, unknown>>((resolve) => {
    bot.on(Events.Raw, ({ t, d }) => t === name && resolve(d));
  });
const open = () => channel.threads.create({ name: "talk", type: ChannelType.PublicThread });
/** What Discord would say to a change that the bot makes. */
const patch = async (id: string, body: object) =>
  (await rest(sandbox, `PATCH /channels/${id}`, body)).body.code ?? "done";

describe("threads", () => {
  test("begin at a message, are told of, and are written in", async () => {
    const message = await channel.send("a question");
    const created = once<{ id: string }>("threadCreate");
    const thread = await message.startThread({ name: "¶ 3" });
    expect((await created).id).toBe(message.id);
    expect(thread.parentId).toBe(channel.id);
    await thread.send("in it");
    expect((await channel.messages.fetch({ message: message.id, force: true })).hasThread).toBe(true);
    const route = `POST /channels/${channel.id}/messages/${message.id}/threads`;
    expect(await rest(sandbox, route, { name: "again" })).toMatchObject({
      status: 400,
      body: { code: 160004 },
    });
  });

  test("are archived, refuse changes then, and open again by a message; locked, only for moderators", async () => {
    const thread = await channel.threads.create({ name: "talk", type: ChannelType.PublicThread });
    await thread.setArchived(true);
    await expect(thread.setName("other")).rejects.toMatchObject({ code: 50083 });
    const opened = once("threadUpdate");
    sandbox.acts.post(sandbox.users.member, thread.id, "hello again");
    await opened;
    expect(thread.archived).toBe(false);
    await thread.setLocked(true);
    expect(() => sandbox.acts.post(sandbox.users.member, thread.id, "hello?")).toThrow("locked");
    sandbox.acts.post(sandbox.users.moderator, thread.id, "closed");
  });

  test("that are private are seen by who is in them", async () => {
    const thread = await channel.threads.create({ name: "secret", type: ChannelType.PrivateThread });
    expect(() => sandbox.acts.post(sandbox.users.guest, thread.id, "hi")).toThrow("no such channel");
    await thread.members.add(sandbox.users.guest);
    sandbox.acts.post(sandbox.users.guest, thread.id, "hi");
    expect((await thread.members.fetch()).has(sandbox.users.guest)).toBe(true);
  });

  test("in a forum are posts, whose first message has the post's id", async () => {
    const forum = await bot.channels.fetch(sandbox.channels.forum);
    if (forum?.type !== ChannelType.GuildForum) throw new Error("no forum");
    const post = await forum.threads.create({ name: "A discussion", message: { content: "Welcome" } });
    expect((await post.fetchStarterMessage())?.content).toBe("Welcome");
    const opened = once<{ id: string }>("threadCreate");
    const id = sandbox.arrange.thread(sandbox.users.member, forum.id, "Mine", { content: "What is ¶ 3?" });
    expect((await opened).id).toBe(id);
    expect((await forum.threads.fetchActive()).threads.size).toBe(2);
    expect(await rest(sandbox, `POST /channels/${forum.id}/messages`, { content: "not here" })).toMatchObject(
      { body: { code: 40058 } },
    );
  });

  test("that are deleted are gone, with their messages", async () => {
    const thread = await channel.threads.create({ name: "talk", type: ChannelType.PublicThread });
    const { id } = await thread.send("in it");
    const deleted = once("threadDelete");
    sandbox.arrange.deleteChannel(thread.id);
    await deleted;
    expect(sandbox.acts.look(id)).toBeUndefined();
    await expect(thread.send("too late")).rejects.toMatchObject({ code: 10003 });
  });
});

describe("a new name", () => {
  test("is told in the thread by who gave it, and cannot be deleted there", async () => {
    const thread = await open();
    const { moderator } = sandbox.users;
    const told = next("THREAD_UPDATE");
    sandbox.arrange.changeThread(moderator, thread.id, { name: "¶ 3" });
    expect(await told).toMatchObject({ id: thread.id, name: "¶ 3" });
    const [line] = sandbox.acts.messagesIn(thread.id);
    expect(line).toMatchObject({
      type: MessageType.ChannelNameChange,
      content: "¶ 3",
      author: { id: moderator },
    });
    expect(await rest(sandbox, `DELETE /channels/${thread.id}/messages/${line?.id}`)).toMatchObject({
      body: { code: 50021 },
    });
  });

  test("given while the thread is closed in the same change leaves it closed", async () => {
    const thread = await open();
    await thread.edit({ name: "Over", archived: true, locked: true });
    expect(thread).toMatchObject({ name: "Over", archived: true, locked: true });
    expect(sandbox.world.channel(thread.id).thread?.archived).toBe(true);
    expect(sandbox.acts.messagesIn(thread.id)).toHaveLength(1);
  });
});

describe("who may change one", () => {
  const { ManageThreads, SendMessagesInThreads } = Bits;
  let theirs: string;
  const deny = (bits: bigint) => sandbox.arrange.overwrite(channel.id, sandbox.applicationId, { deny: bits });

  beforeEach(() => {
    theirs = sandbox.arrange.thread(sandbox.users.member, channel.id, "theirs");
  });

  test("the bot changes others' threads only with MANAGE_THREADS", async () => {
    expect(await patch(theirs, { name: "ours", rate_limit_per_user: 30 })).toBe("done");
    deny(ManageThreads);
    for (const change of [
      { name: "mine" },
      { archived: true },
      { locked: true },
      { rate_limit_per_user: 0 },
    ]) {
      expect(await patch(theirs, change)).toBe(50013);
    }
    expect((await rest(sandbox, `DELETE /channels/${theirs}`)).body.code).toBe(50013);
  });

  test("without it renames and archives its own until that is locked, but neither locks nor slows it", async () => {
    const { id } = await open();
    deny(ManageThreads);
    expect(await patch(id, { name: "¶ 4", auto_archive_duration: 60 })).toBe("done");
    expect(await patch(id, { locked: true })).toBe(50013);
    expect(await patch(id, { rate_limit_per_user: 30 })).toBe(50013);
    expect(await patch(id, { archived: true })).toBe("done");
    expect(await patch(id, { archived: false })).toBe("done");
    sandbox.arrange.changeThread(sandbox.users.moderator, id, { locked: true });
    expect(await patch(id, { name: "¶ 5" })).toBe(50013);
  });

  test("whoever may write in it opens an archived one, and does nothing else with it", async () => {
    sandbox.arrange.changeThread(sandbox.users.member, theirs, { archived: true });
    deny(ManageThreads);
    expect(await patch(theirs, { archived: false, name: "mine" })).toBe(50013);
    expect(await patch(theirs, { archived: false })).toBe("done");
    sandbox.arrange.changeThread(sandbox.users.member, theirs, { archived: true });
    deny(ManageThreads | SendMessagesInThreads);
    expect(await patch(theirs, { archived: false })).toBe(50013);
  });

  test("people are held to the same, and what they do is told to the bot", async () => {
    const { member, guest, moderator } = sandbox.users;
    const { arrange } = sandbox;
    expect(() => arrange.changeThread(guest, theirs, { name: "mine" })).toThrow("Missing Permissions");
    expect(() => arrange.changeThread(member, theirs, { locked: true })).toThrow("Missing Permissions");
    expect(() => arrange.deleteThread(member, theirs)).toThrow("Missing Permissions");
    arrange.changeThread(member, theirs, { archived: true });
    expect(() => arrange.changeThread(moderator, theirs, { name: "¶ 1" })).toThrow("archived");
    arrange.changeThread(moderator, theirs, { archived: false, locked: true });
    expect(() => arrange.changeThread(member, theirs, { archived: true })).toThrow("Missing Permissions");
    const deleted = next("THREAD_DELETE");
    arrange.deleteThread(moderator, theirs);
    expect(await deleted).toEqual({
      id: theirs,
      guild_id: sandbox.guildId,
      parent_id: channel.id,
      type: ChannelType.PublicThread,
    });
  });
});

describe("slow mode", () => {
  let thread: PublicThreadChannel<false> | ThreadChannel;
  beforeEach(async () => {
    thread = await open();
    await thread.setRateLimitPerUser(120);
  });

  test("holds a member back as Discord does, and neither a moderator nor the bot", async () => {
    const { member, moderator } = sandbox.users;
    for (const as of [member, moderator, moderator]) sandbox.acts.post(as, thread.id, "hello");
    await thread.send("one");
    await thread.send("two");
    expect(() => sandbox.acts.post(member, thread.id, "again")).toThrow(
      expect.objectContaining({
        status: 429,
        body: {
          message: "This action cannot be performed due to slowmode rate limit",
          code: 20016,
          retry_after: expect.closeTo(120, 0),
          global: false,
        },
      }),
    );
    sandbox.acts.post(member, channel.id, "elsewhere");
    await thread.setRateLimitPerUser(0);
    sandbox.acts.post(member, thread.id, "again");
  });

  test("does not count Discord's own lines", () => {
    const id = sandbox.arrange.thread(sandbox.users.member, channel.id, "theirs");
    sandbox.arrange.change(id, { rateLimitPerUser: 120 });
    sandbox.arrange.changeThread(sandbox.users.member, id, { name: "¶ 2" });
    sandbox.acts.post(sandbox.users.member, id, "the first");
  });
});

test("who may not write in threads is refused, the bot too", async () => {
  const thread = await open();
  sandbox.arrange.overwrite(channel.id, sandbox.applicationId, { deny: Bits.SendMessagesInThreads });
  sandbox.arrange.overwrite(channel.id, sandbox.users.member, { deny: Bits.SendMessagesInThreads });
  await expect(thread.send("hello")).rejects.toMatchObject({ code: 50013 });
  expect(() => sandbox.acts.post(sandbox.users.member, thread.id, "hello")).toThrow("Missing Permissions");
});
