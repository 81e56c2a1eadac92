/** From so many on, what is past is cleared away. */
const MANY = 1000;

/**
 * Remembers who was told what. A reply to a message is seen by everybody, so a member who goes on sending messages is told
 * once why they get no answer, not each time.
 */
export class ToldLately {
  private readonly until = new Map<string, number>();

  constructor(private readonly now: () => number) {}

  /** True for the first time until then, and for the first after it. @param until In milliseconds since 1970 */
  isFirst(key: string, until: number): boolean {
    if ((this.until.get(key) ?? 0) > this.now()) return false;
    if (this.until.size > MANY) this.clearAway();
    this.until.set(key, until);
    return true;
  }

  private clearAway(): void {
    for (const [key, until] of this.until) if (until <= this.now()) this.until.delete(key);
  }
}
