import { readFile, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactFormat } from "../../src/index/exact.js";
import { hnswFormat } from "../../src/index/hnsw.js";
import { innerProduct, type VectorFormat, type VectorIndex } from "../../src/index/vector-index.js";
import { useFolders } from "../support/folders.js";

const folder = useFolders();
const DIMENSIONS = 24;

describe.each([
  { name: "HNSW", format: hnswFormat },
  { name: "exact", format: exactFormat },
])("the $name index", ({ format }) => {
  it("gives the nearest vectors best first, with their cosines", async () => {
    const index = await written(format, [unit(1, 0), unit(1, 1), unit(0, 1), unit(-1, 0)]);
    const nearest = index.nearest(unit(1, 0.2), 3);
    expect(nearest.map(({ label }) => label)).toEqual([0, 1, 2]);
    const cosines = [1 / 1.04 ** 0.5, 1.2 / 2.08 ** 0.5, 0.2 / 1.04 ** 0.5];
    for (const [i, { similarity }] of nearest.entries()) {
      expect(similarity).toBeCloseTo(cosines[i] ?? Number.NaN, 5);
    }
  });

  it("gives all vectors where it holds fewer than asked for", async () => {
    const vectors = randomUnits(7, 30);
    const index = await written(format, vectors);
    const labels = index.nearest(vectors[3] ?? unit(1), 1000).map(({ label }) => label);
    expect(labels.toSorted((a, b) => a - b)).toEqual([...vectors.keys()]);
    expect(labels[0]).toBe(3);
  });

  it("gives nothing where nothing is asked for or nothing is in it", async () => {
    expect((await written(format, randomUnits(1, 3))).nearest(unit(1), 0)).toEqual([]);
    expect((await written(format, [])).nearest(unit(1), 5)).toEqual([]);
  });

  it("keeps every vector as it was added, under labels from 0 on", async () => {
    const vectors = randomUnits(2, 40);
    const builder = format.create(DIMENSIONS, vectors.length);
    for (const vector of vectors) builder.add(vector);
    expect(vectors.map((_, label) => builder.vector(label))).toEqual(vectors);
    const index = await written(format, vectors);
    expect(index.size).toBe(40);
    expect(index.dimensions).toBe(DIMENSIONS);
    expect(vectors.map((_, label) => index.vector(label))).toEqual(vectors);
  });

  it("refuses a label that it does not hold", async () => {
    const index = await written(format, randomUnits(3, 3));
    expect(() => index.vector(3)).toThrow();
    expect(() => index.vector(-1)).toThrow();
  });

  it("holds equal vectors under labels of their own", async () => {
    const index = await written(format, [unit(1), unit(1), unit(0, 1)]);
    const labels = index.nearest(unit(1), 2).map(({ label }) => label);
    expect(labels.toSorted()).toEqual([0, 1]);
  });

  it("writes the same file for the same vectors, and answers the same when it is read back", async () => {
    const vectors = randomUnits(4, 60);
    const [one, two] = [join(folder(), "vectors"), join(folder(), "vectors")];
    await write(format, vectors, one);
    await write(format, vectors, two);
    expect(await readFile(one)).toEqual(await readFile(two));
    const again = join(folder(), "vectors");
    const index = await format.read(one, DIMENSIONS, 60);
    await write(
      format,
      vectors.map((_, label) => index.vector(label)),
      again,
    );
    expect(await readFile(again)).toEqual(await readFile(one));
    const question = unit(1, 2, 3);
    expect((await format.read(again, DIMENSIONS, 60)).nearest(question, 10)).toEqual(
      index.nearest(question, 10),
    );
  });

  it("refuses a file that has been cut short anywhere", async () => {
    const path = join(folder(), "vectors");
    await write(format, randomUnits(5, 20), path);
    const whole = await readFile(path);
    const cut = fc.oneof(fc.nat(whole.length - 1), fc.constantFrom(0, 1, 8, 96, whole.length - 1));
    await fc.assert(
      fc.asyncProperty(cut, async (length) => {
        await writeFile(path, whole);
        await truncate(path, length);
        await expect(format.read(path, DIMENSIONS, 20)).rejects.toThrow();
      }),
      { numRuns: 40 },
    );
  });

  it("refuses a file that is longer than it should be, is missing, or holds another number of vectors", async () => {
    const path = join(folder(), "vectors");
    await write(format, randomUnits(6, 20), path);
    await expect(format.read(path, DIMENSIONS, 19)).rejects.toThrow();
    await expect(format.read(path, DIMENSIONS, 21)).rejects.toThrow();
    await writeFile(path, "more", { flag: "a" });
    await expect(format.read(path, DIMENSIONS, 20)).rejects.toThrow();
    await expect(format.read(join(folder(), "none"), DIMENSIONS, 20)).rejects.toThrow();
  });

  it("finds at least 99 of a hundred true neighbours among 500 vectors", async () => {
    const vectors = randomUnits(8, 500);
    const index = await written(format, vectors);
    const questions = randomUnits(9, 100);
    const found = questions.map((question) => {
      const truth = trueNearest(vectors, question, 10);
      return index.nearest(question, 10).filter(({ label }) => truth.includes(label)).length;
    });
    expect(found.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(990);
  });
});

it("the exact index finds the true nearest, whatever the vectors", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 50 }), async (seed, count) => {
      const [question = unit(1), ...vectors] = randomUnits(seed, count + 1);
      const index = await written(exactFormat, vectors);
      expect(index.nearest(question, 1)[0]?.label).toBe(trueNearest(vectors, question, 1)[0]);
    }),
    { numRuns: 25 },
  );
});

async function write(format: VectorFormat, vectors: readonly Float32Array[], path: string): Promise<void> {
  const builder = format.create(DIMENSIONS, vectors.length);
  for (const vector of vectors) builder.add(vector);
  await builder.write(path);
}

async function written(format: VectorFormat, vectors: readonly Float32Array[]): Promise<VectorIndex> {
  const path = join(folder(), `vectors.${format.extension}`);
  await write(format, vectors, path);
  return format.read(path, DIMENSIONS, vectors.length);
}

function trueNearest(vectors: readonly Float32Array[], question: Float32Array, count: number): number[] {
  return [...vectors.keys()]
    .map((label) => ({ label, cosine: innerProduct(vectors[label] as Float32Array, question) }))
    .sort((a, b) => b.cosine - a.cosine)
    .slice(0, count)
    .map(({ label }) => label);
}

/** The direction of the given numbers; those that are not given are 0. */
function unit(...numbers: number[]): Float32Array {
  const length = Math.hypot(...numbers);
  const vector = new Float32Array(DIMENSIONS);
  vector.set(numbers.map((number) => number / length));
  return vector;
}

/** Directions spread evenly over the sphere, the same for the same seed. */
function randomUnits(seed: number, count: number): Float32Array[] {
  const random = mulberry32(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Array.from({ length: count }, () => unit(...Array.from({ length: DIMENSIONS }, normal)));
}

/** Tommy Ettinger's generator: small, and the same on every machine. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
