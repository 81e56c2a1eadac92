import { readCorpus } from "../article/corpus.js";
import type { ModelSource } from "../embedding/embedder.js";
import { startEmbedder } from "../embedding/worker-embedder.js";
import { buildIndex } from "../index/build.js";
import { describeBuild, reportTo } from "./progress.js";

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
    const summary = await buildIndex({
      corpus,
      directory,
      embedder,
      onProgress: reporter.onProgress,
      onNotice: reporter.say,
    });
    reporter.say(describeBuild(summary));
  } finally {
    reporter.end();
    await embedder.close();
  }
}
