import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { Answerer } from "../../src/answer/answerer.js";
import type { Article } from "../../src/article/article.js";
import type { Embedder } from "../../src/embedding/embedder.js";
import { mean } from "../../src/evaluation/metrics.js";
import { exactFormat } from "../../src/index/exact.js";
import { countRecords, JOURNAL_NAME } from "../../src/index/journal.js";
import { MANIFEST_NAME } from "../../src/index/manifest.js";
import { type Index, openAnyIndex } from "../../src/index/open.js";
import { writeMadeCorpus } from "./made-corpus.js";
import { MadeEmbedder, sampleOf } from "./made-embedder.js";
import { median, print, questionAbout } from "./measure.js";
import type { Measured, Work } from "./process.js";

/*
 * How Pilcrow grows from 2 articles to 2,000. Articles and vectors are made (made-corpus.ts, made-embedder.ts), as the
 * model would take an hour for them; files, indexes and questions are real.
 */

/** Articles of each corpus, of 50 passages each; the larger begins with the smaller. */
const ARTICLES = [2, 20, 200, 2000];
const QUESTIONS = 60;
/** Asked before anything is timed. */
const WARM_UP = 10;
const NEIGHBOURS = 10;

interface Corner {
  readonly corpus: string;
  readonly index: string;
}

export async function compareSizes(
  source: readonly Article[],
  embedder: Embedder,
  scratch: string,
): Promise<void> {
  console.log("\nmade articles: made texts with made vectors, asked through the real model");
  const sentences = source.flatMap(sentencesOf);
  const sample = await sampleOf(sentences, embedder);
  const samplePath = join(scratch, "sample.json");
  await writeFile(samplePath, JSON.stringify(sample));
  const corners = ARTICLES.map((count) => {
    const folder = join(scratch, `made-${count}`);
    return { count, corpus: join(folder, "corpus"), index: join(folder, "index") };
  });
  for (const { count, corpus } of corners) await writeMadeCorpus(corpus, source, count);
  const build = ({ corpus, index }: Corner) =>
    startWork({ kind: "build", corpus, index, sample: samplePath });
  const built: Measured[] = [];
  for (const corner of corners) built.push(await finished(build(corner)));
  const largest = corners.at(-1) as Corner;
  await compareResuming(largest, built.at(-1) as Measured, embedder, build);

  const { articles } = await openAnyIndex((corners[0] as Corner).index, embedder.model);
  const asked = articles.flatMap(sentencesOf).slice(0, QUESTIONS);
  const questions = asked.map(questionAbout);
  // Before the large indexes are opened here: a process begins with the peak of the one that starts it.
  const opened: Measured[] = [];
  for (const { corpus, index } of corners) {
    opened.push(await finished(startWork({ kind: "answer", corpus, index, questions })));
  }
  compareMemory(built, opened);

  const indexes: Index[] = [];
  for (const { index } of corners) indexes.push(await openAnyIndex(index, embedder.model));
  await compareLatency(questions, indexes, embedder);
  await compareRecall(asked, indexes.at(-1) as Index, new MadeEmbedder(sample), embedder, scratch);
}

function sentencesOf({ paragraphs }: Article): string[] {
  return paragraphs.flatMap(({ text, sentences }) =>
    sentences.map(({ start, end }) => text.slice(start, end)),
  );
}

/** Kills a build half-way, and lets another end it. */
async function compareResuming(
  { corpus, index }: Corner,
  undisturbed: Measured,
  { model }: Embedder,
  build: (corner: Corner) => ChildProcess,
): Promise<void> {
  const again = `${index}-again`;
  await mkdir(again);
  const child = build({ corpus, index: again });
  const exit = once(child, "exit");
  const journal = join(again, JOURNAL_NAME);
  const kept = () => countRecords(journal, model);
  while ((await kept()) < undisturbed.embedded / 2) await new Promise((resolve) => setTimeout(resolve, 500));
  child.kill("SIGKILL");
  await exit;
  const atKill = await kept();
  const resumed = await finished(build({ corpus, index: again }));
  const [one, other] = await Promise.all(
    [index, again].map((folder) => readFile(join(folder, MANIFEST_NAME), "utf8")),
  );
  if (one !== other) throw new Error("a build that was killed and resumed has given another index");
  await rm(again, { recursive: true });
  print(
    "resuming a build killed half-way against building anew",
    resumed.seconds / undisturbed.seconds,
    "below 1",
    [
      `killed with ${atKill} of ${undisturbed.embedded} texts embedded; ${resumed.embedded} were left to the next build, whose index is the same, byte for byte`,
      `resumed in ${resumed.seconds.toFixed(0)} s (10 s of them until the lock of the dead build counts as stale); anew in ${undisturbed.seconds.toFixed(0)} s, ${(undisturbed.passages / undisturbed.seconds).toFixed(0)} passages a second apart from the model`,
    ],
  );
}

/** One question after the other, each put to every index in turn. */
async function compareLatency(
  questions: readonly string[],
  indexes: readonly Index[],
  embedder: Embedder,
): Promise<void> {
  const sides = [
    (question: string) => embedder.embedQuestion(question),
    ...indexes.map((index) => {
      const answerer = new Answerer(index, embedder);
      return (question: string) => answerer.answer(question);
    }),
  ];
  const times: number[][] = sides.map(() => []);
  for (const [round, question] of [...questions.slice(-WARM_UP), ...questions].entries()) {
    for (let turn = 0; turn < sides.length; turn++) {
      const side = (round + turn) % sides.length;
      const started = performance.now();
      await sides[side]?.(question);
      if (round >= WARM_UP) times[side]?.push(performance.now() - started);
    }
  }
  const [alone = Number.NaN, ...whole] = times.map(median);
  print(
    "a question's latency among 100,000 passages against among 100",
    (whole.at(-1) ?? 0) / (whole[0] ?? 0),
    "below 2",
    [
      `medians: ${indexes.map(({ passages }, i) => `${passages.length}: ${whole[i]?.toFixed(1)} ms`).join(", ")}; embedding alone: ${alone.toFixed(1)} ms`,
    ],
  );
}

/**
 * The questions' vectors stand to the made vectors of their sentences as the real ones stand to the real ones: to the
 * made texts as they are, a real question is near none.
 */
async function compareRecall(
  asked: readonly string[],
  { vectors }: Index,
  made: MadeEmbedder,
  embedder: Embedder,
  scratch: string,
): Promise<void> {
  const exact = exactFormat.create(vectors.dimensions, vectors.size);
  for (let label = 0; label < vectors.size; label++) exact.add(vectors.vector(label));
  const path = join(scratch, "made.f32");
  await exact.write(path);
  const reference = await exactFormat.read(path, vectors.dimensions, vectors.size);
  const recalls: number[] = [];
  for (const sentence of asked) {
    const [[real], [stand]] = await Promise.all([
      embedder.embedPassages([sentence]),
      made.embedPassages([sentence]),
    ]);
    const { vector } = await embedder.embedQuestion(questionAbout(sentence));
    const moved = vector.map((number, i) => number - (real?.[i] ?? 0) + (stand?.[i] ?? 0));
    const length = Math.hypot(...moved);
    const unit = moved.map((number) => number / length);
    const found = new Set(vectors.nearest(unit, NEIGHBOURS).map(({ label }) => label));
    recalls.push(mean(reference.nearest(unit, NEIGHBOURS).map(({ label }) => (found.has(label) ? 1 : 0))));
  }
  print(
    `HNSW against exact search among ${vectors.size} passages, recall@10`,
    mean(recalls),
    "at least 0.99",
    [],
  );
}

/** Of the processes that built and that answered, the model's own process apart. */
function compareMemory(built: readonly Measured[], opened: readonly Measured[]): void {
  const growth = (sizes: readonly Measured[]) =>
    ((sizes.at(-1)?.peakBytes ?? 0) - (sizes[0]?.peakBytes ?? 0)) /
    ((sizes.at(-1)?.passages ?? 0) - (sizes[0]?.passages ?? 0));
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
  const list = (sizes: readonly Measured[], show: (measured: Measured) => string) =>
    sizes.map((measured) => `${measured.passages}: ${show(measured)}`).join(", ");
  print(
    "memory that a passage more takes to build against what it takes to answer",
    growth(built) / growth(opened),
    "at most 1",
    [
      `building, at most: ${list(built, ({ peakBytes }) => megabytes(peakBytes))}; ${(growth(built) / 1000).toFixed(1)} KB a passage`,
      `opening and answering, at most: ${list(opened, ({ peakBytes }) => megabytes(peakBytes))}; ${(growth(opened) / 1000).toFixed(1)} KB a passage`,
      `time to open: ${list(opened, ({ seconds }) => `${seconds.toFixed(2)} s`)}`,
      `on disk: ${list(built, ({ bytes }) => megabytes(bytes))}`,
    ],
  );
}

function startWork(work: Work): ChildProcess {
  const script = fileURLToPath(new URL("./process.ts", import.meta.url));
  return spawn(process.execPath, ["--import", "tsx", script, JSON.stringify(work)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

async function finished(child: ChildProcess): Promise<Measured> {
  if (!child.stdout) throw new Error("started without a pipe");
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, "exit")]);
  if (code !== 0) throw new Error(`a process of the benchmark has failed (${code})`);
  return JSON.parse(output) as Measured;
}
