import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { ANSWER_FROM, calibrationOf, confidence } from "../../src/answer/answerability.js";
import { DEFAULT_MODEL } from "../../src/embedding/model.js";
import type { CommandAct, SeenMessage } from "../../src/sandbox/acts.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import type { Settings } from "../../src/study/settings.js";
import { type BotProcess, startBot } from "../support/bot.js";
import { useFolders, writeFiles } from "../support/folders.js";
import { messageOf } from "../support/messages.js";
import { useEmbedder } from "../support/model.js";
import { build, PLACES } from "../support/places.js";

/* What members of other bots for documents complain of, each with what keeps it from happening here. */

const FLOOD = "When did a flood carry away the bridge at Millford?";
const FLOOD_ANSWER = "A flood carried it away in 1911.";
const BREAD = "How do I bake sourdough bread?";
const NOBODY = { users: [], roles: [], everyone: false, notified: [] };

const SENTENCE = "The ferry of Lomond has carried sheep across the cold water since the year 1702. ";

const newFolder = useFolders();
const embedder = useEmbedder();

let sandbox: Sandbox;
let bot: BotProcess;
let corpusDir: string;
let indexDir: string;
let member: string;
let moderator: string;
let channelId: string;

beforeAll(async () => {
  sandbox = await startSandbox({ privilegedIntents: { messageContent: true } });
  ({ member, moderator } = sandbox.users);
  channelId = sandbox.channels.readingGroup;
  corpusDir = writeFiles(newFolder(), {
    ...PLACES,
    "notice.md": `# The notice\n\n@everyone and <@&${sandbox.roles.members}> and <@${moderator}> are called to the well of Ardmore on Mondays.\n`,
    "ferry.md": `# The ferry\n\n${SENTENCE.repeat(90)}\n`,
  });
  indexDir = newFolder();
  bot = await startBot(sandbox, { corpusDir, indexDir });
});

afterAll(async () => {
  await bot?.stop();
  await sandbox?.close();
});

const mention = (question: string) =>
  sandbox.acts.ask(member, channelId, `<@${sandbox.applicationId}> ${question}`);
const ask = async (question: string, options: CommandAct["options"] = {}, as = member) =>
  messageOf(await sandbox.acts.command("ask", { as, channelId, options: { question, ...options } }));
const textOf = (message: SeenMessage) => JSON.stringify([message.content, message.embeds]);
const settle = (subcommand: string, options: CommandAct["options"]) =>
  sandbox.acts.command("settings", {
    as: moderator,
    channelId,
    subcommand: [subcommand],
    options: options ?? {},
  });

/** Nothing comes of a message: what is asked after it is answered, and it is not. */
async function expectSilence(posted: SeenMessage): Promise<void> {
  await ask(FLOOD);
  const replies = sandbox.acts
    .messagesIn(channelId)
    .filter(({ message_reference }) => message_reference?.message_id === posted.id);
  expect(replies).toEqual([]);
}

describe("a complaint that cannot be made here:", () => {
  it("it answers what the documents do not answer, with irrelevant citations", async () => {
    const answer = await ask(BREAD);
    expect(answer.content).toContain("Not in any article");
    expect(textOf(answer)).not.toContain("Answered");
    // What comes closest is shown as such, and no sentence of it is marked as an answer.
    expect(answer.embeds[0]?.description ?? "").not.toContain("**");
  });

  it("one cut-off of the cosine decides whatever is asked", () => {
    const calibration = calibrationOf(DEFAULT_MODEL);
    const alike = { similarity: 0.87, denial: 0, strangeNumbers: 0 };
    const fits = confidence({ ...alike, coverage: 1, weakest: 0.9 }, calibration);
    const doesNot = confidence({ ...alike, coverage: 0, weakest: 0.2 }, calibration);
    expect(fits).toBeGreaterThan(ANSWER_FROM);
    expect(doesNot).toBeLessThan(ANSWER_FROM);
  });

  it("it cites the wrong chunk, or the chunk's head instead of the sentence that answers", async () => {
    const { embeds, content } = await ask(FLOOD);
    expect(content).toContain("¶ 2");
    expect(embeds[0]?.title).toContain("¶ 2 · Bridges");
    expect(embeds[0]?.description).toContain(`**${FLOOD_ANSWER}**`);
    expect(embeds[0]?.description).not.toContain("**The oldest bridge");
  });

  it("it answers in channels where nobody enabled it", async () => {
    // The bot may read every message of this server, and still answers only what is put to it.
    await expectSilence(sandbox.acts.post(member, channelId, FLOOD));
  });

  it("it is not acknowledged in time, and the application did not respond", async () => {
    const before = sandbox.requests.of("POST /interactions/:id/:token/callback").length;
    await ask(FLOOD);
    const [first] = sandbox.requests.of("POST /interactions/:id/:token/callback").slice(before);
    // Deferred (5) before anything is looked up.
    expect(first?.body).toMatchObject({ type: 5 });
  });

  it("a long reply fails, or is cut without a word", async () => {
    const answer = await ask("Since when has the ferry of Lomond carried sheep?", { article: "ferry" });
    const { description = "" } = answer.embeds[0] ?? {};
    expect(SENTENCE.repeat(90).length).toBeGreaterThan(6000);
    expect(description).toContain(`**${SENTENCE.trim()}**`);
    expect(description).toContain("…");
    const longest = await ask(
      `When did a flood carry away the bridge ${"at Millford ".repeat(160)}?`.slice(0, 2000),
    );
    expect(longest.content).not.toBe("");
  });

  it("an answer cannot be dismissed once its question is gone", async () => {
    const posted = sandbox.acts.post(member, channelId, `<@${sandbox.applicationId}> ${FLOOD}`);
    const answer = await sandbox.acts.message(
      ({ message_reference }) => message_reference?.message_id === posted.id,
    );
    sandbox.acts.delete(member, posted.id);
    await vi.waitFor(() => expect(sandbox.acts.look(answer.id)).toBeUndefined(), { timeout: 10_000 });
    const other = await ask(FLOOD);
    await sandbox.acts.press(other, "Delete", member);
    expect(sandbox.acts.look(other.id)).toBeUndefined();
  });

  it("quoted words ping everybody", async () => {
    const answer = await ask("Who is called to the well of Ardmore on Mondays?");
    expect(answer.embeds[0]?.description).toContain("well of Ardmore");
    expect(answer.pings).toEqual(NOBODY);
    const echoed = await mention(`who is @everyone <@&${sandbox.roles.members}> at Ardmore?`);
    expect(echoed.pings).toEqual(NOBODY);
  });

  it("it has no cooldown and no quota", async () => {
    await settle("limits", { cooldown: 600 });
    await ask(FLOOD);
    const second = await ask(FLOOD);
    expect(second.content).toMatch(/again <t:\d+:R>/);
    expect(second.visibleTo).toBe(member);
    await settle("limits", { cooldown: 0, quota: 1 });
    const third = await ask(FLOOD);
    expect(third.content).toMatch(/next is welcome <t:\d+:R>/);
    await settle("limits", { quota: 0 } satisfies Record<string, Settings["quotaPerHour"]>);
  });

  it("it answers in public where a private answer was wanted", async () => {
    const answer = await ask(FLOOD, { private: true });
    expect(answer.visibleTo).toBe(member);
    expect(textOf(answer)).toContain(FLOOD_ANSWER);
  });

  it("everybody sees how others voted", async () => {
    const answer = await ask(FLOOD);
    const thanks = messageOf(await sandbox.acts.press(answer, "Helpful", moderator));
    expect(thanks.visibleTo).toBe(moderator);
    expect(sandbox.acts.look(answer.id)).toEqual(answer);
  });

  it("it goes on answering from documents that were changed or removed", async () => {
    writeFiles(corpusDir, { "alder.md": PLACES["alder.md"].replace("in 1911", "in 1787") });
    await build(corpusDir, indexDir, embedder());
    await bot.logged(/answering from a new index/);
    const answer = await ask(FLOOD);
    expect(textOf(answer)).toContain("in 1787");
    expect(textOf(answer)).not.toContain("in 1911");
  });
});
