/*
 * Threads that could not be brought up to date, as where Discord has taken a permission away from the bot for a while: they
 * are tried again, ever more rarely, until it works. After a restart all threads are looked at anyway.
 */

const FIRST_MS = 2000;
const LONGEST_MS = 5 * 60_000;

interface Failed {
  readonly guildId: string;
  readonly id: string;
  readonly tries: number;
  readonly again: number;
}

/** Times are milliseconds since 1970. */
export class Behind {
  private readonly failed = new Map<string, Failed>();

  /** @returns True the first time: what goes on failing is no news */
  fail(guildId: string, id: string, now: number): boolean {
    const tries = (this.failed.get(id)?.tries ?? 0) + 1;
    const again = now + Math.min(LONGEST_MS, FIRST_MS * 2 ** (tries - 1));
    this.failed.set(id, { guildId, id, tries, again });
    return tries === 1;
  }

  /** @returns True if it was behind */
  succeed(id: string): boolean {
    return this.failed.delete(id);
  }

  /** Those to be tried again now; each is taken once. */
  take(now: number): Pick<Failed, "guildId" | "id">[] {
    const due = [...this.failed.values()].filter(({ again }) => again <= now);
    for (const one of due) this.failed.set(one.id, { ...one, again: Number.POSITIVE_INFINITY });
    return due;
  }
}
