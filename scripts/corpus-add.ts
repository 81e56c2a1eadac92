import { Command } from "commander";
import { planAdditions, writeAdditions } from "../src/article/add.js";
import { buildAtTerminal } from "../src/terminal/build.js";
import { renderArticle } from "../src/terminal/corpus-view.js";
import { outputView, runProgram } from "../src/terminal/program.js";

await runProgram(async (readEnvironment) => {
  const { files, replace, dryRun, title = null, ...given } = parseArguments();
  const config = readEnvironment();
  const corpusDir = given.corpus ?? config.corpusDir;
  const additions = await planAdditions(files, { corpusDir, replace, title });
  for (const { path, target, article } of additions) {
    console.log(`${path} → ${target}\n\n${renderArticle(article, outputView())}\n`);
  }
  if (dryRun) {
    console.log("Nothing was written (--dry-run).");
    return;
  }
  for (const [index, kept] of (await writeAdditions(corpusDir, additions)).entries()) {
    const target = additions[index]?.target;
    console.log(kept === null ? `added ${target}` : `added ${target}; the one before is kept: ${kept}`);
  }
  await buildAtTerminal(corpusDir, given.index ?? config.indexDir, config.embedding);
});

interface Arguments {
  readonly files: readonly string[];
  readonly replace: boolean;
  readonly dryRun: boolean;
  readonly title?: string;
  readonly corpus?: string;
  readonly index?: string;
}

function parseArguments(): Arguments {
  const command = new Command("npm run corpus:add --")
    .description("Adds articles to the corpus, shows their paragraphs and builds the index.")
    .argument("<files...>", "Markdown or plain text, copied; a saved web page or a PDF, made into Markdown")
    .option("--dry-run", "only show what the paragraphs would be", false)
    .option("--replace", "take the place of an article of the same name, which is kept in _removed/", false)
    .option("--title <title>", "what to call the article of a page or a PDF")
    .option("--corpus <dir>", "the folder of the articles (default: CORPUS_DIR, or corpus)")
    .option("--index <dir>", "the folder of the index (default: INDEX_DIR, or index)")
    .exitOverride()
    .parse();
  const options = command.opts<Omit<Arguments, "files">>();
  if (options.title !== undefined && command.args.length > 1) command.error("error: --title is for one file");
  if (options.title?.trim() === "") command.error("error: the title is empty");
  return { ...options, files: command.args };
}
