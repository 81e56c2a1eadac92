import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SeenMessage } from "../../src/sandbox/acts.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import type { GuildIds } from "../../src/sandbox/seed.js";
import { type BotProcess, startBot } from "../support/bot.js";
import { useFolders, writeFiles } from "../support/folders.js";
import { messageOf, textOf } from "../support/messages.js";
import { PLACES } from "../support/places.js";

const newFolder = useFolders();
const OAK = "Of what was the oldest bridge over the Alder built?";

let sandbox: Sandbox;
let bot: BotProcess;
let options: Parameters<typeof startBot>[1];
let guild: GuildIds;
let other: GuildIds;
let moderator: string;

beforeAll(async () => {
  sandbox = await startSandbox({ guilds: ["Readers", "Others"] });
  [guild, other] = sandbox.guilds as [GuildIds, GuildIds];
  moderator = sandbox.users.moderator;
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

type Given = NonNullable<Parameters<Sandbox["acts"]["command"]>[1]["options"]>;

const run = async (
  name: string,
  subcommand: string,
  given: Given = {},
  channelId = guild.channels.readingGroup,
) =>
  messageOf(
    await sandbox.acts.command(name, { as: moderator, channelId, subcommand: [subcommand], options: given }),
  );
const cases = (subcommand: string, given?: Given, channelId?: string) =>
  run("cases", subcommand, given, channelId);
const hidden = (subcommand: string, given?: Given, channelId?: string) =>
  run("hidden", subcommand, given, channelId);
const settings = (subcommand: string, given?: Given) => run("settings", subcommand, given);

async function ask(question = OAK, channelId = guild.channels.readingGroup): Promise<string> {
  const act = { as: sandbox.users.member, channelId, options: { question } };
  return textOf(messageOf(await sandbox.acts.command("ask", act)));
}

describe("a hidden passage", () => {
  it("is in no answer, and its case is in the log channel", async () => {
    const log = sandbox.arrange.channel("log");
    await settings("notify", { log_channel: log });
    expect(await ask()).toContain("1382");
    const text = textOf(await hidden("add", { paragraph: 2, reason: "Spoils *the* quiz", article: "alder" }));
    expect(text).toMatch(/Hidden from answers: ¶ 2 of “The River Alder” \(case \d+\)/);
    expect(text).toContain("> The oldest bridge over the Alder stands at Millford");
    expect(await ask()).not.toContain("1382");
    const card = await sandbox.acts.message(
      (message) => message.channel_id === log && textOf(message).includes("Passage hidden"),
    );
    expect(textOf(card)).toContain("alder ¶ 2");
    expect(textOf(card)).toContain("Spoils \\*the\\* quiz");
  });

  it("is hidden once, needs a paragraph that there is, and an article where there are several", async () => {
    const add = (given: Given) => hidden("add", { reason: "x", ...given });
    expect((await add({ paragraph: 2, article: "alder" })).content).toContain("hidden already");
    expect((await add({ paragraph: 9, article: "alder" })).content).toContain("there is no ¶ 9");
    expect((await add({ paragraph: 1 })).content).toContain("which one");
    expect((await add({ paragraph: 1, article: "atlantis" })).content).toContain("no such article");
  });

  it("of one server is shown in the other", async () => {
    expect(await ask(OAK, other.channels.readingGroup)).toContain("1382");
    expect(textOf(await hidden("list", {}, other.channels.readingGroup))).toContain("No paragraph is hidden");
    expect(await offered(other.channels.readingGroup)).toEqual([]);
    const [choice] = await offered(guild.channels.readingGroup);
    const stolen = await hidden("remove", { passage: String(choice?.value) }, other.channels.readingGroup);
    expect(stolen.content).toContain("not hidden");
    expect(await ask()).not.toContain("1382");
  });

  it("says so in the list when its text has changed since, and stays hidden", async () => {
    await bot.stop();
    const changed = { ...PLACES, "alder.md": PLACES["alder.md"].replace("built of oak", "made of oak") };
    writeFiles(options.corpusDir as string, changed);
    bot = await startBot(sandbox, options);
    expect(textOf(await hidden("list"))).toContain("Its text has changed since; ¶ 2 stays hidden");
    expect(await ask()).not.toContain("1382");
  });

  it("is chosen from the list that appears, and shown again with a reason", async () => {
    const [choice, ...others] = await offered(guild.channels.readingGroup);
    expect(others).toEqual([]);
    expect(choice?.name).toBe("¶ 2 · The River Alder: Spoils *the* quiz");
    const text = textOf(
      await hidden("remove", { passage: String(choice?.value), reason: "The quiz is over" }),
    );
    expect(text).toMatch(/Answers may show it again \(case \d+\)/);
    expect(await ask()).toContain("1382");
    expect((await hidden("remove", { passage: String(choice?.value) })).content).toContain("not hidden");
  });

  it("is shown again from the list, too", async () => {
    const list = await hidden("add", { paragraph: 1, reason: "Dull", article: "brim" });
    const [choice] = await offered(guild.channels.readingGroup);
    const form = await sandbox.acts.select(list, "Show one again…", [String(choice?.value)], moderator);
    const after = messageOf(await sandbox.acts.submit(form, { reason: "" }));
    expect(after.id).toBe(list.id);
    expect(textOf(after)).toContain("No paragraph is hidden");
  });

  const offered = (channelId: string) =>
    sandbox.acts.autocomplete("hidden", "passage", {
      as: moderator,
      channelId,
      subcommand: ["remove"],
      options: { passage: "" },
    });
});

describe("/cases", () => {
  it("shows a case by its number, and says if there is none", async () => {
    const one = await cases("show", { number: 1 });
    expect(one.visibleTo).toBe(moderator);
    expect(textOf(one)).toContain("Case 1 · Settings");
    expect((await cases("show", { number: 999 })).content).toBe("There is no case 999 here.");
    expect((await cases("show", { number: 1 }, other.channels.readingGroup)).content).toContain("no case 1");
  });

  it("edits a reason, says who did, and brings the log channel up to date", async () => {
    const { channel_id, id } = await sandbox.acts.message((message) =>
      textOf(message).includes("Passage hidden"),
    );
    const number = Number(/Case (\d+)/.exec(textOf(sandbox.acts.look(id) as SeenMessage))?.[1]);
    const text = textOf(await cases("reason", { number, text: "The quiz is *tomorrow*" }));
    expect(text).toContain(`The quiz is \\*tomorrow\\* (edited by <@${moderator}>)`);
    await sandbox.acts.message(
      (message) => message.id === id && textOf(message).includes("The quiz is \\*tomorrow\\*"),
      "the case with its reason",
    );
    expect(
      sandbox.acts.messagesIn(channel_id).filter((message) => textOf(message).includes(`Case ${number} `)),
    ).toHaveLength(1);
  });

  it("edits a reason in a form", async () => {
    const one = await cases("show", { number: 1 });
    const form = await sandbox.acts.press(one, "Edit the reason", moderator);
    const edited = messageOf(await sandbox.acts.submit(form, { reason: "A quieter log" }));
    expect(edited.id).toBe(one.id);
    expect(textOf(edited)).toContain("A quieter log");
  });

  it("does without a log channel that is gone", async () => {
    const gone = sandbox.arrange.channel("gone");
    await settings("notify", { log_channel: gone });
    await settings("limits", { cooldown: 1 });
    const list = await cases("list");
    const number = Number(/Case (\d+)/.exec(textOf(list))?.[1]);
    sandbox.arrange.deleteChannel(gone);
    expect(textOf(await cases("reason", { number, text: "Slower" }))).toContain("Slower");
    await settings("notify", { off: "logChannel" });
    await settings("limits", { cooldown: 0 });
  });

  it("lists the latest first, a page at a time, also after a restart", async () => {
    for (let quota = 1; quota <= 12; quota++) await settings("limits", { quota });
    const first = await cases("list");
    const numbers = (message: SeenMessage) =>
      [...textOf(message).matchAll(/Case (\d+)/g)].map(([, number]) => Number(number));
    const shown = numbers(first);
    expect(shown).toEqual(shown.toSorted((a, b) => b - a));
    expect(textOf(first)).toMatch(/Page 1 of \d/);
    await bot.stop();
    bot = await startBot(sandbox, options);
    const second = messageOf(await sandbox.acts.press(first, "Older", moderator));
    expect(second.id).toBe(first.id);
    expect(numbers(second)[0]).toBe((shown.at(-1) ?? 0) - 1);
    const back = messageOf(await sandbox.acts.press(second, "Newer", moderator));
    expect(numbers(back)).toEqual(shown);
    const opened = messageOf(
      await sandbox.acts.select(back, "Look at a case", [String(shown[2])], moderator),
    );
    expect(opened.embeds[0]?.title).toContain(`Case ${shown[2]} `);
  });

  it("finds cases by words and by member, and keeps to them from page to page", async () => {
    const found = await cases("list", { words: "quota: → 11" });
    expect(textOf(found)).toContain("With “quota → 11”");
    expect(textOf(found)).toContain("2 cases");
    expect(textOf(found)).toContain("**Questions an hour in a channel**: 10 → 11");
    const all = textOf(await cases("list", { member: moderator }));
    expect(all).toContain(`By or about <@${moderator}>`);
    expect(textOf(await cases("list", { member: sandbox.users.guest }))).toContain("No cases");
    const long = await cases("list", { words: "quotaPerHour", member: moderator });
    const next = textOf(messageOf(await sandbox.acts.press(long, "Older", moderator)));
    expect(next).toContain("With “quotaPerHour”, by or about");
    expect(next).not.toContain("Cooldown");
  });

  it("shows nothing of another server", async () => {
    expect(textOf(await cases("list", {}, other.channels.readingGroup))).toContain("No cases");
  });
});
