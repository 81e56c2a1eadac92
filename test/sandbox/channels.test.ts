import { ChannelType, type Client, type TextChannel } from "discord.js";
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

test("reactions come and go; what is no emoji is refused", async () => {
  const message = await channel.send("react to me");
  await message.react("👍");
  const added = once<{ count: number }>("messageReactionAdd");
  sandbox.acts.react(sandbox.users.member, message.id, "👍");
  await added;
  expect(sandbox.acts.look(message.id)?.reactions).toMatchObject([{ count: 2, emoji: { name: "👍" } }]);
  expect((await message.reactions.cache.get("👍")?.users.fetch())?.size).toBe(2);
  await message.reactions.removeAll();
  expect(sandbox.acts.look(message.id)?.reactions).toBeUndefined();
  await expect(message.react("¶")).rejects.toMatchObject({ code: 10014 });
});

test("messages are pinned, listed page by page, and deleted in bulk", async () => {
  const sent = [];
  for (let i = 0; i < 5; i++) sent.push(await channel.send(`message ${i}`));
  await sent[1]?.pin();
  expect((await channel.messages.fetchPins()).items.map(({ message }) => message.content)).toEqual([
    "message 1",
  ]);
  const contents = async (options: object) =>
    (await channel.messages.fetch({ ...options, cache: false })).map(({ content }) => content);
  expect(await contents({ limit: 2 })).toEqual(["message 4", "message 3"]);
  expect(await contents({ before: sent[2]?.id })).toEqual(["message 1", "message 0"]);
  expect(await contents({ after: sent[2]?.id, limit: 1 })).toEqual(["message 3"]);
  await channel.bulkDelete(sent.slice(0, 4));
  expect(await contents({})).toEqual(["message 4"]);
  await expect(channel.bulkDelete([])).resolves.toBeDefined();
  expect(
    await rest(sandbox, `POST /channels/${channel.id}/messages/bulk-delete`, { messages: [sent[4]?.id] }),
  ).toMatchObject({ status: 400, body: { code: 50016 } });
});

test("the bot writes to a person directly", async () => {
  const user = await bot.users.fetch(sandbox.users.guest);
  const { channelId } = await user.send("hello");
  expect(sandbox.world.directMessageWith(sandbox.users.guest)?.id).toBe(channelId);
});
