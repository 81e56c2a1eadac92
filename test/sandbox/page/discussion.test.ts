import type { Client, TextChannel } from "discord.js";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../../src/sandbox/sandbox.js";
import { chromiumPath, startBrowser } from "../../support/browser.js";
import { connect } from "../bot.js";

if (!chromiumPath) console.log("skipped: the page's tests need Chromium (apt-get install chromium)");

describe.skipIf(!chromiumPath)("a discussion, in a browser", () => {
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
    sandbox = await startSandbox();
    bot = await connect(sandbox);
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
  const newThread = (as = sandbox.users.member) =>
    sandbox.arrange.thread(as, sandbox.channels.readingGroup, "About ¶ 3");
  const channel = async () => (await bot.channels.fetch(sandbox.channels.readingGroup)) as TextChannel;

  describe("events", () => {
    const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);
    const dialog = () => page.getByTestId("events-dialog");
    let id: string;

    beforeEach(async () => {
      const guild = await bot.guilds.fetch(sandbox.guildId);
      const event = await guild.scheduledEvents.create({
        name: "A discussion",
        description: "Of **¶ 1** to ¶ 5",
        privacyLevel: 2,
        entityType: 3,
        entityMetadata: { location: `<#${sandbox.channels.readingGroup}>` },
        scheduledStartTime: inHours(2),
        scheduledEndTime: inHours(3),
      });
      id = event.id;
    });

    it("are listed with what, when, where and how many; a member is interested and no more", async () => {
      sandbox.arrange.interested(sandbox.users.guest, id);
      await open(sandbox.users.member, sandbox.channels.forum);
      await page.getByRole("button", { name: "Events, 1 event" }).click();
      await dialog().getByRole("heading", { name: "A discussion" }).waitFor();
      await dialog().locator("strong", { hasText: "¶ 1" }).waitFor();
      await dialog().getByText("in 2 hours").waitFor();
      await dialog().getByText("1 interested").waitFor();
      await dialog().getByRole("button", { name: "Interested" }).click();
      await dialog().getByText("2 interested").waitFor();
      expect(
        await dialog()
          .getByRole("button", { name: /Start|Cancel/ })
          .count(),
      ).toBe(0);
      await dialog().getByText("reading-group").click();
      await page.getByRole("heading", { name: "reading-group", exact: true }).waitFor();
    });

    it("are started and ended by a moderator, of which the bot is told", async () => {
      const statuses: (number | undefined)[] = [];
      bot.on("guildScheduledEventUpdate", (_, { status }) => statuses.push(status));
      await open(sandbox.users.moderator);
      await page.getByTestId("events").click();
      await dialog().getByRole("button", { name: "Start event" }).click();
      await dialog().getByText("Happening now").waitFor();
      await dialog().getByRole("button", { name: "End event" }).click();
      await dialog().getByText("There are no events.").waitFor();
      await expect.poll(() => statuses).toEqual([2, 3]);
    });

    it("are cancelled after a second word", async () => {
      await open(sandbox.users.moderator);
      await page.getByTestId("events").click();
      await dialog().getByRole("button", { name: "Cancel event" }).click();
      await dialog().getByRole("button", { name: "Yes, cancel it" }).click();
      await dialog().getByText("There are no events.").waitFor();
      expect(sandbox.world.guild(sandbox.guildId).events.get(id)?.api.status).toBe(4);
    });
  });

  describe("a thread's menu", () => {
    const choose = async (item: string) => {
      await page.getByRole("button", { name: "Thread options" }).click();
      await page.getByRole("menuitem", { name: item, exact: true }).click();
    };

    it("renames it, slows it, locks it and deletes it, for a moderator", async () => {
      await open(sandbox.users.moderator, newThread());
      await choose("Edit thread");
      await page.getByLabel("Thread name").fill("About ¶ 4");
      await page.getByLabel("Slow mode").selectOption({ label: "2 minutes" });
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByText("changed the name:").waitFor();
      await page.getByTestId("slow-mode").getByText("2 minutes").waitFor();
      await choose("Lock thread");
      await page.getByText("This thread is locked.").waitFor();
      await choose("Unlock thread");
      await page.getByText("This thread is locked.").waitFor({ state: "detached" });
      await choose("Delete thread");
      await page.getByTestId("delete-thread").getByRole("button", { name: "Delete thread" }).click();
      await page.getByRole("heading", { name: "About ¶ 4" }).first().waitFor({ state: "detached" });
    });

    it("closes it for who opened it; a message opens it again", async () => {
      await open(sandbox.users.member, newThread());
      await choose("Close thread");
      await page.getByText("This thread is closed. A message opens it again.").waitFor();
      await composer().fill("one more thing");
      await page.keyboard.press("Enter");
      await page.getByText("This thread is closed.").waitFor({ state: "detached" });
    });

    it("is not there for who may do nothing with it; locked, nothing can be written", async () => {
      const thread = newThread();
      await open(sandbox.users.guest, thread);
      await composer().waitFor();
      expect(await page.getByRole("button", { name: "Thread options" }).count()).toBe(0);
      sandbox.arrange.changeThread(sandbox.users.moderator, thread, { locked: true });
      await page.getByText("A moderator has locked this thread.").waitFor();
    });
  });

  it("slow mode says how long one waits, and refuses who does not", async () => {
    const thread = newThread();
    sandbox.arrange.change(thread, { rateLimitPerUser: 300 });
    await open(sandbox.users.member, thread);
    await page.getByText("Slow mode: one message every 5 minutes").waitFor();
    await composer().fill("first");
    await page.keyboard.press("Enter");
    await page.getByText("Slow mode: write again in").waitFor();
    await composer().fill("second");
    await page.keyboard.press("Enter");
    await page.getByTestId("notice").getByText("Slow mode: you can write again in").waitFor();
    await expect.poll(() => composer().inputValue()).toBe("second");
  });

  it("files are downloaded, an HTML page too, and a picture in an embed is shown once", async () => {
    const picture = Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      "base64",
    );
    await (await channel()).send({
      embeds: [{ title: "Who spoke", image: { url: "attachment://chart.png" } }],
      files: [
        { attachment: picture, name: "chart.png" },
        { attachment: Buffer.from("<h1>Minutes</h1>"), name: "minutes.html" },
      ],
    });
    await open(sandbox.users.member);
    const image = page.getByRole("img", { name: "Who spoke" });
    await image.waitFor({ state: "attached" });
    expect(await page.locator("[data-message-id] img[src*='/attachments/']").count()).toBe(1);
    await expect
      .poll(() => image.evaluate((img) => (img as unknown as { naturalWidth: number }).naturalWidth))
      .toBe(1);
    const link = page.getByRole("link", { name: "minutes.html" });
    const [saved] = await Promise.all([page.waitForEvent("download"), link.click()]);
    expect(saved.suggestedFilename()).toBe("minutes.html");
    // Typed into the address bar it is saved as well, and never runs on the page's own address.
    const url = new URL((await link.getAttribute("href")) ?? "", sandbox.url).href;
    const [again] = await Promise.all([page.waitForEvent("download"), page.goto(url).catch(() => undefined)]);
    expect(again.suggestedFilename()).toBe("minutes.html");
  });

  it("a mention of a person, or of their role, is highlighted for them alone", async () => {
    const { member, guest } = sandbox.users;
    await (await channel()).send({ content: `<@${member}> speaks`, allowedMentions: { users: [member] } });
    await (await channel()).send({ content: `<@${guest}> is silent`, allowedMentions: { parse: [] } });
    await open(member);
    await page.locator(".mentioned", { hasText: "speaks" }).waitFor();
    await open(guest);
    await page.getByText("is silent").waitFor();
    expect(await page.locator(".mentioned").count()).toBe(0);
    const role = sandbox.arrange.role("Speakers", 0n, { mentionable: true });
    sandbox.arrange.setRoles(guest, [role]);
    await (await channel()).send(`<@&${role}> begin`);
    await page.locator(".mentioned", { hasText: "begin" }).waitFor();
  });
});
