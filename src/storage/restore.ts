import { constants, existsSync } from "node:fs";
import { copyFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import SQLite from "better-sqlite3";
import { PilcrowError, systemErrorCode } from "../errors.js";
import { flush, isSame } from "./backup.js";
import { DATABASE_NAME, openDatabase } from "./database.js";
import { holdFolder } from "./hold.js";

/** What SQLite keeps beside a database that is, or was, in use. */
const BESIDE = ["-wal", "-shm"] as const;

export interface RestoreOptions {
  readonly dataDir: string;
  readonly file: string;
  /** Names what is kept of the database before. */
  readonly now: Date;
}

/**
 * Puts a backup in the database's place; its tables are brought up to date. What is checked is the copy that is then used.
 *
 * @returns Where the database before is kept; null if there was none
 * @throws PilcrowError DATA_IN_USE, RESTORE_FAILED, with the database as it was
 */
export async function restore({ dataDir, file, now }: RestoreOptions): Promise<string | null> {
  const database = join(dataDir, DATABASE_NAME);
  if (!existsSync(file)) throw failed(file, "there is no such file");
  if (isSame(file, database)) throw failed(file, "this is the database itself");
  const release = holdFolder(dataDir);
  const copy = `${database}.restoring`;
  try {
    await removeAll(copy);
    await copyChecked(file, copy);
    const kept = existsSync(database) ? `${database}.before-${stamp(now)}` : null;
    if (kept !== null) await keep(database, kept);
    await rename(copy, database);
    return kept;
  } finally {
    await removeAll(copy);
    release();
  }
}

/** A copy that is whole, Pilcrow's, of this version, and needs no file beside it. */
async function copyChecked(file: string, copy: string): Promise<void> {
  try {
    await copyFile(file, copy);
    // A database that was copied by hand while it was in use.
    if (existsSync(`${file}-wal`)) await copyFile(`${file}-wal`, `${copy}-wal`);
    checkWhole(copy);
    await (await openDatabase(copy)).destroy();
    await flush(copy);
  } catch (error) {
    // The person knows the file by its own name.
    if (error instanceof PilcrowError) throw failed(file, error.message.replace(`${copy}: `, ""), error);
    throw failed(file, WHY[systemErrorCode(error) ?? ""] ?? String(error), error);
  }
}

const WHY: Readonly<Record<string, string>> = {
  SQLITE_NOTADB: "this is no SQLite database",
  SQLITE_CORRUPT: "this database is damaged",
  EISDIR: "this is a folder",
  ENOSPC: "the disk is full",
  SQLITE_FULL: "the disk is full",
};

function checkWhole(path: string): void {
  const sqlite = new SQLite(path, { fileMustExist: true });
  try {
    const tables = sqlite.prepare("select count(*) from sqlite_master where type = 'table'").pluck().get();
    if (tables === 0) throw failed(path, "this database is empty");
    const problems = sqlite.pragma("integrity_check", { simple: true });
    const orphans = sqlite.pragma("foreign_key_check") as unknown[];
    if (problems !== "ok" || orphans.length > 0) throw failed(path, "this database is damaged");
  } finally {
    sqlite.close();
  }
}

/**
 * The database is not opened, as SQLite throws away what stands beside a damaged one; and it stays until the backup takes
 * its place, so that at no moment is there none.
 */
async function keep(database: string, kept: string): Promise<void> {
  await copyFile(database, kept, constants.COPYFILE_EXCL);
  for (const beside of BESIDE) {
    if (existsSync(database + beside)) await rename(database + beside, kept + beside);
  }
}

async function removeAll(path: string): Promise<void> {
  for (const end of ["", ...BESIDE]) await rm(path + end, { force: true });
}

/** A time for a file's name, such as 2021-05-03T12-00-00-000Z. */
function stamp(now: Date): string {
  return now.toISOString().replace(/[:.]/g, "-");
}

function failed(path: string, why: string, cause?: unknown): PilcrowError {
  return new PilcrowError("RESTORE_FAILED", `${path}: ${why}; nothing was changed`, { cause });
}
