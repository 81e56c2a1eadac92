import { createHash } from "node:crypto";
import { readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeModel } from "../../src/embedding/model.js";
import { countRecords, type Embedded, openJournal } from "../../src/index/journal.js";
import { useFolders } from "../support/folders.js";

const folder = useFolders();
const MODEL = describeModel("Example/e5-tiny", { dimensions: 6, maxTokens: 512 });
const ENTRIES = Array.from({ length: 5 }, (_, i) => ({
  key: createHash("sha256").update(`text ${i}`).digest(),
  embedded: {
    vector: Float32Array.from({ length: 6 }, (_, j) => Math.sin(i * 6 + j)),
    // A passage without parts, one with a part that has no token, and others.
    tokens: [[], [12], [0, 6], [18], [6, 6, 6]][i]?.map((bytes) => new Int8Array(bytes).fill(-i)) ?? [],
  },
}));
const RECORD_BYTES = ENTRIES.map(
  ({ embedded: { tokens } }) => 32 + 4 + 6 * 4 + tokens.reduce((sum, part) => sum + 4 + part.length, 0) + 4,
);
/** Whole records in so many bytes of them. */
function wholeIn(bytes: number): number {
  const ends = RECORD_BYTES.map((_, i) => RECORD_BYTES.slice(0, i + 1).reduce((a, b) => a + b));
  return ends.filter((end) => end <= bytes).length;
}

describe("a journal", () => {
  it("is empty when it is new", async () => {
    const journal = await openJournal(join(folder(), "journal"), MODEL);
    expect(journal.size).toBe(0);
    expect(ENTRIES.map(({ key }) => journal.has(key))).toEqual([false, false, false, false, false]);
    await expect(journal.get(key(0))).rejects.toThrow("nothing embedded for the passage");
    await journal.close();
  });

  it("gives back what was appended, at once and when it is opened again", async () => {
    const path = join(folder(), "journal");
    const journal = await openJournal(path, MODEL);
    await journal.append(ENTRIES.slice(0, 2));
    await journal.append(ENTRIES.slice(2));
    for (const { key, embedded } of ENTRIES) expect(await journal.get(key)).toEqual(embedded);
    await journal.close();
    expect(await embeddedIn(path)).toEqual(ENTRIES.map(({ embedded }) => embedded));
  });

  it("goes on where it ended", async () => {
    const path = await written(ENTRIES.slice(0, 3));
    const journal = await openJournal(path, MODEL);
    await journal.append(ENTRIES.slice(3));
    expect(await journal.get(key(4))).toEqual(ENTRIES[4]?.embedded);
    await journal.close();
    expect(readFileSync(path)).toEqual(readFileSync(await written(ENTRIES)));
  });

  it("drops a record that was cut short, wherever, and goes on behind the last whole one", async () => {
    const whole = readFileSync(await written(ENTRIES));
    const header = whole.length - RECORD_BYTES.reduce((a, b) => a + b);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: header, max: whole.length }), async (length) => {
        const path = join(folder(), "journal");
        writeFileSync(path, whole);
        truncateSync(path, length);
        const kept = wholeIn(length - header);
        expect(await countRecords(path, MODEL)).toBe(kept);
        expect(await embeddedIn(path)).toEqual(ENTRIES.slice(0, kept).map(({ embedded }) => embedded));
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
    const header = whole.length - RECORD_BYTES.reduce((a, b) => a + b);
    const bits = fc.integer({ min: header * 8, max: whole.length * 8 - 1 });
    await fc.assert(
      fc.asyncProperty(bits, async (bit) => {
        const path = join(folder(), "journal");
        const changed = Buffer.from(whole);
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        writeFileSync(path, changed);
        const sound = wholeIn((bit >> 3) - header);
        expect(await embeddedIn(path)).toEqual(ENTRIES.slice(0, sound).map(({ embedded }) => embedded));
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
    expect(await embeddedIn(path)).toEqual([]);
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

/** What a journal holds of ENTRIES. */
async function embeddedIn(path: string): Promise<Embedded[]> {
  const journal = await openJournal(path, MODEL);
  const held = ENTRIES.filter(({ key }) => journal.has(key));
  const embedded = await Promise.all(held.map(({ key }) => journal.get(key)));
  expect(journal.size).toBe(held.length);
  await journal.close();
  return embedded;
}
