import { join } from "node:path";
import { expect, vi } from "vitest";
import { DATABASE_NAME, type Database, openDatabase } from "../../src/storage/database.js";
import type { Settings } from "../../src/study/settings.js";
import { Study } from "../../src/study/study.js";

/** The state of a bot that runs, as another process sees it: to look at, and to change settings by. */
export interface BotState {
  readonly study: Study;
  readonly database: Database;
  set(guildId: string, change: Partial<Settings>): Promise<void>;
  /** Until every question that was let through has its answer. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** @param dataDir The bot's; beside its index if it was not given another */
export async function openState(dataDir: string): Promise<BotState> {
  const database = await openDatabase(join(dataDir, DATABASE_NAME));
  const study = new Study(database);
  return {
    study,
    database,
    set: async (guildId, change) => {
      const settings = JSON.stringify({ ...(await study.settings.of(guildId)), ...change });
      await database
        .insertInto("guild_settings")
        .values({ guild_id: guildId, settings })
        .onConflict((conflict) => conflict.column("guild_id").doUpdateSet({ settings }))
        .execute();
    },
    settled: () =>
      vi.waitFor(
        async () => {
          const open = await database
            .selectFrom("questions")
            .select("id")
            .where("outcome", "=", "asked")
            .execute();
          expect(open).toEqual([]);
        },
        { timeout: 30_000 },
      ),
    close: () => database.destroy(),
  };
}
