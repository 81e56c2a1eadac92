import { existsSync, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import SQLite from "better-sqlite3";
import { PilcrowError, systemErrorCode } from "../errors.js";
import { DATABASE_NAME } from "./database.js";

export interface BackupOptions {
  readonly dataDir: string;
  /** Where the copy goes. */
  readonly file: string;
  /** Whether it may take the place of a file that is there. */
  readonly replace: boolean;
}

/**
 * Copies the database to a file, as it is at one moment; a bot that is running goes on writing meanwhile.
 *
 * @returns The copy's size in bytes
 * @throws PilcrowError BACKUP_FAILED, with nothing written or replaced
 */
export async function backUp({ dataDir, file, replace }: BackupOptions): Promise<number> {
  const source = join(dataDir, DATABASE_NAME);
  if (!existsSync(source)) {
    throw failed(source, "there is no such database", "start the bot first, or name its folder in DATA_DIR");
  }
  if (existsSync(file)) {
    if (isSame(file, source)) throw failed(file, "this is the database itself", "name another file");
    if (!replace) throw failed(file, "is there already", "name another file, or say --replace");
  }
  const unfinished = join(dirname(file), `.${basename(file)}.unfinished`);
  try {
    rmSync(unfinished, { force: true });
    copyInto(source, unfinished);
    await flush(unfinished);
    renameSync(unfinished, file);
    return statSync(file).size;
  } catch (cause) {
    rmSync(unfinished, { force: true });
    const why = systemErrorCode(cause) ?? (cause instanceof Error ? cause.message : String(cause));
    throw failed(file, `the backup cannot be written (${why})`, "check the folder and the disk", cause);
  }
}

/** One reading transaction: nobody waits for it, and what was deleted is not in the copy. */
function copyInto(source: string, target: string): void {
  const sqlite = new SQLite(source, { readonly: true, fileMustExist: true });
  try {
    sqlite.prepare("vacuum into ?").run(target);
  } finally {
    sqlite.close();
  }
}

/** Whether two paths lead to one file. */
export function isSame(path: string, other: string): boolean {
  return existsSync(other) && realpathSync(resolve(path)) === realpathSync(resolve(other));
}

/** Puts a file's bytes on the disk, before it gets its name. */
export async function flush(path: string): Promise<void> {
  const file = await open(path, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

function failed(path: string, why: string, mend: string, cause?: unknown): PilcrowError {
  return new PilcrowError("BACKUP_FAILED", `${path}: ${why}; ${mend}`, { cause });
}
