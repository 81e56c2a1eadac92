import {
  PermissionFlagsBits as Bits,
  type Client,
  GatewayIntentBits as Intents,
  type Message,
  MessageFlags,
} from "discord.js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../src/sandbox/sandbox.js";
import { connect } from "./bot.js";
import { rest } from "./rest.js";

let sandbox: Sandbox;
let bot: Client<true>;

async function start(options: SandboxOptions = {}, intents?: number[]): Promise<void> {
  sandbox = await startSandbox(options);
  bot = await connect(sandbox, intents ? { intents } : {});
}

afterEach(async () => {
  await bot.destroy();
  await sandbox.close();
});

function nextMessage(): Promise<Message> {
  return new Promise((resolve) => bot.once("messageCreate", resolve));
}

describe("what a bot without the MessageContent intent reads", () => {
  beforeEach(() => start());

  test("nothing of a message that does not mention it", async () => {
    const told = nextMessage();
    const { id } = sandbox.acts.post(sandbox.users.member, sandbox.channels.readingGroup, "between us");
    const message = await told;
    expect([message.content, message.author.globalName]).toEqual(["", "Member"]);
    const fetched = await rest(sandbox, `GET /channels/${message.channelId}/messages/${id}`);
    expect(fetched.body.content).toBe("");
  });

  test("all of a message that mentions it, of a direct message, and of its own", async () => {
    const mention = `<@${sandbox.applicationId}> why?`;
    let told = nextMessage();
    sandbox.acts.post(sandbox.users.member, sandbox.channels.readingGroup, mention);
    expect((await told).content).toBe(mention);

    told = nextMessage();
    const directMessages = sandbox.world.directMessageWith(sandbox.users.member);
    sandbox.acts.post(sandbox.users.member, directMessages?.id ?? "", "in secret");
    const direct = await told;
    expect([direct.content, direct.inGuild(), direct.channel.isDMBased()]).toEqual([
      "in secret",
      false,
      true,
    ]);

    told = nextMessage();
    await direct.reply("my own");
    expect((await told).content).toBe("my own");
  });

  test("a reply to it, if the reply mentions it", async () => {
    const channel = await bot.channels.fetch(sandbox.channels.readingGroup);
    if (!channel?.isSendable()) throw new Error("no channel");
    const { id } = await channel.send("an answer");
    const reply = async (mention: boolean) => {
      const told = new Promise<Message>((resolve) => {
        bot.on("messageCreate", (message) => message.author.bot || resolve(message));
      });
      sandbox.acts.post(sandbox.users.member, sandbox.channels.readingGroup, "and then?", {
        to: id,
        mention,
      });
      return told;
    };
    const pinging = await reply(true);
    expect([pinging.content, pinging.mentions.has(bot.user), pinging.reference?.messageId]).toEqual([
      "and then?",
      true,
      id,
    ]);
    bot.removeAllListeners("messageCreate");
    expect((await reply(false)).content).toBe("");
  });

  test("an edit that mentions it", async () => {
    const told = new Promise<Message>((resolve) => {
      bot.once("messageUpdate", (_, after) => resolve(after as Message));
    });
    const { id } = sandbox.acts.post(sandbox.users.member, sandbox.channels.readingGroup, "typo");
    sandbox.acts.edit(sandbox.users.member, id, `<@${sandbox.applicationId}> why?`);
    expect((await told).content).toBe(`<@${sandbox.applicationId}> why?`);
  });
});

test("with the intent it reads everything", async () => {
  await start({ privilegedIntents: { messageContent: true } }, [
    Intents.Guilds,
    Intents.GuildMessages,
    Intents.MessageContent,
  ]);
  const told = nextMessage();
  sandbox.acts.post(sandbox.users.member, sandbox.channels.readingGroup, "between us");
  expect((await told).content).toBe("between us");
});

describe("who is pinged", () => {
  beforeEach(() => start());

  const all = ({
    pings,
  }: {
    pings: { users: readonly string[]; roles: readonly string[]; everyone: boolean };
  }) => [pings.users.length, pings.roles.length, pings.everyone];

  test.each([
    ["everything by default", undefined, [1, 0, false]],
    ["nobody with parse: []", { parse: [] as [] }, [0, 0, false]],
    ["only who is listed", { users: ["100000000000000000"] }, [0, 0, false]],
    ["users when they are parsed", { parse: ["users"] as ["users"] }, [1, 0, false]],
  ])("by a bot that may not ping all: %s", async (_, allowedMentions, expected) => {
    const channel = await bot.channels.fetch(sandbox.channels.readingGroup);
    if (!channel?.isSendable()) throw new Error("no channel");
    const content = `<@${sandbox.users.guest}> <@&${sandbox.roles.moderators}> @everyone \`<@${sandbox.users.member}>\``;
    const { id } = await channel.send({ content, ...(allowedMentions ? { allowedMentions } : {}) });
    const message = sandbox.acts.look(id);
    expect(message && all(message)).toEqual(expected);
    expect(message?.mentions).toHaveLength(expected[0] as number);
  });

  test("a role that is mentionable, and all its members; @everyone by who may", () => {
    const role = sandbox.arrange.role("Readers", 0n, { mentionable: true });
    sandbox.arrange.setRoles(sandbox.users.guest, [role]);
    const { readingGroup } = sandbox.channels;
    expect(sandbox.acts.post(sandbox.users.member, readingGroup, `<@&${role}>`).pings).toMatchObject({
      roles: [role],
      notified: [sandbox.users.guest],
    });
    expect(sandbox.acts.post(sandbox.users.member, readingGroup, "@everyone").pings.notified).toEqual([]);
    expect(sandbox.acts.post(sandbox.users.moderator, readingGroup, "@everyone").pings.notified).toHaveLength(
      4,
    );
  });

  test.each([
    ["mentionable and listed", true, 0n, { roles: true }, true],
    ["mentionable but not listed", true, 0n, { roles: false }, false],
    ["listed but not mentionable", false, 0n, { roles: true }, false],
    ["not mentionable, by a bot that may ping all", false, Bits.MentionEveryone, { roles: true }, true],
  ])("a role that is %s", async (_, mentionable, allow, { roles }, isPinged) => {
    const { readingGroup } = sandbox.channels;
    const role = sandbox.arrange.role("Readers", 0n, { mentionable });
    sandbox.arrange.setRoles(sandbox.users.guest, [role]);
    sandbox.arrange.overwrite(readingGroup, sandbox.applicationId, { allow });
    const channel = await bot.channels.fetch(readingGroup);
    if (!channel?.isSendable()) throw new Error("no channel");
    const allowedMentions = roles ? { roles: [role] } : { parse: [] as [] };
    const { id } = await channel.send({ content: `<@&${role}>`, allowedMentions });
    const expected = isPinged
      ? { roles: [role], notified: [sandbox.users.guest] }
      : { roles: [], notified: [] };
    expect(sandbox.acts.look(id)?.pings).toMatchObject(expected);
  });

  test("the author of the message replied to, unless told otherwise", async () => {
    const { readingGroup } = sandbox.channels;
    const posted = sandbox.acts.post(sandbox.users.member, readingGroup, `<@${sandbox.applicationId}> hello`);
    const question = await bot.channels.fetch(readingGroup).then((channel) => {
      if (!channel?.isTextBased()) throw new Error("no channel");
      return channel.messages.fetch(posted.id);
    });
    const loud = await question.reply("hello");
    const quiet = await question.reply({ content: "hello", allowedMentions: { repliedUser: false } });
    expect(sandbox.acts.look(loud.id)?.pings.notified).toEqual([sandbox.users.member]);
    expect(sandbox.acts.look(quiet.id)?.pings.notified).toEqual([]);
    expect(quiet.flags.has(MessageFlags.Ephemeral)).toBe(false);
  });
});
