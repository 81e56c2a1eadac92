import { type Kysely, type Migration, Migrator } from "kysely";
import { PilcrowError } from "../errors.js";
import type { Database } from "./database.js";
import { up as studyGroup } from "./migrations/0001-study-group.js";
import { up as quotaChannels } from "./migrations/0002-quota-channels.js";
import { up as privateWordings } from "./migrations/0003-private-wordings.js";
import { up as discussions } from "./migrations/0004-discussions.js";
import { up as guildKeys } from "./migrations/0005-guild-keys.js";

/** In their order, which never changes once they have been released. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "0001-study-group": { up: studyGroup },
  "0002-quota-channels": { up: quotaChannels },
  "0003-private-wordings": { up: privateWordings },
  "0004-discussions": { up: discussions },
  "0005-guild-keys": { up: guildKeys },
};

/**
 * Brings the tables up to date, all steps in one transaction.
 *
 * @throws PilcrowError DATABASE_NEWER where a later version has been at work, DATABASE_FOREIGN where another program has
 */
export async function migrate(database: Database, path: string): Promise<void> {
  const migrator = new Migrator({
    db: database as unknown as Kysely<unknown>,
    provider: { getMigrations: async () => ({ ...MIGRATIONS }) },
  });
  if (await isForeign(database, migrator)) {
    throw new PilcrowError(
      "DATABASE_FOREIGN",
      `${path}: this is the database of another program; move it elsewhere, or name another folder in DATA_DIR`,
    );
  }
  const { error } = await migrator.migrateToLatest();
  if (error instanceof Error && /previously executed migration .* is missing/.test(error.message)) {
    throw new PilcrowError(
      "DATABASE_NEWER",
      `${path}: a newer version of Pilcrow has changed this database; run that version, or restore a backup from before`,
      { cause: error },
    );
  }
  if (error) throw error;
}

/** Tables that none of our steps has made would be written into, or stand in the way. */
async function isForeign(database: Database, migrator: Migrator): Promise<boolean> {
  const tables = await database.introspection.getTables();
  if (tables.length === 0) return false;
  const migrations = await migrator.getMigrations();
  return !migrations.some(({ executedAt }) => executedAt !== undefined);
}
