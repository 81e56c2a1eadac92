import hnswlib from "hnswlib-node";
import { readVectors, requireWhole } from "./hnsw-file.js";
import type { Neighbour, VectorFormat, VectorIndex, VectorIndexBuilder } from "./vector-index.js";

/** Links a node and candidates while building: hnswlib's own defaults, and what its authors advise for recall. */
const M = 16;
const EF_CONSTRUCTION = 200;
/**
 * Candidates while searching, at the least: of 100,000 made passages 800 find .993 of the true ten nearest, 400 find
 * .976; of 1,500 any number finds all. `npm run benchmark` measures it.
 */
const EF_SEARCH = 800;
/** With one seed and one order of insertion the same vectors give the same file. */
const SEED = 100;

/** Approximate nearest neighbours by hierarchical navigable small worlds (Malkov and Yashunin, 2016), by hnswlib. */
export const hnswFormat: VectorFormat = {
  extension: "hnsw",

  create(dimensions, capacity) {
    const graph = newGraph(dimensions);
    graph.initIndex(Math.max(capacity, 1), M, EF_CONSTRUCTION, SEED);
    return new HnswBuilder(graph, dimensions);
  },

  async read(path, dimensions, size) {
    const graph = newGraph(dimensions);
    await graph.readIndex(path);
    return new HnswIndex(graph, dimensions, await readVectors(path, dimensions, size));
  },
};

// Unit vectors: the inner product is the cosine, and the file keeps every vector as it was added.
function newGraph(dimensions: number): hnswlib.HierarchicalNSW {
  return new hnswlib.HierarchicalNSW("ip", dimensions);
}

class HnswBuilder implements VectorIndexBuilder {
  constructor(
    private readonly graph: hnswlib.HierarchicalNSW,
    private readonly dimensions: number,
  ) {}

  add(vector: Float32Array): void {
    this.graph.addPoint(Array.from(vector), this.graph.getCurrentCount());
  }

  vector(label: number): Float32Array {
    return Float32Array.from(this.graph.getPoint(label));
  }

  async write(path: string): Promise<void> {
    await this.graph.writeIndex(path);
    await requireWhole(path, this.dimensions, this.graph.getCurrentCount());
  }
}

class HnswIndex implements VectorIndex {
  constructor(
    private readonly graph: hnswlib.HierarchicalNSW,
    readonly dimensions: number,
    /** All vectors, one after the other. */
    private readonly numbers: Float32Array,
  ) {}

  get size(): number {
    return this.graph.getCurrentCount();
  }

  nearest(question: Float32Array, count: number): Neighbour[] {
    const wanted = Math.min(count, this.size);
    if (wanted === 0) return [];
    this.graph.setEf(Math.max(EF_SEARCH, wanted));
    const { neighbors, distances } = this.graph.searchKnn(Array.from(question), wanted);
    return neighbors.map((label, i) => ({ label, similarity: 1 - (distances[i] ?? 1) }));
  }

  vector(label: number): Float32Array {
    if (label < 0 || label >= this.size) throw new RangeError(`no vector under label ${label}`);
    return this.numbers.subarray(label * this.dimensions, (label + 1) * this.dimensions);
  }
}
