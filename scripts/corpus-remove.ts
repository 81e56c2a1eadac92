import { Command } from "commander";
import { removeArticle } from "../src/article/remove.js";
import { buildAtTerminal } from "../src/terminal/build.js";
import { runProgram } from "../src/terminal/program.js";

await runProgram(async (readEnvironment) => {
  const command = new Command("npm run corpus:remove --")
    .description("Takes an article out of the corpus, keeps its file in _removed/ and builds the index.")
    .argument("<name>", "the article's name, as `npm run corpus:list` shows it")
    .option("--corpus <dir>", "the folder of the articles (default: CORPUS_DIR, or corpus)")
    .option("--index <dir>", "the folder of the index (default: INDEX_DIR, or index)")
    .allowExcessArguments(false)
    .exitOverride()
    .parse();
  const given = command.opts<{ corpus?: string; index?: string }>();
  const config = readEnvironment();
  const corpusDir = given.corpus ?? config.corpusDir;
  const { path, kept } = await removeArticle(corpusDir, command.args[0] ?? "");
  console.log(
    `removed ${path}; it is kept: ${kept}\nTo have it back: mv '${kept}' '${path}' && npm run build:index`,
  );
  await buildAtTerminal(corpusDir, given.index ?? config.indexDir, config.embedding);
});
