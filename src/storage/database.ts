import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import SQLite from "better-sqlite3";
import { Kysely, SqliteDialect } from "kysely";
import { PilcrowError, systemErrorCode } from "../errors.js";
import { migrate } from "./migrate.js";
import type { Schema } from "./schema.js";

/** The group's state. Inside `transaction()` all is done or nothing is. */
export type Database = Kysely<Schema>;

export const DATABASE_NAME = "pilcrow.sqlite";

/**
 * Opens the database of a file, makes it if there is none, and brings its tables up to date.
 *
 * @param path A file's, or ":memory:"
 * @throws PilcrowError DATABASE_UNUSABLE, DATABASE_NEWER
 */
export async function openDatabase(path: string): Promise<Database> {
  const sqlite = openFile(path);
  const database = new Kysely<Schema>({ dialect: new SqliteDialect({ database: sqlite }) });
  try {
    await migrate(database, path);
    return database;
  } catch (error) {
    await database.destroy();
    throw error instanceof PilcrowError ? error : unusable(path, error);
  }
}

function openFile(path: string): SQLite.Database {
  try {
    if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
    const sqlite = new SQLite(path);
    sqlite.pragma("journal_mode = WAL");
    // What was acknowledged outlives a power cut, too.
    sqlite.pragma("synchronous = FULL");
    sqlite.pragma("foreign_keys = ON");
    // A backup reads at the same time.
    sqlite.pragma("busy_timeout = 5000");
    return sqlite;
  } catch (cause) {
    throw unusable(path, cause);
  }
}

function unusable(path: string, cause: unknown): PilcrowError {
  const why = systemErrorCode(cause) ?? (cause instanceof Error ? cause.message : String(cause));
  return new PilcrowError(
    "DATABASE_UNUSABLE",
    `${path}: the database cannot be used (${why}); check the folder's permissions and the disk, or put a backup in its place with \`npm run restore -- FILE\``,
    { cause },
  );
}
