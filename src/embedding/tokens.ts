/**
 * Token vectors, one after the other: each takes as many signed bytes as the model has dimensions, and is scaled so
 * that its largest number is ±127. Only their directions count.
 */
export type TokenVectors = Int8Array;

/** @param vectors Rows of `dimensions` numbers */
export function toTokenVectors(vectors: Float32Array, dimensions: number): TokenVectors {
  const bytes = new Int8Array(vectors.length);
  for (let row = 0; row < vectors.length; row += dimensions) {
    let largest = 0;
    for (let i = row; i < row + dimensions; i++) largest = Math.max(largest, Math.abs(vectors[i] as number));
    const scale = largest > 0 ? 127 / largest : 0;
    for (let i = row; i < row + dimensions; i++) bytes[i] = Math.round((vectors[i] as number) * scale);
  }
  return bytes;
}

/** The unit vector of a whole text: its tokens' mean, or the first token's vector. */
export function pool(vectors: Float32Array, dimensions: number, pooling: "mean" | "cls"): Float32Array {
  const pooled = new Float64Array(dimensions);
  const end = pooling === "cls" ? dimensions : vectors.length;
  for (let i = 0; i < end; i++) (pooled[i % dimensions] as number) += vectors[i] as number;
  const length = Math.sqrt(pooled.reduce((sum, value) => sum + value * value, 0)) || 1;
  return Float32Array.from(pooled, (value) => value / length);
}
