import { type Corpus, corpusHash, readCorpus } from "../article/corpus.js";
import type { Embedder } from "../embedding/embedder.js";
import { PilcrowError } from "../errors.js";
import { type BuildProgress, type BuildSummary, buildIndex } from "./build.js";
import { withoutMend } from "./manifest.js";
import { type Index, openIndex } from "./open.js";

export interface FreshIndexOptions {
  readonly corpusDir: string;
  readonly directory: string;
  readonly embedder: Embedder;
  /** Called before an index is built, with the reason: it is missing, or out of date. */
  readonly onBuild?: (reason: string, corpus: Corpus) => void;
  readonly onProgress?: (progress: BuildProgress) => void;
  readonly onNotice?: (notice: string) => void;
  readonly onBuilt?: (summary: BuildSummary) => void;
}

/** Reasons to build that are nobody's fault; a damaged index is somebody's affair and stays an error. */
const BUILD_AT = ["INDEX_MISSING", "INDEX_STALE", "INDEX_OTHER_FORMAT"];

/**
 * Opens the index of a corpus, building it first where it is missing or out of date.
 *
 * @throws PilcrowError as `openIndex`, `readCorpus` and `buildIndex` do
 */
export async function openFreshIndex(options: FreshIndexOptions): Promise<Index> {
  const { corpusDir, directory, embedder } = options;
  const hash = await corpusHash(corpusDir);
  try {
    return await openIndex(directory, { corpusHash: hash, model: embedder.model });
  } catch (error) {
    if (!(error instanceof PilcrowError) || !BUILD_AT.includes(error.code)) throw error;
    const corpus = await readCorpus(corpusDir);
    options.onBuild?.(withoutMend(error), corpus);
    const summary = await buildIndex({ ...options, corpus });
    options.onBuilt?.(summary);
    return openIndex(directory, { corpusHash: corpus.hash, model: embedder.model });
  }
}
