import { CommanderError } from "commander";
import { config as loadDotenv } from "dotenv";
import { type Config, readConfig } from "../config.js";
import { PilcrowError } from "../errors.js";

/** What a program tells the shell. */
const FAILURE = 1;
const BAD_USAGE = 2;

/**
 * Runs a terminal program: .env is read, an error that a person can mend is printed without a stack, any other
 * with it, and the exit code says which: 1 a failure, 2 bad usage.
 */
export async function runProgram(main: (readEnvironment: () => Config) => Promise<void>): Promise<void> {
  // A reader that has seen enough (`| head`) closes the pipe: that is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") console.error(`standard output: ${error.message}`);
    process.exit(error.code === "EPIPE" ? 0 : FAILURE);
  });
  try {
    loadDotenv({ quiet: true });
    await main(() => readConfig(process.env));
  } catch (error) {
    process.exitCode = report(error);
  }
}

/** How standard output is to be written to: its columns, and whether it shows colours. */
export function outputView(): { width: number; color: boolean } {
  const { isTTY, columns } = process.stdout;
  // A terminal that does not know its size says 0.
  return { width: columns || 80, color: isTTY === true && process.stdout.hasColors() };
}

function report(error: unknown): number {
  // commander has said what was wrong, or has shown the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : BAD_USAGE;
  if (error instanceof PilcrowError) {
    console.error(error.message);
    return error.code === "ARTICLE_UNKNOWN" ? BAD_USAGE : FAILURE;
  }
  console.error(error);
  return FAILURE;
}
