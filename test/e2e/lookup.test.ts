import { join } from "node:path";
import { type APIActionRowComponent, type APIComponentInMessageActionRow, ComponentType } from "discord.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Article } from "../../src/article/article.js";
import { readCorpus } from "../../src/article/corpus.js";
import type { SeenMessage } from "../../src/sandbox/acts.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import { DATABASE_NAME, openDatabase } from "../../src/storage/database.js";
import { fingerprintOf } from "../../src/study/quote.js";
import { Study } from "../../src/study/study.js";
import { type BotProcess, startBot } from "../support/bot.js";
import { useFolders, writeFiles } from "../support/folders.js";
import { messageOf } from "../support/messages.js";
import { PLACES } from "../support/places.js";

const newFolder = useFolders();
const LONG = `# The Coast Road

## By foot

${Array.from({ length: 12 }, (_, i) => `Milestone ${i + 1} stands by the coast road, and a bench beside it.`).join("\n\n")}
`;

let sandbox: Sandbox;
let bot: BotProcess;
let options: Parameters<typeof startBot>[1];
let articles: readonly Article[];
let study: Study;
let member: string;
let other: string;
let guest: string;
let channelId: string;
let direct: string;

beforeAll(async () => {
  sandbox = await startSandbox();
  const corpusDir = writeFiles(newFolder(), { ...PLACES, "road.md": LONG });
  const indexDir = newFolder();
  // For all guilds, so that the commands are in direct messages too.
  options = { corpusDir, indexDir, env: { DISCORD_GUILD_ID: "" } };
  ({ member, moderator: other, guest } = sandbox.users);
  channelId = sandbox.channels.readingGroup;
  direct = [...sandbox.world.channels.values()].find(
    ({ guildId, recipients }) => guildId === null && recipients.includes(member),
  )!.id;
  bot = await startBot(sandbox, options);
  ({ articles } = await readCorpus(corpusDir));
  study = new Study(await openDatabase(join(`${indexDir}-data`, DATABASE_NAME)));
});

afterAll(async () => {
  await bot?.stop();
  await sandbox?.close();
});

const run = (
  name: string,
  given: Record<string, string | number | boolean> = {},
  as = member,
  at = channelId,
) => sandbox.acts.command(name, { as, channelId: at, options: given }).then(messageOf);
const press = (message: SeenMessage, button: string, as = member) =>
  sandbox.acts.press(message, button, as).then(messageOf);
const select = (message: SeenMessage, menu: string, option: string, as = member) =>
  sandbox.acts.select(message, menu, [optionValue(message, option)], as).then(messageOf);

/** The value of the option that has this label, in any menu of the message. */
function optionValue({ components = [] }: SeenMessage, label: string): string {
  const rows = components as unknown as APIActionRowComponent<APIComponentInMessageActionRow>[];
  const options = rows
    .flatMap((row) => row.components)
    .flatMap((part) => (part.type === ComponentType.StringSelect ? part.options : []));
  const found = options.find((option) => option.label === label);
  if (!found) throw new Error(`no option "${label}" among ${options.map((one) => one.label).join(", ")}`);
  return found.value;
}

async function whileHidden(name: string, number: number, then: () => Promise<void>): Promise<void> {
  const text = articles.find((article) => article.name === name)?.paragraphs[number - 1]?.text ?? "";
  const passage = { article: name, paragraph: number, fingerprint: fingerprintOf(text), reason: "spoils" };
  const done = await study.hidden.hide(sandbox.guildId, passage, other);
  try {
    await then();
  } finally {
    await study.hidden.show(sandbox.guildId, done!.hidden.id, other, null);
  }
}

describe("/passage", () => {
  it("shows a paragraph with its place, and turns the pages for the one who opened it", async () => {
    const opened = await run("passage", { number: 1, article: "alder" });
    expect(opened.embeds[0]?.description).toContain("The River Alder rises in the Stone Hills");
    expect(opened.embeds[0]?.footer?.text).toBe("█▁ ¶ 1 of 2 · In the article's own words · The River Alder");
    const next = await press(opened, "Next");
    expect([next.id, next.embeds[0]?.title]).toEqual([opened.id, "¶ 2 · Bridges"]);
    const copy = await press(next, "Previous", guest);
    expect([copy.visibleTo, copy.embeds[0]?.footer?.text.slice(0, 10)]).toEqual([guest, "█▁ ¶ 1 of "]);
    expect(sandbox.acts.look(opened.id)?.embeds[0]?.title).toBe("¶ 2 · Bridges");
  });

  it("goes to any other paragraph, by its number", async () => {
    const opened = await run("passage", { number: 1, article: "road", private: true });
    expect(opened.visibleTo).toBe(member);
    const form = await sandbox.acts.press(opened, "Go to ¶ …", member);
    const there = messageOf(await sandbox.acts.submit(form, { number: "¶ 9" }));
    expect([there.id, there.embeds[0]?.title]).toEqual([opened.id, "¶ 9 · By foot"]);
    const again = await sandbox.acts.press(there, "Go to ¶ …", member);
    const nowhere = messageOf(await sandbox.acts.submit(again, { number: "99" }));
    expect(nowhere.content).toBe("“The Coast Road” has 12 paragraphs; there is no ¶ 99.");
    expect(nowhere.visibleTo).toBe(member);
  });

  it("shows none that moderators have hidden, and leads past it", async () => {
    const opened = await run("passage", { number: 2, article: "road" });
    await whileHidden("road", 3, async () => {
      const refused = await run("passage", { number: 3, article: "road" });
      expect([refused.content, refused.visibleTo]).toEqual(["A moderator has hidden this passage.", member]);
      expect((await press(opened, "Next")).embeds[0]?.title).toBe("¶ 4 · By foot");
      const form = await sandbox.acts.press(opened, "Go to ¶ …", member);
      expect(messageOf(await sandbox.acts.submit(form, { number: "3" })).content).toContain("has hidden");
      // Another group's moderators have hidden nothing.
      expect(
        (await run("passage", { number: 3, article: "road" }, member, direct)).embeds[0]?.title,
      ).toContain("¶ 3");
    });
  });
});

describe("/search", () => {
  it("shows the paragraphs that hold the words, these in bold, and says in which article", async () => {
    const found = await run("search", { words: "oldest bridge" });
    expect(found.embeds[0]).toMatchObject({
      title: "🔍 oldest bridge",
      description: "Found in 1 paragraph.",
    });
    expect(found.embeds[0]?.fields).toEqual([
      expect.objectContaining({
        name: "¶ 2 · The River Alder",
        value: expect.stringContaining("The **oldest** **bridge** over the Alder"),
      }),
    ]);
    expect(found.visibleTo).toBeNull();
  });

  it("turns the pages for the one who searched, after a restart too; anybody else gets a copy", async () => {
    const first = await run("search", { words: "milestone: *bench*, <@1> `coast`", article: "road" });
    expect(first.embeds[0]?.footer?.text).toContain("1–5 of 12");
    await bot.stop();
    bot = await startBot(sandbox, options);
    const second = await press(first, "Next");
    expect([second.id, second.embeds[0]?.title]).toEqual([first.id, first.embeds[0]?.title]);
    expect(second.embeds[0]?.footer?.text).toContain("6–10 of 12");
    expect(second.embeds[0]?.description).toContain("In “The Coast Road”");
    const copy = await press(second, "Next", other);
    expect([copy.visibleTo, copy.embeds[0]?.footer?.text.slice(0, 11)]).toEqual([other, "11–12 of 12"]);
    expect(sandbox.acts.look(first.id)?.embeds[0]?.footer?.text).toContain("6–10 of 12");
    // The copy is theirs to turn.
    expect((await press(copy, "Previous", other)).id).toBe(copy.id);
  });

  it("opens a paragraph in full for the one who chooses it", async () => {
    const found = await run("search", { words: "lighthouse" });
    const opened = await select(found, "Read a paragraph in full", "¶ 1 · The Harbour of Brim", guest);
    expect(opened.visibleTo).toBe(guest);
    expect(opened.embeds[0]?.description).toContain("Ships from forty ports");
    expect((await press(opened, "Next", guest)).embeds[0]?.title).toBe("¶ 2");
  });

  it("suggests the word that was meant", async () => {
    const none = await run("search", { words: "lighthuose" });
    expect(none.embeds[0]?.description).toBe("Found in no paragraph.");
    const found = await press(none, "Search for “lighthouse”");
    expect([found.id, found.embeds[0]?.title]).toEqual([none.id, "🔍 lighthouse"]);
    expect(found.embeds[0]?.fields?.[0]?.value).toContain("A **lighthouse** of white granite");
  });

  it("says so where there is nothing to look for", async () => {
    for (const [words, told] of [
      ["…!", "there are no letters or digits"],
      ["the of and", "These words are in every text"],
    ] as const) {
      const refused = await run("search", { words });
      expect([refused.content, refused.visibleTo]).toEqual([expect.stringContaining(told), member]);
    }
  });

  it("finds nothing that moderators have hidden, nor suggests it", async () => {
    const before = await run("search", { words: "lighthouse" });
    await whileHidden("brim", 1, async () => {
      for (const words of ["lighthouse", "lighthuose"]) {
        const { embeds, components } = await run("search", { words });
        expect([embeds[0]?.description, components]).toEqual(["Found in no paragraph.", []]);
      }
      const opened = await select(before, "Read a paragraph in full", "¶ 1 · The Harbour of Brim");
      expect(opened.content).toBe("A moderator has hidden this passage.");
    });
  });
});

describe("/outline and /articles", () => {
  it("list the articles, each with its card, its outline and its paragraphs a choice away", async () => {
    const list = await run("articles");
    expect(list.embeds[0]?.title).toBe("4 articles");
    expect(list.embeds[0]?.description).toContain("**The River Alder**\n2 paragraphs");
    const card = await select(list, "Look at an article", "The River Alder", guest);
    expect([card.visibleTo, card.embeds[0]?.title]).toEqual([guest, "The River Alder"]);
    const outline = await press(card, "Outline", guest);
    expect(outline.embeds[0]?.description).toMatch(
      /^\*\*¶ 1\*\* \*The River Alder rises .+…\*\n\*\*¶ 2\*\* Bridges$/,
    );
    const opened = await select(outline, "Read from a heading on", "¶ 2 · Bridges", guest);
    expect([opened.visibleTo, opened.embeds[0]?.title]).toEqual([guest, "¶ 2 · Bridges"]);
  });

  it("show the headings of the article that is named, and the list where none is", async () => {
    const named = await run("outline", { article: "corran/glen", private: true });
    expect(named.visibleTo).toBe(member);
    expect(named.embeds[0]?.description).toContain("**¶ 1** *The glen of Corran is known for");
    expect((await run("outline")).embeds[0]?.title).toBe("4 articles");
  });

  it("show no word of what moderators have hidden", async () => {
    await whileHidden("corran/glen", 1, async () => {
      const outline = await run("outline", { article: "corran/glen" });
      expect(outline.embeds[0]?.description).toBe("A moderator has hidden this passage.");
    });
  });
});

describe("Find in the article", () => {
  const findIn = async (content: string, as = guest, at = channelId) => {
    const { id } = sandbox.acts.post(other, channelId, content);
    return messageOf(await sandbox.acts.command("Find in the article", { as, channelId: at, targetId: id }));
  };

  it("shows the one who asks the passages nearest to a message, the nearest sentence in bold", async () => {
    const found = await findIn("i heard that the old oak bridge at Millford was washed away by a flood");
    expect(found.visibleTo).toBe(guest);
    expect(found.embeds[0]?.title).toBe("¶ 2 · Bridges");
    expect(found.embeds[0]?.description).toMatch(/\*\*A flood carried it away in 1911\.\*\*/);
    expect(found.embeds[0]?.footer?.text).toContain("▁█ ¶ 2 of 2");
  });

  it("says so where nothing comes near, and where there is no text", async () => {
    expect((await findIn("Who is bringing pizza on Friday?")).content).toContain(
      "comes near to that message",
    );
    const own = await run("passage", { number: 1 });
    const told = await sandbox.acts.command("Find in the article", {
      as: guest,
      channelId,
      targetId: own.id,
    });
    expect(messageOf(told).content).toContain("That message is mine");
  });

  it("finds nothing that moderators have hidden", async () => {
    await whileHidden("alder", 2, async () => {
      expect(JSON.stringify(await findIn("the bridge at Millford was washed away by a flood"))).not.toContain(
        "1911",
      );
    });
  });
});

describe("/help and /about", () => {
  it("name what whoever asks may do here, in a direct message too", async () => {
    const text = (message: SeenMessage) => message.embeds[0]?.description ?? "";
    const here = await run("help", {}, guest);
    expect(here.visibleTo).toBe(guest);
    expect(text(here)).toMatch(/<\/ask:\d+>: Ask the article a question/);
    expect(text(here)).toContain("**Find in the article**");
    expect(here.embeds[0]?.fields?.[0]?.value).toBe("I answer when I am asked.");
    expect(text(await run("help", {}, member, direct))).toContain("Here every message to me is a question.");
  });

  it("tell what is kept, as the group has set it", async () => {
    const kept = async () => (await run("about")).embeds[0]?.fields?.[1]?.value;
    expect(await kept()).toContain("kept for 30 days");
    await study.settings.change(sandbox.guildId, (before) => ({ ...before, retentionDays: 0 }), other);
    expect(await kept()).toContain("No word of a question is kept");
    await study.settings.change(sandbox.guildId, (before) => ({ ...before, retentionDays: 30 }), other);
  });
});

describe("/forget-me", () => {
  const ask = (as: string, at = channelId) => run("ask", { question: "Who built the bridge?" }, as, at);

  it("removes what a member has asked here once they confirm, and of nobody else", async () => {
    await ask(member);
    await ask(guest);
    await ask(member, direct);
    const asked = await run("forget-me");
    expect([asked.visibleTo, asked.embeds[0]?.title]).toEqual([member, "Remove your questions and votes?"]);
    expect((await press(asked, "Keep")).content).toBe("Nothing was removed.");
    const done = await press(await run("forget-me"), "Remove");
    expect([done.content, done.embeds, done.components]).toEqual([
      "Removed: 1 question and no vote.",
      [],
      [],
    ]);
    expect((await press(await run("forget-me", {}, guest), "Remove", guest)).content).toContain("1 question");
  });

  it("removes it everywhere from a direct message", async () => {
    await ask(member);
    const done = await press(await run("forget-me", {}, member, direct), "Remove");
    expect(done.content).toBe("Removed: 2 questions and no vote.");
  });
});

describe("with the article that comes with the bot", () => {
  it("looks up in it without its name", async () => {
    await bot.stop();
    bot = await startBot(sandbox, { indexDir: newFolder(), env: { DISCORD_GUILD_ID: "" } });
    expect((await run("outline")).embeds[0]?.description).toMatch(/^\*\*¶ 1/);
    expect((await run("passage", { number: 5 })).embeds[0]?.footer?.text).toContain("¶ 5 of 19");
    expect((await run("search", { words: "airliner Sinai" })).embeds[0]?.fields?.[0]?.name).toMatch(/^¶ 5/);
    const card = await run("articles");
    expect(card.embeds[0]?.fields?.map(({ name }) => name)).toContain("Authors");
    expect((await press(card, "Outline", guest)).embeds[0]?.description).toMatch(/^\*\*¶ 1/);
    expect((await press(card, "Read from ¶ 1")).id).toBe(card.id);
  });

  it("says of a message about other articles that it is too old", async () => {
    const old = sandbox.acts
      .messagesIn(channelId)
      .find(({ embeds }) => embeds[0]?.title?.startsWith("🔍 milestone"));
    expect((await press(old!, "Next")).content).toContain("from before the article changed");
  });
});
