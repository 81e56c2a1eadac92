import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { CITED_PICTURE } from "../src/discord/views/stats.js";
import { type Sandbox, startSandbox } from "../src/sandbox/sandbox.js";
import { startBot } from "../test/support/bot.js";
import { startBrowser } from "../test/support/browser.js";
import { type Room, startDiscussion } from "../test/support/discussions.js";
import { messageOf } from "../test/support/messages.js";

/*
 * The pictures of discussions in the documents, of a discussion that is led here: `npm run pictures`. It takes Chromium, and
 * a font with emoji (apt-get install fonts-noto-color-emoji).
 */

const PICTURES = fileURLToPath(new URL("../docs/pictures", import.meta.url));
const TITLE = "Plots in Russia";
const ASKED = "Which country did the St. Petersburg subway bomber come from?";
/** What the statistics are of, and how often each is asked. */
const ASKED_BEFORE: readonly (readonly [string, number])[] = [
  ["How many people died when the airliner came down over Sinai?", 4],
  ["Who claimed the attack on the airliner?", 2],
  ["Which plot targeted a synagogue?", 3],
  ["Who recruited other Tajiks?", 2],
  ["Why did the massacre at the concert hall come as little surprise?", 1],
  ["Which attacks happened in 2016 and 2019?", 2],
  ["What happened to the Russian embassy in Kabul?", 3],
  ["What arrests were made in Russia?", 1],
  ["How many Russian citizens had joined by the end of 2015?", 1],
];

const folder = mkdtempSync(join(tmpdir(), "pilcrow-pictures-"));
mkdirSync(PICTURES, { recursive: true });
const sandbox = await startSandbox();
sandbox.acts.patienceMs = 30_000;
sandbox.arrange.allowIntents({ messageContent: true });
const bot = await startBot(sandbox, { indexDir: join(folder, "index") });
const browser = await startBrowser();
try {
  await statistics(sandbox);
  await discussion(browser, sandbox);
} finally {
  await browser.close();
  await bot.stop();
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
}

/** The map as the bot has drawn it. */
async function statistics({ acts, users, channels }: Sandbox): Promise<void> {
  const channelId = channels.readingGroup;
  const askers = [users.member, users.guest, users.moderator, users.owner];
  for (const [question, times] of ASKED_BEFORE) {
    for (const as of askers.slice(0, times))
      await acts.command("ask", { as, channelId, options: { question } });
  }
  const { embeds } = messageOf(await acts.command("stats", { as: users.moderator, channelId }));
  const address = embeds.map(({ image }) => image?.url ?? "").find((url) => url.includes(CITED_PICTURE));
  if (!address) throw new Error("the statistics came without their map");
  const path = join(PICTURES, "stats.png");
  await writeFile(path, Buffer.from(await (await fetch(address)).arrayBuffer()));
  console.log(path);
}

async function discussion(browser: Browser, sandbox: Sandbox): Promise<void> {
  const { users, channels, acts, arrange } = sandbox;
  const { moderator, member } = users;
  const [ada = "", bo = "", cem = ""] = ["Ada", "Bo", "Cem"].map((name) => arrange.member(name));
  const act = { as: moderator, channelId: channels.readingGroup };
  const room = await startDiscussion(sandbox, act, { from: 8, to: 10, title: TITLE });
  for (const as of [ada, bo, cem]) await room.press("1 of 3", "✋ Raise hand", as);
  await room.press("1 of 3", "🎤 Next speaker", moderator);
  await room.says("you have the floor");
  acts.post(
    ada,
    room.threadId,
    "That he was from Kyrgyzstan is told first: is it the most important thing about him?",
  );
  await acts.command("ask", { as: member, channelId: room.threadId, options: { question: ASKED } });
  const page = await pageOf(browser, "Moderator", { width: 1100, height: 1360 });
  await page.getByRole("button", { name: TITLE }).first().click();
  await page.getByRole("article").last().getByText(ASKED).waitFor();
  await take(page, "discussion");
  await pollAndPark(room, sandbox, [ada, bo, cem]);
  await transcript(browser, room, sandbox);
}

/** So that the transcript has something of everything. */
async function pollAndPark(
  room: Room,
  { acts, users: { moderator, member } }: Sandbox,
  members: readonly string[],
): Promise<void> {
  const form = await room.press("1 of 3", "📊 Poll", moderator);
  await acts.submit(form, { question: "Is one source enough here?", options: "Yes\nNo\nNot sure" });
  const poll = await room.says("Is one source enough");
  for (const [i, as] of members.entries()) await acts.press(poll, ["Yes", "No", "No"][i] ?? "No", as);
  await acts.press(poll, "Close the poll", moderator);
  await room.says("3 votes");
  const asked = await room.press("1 of 3", "❓ Ask", member);
  await acts.submit(asked, { question: "How many people live in Kolomna?" });
  for (const place of ["1 of 3", "2 of 3"]) await room.press(place, "Next ¶ ▶", moderator);
  const sure = messageOf(await room.press("3 of 3", "🏁 End", moderator));
  await acts.press(sure, "End it", moderator);
}

async function transcript(
  browser: Browser,
  room: Room,
  { acts, users: { moderator } }: Sandbox,
): Promise<void> {
  const end = await room.says("The end of");
  const { attachments } = messageOf(await acts.press(end, "📄 Transcript", moderator));
  const file = attachments.find(({ filename }) => filename.endsWith(".html"));
  if (!file) throw new Error("the transcript came without its page");
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.setContent(await (await fetch(file.url)).text());
  // The article follows what is read: at the answer, its paragraph is marked.
  await page.getByRole("link", { name: "¶ 8" }).first().click();
  await page.evaluate("scrollTo(0, 450)");
  await take(page, "transcript");
}

async function pageOf(
  browser: Browser,
  name: string,
  viewport: { width: number; height: number },
): Promise<Page> {
  const page = await browser.newPage({ viewport });
  await page.goto(sandbox.url);
  await page.getByText("Pilcrow is connected").waitFor();
  await page.getByLabel("You are").selectOption({ label: name });
  return page;
}

async function take(page: Page, name: string): Promise<void> {
  const path = join(PICTURES, `${name}.png`);
  await page.screenshot({ path });
  console.log(path);
}
