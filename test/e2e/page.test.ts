import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import { type BotProcess, startBot } from "../support/bot.js";
import { chromiumPath, startBrowser } from "../support/browser.js";
import { useFolders } from "../support/folders.js";

const SINAI = "How many people died when the airliner came down over Sinai?";
const newFolder = useFolders();

if (!chromiumPath) console.log("skipped: the page's tests need Chromium (apt-get install chromium)");

describe.skipIf(!chromiumPath)("the page, in a browser", () => {
  let sandbox: Sandbox;
  let bot: BotProcess;
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    sandbox = await startSandbox();
    bot = await startBot(sandbox, { indexDir: newFolder() });
    browser = await startBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(sandbox.url);
  });

  afterAll(async () => {
    await browser?.close();
    await bot?.stop();
    await sandbox?.close();
  });

  const composer = () => page.getByTestId("composer");

  it("shows the channel, who one is, and that the bot is there", async () => {
    await page.getByText("Pilcrow is connected").waitFor();
    await page.getByText("reading-group").first().waitFor();
    await page.getByText("You are:").waitFor();
  });

  it("answers /ask: the answering sentence in bold, the ¶ and the heading are seen", async () => {
    await composer().click();
    await page.keyboard.type("/ask");
    await page.keyboard.press("Enter");
    await page.keyboard.type(SINAI);
    await page.keyboard.press("Enter");
    const answer = page.locator("[data-message-id]").last();
    await answer
      .locator("strong", {
        hasText: "A total of 224 people were killed in the explosion and subsequent crash.",
      })
      .waitFor();
    await answer.getByText("¶ 5 · Islamic State Declarations Against Russia").waitFor();
  });

  it("shows the paragraphs around it to the one who presses Context", async () => {
    await page.getByRole("button", { name: "Context" }).last().click();
    await page.getByText("In context").waitFor();
    await page.getByText("Only you can see this").waitFor();
  });

  it("answers a mention with a reply", async () => {
    await composer().click();
    await page.keyboard.type("@Pil");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Which plot targeted a synagogue?");
    await page.keyboard.press("Enter");
    await page.locator("strong", { hasText: "preparing to attack a synagogue in Moscow" }).waitFor();
  });

  it("hides what only another person may see", async () => {
    await page.getByLabel(/You are/).selectOption(sandbox.users.moderator);
    await page.getByText("¶ 5 · Islamic State Declarations Against Russia").first().waitFor();
    expect(await page.getByText("In context").count()).toBe(0);
  });

  it("has thrown no error", () => {
    expect(errors).toEqual([]);
  });
});
