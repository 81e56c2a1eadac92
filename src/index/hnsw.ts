import hnswlib from "hnswlib-node";
import type { Neighbour, VectorFormat, VectorIndex, VectorIndexBuilder } from "./vector-index.js";

/** Links a node and candidates while building: hnswlib's own defaults, and what its authors advise for recall. */
const M = 16;
const EF_CONSTRUCTION = 200;
/** Candidates while searching, at the least; more than the neighbours asked for, or the search loses recall. */
const EF_SEARCH = 128;
/** With one seed and one order of insertion the same vectors give the same file. */
const SEED = 100;

/** Approximate nearest neighbours by hierarchical navigable small worlds (Malkov and Yashunin, 2016), by hnswlib. */
export const hnswFormat: VectorFormat = {
  extension: "hnsw",

  create(dimensions, capacity) {
    const graph = newGraph(dimensions);
    graph.initIndex(Math.max(capacity, 1), M, EF_CONSTRUCTION, SEED);
    return new HnswIndex(graph, dimensions);
  },

  async read(path, dimensions, size) {
    const graph = newGraph(dimensions);
    await graph.readIndex(path);
    if (graph.getCurrentCount() !== size) {
      throw new Error(`holds ${graph.getCurrentCount()} vectors instead of ${size}`);
    }
    return new HnswIndex(graph, dimensions);
  },
};

// Unit vectors: the inner product is the cosine, and the file keeps every vector as it was added.
function newGraph(dimensions: number): hnswlib.HierarchicalNSW {
  return new hnswlib.HierarchicalNSW("ip", dimensions);
}

class HnswIndex implements VectorIndex, VectorIndexBuilder {
  /**
   * Vectors that were asked for: hnswlib hands a vector out number by number, which takes longer than all else that
   * a question needs. The system gives memory only to the parts that are written.
   */
  private readonly copies: Float32Array;
  private readonly copied: Uint8Array;

  constructor(
    private readonly graph: hnswlib.HierarchicalNSW,
    readonly dimensions: number,
  ) {
    this.copies = new Float32Array(graph.getMaxElements() * dimensions);
    this.copied = new Uint8Array(graph.getMaxElements());
  }

  get size(): number {
    return this.graph.getCurrentCount();
  }

  add(vector: Float32Array): void {
    this.graph.addPoint(Array.from(vector), this.size);
  }

  nearest(question: Float32Array, count: number): Neighbour[] {
    const wanted = Math.min(count, this.size);
    if (wanted === 0) return [];
    this.graph.setEf(Math.max(EF_SEARCH, wanted * 2));
    const { neighbors, distances } = this.graph.searchKnn(Array.from(question), wanted);
    return neighbors.map((label, i) => ({ label, similarity: 1 - (distances[i] ?? 1) }));
  }

  vector(label: number): Float32Array {
    const copy = this.copies.subarray(label * this.dimensions, (label + 1) * this.dimensions);
    if (!this.copied[label]) {
      copy.set(this.graph.getPoint(label));
      this.copied[label] = 1;
    }
    return copy;
  }

  async write(path: string): Promise<void> {
    await this.graph.writeIndex(path);
  }
}
