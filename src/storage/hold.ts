import { mkdirSync } from "node:fs";
import { join } from "node:path";
import SQLite from "better-sqlite3";
import { PilcrowError, systemErrorCode } from "../errors.js";
import { unusable } from "./database.js";

/**
 * Holds a data folder for one bot, or for whoever changes its files. SQLite locks a file of its own for it through the
 * operating system, which gives it free when the process ends, however it ends: a bot that was killed starts at once.
 *
 * @returns Gives the folder free
 * @throws PilcrowError DATA_IN_USE, DATABASE_UNUSABLE
 */
export function holdFolder(dataDir: string): () => void {
  const path = join(dataDir, "pilcrow.lock");
  let lock: SQLite.Database | undefined;
  try {
    mkdirSync(dataDir, { recursive: true });
    lock = new SQLite(path, { timeout: 0 });
    lock.exec("begin exclusive");
  } catch (cause) {
    lock?.close();
    if (systemErrorCode(cause) !== "SQLITE_BUSY") throw unusable(path, cause);
    throw new PilcrowError(
      "DATA_IN_USE",
      `${dataDir}: a bot is running on this folder; stop it first, or name another folder in DATA_DIR`,
      { cause },
    );
  }
  const held = lock;
  return () => held.close();
}
