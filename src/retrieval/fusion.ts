/**
 * How much the dense score counts in the fusion, out of 1; the rest is the lexical score's. Weight .7 and z-scores
 * were the best of weights .5 to .9 on XQuAD-en; `npm run evaluate -- FILE` measures it.
 */
const DENSE_WEIGHT = 0.7;

/**
 * Fuses two rankings of the same candidates. Each score is taken as its distance from the candidates' mean in
 * standard deviations (z-score), as cosines and BM25 share no scale, and the two are summed with weights.
 *
 * @param dense,lexical A score a candidate, higher is better
 */
export function fuse(dense: readonly number[], lexical: readonly number[]): number[] {
  const denseZ = zScores(dense);
  const lexicalZ = zScores(lexical);
  return denseZ.map((z, i) => DENSE_WEIGHT * z + (1 - DENSE_WEIGHT) * (lexicalZ[i] ?? 0));
}

/** Distances from the mean in standard deviations; all 0 where the values do not differ. */
export function zScores(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  const deviation = Math.sqrt(variance);
  return values.map((value) => (deviation > 1e-9 ? (value - mean) / deviation : 0));
}
