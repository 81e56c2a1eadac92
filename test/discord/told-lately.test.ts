import { expect, it } from "vitest";
import { ToldLately } from "../../src/discord/asking/told-lately.js";

it("somebody is told once until the time is over, whatever happens to others", () => {
  let now = 0;
  const told = new ToldLately(() => now);
  expect([told.isFirst("a", 100), told.isFirst("a", 200), told.isFirst("b", 100)]).toEqual([
    true,
    false,
    true,
  ]);
  now = 99;
  expect(told.isFirst("a", 200)).toBe(false);
  now = 100;
  expect(told.isFirst("a", 200)).toBe(true);
  // Many others do not make it forget.
  for (let other = 0; other < 5000; other++) told.isFirst(`other ${other}`, 101 + (other % 100));
  expect(told.isFirst("a", 300)).toBe(false);
});
