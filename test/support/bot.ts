import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Sandbox } from "../../src/sandbox/sandbox.js";
import { DATABASE_NAME, openDatabase } from "../../src/storage/database.js";
import { DEFAULTS, type Settings } from "../../src/study/settings.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The bot as a process of its own, as `npm start` runs it. */
export interface BotProcess {
  readonly process: ChildProcess;
  /** Its log so far, a line each. */
  readonly log: readonly string[];
  /** The first line of the log that matches, there already or to come. */
  logged(pattern: RegExp): Promise<string>;
  /** Sends SIGTERM and waits for the end. */
  stop(): Promise<number | null>;
}

export interface BotOptions {
  readonly corpusDir?: string;
  readonly indexDir: string;
  /** Beside the index if left out. */
  readonly dataDir?: string;
  /**
   * What the guilds, and the direct messages, are set to at first. If left out, nobody has to wait between two
   * questions, so that no test depends on time.
   */
  readonly settings?: Partial<Settings>;
  readonly env?: Readonly<Record<string, string>>;
  /** How it is started; as the npm script starts it, but without npm, if left out. */
  readonly command?: readonly [string, ...string[]];
}

/** Starts the bot against a sandbox, and waits until it says that it is ready. */
export async function startBot(sandbox: Sandbox, options: BotOptions): Promise<BotProcess> {
  await setUp(sandbox, options);
  const bot = spawnBot(sandbox, options);
  await bot.logged(/"msg":"ready"/);
  return bot;
}

/** Settings that are there already stay. */
async function setUp({ guilds, world }: Sandbox, options: BotOptions): Promise<void> {
  const { settings = { cooldownSeconds: 0, quotaPerHour: 0 } } = options;
  const database = await openDatabase(join(dataDirOf(options), DATABASE_NAME));
  const direct = [...world.channels.values()].filter(({ guildId }) => guildId === null);
  await database
    .insertInto("guild_settings")
    .values(
      [...guilds, ...direct].map(({ id }) => ({
        guild_id: id,
        settings: JSON.stringify({ ...DEFAULTS, ...settings }),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await database.destroy();
}

function dataDirOf({ indexDir, dataDir = `${indexDir}-data` }: BotOptions): string {
  return dataDir;
}

export function spawnBot(
  { apiUrl, token, applicationId, guildId }: Sandbox,
  options: BotOptions,
): BotProcess {
  const {
    corpusDir = "corpus",
    indexDir,
    env = {},
    command = [process.execPath, "--import", "tsx", "src/main.ts"],
  } = options;
  const { PATH, HOME, TMPDIR } = process.env;
  const [program, ...args] = command;
  const child = spawn(program, args, {
    cwd: ROOT,
    env: {
      PATH,
      HOME,
      TMPDIR,
      CORPUS_DIR: corpusDir,
      INDEX_DIR: indexDir,
      DATA_DIR: dataDirOf(options),
      DISCORD_TOKEN: token,
      DISCORD_CLIENT_ID: applicationId,
      DISCORD_GUILD_ID: guildId,
      DISCORD_API_URL: apiUrl,
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const log: string[] = [];
  const waiting = new Set<(line: string | null) => void>();
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on("line", (line) => {
      log.push(line);
      for (const tell of waiting) tell(line);
    });
  }
  const closed = once(child, "close");
  void closed.then(() => {
    for (const tell of waiting) tell(null);
  });
  return {
    process: child,
    log,
    logged: (pattern) =>
      new Promise((resolve, reject) => {
        const tell = (line: string | null) => {
          if (line !== null && !pattern.test(line)) return;
          waiting.delete(tell);
          if (line === null)
            reject(new Error(`the bot ended without logging ${pattern}:\n${log.join("\n")}`));
          else resolve(line);
        };
        const already = log.find((line) => pattern.test(line));
        if (already === undefined) waiting.add(tell);
        else resolve(already);
      }),
    stop: async () => {
      child.kill("SIGTERM");
      await closed;
      return child.exitCode;
    },
  };
}
