import { readFile } from "node:fs/promises";
import { Command } from "commander";
import { ANSWER_FROM, calibrationOf, confidence, type Signals } from "../src/answer/answerability.js";
import { startEmbedder } from "../src/embedding/worker-embedder.js";
import { PilcrowError, systemErrorCode } from "../src/errors.js";
import { evaluate, type Outcome } from "../src/evaluation/evaluate.js";
import { fitCalibration } from "../src/evaluation/logistic.js";
import { areaUnderRoc, mean, meanReciprocalRank, quantile, recallAt } from "../src/evaluation/metrics.js";
import { readSquad } from "../src/evaluation/squad.js";
import { buildIndex } from "../src/index/build.js";
import { openIndex } from "../src/index/open.js";
import { Retriever } from "../src/retrieval/retriever.js";
import { runProgram } from "../src/terminal/program.js";
import { describeBuild, reportTo } from "../src/terminal/progress.js";

await runProgram(async (readEnvironment) => {
  const command = new Command("npm run evaluate --")
    .description(
      "Measures retrieval, answering sentence and abstention on a question set in SQuAD's JSON form.",
    )
    .argument("<file>", "the question set; its articles become an index of their own")
    .option("--calibrate", "fit the calibration of answerability too, on every other article", false)
    .option("--index <dir>", "where the set's own index is kept", ".cache/evaluation")
    .allowExcessArguments(false)
    .exitOverride()
    .parse();
  const [file = ""] = command.args;
  const { calibrate, index: directory } = command.opts<{ calibrate: boolean; index: string }>();
  const config = readEnvironment();
  const json = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new PilcrowError(
      "QUESTIONS_UNREADABLE",
      `${file}: cannot be read (${systemErrorCode(cause)}); name a question set in SQuAD's JSON form`,
      { cause },
    );
  });
  const set = readSquad(json, file);
  const reporter = reportTo(process.stderr);
  const embedder = await startEmbedder(config.embedding, reporter.onDownload);
  try {
    const { corpus } = set;
    const summary = await buildIndex({
      corpus,
      directory,
      embedder,
      onProgress: reporter.onProgress,
      onNotice: reporter.say,
    });
    reporter.say(describeBuild(summary));
    const index = await openIndex(directory, { corpusHash: corpus.hash, model: embedder.model });
    const outcomes = await evaluate(set, new Retriever(index, embedder), (done) =>
      reporter.onProgress({ done, total: set.questions.length }),
    );
    reporter.say("");
    // Odd articles report, even ones may tune: a threshold is never reported on what it was fitted to.
    const number = new Map(corpus.articles.map(({ name }, i) => [name, i]));
    const isTuning = ({ gold }: Outcome) => (number.get(gold.article) ?? 0) % 2 === 0;
    console.log(`${file}: ${outcomes.length} questions, ${index.paragraphs.length} paragraphs\n`);
    printRetrieval(outcomes);
    const reporting = outcomes.filter((outcome) => !isTuning(outcome));
    let calibration = calibrationOf(embedder.model.name);
    if (calibrate) {
      const tuning = outcomes.filter(isTuning);
      calibration = fitCalibration(
        tuning.map(({ answerable }) => answerable),
        tuning.map(({ offArticle }) => offArticle),
      );
      const kept = quantile(
        0.01,
        tuning.map(({ answerable }) => confidence(answerable, calibration)),
      );
      console.log(
        `\nfitted for ${embedder.model.name}: ${JSON.stringify(calibration)}\n99 % of the answerable are kept from confidence ${kept.toFixed(3)} on`,
      );
    }
    printAbstention(reporting, (signals) => confidence(signals, calibration));
  } finally {
    reporter.end();
    await embedder.close();
  }
});

function printRetrieval(outcomes: readonly Outcome[]): void {
  const ranks = outcomes.map(({ rank }) => rank);
  printRows([
    ["R@1", recallAt(1, ranks)],
    ["R@3", recallAt(3, ranks)],
    ["R@5", recallAt(5, ranks)],
    ["MRR@10", meanReciprocalRank(10, ranks)],
    ["the shown sentence holds the answer", mean(outcomes.map(({ sentenceHolds }) => Number(sentenceHolds)))],
    [
      "the shown paragraph holds the answer",
      mean(outcomes.map(({ paragraphHolds }) => Number(paragraphHolds))),
    ],
  ]);
}

function printAbstention(outcomes: readonly Outcome[], sure: (signals: Signals) => number): void {
  const answerable = outcomes.map((outcome) => sure(outcome.answerable));
  const offArticle = outcomes.map((outcome) => sure(outcome.offArticle));
  const at95 = quantile(0.05, answerable);
  const share = (values: readonly number[], test: (value: number) => boolean) =>
    mean(values.map((value) => Number(test(value))));
  console.log(
    `\nabstention, on the ${outcomes.length} questions of every other article, none of which was tuned on`,
  );
  printRows([
    ["AUROC, answerable against off-article", areaUnderRoc(answerable, offArticle)],
    ["off-article refused at 95 % kept", share(offArticle, (value) => value < at95)],
    ["answerable answered, as shipped", share(answerable, (value) => value >= ANSWER_FROM)],
    ["off-article refused, as shipped", share(offArticle, (value) => value < ANSWER_FROM)],
  ]);
}

function printRows(rows: readonly (readonly [label: string, value: number])[]): void {
  for (const [label, value] of rows) console.log(`  ${label.padEnd(40)} ${value.toFixed(4)}`);
}
