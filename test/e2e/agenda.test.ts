import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SeenMessage } from "../../src/sandbox/acts.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import { type BotProcess, startBot } from "../support/bot.js";
import { useFolders, writeFiles } from "../support/folders.js";
import { messageOf, textOf } from "../support/messages.js";
import { PLACES } from "../support/places.js";

/* A discussion's agenda, from its preparation to the discussion itself. */

const newFolder = useFolders();

let sandbox: Sandbox;
let bot: BotProcess;
let moderator: string;
let steward: string;
let channelId: string;

beforeAll(async () => {
  sandbox = await startSandbox({});
  moderator = sandbox.users.moderator;
  steward = sandbox.users.owner;
  channelId = sandbox.channels.readingGroup;
  bot = await startBot(sandbox, { corpusDir: writeFiles(newFolder(), PLACES), indexDir: newFolder() });
});

afterAll(async () => {
  await bot?.stop();
  await sandbox?.close();
});

type Given = NonNullable<Parameters<Sandbox["acts"]["command"]>[1]["options"]>;

const discuss = async (subcommand: string, options: Given = {}, where = channelId) =>
  messageOf(
    await sandbox.acts.command("discuss", {
      as: moderator,
      channelId: where,
      subcommand: [subcommand],
      options,
    }),
  );
const press = async (panel: SeenMessage, button: string, as = moderator) =>
  messageOf(await sandbox.acts.press(panel, button, as));
const choose = async (panel: SeenMessage, menu: string, option: string, as = moderator) => {
  const value = optionsOf(panel).find(({ label }) => label.startsWith(option))?.value ?? option;
  return messageOf(await sandbox.acts.select(panel, menu, [value], as));
};
const write = async (panel: SeenMessage, button: string, text: string, as = moderator) =>
  messageOf(await sandbox.acts.submit(await sandbox.acts.press(panel, button, as), { text }));

const prepare = (options: Given = {}) => discuss("prepare", { article: "alder", title: "Alder", ...options });

interface Part {
  readonly label?: string;
  readonly disabled?: boolean;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
}

function partsOf({ components = [] }: SeenMessage): Part[] {
  return components.flatMap((row) => ("components" in row ? (row.components as readonly Part[]) : []));
}

const optionsOf = (message: SeenMessage) => partsOf(message).flatMap(({ options = [] }) => options);
const buttonsOf = (message: SeenMessage) =>
  partsOf(message).flatMap(({ label, disabled }) => (label && !disabled ? [label] : []));
const promptsOf = (message: SeenMessage) =>
  textOf(message)
    .split("\n")
    .flatMap((line) => /^(?:▸ )?(?:\*\*)?\d+\\?\.(?:\*\*)?\s(.*?)(?:\*\*)?$/.exec(line)?.[1] ?? []);

async function fileIn(message: SeenMessage): Promise<AgendaContent> {
  const response = await fetch(message.attachments[0]?.url ?? "");
  return (await response.json()) as AgendaContent;
}

interface AgendaContent {
  items: { paragraph: number; prompts: string[] }[];
}

const sent = (content: unknown) => ({
  name: "agenda.json",
  content: typeof content === "string" ? content : JSON.stringify(content),
});

describe("a prepared discussion", () => {
  it("is shown to its moderator alone, with the prompts of each paragraph", async () => {
    const panel = await prepare({ minutes: 5 });
    expect(panel.visibleTo).toBe(moderator);
    const text = textOf(panel);
    expect(text).toContain("📋 Alder");
    expect(text).toContain("2 paragraphs · 5 minutes for each");
    expect(text).toContain("1 of 2");
    expect(text).toContain("The River Alder rises in the Stone Hills");
    expect(promptsOf(panel).length).toBeGreaterThan(1);
    expect(sandbox.acts.messagesIn(channelId).filter(({ visibleTo }) => visibleTo === null)).toEqual([]);
  });

  it("is gone through paragraph by paragraph, by buttons and by a menu", async () => {
    const first = await prepare();
    expect(buttonsOf(first)).not.toContain("◀");
    const second = await press(first, "▶");
    expect(textOf(second)).toContain("¶ 2 · Bridges");
    expect(buttonsOf(second)).not.toContain("▶");
    expect(textOf(await press(second, "◀"))).toContain("1 of 2");
    expect(textOf(await choose(second, "Choose a paragraph", "¶ 2"))).toContain("2 of 2");
  });

  it("has its prompts edited, added, dropped and suggested again", async () => {
    const panel = await prepare();
    const [one = "", ...others] = promptsOf(panel);
    const chosen = await choose(panel, "Choose a prompt to edit or drop", "1. ");
    expect(textOf(chosen)).toContain("▸ **1");
    const edited = await write(chosen, "✏️ Edit", "Why does it *rise* there?");
    expect(promptsOf(edited)).toEqual(["Why does it \\*rise\\* there?", ...others]);
    const added = await write(edited, "➕ Add prompt", "And where does it end?");
    expect(promptsOf(added)).toEqual([...promptsOf(edited), "And where does it end?"]);
    const dropped = await press(await choose(added, "Choose a prompt to edit or drop", "1. "), "Drop");
    expect(dropped.content).toContain("Dropped: Why does it \\*rise\\* there?");
    expect(promptsOf(dropped)).toEqual([...others, "And where does it end?"]);
    const back = await press(dropped, "💡 Suggest again");
    expect(promptsOf(back)).toEqual([...others, "And where does it end?", one]);
    expect((await press(back, "💡 Suggest again")).content).toContain("All that I can suggest");
  });

  it("may leave out a paragraph, but not the last", async () => {
    const left = await press(await prepare(), "Leave out this ¶");
    expect(left.content).toContain("¶ 1 is left out");
    expect(textOf(left)).toContain("1 of 1");
    expect(buttonsOf(left)).not.toContain("Leave out this ¶");
  });

  it("is discarded only after a question, and starts no more then", async () => {
    const panel = await prepare({ title: "Never" });
    const asked = await press(panel, "🗑 Discard");
    expect(asked.content).toContain("Throw away “Never”");
    const kept = await press(asked, "Keep it");
    expect(textOf(kept)).toContain("📋 Never");
    const gone = await press(await press(kept, "🗑 Discard"), "🗑 Discard");
    expect(gone.content).toContain("Discarded");
    expect(buttonsOf(gone)).toEqual([]);
    expect(textOf(await discuss("list"))).toContain("**Never**\n🗑 discarded");
  });
});

describe("an agenda's file", () => {
  it("makes a new discussion, whose desk shows the prompts as they were edited in the file", async () => {
    const panel = await prepare({ title: "From a file" });
    const exported = await press(panel, "📤 Export");
    expect(exported.attachments[0]?.filename).toBe("from-a-file-agenda.json");
    const file = await fileIn(exported);
    expect(file).toMatchObject({ pilcrow: "agenda", version: 1, article: "alder", title: "From a file" });
    await press(await press(panel, "🗑 Discard"), "🗑 Discard");
    file.items[0]?.prompts.splice(0, 1, "What would a map of it show?");
    const imported = await discuss("import", { file: sent(file) });
    expect(promptsOf(imported)[0]).toBe("What would a map of it show?");
    const started = await press(imported, "▶ Start now");
    const desk = await deskIn(threadIn(started));
    expect(promptsOf(desk)).toEqual(promptsOf(imported));
    expect(await fileIn(await discuss("export", {}, threadIn(started)))).toEqual(file);
    await end(desk);
  });

  it("that is wrong prepares nothing, and names each culprit with its mend", async () => {
    const before = textOf(await discuss("list"));
    const file = await fileIn(await press(await prepare({ title: "Wrong" }), "📤 Export"));
    file.items[1]?.prompts.push("x".repeat(340));
    const text = textOf(await discuss("import", { file: sent({ ...file, minutes: 0, colour: "red" }) }));
    for (const words of [
      "Nothing was changed",
      "340 characters; at most 300",
      "minutes: at least 1",
      "colour",
    ]) {
      expect(text).toContain(words);
    }
    const elsewhere = await discuss("import", {
      file: sent({ ...file, items: file.items.slice(0, 1), article: "atlantis" }),
    });
    expect(textOf(elsewhere)).toContain("there is no article “atlantis” here");
    expect(textOf(await discuss("import", { file: sent("{") }))).toContain("the file is no JSON");
    const after = textOf(await discuss("list"));
    expect([before, after].map((list) => /(\d+) discussions/.exec(list)?.[1]).map(Number)).toEqual([
      expect.any(Number),
      Number(/(\d+) discussions/.exec(before)?.[1]) + 1,
    ]);
  });

  it("tells what the article does not have any more, and discusses the rest", async () => {
    const file = await fileIn(await press(await prepare({ title: "Changed" }), "📤 Export"));
    const [one, two] = file.items;
    const items = [
      { ...one, fingerprint: "of-other-words" },
      { ...two, paragraph: 7 },
    ];
    const imported = await discuss("import", { file: sent({ ...file, items }) });
    expect(imported.content).toContain("¶ 1 of the file is not in the article as it is now");
    expect(imported.content).toContain("¶ 7 → ¶ 2");
    expect(textOf(imported)).toContain("1 of 1");
  });
});

describe("a paragraph that is hidden here", () => {
  it("is in no new agenda, and an agenda's file is told of it", async () => {
    const file = await fileIn(await press(await prepare({ title: "Hidden" }), "📤 Export"));
    const hidden = (subcommand: string, options: Given) =>
      sandbox.acts.command("hidden", { as: moderator, channelId, subcommand: [subcommand], options });
    await hidden("add", { paragraph: 1, reason: "Spoils the quiz", article: "alder" });
    expect(textOf(await prepare({ title: "Without it" }))).toContain("1 of 1");
    const imported = await discuss("import", { file: sent(file) });
    expect(imported.content).toContain("¶ 1 is hidden in this server, and is left out");
    expect(textOf(imported)).not.toContain("rises in the Stone Hills");
    const offered = await sandbox.acts.autocomplete("hidden", "passage", {
      as: moderator,
      channelId,
      subcommand: ["remove"],
      options: { passage: "" },
    });
    await hidden("remove", { passage: String(offered[0]?.value) });
  });
});

describe("during a discussion", () => {
  it("an edit shows on the desk at once, and whoever edits the same prompt at the same time is told", async () => {
    await prepare({ title: "By its name" });
    const started = await discuss("start", { prepared: "by its name" });
    const threadId = threadIn(started);
    const desk = await deskIn(threadId);
    const panel = await discuss("agenda", {}, threadId);
    expect(textOf(panel)).toContain("1 of 2 · under discussion now");
    expect(buttonsOf(panel)).not.toContain("Leave out this ¶");
    const more = await press(desk, "⚙ More", steward);
    const other = await press(more, "📋 Agenda", steward);
    const mine = await choose(panel, "Choose a prompt to edit or drop", "1. ");
    const theirs = await choose(other, "Choose a prompt to edit or drop", "1. ", steward);
    const forms = [
      await sandbox.acts.press(mine, "✏️ Edit", moderator),
      await sandbox.acts.press(theirs, "✏️ Edit", steward),
    ] as const;
    await sandbox.acts.submit(forms[0], { text: "Mine?" });
    await expect.poll(() => textOf(sandbox.acts.look(desk.id) ?? desk)).toContain("Mine?");
    const told = messageOf(await sandbox.acts.submit(forms[1], { text: "Theirs?" }));
    expect(told.content).toContain("Somebody has changed or dropped that prompt meanwhile");
    expect(told.content).toContain("You had written: Theirs?");
    expect(promptsOf(told)[0]).toBe("Mine?");
    await press(await press(told, "▶", steward), "Leave out this ¶", steward);
    await expect.poll(() => JSON.stringify(sandbox.acts.look(desk.id)?.components)).toContain("🏁 End");
    await end(desk);
  });

  it("started as prepared takes no other options", async () => {
    await prepare({ title: "As it is" });
    const refused = await discuss("start", { prepared: "As it is", minutes: 3, title: "Other" });
    expect(refused.content).toMatch(/starts as it is\. Leave out: (title, minutes|minutes, title)/);
    expect((await discuss("start", { prepared: "Nowhere" })).content).toContain(
      "no such prepared discussion",
    );
  });
});

describe("the list of discussions", () => {
  it("tells of each its state and its thread, and opens the agendas of those to come", async () => {
    const list = await discuss("list");
    expect(list.visibleTo).toBe(moderator);
    const text = textOf(list);
    expect(text).toMatch(/\*\*As it is\*\*\n📝 prepared/);
    expect(text).toMatch(/\*\*By its name\*\*\n🏁 ended · <t:\d+:R> · <#\d+>/);
    const opened = await choose(list, "Open an agenda", "As it is");
    expect(textOf(opened)).toContain("📋 As it is");
    expect(textOf(await press(list, "Next"))).toContain("**Alder**");
  });

  it("is offered where an agenda is asked for", async () => {
    const offered = async (subcommand: string, option: string, typed: string) =>
      (
        await sandbox.acts.autocomplete("discuss", option, {
          as: moderator,
          channelId,
          subcommand: [subcommand],
          options: { [option]: typed },
        })
      ).map(({ name }) => name);
    expect(await offered("start", "prepared", "as it")).toEqual([
      expect.stringMatching(/^As it is · 📝 prepared · /),
    ]);
    expect(await offered("agenda", "discussion", "by its")).toEqual([]);
    expect(await offered("export", "discussion", "by its")).toEqual([expect.stringContaining("🏁 ended")]);
  });
});

function threadIn({ content }: SeenMessage): string {
  return /<#(\d+)>/.exec(content)?.[1] ?? "";
}

async function deskIn(threadId: string): Promise<SeenMessage> {
  return sandbox.acts.message(
    ({ channel_id, content }) => channel_id === threadId && content.includes("1 of "),
  );
}

async function end(desk: SeenMessage): Promise<void> {
  await press(await press(await press(desk, "⚙ More"), "🏁 End"), "End it");
}
