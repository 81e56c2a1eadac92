import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SeenMessage } from "../../src/sandbox/acts.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import { type BotProcess, spawnBot, startBot } from "../support/bot.js";
import { useFolders, writeFiles } from "../support/folders.js";
import { messageOf } from "../support/messages.js";
import { runScript } from "../support/programs.js";

const SINAI = "How many people died when the airliner came down over Sinai?";
const NOBODY = { users: [], roles: [], everyone: false, notified: [] };
const newFolder = useFolders();

let sandbox: Sandbox;
let bot: BotProcess;
let indexDir: string;
let member: string;
let other: string;
let channelId: string;

beforeAll(async () => {
  sandbox = await startSandbox();
  indexDir = newFolder();
  member = sandbox.users.member;
  other = sandbox.users.moderator;
  channelId = sandbox.channels.readingGroup;
  bot = await startBot(sandbox, { indexDir });
});

afterAll(async () => {
  await bot?.stop();
  await sandbox?.close();
});

const here = (as = member) => ({ as, channelId });
const ask = (question: string, options: Record<string, string | boolean> = {}, as = member) =>
  sandbox.acts.command("ask", { ...here(as), options: { question, ...options } });

describe("the bot", () => {
  it("registers its commands when it starts, and not again when Discord knows them", async () => {
    const registrations = () => sandbox.requests.of("PUT /applications/:app/guilds/:guild/commands");
    expect(registrations()).toHaveLength(1);
    expect(await bot.stop()).toBe(0);
    bot = await startBot(sandbox, { indexDir });
    expect(registrations()).toHaveLength(1);
    expect(bot.log.join("\n")).toContain("commands unchanged");
  });

  it("logs one line when it is ready", () => {
    expect(bot.log.filter((line) => line.includes('"msg":"ready"'))).toHaveLength(1);
  });

  it("withdraws commands that were registered for all guilds: Discord would show both", async () => {
    await bot.stop();
    const everywhere = await startBot(sandbox, { indexDir, env: { DISCORD_GUILD_ID: "" } });
    await everywhere.stop();
    const before = sandbox.requests.of("PUT /applications/:app/commands").length;
    bot = await startBot(sandbox, { indexDir });
    expect(before).toBe(1);
    expect(sandbox.requests.of("PUT /applications/:app/commands").at(-1)?.body).toEqual([]);
  });

  it("refuses to start without a token, and says where to get one", async () => {
    const failed = spawnBot(sandbox, { indexDir, env: { DISCORD_TOKEN: "" } });
    await failed.logged(/DISCORD_TOKEN is missing/);
    await expect(failed.logged(/never/)).rejects.toThrow("ended");
    expect(failed.process.exitCode).toBe(1);
  });

  it("refuses to start with a token that Discord refuses", async () => {
    const failed = spawnBot(sandbox, {
      indexDir,
      dataDir: newFolder(),
      env: { DISCORD_TOKEN: "not.a.token" },
    });
    await failed.logged(/DISCORD_TOKEN was refused by Discord/);
    await expect(failed.logged(/never/)).rejects.toThrow("ended");
    expect(failed.process.exitCode).toBe(1);
  });
});

describe("/ask", () => {
  it("answers with the sentence in bold in its paragraph, the ¶ and the heading, and pings nobody", async () => {
    const { content, embeds, visibleTo, pings } = messageOf(await ask(SINAI));
    expect(embeds[0]).toMatchObject({
      author: { name: SINAI },
      title: expect.stringMatching(/^¶ 5 · Islamic State Declarations/),
      description: expect.stringContaining(
        "**A total of 224 people were killed in the explosion and subsequent crash.**",
      ),
      footer: { text: expect.stringContaining("In the article's own words") },
    });
    expect(content).toMatch(/^❔ \*\*Perhaps answered\*\* · ¶ 5\n/);
    expect(visibleTo).toBeNull();
    expect(pings).toMatchObject(NOBODY);
  });

  it("answers the asker alone when asked to", async () => {
    expect(messageOf(await ask(SINAI, { private: true })).visibleTo).toBe(member);
  });

  it("says so when the article does not answer, and shows what comes closest", async () => {
    const { content, embeds } = messageOf(await ask("How do I bake sourdough bread?"));
    expect(content).toBe("🚫 **Not in the article**");
    expect(embeds[0]?.fields).toHaveLength(3);
  });

  it("says in a word how sure it is, and never a number", async () => {
    const { content, embeds } = messageOf(await ask(SINAI));
    expect(content).toContain("Not sure that this answers it");
    const sure = messageOf(await ask("Who recruited other Tajiks?"));
    expect(sure.content).toMatch(/^📖 \*\*Answered\*\* · ¶ 13 · How sure: (certain|likely)$/);
    expect(content + JSON.stringify(embeds)).not.toMatch(/0\.\d|\d ?%/);
  });

  it("has what the answering sentence leans on in italics", async () => {
    const [embed] = messageOf(await ask("Who recruited other Tajiks?")).embeds;
    expect(embed?.title).toContain("¶ 13");
    expect(embed?.description).toMatch(
      /\*In April 2023, a Tajik citizen [^*]+\* \*\*Purported to be [^*]+\*\*/,
    );
  });

  it("looks in one article, chosen from the list that appears while one types", async () => {
    const choices = await sandbox.acts.autocomplete("ask", "article", {
      ...here(),
      options: { question: "x", article: "islamic" },
    });
    expect(choices).toHaveLength(1);
    const article = String(choices[0]?.value);
    expect(messageOf(await ask(SINAI, { article })).embeds[0]?.title).toContain("¶ 5");
    expect(messageOf(await ask(SINAI, { article: "no such article" })).content).toContain("no such article");
  });

  it.each([
    ["@everyone @here <@&1> <@1>"],
    ["(?<=a)+*[ ^$ \\1"],
    ["'; DROP TABLE questions; --"],
    ["**bold** ||spoiler|| ```code``` [x](http://example.com)"],
    ["\u202eright to left\u202c \u200f"],
    ["😀"],
    ["\u200b\u200b"],
    ["🙏👩‍🎓 <:pepe:123456789012345678>"],
    ["Wie backe ich ein Brot aus Sauerteig?"],
    ["x".repeat(2000)],
  ])("takes a question for what it is, words: %j", async (question) => {
    const { pings } = messageOf(await ask(question));
    expect(pings).toMatchObject(NOBODY);
  });
});

describe("under an answer", () => {
  let answer: SeenMessage;
  beforeAll(async () => {
    answer = messageOf(await ask(SINAI));
  });

  it("Context shows the paragraphs before and after", async () => {
    const context = messageOf(await sandbox.acts.press(answer, "Context", other));
    expect(context.visibleTo).toBe(other);
    expect(context.embeds[0]?.fields?.map(({ name }) => name.split(" · ")[0])).toEqual(["¶ 4", "¶ 5", "¶ 6"]);
  });

  it("the buttons go on working after a restart", async () => {
    expect(await bot.stop()).toBe(0);
    bot = await startBot(sandbox, { indexDir });
    expect(messageOf(await sandbox.acts.press(answer, "Context", member)).embeds[0]?.title).toBe(
      "In context",
    );
  });
});

describe("a question that asks two things", () => {
  let answer: SeenMessage;
  beforeAll(async () => {
    answer = messageOf(await ask("Which attacks happened in 2016 and 2019?"));
  });

  it("is answered in one message, each with its own ¶", () => {
    expect(answer.embeds.map(({ title }) => title?.split(" · ")[0])).toEqual(["¶ 7", "¶ 8"]);
    expect(answer.embeds[0]?.description).toMatch(/\*\*Likewise, in 2016, [^*]+\*\*/);
    expect(answer.embeds[1]?.description).toMatch(/\*\*In 2019, [^*]+\*\*/);
    expect(answer.embeds[0]?.author?.name).toBe("Which attacks happened in 2016 and 2019?");
  });

  it("has a button for the context of each", async () => {
    const context = messageOf(await sandbox.acts.press(answer, "Context of ¶ 8", other));
    expect(context.embeds[0]?.fields?.map(({ name }) => name.split(" · ")[0])).toEqual(["¶ 7", "¶ 8", "¶ 9"]);
  });
});

describe("an overview", () => {
  it("is the outline with leading sentences, said to be an extract", async () => {
    const [embed] = messageOf(await ask("What is this article about?")).embeds;
    expect(embed?.title).toMatch(/^The Islamic State's threat to Russia/);
    expect(embed?.description).toContain("Extract: sentences of the article");
    expect(embed?.fields?.map(({ name }) => name)).toEqual([
      "¶ 1–2",
      expect.stringMatching(/^¶ 3–8 · /),
      "¶ 9–15 · ISKP Turns Sights on Russia",
      "¶ 16–19 · Future ISKP Threat to Russia",
    ]);
    for (const { value } of embed?.fields ?? []) expect(value).toMatch(/^>>> \*\*¶ \d+\*\* /);
  });

  it("of some paragraphs has a sentence of each, and is given to a mention too", async () => {
    const [embed] = (await sandbox.acts.ask(member, channelId, `<@${sandbox.applicationId}> summarise ¶ 6–8`))
      .embeds;
    expect(embed?.title).toMatch(/^¶ 6–8 · /);
    expect(embed?.fields?.[0]?.value.match(/\*\*¶ \d\*\*/g)).toEqual(["**¶ 6**", "**¶ 7**", "**¶ 8**"]);
    expect(embed?.author).toBeUndefined();
  });

  it("of paragraphs that are not there says so", async () => {
    const [embed] = messageOf(await ask("summarise ¶ 44")).embeds;
    expect(embed?.description).toBe("The article has 19 paragraphs; there is no ¶ 44.");
  });
});

describe("/passage", () => {
  it("shows a paragraph, and turns the page for the one who opened it", async () => {
    const opened = messageOf(await sandbox.acts.command("passage", { ...here(), options: { number: 5 } }));
    expect(opened.embeds[0]?.title).toContain("¶ 5");
    const turned = messageOf(await sandbox.acts.press(opened, "Next", member));
    expect(turned.id).toBe(opened.id);
    expect(turned.embeds[0]?.title).toContain("¶ 6");
    const copy = messageOf(await sandbox.acts.press(turned, "Previous", other));
    expect(copy).toMatchObject({ visibleTo: other, embeds: [{ title: expect.stringContaining("¶ 5") }] });
    expect(copy.id).not.toBe(opened.id);
  });

  it("says how many paragraphs there are when that one is not", async () => {
    const { content, visibleTo } = messageOf(
      await sandbox.acts.command("passage", { ...here(), options: { number: 20 } }),
    );
    expect(content).toContain("has 19 paragraphs; there is no ¶ 20");
    expect(visibleTo).toBe(member);
  });
});

describe("/about", () => {
  it("tells what it is, the article, and what it keeps", async () => {
    const { embeds, visibleTo } = messageOf(await sandbox.acts.command("about", here()));
    const words = JSON.stringify(embeds);
    expect(words).toContain("Crocus City Hall attack");
    expect(words).toContain("kept for 30 days");
    expect(visibleTo).toBe(member);
  });
});

describe("a message", () => {
  const mention = (question: string) => `<@${sandbox.applicationId}> ${question}`;

  it("that mentions the bot is answered by a reply that pings nobody", async () => {
    const reply = await sandbox.acts.ask(member, channelId, mention(SINAI));
    expect(reply.embeds[0]?.title).toContain("¶ 5");
    expect(reply.embeds[0]?.author).toBeUndefined();
    expect(reply.pings).toMatchObject(NOBODY);
  });

  it("that replies to the bot is answered", async () => {
    const first = await sandbox.acts.ask(member, channelId, mention(SINAI));
    const second = await sandbox.acts.ask(member, channelId, "Which plot targeted a synagogue?", {
      to: first.id,
    });
    expect(second.embeds[0]?.title).toContain("¶ 14");
  });

  it("with nothing but a mention is told how to ask", async () => {
    const { content } = await sandbox.acts.ask(member, channelId, mention(""));
    expect(content).toContain("Ask me something about");
  });

  it("that only thanks is told how to ask, in a reply to an answer too", async () => {
    const first = await sandbox.acts.ask(member, channelId, mention(SINAI));
    const second = await sandbox.acts.ask(member, channelId, "thanks! 🙏", { to: first.id });
    expect(second.content).toContain("Ask me something about");
  });

  it("that is not meant for the bot is left alone", async () => {
    const overheard = sandbox.acts.post(member, channelId, SINAI);
    const everyone = sandbox.acts.post(other, channelId, `@everyone ${SINAI}`);
    // Answered in the order in which they come: by now the others would have been.
    await sandbox.acts.ask(member, channelId, mention("Who attacked the concert hall?"));
    const replies = sandbox.acts
      .messagesIn(channelId)
      .map(({ message_reference }) => message_reference?.message_id);
    expect(replies).not.toContain(overheard.id);
    expect(replies).not.toContain(everyone.id);
  });

  it("that is a direct message needs no mention", async () => {
    const channel = sandbox.world.directMessageWith(member);
    if (!channel) throw new Error("no direct messages");
    expect((await sandbox.acts.ask(member, channel.id, SINAI)).embeds[0]?.title).toContain("¶ 5");
  });
});

describe("when Discord falters", () => {
  it("a lost gateway connection is resumed, and what came meanwhile is answered", async () => {
    sandbox.gateway.drop(4000);
    expect(messageOf(await ask(SINAI)).embeds[0]?.title).toContain("¶ 5");
    expect(bot.log.join("\n")).toContain("gateway connection resumed");
  });

  it("a session that cannot be resumed is begun anew", async () => {
    sandbox.gateway.invalidate(false);
    await sandbox.whenConnected();
    expect(messageOf(await ask(SINAI)).embeds[0]?.title).toContain("¶ 5");
  }, 30_000);

  it("a request that is rate-limited is sent again", async () => {
    sandbox.faults.rateLimit("PATCH /webhooks/:app/:token/messages/:id", { times: 2, retryAfter: 0.1 });
    expect(messageOf(await ask(SINAI)).embeds[0]?.title).toContain("¶ 5");
  });

  it("an interaction that has expired is logged, and the next one answered", async () => {
    const life = sandbox.limits.acknowledgeWithinMs;
    sandbox.limits.acknowledgeWithinMs = 20;
    // Held back until the time to acknowledge is over.
    sandbox.faults.delay("POST /interactions/:id/:token/callback", 200);
    expect((await ask(SINAI)).kind).toBe("failed");
    sandbox.limits.acknowledgeWithinMs = life;
    await bot.logged(/the interaction had expired/);
    expect(messageOf(await ask(SINAI)).embeds[0]?.title).toContain("¶ 5");
  });

  it("a reply to a message that fails is told to the member too", async () => {
    sandbox.faults.fail("POST /channels/:id/messages", 400);
    const reply = await sandbox.acts.ask(member, channelId, `<@${sandbox.applicationId}> ${SINAI}`);
    expect(reply.content).toContain("Something went wrong");
    await bot.logged(/a message was not answered/);
  });

  it("a request that fails is told to the member in short, kind words, and logged in full", async () => {
    sandbox.faults.fail("PATCH /webhooks/:app/:token/messages/:id", 400);
    expect(messageOf(await ask(SINAI)).content).toContain("Something went wrong");
    expect(await bot.logged(/an interaction failed/)).toContain("stack");
  });
});

describe("when Discord will not have the bot back", () => {
  it("the bot ends, and the log says what to do", async () => {
    const lost = await startBot(sandbox, { indexDir, dataDir: newFolder() });
    sandbox.gateway.drop(4004);
    await lost.logged(/the token is no longer valid; put the new one into DISCORD_TOKEN/);
    await expect(lost.logged(/never/)).rejects.toThrow("ended");
    expect(lost.process.exitCode).toBe(1);
    await bot.stop();
    bot = await startBot(sandbox, { indexDir });
  });
});

describe("the end", () => {
  it("comes for a bot that npm start has started too, when npm gets the signal", async () => {
    const started = await startBot(sandbox, {
      indexDir,
      dataDir: newFolder(),
      command: ["npm", "start"],
    });
    await started.stop();
    expect(started.log.join("\n")).toContain("stopping after the replies under way");
  });

  it("comes after the replies under way", async () => {
    const asked = Promise.all(Array.from({ length: 5 }, () => ask(SINAI)));
    await sandbox.acts.happening("an acknowledgement", (happening) =>
      happening.kind === "outcome" || happening.kind === "message" ? true : undefined,
    );
    const ended = bot.stop();
    for (const outcome of await asked) {
      const { embeds, content } = messageOf(outcome);
      expect(embeds[0]?.title?.startsWith("¶ 5") || content.includes("restarted")).toBe(true);
    }
    expect(await ended).toBe(0);
  });

  it("is not needed for a new index: the bot follows it", async () => {
    const corpusDir = writeFiles(newFolder(), {
      "mill.md": "# The mill\n\nThe mill of Millford was built of brick in 1750. It grinds oats.\n",
    });
    const own = newFolder();
    const following = await startBot(sandbox, { indexDir: own, corpusDir });
    const old = messageOf(await ask("When was the mill of Millford built?"));
    expect(old.embeds[0]?.description).toContain("**The mill of Millford was built of brick in 1750.**");
    writeFiles(corpusDir, {
      "mill.md": "# The mill\n\nThe mill of Millford was built of stone in 1820. It grinds rye.\n",
    });
    const build = await runScript("build-index", ["--corpus", corpusDir, "--index", own], {
      cwd: newFolder(),
    });
    expect(build.code).toBe(0);
    await following.logged(/answering from a new index/);
    const answer = messageOf(await ask("When was the mill of Millford built?"));
    expect(answer.embeds[0]?.description).toContain("**The mill of Millford was built of stone in 1820.**");
    const { content } = messageOf(await sandbox.acts.press(old, "Context", member));
    expect(content).toContain("from before the article changed");
    expect(await following.stop()).toBe(0);
  });

  it("and a change of the article make old buttons say that they are old", async () => {
    const corpusDir = writeFiles(newFolder(), {
      "bridge.md":
        "# The bridge\n\nThe old bridge of Millford was built of oak in 1382.\n\nA flood carried it away in 1911.\n",
    });
    const old = sandbox.acts
      .messagesIn(channelId)
      .findLast(({ components }) => JSON.stringify(components).includes("Context"));
    bot = await startBot(sandbox, { indexDir: newFolder(), corpusDir });
    if (!old) throw new Error("no answer with buttons");
    const { content, visibleTo } = messageOf(await sandbox.acts.press(old, "Context", member));
    expect(content).toContain("from before the article changed");
    expect(visibleTo).toBe(member);
    expect(messageOf(await ask("When was the bridge built?")).embeds[0]?.description).toContain(
      "**The old bridge of Millford was built of oak in 1382.**",
    );
  });
});
