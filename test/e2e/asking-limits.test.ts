import { PermissionFlagsBits as Permissions } from "discord-api-types/v10";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { SeenMessage } from "../../src/sandbox/acts.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import { DEFAULTS } from "../../src/study/settings.js";
import { type BotProcess, startBot } from "../support/bot.js";
import { type BotState, openState } from "../support/bot-state.js";
import { useFolders, writeFiles } from "../support/folders.js";
import { messageOf } from "../support/messages.js";
import { PLACES } from "../support/places.js";

const BRIDGE = "When was the oldest bridge over the Alder at Millford built?";
const OAK = "built of oak in 1382";
const BREAD = "How do I bake sourdough bread?";
const newFolder = useFolders();

let sandbox: Sandbox;
let bot: BotProcess;
let state: BotState;
let moderator: string;
let guest: string;
let guildId: string;
let channelId: string;
/** Somebody new in each test: nobody has asked before, or was told anything. */
let member: string;

beforeAll(async () => {
  sandbox = await startSandbox();
  ({ moderator, guest } = sandbox.users);
  guildId = sandbox.guildId;
  const indexDir = newFolder();
  bot = await startBot(sandbox, { indexDir, corpusDir: writeFiles(newFolder(), PLACES) });
  state = await openState(`${indexDir}-data`);
});

beforeEach(async (context) => {
  member = sandbox.arrange.member(`Member ${context.task.id}`);
  channelId = sandbox.arrange.channel("questions");
  await state.set(guildId, { ...DEFAULTS, cooldownSeconds: 0, quotaPerHour: 0 });
});

afterAll(async () => {
  await state?.close();
  await bot?.stop();
  await sandbox?.close();
});

const mention = (question: string) => `<@${sandbox.applicationId}> ${question}`;
const textOf = ({ content, embeds }: SeenMessage) => `${content} ${JSON.stringify(embeds)}`;
const ask = (question: string, options: Record<string, string | boolean> = {}, as = member) =>
  sandbox.acts.command("ask", { as, channelId, options: { question, ...options } });

/** What the bot has said in the channel, once it has answered all that came before. */
async function said(): Promise<string[]> {
  const { id } = await sandbox.acts.ask(moderator, sandbox.channels.readingGroup, mention(BRIDGE));
  await state.settled();
  return sandbox.acts
    .messagesIn(channelId)
    .filter(({ author, ...message }) => author.id === sandbox.applicationId && message.id !== id)
    .map(textOf);
}

describe("a member who asks too fast", () => {
  it("is told once when to come back, not as often as they ask", async () => {
    await state.set(guildId, { cooldownSeconds: 3600 });
    for (let turn = 0; turn < 20; turn++) sandbox.acts.post(member, channelId, mention(BRIDGE));
    const replies = await said();
    expect(replies.filter((text) => text.includes(OAK))).toHaveLength(1);
    expect(replies.filter((text) => /you can ask again <t:\d+:R>/.test(text))).toHaveLength(1);
    expect(replies).toHaveLength(2);
  });

  it("is told alone where they use a command", async () => {
    await state.set(guildId, { cooldownSeconds: 3600 });
    await ask(BRIDGE);
    const refused = messageOf(await ask(BRIDGE));
    expect(refused.content).toContain("you can ask again");
    expect(refused.visibleTo).toBe(member);
  });

  it("does not hold up others, nor is a moderator held up", async () => {
    await state.set(guildId, { cooldownSeconds: 3600 });
    await ask(BRIDGE);
    expect(textOf(messageOf(await ask(BRIDGE, {}, guest)))).toContain(OAK);
    await ask(BRIDGE, {}, moderator);
    expect(textOf(messageOf(await ask(BRIDGE, {}, moderator)))).toContain(OAK);
  });
});

describe("a channel that has asked all its questions", () => {
  it("is told so once, and another channel is not", async () => {
    await state.set(guildId, { quotaPerHour: 2 });
    for (let turn = 0; turn < 6; turn++) sandbox.acts.post(member, channelId, mention(BRIDGE));
    const replies = await said();
    expect(replies.filter((text) => text.includes(OAK))).toHaveLength(2);
    expect(replies.filter((text) => text.includes("has asked all its questions"))).toHaveLength(1);
    channelId = sandbox.arrange.channel("other");
    expect(textOf(await sandbox.acts.ask(member, channelId, mention(BRIDGE)))).toContain(OAK);
  });

  it("has no more of them in new threads", async () => {
    await state.set(guildId, { quotaPerHour: 2 });
    const inThread = (name: string) => {
      const options = { question: BRIDGE, private: true };
      return sandbox.acts.command("ask", {
        as: member,
        channelId: sandbox.arrange.thread(member, channelId, name),
        options,
      });
    };
    expect(textOf(messageOf(await inThread("one")))).toContain(OAK);
    expect(textOf(messageOf(await ask(BRIDGE)))).toContain(OAK);
    expect(messageOf(await inThread("two")).content).toContain("has asked all its questions");
  });
});

describe("where only some roles may ask", () => {
  beforeEach(() => state.set(guildId, { askerRoles: [sandbox.roles.members] }));

  it("members with the role are answered, and whoever moderates", async () => {
    expect(textOf(await sandbox.acts.ask(member, channelId, mention(BRIDGE)))).toContain(OAK);
    expect(textOf(await sandbox.acts.ask(moderator, channelId, mention(BRIDGE)))).toContain(OAK);
  });

  it("a stranger is told once, and alone where they use a command or a message's menu", async () => {
    const stranger = sandbox.arrange.member("Stranger", { roles: [] });
    const about = sandbox.acts.post(member, channelId, BRIDGE);
    for (let turn = 0; turn < 5; turn++) sandbox.acts.post(stranger, channelId, mention(BRIDGE));
    expect(await said()).toEqual([expect.stringContaining("Asking is for members with another role here.")]);
    const menu = { as: stranger, channelId, targetId: about.id };
    for (const refused of [
      messageOf(await ask(BRIDGE, {}, stranger)),
      messageOf(await sandbox.acts.command("Ask the article about this", menu)),
    ]) {
      expect(refused).toMatchObject({
        content: "Asking is for members with another role here.",
        visibleTo: stranger,
      });
    }
  });
});

describe("an application without the Message Content intent", () => {
  it("has a channel that is set to auto as one on mention, and says so in the log, once", async () => {
    await state.set(guildId, { mode: "auto" });
    sandbox.acts.post(member, channelId, BRIDGE);
    expect(await said()).toEqual([]);
    expect(textOf(await sandbox.acts.ask(member, channelId, mention(BRIDGE)))).toContain(OAK);
    expect(bot.log.filter((line) => line.includes("no Message Content intent"))).toHaveLength(1);
  });
});

describe("a question that the article does not answer", () => {
  const pinged = (role: string) =>
    sandbox.acts.message(
      ({ channel_id, pings }) => channel_id === channelId && pings.roles.includes(role),
      "a ping",
    );

  it("calls the role that the guild has settled on, once, with a link to the question", async () => {
    const role = sandbox.arrange.role("Librarians", 0n, { mentionable: true });
    await state.set(guildId, { unansweredRole: role });
    const reply = await sandbox.acts.ask(
      member,
      channelId,
      mention(`@everyone <@&${sandbox.roles.members}> ${BREAD}`),
    );
    const call = await pinged(role);
    expect(call.content).toContain(
      `https://discord.com/channels/${guildId}/${channelId}/${reply.message_reference?.message_id}`,
    );
    expect(call.pings).toMatchObject({ roles: [role], users: [], everyone: false });
    expect(reply.pings.notified).toEqual([]);
  });

  it("links the answer where a command asked", async () => {
    const role = sandbox.arrange.role("Archivists", 0n, { mentionable: true });
    await state.set(guildId, { unansweredRole: role });
    const { id } = messageOf(await ask(BREAD));
    expect((await pinged(role)).content).toContain(`/${channelId}/${id}`);
  });

  it("calls nobody where the answer is private, the question is answered, or no role is set", async () => {
    const role = sandbox.arrange.role("Readers", 0n, { mentionable: true });
    await state.set(guildId, { unansweredRole: role });
    await ask(BREAD, { private: true });
    await ask(BRIDGE);
    await state.set(guildId, { unansweredRole: null });
    await ask(BREAD);
    expect((await said()).filter((text) => text.includes("<@&"))).toEqual([]);
  });

  it("never calls everyone, whatever is set", async () => {
    await state.set(guildId, { unansweredRole: guildId });
    await ask(BREAD);
    expect((await said()).filter((text) => text.includes(guildId))).toEqual([]);
  });
});

describe("a permission that the bot lacks", () => {
  const deny = (bit: bigint) => sandbox.arrange.overwrite(channelId, sandbox.roles.bot, { deny: bit });

  it.each([
    ["Embed Links", Permissions.EmbedLinks],
    ["Read Message History", Permissions.ReadMessageHistory],
  ])("%s is named in the channel, once", async (name, bit) => {
    // Everybody has it by the role that all have.
    sandbox.arrange.overwrite(channelId, guildId, { deny: bit });
    deny(bit);
    for (let turn = 0; turn < 3; turn++) sandbox.acts.post(member, channelId, mention(BRIDGE));
    expect(await said()).toEqual([expect.stringContaining(`I lack the permission ${name}.`)]);
  });

  it("to write at all is named in the log", async () => {
    deny(Permissions.SendMessages);
    sandbox.acts.post(member, channelId, mention(BRIDGE));
    await bot.logged(new RegExp(`"channel":"${channelId}","missing":"Send Messages"`));
    expect(await said()).toEqual([]);
  });

  it("is none to a command, whose reply Discord shows all the same", async () => {
    deny(Permissions.SendMessages | Permissions.EmbedLinks);
    expect(textOf(messageOf(await ask(BRIDGE)))).toContain(OAK);
  });
});
