import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import SQLite from "better-sqlite3";
import { type DatabaseConnection, Kysely, SqliteAdapter, SqliteDialect, SqliteDriver } from "kysely";
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
 * @throws PilcrowError DATABASE_UNUSABLE, DATABASE_NEWER, DATABASE_FOREIGN, DATABASE_DRIVER_UNUSABLE
 */
export async function openDatabase(path: string): Promise<Database> {
  const sqlite = openFile(path);
  const database = new Kysely<Schema>({ dialect: new Dialect(sqlite) });
  try {
    await migrate(database, path);
    return database;
  } catch (error) {
    await database.destroy();
    throw error instanceof PilcrowError ? error : unusable(path, error);
  }
}

function openFile(path: string): SQLite.Database {
  let sqlite: SQLite.Database | undefined;
  try {
    if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
    sqlite = new SQLite(path);
    sqlite.pragma("journal_mode = WAL");
    // What was acknowledged outlives a power cut, too; an act takes some 4 ms so, and half a millisecond with NORMAL.
    sqlite.pragma("synchronous = FULL");
    sqlite.pragma("foreign_keys = ON");
    // A backup reads at the same time.
    sqlite.pragma("busy_timeout = 5000");
    // What a member wants forgotten is overwritten, not only given free.
    sqlite.pragma("secure_delete = ON");
    // SQLite's own knows no letters but a to z.
    sqlite.function("lower", { deterministic: true }, (text) =>
      typeof text === "string" ? text.toLowerCase() : text,
    );
    return sqlite;
  } catch (cause) {
    sqlite?.close();
    throw unusable(path, cause);
  }
}

class Dialect extends SqliteDialect {
  constructor(private readonly sqlite: SQLite.Database) {
    super({ database: sqlite });
  }

  override createAdapter(): SqliteAdapter {
    return new Adapter();
  }

  override createDriver(): SqliteDriver {
    return new Driver(this.sqlite);
  }
}

/** SQLite can undo a change of tables, which Kysely does not count upon: a migration that was cut short is not there. */
class Adapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Where the disk is full SQLite rolls back by itself; to try again would fail, and hide the cause. */
class Driver extends SqliteDriver {
  constructor(private readonly sqlite: SQLite.Database) {
    super({ database: sqlite });
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.sqlite.inTransaction) await super.rollbackTransaction(connection);
  }
}

const WHY: Readonly<Record<string, string>> = {
  SQLITE_NOTADB: "the file is no SQLite database",
  SQLITE_CORRUPT: "the file is damaged",
  SQLITE_FULL: "the disk is full",
  ENOSPC: "the disk is full",
};

/** @param cause What the driver or the file system threw */
export function unusable(path: string, cause: unknown): PilcrowError {
  const code = systemErrorCode(cause) ?? "";
  if (code === "ERR_DLOPEN_FAILED") {
    // It is compiled for one version of Node.js, and the file is not to blame.
    return new PilcrowError(
      "DATABASE_DRIVER_UNUSABLE",
      `better-sqlite3: its binary does not fit Node.js ${process.version}; run \`npm rebuild better-sqlite3\``,
      { cause },
    );
  }
  const told = cause instanceof SQLite.SqliteError ? cause.message : code;
  const why = WHY[code] ?? (told || String(cause));
  return new PilcrowError(
    "DATABASE_UNUSABLE",
    `${path}: the database cannot be used (${why}); check the folder's permissions and the disk, or put a backup in its place with \`npm run restore -- FILE\``,
    { cause },
  );
}
