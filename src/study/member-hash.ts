import { createHmac, randomBytes } from "node:crypto";
import type { Database } from "../storage/database.js";
import { NOBODY } from "./forget.js";

/** A member's pseudonym; null for one who wanted to be forgotten. */
export type HashOf = (memberId: string) => string | null;

/**
 * What members are called where many read what they did: the same name each time within a guild, another in each guild.
 * Who somebody is can be worked out with the guild's key alone, which never leaves the database: an id is no secret, so a
 * plain hash of it would hide nobody.
 */
export class MemberHashes {
  constructor(private readonly db: Database) {}

  /** Makes the guild's key at the first call. */
  async of(guildId: string): Promise<HashOf> {
    const key = (await this.keyOf(guildId)) ?? (await this.makeKey(guildId));
    return (memberId) => (memberId === NOBODY ? null : hash(key, memberId));
  }

  private async keyOf(guildId: string): Promise<string | undefined> {
    const row = await this.db
      .selectFrom("guild_keys")
      .select("key")
      .where("guild_id", "=", guildId)
      .executeTakeFirst();
    return row?.key;
  }

  /** Of two that are made at once the first stays. */
  private async makeKey(guildId: string): Promise<string> {
    const key = randomBytes(32).toString("base64url");
    await this.db
      .insertInto("guild_keys")
      .values({ guild_id: guildId, key })
      .onConflict((conflict) => conflict.column("guild_id").doNothing())
      .execute();
    return (await this.keyOf(guildId)) ?? key;
  }
}

/** Crockford's base32, in lower case: no i, l, o and u, so that nobody reads one letter for another. */
const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
/** A thousand million names: that any two of two thousand members have the same one has a chance of 1 in 500. */
const LENGTH = 6;

function hash(key: string, memberId: string): string {
  const digest = createHmac("sha256", Buffer.from(key, "base64url")).update(memberId).digest();
  // A byte holds 256 values, eight times as many as there are letters: each letter is as likely.
  return [...digest.subarray(0, LENGTH)].map((byte) => LETTERS[byte % LETTERS.length]).join("");
}
