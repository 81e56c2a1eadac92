import { type Client, Events, GatewayIntentBits as Intents, REST, Routes } from "discord.js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import { connect } from "./bot.js";

let sandbox: Sandbox;
let bot: Client<true>;
let channelId: string;
let place: { channel_id: string; guild_id: string };

beforeEach(async () => {
  sandbox = await startSandbox();
  channelId = sandbox.channels.readingGroup;
  place = { channel_id: channelId, guild_id: sandbox.guildId };
  bot = await connect(sandbox);
});

afterEach(async () => {
  await bot.destroy();
  await sandbox.close();
});

interface Packet {
  readonly t: string;
  readonly d: Readonly<Record<string, unknown>>;
}

/** The next event of a name, as it comes over the socket. */
const next = (name: string, client = bot) =>
  new Promise<Packet["d"]>((resolve) => {
    client.on(Events.Raw, ({ t, d }: Packet) => t === name && resolve(d));
  });

describe("without the MessageContent intent", () => {
  test("an edit comes as the whole message, but for what may not be read", async () => {
    const { member } = sandbox.users;
    const { id } = sandbox.acts.post(member, channelId, "what is ¶ 3?");
    const told = next("MESSAGE_UPDATE");
    sandbox.acts.edit(member, id, "what is ¶ 4?");
    const { edited_timestamp: edited, ...update } = await told;
    expect(Date.parse(String(edited))).not.toBeNaN();
    expect(update).toMatchObject({
      ...place,
      id,
      content: "",
      embeds: [],
      attachments: [],
      components: [],
      author: { id: member },
      member: { roles: [sandbox.roles.members] },
      mentions: [],
      mention_roles: [],
      mention_everyone: false,
      type: 0,
      pinned: false,
      tts: false,
    });
  });

  test.each([
    ["mentions the bot", (botId: string) => `<@${botId}> and ¶ 4?`],
    ["no longer mentions it", () => "and ¶ 4?"],
  ])("an edit that %s is read accordingly", async (_, words) => {
    const { member } = sandbox.users;
    const { id } = sandbox.acts.post(member, channelId, `<@${sandbox.applicationId}> what is ¶ 3?`);
    const told = next("MESSAGE_UPDATE");
    const content = words(sandbox.applicationId);
    sandbox.acts.edit(member, id, content);
    expect((await told)["content"]).toBe(content.startsWith("<@") ? content : "");
  });

  test("an edit of a direct message is read", async () => {
    const { member } = sandbox.users;
    const { id: directMessages = "" } = sandbox.world.directMessageWith(member) ?? {};
    const { id } = sandbox.acts.post(member, directMessages, "what is ¶ 3?");
    const told = next("MESSAGE_UPDATE");
    sandbox.acts.edit(member, id, "what is ¶ 4?");
    const update = await told;
    expect(update).toMatchObject({ content: "what is ¶ 4?", channel_id: directMessages });
    expect(update).not.toHaveProperty("guild_id");
  });
});

test("a deletion names the message and its place alone, whoever deletes it", async () => {
  const { member, moderator, guest } = sandbox.users;
  for (const as of [member, moderator]) {
    const { id } = sandbox.acts.post(member, channelId, "hello");
    const told = next("MESSAGE_DELETE");
    sandbox.acts.delete(as, id);
    expect(await told).toEqual({ ...place, id });
  }
  const { id } = sandbox.acts.post(member, channelId, "hello");
  expect(() => sandbox.acts.delete(guest, id)).toThrow("Missing Permissions");
});

test("a deletion of many names them all", async () => {
  const ids = ["one", "two"].map((content) => sandbox.acts.post(sandbox.users.member, channelId, content).id);
  const told = next("MESSAGE_DELETE_BULK");
  const channel = await bot.channels.fetch(channelId);
  if (!channel?.isTextBased() || channel.isDMBased()) throw new Error("no channel");
  await channel.bulkDelete(ids);
  expect(await told).toEqual({ ...place, ids });
});

describe("the MessageContent intent", () => {
  const asked = [Intents.Guilds, Intents.GuildMessages, Intents.MessageContent];

  test("can be found out before connecting and afterwards, and then everything is read", async () => {
    const flags = async () => {
      const rest = new REST({ api: sandbox.apiUrl }).setToken(sandbox.token);
      const { flags } = (await rest.get(Routes.currentApplication())) as { flags: number };
      const fetched = await bot.application.fetch();
      expect(fetched.flags.bitfield).toBe(flags);
      return fetched.flags.toArray();
    };
    expect(await flags()).toEqual([]);
    sandbox.arrange.allowIntents({ messageContent: true });
    expect(await flags()).toEqual(["GatewayMessageContentLimited"]);
    const reader = await connect(sandbox, { intents: asked });
    expect(reader.application.flags.has("GatewayMessageContentLimited")).toBe(true);
    const told = next("MESSAGE_CREATE", reader);
    sandbox.acts.post(sandbox.users.member, channelId, "nobody is mentioned");
    expect((await told)["content"]).toBe("nobody is mentioned");
    await reader.destroy();
  });

  test("asked for without being allowed closes the connection with 4014", async () => {
    await expect(connect(sandbox, { intents: asked })).rejects.toThrow("disallowed intents");
  });
});
