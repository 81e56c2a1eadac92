/** Does what concerns one thing in the order in which it came; what concerns another does not wait for it. */
export class OneByOne {
  private readonly last = new Map<string, Promise<void>>();

  async add(key: string, task: () => Promise<void>): Promise<void> {
    const before = this.last.get(key) ?? Promise.resolve();
    const mine = before.then(task, task);
    this.last.set(key, mine);
    try {
      await mine;
    } finally {
      if (this.last.get(key) === mine) this.last.delete(key);
    }
  }
}
