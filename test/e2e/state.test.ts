import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.js";
import { DATABASE_NAME, openDatabase } from "../../src/storage/database.js";
import { DAY_MS } from "../../src/study/asking.js";
import { Study } from "../../src/study/study.js";
import { type BotProcess, spawnBot, startBot } from "../support/bot.js";
import { useFolders } from "../support/folders.js";
import { runScript } from "../support/programs.js";
import { GUILD, OPEN, question } from "../support/study.js";

const newFolder = useFolders();

let sandbox: Sandbox;
let bot: BotProcess;
let dataDir: string;
let options: { indexDir: string; dataDir: string };
let oldQuestion: string;

/** What the bot has in its database, looked at while it runs. */
async function look<T>(at: (study: Study) => Promise<T>, now = Date.now): Promise<T> {
  const database = await openDatabase(join(dataDir, DATABASE_NAME));
  try {
    return await at(new Study(database, now));
  } finally {
    await database.destroy();
  }
}

beforeAll(async () => {
  sandbox = await startSandbox();
  dataDir = newFolder();
  options = { indexDir: newFolder(), dataDir };
  const longAgo = () => Date.now() - 31 * DAY_MS;
  const { id } = await look((study) => study.questions.ask(GUILD, question(), OPEN), longAgo);
  oldQuestion = id ?? "";
  bot = await startBot(sandbox, options);
});

afterAll(async () => {
  await bot?.stop();
  await sandbox?.close();
});

it("the bot clears away what is kept no longer when it starts", async () => {
  expect(await look((study) => study.questions.get(GUILD, oldQuestion))).toBeNull();
});

it("a second bot on the same data folder says so and ends", async () => {
  const second = spawnBot(sandbox, options);
  await second.logged(/: a bot is running on this folder; stop it first, or name another folder in DATA_DIR/);
  expect(await second.stop()).toBe(1);
});

it("a backup is made while the bot runs, and restored when it does not", async () => {
  const file = join(newFolder(), "copy.sqlite");
  const run = (script: string) => runScript(script, [file], { cwd: newFolder(), env: { DATA_DIR: dataDir } });
  const { id } = await look((study) => study.questions.ask(GUILD, question(), OPEN));
  expect(await run("backup")).toMatchObject({ code: 0 });
  expect(await run("restore")).toMatchObject({ code: 1 });
  await look((study) => study.forget(null, question().askerId));
  expect(await bot.stop()).toBe(0);
  expect(await run("restore")).toMatchObject({ code: 0 });
  bot = await startBot(sandbox, options);
  expect(await look((study) => study.questions.get(GUILD, id ?? ""))).toMatchObject({
    text: question().text,
  });
});

it("a bot that was killed can be started again at once", async () => {
  bot.process.kill("SIGKILL");
  await bot.stop();
  bot = await startBot(sandbox, options);
});
