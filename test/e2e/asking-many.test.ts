import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sayIn } from "../../src/locales/say.js";
import type { SeenMessage } from "../../src/sandbox/acts.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import type { GuildIds } from "../../src/sandbox/seed.js";
import { type BotProcess, startBot } from "../support/bot.js";
import { type BotState, openState } from "../support/bot-state.js";
import { useFolders, writeFiles } from "../support/folders.js";
import { messageOf } from "../support/messages.js";

const MEMBERS = 200;
const newFolder = useFolders();

/** An inn a member, each founded in a year of its own. */
const inn = (number: number) => ({
  question: `When was inn number ${number} of Millford founded?`,
  sentence: `Inn number ${number} of Millford was founded in ${1300 + number}.`,
});
const INNS = Array.from({ length: MEMBERS }, (_, number) => inn(number + 100));
const CORPUS = {
  "inns.md": `# Inns\n\n${INNS.map(({ sentence }) => `${sentence}\n`).join("\n")}`,
  "mills.md": "# Mills\n\nThe mill of Oxley was built of brick in 1750.\n",
};

let sandbox: Sandbox;
let bot: BotProcess;
let state: BotState;
let first: GuildIds;
let second: GuildIds;

beforeAll(async () => {
  sandbox = await startSandbox({ guilds: ["Study group", "Other group"] });
  sandbox.acts.patienceMs = 50_000;
  const [one, two] = sandbox.guilds;
  if (!one || !two) throw new Error("two guilds are needed");
  [first, second] = [one, two];
  const indexDir = newFolder();
  bot = await startBot(sandbox, {
    indexDir,
    corpusDir: writeFiles(newFolder(), CORPUS),
    env: { DISCORD_GUILD_ID: "" },
  });
  state = await openState(`${indexDir}-data`);
});

afterAll(async () => {
  await state?.close();
  await bot?.stop();
  await sandbox?.close();
});

const ask = (as: string, channelId: string, question: string) =>
  sandbox.acts.command("ask", { as, channelId, options: { question } });
const textOf = ({ content, embeds }: SeenMessage) => `${content} ${JSON.stringify(embeds)}`;
const mention = (question: string) => `<@${sandbox.applicationId}> ${question}`;

describe(`${MEMBERS} members who ask at once`, () => {
  it("are all acknowledged in time, each gets their own question's answer, and each question is written down", async () => {
    const members = INNS.map((_, number) => sandbox.arrange.member(`Member ${number}`));
    const outcomes = await Promise.all(
      INNS.map(({ question }, number) => ask(members[number] ?? "", first.channels.readingGroup, question)),
    );
    const answers = outcomes.map(messageOf);
    expect(answers.map(({ embeds }) => embeds[0]?.author?.name)).toEqual(
      INNS.map(({ question }) => question),
    );
    expect(answers.map(({ embeds }) => /\*\*(.+?)\*\*/.exec(embeds[0]?.description ?? "")?.[1])).toEqual(
      INNS.map(({ sentence }) => sentence),
    );
    await state.settled();
    const rows = await state.database.selectFrom("questions").selectAll().execute();
    const told = rows.map((row) => [row.asker_id, row.text, row.answer_message_id, row.outcome]);
    expect(told.sort()).toEqual(
      INNS.map(({ question }, number) => [members[number], question, answers[number]?.id, "answered"]).sort(),
    );
  });
});

describe("two guilds", () => {
  const MILL = "Of what was the mill of Oxley built?";
  const member = () => sandbox.users.member;

  it("have settings of their own", async () => {
    await state.set(first.id, { mode: "off" });
    await state.set(second.id, { language: "de", article: "inns" });
    expect(messageOf(await ask(member(), first.channels.readingGroup, MILL)).content).toBe(
      "I do not answer in this channel.",
    );
    // It is set to the article on inns, and speaks German.
    const { id } = messageOf(await ask(member(), second.channels.readingGroup, MILL));
    await state.settled();
    expect(await state.study.questions.answeredBy(second.id, id)).toMatchObject({ outcome: "not_answered" });
    const { content } = await sandbox.acts.ask(member(), second.channels.readingGroup, mention(""));
    expect(content).toBe(sayIn("de")("ask.howToSeveral"));
  });

  it("have questions of their own", async () => {
    const reply = await sandbox.acts.ask(
      member(),
      second.channels.readingGroup,
      mention(INNS[0]?.question ?? ""),
    );
    await state.settled();
    const question = await state.study.questions.answeredBy(second.id, reply.id);
    expect(question).toMatchObject({ outcome: "answered", askerId: member() });
    expect(await state.study.questions.answeredBy(first.id, reply.id)).toBeNull();
    expect(await state.study.questions.get(first.id, question?.id ?? "")).toBeNull();
  });

  it("and a direct message have nothing to do with each other", async () => {
    const channel = sandbox.world.directMessageWith(member());
    if (!channel) throw new Error("no direct messages");
    expect(textOf(await sandbox.acts.ask(member(), channel.id, MILL))).toContain("built of brick in 1750");
    const command = messageOf(await ask(member(), channel.id, MILL));
    expect(textOf(command)).toContain("built of brick in 1750");
    await state.settled();
    expect(await state.study.questions.answeredBy(channel.id, command.id)).not.toBeNull();
    expect(await state.study.questions.answeredBy(second.id, command.id)).toBeNull();
  });
});
