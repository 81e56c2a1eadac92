import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Command, InvalidArgumentError } from "commander";
import { PilcrowError, systemErrorCode } from "../src/errors.js";
import { whenNpmEnds } from "../src/npm-parent.js";
import { type Sandbox, startSandbox } from "../src/sandbox/sandbox.js";
import { runProgram } from "../src/terminal/program.js";

const MAIN = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const DEFAULT_PORT = 8787;

/* A local Discord with its web page, and the bot as a process of its own, just as it runs for the real one. */
await runProgram(async () => {
  const { port, guild: guilds } = new Command("npm run sandbox --")
    .description("Starts a local Discord in the browser, with the bot in it.")
    .option("--port <n>", "the page's port on 127.0.0.1; 0 takes a free one", portNumber, DEFAULT_PORT)
    .option("--guild <name...>", "the guilds' names, of one or more", ["Study group"])
    .allowExcessArguments(false)
    .exitOverride()
    .parse()
    .opts<{ port: number; guild: [string, ...string[]] }>();
  const sandbox = await startSandbox({ port, guilds, print: report }).catch((cause: unknown) => {
    if (systemErrorCode(cause) !== "EADDRINUSE") throw cause;
    throw new PilcrowError("PORT_TAKEN", `port ${port} is taken; take another: npm run sandbox -- --port 0`, {
      cause,
    });
  });
  console.log(`The page is at ${sandbox.url}; Ctrl-C ends it. The bot is starting …`);
  // Everybody here is new at every start: what an earlier group has said is of no use.
  const dataDir = mkdtempSync(join(tmpdir(), "pilcrow-sandbox-"));
  const bot = startBot(sandbox, dataDir);
  await new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
    whenNpmEnds(resolve);
    bot.once("exit", (code, signal) => {
      console.error(`The bot has ended (${signal ?? `exit code ${code}`}).`);
      process.exitCode = 1;
      resolve();
    });
  });
  await ended(bot);
  rmSync(dataDir, { recursive: true, force: true });
  await sandbox.close();
});

/** What the bot asks for that the sandbox does not have, or that fails in it; what goes well is not worth a line. */
function report(line: string): void {
  if (/NOT IN THE SANDBOX|failed inside the sandbox/.test(line)) console.error(line);
}

function startBot({ apiUrl, token, applicationId, guildId, guilds }: Sandbox, dataDir: string): ChildProcess {
  return spawn(process.execPath, ["--import", import.meta.resolve("tsx"), MAIN], {
    stdio: "inherit",
    env: {
      ...process.env,
      DISCORD_TOKEN: token,
      DISCORD_CLIENT_ID: applicationId,
      // With several guilds the bot registers its commands for all of them.
      DISCORD_GUILD_ID: guilds.length > 1 ? "" : guildId,
      DISCORD_API_URL: apiUrl,
      DATA_DIR: dataDir,
    },
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await exit;
}

function portNumber(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError("Give a port from 0 to 65535.");
  return port;
}
