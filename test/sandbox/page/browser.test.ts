import { type Client, Locale, PermissionFlagsBits as Permissions } from "discord.js";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../../src/sandbox/sandbox.js";
import { chromiumPath, startBrowser } from "../../support/browser.js";
import { connect } from "../bot.js";
import { demonstrate } from "./demo-bot.js";

if (!chromiumPath) console.log("skipped: the page's tests need Chromium (apt-get install chromium)");

describe.skipIf(!chromiumPath)("in a browser", () => {
  let browser: Browser;
  let sandbox: Sandbox;
  let bot: Client<true>;
  let page: Page;
  let errors: string[];

  beforeAll(async () => {
    browser = await startBrowser();
  });

  afterAll(async () => {
    await browser?.close();
  });

  beforeEach(async () => {
    sandbox = await startSandbox({ guilds: ["Study group", "Night school"] });
    bot = await connect(sandbox);
    await demonstrate(bot);
    page = await browser.newPage({ viewport: { width: 1100, height: 800 } });
    errors = [];
    page.on("pageerror", (error) => errors.push(error.message));
  });

  afterEach(async () => {
    await page.close();
    await bot.destroy();
    await sandbox.close();
    expect(errors).toEqual([]);
  });

  const open = (as: string, channelId = sandbox.channels.readingGroup) =>
    page.goto(`${sandbox.url}/?as=${as}&channel=${channelId}`);
  const composer = () => page.getByTestId("composer");
  const last = () => page.locator("[data-message-id]").last();

  async function type(...parts: readonly string[]): Promise<void> {
    for (const part of parts) {
      await page.keyboard.type(part);
      await page.keyboard.press("Enter");
    }
  }

  async function run(command: string): Promise<void> {
    await composer().click();
    await page.keyboard.type(command);
    await page.getByTestId("command-list").getByRole("option").first().click();
  }

  it("commands and options have the names of the person's language, which the bot is told", async () => {
    await open(sandbox.users.member);
    await composer().click();
    await page.keyboard.type("/");
    await page.getByText("Asks the article a question").waitFor();
    await page.getByTestId("language").selectOption("de");
    await page.getByText("Stellt dem Artikel eine Frage").waitFor();
    await page.getByRole("option", { name: "/frage" }).click();
    await page.getByRole("textbox", { name: "wortlaut" }).fill("warum?");
    await page.getByRole("combobox", { name: "artikel" }).click();
    await page.getByRole("option", { name: "Der erste" }).click();
    await page.keyboard.press("Enter");
    await last().getByText("de: warum?").waitFor();
    await last().getByText("frage", { exact: true }).waitFor();
  });

  it("a command for moderators is offered to them alone, and as soon as one becomes one", async () => {
    await open(sandbox.users.member);
    await composer().click();
    await page.keyboard.type("/settings");
    await page.getByText("No command is called that.").waitFor();
    sandbox.arrange.setRoles(sandbox.users.member, [sandbox.roles.moderators]);
    await page.getByText("Shows them all").waitFor();
  });

  it("says where one may not write, as soon as that is so", async () => {
    await open(sandbox.users.guest);
    await composer().waitFor();
    sandbox.arrange.overwrite(sandbox.channels.readingGroup, sandbox.guildId, {
      deny: Permissions.SendMessages,
    });
    await page.getByText("You may not write in this channel.").waitFor();
  });

  it("takes options of every type", async () => {
    sandbox.arrange.setLocale(sandbox.users.member, Locale.German);
    await open(sandbox.users.member);
    await run("/various");
    for (const [name, typed, choice] of [
      ["user", "gue", "@Guest"],
      ["role", "mod", "@Moderators"],
      ["channel", "read", "#reading-group"],
    ] as const) {
      await page.getByRole("combobox", { name }).fill(typed);
      await page.getByRole("option", { name: choice }).click();
    }
    await page.getByRole("textbox", { name: "number" }).fill("7");
    await page.getByRole("combobox", { name: "private" }).fill("True");
    await page.getByRole("combobox", { name: "word" }).fill("yes");
    await page.getByRole("option", { name: "yes, ja!" }).click();
    await page.keyboard.press("Enter");
    const { users, roles, channels } = sandbox;
    const answer = await sandbox.acts.message(({ content }) => content.startsWith("user="));
    expect(answer.content).toBe(
      `user=${users.guest} role=${roles.moderators} channel=${channels.readingGroup} number=7 private=true word=yes!`,
    );
  });

  it("gives a file to a command, and downloads one of the bot's", async () => {
    await open(sandbox.users.moderator);
    await run("/settings import");
    const file = { name: "settings.json", mimeType: "application/json", buffer: Buffer.from('{"a":1}') };
    await page.getByLabel("file", { exact: true }).setInputFiles(file);
    await page.getByText("settings.json").waitFor();
    await page.getByRole("button", { name: "Send command" }).click();
    await last().getByText('Imported: {"a":1}').waitFor();
    await run("/settings show");
    await page.getByRole("button", { name: "Send command" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "settings.json" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("settings.json");
  });

  it("uses the commands of the context menu, by the right mouse button too", async () => {
    sandbox.acts.post(sandbox.users.guest, sandbox.channels.readingGroup, "what is ¶ 3?");
    await open(sandbox.users.member);
    await page.getByText("what is ¶ 3?").click({ button: "right" });
    await page.getByRole("menuitem", { name: "Find in the article" }).click();
    await page.getByText('Nearest to "what is ¶ 3?"').waitFor();
    await page.getByText("what is ¶ 3?").first().hover();
    await page.getByRole("button", { name: "Apps" }).first().click();
    await page.getByRole("menuitem", { name: "Greet (Guest)" }).click();
    await page.getByText("Hello, Guest").waitFor();
  });

  it("selects what the guild has; the message is updated and shows it", async () => {
    await open(sandbox.users.moderator);
    await run("/settings show");
    await page.getByRole("button", { name: "Send command" }).click();
    await page.getByRole("combobox", { name: "How the bot answers" }).click();
    await page.getByRole("option", { name: "Draft" }).click();
    await page.getByText("Mode: draft. Channels: 0. Roles: 0.").waitFor();
    await page.getByRole("combobox", { name: "Where the bot answers" }).click();
    await page.getByRole("option", { name: "reading-group" }).click();
    await page.getByRole("option", { name: "discussions" }).click();
    await page.keyboard.press("Escape");
    await page.getByText("Mode: draft. Channels: 2. Roles: 0.").waitFor();
    await page.getByRole("combobox", { name: "Where the bot answers" }).getByText("discussions").waitFor();
  });

  it("finds one of many people in a select, and shows what is wrong with a form", async () => {
    for (let place = 0; place < 40; place++) sandbox.arrange.member(`Reader ${place}`);
    await open(sandbox.users.moderator);
    await run("/settings show");
    await page.getByRole("button", { name: "Send command" }).click();
    await page.getByRole("combobox", { name: "Decline somebody's question" }).click();
    await page.keyboard.type("reader 39");
    await page.keyboard.press("Enter");
    const modal = page.getByTestId("modal");
    await modal.getByText("The person will read it.").waitFor();
    await modal.getByRole("textbox", { name: "Reason" }).fill("no");
    await modal.getByRole("button", { name: "Submit" }).click();
    await modal.getByText("Enter at least 5 characters.").waitFor();
    await modal.getByText("This field is required.").first().waitFor();
    await modal.getByRole("textbox", { name: "Reason" }).fill("not here");
    await modal.getByRole("combobox", { name: "Kind" }).click();
    await modal.getByRole("option", { name: "Off" }).click();
    await modal.getByRole("radio", { name: "Very" }).check();
    await modal.getByRole("checkbox", { name: "Tell the person" }).check();
    await modal
      .getByLabel("A file, if you like")
      .setInputFiles({ name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("a") });
    await modal.getByText("a.txt").waitFor();
    await modal.getByRole("button", { name: "Submit" }).click();
    await last().getByText("Declined: not here, very, true (a.txt)").waitFor();
  });

  it("edits and deletes one's own message, and as a moderator another's", async () => {
    const { member, guest, moderator } = sandbox.users;
    await open(member);
    await composer().click();
    await type("helo");
    await last().hover();
    await page.getByRole("button", { name: "Edit" }).click();
    await page.getByTestId("editor").fill("hello");
    await page.keyboard.press("Enter");
    await last().getByText("hello").waitFor();
    await open(guest);
    await page.getByText("hello").hover();
    expect(await page.getByRole("button", { name: "Delete" }).count()).toBe(0);
    await open(moderator);
    await page.getByText("hello").hover();
    await page.getByRole("button", { name: "Delete" }).click();
    await page.getByTestId("confirm-delete").getByRole("button", { name: "Delete" }).click();
    await page.getByText("hello").waitFor({ state: "detached" });
  });

  it("opens a thread below a message and a post in a forum, where the bot answers", async () => {
    sandbox.acts.post(sandbox.users.guest, sandbox.channels.readingGroup, "what is ¶ 3?");
    await open(sandbox.users.member);
    await page.getByText("what is ¶ 3?").hover();
    await page.getByRole("button", { name: "Create thread" }).click();
    await page.getByTestId("thread-dialog").getByRole("button", { name: "Create thread" }).click();
    await page.getByRole("heading", { name: "what is ¶ 3?" }).first().waitFor();
    await composer().click();
    await page.keyboard.type("@Pil");
    await type("", "who?");
    await last().getByText("An answer").waitFor();

    await page.getByRole("button", { name: "discussions" }).click();
    await page.getByRole("button", { name: "New post" }).click();
    await page.getByLabel("Title").fill("About ¶ 4");
    await page.getByRole("textbox", { name: "Message" }).fill("@Pilcrow Is it right?");
    await page.getByRole("button", { name: "Post", exact: true }).click();
    await page.getByText("Is it right?").first().waitFor();
    const post = [...sandbox.world.channels.values()].find(({ name }) => name === "About ¶ 4");
    expect(post?.parentId).toBe(sandbox.channels.forum);
    await page.getByText("An answer").waitFor();
  });

  it("switches between guilds, whose messages do not mix", async () => {
    const [, other] = sandbox.guilds;
    sandbox.acts.post(sandbox.users.member, other?.channels.readingGroup ?? "", "in the other guild");
    await open(sandbox.users.member);
    await page.getByRole("heading", { name: "Study group" }).waitFor();
    expect(await page.getByText("in the other guild").count()).toBe(0);
    await page.getByRole("button", { name: "Night school" }).click();
    await page.getByText("in the other guild").waitFor();
    await page.reload();
    await page.getByText("in the other guild").waitFor();
  });

  it("shows the messages of 200 members who ask at once", async () => {
    const people = Array.from({ length: 200 }, (_, place) => sandbox.arrange.member(`Reader ${place}`));
    await open(sandbox.users.member);
    await page.getByTestId("composer").waitFor();
    people.forEach((as, place) => {
      sandbox.acts.post(as, sandbox.channels.readingGroup, `question ${place}`);
    });
    await page.getByText("question 199").waitFor();
    expect(await page.locator("[data-message-id]").count()).toBe(200);
  });
});
