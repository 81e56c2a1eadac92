const DISCORD_EPOCH_MS = 1_420_070_400_000n;

/** Discord's ids: the time in milliseconds above 22 bits, growing even within one millisecond. */
export class Snowflakes {
  #last = 0n;

  next(): string {
    const now = (BigInt(Date.now()) - DISCORD_EPOCH_MS) << 22n;
    this.#last = now > this.#last ? now : this.#last + 1n;
    return this.#last.toString();
  }
}

/** When an id was made, in milliseconds since 1970. */
export function timeOf(id: string): number {
  return Number((BigInt(id) >> 22n) + DISCORD_EPOCH_MS);
}

export function isSnowflake(value: unknown): value is string {
  return typeof value === "string" && /^\d{15,20}$/.test(value);
}
