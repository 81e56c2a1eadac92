import { writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { ANSWER_FROM, type Calibration, calibrationOf, confidence } from "../src/answer/answerability.js";
import { Answerer } from "../src/answer/answerer.js";
import type { Corpus } from "../src/article/corpus.js";
import type { Embedder } from "../src/embedding/embedder.js";
import { startEmbedder } from "../src/embedding/worker-embedder.js";
import { PilcrowError, systemErrorCode } from "../src/errors.js";
import { calibrate } from "../src/evaluation/calibrate.js";
import {
  type DialogueOutcome,
  type DialogueSet,
  dialoguesText,
  evaluateDialogues,
  isDialogueSet,
  readDialogueCorpus,
  readDialogues,
} from "../src/evaluation/dialogues.js";
import { type Evaluation, evaluate } from "../src/evaluation/evaluate.js";
import { figuresOf, ofSplit, type Sureness } from "../src/evaluation/figures.js";
import { METHODS, type Method } from "../src/evaluation/methods.js";
import { missesOf } from "../src/evaluation/misses.js";
import { PERTURBATIONS, type Perturbation, perturb } from "../src/evaluation/perturb.js";
import { plot } from "../src/evaluation/plot.js";
import { readQuestionFile } from "../src/evaluation/question-file.js";
import { type QuestionSet, readSquad } from "../src/evaluation/squad.js";
import { type FiguresBySplit, figuresText } from "../src/evaluation/tables.js";
import { addUnanswerable } from "../src/evaluation/unanswerable.js";
import type { Index } from "../src/index/open.js";
import { openBuilt } from "../src/terminal/build.js";
import { runProgram } from "../src/terminal/program.js";
import { type BuildReporter, reportTo } from "../src/terminal/progress.js";

/** The project's own set over the article that it comes with. */
const OWN_QUESTIONS = "test/questions/islamic-state-and-russia.json";

interface Options {
  readonly method: readonly Method[];
  readonly misses: number;
  readonly json: boolean;
  readonly plot?: string;
  readonly calibrate: boolean;
  readonly perturb?: Perturbation;
  readonly unanswerable?: string;
  readonly index: string;
}

/** A set of dialogues and what came of it. */
interface EvaluatedDialogues {
  readonly file: string;
  readonly outcomes: readonly DialogueOutcome[];
}

/** A question set and what came of it. */
interface Evaluated {
  readonly file: string;
  readonly evaluation: Evaluation;
  readonly figures: FiguresBySplit;
}

await runProgram(async (readEnvironment) => {
  const command = new Command("npm run evaluate --")
    .description(
      "Measures retrieval, answering sentence and abstention on question sets in SQuAD's JSON form, and follow-ups on sets of dialogues.",
    )
    .argument("[files...]", "question sets; the articles of each become an index of their own", [
      OWN_QUESTIONS,
    ])
    .addOption(
      new Option("--method <names>", `ways of ranking to compare, of ${METHODS.join(", ")}`)
        .argParser(methods)
        .default(["hybrid"], "hybrid"),
    )
    .option("--misses <count>", "list so many of the questions that went wrong", wholeNumber, 0)
    .option("--json", "print one JSON document: the figures, and what came of every question", false)
    .option("--plot <file.svg>", "draw ranks, abstention and confidence", svgFile)
    .option(
      "--calibrate",
      "fit the calibration of answerability too, on what is for tuning in all sets",
      false,
    )
    .option(
      "--unanswerable <file>",
      "add questions that the articles do not answer, from a file of their own, to the first set",
    )
    .addOption(
      new Option("--perturb <way>", "ask every question as members may write it").choices(PERTURBATIONS),
    )
    .option("--index <dir>", "where the sets' own indexes are kept", join(".cache", "evaluation"))
    .exitOverride()
    .parse();
  const files = command.processedArgs[0] as string[];
  const options = command.opts<Options>();
  const config = readEnvironment();
  const contents = await Promise.all(
    files.map(async (file) => ({ file, json: await readQuestionFile(file) })),
  );
  const added = options.unanswerable;
  const unanswerable = added === undefined ? null : { file: added, json: await readQuestionFile(added) };
  const sets = contents
    .filter(({ json }) => !isDialogueSet(json))
    .map(({ file, json }, position) => {
      const asItIs = readSquad(json, file);
      const extended = position === 0 ? unanswerable : null;
      const set = extended ? addUnanswerable(asItIs, extended.json, extended.file) : asItIs;
      return { file, set: options.perturb ? perturb(set, options.perturb) : set };
    });
  const dialogueSets = contents
    .filter(({ json }) => isDialogueSet(json))
    .map(({ file, json }) => ({ file, set: readDialogues(json, file) }));
  const reporter = reportTo(process.stderr);
  const embedder = await startEmbedder(config.embedding, reporter.onDownload);
  try {
    const asked: { file: string; evaluation: Evaluation }[] = [];
    for (const { file, set } of sets) {
      asked.push({ file, evaluation: await ask(file, set, options, embedder, reporter) });
    }
    const dialogues: EvaluatedDialogues[] = [];
    for (const { file, set } of dialogueSets) {
      dialogues.push({ file, outcomes: await talk(file, set, options, embedder, reporter) });
    }
    const calibration = options.calibrate
      ? calibrate(asked.map(({ evaluation }) => evaluation))
      : calibrationOf(embedder.model.name);
    const sure: Sureness = (signals) => (signals ? confidence(signals, calibration) : 0);
    const evaluated = asked.map((each) => ({ ...each, figures: bySplit(each.evaluation, sure) }));
    if (options.plot !== undefined) await draw(options.plot, evaluated, sure);
    const print = options.json ? printJson : printText;
    print(evaluated, dialogues, { ...options, model: embedder.model.name, calibration, sure });
  } finally {
    reporter.end();
    await embedder.close();
  }
});

async function ask(
  file: string,
  set: QuestionSet,
  options: Options,
  embedder: Embedder,
  reporter: BuildReporter,
): Promise<Evaluation> {
  const index = await indexOf(set.corpus, file, options, embedder, reporter);
  const total = set.questions.length + set.unanswerable.length;
  const evaluation = await evaluate(set, index, embedder, options.method, (done) =>
    reporter.onAsked({ done, total }),
  );
  reporter.end();
  return evaluation;
}

async function talk(
  file: string,
  set: DialogueSet,
  options: Options,
  embedder: Embedder,
  reporter: BuildReporter,
): Promise<DialogueOutcome[]> {
  const index = await indexOf(await readDialogueCorpus(set, file), file, options, embedder, reporter);
  const total = set.dialogues.length;
  const outcomes = await evaluateDialogues(set, new Answerer(index, embedder), (done) =>
    reporter.onAsked({ done, total }),
  );
  reporter.end();
  return outcomes;
}

function indexOf(
  corpus: Corpus,
  file: string,
  { index: root }: Options,
  embedder: Embedder,
  reporter: BuildReporter,
): Promise<Index> {
  return openBuilt(corpus, join(root, basename(file, ".json")), embedder, reporter);
}

function bySplit(evaluation: Evaluation, sure: Sureness): FiguresBySplit {
  const [tune, report] = [ofSplit(evaluation, "tune"), ofSplit(evaluation, "report")];
  return {
    tune: figuresOf(tune, sure),
    report: figuresOf(report, sure),
    both: figuresOf(evaluation, sure),
  };
}

interface Printing extends Options {
  readonly model: string;
  readonly calibration: Calibration;
  readonly sure: Sureness;
}

function printText(
  evaluated: readonly Evaluated[],
  dialogues: readonly EvaluatedDialogues[],
  { model, calibration, misses, sure, ...options }: Printing,
) {
  if (options.calibrate) console.log(`fitted for ${model}: ${JSON.stringify(calibration)}\n`);
  for (const { file, outcomes } of dialogues) console.log(`${file}\n${dialoguesText(outcomes)}\n`);
  if (evaluated.length === 0) return;
  console.log(`tune: what weights and thresholds may be fitted to; report: kept back from that; both: all questions.
In brackets 95 % intervals, by bootstrap over articles, or over questions where the articles are fewer than ten.`);
  for (const { file, evaluation, figures } of evaluated) {
    console.log(`\n${file}\n${figuresText(figures)}`);
    const found = missesOf(evaluation, sure);
    if (misses === 0) console.log(`\n${found.length} misses: list them with --misses ${found.length}`);
    else console.log(`\nmisses (${Math.min(misses, found.length)} of ${found.length})\n`);
    for (const miss of found.slice(0, misses)) console.log(miss);
  }
}

function printJson(
  evaluated: readonly Evaluated[],
  dialogues: readonly EvaluatedDialogues[],
  { model, calibration, sure }: Printing,
) {
  const sets = evaluated.map(({ file, evaluation, figures }) => ({
    file,
    figures,
    answerable: evaluation.answerable.map((outcome) => ({
      ...outcome,
      own: { ...outcome.own, confidence: sure(outcome.own.signals) },
    })),
    unanswerable: evaluation.unanswerable.map((outcome) => ({
      ...outcome,
      confidence: sure(outcome.signals),
    })),
  }));
  process.stdout.write(
    `${JSON.stringify({ model, calibration, answerFrom: ANSWER_FROM, sets, dialogues })}\n`,
  );
}

async function draw(file: string, evaluated: readonly Evaluated[], sure: Sureness): Promise<void> {
  const svg = plot(
    evaluated.map((each) => ({ ...each, name: basename(each.file, ".json") })),
    sure,
  );
  await writeFile(file, svg).catch((cause: unknown) => {
    throw new PilcrowError("PLOT_NOT_WRITABLE", `${file}: cannot be written (${systemErrorCode(cause)})`, {
      cause,
    });
  });
}

function methods(names: string): Method[] {
  return names.split(",").map((name) => {
    const method = METHODS.find((known) => known === name.trim());
    if (!method) throw new InvalidArgumentError(`Ways of ranking are ${METHODS.join(", ")}.`);
    return method;
  });
}

/** Said before the questions are asked, which takes minutes. */
function svgFile(file: string): string {
  if (!/\.svg$/i.test(file)) throw new InvalidArgumentError("What is drawn is an SVG: name a file.svg.");
  return file;
}

function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError("Not a whole number.");
  return Number(value);
}
