import { once } from "node:events";
import { Client, GatewayIntentBits as Intents, type Message } from "discord.js";
import { afterEach, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../src/sandbox/sandbox.js";
import { connect } from "./bot.js";

const open: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close();
});

async function start(options?: SandboxOptions): Promise<Sandbox> {
  const sandbox = await startSandbox(options);
  open.push(sandbox);
  return sandbox;
}

async function bot(
  sandbox: Sandbox,
  ...options: Parameters<typeof connect> extends [unknown, ...infer R] ? R : never
) {
  const client = await connect(sandbox, ...options);
  open.push({ close: () => client.destroy() });
  return client;
}

/** The contents of the messages that the bot is told of, once there are so many. */
function contents(client: Client, count: number): Promise<string[]> {
  const seen: string[] = [];
  return new Promise((resolve) => {
    client.on("messageCreate", (message: Message) => {
      seen.push(message.content);
      if (seen.length === count) resolve(seen);
    });
  });
}

test("READY and the guild as discord.js knows them then", async () => {
  const sandbox = await start();
  const client = await bot(sandbox);
  expect(client.user.id).toBe(sandbox.applicationId);
  const guild = client.guilds.cache.get(sandbox.guildId);
  expect(guild?.channels.cache.map(({ name }) => name)).toEqual([
    "reading-group",
    "moderators",
    "discussions",
  ]);
  expect(guild?.members.me?.permissions.has("SendMessages")).toBe(true);
  expect(guild?.memberCount).toBe(5);
  // Without the GuildMembers intent the bot knows itself alone.
  expect(guild?.members.cache.size).toBe(1);
});

describe("a lost connection", () => {
  const LOSSES: [string, (sandbox: Sandbox) => void][] = [
    ["closed with 4000", (sandbox) => sandbox.gateway.drop(4000)],
    ["op 7", (sandbox) => sandbox.gateway.reconnect()],
  ];
  test.each(LOSSES)(
    "%s is resumed, and what was missed is told again, once and in order",
    async (_, lose) => {
      const sandbox = await start();
      const client = await bot(sandbox);
      const mention = `<@${sandbox.applicationId}>`;
      const told = contents(client, 3);
      const resumed = once(client, "shardResume");
      const closed = sandbox.acts.happening("the loss", (happening) =>
        happening.kind === "bot" && !happening.connected ? true : undefined,
      );
      lose(sandbox);
      const post = (text: string) =>
        sandbox.acts.post(sandbox.users.member, sandbox.channels.readingGroup, `${mention} ${text}`);
      post("one");
      await closed;
      post("two");
      const [, replayed] = await resumed;
      post("three");
      expect(await told).toEqual(["one", "two", "three"].map((text) => `${mention} ${text}`));
      expect(replayed).toBeGreaterThanOrEqual(1);
    },
  );

  test("an interaction that comes in between is answered after the resume", async () => {
    const sandbox = await start();
    const client = await bot(sandbox);
    await client.application.commands.create({ name: "ask", description: "Asks" });
    client.on("interactionCreate", (interaction) => {
      if (interaction.isChatInputCommand()) void interaction.reply("here");
    });
    const closed = sandbox.acts.happening("the loss", (happening) =>
      happening.kind === "bot" && !happening.connected ? true : undefined,
    );
    sandbox.gateway.drop(4000);
    await closed;
    const outcome = await sandbox.acts.command("ask", {
      as: sandbox.users.member,
      channelId: sandbox.channels.readingGroup,
    });
    expect(outcome).toMatchObject({ message: { content: "here" } });
  });

  test("op 9 ends the session: the bot identifies anew", async () => {
    const sandbox = await start();
    const client = await bot(sandbox);
    const again = once(client, "shardReady");
    sandbox.gateway.invalidate(false);
    await again;
    expect(sandbox.gateway.connected).toBe(true);
  });
});

describe("identify", () => {
  test("with an intent that the application does not have closes with 4014", async () => {
    const sandbox = await start();
    await expect(bot(sandbox, { intents: [Intents.Guilds, Intents.MessageContent] })).rejects.toThrow(
      "disallowed intents",
    );
    const other = await start({ privilegedIntents: { messageContent: true } });
    await bot(other, { intents: [Intents.Guilds, Intents.MessageContent] });
  });

  test("with a wrong token is refused", async () => {
    const sandbox = await start();
    const client = new Client({ intents: [Intents.Guilds], rest: { api: sandbox.apiUrl } });
    await expect(client.login("some.thing.else")).rejects.toThrow("invalid token");
  });

  test.each([
    ["a wrong token", { token: "some.thing.else", intents: 1 }, 4004],
    ["no intents", {}, 4013],
    ["an intent that there is not", { intents: 2 ** 30 }, 4013],
    ["an intent that the application does not have", { intents: Intents.MessageContent }, 4014],
  ])("with %s closes the connection", async (_, data, code) => {
    const sandbox = await start();
    const socket = new WebSocket(`${sandbox.url.replace("http", "ws")}/gateway?v=10&encoding=json`);
    socket.once("message", () =>
      socket.send(JSON.stringify({ op: 2, d: { token: sandbox.token, ...data } })),
    );
    const [closed] = await once(socket, "close");
    expect(closed).toBe(code);
  });

  test("without an intent its events do not come", async () => {
    const sandbox = await start();
    const client = await bot(sandbox, { intents: [Intents.Guilds] });
    const seen: string[] = [];
    client.on("messageCreate", ({ content }) => seen.push(content));
    const created = once(client, "channelCreate");
    sandbox.acts.post(sandbox.users.member, sandbox.channels.readingGroup, `<@${sandbox.applicationId}>`);
    sandbox.arrange.channel("later");
    await created;
    expect(seen).toEqual([]);
  });
});

test("the members are told on request with the GuildMembers intent", async () => {
  const sandbox = await start({ privilegedIntents: { guildMembers: true } });
  const client = await bot(sandbox, { intents: [Intents.Guilds, Intents.GuildMembers] });
  const guild = await client.guilds.fetch(sandbox.guildId);
  const updated = once(client, "guildMemberUpdate");
  expect((await guild.members.fetch()).map(({ displayName }) => displayName)).toContain("Moderator");
  sandbox.arrange.setRoles(sandbox.users.moderator, []);
  const [before, after] = await updated;
  expect([before.roles.cache.size, after.roles.cache.size]).toEqual([3, 1]);
});

test("two guilds: each event comes with its own guild, none from where the bot is not", async () => {
  const sandbox = await start({ guilds: ["First", "Second"] });
  const client = await bot(sandbox);
  const [first, second] = sandbox.guilds;
  if (!first || !second) throw new Error("no guilds");
  const mention = `<@${sandbox.applicationId}>`;
  const told: [string | null, string][] = [];
  const both = new Promise<void>((resolve) => {
    client.on("messageCreate", (message) => {
      told.push([message.guildId, message.channelId]);
      if (told.length === 2) resolve();
    });
  });
  const onlyInSecond = sandbox.arrange.member("Visitor", { guilds: [second] });
  expect(() => sandbox.acts.post(onlyInSecond, first.channels.readingGroup, mention)).toThrow(
    "no such channel",
  );
  sandbox.acts.post(onlyInSecond, second.channels.readingGroup, mention);
  const left = once(client, "guildDelete");
  sandbox.arrange.removeMember(sandbox.applicationId, second.id);
  expect((await left)[0].id).toBe(second.id);
  sandbox.acts.post(onlyInSecond, second.channels.readingGroup, `${mention} unseen`);
  sandbox.acts.post(sandbox.users.member, first.channels.readingGroup, mention);
  await both;
  expect(told).toEqual([
    [second.id, second.channels.readingGroup],
    [first.id, first.channels.readingGroup],
  ]);
});

test("commands of one guild are not those of another", async () => {
  const sandbox = await start({ guilds: ["First", "Second"] });
  const client = await bot(sandbox);
  const [first, second] = sandbox.guilds;
  if (!first || !second) throw new Error("no guilds");
  await client.application.commands.create({ name: "ask", description: "Asks" }, first.id);
  client.on("interactionCreate", (interaction) => {
    if (interaction.isChatInputCommand()) void interaction.reply("here");
  });
  const as = sandbox.users.member;
  await expect(sandbox.acts.command("ask", { as, channelId: second.channels.readingGroup })).rejects.toThrow(
    "not offered",
  );
  expect(await sandbox.acts.command("ask", { as, channelId: first.channels.readingGroup })).toMatchObject({
    kind: "message",
  });
});
