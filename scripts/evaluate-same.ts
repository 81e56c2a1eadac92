import { Command } from "commander";
import type { Calibration } from "../src/answer/answerability.js";
import { SAME_FROM, sameCalibrationOf } from "../src/answer/same-question.js";
import type { SameFeature } from "../src/answer/same-signals.js";
import { startEmbedder } from "../src/embedding/worker-embedder.js";
import { PilcrowError } from "../src/errors.js";
import type { Figure } from "../src/evaluation/bootstrap.js";
import { grouped } from "../src/evaluation/grouped.js";
import { readQuestionFile } from "../src/evaluation/question-file.js";
import {
  bestMatch,
  type Compared,
  compareQuestions,
  fitSame,
  readSamePairs,
  sameFigures,
} from "../src/evaluation/same-question.js";
import { readSquad } from "../src/evaluation/squad.js";
import { addUnanswerable } from "../src/evaluation/unanswerable.js";
import { runProgram } from "../src/terminal/program.js";
import { reportTo } from "../src/terminal/progress.js";

/** The project's own pairs, and the questions over the article that it comes with. */
const PAIRS = "test/questions/same-question.json";
const OWN_QUESTIONS = "test/questions/islamic-state-and-russia.json";

const THRESHOLDS = [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

interface Options {
  readonly unanswerable?: string;
  readonly calibrate: boolean;
  readonly mistakes: boolean;
}

await runProgram(async (readEnvironment) => {
  const command = new Command("npm run evaluate:same --")
    .description("Measures whether a question is recognised as one that was asked before in other words.")
    .argument("[files...]", "sets in SQuAD's JSON form that the pairs' questions are of", [OWN_QUESTIONS])
    .option(
      "--unanswerable <file>",
      "ask questions too that the articles do not answer, from a file of their own, of the first set",
    )
    .option("--calibrate", "fit the weights to what is for tuning", false)
    .option("--mistakes", "list the questions that were taken for another, and those not recognised", false)
    .exitOverride()
    .parse();
  const files = command.processedArgs[0] as string[];
  const options = command.opts<Options>();
  const config = readEnvironment();
  const pairs = readSamePairs(await readQuestionFile(PAIRS), PAIRS);
  const sets = await Promise.all(
    files.map(async (file, position) => {
      const set = readSquad(await readQuestionFile(file), file);
      const added = position === 0 ? options.unanswerable : undefined;
      return added === undefined ? set : addUnanswerable(set, await readQuestionFile(added), added);
    }),
  );
  const reporter = reportTo(process.stderr);
  const embedder = await startEmbedder(config.embedding, reporter.onDownload);
  try {
    const compared: Compared[] = [];
    for (const set of sets) {
      compared.push(
        ...(await compareQuestions(pairs, set, embedder, (done, total) => reporter.onAsked({ done, total }))),
      );
      reporter.end();
    }
    const { name } = embedder.model;
    const calibration = options.calibrate ? fitSame(compared) : sameCalibrationOf(name);
    if (!calibration) {
      throw new PilcrowError("MODEL_UNMEASURED", `${name}: has no weights yet; fit them with --calibrate`);
    }
    if (options.calibrate) console.log(`fitted for ${name}: ${JSON.stringify(calibration)}\n`);
    printFigures(compared, calibration);
    if (options.mistakes) printMistakes(compared, calibration);
  } finally {
    reporter.end();
    await embedder.close();
  }
});

function printFigures(compared: readonly Compared[], calibration: Calibration<SameFeature>): void {
  for (const split of ["tune", "report"] as const) {
    const some = compared.filter((each) => each.split === split);
    const asked = [...grouped(some, ({ kind }) => kind)].map(([kind, { length }]) => `${length} ${kind}`);
    console.log(`${split}: ${asked.join(", ")}`);
    console.log(`  from   ${"precision".padEnd(21)}${"recall".padEnd(21)}one thing changed, taken`);
    for (const from of THRESHOLDS) {
      const { precision, recall, changedTaken } = sameFigures(some, calibration, from);
      const mark = from === SAME_FROM ? "*" : " ";
      console.log(
        `${mark} ${from.toFixed(2)}   ${[precision, recall, changedTaken].map(text).join("")}`.trimEnd(),
      );
    }
    const written = [...grouped(some, ({ kind }) => kind)].map(([kind, group]) => {
      const taken = group.filter((each) => (bestMatch(each, calibration)?.probability ?? 0) >= SAME_FROM);
      const isRight = ({ same, ...each }: Compared) =>
        same !== null && bestMatch(each, calibration)?.stored === same;
      return `${kind} ${taken.filter(isRight).length} right and ${taken.length - taken.filter(isRight).length} wrong of ${group.length}`;
    });
    console.log(`  from ${SAME_FROM} on: ${written.join("; ")}\n`);
  }
}

function printMistakes(compared: readonly Compared[], calibration: Calibration<SameFeature>): void {
  for (const each of compared) {
    const best = bestMatch(each, calibration);
    const found = best && best.probability >= SAME_FROM ? best.stored : null;
    if (found === each.same) continue;
    console.log(`[${each.split}, ${each.kind}] ${each.question}`);
    console.log(
      `  ${found === null ? `not recognised: ${each.same}` : `taken for: ${found}`} (${best?.probability.toFixed(2) ?? "not near"})`,
    );
  }
}

function text({ value, low, high }: Figure): string {
  if (Number.isNaN(value)) return "–".padEnd(21);
  return `${value.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`.padEnd(21);
}
