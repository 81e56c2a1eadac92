import { basename, join } from "node:path";
import { Command } from "commander";
import { Answerer } from "../src/answer/answerer.js";
import type { Corpus } from "../src/article/corpus.js";
import type { Embedder } from "../src/embedding/embedder.js";
import { startEmbedder } from "../src/embedding/worker-embedder.js";
import { readQuestionFile } from "../src/evaluation/question-file.js";
import {
  type Cited,
  citedExactly,
  citedMoreThanOnce,
  citedPrecision,
  citedRecall,
  evaluateSeveral,
  readSeveral,
} from "../src/evaluation/several.js";
import { readSquad } from "../src/evaluation/squad.js";
import { openBuilt } from "../src/terminal/build.js";
import { runProgram } from "../src/terminal/program.js";
import { type BuildReporter, reportTo } from "../src/terminal/progress.js";

/** The project's own questions that ask several things. */
const OWN_QUESTIONS = "test/questions/several.json";

await runProgram(async (readEnvironment) => {
  const command = new Command("npm run evaluate:several --")
    .description("Measures which paragraphs are cited where a question asks several things, or for a list.")
    .argument(
      "[files...]",
      "sets in SQuAD's JSON form: how many of their questions get more than one citation",
    )
    .option("--index <dir>", "where the sets' own indexes are kept", join(".cache", "evaluation"))
    .exitOverride()
    .parse();
  const files = command.processedArgs[0] as string[];
  const { index: root } = command.opts<{ index: string }>();
  const config = readEnvironment();
  const reporter = reportTo(process.stderr);
  const embedder = await startEmbedder(config.embedding, reporter.onDownload);
  try {
    const own = await readSeveral(OWN_QUESTIONS);
    const answerer = await answererOf(own.corpus, join(root, "several"), embedder, reporter);
    printCited(await evaluateSeveral(own, answerer));
    for (const file of files) {
      const { corpus, questions } = readSquad(await readQuestionFile(file), file);
      const directory = join(root, basename(file, ".json"));
      const asked = await answererOf(corpus, directory, embedder, reporter);
      const total = questions.length;
      const found = await citedMoreThanOnce(questions, asked, (done) => reporter.onAsked({ done, total }));
      reporter.end();
      console.log(`\n${file}: ${found.length} of ${total} questions get more than one citation`);
      for (const { gold, citations } of found) {
        console.log(`  ${gold.question}`);
        for (const { article, paragraph, sentence } of citations)
          console.log(`    ${article} ¶ ${paragraph}: ${sentence}`);
      }
    }
  } finally {
    reporter.end();
    await embedder.close();
  }
});

async function answererOf(
  corpus: Corpus,
  directory: string,
  embedder: Embedder,
  reporter: BuildReporter,
): Promise<Answerer> {
  return new Answerer(await openBuilt(corpus, directory, embedder, reporter), embedder);
}

function printCited(outcomes: readonly Cited[]): void {
  console.log(`${"".padEnd(16)} questions  precision  recall  exactly the gold paragraphs`);
  for (const split of ["tune", "report"] as const) {
    for (const kind of ["parts", "list", "single"] as const) {
      const some = outcomes.filter(({ gold }) => gold.split === split && gold.kind === kind);
      const figures = [citedPrecision(some).toFixed(2).padStart(9), citedRecall(some).toFixed(2).padStart(6)];
      const row = [`${split} ${kind}`.padEnd(16), String(some.length).padStart(9), ...figures];
      console.log([...row, citedExactly(some).toFixed(2)].join("  "));
    }
  }
}
