import { readFile, writeFile } from "node:fs/promises";
import {
  innerProduct,
  type Neighbour,
  type VectorFormat,
  type VectorIndex,
  type VectorIndexBuilder,
} from "./vector-index.js";

/**
 * Every vector compared with every question. The measure for what HNSW finds, and quick enough for some
 * thousands of passages. The file is the vectors' numbers, one after the other, little-endian.
 */
export const exactFormat: VectorFormat = {
  extension: "f32",

  create(dimensions, capacity) {
    return new ExactIndex(new Float32Array(capacity * dimensions), dimensions, 0);
  },

  async read(path, dimensions, size) {
    const bytes = await readFile(path);
    if (bytes.length !== size * dimensions * Float32Array.BYTES_PER_ELEMENT) {
      throw new Error(`holds ${bytes.length} bytes, not ${size} vectors of ${dimensions} numbers`);
    }
    const numbers = new Float32Array(new Uint8Array(bytes).buffer);
    return new ExactIndex(numbers, dimensions, size);
  },
};

class ExactIndex implements VectorIndex, VectorIndexBuilder {
  constructor(
    private readonly numbers: Float32Array,
    readonly dimensions: number,
    public size: number,
  ) {}

  add(vector: Float32Array): void {
    this.numbers.set(vector, this.size * this.dimensions);
    this.size++;
  }

  nearest(question: Float32Array, count: number): Neighbour[] {
    return Array.from({ length: this.size }, (_, label) => ({
      label,
      similarity: innerProduct(question, this.vector(label)),
    }))
      .sort((a, b) => b.similarity - a.similarity)
      .slice(0, count);
  }

  vector(label: number): Float32Array {
    if (label < 0 || label >= this.size) throw new RangeError(`no vector under label ${label}`);
    return this.numbers.subarray(label * this.dimensions, (label + 1) * this.dimensions);
  }

  async write(path: string): Promise<void> {
    await writeFile(path, this.numbers.subarray(0, this.size * this.dimensions));
  }
}
