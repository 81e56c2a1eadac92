import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { HOUR_MS } from "../../src/study/asking.js";
import { everyHour } from "../../src/study/retention.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const quiet = { onCleared: () => {}, onError: () => {} };

describe("clearing away", () => {
  it("happens at once and then every hour, until it is ended", async () => {
    const cleared: number[] = [];
    let round = 0;
    const stop = everyHour(async () => ++round, { ...quiet, onCleared: (rows) => cleared.push(rows) });
    await vi.advanceTimersByTimeAsync(0);
    expect(cleared).toEqual([1]);
    await vi.advanceTimersByTimeAsync(HOUR_MS - 1);
    expect(cleared).toEqual([1]);
    await vi.advanceTimersByTimeAsync(1 + HOUR_MS);
    expect(cleared).toEqual([1, 2, 3]);
    await stop();
    await vi.advanceTimersByTimeAsync(5 * HOUR_MS);
    expect(round).toBe(3);
  });

  it("goes on after a failure, which is told", async () => {
    const errors: unknown[] = [];
    let round = 0;
    const failing = async () => {
      round++;
      throw new Error("disk");
    };
    const stop = everyHour(failing, { ...quiet, onError: (...error) => errors.push(error) });
    await vi.advanceTimersByTimeAsync(2 * HOUR_MS);
    expect(round).toBe(3);
    expect(errors).toEqual(Array(3).fill([new Error("disk"), null]));
    await stop();
  });

  it("ends after the round that is under way", async () => {
    let finish = () => {};
    const stop = everyHour(() => new Promise((resolve) => (finish = () => resolve(0))), quiet);
    let stopped = false;
    const stopping = stop().then(() => (stopped = true));
    await vi.advanceTimersByTimeAsync(HOUR_MS);
    expect(stopped).toBe(false);
    finish();
    await stopping;
  });
});
