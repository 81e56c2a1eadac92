import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { Command } from "commander";
import {
  ANSWER_FROM,
  type Calibration,
  calibrationOf,
  confidence,
  type Signals,
} from "../src/answer/answerability.js";
import type { Embedder } from "../src/embedding/embedder.js";
import { startEmbedder } from "../src/embedding/worker-embedder.js";
import { PilcrowError, systemErrorCode } from "../src/errors.js";
import { type Evaluation, evaluate, type Outcome, type Unanswered } from "../src/evaluation/evaluate.js";
import { fitCalibration } from "../src/evaluation/logistic.js";
import { areaUnderRoc, mean, meanReciprocalRank, quantile, recallAt } from "../src/evaluation/metrics.js";
import { type QuestionSet, readSquad, type Split } from "../src/evaluation/squad.js";
import { buildIndex } from "../src/index/build.js";
import { openIndex } from "../src/index/open.js";
import { Retriever } from "../src/retrieval/retriever.js";
import { runProgram } from "../src/terminal/program.js";
import { type BuildReporter, describeBuild, reportTo } from "../src/terminal/progress.js";

/** The project's own set over the article that it comes with. */
const OWN_QUESTIONS = "test/questions/islamic-state-and-russia.json";

await runProgram(async (readEnvironment) => {
  const command = new Command("npm run evaluate --")
    .description(
      "Measures retrieval, answering sentence and abstention on question sets in SQuAD's JSON form.",
    )
    .argument("[files...]", "question sets; the articles of each become an index of their own", [
      OWN_QUESTIONS,
    ])
    .option(
      "--calibrate",
      "fit the calibration of answerability too, on what is for tuning in all sets",
      false,
    )
    .option("--index <dir>", "where the sets' own indexes are kept", join(".cache", "evaluation"))
    .exitOverride()
    .parse();
  const files = command.processedArgs[0] as string[];
  const { calibrate, index: directory } = command.opts<{ calibrate: boolean; index: string }>();
  const config = readEnvironment();
  const sets = await Promise.all(
    files.map(async (file) => ({ file, set: readSquad(await read(file), file) })),
  );
  const reporter = reportTo(process.stderr);
  const embedder = await startEmbedder(config.embedding, reporter.onDownload);
  try {
    const evaluated: { file: string; evaluation: Evaluation }[] = [];
    for (const { file, set } of sets) {
      const folder = join(directory, basename(file, ".json"));
      evaluated.push({ file, evaluation: await evaluateSet(set, folder, embedder, reporter) });
    }
    const calibration = calibrate
      ? pooledCalibration(evaluated.map(({ evaluation }) => evaluation))
      : calibrationOf(embedder.model.name);
    if (calibrate) console.log(`fitted for ${embedder.model.name}: ${JSON.stringify(calibration)}\n`);
    for (const { file, evaluation } of evaluated) {
      printEvaluation(file, evaluation, (signals) => (signals ? confidence(signals, calibration) : 0));
    }
  } finally {
    reporter.end();
    await embedder.close();
  }
});

async function evaluateSet(
  set: QuestionSet,
  directory: string,
  embedder: Embedder,
  reporter: BuildReporter,
): Promise<Evaluation> {
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
  const total = set.questions.length + set.unanswerable.length;
  const evaluation = await evaluate(set, new Retriever(index, embedder), (done) =>
    reporter.onProgress({ done, total }),
  );
  reporter.say("");
  return evaluation;
}

/**
 * On what is for tuning: answerable questions against those on another subject. Those near the subject are left out:
 * cosine and coverage do not tell them from answerable ones, and would only give the latter up.
 */
function pooledCalibration(evaluations: readonly Evaluation[]): Calibration {
  const answerable = evaluations.flatMap((evaluation) => evaluation.answerable.filter(isFor("tune")));
  const offTopic = evaluations.flatMap(({ unanswerable }) =>
    unanswerable.filter(isFor("tune")).filter(({ gold }) => gold.kind === "off-topic"),
  );
  return fitCalibration(
    answerable.flatMap((outcome) => outcome.answerable ?? []),
    [
      ...answerable.flatMap(({ offArticle }) => offArticle ?? []),
      ...offTopic.flatMap(({ signals }) => signals ?? []),
    ],
  );
}

function printEvaluation(
  file: string,
  { answerable, unanswerable }: Evaluation,
  sure: (signals: Signals | null) => number,
): void {
  console.log(`${file}: ${answerable.length + unanswerable.length} questions`);
  for (const split of ["tune", "report"] as const) {
    const outcomes = answerable.filter(isFor(split));
    console.log(
      `\n${split === "tune" ? "for tuning" : "for reporting"}: ${outcomes.length} answerable questions`,
    );
    printRetrieval(outcomes);
    printAbstention(outcomes, unanswerable.filter(isFor(split)), sure);
  }
  console.log("");
}

async function read(file: string): Promise<string> {
  return readFile(file, "utf8").catch((cause: unknown) => {
    throw new PilcrowError(
      "QUESTIONS_UNREADABLE",
      `${file}: cannot be read (${systemErrorCode(cause)}); name a question set in SQuAD's JSON form`,
      { cause },
    );
  });
}

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

function printAbstention(
  outcomes: readonly Outcome[],
  unanswerable: readonly Unanswered[],
  sure: (signals: Signals | null) => number,
): void {
  const answerable = outcomes.map((outcome) => sure(outcome.answerable));
  const at95 = quantile(0.05, answerable);
  const kinds = new Map([
    ["off-article", outcomes.flatMap(({ offArticle }) => (offArticle ? sure(offArticle) : []))],
  ]);
  for (const { gold, signals } of unanswerable)
    kinds.set(gold.kind, [...(kinds.get(gold.kind) ?? []), sure(signals)]);
  printRows([["answered, as shipped", share(answerable, (value) => value >= ANSWER_FROM)]]);
  for (const [kind, values] of kinds) {
    if (values.length === 0) continue;
    console.log(`  ${kind} (${values.length})`);
    printRows([
      ["  AUROC against answerable", areaUnderRoc(answerable, values)],
      ["  refused at 95 % of answerable kept", share(values, (value) => value < at95)],
      ["  refused, as shipped", share(values, (value) => value < ANSWER_FROM)],
    ]);
  }
}

function share(values: readonly number[], test: (value: number) => boolean): number {
  return mean(values.map((value) => Number(test(value))));
}

function isFor(split: Split): (outcome: { readonly gold: { readonly split: Split } }) => boolean {
  return ({ gold }) => gold.split === split;
}

function printRows(rows: readonly (readonly [label: string, value: number])[]): void {
  for (const [label, value] of rows) console.log(`  ${label.padEnd(40)} ${value.toFixed(4)}`);
}
