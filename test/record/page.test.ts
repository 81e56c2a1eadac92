import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { articlesBeside } from "../../src/record/beside.js";
import { transcriptHtml } from "../../src/record/html.js";
import { minutesOf } from "../../src/record/minutes.js";
import { chromiumPath, startBrowser } from "../support/browser.js";
import { ENGINES, useGroup } from "../support/databases.js";
import { useFolders } from "../support/folders.js";
import { heldDiscussion } from "./held.js";

const [engine] = ENGINES;
if (!engine) throw new Error("no database engine");

describe.skipIf(!chromiumPath)("the page of a transcript, in Chromium", () => {
  const group = useGroup(engine);
  const newFolder = useFolders();
  let browser: Browser;
  let address: string;
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await startBrowser();
  });

  afterAll(async () => {
    await browser?.close();
  });

  beforeEach(async () => {
    const held = await heldDiscussion(group);
    const sources = await held.sources();
    const made = minutesOf(sources);
    const file = join(newFolder(), "transcript.html");
    writeFileSync(file, transcriptHtml(made, articlesBeside(made, sources), "en"));
    address = pathToFileURL(file).href;
  });

  async function open(width: number): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 700 } });
    page.on("console", (message) => complaints.push(message.text()));
    page.on("request", (request) => {
      if (request.url() !== address) complaints.push(request.url());
    });
    await page.goto(address);
    return page;
  }

  const boxOf = async (page: Page, selector: string) => {
    const box = await page.locator(selector).first().boundingBox();
    if (!box) throw new Error(`${selector} is not shown`);
    return box;
  };

  it("asks for nothing else, and its policy lets its own style through", async () => {
    const page = await open(1400);
    expect(complaints).toEqual([]);
    expect(await page.evaluate("getComputedStyle(document.querySelector('aside')).position")).toBe("sticky");
  });

  it("has the article beside the minutes, with the sentence marked that a citation leads to", async () => {
    const page = await open(1400);
    const [minutes, article] = [await boxOf(page, "main"), await boxOf(page, "aside")];
    expect(article.x).toBeGreaterThanOrEqual(minutes.x + minutes.width);
    await page.locator(".place a", { hasText: "¶ 2" }).first().click();
    expect(await page.evaluate("document.querySelector(':target mark').textContent")).toBe(
      "The oldest bridge over the Alder stands at Millford and was built of oak in 1382.",
    );
    await page.locator("#p2 a.number").click();
    expect(await page.evaluate("document.querySelector(':target h2').textContent")).toContain("¶ 2");
  });

  it("has the article below them on a phone, and nothing wider than it", async () => {
    const page = await open(390);
    const [minutes, article] = [await boxOf(page, "main"), await boxOf(page, "aside")];
    expect(article.y).toBeGreaterThanOrEqual(minutes.y + minutes.height);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
  });
});
