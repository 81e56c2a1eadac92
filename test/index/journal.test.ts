import { createHash } from "node:crypto";
import { readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeModel } from "../../src/embedding/model.js";
import { openJournal } from "../../src/index/journal.js";
import { useFolders } from "../support/folders.js";

const folder = useFolders();
const MODEL = describeModel("Example/e5-tiny", { dimensions: 6, maxTokens: 512 });
const ENTRIES = Array.from({ length: 5 }, (_, i) => ({
  key: createHash("sha256").update(`text ${i}`).digest(),
  vector: Float32Array.from({ length: 6 }, (_, j) => Math.sin(i * 6 + j)),
}));
const RECORD_BYTES = 32 + 6 * 4 + 4;

describe("a journal", () => {
  it("is empty when it is new", async () => {
    const journal = await openJournal(join(folder(), "journal"), MODEL);
    expect(journal.size).toBe(0);
    expect(ENTRIES.map(({ key }) => journal.has(key))).toEqual([false, false, false, false, false]);
    await expect(journal.get(key(0))).rejects.toThrow("no vector for the text");
    await journal.close();
  });

  it("gives back what was appended, at once and when it is opened again", async () => {
    const path = join(folder(), "journal");
    const journal = await openJournal(path, MODEL);
    await journal.append(ENTRIES.slice(0, 2));
    await journal.append(ENTRIES.slice(2));
    for (const { key, vector } of ENTRIES) expect(await journal.get(key)).toEqual(vector);
    await journal.close();
    expect(await vectorsIn(path)).toEqual(ENTRIES.map(({ vector }) => vector));
  });

  it("goes on where it ended", async () => {
    const path = await written(ENTRIES.slice(0, 3));
    const journal = await openJournal(path, MODEL);
    await journal.append(ENTRIES.slice(3));
    expect(await journal.get(key(4))).toEqual(ENTRIES[4]?.vector);
    await journal.close();
    expect(readFileSync(path)).toEqual(readFileSync(await written(ENTRIES)));
  });

  it("drops a record that was cut short, wherever, and goes on behind the last whole one", async () => {
    const whole = readFileSync(await written(ENTRIES));
    const header = whole.length - ENTRIES.length * RECORD_BYTES;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: header, max: whole.length }), async (length) => {
        const path = join(folder(), "journal");
        writeFileSync(path, whole);
        truncateSync(path, length);
        const kept = Math.floor((length - header) / RECORD_BYTES);
        expect(await vectorsIn(path)).toEqual(ENTRIES.slice(0, kept).map(({ vector }) => vector));
        const journal = await openJournal(path, MODEL);
        await journal.append(ENTRIES.slice(kept));
        await journal.close();
        expect(readFileSync(path)).toEqual(whole);
      }),
      { numRuns: 40 },
    );
  });

  it("drops a record with a changed bit, and all behind it", async () => {
    const whole = readFileSync(await written(ENTRIES));
    const header = whole.length - ENTRIES.length * RECORD_BYTES;
    const bits = fc.integer({ min: header * 8, max: whole.length * 8 - 1 });
    await fc.assert(
      fc.asyncProperty(bits, async (bit) => {
        const path = join(folder(), "journal");
        const changed = Buffer.from(whole);
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        writeFileSync(path, changed);
        const sound = Math.floor(((bit >> 3) - header) / RECORD_BYTES);
        expect(await vectorsIn(path)).toEqual(ENTRIES.slice(0, sound).map(({ vector }) => vector));
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ["another model's", { ...MODEL, name: "Example/e5-other" }],
    ["another description's", { ...MODEL, passagePrefix: "" }],
    ["other dimensions'", { ...MODEL, dimensions: 5 }],
  ])("that is %s is begun anew", async (_, model) => {
    const path = await written(ENTRIES);
    const journal = await openJournal(path, model);
    expect(journal.size).toBe(0);
    await journal.close();
    expect(await vectorsIn(path)).toEqual([]);
  });

  it.each(["", "{", "no journal at all\n", "\u0000".repeat(500)])(
    "begins anew on a file of %j",
    async (text) => {
      const path = join(folder(), "journal");
      writeFileSync(path, text);
      const journal = await openJournal(path, MODEL);
      await journal.append(ENTRIES);
      await journal.close();
      expect(readFileSync(path)).toEqual(readFileSync(await written(ENTRIES)));
    },
  );
});

function key(position: number): Buffer {
  return ENTRIES[position]?.key ?? Buffer.alloc(32);
}

async function written(entries: typeof ENTRIES): Promise<string> {
  const path = join(folder(), "journal");
  const journal = await openJournal(path, MODEL);
  await journal.append(entries);
  await journal.close();
  return path;
}

/** The vectors of ENTRIES that a journal holds. */
async function vectorsIn(path: string): Promise<Float32Array[]> {
  const journal = await openJournal(path, MODEL);
  const held = ENTRIES.filter(({ key }) => journal.has(key));
  const vectors = await Promise.all(held.map(({ key }) => journal.get(key)));
  expect(journal.size).toBe(held.length);
  await journal.close();
  return vectors;
}
