import { type Kysely, type Migration, Migrator } from "kysely";
import { PilcrowError } from "../errors.js";
import type { Database } from "./database.js";
import * as studyGroup from "./migrations/0001-study-group.js";

/** In their order, which never changes once they have been released. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "0001-study-group": studyGroup,
};

/**
 * Brings the tables up to date, each step in a transaction.
 *
 * @throws PilcrowError DATABASE_NEWER where a later version has been at work
 */
export async function migrate(database: Database, path: string): Promise<void> {
  const migrator = new Migrator({
    db: database as unknown as Kysely<unknown>,
    provider: { getMigrations: async () => ({ ...MIGRATIONS }) },
  });
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
