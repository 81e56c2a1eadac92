import { gunzipSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { transcript } from "../../src/record/json.js";
import type { SeenMessage } from "../../src/sandbox/acts.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import { type BotProcess, startBot } from "../support/bot.js";
import { MILL, startDiscussion } from "../support/discussions.js";
import { useFolders, writeFiles } from "../support/folders.js";
import { messageOf, textOf } from "../support/messages.js";

const newFolder = useFolders();

let sandbox: Sandbox;
let bot: BotProcess;
let channelId: string;
let moderator: string;
let ann: string;
let bo: string;

beforeAll(async () => {
  sandbox = await startSandbox();
  sandbox.acts.patienceMs = 20_000;
  sandbox.arrange.allowIntents({ messageContent: true });
  ({ moderator, member: ann } = sandbox.users);
  bo = sandbox.arrange.member("Bo");
  channelId = sandbox.channels.readingGroup;
  bot = await startBot(sandbox, {
    corpusDir: writeFiles(newFolder(), MILL),
    indexDir: newFolder(),
    settings: { cooldownSeconds: 0, quotaPerHour: 0, timeZone: "Asia/Tokyo" },
  });
});

afterAll(async () => {
  await bot?.stop();
  await sandbox?.close();
});

type Options = Record<string, string | number | boolean>;

const get = async (as: string, options: Options = {}, where = channelId) =>
  messageOf(await sandbox.acts.command("transcript", { as, channelId: where, options }));
const ask = async (as: string, question: string, options: Options = {}, where = channelId) =>
  messageOf(await sandbox.acts.command("ask", { as, channelId: where, options: { question, ...options } }));

/** What its files hold, by the endings of their names. */
async function filesOf({ attachments }: SeenMessage): Promise<Record<string, string>> {
  const files = await Promise.all(
    attachments.map(async ({ filename, url }) => {
      const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
      const isPacked = filename.endsWith(".gz");
      return [filename.slice(filename.indexOf(".") + 1), (isPacked ? gunzipSync(bytes) : bytes).toString()];
    }),
  );
  return Object.fromEntries(files) as Record<string, string>;
}

const settle = (options: Options) =>
  sandbox.acts.command("settings", { as: moderator, channelId, subcommand: ["privacy"], options });

describe("the questions of a channel", () => {
  it("are the moderators' to have, as three files, for themselves", async () => {
    await ask(ann, "Who built the mill at Orrin?");
    await ask(bo, "What did a loaf of bread cost in Paris?");
    await ask(bo, "Is this my secret?", { private: true });
    const sent = await get(moderator, { channel: channelId });
    expect(sent.visibleTo).toBe(moderator);
    expect(sent.content).toContain("The questions asked in #reading-group");
    expect(sent.attachments.map(({ filename }) => filename)).toEqual(
      ["html", "md", "json"].map((ending) =>
        expect.stringMatching(new RegExp(`^reading-group-[0-9-]{10}\\.${ending}$`)),
      ),
    );
    const { html = "", md = "", json = "" } = await filesOf(sent);
    const read = transcript.parse(JSON.parse(json));
    expect(read.summary.questions).toEqual({ asked: 2, answered: 1, verified: 0, open: 1 });
    expect(read.timeZone).toBe("Asia/Tokyo");
    expect(md).toContain("Who built the mill at Orrin?");
    expect(md).toMatch(/> Anna Kell built the mill at Orrin in 1844.\\\n> — ¶ 1/);
    const { document } = parseHTML(html);
    expect(document.querySelector("#p1 mark")?.textContent).toBe(
      "Anna Kell built the mill at Orrin in 1844.",
    );
    for (const file of [html, md, json]) {
      expect(file).not.toContain("secret");
      expect(file).not.toMatch(/\d{17,20}/);
    }
  });

  it("are nobody else's, whatever channel they name", async () => {
    for (const options of [{ channel: channelId }, { days: 3 }] as Options[]) {
      const refused = await get(ann, options);
      expect(refused.visibleTo).toBe(ann);
      expect(refused.content).toBe("That is for moderators.");
      expect(refused.attachments).toEqual([]);
    }
  });

  it("come with those of its threads, as one file where one is wanted, and for everybody where a moderator wants that", async () => {
    const thread = sandbox.arrange.thread(ann, channelId, "Flood");
    await ask(ann, "What carried the wheel away?", {}, thread);
    const sent = await get(moderator, { channel: channelId, format: "markdown", public: true });
    expect(sent.visibleTo).toBeNull();
    const files = await filesOf(sent);
    expect(Object.keys(files)).toEqual(["md"]);
    expect(files["md"]).toContain("What carried the wheel away?");
    const own = await filesOf(await get(moderator, { days: 1 }, thread));
    expect(own["md"]).toContain("What carried the wheel away?");
    expect(own["md"]).not.toContain("Who built the mill");
  });

  it("are not there where nothing was asked", async () => {
    const quiet = sandbox.arrange.channel("quiet");
    expect((await get(moderator, { channel: quiet })).content).toContain("Nothing is kept of it");
  });
});

describe("the transcript of a discussion", () => {
  let threadId: string;

  beforeAll(async () => {
    const { acts } = sandbox;
    const act = { as: moderator, channelId };
    const room = await startDiscussion(sandbox, act, {
      article: "mill",
      from: 1,
      to: 2,
      title: "Orrin / first",
    });
    ({ threadId } = room);
    await room.desk("1 of 2");
    acts.post(ann, threadId, `Slate! <b>That</b> is *bold*, <@${bo}>.`);
    await ask(ann, "Why was the mill built of slate?", {}, threadId);
    await acts.press(await room.desk("1 of 2"), "Next ¶ ▶", moderator);
    await room.desk("2 of 2");
  });

  it("can be had while it goes on, in its thread without saying which", async () => {
    await vi.waitFor(async () => {
      const { md = "" } = await filesOf(await get(ann, {}, threadId));
      expect(md).toContain("# Orrin / first");
      expect(md).toContain("still going on when this was made");
      expect(md).toMatch(/Slate! \\<b>That\\<\/b> is \\\*bold\\\*, @Member \w{6}\./);
    });
    const sent = await get(ann, {}, threadId);
    expect(sent.visibleTo).toBe(ann);
    expect(sent.attachments[0]?.filename).toMatch(/^orrin-first-[0-9-]{10}\.html$/);
    expect((await get(ann, { public: true }, threadId)).content).toContain("this is for you alone");
  });

  it("is for those who took part and for moderators: nobody else is offered it", async () => {
    const offered = (as: string) =>
      sandbox.acts.autocomplete("transcript", "discussion", {
        as,
        channelId,
        options: { discussion: "orrin" },
      });
    const [choice, ...others] = await offered(ann);
    expect(others).toEqual([]);
    expect(choice?.name).toMatch(/^Orrin \/ first · /);
    expect(await offered(moderator)).toEqual([choice]);
    expect(await offered(bo)).toEqual([]);
    const discussion = String(choice?.value);
    expect((await get(bo, { discussion })).content).toContain("for those who took part");
    expect((await get(bo)).content).toContain("no discussion yet that you took part in");
    expect((await get(moderator, { discussion, days: 2 })).content).toContain("not both");
  });

  it("is at the button below its end, with Discord's names where the group has settled on them", async () => {
    const { acts } = sandbox;
    await settle({ names: "shown" });
    const room = { threadId };
    const desk = await acts.message(
      (message) => message.channel_id === room.threadId && message.content.includes("2 of 2"),
    );
    const sure = messageOf(await acts.press(desk, "🏁 End", moderator));
    await acts.press(sure, "End it", moderator);
    const end = await acts.message(
      (message) => message.channel_id === threadId && textOf(message).includes("The end of"),
    );
    expect(messageOf(await acts.press(end, "📄 Transcript", bo)).content).toContain(
      "for those who took part",
    );
    const sent = messageOf(await acts.press(end, "📄 Transcript", ann));
    expect(sent.visibleTo).toBe(ann);
    const { html = "", md = "", json = "" } = await filesOf(sent);
    expect(md).toContain("@Bo.");
    expect(md).toContain("- **Led by**: ");
    expect(md).not.toContain("Member ");
    expect(transcript.parse(JSON.parse(json))).toMatchObject({
      names: "shown",
      of: { endedAt: expect.any(String) },
    });
    for (const file of [html, md, json]) expect(file).not.toMatch(/\d{17,20}/);
    await settle({ names: "hashed" });
  });
});
