import { expect, it } from "vitest";
import { OneByOne } from "../../src/discord/one-by-one.js";

it("what concerns one thing is done in its order, also after a failure; another does not wait for it", async () => {
  const done: string[] = [];
  const tasks = new OneByOne();
  let finish = () => {};
  const long = tasks.add("a", async () => {
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    done.push("a first");
    throw new Error("it failed");
  });
  const next = tasks.add("a", async () => void done.push("a second"));
  await tasks.add("b", async () => void done.push("b"));
  finish();
  await expect(long).rejects.toThrow("it failed");
  await next;
  expect(done).toEqual(["b", "a first", "a second"]);
});
