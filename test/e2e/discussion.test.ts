import { afterAll, beforeAll, expect, it } from "vitest";
import type { SeenMessage } from "../../src/sandbox/acts.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import { type BotProcess, startBot } from "../support/bot.js";
import { useFolders, writeFiles } from "../support/folders.js";
import { PLACES } from "../support/places.js";

const newFolder = useFolders();

let sandbox: Sandbox;
let bot: BotProcess;

beforeAll(async () => {
  sandbox = await startSandbox({});
  bot = await startBot(sandbox, { corpusDir: writeFiles(newFolder(), PLACES), indexDir: newFolder() });
});

afterAll(async () => {
  await bot?.stop();
  await sandbox?.close();
});

it("walks the paragraphs from the start to the end", async () => {
  const { acts, users, guilds } = sandbox;
  const channelId = guilds[0]!.channels.readingGroup;
  const started = await acts.command("discuss", {
    as: users.moderator,
    channelId,
    subcommand: ["start"],
    options: { article: "alder", from: 1, to: 2 },
  });
  if (started.kind !== "message") throw new Error(JSON.stringify(started));
  const threadId = /<#(\d+)>/.exec(started.message.content)?.[1] ?? "";
  const desk = (place: string) =>
    acts.message(
      ({ channel_id, content }: SeenMessage) => channel_id === threadId && content.includes(place),
    );
  const first = await desk("1 of 2");
  await acts.press(first, "Next ¶ ▶", users.moderator);
  const second = await desk("2 of 2");
  await acts.press(second, "✋ Raise hand", users.member);
  await acts.press(second, "🎤 Next speaker", users.moderator);
  const asked = await acts.press(second, "🏁 End", users.moderator);
  if (asked.kind !== "message") throw new Error(JSON.stringify(asked));
  await acts.press(asked.message, "End it", users.moderator);
  console.log(
    acts.messagesIn(threadId).map((m) => [m.content, ...m.embeds.map((e) => [e.title, e.description])]),
  );
  expect(acts.messagesIn(threadId).length).toBeGreaterThan(4);
});
