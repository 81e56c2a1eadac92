import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Outcome, SeenMessage } from "../../src/sandbox/acts.js";
import { createMessage, EMPTY_DRAFT } from "../../src/sandbox/messages.js";
import { openThread, openThreadFrom } from "../../src/sandbox/open-thread.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import type { Channel } from "../../src/sandbox/world.js";
import { type BotProcess, startBot } from "../support/bot.js";
import { useFolders, writeFiles } from "../support/folders.js";
import { PLACES } from "../support/places.js";

const BRIDGE = "Of what was the oldest bridge over the Alder built?";
const LIGHTHOUSE = "Which stone is the lighthouse at the entrance of Brim made of?";
const HAPPENED = "what happened to it?";
const FLOOD = "**A flood carried it away in 1911.**";
const newFolder = useFolders();

let sandbox: Sandbox;
let bot: BotProcess;
let member: string;
let other: string;
let channelId: string;

beforeAll(async () => {
  sandbox = await startSandbox();
  member = sandbox.users.member;
  other = sandbox.users.moderator;
  channelId = sandbox.channels.readingGroup;
  bot = await startBot(sandbox, { indexDir: newFolder(), corpusDir: writeFiles(newFolder(), PLACES) });
});

afterAll(async () => {
  await bot?.stop();
  await sandbox?.close();
});

const mention = (question: string) => `<@${sandbox.applicationId}> ${question}`;
const say = (question: string, to?: SeenMessage, as = member, where = channelId) =>
  sandbox.acts.ask(as, where, mention(question), to ? { to: to.id } : {});

function shown({ embeds }: SeenMessage): string | undefined {
  return embeds[0]?.description;
}

function newThread(): Channel {
  return openThread(sandbox.world, member, sandbox.world.channel(channelId), { name: "Bridges", type: 11 });
}

describe("a reply to an answer", () => {
  it("is read as a follow-up to its question, and says so", async () => {
    const first = await say(BRIDGE);
    const followUp = await sandbox.acts.ask(member, channelId, HAPPENED, { to: first.id });
    expect(shown(followUp)).toContain(FLOOD);
    expect(followUp.content).toContain(`\n-# Understood as a follow-up to “${BRIDGE}”`);
    expect(followUp.pings.notified).toEqual([]);
  });

  it("follows a chain of replies back to what it is about", async () => {
    const first = await say(BRIDGE);
    const second = await say(HAPPENED, first);
    const third = await say("and when was that?", second);
    expect(third.embeds[0]?.title).toBe("¶ 2 · Bridges");
    expect(third.content).toContain(HAPPENED);
  });

  it("to the answer to a command follows its question", async () => {
    const first = await command(BRIDGE, channelId);
    expect(shown(await say(HAPPENED, first, other))).toContain(FLOOD);
  });

  it("that says itself what it asks is answered by itself", async () => {
    const followUp = await say(LIGHTHOUSE, await say(BRIDGE));
    expect(shown(followUp)).toContain("white granite");
    expect(followUp.content).not.toContain("follow-up");
  });

  it("on another subject is refused", async () => {
    const followUp = await say("can you play it on the radio?", await say(BRIDGE));
    expect(followUp.content).toContain("**Not in any article**");
  });

  it("whose question was deleted follows the answer itself", async () => {
    const asked = sandbox.acts.post(member, channelId, mention(BRIDGE));
    const first = await sandbox.acts.message(
      ({ message_reference }) => message_reference?.message_id === asked.id,
      "an answer",
    );
    sandbox.acts.delete(member, asked.id);
    const followUp = await say("what happened to it afterwards?", first);
    expect(followUp.content).toContain("follow-up to “The oldest bridge over the Alder stands at Millford");
  });

  it("that has been deleted meanwhile is answered by itself", async () => {
    const first = await say(BRIDGE);
    const followUp = sandbox.acts.post(member, channelId, mention(HAPPENED), { to: first.id });
    sandbox.acts.delete(other, first.id);
    const answer = await sandbox.acts.message(
      ({ message_reference }) => message_reference?.message_id === followUp.id,
      "an answer",
    );
    expect(answer.embeds).toHaveLength(1);
  });

  it("that was refused follows its question all the same", async () => {
    const refused = await say("what is the interest rate of the bank of Millford?");
    expect(refused.content).toContain("**Not in any article**");
    const followUp = await say("and why?", refused);
    expect(followUp.content).toContain("**Not in any article**");
    expect(followUp.content).toContain("follow-up to “what is the interest rate");
  });
});

describe("in a plain channel", () => {
  it("only a reply is a follow-up: two members who ask at once are not mixed up", async () => {
    const [bridge, lighthouse] = await Promise.all([say(BRIDGE), say(LIGHTHOUSE, undefined, other)]);
    const [first, second] = await Promise.all([
      say(HAPPENED, bridge),
      say("how long is it closed in winter?", lighthouse, other),
    ]);
    expect(first.content).toContain(BRIDGE);
    expect(shown(first)).toContain(FLOOD);
    expect(second.content).toContain(LIGHTHOUSE);
    expect((await say(HAPPENED)).content).not.toContain("follow-up");
    expect((await command(HAPPENED, channelId)).content).not.toContain("follow-up");
  });
});

describe("in a thread", () => {
  it("a question follows the last answer there, whoever asked for it", async () => {
    const { id } = newThread();
    await say(BRIDGE, undefined, member, id);
    expect(shown(await say(HAPPENED, undefined, other, id))).toContain(FLOOD);
    const third = await say("and when was that?", undefined, member, id);
    expect(third.embeds[0]?.title).toBe("¶ 2 · Bridges");
  });

  it("a command does too", async () => {
    const { id } = newThread();
    await command(BRIDGE, id);
    const followUp = await command(HAPPENED, id);
    expect(shown(followUp)).toContain(FLOOD);
    expect(followUp.embeds[0]?.author?.name).toBe(HAPPENED);
    expect(followUp.content).toContain(BRIDGE);
  });

  it("opened from an answer, the first question follows that answer", async () => {
    const first = await say(BRIDGE);
    const message = sandbox.world.message(channelId, first.id);
    const { id } = openThreadFrom(sandbox.world, member, message, { name: "The bridge" });
    expect(shown(await say(HAPPENED, undefined, member, id))).toContain(FLOOD);
  });

  it("an answer is no longer followed when it is old", async () => {
    const thread = newThread();
    const embed = { author: { name: BRIDGE }, description: "**It was built of oak.**" };
    const yesterday = (BigInt(thread.id) - (BigInt(24 * 3_600_000) << 22n)).toString();
    createMessage(sandbox.world, {
      channel: thread,
      authorId: sandbox.applicationId,
      draft: { ...EMPTY_DRAFT, embeds: [embed] },
      id: yesterday,
    });
    expect((await say(HAPPENED, undefined, member, thread.id)).content).not.toContain("follow-up");
  });

  it("a question is answered by itself where the history may not be read", async () => {
    const { id } = newThread();
    await say(BRIDGE, undefined, member, id);
    sandbox.faults.fail("GET /channels/:id/messages", 403);
    const followUp = await command(HAPPENED, id);
    expect(followUp.content).not.toContain("follow-up");
    expect(followUp.embeds).toHaveLength(1);
  });
});

it("in a direct message a question follows the last answer", async () => {
  const channel = sandbox.world.directMessageWith(member);
  if (!channel) throw new Error("no direct messages");
  await sandbox.acts.ask(member, channel.id, BRIDGE);
  expect(shown(await sandbox.acts.ask(member, channel.id, HAPPENED))).toContain(FLOOD);
});

async function command(question: string, where: string): Promise<SeenMessage> {
  const outcome: Outcome = await sandbox.acts.command("ask", {
    as: member,
    channelId: where,
    options: { question },
  });
  if (outcome.kind !== "message") throw new Error(JSON.stringify(outcome));
  return outcome.message;
}
