import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Outcome, SeenMessage } from "../../src/sandbox/acts.js";
import { Bits } from "../../src/sandbox/permissions.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import { DATABASE_NAME, type Database, openDatabase } from "../../src/storage/database.js";
import { fingerprintOf } from "../../src/study/quote.js";
import { DEFAULTS, type Settings } from "../../src/study/settings.js";
import { Study } from "../../src/study/study.js";
import { type BotProcess, startBot } from "../support/bot.js";
import { useFolders, writeFiles } from "../support/folders.js";
import { messageOf } from "../support/messages.js";
import { PLACES } from "../support/places.js";

const FLOOD = "When did a flood carry away the bridge at Millford?";
const LIGHTHOUSE = "Which stone is the lighthouse at the entrance of Brim made of?";
const BREAD = "How do I bake sourdough bread?";
const MORE = "More passages";
const newFolder = useFolders();

let sandbox: Sandbox;
let bot: BotProcess;
let study: Study;
let database: Database;
let indexDir: string;
let corpusDir: string;
let member: string;
let other: string;
let moderator: string;
let channelId: string;
let guildId: string;

beforeAll(async () => {
  sandbox = await startSandbox({ guilds: ["First", "Second"] });
  indexDir = newFolder();
  corpusDir = writeFiles(newFolder(), PLACES);
  ({ member, guest: other, moderator } = sandbox.users);
  channelId = sandbox.channels.readingGroup;
  guildId = sandbox.guildId;
  bot = await startBot(sandbox, { indexDir, corpusDir });
  database = await openDatabase(join(`${indexDir}-data`, DATABASE_NAME));
  study = new Study(database);
});

afterAll(async () => {
  await bot?.stop();
  await database?.destroy();
  await sandbox?.close();
});

const ask = async (question: string, options: Record<string, string | boolean> = {}, as = member) =>
  messageOf(await sandbox.acts.command("ask", { as, channelId, options: { question, ...options } }));
const press = (message: SeenMessage, button: string, as = member) => sandbox.acts.press(message, button, as);
const told = async (outcome: Promise<Outcome>) => messageOf(await outcome);
const choose = async (message: SeenMessage, ofLabel: RegExp, as = member) =>
  messageOf(await sandbox.acts.select(message, MORE, [optionOf(message, ofLabel).value], as));
const idOf = (message: SeenMessage) =>
  /1:delete:([^:"]+)/.exec(JSON.stringify(message.components))?.[1] ?? "";
const questionOf = (message: SeenMessage) => study.questions.get(guildId, idOf(message));
/** From beside the bot, which may be writing at this moment. */
const write = <T>(writing: () => Promise<T>) => vi.waitFor(writing, { timeout: 5000 });
const settle = (change: Partial<Settings>) =>
  write(() =>
    study.settings.change(
      guildId,
      () => ({ ...DEFAULTS, cooldownSeconds: 0, quotaPerHour: 0, ...change }),
      moderator,
    ),
  );

function optionOf(
  message: SeenMessage,
  ofLabel: RegExp,
): { value: string; default?: boolean; label: string } {
  const rows = message.components as unknown as {
    components: { options?: { label: string; value: string }[] }[];
  }[];
  const options = rows.flatMap(({ components }) => components.flatMap(({ options = [] }) => options));
  const found = options.find(({ label }) => ofLabel.test(label));
  if (!found) throw new Error(`no option ${ofLabel} among ${options.map(({ label }) => label).join(", ")}`);
  return found;
}

describe("in a direct message", () => {
  it("nobody moderates: there is no report, and what is not helpful is not said to be passed on", async () => {
    const direct = sandbox.world.directMessageWith(member)?.id ?? "";
    const answer = await sandbox.acts.ask(member, direct, FLOOD);
    expect(JSON.stringify(answer.components)).not.toContain('"Report"');
    const form = await press(answer, "Not helpful");
    const thanked = await told(sandbox.acts.submit(form, { reason: "It was hail.", paragraph: "1" }));
    expect(thanked.content).toBe("Thank you! Your vote counts; nobody else sees it.");
    const reviews = await database.selectFrom("reviews").selectAll().where("guild_id", "=", direct).execute();
    expect(reviews).toEqual([]);
  });
});

describe("More passages", () => {
  let answer: SeenMessage;
  let before: Pick<SeenMessage, "content" | "embeds">;
  beforeAll(async () => {
    answer = await ask(FLOOD);
    before = { content: answer.content, embeds: answer.embeds };
  });

  it("has the answer first, chosen, and then the next best", () => {
    expect(answer.content).toMatch(/^(📖 \*\*Answered|❔ \*\*Perhaps answered)\*\* · ¶ 2/);
    expect(optionOf(answer, /^Answer: ¶ 2 · 4 more passages/)).toMatchObject({ default: true });
    optionOf(answer, /^¶ 1 · The Harbour of Brim/);
  });

  it("puts another passage in the answer's place for all when the asker chooses it, and says that it is another", async () => {
    const swapped = await choose(answer, /Brim/);
    expect(swapped).toMatchObject({ id: answer.id, visibleTo: null });
    expect(swapped.content.split("\n")).toEqual([
      expect.stringMatching(/^📄 \*\*Another passage, not the answer\*\* · ¶ \d$/),
      ...before.content.split("\n"),
    ]);
    expect(swapped.embeds[0]).toMatchObject({
      author: { name: FLOOD },
      footer: { text: expect.stringContaining("The Harbour of Brim") },
    });
  });

  it("goes on after a restart, and puts the answer back as it was, for a moderator too", async () => {
    expect(await bot.stop()).toBe(0);
    bot = await startBot(sandbox, { indexDir, corpusDir });
    const again = await choose(answer, /Corran/, moderator);
    expect(again.id).toBe(answer.id);
    expect(again.content.match(/Another passage/g)).toHaveLength(1);
    const back = await choose(answer, /^Answer: ¶ 2 · 4 more passages/);
    expect(back).toMatchObject(before);
  });

  it("gives anybody else a copy of their own, to choose from by themselves", async () => {
    const copy = await choose(answer, /Brim/, other);
    expect(copy.visibleTo).toBe(other);
    expect(copy.content).toContain("Another passage");
    expect(sandbox.acts.look(answer.id)).toMatchObject(before);
    expect(JSON.stringify(copy.components)).not.toContain("1:delete");
    const turned = await choose(copy, /Corran/, other);
    expect(turned).toMatchObject({ id: copy.id, embeds: [{ title: "¶ 1" }] });
  });

  it("has the context of what is shown", async () => {
    const swapped = await choose(await ask(FLOOD), /Corran/);
    const context = await told(press(swapped, "Context"));
    expect(context.embeds[0]?.footer?.text).toContain("The Glen of Corran");
  });

  it("shows the closest passages whole where nothing answers", async () => {
    const refused = await ask(BREAD);
    expect(refused.content).toBe("🚫 **Not in any article**");
    const first = refused.embeds[0];
    const swapped = await choose(refused, /^¶ \d/);
    expect(swapped.embeds[0]?.title).toMatch(/^¶ \d/);
    expect((await choose(refused, /^The closest passages/)).embeds[0]).toEqual(first);
  });

  it("neither shows nor offers what has been hidden since", async () => {
    const old = await ask(FLOOD);
    const value = optionOf(old, /Corran/).value;
    const glen = PLACES["corran/glen.txt"].split("\n\n")[1]?.trim() ?? "";
    const passage = {
      article: "corran/glen",
      paragraph: 1,
      fingerprint: fingerprintOf(glen),
      reason: "spoiler",
    };
    const done = await write(() => study.hidden.hide(guildId, passage, moderator));
    const refused = messageOf(await sandbox.acts.select(old, MORE, [value], member));
    expect(refused).toMatchObject({ visibleTo: member, content: "A moderator has hidden this passage." });
    const swapped = await choose(old, /Brim/);
    expect(() => optionOf(swapped, /Corran/)).toThrow("no option");
    await write(() => study.hidden.show(guildId, done?.hidden.id ?? "", moderator, null));
  });
});

describe("Helpful and Not helpful", () => {
  it("are votes that nobody else sees; another press changes one's vote", async () => {
    const answer = await ask(FLOOD);
    const id = idOf(answer);
    expect(await told(press(answer, "Helpful", other))).toMatchObject({
      visibleTo: other,
      content: expect.stringContaining("Thank you"),
    });
    await told(press(answer, "Helpful", member));
    expect(await study.votes.tally(guildId, id)).toEqual({ helpful: 2, notHelpful: 0 });
    expect((await press(answer, "Not helpful", other)).kind).toBe("modal");
    // The form was put away: the vote counts all the same.
    expect(await study.votes.tally(guildId, id)).toEqual({ helpful: 1, notHelpful: 1 });
    expect(sandbox.acts.look(answer.id)).toEqual(answer);
    expect(await study.reviews.openOf(guildId, id)).toBeNull();
  });

  it("may be told why and what is right, for the moderators", async () => {
    const answer = await ask(FLOOD);
    const form = await press(answer, "Not helpful", other);
    const thanks = await told(sandbox.acts.submit(form, { reason: "It is older", paragraph: " ¶ 1 " }));
    expect(thanks).toMatchObject({ visibleTo: other, content: expect.stringContaining("moderators") });
    const review = await study.reviews.openOf(guildId, idOf(answer));
    expect(review).toMatchObject({ kind: "feedback", question: FLOOD, answerMessageId: answer.id });
    expect(await study.reviews.notes(guildId, review?.id ?? "")).toEqual([
      { memberId: other, reason: "It is older", paragraph: 1 },
    ]);
  });

  it("with a ¶ that is not there says which are, and gives back what was typed", async () => {
    const answer = await ask(FLOOD);
    for (const paragraph of ["7", "0", "the second", "1-2", "-1", "99999999999999999999"]) {
      const form = await press(answer, "Not helpful");
      const { content, visibleTo } = await told(
        sandbox.acts.submit(form, { reason: "*No*, @everyone", paragraph }),
      );
      expect(visibleTo).toBe(member);
      expect(content).toContain(`“${paragraph}”: “The River Alder” has ¶ 1 to ¶ 2`);
      expect(content).toContain("You wrote:\n>>> \\*No\\*, @\u200beveryone");
    }
    expect(await study.reviews.openOf(guildId, idOf(answer))).toBeNull();
    expect(await study.votes.of(guildId, idOf(answer), member)).toMatchObject({ isHelpful: false });
  });

  it("under what is not answered is only the second", async () => {
    const refused = await ask(BREAD);
    expect(JSON.stringify(refused.components)).not.toContain('"Helpful"');
    const form = await press(refused, "Not helpful");
    await told(sandbox.acts.submit(form, { reason: "", paragraph: "" }));
    expect(await study.votes.tally(guildId, idOf(refused))).toEqual({ helpful: 0, notHelpful: 1 });
  });
});

describe("Report", () => {
  it("asks the moderators to look at it; reported again, it is one review with both notes", async () => {
    const answer = await ask(FLOOD);
    for (const as of [other, member]) {
      const thanks = await told(
        sandbox.acts.submit(await press(answer, "Report", as), { reason: `from ${as}` }),
      );
      expect(thanks).toMatchObject({
        visibleTo: as,
        content: expect.stringContaining("moderators will look"),
      });
    }
    const review = await study.reviews.openOf(guildId, idOf(answer));
    expect(review).toMatchObject({
      kind: "report",
      question: FLOOD,
      quotes: [{ article: "alder", paragraph: 2 }],
    });
    expect((await study.reviews.notes(guildId, review?.id ?? "")).map(({ memberId }) => memberId)).toEqual([
      other,
      member,
    ]);
  });

  it("takes the words from the message where the guild keeps none, or says that they are lost", async () => {
    await settle({ retentionDays: 0 });
    const answer = await ask(FLOOD);
    await told(sandbox.acts.submit(await press(answer, "Report"), { reason: "wrong" }));
    expect(await study.reviews.openOf(guildId, idOf(answer))).toMatchObject({
      question: FLOOD,
      quotes: [{ article: "alder", sentence: "A flood carried it away in 1911." }],
    });
    const asking = sandbox.acts.post(member, channelId, `<@${sandbox.applicationId}> ${LIGHTHOUSE}`);
    const reply = await replyTo(asking.id);
    // As if it were deleted without the bot's being told, or the answer would go, too.
    await database
      .updateTable("questions")
      .set({ question_message_id: null })
      .where("question_message_id", "=", asking.id)
      .execute();
    sandbox.acts.delete(member, asking.id);
    await told(sandbox.acts.submit(await press(reply, "Report"), { reason: "wrong" }));
    const { question } = (await study.reviews.openOf(guildId, idOf(reply))) ?? {};
    expect(question).toBe("(The words of the question are not kept.)");
    await settle({});
  });
});

describe("Delete", () => {
  it("is for the asker, whose answer is gone, with what was asked of it", async () => {
    const answer = await ask(FLOOD);
    await told(sandbox.acts.submit(await press(answer, "Report", other), { reason: "wrong" }));
    const review = await study.reviews.openOf(guildId, idOf(answer));
    expect((await press(answer, "Delete")).kind).toBe("deleted");
    expect(sandbox.acts.look(answer.id)).toBeUndefined();
    expect(await questionOf(answer)).toMatchObject({ outcome: "deleted" });
    expect(await study.reviews.get(guildId, review?.id ?? "")).toMatchObject({ state: "withdrawn" });
  });

  it("is for a moderator, which is written down", async () => {
    const answer = await ask(FLOOD);
    expect((await press(answer, "Delete", moderator)).kind).toBe("deleted");
    const [latest] = (await study.cases.search(guildId, ["delete"], { offset: 0, limit: 1 })).items;
    expect(latest).toMatchObject({ action: "delete", actorId: moderator, memberId: member, subject: FLOOD });
  });

  it("is for nobody else, which is written down too", async () => {
    const answer = await ask(FLOOD);
    const refused = await told(press(answer, "Delete", other));
    expect(refused).toMatchObject({ visibleTo: other, content: "That is for moderators." });
    expect(sandbox.acts.look(answer.id)).toEqual(answer);
    const refusals = async () =>
      (await study.cases.search(guildId, ["refused", "delete"], { offset: 0, limit: 1 })).items;
    await expect.poll(refusals).toMatchObject([{ action: "refused", actorId: other }]);
  });

  it("works when the question is gone, under a refusal, an extract, and in a direct message", async () => {
    const asking = sandbox.acts.post(member, channelId, `<@${sandbox.applicationId}> ${FLOOD}`);
    const reply = await replyTo(asking.id);
    // Deleted while the bot was not connected, or it had removed the answer.
    sandbox.world.messages.delete(asking.id);
    const direct = sandbox.world.directMessageWith(member)?.id ?? "";
    for (const answer of [
      reply,
      await ask(BREAD),
      await ask("What are the articles about?"),
      await ask(FLOOD, { private: true }),
      await sandbox.acts.ask(member, direct, FLOOD),
    ]) {
      expect((await press(answer, "Delete")).kind).toBe("deleted");
      expect(sandbox.acts.look(answer.id)).toBeUndefined();
    }
  });
});

describe("Share", () => {
  const shared = () =>
    sandbox.acts.messagesIn(channelId).filter(({ content }) => content.includes("Asked and shared by"));

  it("posts a private answer for everybody, once, naming who shares it and pinging nobody", async () => {
    const answer = await ask(FLOOD, { private: true });
    await press(answer, "Share");
    await sandbox.acts.message(({ content }) => content === "Shared with everybody here.");
    const posted = shared().at(-1);
    if (!posted) throw new Error("nothing was shared");
    expect(posted).toMatchObject({ visibleTo: null, embeds: answer.embeds });
    expect(posted.content).toBe(`${answer.content}\n-# Asked and shared by <@${member}>`);
    expect(posted.pings.notified).toEqual([]);
    expect(JSON.stringify(sandbox.acts.look(answer.id)?.components)).toMatch(
      /"label":"Share"[^}]*"disabled":true/,
    );
    expect(JSON.stringify(posted.components)).not.toContain('"Share"');
    expect(await questionOf(posted)).toMatchObject({
      askerId: member,
      isPrivate: false,
      answerMessageId: posted.id,
    });
    // A press from before the button was switched off.
    expect(await study.questions.share(guildId, idOf(answer))).toBeNull();
    expect(await told(press(posted, "Helpful", other))).toMatchObject({ visibleTo: other });
    expect((await choose(posted, /Corran/)).id).toBe(posted.id);
    expect((await press(posted, "Delete")).kind).toBe("deleted");
    expect(await questionOf(answer)).toMatchObject({ outcome: expect.stringMatching(/answered/) });
  });

  it("is refused in a channel where the bot does not answer, or may not write", async () => {
    const answer = await ask(FLOOD, { private: true });
    const before = shared().length;
    await settle({ mode: "off" });
    expect((await told(press(answer, "Share"))).content).toBe("I do not answer in this channel.");
    await settle({});
    sandbox.arrange.overwrite(channelId, sandbox.roles.bot, { deny: Bits.SendMessages });
    expect((await told(press(answer, "Share"))).content).toContain("I lack the permission to send messages");
    sandbox.arrange.overwrite(channelId, sandbox.roles.bot, {});
    expect(shared()).toHaveLength(before);
  });

  it("is refused where moderators have taken the answer down since, or put another in its place", async () => {
    for (const outcome of ["declined", "verified"] as const) {
      const answer = await ask(FLOOD, { private: true });
      await expect.poll(async () => (await questionOf(answer))?.outcome).toBe("answered");
      await write(() => study.questions.answered(guildId, idOf(answer), { outcome, quotes: [] }));
      expect((await told(press(answer, "Share"))).content).toContain("I no longer keep this question");
    }
  });

  it("waits for a moderator where answers do", async () => {
    const answer = await ask(FLOOD, { private: true });
    await settle({ mode: "draft" });
    const before = shared().length;
    await press(answer, "Share");
    await sandbox.acts.message(({ content }) => content.startsWith("A moderator looks at it first"));
    expect(shared()).toHaveLength(before);
    const { items } = await study.reviews.queue(guildId, { offset: 0, limit: 50 });
    expect(items.at(-1)).toMatchObject({ kind: "draft", question: FLOOD, isPrivate: false, askerId: member });
    await settle({});
  });

  it("that fails can be tried again", async () => {
    const answer = await ask(FLOOD, { private: true });
    sandbox.faults.fail("POST /channels/:id/messages", 400);
    const failed = await told(press(answer, "Share"));
    expect(failed).toMatchObject({
      visibleTo: member,
      content: expect.stringContaining("Something went wrong"),
    });
    const before = shared().length;
    await press(answer, "Share");
    await sandbox.acts.message(() => shared().length > before, "a shared answer");
  });
});

describe("what is said of an answer", () => {
  it("that a moderator stands for: by whom, when, and their remark as theirs", async () => {
    const asked = await ask(LIGHTHOUSE);
    const quotes = await vi.waitFor(async () => {
      const { quotes } = (await questionOf(asked)) ?? {};
      return quotes ?? Promise.reject(new Error("not written down yet"));
    });
    const verified = { question: LIGHTHOUSE, mark: null, quotes, note: "See the *photo*, too" };
    const { id } = await write(() => study.verified.add(guildId, verified, moderator));
    const answer = await ask(LIGHTHOUSE);
    const [first, note] = answer.content.split("\n");
    expect(first).toMatch(
      new RegExp(`^✅ \\*\\*Verified by a moderator\\*\\* · ¶ 1 · <@${moderator}> · <t:\\d+:D>$`),
    );
    expect(note).toBe("📝 **Note by a moderator:** See the \\*photo\\*, too");
    expect(answer.pings.notified).toEqual([]);
    await write(() => study.verified.withdraw(guildId, id, moderator, null));
    const changed = quotes.map((quote) => ({ ...quote, fingerprint: fingerprintOf("other words") }));
    const stale = await write(() => study.verified.add(guildId, { ...verified, quotes: changed }, moderator));
    expect((await ask(LIGHTHOUSE)).content).toContain("the paragraph has changed since");
    await write(() => study.verified.withdraw(guildId, stale.id, moderator, null));
  });
});

describe("a button whose question is not known here", () => {
  it("of a question that is no longer kept says so, and its asker can delete the answer all the same", async () => {
    const answer = await ask(FLOOD);
    await write(() => study.forget(guildId, member));
    for (const button of ["Helpful", "Not helpful", "Report"]) {
      const { content, visibleTo } = await told(press(answer, button));
      expect([content, visibleTo]).toEqual([expect.stringContaining("no longer keep this question"), member]);
    }
    expect((await choose(answer, /Brim/, other)).visibleTo).toBe(other);
    expect((await choose(answer, /Brim/)).id).toBe(answer.id);
    expect((await told(press(answer, "Delete", other))).visibleTo).toBe(other);
    expect((await press(answer, "Delete")).kind).toBe("deleted");
  });

  it("that went away while its form was open says so", async () => {
    const answer = await ask(FLOOD);
    const form = await press(answer, "Report", other);
    expect((await press(answer, "Delete")).kind).toBe("deleted");
    await write(() => study.forget(guildId, member));
    const { content } = await told(sandbox.acts.submit(form, { reason: "wrong" }));
    expect(content).toContain("no longer keep this question");
  });

  it("of another guild is not known in this one", async () => {
    const [, second] = sandbox.guilds;
    if (!second) throw new Error("no second guild");
    const there = await sandbox.acts.ask(
      moderator,
      second.channels.readingGroup,
      `<@${sandbox.applicationId}> ${FLOOD}`,
    );
    const here = await ask(FLOOD);
    // As if the message of one guild had come into the other.
    const message = sandbox.world.messages.get(here.id);
    if (!message) throw new Error("no message");
    const foreign = JSON.stringify(message.api.components).replaceAll(idOf(here), idOf(there));
    message.api.components = JSON.parse(foreign);
    expect((await told(press(here, "Helpful", other))).content).toContain("no longer keep this question");
    expect((await press(here, "Delete", moderator)).kind).toBe("deleted");
    const outcomeThere = async () => (await study.questions.get(second.id, idOf(there)))?.outcome;
    await expect.poll(outcomeThere).toBe("answered");
    expect(await study.votes.tally(second.id, idOf(there))).toEqual({ helpful: 0, notHelpful: 0 });
  });
});

it("a menu from before the article changed says so", async () => {
  const answer = await ask(FLOOD);
  const value = optionOf(answer, /Brim/).value;
  expect(await bot.stop()).toBe(0);
  const changed = writeFiles(newFolder(), { ...PLACES, "new.md": "# New\n\nA new paragraph about mills.\n" });
  bot = await startBot(sandbox, { indexDir: newFolder(), dataDir: `${indexDir}-data`, corpusDir: changed });
  const refused = messageOf(await sandbox.acts.select(answer, MORE, [value], member));
  expect(refused).toMatchObject({
    visibleTo: member,
    content: expect.stringContaining("from before the article changed"),
  });
  const form = await press(answer, "Not helpful");
  const { content } = await told(sandbox.acts.submit(form, { reason: "No", paragraph: "1" }));
  expect(content).toContain("The article has changed meanwhile");
  expect(content).toContain(">>> No");
});

function replyTo(messageId: string): Promise<SeenMessage> {
  return sandbox.acts.message(
    ({ message_reference }) => message_reference?.message_id === messageId,
    "a reply",
  );
}
