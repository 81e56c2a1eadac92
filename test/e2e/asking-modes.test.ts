import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { SeenMessage } from "../../src/sandbox/acts.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import { parseSettings } from "../../src/study/settings.js";
import { type BotProcess, startBot } from "../support/bot.js";
import { type BotState, openState } from "../support/bot-state.js";
import { useFolders, writeFiles } from "../support/folders.js";
import { messageOf } from "../support/messages.js";
import { PLACES } from "../support/places.js";

const BRIDGE = "When was the oldest bridge over the Alder at Millford built?";
const OAK = "built of oak in 1382";
const LIGHTHOUSE = "What stone is the lighthouse at the entrance of Brim made of?";
const BREAD = "How do I bake sourdough bread?";
const WAITING = "A moderator looks at the answer first; it will appear here.";
const newFolder = useFolders();

let sandbox: Sandbox;
let bot: BotProcess;
let state: BotState;
let member: string;
let moderator: string;
let guest: string;
let guildId: string;
const channels = { mention: "", off: "", draft: "", auto: "" };

beforeAll(async () => {
  sandbox = await startSandbox({ privilegedIntents: { messageContent: true } });
  ({ member, moderator, guest } = sandbox.users);
  guildId = sandbox.guildId;
  channels.mention = sandbox.channels.readingGroup;
  for (const mode of ["off", "draft", "auto"] as const) channels[mode] = sandbox.arrange.channel(mode);
  const indexDir = newFolder();
  bot = await startBot(sandbox, {
    indexDir,
    corpusDir: writeFiles(newFolder(), PLACES),
    settings: parseSettings({
      cooldownSeconds: 0,
      quotaPerHour: 0,
      channels: {
        [channels.off]: { mode: "off" },
        [channels.draft]: { mode: "draft" },
        [channels.auto]: { mode: "auto" },
        [sandbox.channels.forum]: { mode: "mention", article: "brim" },
      },
    }),
  });
  state = await openState(`${indexDir}-data`);
});

afterAll(async () => {
  await state?.close();
  await bot?.stop();
  await sandbox?.close();
});

const mention = (question: string) => `<@${sandbox.applicationId}> ${question}`;
const ask = (question: string, channelId: string, options: Record<string, boolean> = {}, as = member) =>
  sandbox.acts.command("ask", { as, channelId, options: { question, ...options } });

const textOf = ({ content, embeds }: SeenMessage) => `${content} ${JSON.stringify(embeds)}`;

/** What the bot has said in a channel, once it has answered all that came before. */
async function saidIn(channelId: string): Promise<SeenMessage[]> {
  await sandbox.acts.ask(moderator, channels.mention, mention(LIGHTHOUSE));
  await state.settled();
  return sandbox.acts.messagesIn(channelId).filter(({ author }) => author.id === sandbox.applicationId);
}

describe("a channel that is off", () => {
  it("gets not a word for a mention", async () => {
    sandbox.acts.post(member, channels.off, mention(BRIDGE));
    sandbox.acts.post(member, channels.off, mention(""));
    expect(await saidIn(channels.off)).toEqual([]);
  });

  it("refuses a command, to the one who used it alone", async () => {
    expect(messageOf(await ask(BRIDGE, channels.off))).toMatchObject({
      content: "I do not answer in this channel.",
      visibleTo: member,
    });
  });
});

describe("a channel that nobody has set to auto", () => {
  it("gets no answer that nobody asked the bot for", async () => {
    const before = (await saidIn(channels.mention)).length;
    sandbox.acts.post(member, channels.mention, BRIDGE);
    // Its own question is answered.
    expect(await saidIn(channels.mention)).toHaveLength(before + 1);
  });
});

describe("a channel that is auto", () => {
  it("has a question answered that the article answers with certainty", async () => {
    const reply = await sandbox.acts.ask(member, channels.auto, BRIDGE);
    expect(textOf(reply)).toContain(OAK);
    expect(reply.pings.notified).toEqual([]);
  });

  it("is not told of a verified answer to a similar question, unless the bot is asked", async () => {
    const question = "When was the oldest bridge over the Alder built?";
    await sandbox.acts.command("verified", {
      as: moderator,
      channelId: channels.mention,
      subcommand: ["add"],
      options: { question: "When was the oldest Alder bridge put up?", number: 2, article: "alder" },
    });
    const overheard = await sandbox.acts.ask(member, channels.auto, question);
    expect(textOf(overheard)).toContain(OAK);
    expect(textOf(overheard)).not.toContain("similar question");
    const asked = await sandbox.acts.ask(member, channels.auto, mention(question));
    expect(textOf(asked)).toContain("similar question: “When was the oldest Alder bridge put up?”");
  });

  it("has a question without its mark answered, too", async () => {
    const reply = await sandbox.acts.ask(member, channels.auto, BRIDGE.replace("?", ""));
    expect(textOf(reply)).toContain(OAK);
  });

  it.each([
    ["the article does not answer", () => BREAD],
    ["is none", () => "The oldest bridge over the Alder at Millford was built in 1382."],
    ["is put to somebody else", () => `<@${moderator}> ${BRIDGE}`],
    ["is put to a role", () => `<@&${sandbox.roles.moderators}> ${BRIDGE}`],
    ["is told at length", () => `${"We walked for hours along the water that day. ".repeat(12)}${BRIDGE}`],
  ])("has a question that %s left alone, and nothing of it kept", async (_, content) => {
    const before = (await saidIn(channels.auto)).length;
    const { id } = sandbox.acts.post(member, channels.auto, content());
    expect(await saidIn(channels.auto)).toHaveLength(before);
    expect(await state.study.questions.askedBy(guildId, id)).toBeNull();
  });

  it("has a reply to somebody else left alone", async () => {
    const statement = sandbox.acts.post(moderator, channels.auto, "I have been to Millford.");
    const before = (await saidIn(channels.auto)).length;
    sandbox.acts.post(member, channels.auto, BRIDGE, { to: statement.id, mention: false });
    expect(await saidIn(channels.auto)).toHaveLength(before);
  });

  it("has whoever asks the bot itself told that the article does not answer", async () => {
    const reply = await sandbox.acts.ask(member, channels.auto, mention(BREAD));
    expect(textOf(reply)).toContain("Not in any article");
  });
});

describe("a channel whose answers wait for a moderator", () => {
  it("says so, and puts the answer before the moderators", async () => {
    const reply = await sandbox.acts.ask(member, channels.draft, mention(BRIDGE));
    expect(reply.content).toBe(WAITING);
    const { review, question } = await draftOf(reply);
    expect(review).toMatchObject({
      kind: "draft",
      question: BRIDGE,
      quotes: [{ article: "alder", paragraph: 2, sentence: expect.stringContaining(OAK) }],
      answerMessageId: reply.id,
      askerId: member,
      isPrivate: false,
    });
    expect(question.outcome).toBe("waiting");
  });

  it("does so for what the article does not answer, too", async () => {
    const reply = await sandbox.acts.ask(member, channels.draft, mention(BREAD));
    expect(reply.content).toBe(WAITING);
    expect((await draftOf(reply)).review.quotes).toEqual([]);
  });

  it("lets a private question wait, and keeps what its answer needs to come in place", async () => {
    const reply = messageOf(await ask(BRIDGE, channels.draft, { private: true }));
    expect(reply.visibleTo).toBe(member);
    expect(reply.embeds[0]).toMatchObject({ author: { name: BRIDGE }, description: WAITING });
    const { review, question } = await draftOf(reply);
    expect(review.isPrivate).toBe(true);
    expect(question.pending).toMatchObject({ replyToken: expect.any(String), language: "en" });
  });

  it("answers a moderator at once", async () => {
    expect(textOf(await sandbox.acts.ask(moderator, channels.draft, mention(BRIDGE)))).toContain(OAK);
  });

  it("answers at once what a moderator has verified", async () => {
    const reply = await sandbox.acts.ask(member, channels.draft, mention(LIGHTHOUSE));
    const { review } = await draftOf(reply);
    await state.study.reviews.decide(guildId, review.id, { kind: "accept" }, moderator, { mark: null });
    const again = await sandbox.acts.ask(member, channels.draft, mention(LIGHTHOUSE));
    expect(textOf(again)).toContain("white granite");
  });

  /** It is opened once the member sees that their question waits. */
  function draftOf({ id }: SeenMessage) {
    return vi.waitFor(async () => {
      const question = await state.study.questions.answeredBy(guildId, id);
      const review = question && (await state.study.reviews.openOf(guildId, question.id));
      if (!review) throw new Error("no draft");
      return { question, review };
    });
  }
});

describe("Ask the article about this", () => {
  const askAbout = (targetId: string, as = member, channelId = channels.mention) =>
    sandbox.acts.command("Ask the article about this", { as, channelId, targetId });

  it("takes the words of anybody's message for a question, and answers whoever opened the menu alone", async () => {
    const { id } = sandbox.acts.post(moderator, channels.mention, BRIDGE);
    const answer = messageOf(await askAbout(id));
    expect(answer.visibleTo).toBe(member);
    expect(answer.embeds[0]?.author?.name).toBe(BRIDGE);
    expect(textOf(answer)).toContain(OAK);
  });

  it("takes no answer of the bot's own for a question", async () => {
    const { id } = messageOf(await ask(BRIDGE, channels.mention));
    const refused = messageOf(await askAbout(id));
    expect(refused.content).toContain("That message is mine");
    expect(refused.visibleTo).toBe(member);
  });

  it("says so where a message has no words", async () => {
    const { id } = sandbox.acts.post(moderator, channels.mention, "🙏");
    expect(messageOf(await askAbout(id))).toMatchObject({
      content: "Ask me something in words.",
      visibleTo: member,
    });
  });

  it("is refused where the bot is off", async () => {
    const { id } = sandbox.acts.post(moderator, channels.off, BRIDGE);
    expect(messageOf(await askAbout(id, guest, channels.off)).content).toBe(
      "I do not answer in this channel.",
    );
  });
});

describe("a forum", () => {
  it("has its settings hold in its posts", async () => {
    const post = sandbox.arrange.thread(member, sandbox.channels.forum, "The harbour");
    expect(textOf(await sandbox.acts.ask(member, post, mention(LIGHTHOUSE)))).toContain("white granite");
    // It is set to the article about Brim.
    const other = await sandbox.acts.ask(member, post, mention(BRIDGE));
    expect(textOf(other)).toContain("Not in the article");
  });

  it("that is off has its posts off", async () => {
    const { settings } = state.study;
    const { channels: before } = await settings.of(guildId);
    await state.set(guildId, {
      channels: { ...before, [sandbox.channels.forum]: { mode: "off", article: null } },
    });
    const post = sandbox.arrange.thread(member, sandbox.channels.forum, "The river");
    sandbox.acts.post(member, post, mention(BRIDGE));
    expect(await saidIn(post)).toEqual([]);
  });

  it("that is a thread of a channel set to auto is auto", async () => {
    const thread = sandbox.arrange.thread(member, channels.auto, "Bridges");
    expect(textOf(await sandbox.acts.ask(member, thread, BRIDGE))).toContain(OAK);
  });
});
