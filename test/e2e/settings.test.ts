import { PermissionFlagsBits } from "discord-api-types/v10";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Outcome, SeenMessage } from "../../src/sandbox/acts.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import type { GuildIds } from "../../src/sandbox/seed.js";
import { type BotProcess, startBot } from "../support/bot.js";
import { useFolders, writeFiles } from "../support/folders.js";
import { messageOf } from "../support/messages.js";
import { PLACES } from "../support/places.js";

const newFolder = useFolders();

let sandbox: Sandbox;
let bot: BotProcess;
let options: Parameters<typeof startBot>[1];
/** Its owner has every right. */
let guild: GuildIds;
let other: GuildIds;
let manager: string;

beforeAll(async () => {
  sandbox = await startSandbox({ guilds: ["Readers", "Others"] });
  [guild, other] = sandbox.guilds as [GuildIds, GuildIds];
  manager = sandbox.users.moderator;
  options = {
    corpusDir: writeFiles(newFolder(), PLACES),
    indexDir: newFolder(),
    env: { DISCORD_GUILD_ID: "" },
  };
  bot = await startBot(sandbox, options);
});

afterAll(async () => {
  await bot?.stop();
  await sandbox?.close();
});

const settings = (
  subcommand: string,
  given: NonNullable<Parameters<Sandbox["acts"]["command"]>[1]["options"]> = {},
  channelId = guild.channels.readingGroup,
) => sandbox.acts.command("settings", { as: manager, channelId, subcommand: [subcommand], options: given });

/** All that a person reads of a message. */
function textOf({ content, embeds }: SeenMessage): string {
  const parts = embeds.flatMap(({ title, description, fields = [] }) => [
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]);
  return [content, ...parts].filter(Boolean).join("\n");
}

const said = async (outcome: Promise<Outcome>) => textOf(messageOf(await outcome));
const panel = async () => messageOf(await settings("show"));
const fileOf = (content: unknown) => ({
  name: "settings.json",
  content: typeof content === "string" ? content : JSON.stringify(content),
});

async function exported(channelId = guild.channels.readingGroup): Promise<Record<string, unknown>> {
  const { attachments } = messageOf(await settings("export", {}, channelId));
  const response = await fetch(attachments[0]?.url ?? "");
  return (await response.json()) as Record<string, unknown>;
}

const open = async (page: string) =>
  messageOf(await sandbox.acts.select(await panel(), "What do you want to change?", [page], manager));

describe("the panel", () => {
  it("is the manager's alone, and tells all that is set in plain words", async () => {
    const message = await panel();
    expect(message.visibleTo).toBe(manager);
    const text = textOf(message);
    for (const words of [
      "Everywhere: when I am addressed",
      "May ask: everybody",
      "Review channel: none",
      "A channel has: no limit",
      "Questions are kept for 30 days",
    ]) {
      expect(text).toContain(words);
    }
  });

  it("changes how it answers at once, and says what changed with its case", async () => {
    const page = await open("answers");
    const changed = messageOf(await sandbox.acts.select(page, "1:set-mode:", ["off"], manager));
    expect(changed.id).toBe(page.id);
    expect(changed.content).toMatch(/\*\*When I answer\*\*: When I am addressed → Not at all \(case \d+\)/);
    expect(textOf(changed)).toContain("Everywhere: not at all");
    const refused = await sandbox.acts.command("ask", {
      as: sandbox.users.member,
      channelId: guild.channels.readingGroup,
      options: { question: "Where does the Alder rise?" },
    });
    expect(messageOf(refused).content).toBe("I do not answer in this channel.");
    await sandbox.acts.select(changed, "1:set-mode:", ["mention"], manager);
  });

  it("sets one channel apart, forums and threads too, and takes it back", async () => {
    const thread = sandbox.arrange.thread(manager, guild.channels.readingGroup, "Bridges");
    for (const id of [guild.channels.forum, thread]) {
      const chosen = await sandbox.acts.select(
        await open("answers"),
        "Set one channel apart…",
        [id],
        manager,
      );
      const set = await sandbox.acts.select(messageOf(chosen), `1:set-mode:${id}`, ["off"], manager);
      expect(messageOf(set).content).toContain(`<#${id}>: when I answer`);
      expect(textOf(await open("answers"))).toContain(`<#${id}>: not at all`);
      await sandbox.acts.select(messageOf(set), `1:set-mode:${id}`, ["#0"], manager);
      expect(textOf(await open("answers"))).not.toContain(`<#${id}>`);
    }
  });

  it("sets the article that is asked where none is named", async () => {
    const set = await sandbox.acts.select(await open("answers"), "1:set-article:", ["brim"], manager);
    expect(textOf(messageOf(set))).toContain("from “The Harbour of Brim”");
    await sandbox.acts.select(messageOf(set), "1:set-article:", ["#0"], manager);
  });

  it("lets roles ask and moderate", async () => {
    const page = await open("access");
    const set = await sandbox.acts.select(page, "1:set-ids:askerRoles", [guild.roles.members], manager);
    expect(textOf(messageOf(set))).toContain(`May ask: <@&${guild.roles.members}>`);
    const refused = await sandbox.acts.command("ask", {
      as: sandbox.users.guest,
      channelId: guild.channels.readingGroup,
      options: { question: "Where does the Alder rise?" },
    });
    expect(messageOf(refused).content).toContain("another role");
    await sandbox.acts.select(page, "1:set-ids:askerRoles", [], manager);
    expect(textOf(await open("access"))).toContain("May ask: everybody");
  });

  it("takes numbers from a form, and says which are wrong and what would be right", async () => {
    const page = await open("limits");
    const form = await sandbox.acts.press(page, "Change the limits…", manager);
    const set = messageOf(await sandbox.acts.submit(form, { cooldownSeconds: "10", quotaPerHour: "0" }));
    expect(set.content).toMatch(/\*\*Cooldown\*\*: 0 s → 10 s \(case \d+\)/);
    for (const cooldownSeconds of ["soon", "-1", "1.5", "86401"]) {
      const again = await sandbox.acts.press(page, "Change the limits…", manager);
      const refused = messageOf(await sandbox.acts.submit(again, { cooldownSeconds, quotaPerHour: "7" }));
      expect(refused.content).toContain("Nothing was changed");
      expect(refused.content).toContain("Cooldown: give whole seconds from 0 to 86400");
      expect(textOf(refused)).toContain("A channel has: no limit");
    }
    await settings("limits", { cooldown: 0 });
  });

  it("works after a restart", async () => {
    const before = await panel();
    await bot.stop();
    bot = await startBot(sandbox, options);
    const page = messageOf(
      await sandbox.acts.select(before, "What do you want to change?", ["language"], manager),
    );
    const set = messageOf(await sandbox.acts.select(page, "Language", ["de"], manager));
    expect(set.content).toContain("the server's own → German");
    await sandbox.acts.select(set, "Language", ["#0"], manager);
    expect(textOf(messageOf(await sandbox.acts.press(set, "Back", manager)))).toContain(
      "Where and how I answer",
    );
  });
});

describe("what is typed", () => {
  it("changes several things at once and shows the page they are on", async () => {
    const text = await said(settings("limits", { cooldown: 5, quota: 50 }));
    expect(text).toContain("**Cooldown**: 0 s → 5 s");
    expect(text).toContain("**Questions an hour in a channel**: no limit → 50");
    expect(await said(settings("limits", { cooldown: 5 }))).toContain("set already");
    await settings("limits", { cooldown: 0, quota: 0 });
  });

  it("offers the articles, and what takes one back", async () => {
    const choices = await sandbox.acts.autocomplete("settings", "article", {
      as: manager,
      channelId: guild.channels.readingGroup,
      subcommand: ["answers"],
      options: { article: "" },
    });
    expect(choices.map(({ name }) => name)).toEqual([
      "All articles",
      "The River Alder",
      "The Harbour of Brim",
      "The Glen of Corran",
    ]);
  });

  it("names an article that is not there", async () => {
    const text = await said(settings("answers", { article: "atlantis" }));
    expect(text).toMatch(/Nothing was changed:\n- Article: there is no article “atlantis”/);
  });

  it("takes roles as mentions, and says so of anything else", async () => {
    const { moderators, members } = guild.roles;
    const set = await said(settings("access", { moderators: `<@&${moderators}> <@&${members}>` }));
    expect(set).toContain(`those who manage the server, <@&${moderators}>, <@&${members}>`);
    expect(await said(settings("access", { moderators: "the nice ones" }))).toContain(
      "moderators: mention the roles",
    );
    expect(await said(settings("access", { moderators: "-" }))).toContain("only those who manage the server");
  });

  it("pings no @everyone, and lets everybody be no moderator", async () => {
    expect(await said(settings("notify", { unanswered_role: guild.id }))).toContain(
      "@everyone is never pinged",
    );
    expect(await said(settings("access", { moderators: `<@&${guild.id}>` }))).toContain(
      "make everybody a moderator",
    );
    const managed = await said(settings("notify", { unanswered_role: guild.roles.bot }));
    expect(managed).toContain(`→ <@&${guild.roles.bot}>`);
    expect(await said(settings("notify", { off: "unansweredRole" }))).toContain("→ nobody");
  });

  it("refuses roles of another server", async () => {
    const text = await said(settings("access", { askers: `<@&${other.roles.members}>` }));
    expect(text).toContain(`Who may ask: this server has no role with the id ${other.roles.members}`);
  });

  it("names what is missing to post in a channel, and changes nothing", async () => {
    const quiet = sandbox.arrange.channel("quiet");
    sandbox.arrange.overwrite(quiet, guild.roles.bot, {
      deny: PermissionFlagsBits.SendMessages | PermissionFlagsBits.EmbedLinks,
    });
    const text = await said(settings("notify", { log_channel: quiet }));
    expect(text).toContain(`I cannot post in <#${quiet}>. Allow me there: Send Messages, Embed Links`);
    expect(text).toContain("Log channel: none");
    sandbox.arrange.deleteChannel(quiet);
  });

  it("asks for a review channel where answers wait for one, and says what reading every message needs", async () => {
    expect(await said(settings("answers", { mode: "draft" }))).toContain("there is no review channel");
    const forum = { channel: guild.channels.forum, mode: "auto" };
    expect(await said(settings("answers", forum))).toContain(
      `<#${forum.channel}>: every message that looks like a question`,
    );
    expect(await said(settings("show"))).toContain("Message Content intent");
    await settings("answers", { mode: "mention" });
    await settings("answers", { ...forum, mode: "#0" });
    expect(await said(settings("show"))).not.toContain("Needs attention");
  });

  it("settles what transcripts call members, typed or chosen", async () => {
    const text = await said(settings("privacy", { names: "shown" }));
    expect(text).toContain("**Members in transcripts**: By a pseudonym → By the name that Discord shows");
    expect(text).toContain("Questions are kept for 30 days");
    const page = await open("privacy");
    expect(textOf(page)).toContain("Members in transcripts: by the name that Discord shows");
    const set = messageOf(await sandbox.acts.select(page, "Members in transcripts", ["hashed"], manager));
    expect(set.content).toContain("→ By a pseudonym");
  });

  it("says that everywhere else needs a channel", async () => {
    expect(await said(settings("answers", { mode: "#0" }))).toContain("Name the channel");
  });
});

describe("the log channel", () => {
  it("gets a card a change, readable, that pings nobody", async () => {
    const log = sandbox.arrange.channel("log");
    await settings("notify", { log_channel: log });
    await settings("access", { askers: `<@&${guild.roles.members}>` });
    const card = await sandbox.acts.message(
      (message) => message.channel_id === log && textOf(message).includes("Who may ask"),
    );
    expect(card.embeds[0]?.title).toMatch(/^Case \d+ · Settings$/);
    expect(textOf(card)).toContain(`**Who may ask**: everybody → <@&${guild.roles.members}>`);
    expect(textOf(card)).toContain(`<@${manager}>`);
    expect(card.pings.notified).toEqual([]);
    await settings("access", { askers: "-" });
  });

  it("can be a thread, which goes on when it was archived", async () => {
    const log = sandbox.arrange.thread(manager, guild.channels.readingGroup, "Log");
    await settings("notify", { log_channel: log });
    sandbox.arrange.change(log, { archived: true });
    expect(await said(settings("limits", { quota: 33 }))).not.toContain("Needs attention");
    await sandbox.acts.message(
      (message) => message.channel_id === log && textOf(message).includes("no limit → 33"),
    );
    await settings("notify", { off: "logChannel" });
    await settings("limits", { quota: 0 });
  });

  it("that is gone stops nothing, and managers are told", async () => {
    const log = sandbox.arrange.channel("short-lived");
    await settings("notify", { log_channel: log });
    sandbox.arrange.deleteChannel(log);
    expect(await said(settings("limits", { quota: 9 }))).toContain("no limit → 9");
    await bot.logged(/cases are not told: the log channel is gone/);
    expect(await said(settings("show"))).toContain("Log channel: the channel is gone");
    await settings("notify", { off: "logChannel" });
    await settings("limits", { quota: 0 });
  });

  it("that it may not post in any more stops nothing, and managers are told what to allow", async () => {
    const log = sandbox.arrange.channel("closed");
    await settings("notify", { log_channel: log });
    sandbox.arrange.overwrite(log, guild.roles.bot, { deny: PermissionFlagsBits.SendMessages });
    expect(await said(settings("show"))).toContain(
      `Log channel: I cannot post in <#${log}>, so cases are told nowhere but in /cases. Allow me there: Send Messages`,
    );
    expect(await said(settings("notify", { off: "logChannel" }))).toContain("→ none");
  });
});

describe("export and import", () => {
  it("give back what was set, field by field in the log", async () => {
    await settings("limits", { cooldown: 42, quota: 17 });
    await settings("answers", { channel: guild.channels.forum, mode: "off" });
    const file = await exported();
    expect(file).toMatchObject({ pilcrow: "settings", version: 1, settings: { cooldownSeconds: 42 } });
    const asked = messageOf(await settings("reset"));
    expect(asked.embeds[0]?.title).toBe("Reset everything?");
    const reset = messageOf(await sandbox.acts.press(asked, "Reset everything", manager));
    expect(reset.content).toContain("42 s → 3 s");
    const back = await said(settings("import", { file: fileOf(file) }));
    expect(back).toContain("**Cooldown**: 3 s → 42 s");
    expect(back).toContain(`<#${guild.channels.forum}>: when I answer**: As everywhere else → Not at all`);
    expect(await exported()).toEqual(file);
    await settings("limits", { cooldown: 0, quota: 0 });
  });

  it("change nothing where a value is wrong, and name each", async () => {
    const before = await exported();
    const wrong = {
      ...(before["settings"] as object),
      cooldownSeconds: -1,
      mode: "shout",
      channels: { nowhere: {} },
      colour: "red",
    };
    const text = await said(settings("import", { file: fileOf({ ...before, settings: wrong }) }));
    expect(text).toContain("Nothing was changed");
    for (const field of ["Cooldown", "mode", "channels", "colour"]) expect(text).toContain(field);
    expect(await exported()).toEqual(before);
  });

  it.each([
    ["no JSON", "not { json", "the file is no JSON"],
    ["another file", { hello: "world" }, "pilcrow"],
    ["a newer version", { pilcrow: "settings", version: 2, settings: {} }, "version"],
    ["a list", [], "file"],
    ["a file that is too large", " ".repeat(300_000), "293 KB"],
  ])("say what is wrong with %s", async (_, content, words) => {
    const text = await said(settings("import", { file: fileOf(content) }));
    expect(text).toContain("Nothing was changed");
    expect(text).toContain(words);
  });

  it("leave out what belongs to another server, and say so", async () => {
    await settings("access", { askers: `<@&${guild.roles.members}>` });
    const foreign = {
      pilcrow: "settings",
      version: 1,
      settings: {
        cooldownSeconds: 8,
        askerRoles: [other.roles.members],
        logChannel: other.channels.readingGroup,
        channels: { [other.channels.forum]: { mode: "off" } },
        article: "atlantis",
      },
    };
    const text = await said(settings("import", { file: fileOf(foreign) }));
    expect(text).toContain("Left out, because it does not fit this server");
    for (const id of [other.roles.members, other.channels.readingGroup, other.channels.forum, "atlantis"]) {
      expect(text).toContain(id);
    }
    expect(await exported()).toMatchObject({
      settings: {
        cooldownSeconds: 8,
        askerRoles: [guild.roles.members],
        logChannel: null,
        channels: {},
        article: null,
      },
    });
    await settings("access", { askers: "-" });
    await settings("limits", { cooldown: 0, quota: 0 });
  });
});

describe("two servers", () => {
  it("never see each other's settings or cases", async () => {
    const before = await exported(other.channels.readingGroup);
    await settings("privacy", { days: 7 });
    expect(await exported(other.channels.readingGroup)).toEqual(before);
    const list = (channelId: string) =>
      sandbox.acts.command("cases", { as: manager, channelId, subcommand: ["list"] });
    expect(await said(list(guild.channels.readingGroup))).toContain("30 days → 7 days");
    expect(await said(list(other.channels.readingGroup))).toContain("No cases");
    await settings("privacy", { days: 30 });
  });
});

it("offers /settings to nobody but managers, and not in direct messages", async () => {
  const command = [...sandbox.world.commandsIn("").values()].find(({ name }) => name === "settings");
  expect(command?.default_member_permissions).toBe(PermissionFlagsBits.ManageGuild.toString());
  expect(command?.contexts).toEqual([0]);
});
