import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clockWords, durationWords, waitEnds } from "../../../src/sandbox/page/slow-mode.js";
import type { State } from "../../../src/sandbox/page/state.js";

const written = (second: number, given: { author?: string; channel?: string; type?: number } = {}) => ({
  message: {
    channel_id: given.channel ?? "here",
    author: { id: given.author ?? "me" },
    type: given.type ?? 0,
    timestamp: new Date(second * 1_000).toISOString(),
  },
});
const ends = (...messages: object[]) =>
  waitEnds(
    { me: "me", messages: messages as unknown as State["messages"] },
    { id: "here", rateLimitPerUser: 30 },
  );

describe("whoever wrote waits", () => {
  it("from their last message in the channel on", () => {
    expect(ends(written(10), written(20))).toBe(50_000);
  });

  it("and not from other people's, other channels' and Discord's own", () => {
    expect(
      ends(
        written(10),
        written(20, { author: "other" }),
        written(20, { channel: "there" }),
        written(20, { type: 4 }),
      ),
    ).toBe(40_000);
    expect(ends(written(20, { type: 21 }))).toBe(0);
  });
});

it.each([
  [5, "5 seconds"],
  [60, "1 minute"],
  [90, "90 seconds"],
  [21_600, "6 hours"],
])("%i seconds are %s", (seconds, words) => {
  expect(durationWords(seconds)).toBe(words);
});

it.each([
  [400, "0:01"],
  [25_000, "0:25"],
  [725_000, "12:05"],
  [3_725_000, "1:02:05"],
])("%i ms are shown as %s", (ms, words) => {
  expect(clockWords(ms)).toBe(words);
});

it("the clock reads back as the seconds that are left", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 21_600_000 }), (ms) => {
      const read = clockWords(ms)
        .split(":")
        .reduce((all, part) => all * 60 + Number(part), 0);
      expect(read).toBe(Math.ceil(ms / 1_000));
    }),
  );
});
