import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Outcome, SeenMessage } from "../../src/sandbox/acts.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import { parseSettings } from "../../src/study/settings.js";
import { type BotProcess, startBot } from "../support/bot.js";
import { type BotState, openState } from "../support/bot-state.js";
import { useFolders, writeFiles } from "../support/folders.js";
import { PLACES } from "../support/places.js";

const BRIDGE = "When was the oldest bridge over the Alder at Millford built?";
const OAK = "built of oak in 1382";
const COMMAND_REPLY = "PATCH /webhooks/:app/:token/messages/:id";
const MESSAGE_REPLY = "POST /channels/:id/messages";
const newFolder = useFolders();

let sandbox: Sandbox;
let bot: BotProcess;
let state: BotState;
let member: string;
let guildId: string;
let channelId: string;
let start: () => Promise<BotProcess>;

/** What is asked before the bot is killed: it has taken all of it, and answered none. */
let asked: { plain: Promise<Outcome>; private: Promise<Outcome>; draft: Promise<Outcome> };
let mentioned: SeenMessage;
let deleted: SeenMessage;

beforeAll(async () => {
  sandbox = await startSandbox();
  sandbox.acts.patienceMs = 50_000;
  member = sandbox.users.member;
  guildId = sandbox.guildId;
  channelId = sandbox.channels.readingGroup;
  const drafts = sandbox.arrange.channel("drafts");
  const indexDir = newFolder();
  const corpusDir = writeFiles(newFolder(), PLACES);
  const settings = parseSettings({
    cooldownSeconds: 0,
    retentionDays: 0,
    channels: { [drafts]: { mode: "draft" } },
  });
  start = () => startBot(sandbox, { indexDir, corpusDir, settings });
  bot = await start();
  state = await openState(`${indexDir}-data`);

  // Discord makes the bot wait before it shows an answer, longer than the bot lives.
  sandbox.faults.rateLimit(COMMAND_REPLY, { retryAfter: 60, times: 3 });
  sandbox.faults.rateLimit(MESSAGE_REPLY, { retryAfter: 60, times: 2 });
  asked = {
    plain: ask(BRIDGE, channelId, { article: "alder" }),
    private: ask(BRIDGE, channelId, { private: true }),
    draft: ask(BRIDGE, drafts),
  };
  mentioned = sandbox.acts.post(member, channelId, mention(BRIDGE));
  deleted = sandbox.acts.post(member, channelId, mention(BRIDGE));
  await vi.waitFor(
    async () => {
      expect(sandbox.requests.of(COMMAND_REPLY)).toHaveLength(3);
      expect(sandbox.requests.of(MESSAGE_REPLY)).not.toHaveLength(0);
      expect(await rows()).toHaveLength(5);
    },
    { timeout: 20_000 },
  );
  bot.process.kill("SIGKILL");
  await once(bot.process, "close");
  sandbox.faults.clear();
});

afterAll(async () => {
  await state?.close();
  await bot?.stop();
  await sandbox?.close();
});

const mention = (question: string) => `<@${sandbox.applicationId}> ${question}`;
const textOf = ({ content, embeds }: SeenMessage) => `${content} ${JSON.stringify(embeds)}`;
const rows = () => state.database.selectFrom("questions").selectAll().execute();
const ask = (question: string, where: string, options: Record<string, string | boolean> = {}) =>
  sandbox.acts.command("ask", { as: member, channelId: where, options: { question, ...options } });

async function answerTo(outcome: Promise<Outcome>): Promise<SeenMessage> {
  const settled = await outcome;
  if (settled.kind !== "message") throw new Error(JSON.stringify(settled));
  return settled.message;
}

describe("a bot that was killed between taking questions and answering them", () => {
  it("has kept what it takes to answer them, also where the guild keeps no word", async () => {
    for (const row of await rows()) {
      expect(row).toMatchObject({ outcome: "asked", text: null, pending: expect.stringContaining(BRIDGE) });
    }
  });

  it("answers a command in place when it is back", async () => {
    sandbox.acts.delete(member, deleted.id);
    await askedLongAgo();
    bot = await start();
    const answer = await answerTo(asked.plain);
    expect(textOf(answer)).toContain(OAK);
    expect(answer).toMatchObject({ visibleTo: null, embeds: [{ author: { name: BRIDGE } }] });
  });

  it("answers a private one the asker alone", async () => {
    const answer = await answerTo(asked.private);
    expect(textOf(answer)).toContain(OAK);
    expect(answer.visibleTo).toBe(member);
  });

  it("lets one that a moderator looks at first wait in place", async () => {
    const waiting = await answerTo(asked.draft);
    expect(textOf(waiting)).toContain("A moderator looks at the answer first");
    await state.settled();
    expect((await state.study.reviews.queue(guildId, { limit: 5, offset: 0 })).items).toEqual([
      expect.objectContaining({ question: BRIDGE, answerMessageId: waiting.id }),
    ]);
  });

  it("answers a mention", async () => {
    expect(textOf(await sandbox.acts.message(isReply, "the answer"))).toContain(OAK);
  });

  it("lets a question be whose message or whose time is gone", async () => {
    await state.settled();
    const gone = { outcome: "deleted", pending: null, answerMessageId: null };
    expect(await state.study.questions.askedBy(guildId, deleted.id)).toMatchObject(gone);
    expect(await state.study.questions.get(guildId, LONG_AGO)).toMatchObject(gone);
  });

  it("keeps no word any more where the guild keeps none, but what a moderator has to judge", async () => {
    for (const row of await rows()) {
      expect(row).toMatchObject({ text: null, citations: null });
      if (row.outcome !== "waiting") expect(row.pending).toBeNull();
    }
  });

  it("answers nothing a second time when it is started again", async () => {
    const before = sandbox.acts.messagesIn(channelId).length;
    await bot.stop();
    bot = await start();
    await sandbox.acts.ask(member, channelId, mention(BRIDGE));
    expect(sandbox.acts.messagesIn(channelId)).toHaveLength(before + 2);
    expect(sandbox.acts.messagesIn(channelId).filter(isReply)).toHaveLength(1);
  });

  const isReply = ({ message_reference }: SeenMessage) => message_reference?.message_id === mentioned.id;
});

const LONG_AGO = "long-ago";

/** A command's reply cannot be edited any more by then. */
async function askedLongAgo(): Promise<void> {
  const [row] = await rows();
  if (!row) throw new Error("nothing was asked");
  await state.database
    .insertInto("questions")
    .values({ ...row, id: LONG_AGO, question_message_id: null, asked_at: Date.now() - 3_600_000 })
    .execute();
}
