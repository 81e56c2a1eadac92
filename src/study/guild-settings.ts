import type { Database } from "../storage/database.js";
import { type Case, Cases } from "./cases.js";
import { DEFAULTS, type Difference, differences, parseSettings, type Settings } from "./settings.js";

/** What came of a change: the settings as they are now, and a case for each field that changed. */
export interface Changed {
  readonly settings: Settings;
  readonly differences: readonly Difference[];
  readonly cases: readonly Case[];
}

/** Each guild's settings. */
export class GuildSettings {
  constructor(
    private readonly db: Database,
    private readonly now: () => number,
  ) {}

  async of(guildId: string): Promise<Settings> {
    const row = await this.db
      .selectFrom("guild_settings")
      .select("settings")
      .where("guild_id", "=", guildId)
      .executeTakeFirst();
    return row ? parseSettings(JSON.parse(row.settings)) : DEFAULTS;
  }

  /**
   * Changes settings and writes down who changed what, both or neither.
   *
   * @throws ProblemsError SETTINGS_INVALID, with nothing changed
   */
  async change(guildId: string, change: (before: Settings) => unknown, actorId: string): Promise<Changed> {
    return this.db.transaction().execute(async (transaction) => {
      const before = await new GuildSettings(transaction, this.now).of(guildId);
      const after = parseSettings(change(before));
      const changed = differences(before, after);
      if (changed.length === 0) return { settings: after, differences: [], cases: [] };
      const settings = JSON.stringify(after);
      await transaction
        .insertInto("guild_settings")
        .values({ guild_id: guildId, settings })
        .onConflict((conflict) => conflict.column("guild_id").doUpdateSet({ settings }))
        .execute();
      const log = new Cases(transaction, this.now);
      const cases: Case[] = [];
      for (const { field, before, after } of changed) {
        cases.push(
          await log.add(guildId, { action: "settings", actorId, subject: `${field}: ${before} → ${after}` }),
        );
      }
      return { settings: after, differences: changed, cases };
    });
  }
}
