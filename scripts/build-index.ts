import { Command } from "commander";
import { readCorpus } from "../src/article/corpus.js";
import { startEmbedder } from "../src/embedding/worker-embedder.js";
import { buildIndex } from "../src/index/build.js";
import { runProgram } from "../src/terminal/program.js";
import { describeBuild, reportTo } from "../src/terminal/progress.js";

await runProgram(async (readEnvironment) => {
  const given = new Command("npm run build:index --")
    .description("Builds the index of the articles, or brings it up to date.")
    .option("--corpus <dir>", "the folder of the articles (default: CORPUS_DIR, or corpus)")
    .option("--index <dir>", "the folder of the index (default: INDEX_DIR, or index)")
    .allowExcessArguments(false)
    .exitOverride()
    .parse()
    .opts<{ corpus?: string; index?: string }>();
  const config = readEnvironment();
  const reporter = reportTo(process.stderr);
  const corpus = await readCorpus(given.corpus ?? config.corpusDir);
  corpus.skipped.forEach(reporter.say);
  const embedder = await startEmbedder(config.embedding, reporter.onDownload);
  try {
    const summary = await buildIndex({
      corpus,
      directory: given.index ?? config.indexDir,
      embedder,
      onProgress: reporter.onProgress,
      onNotice: reporter.say,
    });
    reporter.say(describeBuild(summary));
  } finally {
    reporter.end();
    await embedder.close();
  }
});
