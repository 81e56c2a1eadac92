/** A vector's place in an index and how near it is to a question. */
export interface Neighbour {
  /** The label that the vector was added under. */
  readonly label: number;
  /** Inner product with the question's vector: the cosine, as all vectors have unit length. */
  readonly similarity: number;
}

/** Unit vectors under the labels 0 … size - 1. */
export interface VectorIndex {
  readonly dimensions: number;
  readonly size: number;
  /** The `count` nearest vectors, best first; all of them where the index holds fewer. */
  nearest(question: Float32Array, count: number): Neighbour[];
  /** The vector under a label, as it was added. */
  vector(label: number): Float32Array;
}

/** A vector index that is being built: vectors get their labels in the order in which they come. */
export interface VectorIndexBuilder {
  add(vector: Float32Array): void;
  vector(label: number): Float32Array;
  /**
   * Writes a file that `read` takes.
   *
   * @throws Error if the file could not be written whole
   */
  write(path: string): Promise<void>;
}

/** A kind of vector index and its file: the seam for another vector store. */
export interface VectorFormat {
  /** The file's extension, without a dot. */
  readonly extension: string;
  create(dimensions: number, capacity: number): VectorIndexBuilder;
  /** @throws Error if the file is not whole or does not hold `size` vectors */
  read(path: string, dimensions: number, size: number): Promise<VectorIndex>;
}

export function innerProduct(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
