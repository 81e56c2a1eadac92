/** Replies under way: a shutdown waits for them. */
export class Work {
  private readonly underway = new Set<Promise<unknown>>();

  /** @param task Handles its own errors. */
  add(task: Promise<unknown>): void {
    const done = task.finally(() => this.underway.delete(done));
    this.underway.add(done);
  }

  get size(): number {
    return this.underway.size;
  }

  /** Settles when nothing is under way, or after so many milliseconds. */
  async idle(longest: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const timeUp = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, longest);
    });
    await Promise.race([timeUp, this.allDone()]);
    clearTimeout(timer);
  }

  private async allDone(): Promise<void> {
    while (this.underway.size > 0) await Promise.allSettled(this.underway);
  }
}
