import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTokenFile, openTokenFile } from "../../src/index/token-file.js";
import { useFolders } from "../support/folders.js";

const folder = useFolders();
const DIMENSIONS = 16;

describe("a file of token vectors", () => {
  it("gives each label's back, whatever their number", async () => {
    const vectors = fc
      .integer({ min: 0, max: 5 })
      .chain((count) => fc.int8Array({ minLength: count * DIMENSIONS, maxLength: count * DIMENSIONS }));
    await fc.assert(
      fc.asyncProperty(fc.array(vectors, { maxLength: 20 }), async (labels) => {
        const index = openTokenFile(await written(labels), DIMENSIONS, labels.length);
        for (const label of [...labels.keys()].reverse()) expect(index.of(label)).toEqual(labels[label]);
        expect(() => index.of(labels.length)).toThrow("no passage under label");
      }),
      { numRuns: 30 },
    );
  });

  it("goes on giving them when another has taken its place", async () => {
    const path = await written([new Int8Array(DIMENSIONS).fill(1)]);
    const index = openTokenFile(path, DIMENSIONS, 1);
    rmSync(path);
    writeFileSync(path, "another");
    expect(index.of(0)).toEqual(new Int8Array(DIMENSIONS).fill(1));
  });

  it("is refused where it is of another size or dimension, or cut short", async () => {
    const path = await written([new Int8Array(DIMENSIONS), new Int8Array(2 * DIMENSIONS)]);
    expect(() => openTokenFile(path, DIMENSIONS, 3)).toThrow("not the token vectors of 3 passages");
    expect(() => openTokenFile(path, 2 * DIMENSIONS, 2)).toThrow("not the token vectors");
    writeFileSync(path, readFileSync(path).subarray(1));
    expect(() => openTokenFile(path, DIMENSIONS, 2)).toThrow("not the token vectors");
    writeFileSync(path, "");
    expect(() => openTokenFile(path, DIMENSIONS, 2)).toThrow("not the token vectors");
  });
});

async function written(labels: readonly Int8Array[]): Promise<string> {
  const path = join(folder(), "tokens.i8");
  const writer = await createTokenFile(path, DIMENSIONS);
  for (const tokens of labels) await writer.add(tokens);
  await writer.end();
  return path;
}
