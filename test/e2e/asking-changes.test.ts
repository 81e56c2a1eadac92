import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { SeenMessage } from "../../src/sandbox/acts.js";
import { deleteMessages } from "../../src/sandbox/messages.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import { parseSettings } from "../../src/study/settings.js";
import { type BotProcess, startBot } from "../support/bot.js";
import { type BotState, openState } from "../support/bot-state.js";
import { useFolders, writeFiles } from "../support/folders.js";
import { PLACES } from "../support/places.js";

const BRIDGE = "When was the oldest bridge over the Alder at Millford built?";
const OAK = "built of oak in 1382";
const LIGHTHOUSE = "What stone is the lighthouse at the entrance of Brim made of?";
const GRANITE = "white granite";
const newFolder = useFolders();

let sandbox: Sandbox;
let bot: BotProcess;
let state: BotState;
let member: string;
let guildId: string;
let channelId: string;
let drafts: string;
let start: () => Promise<BotProcess>;

beforeAll(async () => {
  sandbox = await startSandbox();
  member = sandbox.users.member;
  guildId = sandbox.guildId;
  channelId = sandbox.channels.readingGroup;
  drafts = sandbox.arrange.channel("drafts");
  const indexDir = newFolder();
  const corpusDir = writeFiles(newFolder(), PLACES);
  const settings = parseSettings({
    cooldownSeconds: 0,
    quotaPerHour: 0,
    // With an edit, too, comes whose it is.
    askerRoles: [sandbox.roles.members],
    channels: { [drafts]: { mode: "draft" } },
  });
  start = () => startBot(sandbox, { indexDir, corpusDir, settings });
  bot = await start();
  state = await openState(`${indexDir}-data`);
});

afterAll(async () => {
  await state?.close();
  await bot?.stop();
  await sandbox?.close();
});

const mention = (question: string) => `<@${sandbox.applicationId}> ${question}`;
const textOf = ({ content, embeds }: SeenMessage) => `${content} ${JSON.stringify(embeds)}`;

interface Exchange {
  readonly question: SeenMessage;
  readonly answer: SeenMessage;
}

/** Asks, and waits until the answer is written down. */
async function exchange(question: string, where = channelId): Promise<Exchange> {
  const asked = sandbox.acts.post(member, where, mention(question));
  const answer = await sandbox.acts.message(
    ({ message_reference }) => message_reference?.message_id === asked.id,
    "an answer",
  );
  await vi.waitFor(async () =>
    expect(await state.study.questions.answeredBy(guildId, answer.id)).not.toBeNull(),
  );
  return { question: asked, answer };
}

const edited = (id: string, words: string) =>
  sandbox.acts.message((message) => message.id === id && textOf(message).includes(words), `"${words}"`);

const removed = (id: string) =>
  vi.waitFor(() => expect(sandbox.acts.look(id)).toBeUndefined(), { timeout: 10_000 });

/** By then the bot has done what came before. */
async function settled(): Promise<void> {
  await sandbox.acts.ask(member, channelId, mention(LIGHTHOUSE));
  await state.settled();
}

async function openDraft(answer: SeenMessage) {
  const question = await state.study.questions.answeredBy(guildId, answer.id);
  return question && state.study.reviews.openOf(guildId, question.id);
}

describe("an edited question", () => {
  it("is answered anew in place, and pings nobody", async () => {
    const { question, answer } = await exchange(BRIDGE);
    expect(textOf(answer)).toContain(OAK);
    sandbox.acts.edit(member, question.id, mention(LIGHTHOUSE));
    const anew = await edited(answer.id, GRANITE);
    expect(textOf(anew)).not.toContain(OAK);
    expect(anew.pings.notified).toEqual([]);
    const replies = sandbox.acts
      .messagesIn(channelId)
      .filter(({ message_reference }) => message_reference?.message_id === question.id);
    expect(replies).toHaveLength(1);
  });

  it("is not counted again by the cooldown", async () => {
    const { question, answer } = await exchange(BRIDGE);
    await state.set(guildId, { cooldownSeconds: 3600 });
    sandbox.acts.edit(member, question.id, mention(LIGHTHOUSE));
    await edited(answer.id, GRANITE);
    await state.set(guildId, { cooldownSeconds: 0 });
  });

  it("may go from one that the article answers to one that it does not, and back", async () => {
    const { question, answer } = await exchange(BRIDGE);
    sandbox.acts.edit(member, question.id, mention("How do I bake sourdough bread?"));
    await edited(answer.id, "Not in any article");
    sandbox.acts.edit(member, question.id, mention(BRIDGE));
    await edited(answer.id, OAK);
  });

  it.each([
    ["that mentions the bot no more", () => BRIDGE],
    ["of which only thanks is left", () => mention("thanks!")],
  ])("%s loses its answer", async (_, content) => {
    const { question, answer } = await exchange(BRIDGE);
    sandbox.acts.edit(member, question.id, content());
    await removed(answer.id);
  });

  it("is left as it is when Discord only adds a preview, or the words are the same", async () => {
    const { question, answer } = await exchange(BRIDGE);
    const message = sandbox.world.messages.get(question.id);
    if (!message) throw new Error("no question");
    sandbox.world.tell({ kind: "message", change: "update", message });
    sandbox.acts.edit(member, question.id, `${mention(BRIDGE)}  `);
    await settled();
    expect(sandbox.acts.look(answer.id)?.edited_timestamp).toBeNull();
  });

  it("is answered anew after a restart, too", async () => {
    const { question, answer } = await exchange(BRIDGE);
    await bot.stop();
    bot = await start();
    sandbox.acts.edit(member, question.id, mention(LIGHTHOUSE));
    await edited(answer.id, GRANITE);
  });

  it("is answered anew five times at most: more would be a way round the quota", async () => {
    const { question, answer } = await exchange(BRIDGE);
    for (const [words, expected] of [1, 2, 3, 4, 5].map((turn) =>
      turn % 2 ? [LIGHTHOUSE, GRANITE] : [BRIDGE, OAK],
    )) {
      sandbox.acts.edit(member, question.id, mention(words ?? ""));
      await edited(answer.id, expected ?? "");
    }
    sandbox.acts.edit(member, question.id, mention(BRIDGE));
    expect((await edited(answer.id, "edited too often")).embeds).toEqual([]);
    sandbox.acts.edit(member, question.id, mention(LIGHTHOUSE));
    await settled();
    expect(sandbox.acts.look(answer.id)?.content).toContain("edited too often");
  });

  it("that waits for a moderator is put before them in its new words", async () => {
    const { question, answer } = await exchange(BRIDGE, drafts);
    const before = await vi.waitUntil(() => openDraft(answer));
    sandbox.acts.edit(member, question.id, mention(LIGHTHOUSE));
    const after = await vi.waitUntil(async () => {
      const open = await openDraft(answer);
      return open && open.id !== before.id && open;
    });
    expect(after).toMatchObject({ question: LIGHTHOUSE, answerMessageId: answer.id });
    expect(await state.study.reviews.get(guildId, before.id)).toMatchObject({
      state: "withdrawn",
      decidedBy: member,
      isDelivered: true,
    });
  });
});

describe("a deleted question", () => {
  it("takes its answer along", async () => {
    const { question, answer } = await exchange(BRIDGE);
    sandbox.acts.delete(member, question.id);
    await removed(answer.id);
    await vi.waitFor(async () =>
      expect(await state.study.questions.answeredBy(guildId, answer.id)).toMatchObject({
        outcome: "deleted",
      }),
    );
  });

  it("does so after a restart, too", async () => {
    const { question, answer } = await exchange(BRIDGE);
    await bot.stop();
    bot = await start();
    sandbox.acts.delete(member, question.id);
    await removed(answer.id);
  });

  it("does so when many messages are deleted at once", async () => {
    const exchanges = [await exchange(BRIDGE), await exchange(LIGHTHOUSE)];
    const questions = exchanges.flatMap(({ question }) => sandbox.world.messages.get(question.id) ?? []);
    deleteMessages(sandbox.world, questions, true);
    for (const { answer } of exchanges) await removed(answer.id);
  });

  it("does so when it is deleted while it is answered", async () => {
    const question = sandbox.acts.post(member, channelId, mention(BRIDGE));
    sandbox.acts.delete(member, question.id);
    await vi.waitFor(async () =>
      expect(await state.study.questions.askedBy(guildId, question.id)).toMatchObject({ outcome: "deleted" }),
    );
    const row = await state.study.questions.askedBy(guildId, question.id);
    expect(sandbox.acts.look(row?.answerMessageId ?? "")).toBeUndefined();
  });

  it("that waits for a moderator waits no more", async () => {
    const { question, answer } = await exchange(BRIDGE, drafts);
    const draft = await vi.waitUntil(() => openDraft(answer));
    sandbox.acts.delete(member, question.id);
    await removed(answer.id);
    expect(await state.study.reviews.get(guildId, draft.id)).toMatchObject({ state: "withdrawn" });
  });

  it("whose answer somebody deleted before is no trouble", async () => {
    const { question, answer } = await exchange(BRIDGE);
    sandbox.acts.delete(sandbox.users.moderator, answer.id);
    sandbox.acts.delete(member, question.id);
    await settled();
    expect(bot.log.join("\n")).not.toContain('"level":50');
  });
});
