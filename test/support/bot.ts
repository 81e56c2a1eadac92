import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Sandbox } from "../../src/sandbox/sandbox.js";

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
  readonly env?: Readonly<Record<string, string>>;
  /** How it is started; as the npm script starts it, but without npm, if left out. */
  readonly command?: readonly [string, ...string[]];
}

/** Starts the bot against a sandbox, and waits until it says that it is ready. */
export async function startBot(sandbox: Sandbox, options: BotOptions): Promise<BotProcess> {
  const bot = spawnBot(sandbox, options);
  await bot.logged(/"msg":"ready"/);
  return bot;
}

export function spawnBot(
  { apiUrl, token, applicationId, guildId }: Sandbox,
  {
    corpusDir = "corpus",
    indexDir,
    env = {},
    command = [process.execPath, "--import", "tsx", "src/main.ts"],
  }: BotOptions,
): BotProcess {
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
