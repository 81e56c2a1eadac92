import { readFileSync } from "node:fs";
import { Answerer } from "../../src/answer/answerer.js";
import { corpusHash, readCorpus } from "../../src/article/corpus.js";
import { startEmbedder } from "../../src/embedding/worker-embedder.js";
import { buildIndex } from "../../src/index/build.js";
import { openIndex } from "../../src/index/open.js";
import { runProgram } from "../../src/terminal/program.js";
import { MadeEmbedder, type Sample } from "./made-embedder.js";

/*
 * Builds an index, or opens one and answers, in a process of its own: its memory is then that of this work, and it can
 * be killed. (The model has a process of its own besides.) Prints what it has measured as a line of JSON.
 */

/** What is handed over as JSON: what to do, with which folders. */
export type Work =
  | { readonly kind: "build"; readonly corpus: string; readonly index: string; readonly sample: string }
  | {
      readonly kind: "answer";
      readonly corpus: string;
      readonly index: string;
      readonly questions: string[];
    };

export interface Measured {
  /** To build, or to open. */
  readonly seconds: number;
  /** The most that the process has held in memory. */
  readonly peakBytes: number;
  /** On disk. */
  readonly bytes: number;
  readonly passages: number;
  readonly embedded: number;
}

await runProgram(async (readEnvironment) => {
  const work = JSON.parse(process.argv[2] ?? "") as Work;
  const started = performance.now();
  const secondsGone = () => (performance.now() - started) / 1000;
  if (work.kind === "build") {
    const embedder = new MadeEmbedder(JSON.parse(readFileSync(work.sample, "utf8")) as Sample);
    const summary = await buildIndex({
      corpus: await readCorpus(work.corpus),
      directory: work.index,
      embedder,
    });
    print({ ...summary, seconds: secondsGone() });
  } else {
    const embedder = await startEmbedder(readEnvironment().embedding);
    const begun = secondsGone();
    const hash = await corpusHash(work.corpus);
    const index = await openIndex(work.index, { corpusHash: hash, model: embedder.model });
    const seconds = secondsGone() - begun;
    const answerer = new Answerer(index, embedder);
    for (const question of work.questions) await answerer.answer(question);
    print({ seconds, bytes: 0, passages: index.passages.length, embedded: 0 });
    await embedder.close();
  }
});

function print({ seconds, bytes, passages, embedded }: Omit<Measured, "peakBytes">): void {
  // maxRSS is in kilobytes of 1,024 bytes.
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  const measured: Measured = { seconds, peakBytes, bytes, passages, embedded };
  console.log(JSON.stringify(measured));
}
