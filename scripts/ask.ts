import { createInterface } from "node:readline/promises";
import { Command, InvalidArgumentError } from "commander";
import { LONGEST_CHAIN, type Turn } from "../src/answer/follow-up.js";
import { isExtract, Library, type Reply } from "../src/answer/library.js";
import { startEmbedder } from "../src/embedding/worker-embedder.js";
import { openFreshIndex } from "../src/index/fresh.js";
import { asksSomething } from "../src/retrieval/plain-question.js";
import { renderAnswer } from "../src/terminal/answer-view.js";
import type { ViewOptions } from "../src/terminal/columns.js";
import { renderExtract } from "../src/terminal/extract-view.js";
import { formatJsonLine } from "../src/terminal/json-line.js";
import { outputView, runProgram } from "../src/terminal/program.js";
import { describeBuild, reportTo } from "../src/terminal/progress.js";

await runProgram(async (readEnvironment) => {
  const { question, json, limit, article, ...given } = parseArguments();
  const config = readEnvironment();
  const reporter = reportTo(process.stderr);
  const embedder = await startEmbedder(config.embedding, reporter.onDownload);
  try {
    const index = await openFreshIndex({
      corpusDir: given.corpus ?? config.corpusDir,
      directory: given.index ?? config.indexDir,
      embedder,
      onBuild: (reason, corpus) => {
        reporter.say(`${reason}; building it`);
        corpus.skipped.forEach(reporter.say);
      },
      onProgress: reporter.onProgress,
      onNotice: reporter.say,
      onBuilt: (summary) => reporter.say(`${describeBuild(summary)}\n`),
    });
    const library = new Library(index, embedder);
    // Lines of a file are questions by themselves; a person at the terminal goes on talking.
    const isConversation = !question && isTyped(json);
    let turns: Turn[] = [];
    let first = true;
    for await (const text of question ? [question] : questionsFromInput(json)) {
      if (isConversation && !asksSomething(text)) {
        console.log("Ask me something in words.");
        continue;
      }
      const started = performance.now();
      const reply = await library.reply(text, { limit, article, turns });
      if (isConversation && !isExtract(reply)) turns = [...turns, reply].slice(-LONGEST_CHAIN);
      if (json) console.log(formatJsonLine(reply, performance.now() - started));
      else console.log((first ? "" : "\n") + render(reply, outputView()));
      first = false;
    }
  } finally {
    reporter.end();
    await embedder.close();
  }
});

interface Arguments {
  readonly question: string | null;
  readonly json: boolean;
  readonly limit: number;
  readonly article?: string;
  readonly corpus?: string;
  readonly index?: string;
}

function parseArguments(): Arguments {
  const command = new Command("npm run ask --")
    .description("Answers a question in the article's own words and cites the paragraph.")
    .argument("[question...]", "the question; without it, questions are read from standard input, one a line")
    .option("--json", "print one JSON object a question, on one line", false)
    .option("--limit <n>", "how many passages to show, the answering one among them", passageLimit, 4)
    .option("--article <name>", "look only in this article (its file's name without the extension)")
    .option("--corpus <dir>", "the folder of the articles (default: CORPUS_DIR, or corpus)")
    .option("--index <dir>", "the folder of the index (default: INDEX_DIR, or index)")
    .exitOverride()
    .parse();
  const words = command.args;
  const question = words.join(" ").trim();
  if (words.length > 0 && question === "") command.error("error: the question is empty");
  return { question: question || null, ...command.opts<Omit<Arguments, "question">>() };
}

function passageLimit(value: string): number {
  const limit = Number(value);
  if (!Number.isInteger(limit) || limit < 1 || limit > 50)
    throw new InvalidArgumentError("Give a number from 1 to 50.");
  return limit;
}

function isTyped(json: boolean): boolean {
  return process.stdin.isTTY === true && !json;
}

async function* questionsFromInput(json: boolean): AsyncGenerator<string> {
  const prompting = isTyped(json);
  const lines = createInterface({ input: process.stdin });
  if (prompting) process.stderr.write("Ask a question; an empty line ends.\n¶ ");
  for await (const line of lines) {
    const question = line.trim();
    if (question) yield question;
    else if (prompting) return;
    if (prompting) process.stderr.write("\n¶ ");
  }
}

function render(reply: Reply, options: ViewOptions): string {
  return isExtract(reply) ? renderExtract(reply, options) : renderAnswer(reply, options);
}
