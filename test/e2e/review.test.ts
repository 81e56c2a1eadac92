import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Outcome, SeenMessage } from "../../src/sandbox/acts.js";
import { Bits } from "../../src/sandbox/permissions.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import type { Quote } from "../../src/study/quote.js";
import { type BotProcess, startBot } from "../support/bot.js";
import { type BotState, openState } from "../support/bot-state.js";
import { useFolders } from "../support/folders.js";
import { messageOf } from "../support/messages.js";

const SINAI = "How many people died when the airliner came down over Sinai?";
const INGUSHETIA = "How long did the standoff in Ingushetia last?";
const TAJIKS = "Who recruited other Tajiks?";
const NOWHERE = "What is the recipe for sourdough bread?";
const KILLED = "A total of 224 people were killed in the explosion and subsequent crash.";
const newFolder = useFolders();

let sandbox: Sandbox;
let bot: BotProcess;
let indexDir: string;
let state: BotState;
let member: string;
let moderator: string;
let second: string;
/** A channel whose answers wait for a moderator, one whose answers do not, and the moderators'. */
let drafts: string;
let channelId: string;
let moderators: string;
let helpers: string;

beforeAll(async () => {
  sandbox = await startSandbox({ guilds: ["Study group", "Other group"] });
  ({ member, moderator } = sandbox.users);
  ({ readingGroup: channelId, moderators } = sandbox.channels);
  second = sandbox.arrange.member("Second", { roles: [sandbox.roles.members, sandbox.roles.moderators] });
  drafts = sandbox.arrange.channel("drafts");
  helpers = sandbox.arrange.role("Helpers");
  indexDir = newFolder();
  const free = { cooldownSeconds: 0, quotaPerHour: 0 };
  state = await openState(`${indexDir}-data`);
  await state.set(sandbox.guildId, {
    ...free,
    reviewChannel: moderators,
    moderatorRoles: [helpers],
    channels: { [drafts]: { mode: "draft", article: null } },
  });
  await state.set(otherGuild().id, { ...free, mode: "draft" });
  bot = await start();
});

afterAll(async () => {
  await bot?.stop();
  await state?.close();
  await sandbox?.close();
});

/** The commands are there in both guilds. */
const start = () => startBot(sandbox, { indexDir, env: { DISCORD_GUILD_ID: "" } });

describe("a draft", () => {
  it("says to the asker that it waits, and comes to the moderators with its question, its place and its passage", async () => {
    const { waiting, card } = await draft(SINAI);
    expect(waiting.embeds[0]?.title ?? "").not.toContain("¶");
    expect(textOf(card)).toContain("Draft: may this answer be given?");
    expect(textOf(card)).toContain(`**${SINAI}**`);
    expect(textOf(card)).toContain(`<@${member}> · <#${drafts}>`);
    expect(textOf(card)).toContain(`/channels/${sandbox.guildId}/${drafts}/${waiting.id}`);
    expect(textOf(card)).toContain(`**${KILLED}**`);
    expect(card.pings.notified).toEqual([]);
    expect(labelsOf(card)).toEqual(["Accept", "Edit", "Choose another passage", "Decline"]);
  });

  it("that is accepted becomes the answer in its place, and only the asker is pinged", async () => {
    const { waiting, card } = await draft(INGUSHETIA);
    const decided = messageOf(await sandbox.acts.press(card, "Accept", moderator));
    expect(textOf(decided)).toMatch(
      new RegExp(`Draft: accepted.*Case \\d+.*By <@${moderator}>, <t:\\d+:f>`, "s"),
    );
    expect(labelsOf(decided)).toEqual([]);
    const ping = await told(waiting);
    expect(ping.content).toContain("A moderator has answered your question");
    expect(ping.pings).toMatchObject({ users: [member], roles: [], everyone: false, notified: [member] });
    const answer = seen(waiting);
    expect(textOf(answer)).toContain("¶ 14");
    expect(textOf(answer)).toMatch(/[Vv]erified/);
    expect(textOf(answer)).toContain(`<@${moderator}>`);
    expect(answer.pings.notified).toEqual([]);
  });

  it("that is edited keeps what was typed where the words do not stand in the ¶", async () => {
    const { waiting, card } = await draft("How many were killed in the crash, all in all?");
    const form = await sandbox.acts.press(card, "Edit", moderator);
    const wrong = messageOf(
      await sandbox.acts.submit(form, {
        question: "How many died over Sinai?",
        paragraphs: "7",
        words: KILLED,
        note: "All on board.",
      }),
    );
    expect(wrong.visibleTo).toBe(moderator);
    expect(wrong.content).toContain(`These words do not stand in ¶ 7: “${KILLED}”`);
    const again = await sandbox.acts.press(wrong, "Try again", moderator);
    expect(valuesOf(again)).toEqual({
      question: "How many died over Sinai?",
      paragraphs: "7",
      words: KILLED,
      note: "All on board.",
    });
    const missing = messageOf(await sandbox.acts.submit(again, { paragraphs: "99" }));
    expect(missing.content).toContain("There is no ¶ 99: the article has 19 paragraphs");
    const last = await sandbox.acts.press(missing, "Try again", moderator);
    const done = messageOf(
      await sandbox.acts.submit(last, { paragraphs: "¶ 5", words: "a total of  224 people\nwere killed" }),
    );
    expect(done.content).toMatch(/^Corrected · case \d+$/);
    await told(waiting);
    expect(textOf(seen(waiting))).toContain(`**${KILLED}**`);
    expect(textOf(seen(waiting))).toContain("All on board.");
    expect(textOf(seen(card))).toContain("Draft: corrected");
    expect(labelsOf(seen(card))).toEqual([]);
  });

  it("gets another passage, which the moderator sees before it is taken", async () => {
    const { waiting, card } = await draft(TAJIKS);
    const list = messageOf(await sandbox.acts.press(card, "Choose another passage", moderator));
    expect(list.visibleTo).toBe(moderator);
    const [option] = optionsOf(list);
    const number = /^¶ \d+/.exec(option?.label ?? "")?.[0] ?? "";
    const chosen = messageOf(
      await sandbox.acts.select(list, "Choose a passage", [option?.value ?? ""], moderator),
    );
    expect(textOf(chosen)).toMatch(new RegExp(`^This is what the asker would get.*\n${number}( |$)`, "m"));
    const form = await sandbox.acts.press(chosen, "Another ¶ by its number", moderator);
    const other = messageOf(await sandbox.acts.submit(form, { number: "¶ 12" }));
    expect(textOf(other)).toContain("¶ 12");
    const done = messageOf(await sandbox.acts.press(other, "This is the answer", moderator));
    expect(done.content).toMatch(/^Corrected · case \d+$/);
    await told(waiting);
    expect(textOf(seen(waiting))).toContain("¶ 12");
  });

  it("that is declined tells the asker kindly why", async () => {
    const { waiting, card } = await draft(NOWHERE);
    expect(textOf(card)).toContain("The bot found no answer in the article");
    await expect(sandbox.acts.press(card, "Accept", moderator)).rejects.toThrow("disabled");
    const form = await sandbox.acts.press(card, "Decline", moderator);
    await sandbox.acts.submit(form, { reason: "We keep to the article here." });
    expect((await told(waiting)).content).toContain("says why it has no answer");
    expect(textOf(seen(waiting))).toMatch(/Thank you for asking.*> We keep to the article here\./s);
    expect(textOf(seen(card))).toMatch(/Draft: declined.*We keep to the article here\./s);
  });

  it("of a private question is answered in a direct message, if the asker has them open", async () => {
    const { card } = await draft("Where did the airliner crash?", { private: true });
    expect(textOf(card)).toContain("privately");
    await sandbox.acts.press(card, "Accept", moderator);
    const direct = sandbox.world.directMessageWith(member);
    const message = await sandbox.acts.message(
      ({ channel_id, content }) => channel_id === direct?.id && content.includes("private question"),
    );
    expect(textOf(message)).toContain("¶ ");

    sandbox.arrange.closeDirectMessages(member);
    const closed = await draft("Which country did the airliner come from?", { private: true });
    await choose(closed.card, 5);
    await bot.logged(/an outcome has nowhere to be shown/);
    sandbox.arrange.closeDirectMessages(member, false);
  });
});

describe("an asker who wants to be forgotten", () => {
  it("leaves no draft, no card and no words in the log channel", async () => {
    const log = sandbox.arrange.channel("log");
    await state.set(sandbox.guildId, { logChannel: log });
    const asker = sandbox.arrange.member("Asker");
    const ask = (question: string) =>
      sandbox.acts.command("ask", { as: asker, channelId: drafts, options: { question } });
    const [first, second] = ["Who sent the airliner over Sinai?", "Who was the caliph in the year 2014?"];
    await ask(first);
    const form = await sandbox.acts.press(await cardAbout(first), "Decline", moderator);
    await sandbox.acts.submit(form, { reason: "No." });
    const logged = await sandbox.acts.message((message) => message.channel_id === log, "the case");
    expect(textOf(logged)).toContain(first);
    const waiting = messageOf(await ask(second));
    const card = await cardAbout(second);

    const act = { as: asker, channelId: drafts };
    const asked = messageOf(await sandbox.acts.command("forget-me", act));
    await sandbox.acts.press(asked, "Remove", asker);
    await until(() => textOf(seen(logged)).includes("words are not kept any more"));
    expect(textOf(seen(logged))).not.toContain(asker);
    expect([sandbox.acts.look(waiting.id), sandbox.acts.look(card.id)]).toEqual([undefined, undefined]);
    expect([...cardsAbout(first), ...cardsAbout(second)]).toEqual([]);
    await state.set(sandbox.guildId, { logChannel: null });
  });
});

describe("a doubted answer", () => {
  it("that is reported comes with what was said, without who said it; left as it is, it stays", async () => {
    const { answer, card } = await report(
      "Who claimed the bombing of the passenger flight?",
      "Is this the right crash?",
    );
    expect(textOf(card)).toContain("Reported answer: is it right?");
    expect(textOf(card)).toContain("“Is this the right crash?”");
    expect(textOf(card)).not.toContain(`<@${second}>`);
    const before = textOf(seen(answer));
    messageOf(await sandbox.acts.press(card, "Leave as it is", moderator));
    expect(textOf(seen(card))).toContain("left as it was");
    expect(textOf(seen(answer))).toBe(before);
  });

  it("that is accepted is verified in its place, and pings nobody", async () => {
    const { answer, card } = await report("Who was killed on 22 March at the Crocus City Hall?", "Hm.");
    await sandbox.acts.press(card, "Accept the answer", moderator);
    await until(() => textOf(seen(answer)).includes(`<@${moderator}>`));
    expect(seen(answer).pings.notified).toEqual([]);
  });

  it("that is taken down says so, and why", async () => {
    const { answer, card } = await report("When did ISKP attack the Russian embassy in Kabul?", "Wrong.");
    const form = await sandbox.acts.press(card, "Take the answer down", moderator);
    await sandbox.acts.submit(form, { reason: "The article does not say when." });
    await until(() => textOf(seen(answer)).includes("A moderator has withdrawn this answer"));
    expect(textOf(seen(answer))).toContain("The article does not say when.");
  });

  it("with the ¶ that a member holds to be right has that ¶ first among the passages", async () => {
    const answer = await ask("What did Baghdadi call Russia?");
    const form = await sandbox.acts.press(answer, "Not helpful", member);
    await sandbox.acts.submit(form, { reason: "", paragraph: "9" });
    const card = await cardAbout("What did Baghdadi call Russia?");
    expect(textOf(card)).toContain("the right one is **¶ 9**");
    const list = messageOf(await sandbox.acts.press(card, "Choose another passage", moderator));
    expect(optionsOf(list)[0]?.label).toMatch(/^¶ 9 · named by a member/);
  });

  it("is acknowledged before the moderators' channel has it, which may be slow", async () => {
    const question = "Which mosque was attacked?";
    const answer = await ask(question);
    const form = await sandbox.acts.press(answer, "Report", member);
    // Longer than Discord waits.
    sandbox.faults.delay(`POST /channels/${moderators}/messages`, 5000);
    const thanks = messageOf(await sandbox.acts.submit(form, { reason: "Which one?" }));
    expect(thanks.content).toContain("The moderators will look at it");
    expect(cardsAbout(question)).toEqual([]);
    await cardAbout(question);
    sandbox.faults.clear();
  });

  it("is one card, however many say so, and it is brought up to date", async () => {
    const { answer, card } = await report("Which empire does the article mention?", "First.");
    const form = await sandbox.acts.press(answer, "Report", member);
    await sandbox.acts.submit(form, { reason: "Again." });
    await until(() => /“First\.”.*“Again\.”/s.test(textOf(seen(card))));
    expect(cardsAbout("Which empire does the article mention?")).toHaveLength(1);
  });
});

describe("moderators", () => {
  it("who press at the same moment: one wins, the other is told who did what", async () => {
    const { card } = await draft("How many people died in the metro of Saint Petersburg?");
    const outcomes = await Promise.all([
      sandbox.acts.press(card, "Accept", moderator),
      sandbox.acts.press(card, "Accept", second),
    ]);
    const messages = outcomes.map(messageOf);
    const won = messages.filter(({ id }) => id === card.id);
    const lost = messages.filter(({ id }) => id !== card.id);
    expect([won.length, lost.length]).toEqual([1, 1]);
    expect(lost[0]?.content).toMatch(/^<@\d+> has accepted this already, <t:\d+:R>\.$/);
    const winner = lost[0]?.visibleTo === second ? moderator : second;
    expect(lost[0]?.content).toContain(winner);
    const verified = await state.study.verified.all(sandbox.guildId);
    expect(verified.filter(({ question }) => question.includes("Saint Petersburg"))).toHaveLength(1);
  });

  it("are the only ones: a member who presses their button is refused, and that is written down", async () => {
    const { card } = await draft("When was the caliphate declared?");
    sandbox.arrange.overwrite(moderators, member, { allow: Bits.ViewChannel });
    for (const button of ["Accept", "Edit", "Choose another passage", "Decline"]) {
      const refused = messageOf(await sandbox.acts.press(card, button, member));
      expect(refused).toMatchObject({ content: "That is for moderators.", visibleTo: member });
    }
    expect(labelsOf(seen(card))).toContain("Decline");
  });

  it("who have lost their role in the meantime are no moderators any more", async () => {
    const { card } = await draft("When did the caliphate fall?");
    const helper = sandbox.arrange.member("Helper", { roles: [sandbox.roles.members, helpers] });
    sandbox.arrange.overwrite(moderators, helper, { allow: Bits.ViewChannel });
    const form = await sandbox.acts.press(card, "Decline", helper);
    sandbox.arrange.setRoles(helper, [sandbox.roles.members]);
    const refused = messageOf(await sandbox.acts.submit(form, { reason: "No." }));
    expect(refused.content).toBe("That is for moderators.");
    expect(textOf(seen(card))).toContain("may this answer be given?");
  });
});

describe("a restart", () => {
  it("takes no card away, and posts none twice", async () => {
    const { card } = await draft("Which group claimed the attack in Kabul?");
    const form = await sandbox.acts.press(card, "Decline", moderator);
    await restart();
    expect(cardsAbout("Which group claimed the attack in Kabul?")).toHaveLength(1);
    await sandbox.acts.submit(form, { reason: "Not now." });
    await until(() => textOf(seen(card)).includes("Draft: declined"));
  });

  it("keeps what was typed into a form", async () => {
    const { card } = await draft("What is the Emirate of the Caucasus?");
    const form = await sandbox.acts.press(card, "Edit", moderator);
    const wrong = messageOf(await sandbox.acts.submit(form, { paragraphs: "5", words: "My own words." }));
    await restart();
    const again = await sandbox.acts.press(wrong, "Try again", moderator);
    expect(valuesOf(again)).toMatchObject({ paragraphs: "5", words: "My own words." });
  });

  it("between a decision and its outcome: the outcome is shown after it, once", async () => {
    const { waiting, card } = await draft("How many Russians were on board?");
    sandbox.faults.delay(`PATCH /channels/${drafts}/messages/:id`, 60_000);
    await choose(card, 5);
    bot.process.kill("SIGKILL");
    sandbox.faults.clear();
    bot = await start();
    await told(waiting);
    expect(textOf(seen(waiting))).toContain("¶ 5");
    await restart();
    expect(repliesTo(waiting)).toHaveLength(1);
  });

  it("between them shows no passage that was hidden meanwhile", async () => {
    const { waiting, card } = await draft("How many were on board of the airliner?");
    sandbox.faults.delay(`PATCH /channels/${drafts}/messages/:id`, 60_000);
    await choose(card, 5);
    bot.process.kill("SIGKILL");
    sandbox.faults.clear();
    const [quote] = (await state.study.verified.all(sandbox.guildId))[0]?.quotes ?? [];
    expect(quote).toMatchObject({ paragraph: 5 });
    const passage = { ...(quote as Quote), reason: "Not for now" };
    const done = await state.study.hidden.hide(sandbox.guildId, passage, moderator);
    bot = await start();
    await told(waiting);
    expect(textOf(seen(waiting))).not.toMatch(/¶ 5\b/);
    expect(textOf(seen(waiting))).not.toContain("Verified");
    await state.study.hidden.show(sandbox.guildId, done?.hidden.id ?? "", moderator, null);
  });

  it("posts the cards of what was opened while the channel could not be reached", async () => {
    sandbox.faults.fail(`POST /channels/${moderators}/messages`, 400);
    await ask("What did Putin say about the attack?", drafts);
    await bot.logged(/a review's card could not be shown/);
    expect(cardsAbout("What did Putin say about the attack?")).toHaveLength(0);
    await restart();
    await cardAbout("What did Putin say about the attack?");
  });
});

describe("two guilds", () => {
  it("have queues of their own: where no channel is set, what waits is in /queue", async () => {
    const other = otherGuild();
    const there = { as: moderator, channelId: other.channels.readingGroup };
    expect(messageOf(await sandbox.acts.command("queue", there)).content).toContain("Nothing waits");
    for (const question of [SINAI, NOWHERE]) {
      await sandbox.acts.command("ask", { ...there, as: member, options: { question } });
    }
    await bot.logged(/waits in \/queue/);
    const waits = () => state.study.reviews.queue(other.id, { offset: 0, limit: 1 });
    await expect.poll(async () => (await waits()).total).toBe(2);
    const queue = messageOf(await sandbox.acts.command("queue", there));
    expect(queue.visibleTo).toBe(moderator);
    expect(queue.content).toMatch(/1 of 2 that wait.*No review channel is set/s);
    expect(textOf(queue)).toContain(SINAI);
    const next = messageOf(await sandbox.acts.press(queue, "Next", moderator));
    expect(textOf(next)).toContain("sourdough");
    const back = messageOf(await sandbox.acts.press(next, "Previous", moderator));
    const left = messageOf(await sandbox.acts.press(back, "Accept", moderator));
    expect(left.content).toMatch(/^Accepted · case \d+\n1 of 1 that wait/);
    expect(textOf(left)).toContain("sourdough");
    await sandbox.acts.command("settings", {
      ...there,
      subcommand: ["notify"],
      options: { review_channel: other.channels.moderators },
    });
    const card = await sandbox.acts.message(({ channel_id }) => channel_id === other.channels.moderators);
    expect(textOf(card)).toContain("sourdough");
  });

  it("never mix: a card of one is gone in the other", async () => {
    const { card } = await draft("Who founded the Caucasus Province?");
    const forged = await post(otherGuild().channels.readingGroup, {
      components: card.components,
      content: "x",
    });
    const at = { id: forged, channel_id: otherGuild().channels.readingGroup };
    expect(messageOf(await sandbox.acts.press(at, "Accept", moderator)).content).toContain(
      "not here any more",
    );
    expect(labelsOf(seen(card))).toContain("Accept");
    const there = await state.study.verified.all(otherGuild().id);
    expect(there.map(({ question }) => question)).toEqual([SINAI]);
  });
});

function otherGuild() {
  const [, other] = sandbox.guilds;
  if (!other) throw new Error("there are two guilds");
  return other;
}

async function restart(): Promise<void> {
  await bot.stop();
  bot = await start();
}

/** A member asks where answers wait: what they see, and the card. */
async function draft(
  question: string,
  options: Record<string, boolean> = {},
): Promise<{ waiting: SeenMessage; card: SeenMessage }> {
  return { waiting: await ask(question, drafts, options), card: await cardAbout(question) };
}

async function report(question: string, reason: string): Promise<{ answer: SeenMessage; card: SeenMessage }> {
  const answer = await ask(question);
  const form = await sandbox.acts.press(answer, "Report", second);
  await sandbox.acts.submit(form, { reason });
  return { answer, card: await cardAbout(question) };
}

async function ask(question: string, where = channelId, options: Record<string, boolean> = {}) {
  return messageOf(
    await sandbox.acts.command("ask", { as: member, channelId: where, options: { question, ...options } }),
  );
}

function cardAbout(question: string): Promise<SeenMessage> {
  return sandbox.acts.message((message) => isCardAbout(message, question), `a card about "${question}"`);
}

function cardsAbout(question: string): SeenMessage[] {
  return sandbox.acts.messagesIn(moderators).filter((message) => isCardAbout(message, question));
}

function isCardAbout(message: SeenMessage, question: string): boolean {
  const isOfBot = message.author.id === sandbox.applicationId && message.visibleTo === null;
  return message.channel_id === moderators && isOfBot && textOf(message).includes(`**${question}**`);
}

/** Corrects the answer to the bot's own sentence of a ¶. */
async function choose(card: SeenMessage, number: number): Promise<void> {
  const list = messageOf(await sandbox.acts.press(card, "Choose another passage", moderator));
  const form = await sandbox.acts.press(list, "Another ¶ by its number", moderator);
  const chosen = messageOf(await sandbox.acts.submit(form, { number: String(number) }));
  await sandbox.acts.press(chosen, "This is the answer", moderator);
}

/** The word to the one who waited. */
function told(waiting: SeenMessage): Promise<SeenMessage> {
  return sandbox.acts.message(
    ({ message_reference, author }) =>
      message_reference?.message_id === waiting.id && author.id === sandbox.applicationId,
    "a word to the asker",
  );
}

function repliesTo({ id, channel_id }: SeenMessage): SeenMessage[] {
  return sandbox.acts
    .messagesIn(channel_id)
    .filter(({ message_reference }) => message_reference?.message_id === id);
}

async function until(holds: () => boolean): Promise<void> {
  if (holds()) return;
  await sandbox.acts.happening("the message to change", () => holds() || undefined);
}

function seen({ id }: SeenMessage): SeenMessage {
  const message = sandbox.acts.look(id);
  if (!message) throw new Error(`message ${id} is gone`);
  return message;
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

interface Part {
  readonly label?: string;
  readonly custom_id?: string;
  readonly value?: string;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
  readonly component?: Part;
  readonly components?: readonly Part[];
}

function partsOf(components: unknown): Part[] {
  return (components as readonly Part[]).flatMap((part) => [
    part,
    ...partsOf(part.components ?? []),
    ...(part.component ? [part.component] : []),
  ]);
}

function labelsOf({ components }: SeenMessage): string[] {
  return partsOf(components ?? []).flatMap(({ label }) => label ?? []);
}

function optionsOf({ components }: SeenMessage): readonly { label: string; value: string }[] {
  return partsOf(components ?? []).flatMap(({ options }) => options ?? []);
}

/** What a form is filled in with. */
function valuesOf(opened: Outcome): Record<string, string | undefined> {
  if (opened.kind !== "modal") throw new Error(JSON.stringify(opened));
  const inputs = partsOf(opened.modal.components).filter(({ custom_id }) => custom_id !== undefined);
  return Object.fromEntries(inputs.map(({ custom_id, value }) => [custom_id, value]));
}

/** Posts as the bot, past it. @returns The message's id */
async function post(channel: string, body: object): Promise<string> {
  const response = await fetch(`${sandbox.apiUrl}/v10/channels/${channel}/messages`, {
    method: "POST",
    headers: { authorization: `Bot ${sandbox.token}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return ((await response.json()) as { id: string }).id;
}
