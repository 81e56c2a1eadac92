import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SeenMessage } from "../../src/sandbox/acts.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import { type BotProcess, startBot } from "../support/bot.js";
import { type BotState, openState } from "../support/bot-state.js";
import { useFolders, writeFiles } from "../support/folders.js";
import { messageOf, textOf } from "../support/messages.js";
import { PLACES } from "../support/places.js";

const newFolder = useFolders();

let sandbox: Sandbox;
let bot: BotProcess;
let options: Parameters<typeof startBot>[1];
let state: BotState;
let moderator: string;
let members: string[];
let side: string;

/** What five members ask, and where. */
const OAK = "Of what was the oldest bridge over the Alder built?";
const SNOW = "When does the snow melt in the upper valley of the Alder?";
const PENICILLIN = "Who discovered penicillin?";
const DISCOVERER = "Who was the discoverer of penicillin?";
const OPERA = "Which composer wrote the penguin opera?";
const SECRET = "Who painted the mayor's portrait?";

beforeAll(async () => {
  sandbox = await startSandbox();
  moderator = sandbox.users.moderator;
  members = ["Ada", "Ben", "Cem", "Dina", "Eva"].map((name) => sandbox.arrange.member(name));
  side = sandbox.arrange.channel("side-room");
  const dataDir = newFolder();
  options = { corpusDir: writeFiles(newFolder(), PLACES), indexDir: newFolder(), dataDir };
  bot = await startBot(sandbox, options);
  state = await openState(dataDir);
  const main = sandbox.channels.readingGroup;
  const [ada = "", ben = "", cem = "", dina = "", eva = ""] = members;
  for (const [as, channelId, question, isPrivate] of [
    [ada, main, OAK, false],
    [ben, main, OAK, false],
    [ben, main, SNOW, false],
    [cem, main, PENICILLIN, false],
    [dina, side, DISCOVERER, false],
    [dina, side, "who discovered penicillin", false],
    [eva, side, OPERA, false],
    [eva, side, SECRET, true],
    [eva, side, "What is this article about?", false],
  ] as const) {
    await sandbox.acts.command("ask", { as, channelId, options: { question, private: isPrivate } });
  }
  await state.settled();
});

afterAll(async () => {
  await state?.close();
  await bot?.stop();
  await sandbox?.close();
});

type Given = NonNullable<Parameters<Sandbox["acts"]["command"]>[1]["options"]>;

async function stats(given: Given = {}, as = moderator): Promise<SeenMessage> {
  const channelId = sandbox.channels.readingGroup;
  return messageOf(await sandbox.acts.command("stats", { as, channelId, options: given }));
}

async function bytesOf(message: SeenMessage, name: RegExp): Promise<Buffer> {
  const attachment = message.attachments.find(({ filename }) => name.test(filename));
  if (!attachment) throw new Error(`no ${name} among ${message.attachments.map(({ filename }) => filename)}`);
  return Buffer.from(await (await fetch(attachment.url)).arrayBuffer());
}

async function fileOf(message: SeenMessage): Promise<{ [key: string]: unknown }> {
  return JSON.parse((await bytesOf(message, /\.json$/)).toString());
}

describe("/stats", () => {
  it("tells a moderator alone how much was asked, and what became of it", async () => {
    const shown = await stats();
    expect(shown.visibleTo).toBe(moderator);
    const text = textOf(shown);
    expect(text).toContain("Questions of the last 30 days");
    expect(text).toContain("**9 questions** by 5 members");
    expect(text).toContain("**38% answered**: 3 of 8");
    expect(text).toContain("answered 3 · not in the article 5 · overviews 1");
    expect(text).toContain("1 of them was asked in private: its words are shown nowhere here.");
    expect(text).toContain("Most cited in “The River Alder”");
    expect(text).toContain("**2 ×** ¶ 2 · Bridges");
  });

  it("names what the article leaves open, the most asked first, what asks the same as one", async () => {
    const text = textOf(await stats());
    expect(text).toContain("Open questions: 2");
    expect(text).toMatch(
      /\*\*3 ×\*\* “Who discovered penicillin\?”\n-# 2 members, last <t:\d+:R> · also “Who was the discoverer/,
    );
    expect(text.indexOf(OPERA)).toBeGreaterThan(text.indexOf(PENICILLIN));
    expect(text).toContain("1 more was asked in private");
  });

  it("names no member and no private word, in the file neither", async () => {
    const shown = await stats();
    const file = await fileOf(shown);
    expect(file).toMatchObject({ total: 9, inPrivate: 1, answered: 3, answerable: 8, forgotten: 0 });
    expect(file["members"]).toEqual(
      [3, 2, 2, 1, 1].map((questions) => ({ hash: expect.stringMatching(/^[0-9a-z]{6}$/), questions })),
    );
    const all = textOf(shown) + JSON.stringify(file);
    expect(all).not.toContain("portrait");
    for (const member of members) expect(all).not.toContain(member);
  });

  it("keeps to a channel, to an article, and to some days", async () => {
    expect(textOf(await stats({ channel: side }))).toMatch(
      /\*\*5 questions\*\* by 2 members[\s\S]*In <#\d+> and its threads\./,
    );
    expect(textOf(await stats({ article: "The Harbour of Brim" }))).toContain("**6 questions**");
    const today = await stats({ days: 1 });
    expect(textOf(today)).toContain("**9 questions**");
    expect((await fileOf(today))["days"]).toHaveLength(1);
    expect(textOf(await stats({ days: 90 }))).toContain("Questions are kept for 30 days here");
    expect(textOf(await stats({ article: "Nowhere" }))).toContain("There is no such article.");
  });

  it("shows numbers alone to everybody", async () => {
    const shown = await stats({ public: true });
    expect(shown.visibleTo).toBeNull();
    const text = textOf(shown);
    expect(text).toContain("**9 questions**");
    expect(text).toContain("Open questions: 2");
    expect(text).not.toContain("penicillin");
    expect(text).not.toContain("Who asked most");
    expect(shown.attachments.map(({ filename }) => filename)).not.toContain("pilcrow-statistics.json");
  });

  it("shows two pictures in their places, each described for who does not see it", async () => {
    const shown = await stats();
    const [days, cited] = shown.attachments;
    expect(shown.embeds.map(({ image }) => image?.url)).toEqual([days?.url, cited?.url, undefined]);
    expect(days?.description).toContain("9 questions");
    expect(cited?.description).toContain("The River Alder");
    for (const name of [/^questions-by-day\.png$/, /^cited-paragraphs\.png$/]) {
      const png = await bytesOf(shown, name);
      expect(png.subarray(1, 4).toString()).toBe("PNG");
      const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
      expect([width > 600, height > 150, png.length > 5000]).toEqual([true, true, true]);
    }
  });

  it("has no picture of what nobody has asked", async () => {
    const { attachments, embeds } = await stats({ channel: sandbox.channels.moderators });
    expect(embeds).toHaveLength(1);
    expect(attachments.map(({ filename }) => filename)).toEqual(["pilcrow-statistics.json"]);
  });

  it("is not for members", async () => {
    await expect(stats({}, members[0])).rejects.toThrow("not offered such a command");
  });
});

it("of one who wants to be forgotten, it is counted that somebody asked in the last hour", async () => {
  const [ada = ""] = members;
  const forget = messageOf(
    await sandbox.acts.command("forget-me", { as: ada, channelId: sandbox.channels.readingGroup }),
  );
  await sandbox.acts.press(forget, "Remove", ada);
  const shown = await stats();
  expect(textOf(shown)).toContain("**9 questions** by 4 members");
  expect(textOf(shown)).toContain("1 of them is by somebody who wanted to be forgotten.");
  expect(await fileOf(shown)).toMatchObject({ total: 9, answered: 3, forgotten: 1 });
  // What was cited for them is forgotten, too.
  expect(textOf(shown)).toContain("**1 ×** ¶ 2 · Bridges");
});

it("turns the pages of more open questions than fit, after a restart too", async () => {
  const [, , , , eva = ""] = members;
  const asked = [
    "mayor",
    "ferry",
    "castle",
    "brewery",
    "library",
    "chapel",
    "bakery",
    "quarry",
    "museum",
    "theatre",
  ];
  for (const [i, what] of asked.entries()) {
    const question = `Who founded the ${what} of Oldtown${i}?`;
    await sandbox.acts.command("ask", { as: eva, channelId: side, options: { question } });
  }
  await state.settled();
  const shown = await stats();
  expect(textOf(shown)).toMatch(/Open questions: 1[0-9]/);
  const list = messageOf(await sandbox.acts.press(shown, "All open questions", moderator));
  expect(list.visibleTo).toBe(moderator);
  expect(list.id).not.toBe(shown.id);
  expect(textOf(list)).toContain("1–8 of 12");
  await bot.stop();
  bot = await startBot(sandbox, options);
  const next = messageOf(await sandbox.acts.press(list, "Next", moderator));
  expect(next.id).toBe(list.id);
  expect(textOf(next)).toContain("9–12 of 12");
});
