import { expect, it } from "vitest";
import { AtMost } from "../../src/discord/at-most.js";

it("so many tasks run at a time, the others in their order, and a failure makes room for the next", async () => {
  const started: number[] = [];
  const finish: (() => void)[] = [];
  const few = new AtMost(2);
  const tasks = [0, 1, 2, 3].map((number) =>
    few.run(async () => {
      started.push(number);
      await new Promise<void>((resolve) => {
        finish[number] = resolve;
      });
      if (number === 0) throw new Error("it failed");
      return number;
    }),
  );
  expect(started).toEqual([0, 1]);
  finish[0]?.();
  await expect(tasks[0]).rejects.toThrow("it failed");
  expect(started).toEqual([0, 1, 2]);
  finish[2]?.();
  expect(await tasks[2]).toBe(2);
  expect(started).toEqual([0, 1, 2, 3]);
  finish[1]?.();
  finish[3]?.();
  expect(await Promise.all([tasks[1], tasks[3]])).toEqual([1, 3]);
  expect(await few.run(async () => "later")).toBe("later");
});
