import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Outcome, SeenMessage } from "../../src/sandbox/acts.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import { type BotProcess, startBot } from "../support/bot.js";
import { type BotState, openState } from "../support/bot-state.js";
import { useFolders, writeFiles } from "../support/folders.js";
import { messageOf } from "../support/messages.js";
import { runScript } from "../support/programs.js";

const BUILT = "The mill of Millford was built of brick in 1750.";
const WHEN = "When was the mill of Millford built?";
const WHO = "Who runs the mill?";
const BRIDGE = "When was the bridge of Millford built?";
/** Each is near one of these, but not surely the same. */
const LIKE_WHO = "Who owns the mill?";
const LIKE_WHEN = "When was Millford's mill put up?";
const newFolder = useFolders();

let sandbox: Sandbox;
let bot: BotProcess;
let state: BotState;
let member: string;
let moderator: string;
let corpusDir: string;
let indexDir: string;
/** The ordinary answers to the questions that are near others. */
let likeWho: SeenMessage;
let likeWhen: SeenMessage;

beforeAll(async () => {
  sandbox = await startSandbox({ guilds: ["Study group", "Other group"] });
  ({ member, moderator } = sandbox.users);
  indexDir = newFolder();
  corpusDir = writeFiles(newFolder(), {
    "mill.md": mill(BUILT),
    "bridge.md": "# The bridge\n\nThe bridge of Millford was built of oak in 1382.\n\nA flood took it.\n",
  });
  bot = await startBot(sandbox, { indexDir, corpusDir, env: { DISCORD_GUILD_ID: "" } });
  state = await openState(`${indexDir}-data`);
});

afterAll(async () => {
  await bot?.stop();
  await state?.close();
  await sandbox?.close();
});

function mill(built: string): string {
  return `# The mill\n\nMillford has one mill.\n\n${built} It grinds oats.\n\nThe miller is Ash. Her brother keeps the books.\n`;
}

describe("a verified answer", () => {
  it("is added with its ¶, with or without the sentence, and is shown to whoever asks the same", async () => {
    const added = messageOf(await verified("add", { question: WHEN, number: 2, article: "mill" }));
    expect(added.content).toMatch(/^Kept · case 1\. Whoever asks this gets it first\.$/);
    expect(added.visibleTo).toBe(moderator);
    expect(textOf(added)).toContain(`**${BUILT}**`);
    const worded = { question: WHO, number: 3, article: "mill", sentence: "her brother keeps the books" };
    expect(textOf(messageOf(await verified("add", worded)))).toContain("**Her brother keeps the books.**");

    const answer = await ask(WHO);
    expect(textOf(answer)).toContain("**Her brother keeps the books.**");
    expect(isVerified(answer)).toBe(true);
    expect(answer.pings.notified).toEqual([]);
  });

  it("is given in other words that mean the same, and for nothing else", async () => {
    expect(isVerified(await ask("In what year was the mill of Millford built?"))).toBe(true);
    expect(isVerified(await ask("Of what was the mill of Millford built?"))).toBe(false);
    expect(isVerified(await ask(BRIDGE))).toBe(false);
  });

  it("is named where a similar question is asked, and shown to whoever wants to see it", async () => {
    likeWho = await ask(LIKE_WHO);
    expect(isVerified(likeWho)).toBe(false);
    expect(textOf(likeWho)).not.toContain("**Her brother keeps the books.**");
    expect(likeWho.content).toContain(`A moderator has verified an answer to a similar question: “${WHO}”`);
    const shown = await showIt(likeWho, moderator);
    expect(shown.visibleTo).toBe(moderator);
    expect(isVerified(shown)).toBe(true);
    expect(textOf(shown)).toContain(WHO);
    expect(textOf(shown)).toContain("**Her brother keeps the books.**");
    // A copy with another passage still leads to it.
    const options = (likeWho.components ?? []).flatMap((row) =>
      "components" in row ? row.components.flatMap((part) => ("options" in part ? part.options : [])) : [],
    );
    const another = options.find((option) => !option.default)?.value ?? "";
    const copy = messageOf(
      await sandbox.acts.select(likeWho, "More passages", [another], sandbox.users.guest),
    );
    expect(copy.visibleTo).toBe(sandbox.users.guest);
    expect(isVerified(await showIt(copy, sandbox.users.guest))).toBe(true);
    likeWhen = await ask(LIKE_WHEN);
    expect(likeWhen.content).toContain(`similar question: “${WHEN}”`);
    expect(textOf(await showIt(likeWhen))).toContain(`**${BUILT}**`);
    expect((await ask(BRIDGE)).content).not.toContain("similar question");
  });

  it("is neither named nor shown while its paragraph is hidden", async () => {
    const { article, paragraph, fingerprint } = (await state.study.verified.all(sandbox.guildId)).find(
      ({ question }) => question === WHO,
    )!.quotes[0]!;
    const passage = { article, paragraph, fingerprint, reason: "It is private." };
    const hidden = await write(() => state.study.hidden.hide(sandbox.guildId, passage, moderator));
    expect((await showIt(likeWho)).content).toBe("A moderator has hidden this passage.");
    expect((await ask(LIKE_WHO)).content).not.toContain("similar question");
    await write(() => state.study.hidden.show(sandbox.guildId, hidden!.hidden.id, moderator, null));
    expect((await ask(LIKE_WHO)).content).toContain("similar question");
  });

  it("is no answer where another article is asked, or in another guild", async () => {
    expect(isVerified(await ask(WHEN, { article: "mill" }))).toBe(true);
    expect(isVerified(await ask(WHEN, { article: "bridge" }))).toBe(false);
    const [, other] = sandbox.guilds;
    expect(isVerified(await ask(WHEN, {}, other?.channels.readingGroup))).toBe(false);
    for (const elsewhere of [
      await ask(LIKE_WHEN, { article: "bridge" }),
      await ask(LIKE_WHEN, {}, other?.channels.readingGroup),
    ]) {
      expect(elsewhere.content).not.toContain("similar question");
    }
  });

  it("is refused where the words are not the article's, and what was typed is kept", async () => {
    const refused = messageOf(
      await verified("add", { question: BRIDGE, number: 1, article: "bridge", sentence: "It is old." }),
    );
    expect(refused.content).toContain("These words do not stand in ¶ 1: “It is old.”");
    const form = await sandbox.acts.press(refused, "Try again", moderator);
    const kept = messageOf(await submit(form, { words: "built of oak" }));
    expect(textOf(kept)).toContain("**The bridge of Millford was built of oak in 1382.**");
    expect(isVerified(await ask(BRIDGE))).toBe(true);
  });

  it("is given, but its question named to nobody, where that was asked in private", async () => {
    const [, other] = sandbox.guilds;
    const [here] = (await state.study.verified.all(sandbox.guildId)).filter(
      ({ question }) => question === WHO,
    );
    if (!here || !other) throw new Error("nothing to keep in the other guild");
    const add = (isPrivate: boolean) =>
      write(() => state.study.verified.add(other.id, { ...here, mark: null, isPrivate }, moderator));
    const { id } = await add(true);
    expect((await ask(LIKE_WHO, {}, other.channels.readingGroup)).content).not.toContain("similar question");
    expect(isVerified(await ask(WHO, {}, other.channels.readingGroup))).toBe(true);
    await write(() => state.study.verified.withdraw(other.id, id, moderator, null));
    await add(false);
    expect((await ask(LIKE_WHO, {}, other.channels.readingGroup)).content).toContain("similar question");
  });

  it("is found by its question, looked at and edited", async () => {
    const choices = await sandbox.acts.autocomplete("verified", "answer", {
      ...here(),
      subcommand: ["show"],
      options: { answer: "who RUNS" },
    });
    expect(choices.map(({ name }) => name)).toEqual([WHO]);
    const answer = String(choices[0]?.value);
    expect(textOf(messageOf(await verified("show", { answer })))).toContain(`**${WHO}**`);
    const form = await verified("edit", { answer });
    const edited = messageOf(await submit(form, { words: "The miller is Ash.", note: "Since last spring." }));
    expect(edited.content).toMatch(/^Kept · case \d+/);
    const shown = await ask(WHO);
    expect(textOf(shown)).toContain("**The miller is Ash.**");
    expect(textOf(shown)).toContain("Since last spring.");
    expect(textOf(messageOf(await verified("edit", { answer })))).toContain("is not here any more");
    expect((await showIt(likeWho)).content).toContain("is not here any more");
  });

  it("is in the list, which leads to each of them", async () => {
    const list = messageOf(await verified("list"));
    expect(list.visibleTo).toBe(moderator);
    expect(textOf(list)).toContain("3 verified answers");
    for (const question of [WHEN, WHO, BRIDGE]) expect(textOf(list)).toContain(question);
    const [first] = await state.study.verified.all(sandbox.guildId);
    const one = messageOf(
      await sandbox.acts.select(list, "Look at one, edit or withdraw it", [first?.id ?? ""], moderator),
    );
    expect(textOf(one)).toContain(first?.question);
    const back = messageOf(await sandbox.acts.press(one, "All verified answers", moderator));
    expect(textOf(back)).toContain("3 verified answers");
  });

  it("is stale once its paragraph has changed: it is not given, and the list says so first", async () => {
    writeFiles(corpusDir, {
      "mill.md": `# The mill\n\nA new first paragraph.\n\n${mill("The mill of Millford was built of stone in 1820.").slice(12)}`,
    });
    const build = await runScript("build-index", ["--corpus", corpusDir, "--index", indexDir], {
      cwd: newFolder(),
    });
    expect(build.code).toBe(0);
    await bot.logged(/answering from a new index/);
    const answer = await ask(WHEN);
    expect(isVerified(answer)).toBe(false);
    expect(textOf(answer)).toContain("built of stone in 1820");
    expect((await showIt(likeWhen)).content).toContain("has changed since a moderator verified this answer");
    const similar = (await ask(LIKE_WHEN)).content;
    expect(similar).not.toContain("similar question");
    expect(similar).not.toContain("A moderator has answered this");
    // One whose paragraph only has another number now still holds, and is cited by that.
    const moved = await ask(WHO);
    expect(isVerified(moved)).toBe(true);
    expect(textOf(moved)).toContain("¶ 4");
    const list = textOf(messageOf(await verified("list")));
    expect(list).toMatch(/1 is stale.*⚠️ Stale · \*\*When was the mill/s);
    const one = messageOf(await verified("show", { answer: WHEN }));
    expect(textOf(one)).toContain(BUILT);
    const form = await sandbox.acts.press(one, "Edit", moderator);
    await submit(form, { paragraphs: "3", words: "" });
    expect(isVerified(await ask(WHEN))).toBe(true);
  });

  it("that is withdrawn is given no more, and why is written down", async () => {
    await verified("withdraw", { answer: WHEN, reason: "It is disputed." });
    expect(isVerified(await ask(WHEN))).toBe(false);
    const one = messageOf(await verified("show", { answer: WHO }));
    const form = await sandbox.acts.press(one, "Withdraw", moderator);
    const done = messageOf(await submit(form, { reason: "She has left." }));
    expect(done.content).toMatch(/^Withdrawn · case \d+$/);
    expect(isVerified(await ask(WHO))).toBe(false);
    const { items } = await state.study.cases.search(sandbox.guildId, ["left"], { offset: 0, limit: 1 });
    expect(items[0]).toMatchObject({ action: "withdraw", subject: WHO, reason: "She has left." });
  });
});

/** From beside the bot, which may be writing at this moment. */
const write = <T>(writing: () => Promise<T>) => vi.waitFor(writing, { timeout: 5000 });

const here = (as = moderator) => ({ as, channelId: sandbox.channels.readingGroup });

function verified(subcommand: string, options: Record<string, string | number> = {}): Promise<Outcome> {
  return sandbox.acts.command("verified", { ...here(), subcommand: [subcommand], options });
}

/** The article stays as the form has it. */
function submit(form: Outcome, fields: Record<string, string>): Promise<Outcome> {
  const chosen = JSON.stringify(form).match(/"value":"(\d+)","default":true/)?.[1];
  return sandbox.acts.submit(form, chosen === undefined ? fields : { article: chosen, ...fields });
}

async function showIt(message: SeenMessage, as = member): Promise<SeenMessage> {
  return messageOf(await sandbox.acts.press(message, "Show it", as));
}

async function ask(
  question: string,
  options: Record<string, string> = {},
  channelId = sandbox.channels.readingGroup,
): Promise<SeenMessage> {
  return messageOf(
    await sandbox.acts.command("ask", { as: member, channelId, options: { question, ...options } }),
  );
}

/** Whether it says so, and whose word it is. */
function isVerified(message: SeenMessage): boolean {
  return /verified/i.test(textOf(message)) && textOf(message).includes(`<@${moderator}>`);
}

/** All that there is to read. */
function textOf({ content, embeds }: SeenMessage): string {
  const texts = embeds.flatMap(({ author, title, description, fields = [], footer }) => [
    author?.name,
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
    footer?.text,
  ]);
  return [content, ...texts].filter(Boolean).join("\n");
}
