import { Command } from "commander";
import { buildAtTerminal } from "../src/terminal/build.js";
import { runProgram } from "../src/terminal/program.js";

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
  await buildAtTerminal(given.corpus ?? config.corpusDir, given.index ?? config.indexDir, config.embedding);
});
