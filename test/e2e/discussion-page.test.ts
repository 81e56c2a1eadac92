import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import { type BotProcess, startBot } from "../support/bot.js";
import { chromiumPath, startBrowser } from "../support/browser.js";
import { MILL } from "../support/discussions.js";
import { useFolders, writeFiles } from "../support/folders.js";

/*
 * A moderated discussion as those who are in it see it, each at a page of their own: the tests of this file are one story
 * and go in order.
 */

const TITLE = "Orrin, first evening";
const PARKED = "Who paid for the slate?";
const newFolder = useFolders();

if (!chromiumPath) console.log("skipped: the page's tests need Chromium (apt-get install chromium)");

describe.skipIf(!chromiumPath)("a discussion, in a browser", () => {
  let sandbox: Sandbox;
  let bot: BotProcess;
  let browser: Browser;
  let moderator: Page;
  let member: Page;
  let guest: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    sandbox = await startSandbox();
    sandbox.arrange.allowIntents({ messageContent: true });
    const corpusDir = writeFiles(newFolder(), MILL);
    bot = await startBot(sandbox, { corpusDir, indexDir: newFolder() });
    browser = await startBrowser();
    moderator = await pageOf("Moderator");
    member = await pageOf("Member", 390);
    guest = await pageOf("Guest");
  });

  afterAll(async () => {
    await browser?.close();
    await bot?.stop();
    await sandbox?.close();
  });

  async function pageOf(name: string, width = 1280): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 860 } });
    page.setDefaultTimeout(15_000);
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(sandbox.url);
    await page.getByText("Pilcrow is connected").waitFor();
    await page.getByLabel("You are").selectOption({ label: name });
    return page;
  }

  async function run(page: Page, command: string, options: readonly string[] = []): Promise<void> {
    await page.getByTestId("composer").click();
    await page.keyboard.type(command);
    await page.keyboard.press("Enter");
    for (const value of options) {
      await page.keyboard.type(value);
      await page.keyboard.press("Tab");
    }
    await page.getByRole("button", { name: "Send command" }).click();
  }

  const messageWith = (page: Page, hasText: string, has?: Locator) =>
    page
      .getByRole("article")
      .filter(has ? { hasText, has } : { hasText })
      .last();
  /** The message of the paragraph under discussion. @param place Such as "1 of 3" */
  const desk = (page: Page, place: string) =>
    messageWith(page, `· ${place}`, page.getByRole("group", { name: "To discuss" }));
  const poll = (page: Page) => messageWith(page, "", page.getByRole("group", { name: "Was there grit?" }));
  const button = (within: Page | Locator, name: string) =>
    within.getByRole("button", { name, exact: true }).last();
  const alone = (page: Page) => page.getByRole("article").filter({ hasText: "Only you can see this" });

  async function choose(page: Page, menu: RegExp, option: RegExp): Promise<void> {
    await page.getByRole("combobox", { name: menu }).last().click();
    await page.getByRole("listbox").getByRole("option", { name: option }).click();
  }

  it("the moderator starts it, and the others find its thread in the channel", async () => {
    await run(moderator, "/discuss start", ["", "1", "3", "", TITLE]);
    await messageWith(moderator, "The discussion has started").getByText("Only you can see this").waitFor();
    for (const page of [moderator, member, guest]) {
      await page.getByRole("button", { name: /Open thread/ }).click();
      await page.getByText("What you write here is recorded").waitFor();
      await desk(page, "1 of 3").locator("blockquote", { hasText: "grey slate" }).waitFor();
      await desk(page, "1 of 3").getByText("To discuss").waitFor();
    }
    expect(await alone(guest).count()).toBe(0);
  });

  it("whoever raises a hand is told the place alone; all see who waits", async () => {
    await button(desk(member, "1 of 3"), "✋ Raise hand").click();
    await alone(member).getByText("you are next").waitFor();
    await desk(guest, "1 of 3").getByText("next:").waitFor();
    await button(desk(guest, "1 of 3"), "✋ Raise hand").click();
    await alone(guest).getByText("number 2").waitFor();
    expect(await alone(moderator).getByText("hand is up").count()).toBe(0);
  });

  it("the next speaker is pinged, and alone has the floor until done", async () => {
    await button(desk(moderator, "1 of 3"), "🎤 Next speaker").click();
    const called = messageWith(member, "you have the floor");
    await called.waitFor();
    expect(await called.getAttribute("class")).toContain("mentioned");
    expect(await messageWith(guest, "you have the floor").getAttribute("class")).not.toContain("mentioned");
    await desk(guest, "1 of 3").getByText("has the floor").waitFor();
    await button(messageWith(guest, "you have the floor"), "I am done").click();
    await alone(guest).getByText("You do not have the floor").waitFor();
    await button(called, "I am done").click();
    await desk(guest, "1 of 3").getByText("has the floor").waitFor({ state: "detached" });
    expect(await button(messageWith(guest, "you have the floor"), "I am done").count()).toBe(0);
  });

  it("a question is answered for all, and one that the article leaves open is parked", async () => {
    await button(desk(guest, "1 of 3"), "❓ Ask").click();
    await guest.getByRole("textbox", { name: "Your question" }).fill("Why was the mill built of slate?");
    await button(guest, "Submit").click();
    await messageWith(member, "Why was the mill built of slate?")
      .locator("strong", { hasText: "rotten" })
      .waitFor();
    await button(desk(guest, "1 of 3"), "❓ Ask").click();
    await guest
      .getByRole("textbox", { name: "Your question" })
      .fill("What did a loaf of bread cost in Paris?");
    await button(guest, "Submit").click();
    await messageWith(member, "What did a loaf of bread").getByText("Not in the article").waitFor();
    await desk(member, "1 of 3").getByText("one open question").waitFor();
  });

  it("what a member puts aside is kept and not asked, and a moderator settles it", async () => {
    await button(desk(member, "1 of 3"), "🅿 Parking lot").click();
    await button(alone(member), "🅿 Put a question aside").click();
    await member.getByRole("textbox", { name: "Your question" }).fill(PARKED);
    await button(member, "Submit").click();
    await alone(member).getByText(PARKED).waitFor();
    await desk(guest, "1 of 3").getByText("2 open questions").waitFor();
    expect(await guest.getByText(PARKED).count()).toBe(0);
    await button(desk(moderator, "1 of 3"), "🅿 Parking lot").click();
    await choose(moderator, /Settle a question/, /loaf of bread/);
    await button(alone(moderator), "✖ Drop").click();
    await desk(guest, "1 of 3").getByText("one open question").waitFor();
  });

  it("closed questions are refused to members", async () => {
    await button(desk(moderator, "1 of 3"), "⚙ More").click();
    await button(alone(moderator), "🔒 Close questions").click();
    await desk(guest, "1 of 3").getByText("questions are closed").waitFor();
    await run(guest, "/ask", ["How high was the wheel?"]);
    await alone(guest).getByText("Questions are closed in this discussion").waitFor();
    await button(alone(moderator), "🔓 Allow questions").click();
    await desk(guest, "1 of 3").getByText("questions are closed").waitFor({ state: "detached" });
  });

  it("slow mode holds for members, and whoever is out of the queue cannot raise a hand", async () => {
    await choose(moderator, /Slow mode/, /: 5 minutes/);
    await guest.getByText("Slow mode: one message every 5 minutes").waitFor();
    await choose(moderator, /Speakers' queue/, /^Guest/);
    await button(moderator, "Submit").click();
    await desk(guest, "1 of 3").getByText("next:").waitFor({ state: "detached" });
    await button(desk(guest, "1 of 3"), "✋ Raise hand").click();
    await alone(guest).getByText("a moderator has decided so").waitFor();
  });

  it("a pause takes Next away, and the desk comes down to the end of the thread", async () => {
    await button(alone(moderator), "⏸ Pause").click();
    await desk(moderator, "1 of 3").getByText("paused").waitFor();
    expect(await button(desk(moderator, "1 of 3"), "Next ¶ ▶").count()).toBe(0);
    await run(moderator, "/discuss show");
    await alone(moderator).getByText("at the end of the thread again").waitFor();
    expect(await moderator.getByRole("button", { name: "✋ Raise hand" }).count()).toBe(1);
    await button(desk(moderator, "1 of 3"), "▶ Resume").click();
    await button(desk(moderator, "1 of 3"), "Next ¶ ▶").waitFor();
  });

  it("Next shows the next paragraph, and nothing can be pressed at the one before", async () => {
    await button(desk(moderator, "1 of 3"), "Next ¶ ▶").click();
    for (const page of [moderator, member, guest]) {
      await desk(page, "2 of 3").locator("blockquote", { hasText: "eleven villages" }).waitFor();
      await button(desk(page, "1 of 3"), "✋ Raise hand").waitFor({ state: "detached" });
      expect(await desk(page, "1 of 3").getByRole("button", { name: "Next" }).count()).toBe(0);
    }
    await button(desk(member, "2 of 3"), "Next ¶ ▶").click();
    await alone(member).getByText("for moderators").waitFor();
  });

  it("a poll's votes are seen when it is closed", async () => {
    await button(desk(moderator, "2 of 3"), "📊 Poll").click();
    await moderator.getByRole("textbox", { name: "What do you ask?" }).fill("Was there grit?");
    await moderator.getByRole("textbox", { name: /options/ }).fill("Yes\nNo");
    await button(moderator, "Submit").click();
    for (const [page, option] of [
      [member, "Yes"],
      [guest, "No"],
      [guest, "Yes"],
    ] as const) {
      await button(poll(page), option).click();
      await alone(page).getByText(`Your vote: ${option}`).waitFor();
    }
    await poll(moderator).getByText("2 have voted").waitFor();
    expect(await poll(moderator).getByText("%").count()).toBe(0);
    await button(poll(moderator), "Close the poll").click();
    for (const page of [moderator, member, guest]) {
      await poll(page).getByText("100%").waitFor();
      await button(page, "Yes").waitFor({ state: "detached" });
    }
    expect(await alone(moderator).getByText("Your vote").count()).toBe(0);
  });

  it("ends when a moderator has said so twice, with what it came to", async () => {
    await button(desk(moderator, "2 of 3"), "Next ¶ ▶").click();
    await button(desk(moderator, "3 of 3"), "🏁 End").click();
    await button(alone(moderator), "End it").click();
    for (const page of [moderator, member, guest]) {
      const end = messageWith(page, `The end of “${TITLE}”`);
      await end.getByText("¶ 1–3 (3 paragraphs)").waitFor();
      await end.getByText(PARKED).waitFor();
      await button(page, "✋ Raise hand").waitFor({ state: "detached" });
    }
  });

  it("whoever took part has its transcript", async () => {
    await button(messageWith(member, "The end of"), "📄 Transcript").click();
    const files = alone(member).last();
    const download = member.waitForEvent("download");
    await files
      .getByRole("link", { name: /\.html/ })
      .first()
      .click();
    expect((await download).suggestedFilename()).toMatch(/\.html$/);
    expect(await guest.getByRole("link", { name: /\.html/ }).count()).toBe(0);
  });

  it("has thrown no error", () => {
    expect(errors).toEqual([]);
  });
});
