import { basename, join } from "node:path";
import { Command } from "commander";
import { Answerer } from "../src/answer/answerer.js";
import { mostBehind } from "../src/answer/under-discussion.js";
import { startEmbedder } from "../src/embedding/worker-embedder.js";
import { bootstrap, type Figure } from "../src/evaluation/bootstrap.js";
import {
  answersInDiscussion,
  type DiscussedSet,
  discussedSet,
  type Outcome,
  outcomesOf,
  PLACES,
  type RankedQuestion,
  type RuleFigures,
  rankAll,
  ruleFigures,
  type Unanswered,
  unansweredInDiscussion,
} from "../src/evaluation/discussion.js";
import { grouped } from "../src/evaluation/grouped.js";
import { shareOf } from "../src/evaluation/metrics.js";
import { OneQuestionEmbedder } from "../src/evaluation/one-question-embedder.js";
import { chooseRule, MOST_LOST, RULES, type Rule, scoreRule } from "../src/evaluation/preference-rules.js";
import { readQuestionFile } from "../src/evaluation/question-file.js";
import { readSeveral } from "../src/evaluation/several.js";
import { readSquad, type Split } from "../src/evaluation/squad.js";
import { addUnanswerable } from "../src/evaluation/unanswerable.js";
import { openBuilt } from "../src/terminal/build.js";
import { runProgram } from "../src/terminal/program.js";
import { reportTo } from "../src/terminal/progress.js";

/** The project's own questions: over the article that it comes with, and those that several paragraphs answer. */
const OWN_QUESTIONS = "test/questions/islamic-state-and-russia.json";
const SEVERAL = "test/questions/several.json";

interface Asked {
  readonly file: string;
  readonly set: DiscussedSet;
  readonly answerer: Answerer;
  readonly ranked: readonly RankedQuestion[];
}

await runProgram(async (readEnvironment) => {
  const command = new Command("npm run evaluate:discussion --")
    .description("Measures what is answered from the paragraphs under discussion, at every point of a walk.")
    .argument("[files...]", "sets in SQuAD's JSON form", [OWN_QUESTIONS])
    .option(
      "--unanswerable <file>",
      "ask questions too that the articles do not answer, from a file of their own, of the first set",
    )
    .option("--index <dir>", "where the sets' own indexes are kept", join(".cache", "evaluation"))
    .exitOverride()
    .parse();
  const files = command.processedArgs[0] as string[];
  const options = command.opts<{ index: string; unanswerable?: string }>();
  const config = readEnvironment();
  const reporter = reportTo(process.stderr);
  const embedder = new OneQuestionEmbedder(await startEmbedder(config.embedding, reporter.onDownload));
  try {
    const asked: Asked[] = [];
    for (const [position, file] of [...files, SEVERAL].entries()) {
      const set = await readSet(file, position === 0 ? options.unanswerable : undefined);
      const directory = join(options.index, basename(file, ".json"));
      const answerer = new Answerer(await openBuilt(set.corpus, directory, embedder, reporter), embedder);
      asked.push({ file, set, answerer, ranked: await rankAll(set, answerer, embedder.model.name) });
    }
    const shipped = scoreRule(mostBehind(embedder.model.name));
    for (const split of ["tune", "report"] as const) printRules(split, asked, shipped);
    const chosen = chooseRule(RULES, (rule) => asked.map(({ ranked }) => figuresOf(rule, ranked, "tune")));
    console.log(`of those that lose at most ${MOST_LOST} of what lies further on, in each set for tuning, most from within:
  ${chosen.name}\n`);
    for (const { file, set, answerer } of asked) {
      const outcomes = await answersInDiscussion(set, answerer, (done, total) =>
        reporter.onAsked({ done, total }),
      );
      reporter.end();
      for (const split of ["tune", "report"] as const) printAnswers(file, split, outcomes);
      printUnanswered(file, await unansweredInDiscussion(set, answerer));
    }
  } finally {
    reporter.end();
    await embedder.close();
  }
});

async function readSet(file: string, unanswerable: string | undefined): Promise<DiscussedSet> {
  if (file === SEVERAL) return discussedSet(await readSeveral(file));
  const set = readSquad(await readQuestionFile(file), file);
  return discussedSet(
    unanswerable === undefined
      ? set
      : addUnanswerable(set, await readQuestionFile(unanswerable), unanswerable),
  );
}

function figuresOf(rule: Rule, ranked: readonly RankedQuestion[], split: Split): RuleFigures {
  return ruleFigures(
    ranked.filter(({ gold }) => gold.split === split).flatMap((each) => outcomesOf(rule.isComparable, each)),
  );
}

function printRules(split: Split, asked: readonly Asked[], shipped: Rule): void {
  const columns = ["within", "both", "further", "wrongly within"];
  for (const { file, ranked } of asked) {
    const { length } = ranked.filter(({ gold }) => gold.split === split);
    console.log(`${file}, ${split}: ${length} questions\n  ${"".padEnd(30)}${columns.join("   ")}`);
    for (const rule of RULES) {
      const { within, both, further, wronglyWithin } = figuresOf(rule, ranked, split);
      const cells = [within, both, further, wronglyWithin].map((share, i) =>
        (Number.isNaN(share) ? "–" : share.toFixed(3)).padEnd((columns[i]?.length ?? 0) + 3),
      );
      const mark = rule.name === shipped.name ? "*" : " ";
      console.log(`${mark} ${rule.name.padEnd(30)}${cells.join("")}`.trimEnd());
    }
    console.log("");
  }
}

function printAnswers(
  file: string,
  split: Split,
  outcomes: Record<"preferring" | "plain", readonly Outcome[]>,
): void {
  console.log(`${file}, ${split}, as shipped: by itself → in a discussion`);
  const { plain, preferring } = outcomes;
  for (const place of PLACES) {
    const [before, after] = [plain, preferring].map((all) =>
      all.filter((each) => each.gold.split === split && each.place === place),
    );
    if (!before || !after || before.length === 0) continue;
    const [was, is] = [shares(before), shares(after)];
    console.log(
      `  ${place.padEnd(8)} (${after.length})  right ${text(was.right)} → ${text(is.right)}, wrongly from within ${text(was.wrong)} → ${text(is.wrong)}`,
    );
  }
}

function printUnanswered(file: string, unanswered: readonly Unanswered[]): void {
  console.log(`${file}, questions without an answer: answered by themselves → in a discussion`);
  for (const [kind, asked] of grouped(unanswered, ({ kind }) => kind)) {
    const [was, is] = [asked.filter(({ plain }) => plain), asked.filter(({ preferring }) => preferring)];
    console.log(`  ${kind} (${asked.length})  ${was.length} → ${is.length}`);
  }
  console.log("");
}

function shares(outcomes: readonly Outcome[]): Record<"right" | "wrong", Figure> {
  return bootstrap(
    outcomes,
    ({ gold }) => gold.cluster,
    (sample) => ({
      right: shareOf(sample, ({ isRight }) => isRight),
      wrong: shareOf(sample, ({ isWronglyWithin }) => isWronglyWithin),
    }),
  );
}

function text({ value, low, high }: Figure): string {
  return `${value.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`;
}
