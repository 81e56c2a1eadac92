import { expect, it } from "vitest";
import { Behind } from "../../src/discord/discussion/behind.js";

it("what fails is tried again, ever more rarely, and each time once, until it succeeds", () => {
  const behind = new Behind();
  let now = 0;
  expect(behind.take(now)).toEqual([]);
  expect(behind.fail("g", "one", now)).toBe(true);
  const waits: number[] = [];
  for (let i = 0; i < 10; i++) {
    const failedAt = now;
    while (behind.take(now).length === 0) now += 1000;
    waits.push(now - failedAt);
    // It is under way.
    expect(behind.take(now + 1_000_000)).toEqual([]);
    expect(behind.fail("g", "one", now)).toBe(false);
  }
  expect(waits).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 300, 300].map((seconds) => seconds * 1000));
  expect(behind.succeed("one")).toBe(true);
  expect(behind.succeed("one")).toBe(false);
  expect(behind.take(now + 1_000_000)).toEqual([]);
  expect(behind.fail("g", "one", now)).toBe(true);
});
