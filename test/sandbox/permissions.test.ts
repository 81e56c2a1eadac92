import {
  PermissionFlagsBits as Bits,
  type Client,
  InteractionContextType,
  SlashCommandBuilder,
} from "discord.js";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import { connect } from "./bot.js";
import { rest } from "./rest.js";

let sandbox: Sandbox;
let bot: Client<true>;
let channelId: string;

beforeEach(async () => {
  sandbox = await startSandbox();
  channelId = sandbox.channels.readingGroup;
  bot = await connect(sandbox);
});

afterEach(async () => {
  await bot.destroy();
  await sandbox.close();
});

const post = (body: object = { content: "c" }) => rest(sandbox, `POST /channels/${channelId}/messages`, body);

describe("the bot", () => {
  test.each([
    ["view the channel", Bits.ViewChannel, { content: "c" }, 50001],
    ["send messages", Bits.SendMessages, { content: "c" }, 50013],
    ["embed links", Bits.EmbedLinks, { embeds: [{ title: "t" }] }, 50013],
  ])("that may not %s is refused", async (_, deny, body, code) => {
    expect((await post(body)).status).toBe(200);
    sandbox.arrange.overwrite(channelId, sandbox.applicationId, { deny });
    expect(await post(body)).toMatchObject({ status: 403, body: { code } });
  });

  test("replies only with the message history, and deletes others' messages only with ManageMessages", async () => {
    const { id } = sandbox.acts.post(sandbox.users.member, channelId, "hello");
    sandbox.arrange.overwrite(channelId, sandbox.applicationId, {
      deny: Bits.ReadMessageHistory | Bits.ManageMessages,
    });
    expect(await post({ content: "c", message_reference: { message_id: id } })).toMatchObject({
      body: { code: 160002 },
    });
    const own = await post();
    expect(await rest(sandbox, `DELETE /channels/${channelId}/messages/${id}`)).toMatchObject({
      status: 403,
      body: { code: 50013 },
    });
    expect(await rest(sandbox, `DELETE /channels/${channelId}/messages/${own.body.id}`)).toMatchObject({
      status: 204,
    });
  });

  test("sees its permissions in discord.js as the sandbox computes them", async () => {
    const channel = await bot.channels.fetch(channelId);
    if (!channel || channel.isDMBased()) throw new Error("no channel");
    const me = channel.guild.members.me;
    const updated = new Promise((resolve) => bot.once("channelUpdate", resolve));
    sandbox.arrange.overwrite(channelId, sandbox.applicationId, { deny: Bits.SendMessages });
    await updated;
    expect(me && channel.permissionsFor(me).has("SendMessages")).toBe(false);
  });
});

/** Any of a few permissions that a channel may allow or deny, but for ViewChannel, which decides over the others. */
const someOf = fc
  .subarray([
    Bits.SendMessages,
    Bits.EmbedLinks,
    Bits.AttachFiles,
    Bits.ManageMessages,
    Bits.SendMessagesInThreads,
    Bits.ReadMessageHistory,
  ])
  .map((bits) => bits.reduce((all, bit) => all | bit, 0n));
const overwrite = fc.record({ allow: someOf, deny: someOf });

test("discord.js and an interaction agree about the bot's and the member's permissions, whatever a channel overwrites", async () => {
  const ask = await bot.application.commands.create({ name: "ask", description: "Asks" });
  const { member } = sandbox.users;
  const { guildId, roles, applicationId } = sandbox;
  const compared = () =>
    new Promise<bigint[]>((resolve) => {
      bot.once("interactionCreate", (interaction) => {
        if (!interaction.inCachedGuild() || !interaction.channel) return;
        const { channel, appPermissions, memberPermissions } = interaction;
        const me = channel.permissionsFor(interaction.guild.members.me ?? applicationId);
        const who = channel.permissionsFor(interaction.member);
        resolve([me, appPermissions, who, memberPermissions].map((each) => each?.bitfield ?? -1n));
      });
    });
  await fc.assert(
    fc.asyncProperty(fc.array(overwrite, { minLength: 5, maxLength: 5 }), async (overwrites) => {
      const targets = [guildId, roles.members, roles.bot, member, applicationId];
      targets.forEach((id, place) => {
        sandbox.arrange.overwrite(channelId, id, overwrites[place] ?? {});
      });
      const done = compared();
      void sandbox.acts.command(ask.name, { as: member, channelId }).catch(() => {});
      const [me, app, who, own] = await done;
      expect([me, who]).toEqual([app, own]);
    }),
    { numRuns: 25 },
  );
});

describe("commands", () => {
  const moderate = new SlashCommandBuilder()
    .setName("settings")
    .setDescription("Settings")
    .setDefaultMemberPermissions(Bits.ManageGuild)
    .setContexts(InteractionContextType.Guild);

  beforeEach(async () => {
    bot.on("interactionCreate", (interaction) => {
      if (interaction.isChatInputCommand()) {
        void interaction.reply(String(interaction.memberPermissions?.has("ManageGuild")));
      }
    });
    await bot.application.commands.set([moderate]);
  });

  const use = (as: string, where = channelId) => sandbox.acts.command("settings", { as, channelId: where });

  test("with default permissions are offered to who has them, and not in direct messages", async () => {
    await expect(use(sandbox.users.member)).rejects.toThrow("not offered");
    expect(await use(sandbox.users.moderator)).toMatchObject({ message: { content: "true" } });
    expect(await use(sandbox.users.owner)).toMatchObject({ message: { content: "true" } });
    const directMessages = sandbox.world.directMessageWith(sandbox.users.moderator)?.id ?? "";
    await expect(use(sandbox.users.moderator, directMessages)).rejects.toThrow("not offered");
    sandbox.arrange.setRoles(sandbox.users.moderator, []);
    await expect(use(sandbox.users.moderator)).rejects.toThrow("not offered");
  });

  test("are not used in a channel that the person does not see", async () => {
    await expect(use(sandbox.users.guest, sandbox.channels.moderators)).rejects.toThrow("no such channel");
  });
});

test("a person who is timed out or may not write is refused", () => {
  const { member } = sandbox.users;
  sandbox.arrange.timeOut(member, new Date(Date.now() + 60_000));
  expect(() => sandbox.acts.post(member, channelId, "hello")).toThrow("Missing Permissions");
  sandbox.arrange.timeOut(member, null);
  sandbox.acts.post(member, channelId, "hello");
  sandbox.arrange.overwrite(channelId, sandbox.roles.members, { deny: Bits.SendMessages });
  expect(() => sandbox.acts.post(member, channelId, "hello")).toThrow("Missing Permissions");
});

test("slow mode holds a member back, not a moderator", () => {
  const { member, moderator } = sandbox.users;
  sandbox.arrange.change(channelId, { rateLimitPerUser: 60 });
  for (const as of [member, moderator, moderator]) sandbox.acts.post(as, channelId, "hello");
  expect(() => sandbox.acts.post(member, channelId, "again")).toThrow(
    expect.objectContaining({ code: 20016, status: 429, retryAfter: expect.closeTo(60, 0) }),
  );
});
