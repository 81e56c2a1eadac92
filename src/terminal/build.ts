import { type Corpus, readCorpus } from "../article/corpus.js";
import type { Embedder, ModelSource } from "../embedding/embedder.js";
import { startEmbedder } from "../embedding/worker-embedder.js";
import { buildIndex } from "../index/build.js";
import { type Index, openIndex } from "../index/open.js";
import { type BuildReporter, describeBuild, reportTo } from "./progress.js";

/** Builds the index of a corpus, or brings it up to date, and tells the person at the terminal how it goes. */
export async function buildAtTerminal(
  corpusDir: string,
  directory: string,
  model: ModelSource,
): Promise<void> {
  const reporter = reportTo(process.stderr);
  const corpus = await readCorpus(corpusDir);
  corpus.skipped.forEach(reporter.say);
  const embedder = await startEmbedder(model, reporter.onDownload);
  try {
    await build(corpus, directory, embedder, reporter);
  } finally {
    reporter.end();
    await embedder.close();
  }
}

/** The same with a corpus that has been read and a model that runs already; opens the index. */
export async function openBuilt(
  corpus: Corpus,
  directory: string,
  embedder: Embedder,
  reporter: BuildReporter,
): Promise<Index> {
  await build(corpus, directory, embedder, reporter);
  return openIndex(directory, { corpusHash: corpus.hash, model: embedder.model });
}

async function build(
  corpus: Corpus,
  directory: string,
  embedder: Embedder,
  { onProgress, say }: BuildReporter,
): Promise<void> {
  say(describeBuild(await buildIndex({ corpus, directory, embedder, onProgress, onNotice: say })));
}
