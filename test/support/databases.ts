import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { DATABASE_NAME, type Database, openDatabase } from "../../src/storage/database.js";
import { Study } from "../../src/study/study.js";
import { useFolders } from "./folders.js";

/** A database engine that every store has to work with. */
export interface Engine {
  readonly name: string;
  /** Called at the top of a test file. */
  use(): () => Promise<Place>;
}

/** Where a database is. */
interface Place {
  open(): Promise<Database>;
  close(database: Database): Promise<void>;
}

export const ENGINES: readonly Engine[] = [
  {
    name: "SQLite in memory",
    use: () => async () => {
      const database = await openDatabase(":memory:");
      return { open: async () => database, close: async () => {} };
    },
  },
  {
    name: "an SQLite file that is reopened between acts",
    use: () => {
      const folder = useFolders();
      return async () => {
        const path = join(folder(), DATABASE_NAME);
        return { open: () => openDatabase(path), close: (database) => database.destroy() };
      };
    },
  },
];

/** A study group with an empty database and a clock that stands still. */
export interface Group {
  /** Milliseconds since 1970. */
  now: number;
  /** Does something with the database; it may have been closed since the act before. */
  act<T>(work: (study: Study, database: Database) => Promise<T>): Promise<T>;
}

/** Called at the top of a suite: the group is a new one in each test. */
export function useGroup(engine: Engine): Group {
  const newPlace = engine.use();
  let place: Place;
  const group: Group = {
    now: 0,
    async act(work) {
      const database = await place.open();
      try {
        return await work(new Study(database, () => group.now), database);
      } finally {
        await place.close(database);
      }
    },
  };
  beforeEach(async () => {
    group.now = Date.UTC(2021, 4, 3, 12);
    place = await newPlace();
  });
  // One in memory stays open between acts.
  afterEach(async () => (await place.open()).destroy());
  return group;
}

/** All rows of all tables, as they are. */
export async function rowsOf(
  database: Database,
): Promise<Record<string, readonly Record<string, unknown>[]>> {
  const tables = await database.introspection.getTables();
  const rows: Record<string, readonly Record<string, unknown>[]> = {};
  for (const { name } of tables.toSorted((a, b) => a.name.localeCompare(b.name))) {
    rows[name] = await database
      .selectFrom(name as "cases")
      .selectAll()
      .execute();
  }
  return rows;
}
