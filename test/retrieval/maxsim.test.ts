import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import loadWabt from "wabt";
import { toTokenVectors } from "../../src/embedding/tokens.js";
import { maxSim } from "../../src/retrieval/maxsim.js";

const SOURCE = new URL("../../src/retrieval/maxsim.wat", import.meta.url);

describe("maxSim", () => {
  it("gives each of the question's tokens its highest cosine with a token of the text", () => {
    const right = unit({ 0: 1 });
    const up = unit({ 1: 1 });
    const between = unit({ 0: 3, 1: 4 });
    const question = tokens(right, up);
    expect(rounded(maxSim(question, [tokens(right), tokens(between), tokens(right, between)], 16))).toEqual([
      [1, 0],
      [0.6, 0.8],
      [1, 0.8],
    ]);
  });

  it("knows texts without tokens, and questions without", () => {
    expect(maxSim(tokens(unit({ 0: 1 })), [new Int8Array(), tokens(unit({ 0: -1 }))], 16)).toEqual([
      null,
      Float32Array.of(-1),
    ]);
    expect(maxSim(new Int8Array(), [tokens(unit({ 0: 1 }))], 16)).toEqual([new Float32Array()]);
    expect(maxSim(tokens(unit({ 0: 1 })), [], 16)).toEqual([]);
  });

  it("is what plain arithmetic gives, for any sizes", () => {
    const sizes = fc.record({
      width: fc.integer({ min: 1, max: 6 }).map((units) => units * 16),
      question: fc.integer({ min: 1, max: 40 }),
      texts: fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 4 }),
      seed: fc.integer(),
    });
    fc.assert(
      fc.property(sizes, ({ width, question, texts, seed }) => {
        const asked = noise(question * width, seed);
        const given = texts.map((count, i) => noise(count * width, seed + i + 1));
        const found = maxSim(asked, given, width);
        for (const [i, text] of given.entries()) {
          for (let row = 0; row < question; row++) {
            const cosines = rows(text, width).map((one) => cosine(rows(asked, width)[row] ?? [], one));
            expect(found[i]?.[row]).toBeCloseTo(Math.max(...cosines), 4);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it("runs what `npm run build:wasm` makes of maxsim.wat", async () => {
    const wabt = await loadWabt();
    const module = wabt.parseWat("maxsim.wat", readFileSync(SOURCE, "utf8"), { simd: true });
    const committed = readFileSync(new URL("maxsim.wasm", SOURCE));
    expect(Buffer.from(module.toBinary({}).buffer).equals(committed)).toBe(true);
  });
});

function unit(values: Record<number, number>): Float32Array {
  return Float32Array.from({ length: 16 }, (_, i) => values[i] ?? 0);
}

function tokens(...vectors: Float32Array[]): Int8Array {
  return toTokenVectors(Float32Array.from(vectors.flatMap((vector) => [...vector])), 16);
}

function rounded(scores: readonly (Float32Array | null)[]): number[][] {
  return scores.map((score) => Array.from(score ?? [], (value) => Math.round(value * 100) / 100));
}

/** Numbers that are never all 0 in a row. */
function noise(length: number, seed: number): Int8Array {
  return Int8Array.from({ length }, (_, i) => Math.round(127 * Math.sin(i * 12.9898 + seed)) || 1);
}

function rows(vectors: Int8Array, width: number): number[][] {
  return Array.from({ length: vectors.length / width }, (_, i) => [
    ...vectors.subarray(i * width, (i + 1) * width),
  ]);
}

function cosine(a: readonly number[], b: readonly number[]): number {
  const dot = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, value, i) => sum + value * (y[i] ?? 0), 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}
