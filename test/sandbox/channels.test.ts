import type { Client, TextChannel } from "discord.js";
import { afterEach, beforeEach, expect, test } from "vitest";
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
