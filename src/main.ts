import { join } from "node:path";
import { config as loadDotenv } from "dotenv";
import { pino } from "pino";
import pretty from "pino-pretty";
import { Library } from "./answer/library.js";
import { type BotConfig, readBotConfig } from "./config.js";
import { AtMost } from "./discord/at-most.js";
import { startBot } from "./discord/bot.js";
import { createClient, logIn, mayReadMessages } from "./discord/client.js";
import { startEmbedder } from "./embedding/worker-embedder.js";
import { PilcrowError } from "./errors.js";
import { followIndex } from "./index/follow.js";
import { openFreshIndex } from "./index/fresh.js";
import { whenNpmEnds } from "./npm-parent.js";
import { DATABASE_NAME, openDatabase } from "./storage/database.js";
import { holdFolder } from "./storage/hold.js";
import { everyHour } from "./study/retention.js";
import { Study } from "./study/study.js";

/** One is embedded while another is looked up. */
const ANSWERED_AT_A_TIME = 2;

/* The bot: configuration → state → index → library → Discord. */

try {
  loadDotenv({ quiet: true });
  await run(readBotConfig(process.env));
} catch (error) {
  // What a person can mend is told without a stack.
  console.error(error instanceof PilcrowError ? error.message : error);
  process.exit(1);
}

async function run({ corpusDir, indexDir, dataDir, embedding, discord, logLevel }: BotConfig): Promise<void> {
  const log = pino(
    { level: logLevel },
    process.stdout.isTTY ? pretty({ sync: true, ignore: "pid,hostname" }) : process.stdout,
  );
  const release = holdFolder(dataDir);
  const database = await openDatabase(join(dataDir, DATABASE_NAME));
  const embedder = await startEmbedder(embedding, ({ file, loadedBytes, totalBytes }) =>
    log.debug({ file, loadedBytes, totalBytes }, "downloading the model"),
  );
  const index = await openFreshIndex({
    corpusDir,
    directory: indexDir,
    embedder,
    onBuild: (reason, corpus) => {
      log.info(`${reason}; building it`);
      for (const line of corpus.skipped) log.warn(line);
    },
    onNotice: (notice) => log.warn(notice),
    onBuilt: (summary) => log.info(summary, "index built"),
  });
  const readsMessages = await mayReadMessages(discord);
  const client = createClient(discord, readsMessages);
  let library = new Library(index, embedder);
  const study = new Study(database);
  const clearing = {
    onCleared: (rows: number) => log.debug({ rows }, "cleared away what is kept no longer"),
    onError: (err: unknown, guild: string | null) => log.error({ err, guild }, "clearing away failed"),
  };
  const stopClearing = everyHour(() => study.clearAway(clearing.onError), clearing);
  const context = {
    log,
    study,
    readsMessages,
    answering: new AtMost(ANSWERED_AT_A_TIME),
    get library() {
      return library;
    },
  };
  const bot = startBot(client, context, discord, () => process.exit(1));
  await followIndex({
    directory: indexDir,
    current: index.manifest,
    model: embedder.model,
    onIndex: (newer) => {
      library = new Library(newer, embedder);
      log.info({ articles: library.articles.length, edition: library.edition }, "answering from a new index");
    },
    onError: (err) => log.warn({ err }, "a new index could not be opened; going on with the one before"),
  });

  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, "stopping after the replies under way");
    await bot.stop(() => embedder.close());
    await stopClearing();
    await database.destroy();
    release();
    process.exit(0);
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  whenNpmEnds(() => void stop("npm has ended"));
  process.on("unhandledRejection", (err) => log.error({ err }, "unhandled rejection"));

  await logIn(client, discord);
}
