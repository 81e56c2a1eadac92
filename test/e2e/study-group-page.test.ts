import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import { type BotProcess, startBot } from "../support/bot.js";
import { chromiumPath, startBrowser } from "../support/browser.js";
import { useFolders } from "../support/folders.js";

/* A study group as people are one, by clicking and typing alone: the tests of this file are one story and go in order. */

const ASKED = "Why were people not surprised by the concert hall massacre?";
const ASKED_AGAIN = "Why did the massacre at the concert hall come as no surprise?";
const RIGHT = "¶ 16 · Future ISKP Threat to Russia";
const SENTENCE = "Yet, for some of us, it came as little surprise";
const newFolder = useFolders();

if (!chromiumPath) console.log("skipped: the page's tests need Chromium (apt-get install chromium)");

describe.skipIf(!chromiumPath)("a study group, in a browser", () => {
  let sandbox: Sandbox;
  let bot: BotProcess;
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    sandbox = await startSandbox();
    bot = await startBot(sandbox, { indexDir: newFolder() });
    browser = await startBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(10_000);
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(sandbox.url);
    await page.getByText("Pilcrow is connected").waitFor();
  });

  afterAll(async () => {
    await browser?.close();
    await bot?.stop();
    await sandbox?.close();
  });

  const become = (name: string) => page.getByLabel("You are").selectOption({ label: name });
  const button = (name: string) => page.getByRole("button", { name, exact: true }).last();
  const messageWith = (text: string) => page.getByRole("article").filter({ hasText: text }).last();
  const last = () => page.getByRole("article").last();

  async function ask(question: string): Promise<void> {
    await page.getByTestId("composer").click();
    await page.keyboard.type("/ask");
    await page.keyboard.press("Enter");
    await page.keyboard.type(question);
    await page.keyboard.press("Enter");
  }

  async function run(command: string): Promise<void> {
    await page.getByTestId("composer").click();
    await page.keyboard.type(command);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Send command" }).click();
  }

  async function choose(menu: string | RegExp, option: string | RegExp): Promise<void> {
    await page.getByRole("combobox", { name: menu }).last().click();
    await page.getByRole("option", { name: option }).click();
  }

  it("/help tells the moderator that a review channel has to be set, and a press on a command begins it", async () => {
    await become("Moderator");
    await run("/help");
    await last().getByText("No review channel is set").waitFor();
    await last().getByRole("button", { name: "/settings show" }).click();
    await button("Send command").click();
    await last().getByText("Review channel: none").waitFor();
  });

  it("the moderator sets it in the panel, and a language", async () => {
    await choose("What do you want to change?", "Review, log and pings");
    await choose("Review channel: none", "moderators");
    await last().getByText("(case 1)").waitFor();
    await button("Back").click();
    await choose("What do you want to change?", "Language");
    await choose("The server's own", "French");
    await last().getByText("(case 2)").waitFor();
    await choose("French", "The server's own");
    await last().getByText("(case 3)").waitFor();
  });

  it("a member finds an answer not helpful, and says why and which ¶ is right", async () => {
    await become("Member");
    await ask(ASKED);
    await messageWith(ASKED).getByText("Not in the article").waitFor();
    await button("Not helpful").click();
    await page.getByRole("textbox", { name: "What is wrong with it?" }).fill("The article does say why.");
    await page.getByRole("textbox", { name: "The right ¶ is" }).fill("16");
    await button("Submit").click();
    await last().getByText("The moderators will look at it").waitFor();
    expect(await page.getByRole("button", { name: "moderators" }).count()).toBe(0);
  });

  it("the moderator sees that a card has come, and chooses the passage that the member has named", async () => {
    await become("Moderator");
    await page.getByRole("button", { name: "moderators 1 unread" }).click();
    const card = messageWith("Found not helpful: is this answer right?");
    await card.getByText(ASKED).waitFor();
    await card.getByText("The article does say why.").waitFor();
    await button("Choose another passage").click();
    await choose("Choose a passage", /¶ 16 · named by a member/);
    await last().locator("strong", { hasText: SENTENCE }).waitFor();
    await button("This is the answer").click();
    await last().getByText("Corrected · case 4").waitFor();
    await messageWith("The verified answer").getByText(RIGHT).waitFor();
  });

  it("the member's answer is put right where it stands", async () => {
    await become("Member");
    const answer = messageWith(ASKED);
    await answer.getByText("Verified by a moderator").waitFor();
    await answer.getByText(RIGHT).waitFor();
  });

  it("and whoever asks the same in other words gets the verified answer, with its ¶", async () => {
    await become("Guest");
    await ask(ASKED_AGAIN);
    const answer = messageWith(ASKED_AGAIN);
    await answer.getByText("Verified by a moderator").waitFor();
    await answer.locator("discord-mention", { hasText: "Moderator" }).waitFor();
    await answer.getByText(RIGHT).waitFor();
    await answer.locator("strong", { hasText: SENTENCE }).waitFor();
  });

  it("reads from a heading of the outline on", async () => {
    await run("/outline");
    await choose("Read from a heading on", /Future ISKP Threat/);
    await last().getByText("¶ 16 of 19").waitFor();
    await button("Next").click();
    await last().getByText("¶ 17 of 19").waitFor();
  });

  it("finds what comes near to a message, by the message's menu", async () => {
    await page.getByTestId("composer").click();
    await page.keyboard.type("I wonder what the embassy in Kabul has to do with it");
    await page.keyboard.press("Enter");
    await last().getByText("I wonder what").click({ button: "right" });
    await page.getByRole("menuitem", { name: "Find in the article" }).click();
    await last().getByText("Nearest to that message").waitFor();
    await last().getByText("¶ 11 · ISKP Turns Sights on Russia").waitFor();
  });

  it("has thrown no error", () => {
    expect(errors).toEqual([]);
  });
});
