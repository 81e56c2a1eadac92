import { Command } from "commander";
import { surveyCorpus } from "../src/article/corpus.js";
import { ProblemsError } from "../src/errors.js";
import { indexState } from "../src/index/state.js";
import { renderList } from "../src/terminal/corpus-view.js";
import { outputView, runProgram } from "../src/terminal/program.js";

await runProgram(async (readEnvironment) => {
  const given = new Command("npm run corpus:list --")
    .description("Shows the articles of the corpus, and whether the index has them as they are.")
    .option("--corpus <dir>", "the folder of the articles (default: CORPUS_DIR, or corpus)")
    .option("--index <dir>", "the folder of the index (default: INDEX_DIR, or index)")
    .allowExcessArguments(false)
    .exitOverride()
    .parse()
    .opts<{ corpus?: string; index?: string }>();
  const config = readEnvironment();
  const { readings, problems, skipped, hash } = await surveyCorpus(given.corpus ?? config.corpusDir);
  console.log(renderList(readings, outputView()));
  console.log(`\n${await indexState(given.index ?? config.indexDir, hash, config.embedding.model)}`);
  for (const line of skipped) console.error(line);
  if (problems.length > 0) throw new ProblemsError(problems);
});
