import { readFile, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hnswFormat } from "../../src/index/hnsw.js";
import { openVectorFile, readVectors, requireWhole } from "../../src/index/hnsw-file.js";
import { useFolders } from "../support/folders.js";

const folder = useFolders();
const DIMENSIONS = 6;
/** Enough for several levels of links, and for more than one stretch of reading where a vector is long. */
const SIZE = 300;

describe("the file that hnswlib writes", () => {
  it("gives all vectors back in the order of their labels", async () => {
    const vectors = Array.from({ length: SIZE }, (_, i) => vectorOf(i));
    expect(await readVectors(await written(SIZE), DIMENSIONS, SIZE)).toEqual(
      Float32Array.from(vectors.flatMap((vector) => [...vector])),
    );
  });

  it("gives them one by one, without reading the others", async () => {
    const file = await openVectorFile(await written(SIZE), DIMENSIONS, SIZE);
    for (const label of [0, 7, SIZE - 1]) expect(await file.vector(label)).toEqual(vectorOf(label));
    await file.close();
  });

  it("gives them back when they do not fit one stretch", async () => {
    const [dimensions, size] = [2048, 700];
    const builder = hnswFormat.create(dimensions, size);
    const long = (i: number) => Float32Array.from({ length: dimensions }, (_, j) => Math.sin(i * 7 + j));
    for (let i = 0; i < size; i++) builder.add(long(i));
    const path = join(folder(), "vectors");
    await builder.write(path);
    const numbers = await readVectors(path, dimensions, size);
    for (const i of [0, 1, 505, 506, 507, 508, 509, 510, 511, 512, 699]) {
      expect(numbers.slice(i * dimensions, (i + 1) * dimensions)).toEqual(long(i));
    }
  });

  it("is whole when it has been written", async () => {
    await requireWhole(await written(SIZE), DIMENSIONS, SIZE);
    await requireWhole(await written(1), DIMENSIONS, 1);
  });

  it("is not whole when it has been cut short anywhere, or is longer", async () => {
    const path = await written(SIZE);
    const whole = await readFile(path);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), async (length) => {
        await writeFile(path, whole);
        await truncate(path, length);
        await expect(requireWhole(path, DIMENSIONS, SIZE)).rejects.toThrow();
      }),
      { numRuns: 40 },
    );
    await writeFile(path, Buffer.concat([whole, Buffer.from("more")]));
    await expect(requireWhole(path, DIMENSIONS, SIZE)).rejects.toThrow();
  });

  it.each([
    ["another number of vectors", DIMENSIONS, SIZE - 1, "holds 300 vectors instead of 299"],
    ["other dimensions", DIMENSIONS + 1, SIZE, "not of 7 numbers"],
  ])("is refused for %s", async (_, dimensions, size, message) => {
    const path = await written(SIZE);
    await expect(readVectors(path, dimensions, size)).rejects.toThrow(message);
    await expect(requireWhole(path, dimensions, size)).rejects.toThrow(message);
    await expect(openVectorFile(path, dimensions, size)).rejects.toThrow(message);
  });
});

async function written(size: number): Promise<string> {
  const builder = hnswFormat.create(DIMENSIONS, size);
  for (let i = 0; i < size; i++) builder.add(vectorOf(i));
  const path = join(folder(), "vectors");
  await builder.write(path);
  return path;
}

function vectorOf(i: number): Float32Array {
  return Float32Array.from({ length: DIMENSIONS }, (_, j) => Math.sin(i * DIMENSIONS + j));
}
