import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env, pipeline } from "@xenova/transformers";
import { Answerer } from "../src/answer/answerer.js";
import type { Article } from "../src/article/article.js";
import { type Corpus, readCorpus } from "../src/article/corpus.js";
import type { Embedder, ModelSource } from "../src/embedding/embedder.js";
import { startEmbedder } from "../src/embedding/worker-embedder.js";
import { mean } from "../src/evaluation/metrics.js";
import { buildIndex } from "../src/index/build.js";
import { exactFormat } from "../src/index/exact.js";
import { type Index, openIndex } from "../src/index/open.js";
import { runProgram } from "../src/terminal/program.js";
import { print, questionAbout, seconds, takeTurns } from "./benchmark/measure.js";
import { compareSizes } from "./benchmark/sizes.js";

/*
 * Speed as ratios within one run, so that they mean the same on any machine. What Pilcrow does is measured against
 * what it cannot do without: the bare pipeline of transformers.js, on the same texts.
 */

const QUESTIONS = 60;
const BATCH_SIZES = [1, 4, 16];

type Pipeline = (texts: string[]) => Promise<void>;

await runProgram(async (readEnvironment) => {
  const { corpusDir, embedding } = readEnvironment();
  const scratch = await mkdtemp(join(tmpdir(), "pilcrow-benchmark-"));
  const embedder = await startEmbedder(embedding);
  try {
    const source = await readCorpus(corpusDir);
    const corpus = enlarge(source);
    const bare = await barePipeline(embedding.modelsDir, embedding.model);
    const index = await compareIndexing(corpus, embedder, bare, scratch);
    const questions = index.passages
      .filter(({ sentence }) => sentence !== null)
      .slice(0, QUESTIONS)
      .map(({ text }) => questionAbout(text));
    await compareLatency(questions, index, embedder, bare);
    await compareRecall(questions, index, embedder, scratch);
    await compareStart(scratch, corpus, embedding);
    await compareSizes(source.articles, embedder, scratch);
  } finally {
    await embedder.close();
    await rm(scratch, { recursive: true, force: true });
  }
});

async function compareIndexing(
  corpus: Corpus,
  embedder: Embedder,
  bare: Pipeline,
  scratch: string,
): Promise<Index> {
  const build = (round: number) =>
    buildIndex({ corpus, directory: join(scratch, `index-${round}`), embedder });
  const first = await build(0);
  const index = await openIndex(join(scratch, "index-0"), { corpusHash: corpus.hash, model: embedder.model });
  const texts = [...new Set(index.passages.map(({ text }) => embedder.model.passagePrefix + text))];
  const batchTimes = new Map<number, number>();
  for (const size of BATCH_SIZES) batchTimes.set(size, await seconds(() => inBatches(texts, size, bare)));
  const best = BATCH_SIZES.reduce((a, b) => ((batchTimes.get(b) ?? 0) < (batchTimes.get(a) ?? 0) ? b : a));
  const [ours, theirs] = await takeTurns(
    (round) => build(round + 1),
    () => inBatches(texts, best, bare),
  );
  print("indexing against the bare pipeline", theirs / ours, "at least 0.9", [
    `${first.passages} passages: built in ${ours.toFixed(2)} s, their ${texts.length} texts embedded in ${theirs.toFixed(2)} s`,
    `bare pipeline, texts a second by batch size: ${BATCH_SIZES.map((size) => `${size}: ${(texts.length / (batchTimes.get(size) ?? 1)).toFixed(0)}`).join(", ")}`,
  ]);
  return index;
}

async function compareLatency(
  questions: string[],
  index: Index,
  embedder: Embedder,
  bare: Pipeline,
): Promise<void> {
  const answerer = new Answerer(index, embedder);
  const [whole, alone] = await takeTurns(
    () => each(questions, (question) => answerer.answer(question)),
    () => each(questions, (question) => bare([embedder.model.questionPrefix + question])),
  );
  const perQuestion = (total: number) => `${((total / questions.length) * 1000).toFixed(1)} ms`;
  print("a question's latency against embedding it alone", whole / alone, "at most 1.5", [
    `answered in ${perQuestion(whole)}, embedded in ${perQuestion(alone)}, of ${index.passages.length} passages`,
  ]);
}

async function each(
  questions: readonly string[],
  work: (question: string) => Promise<unknown>,
): Promise<void> {
  for (const question of questions) await work(question);
}

async function compareRecall(
  questions: string[],
  index: Index,
  embedder: Embedder,
  scratch: string,
): Promise<void> {
  const exact = exactFormat.create(index.vectors.dimensions, index.vectors.size);
  for (let label = 0; label < index.vectors.size; label++) exact.add(index.vectors.vector(label));
  const path = join(scratch, "vectors.f32");
  await exact.write(path);
  const reference = await exactFormat.read(path, index.vectors.dimensions, index.vectors.size);
  const recalls: number[] = [];
  for (const question of questions) {
    const { vector } = await embedder.embedQuestion(question);
    const found = new Set(index.vectors.nearest(vector, 10).map(({ label }) => label));
    recalls.push(mean(reference.nearest(vector, 10).map(({ label }) => (found.has(label) ? 1 : 0))));
  }
  print("HNSW against exact search, recall@10", mean(recalls), "at least 0.99", []);
}

async function compareStart(scratch: string, corpus: Corpus, source: ModelSource): Promise<void> {
  const [ready, model] = await takeTurns(
    async () => {
      const embedder = await startEmbedder(source);
      const index = await openIndex(join(scratch, "index-0"), {
        corpusHash: corpus.hash,
        model: embedder.model,
      });
      await new Answerer(index, embedder).answer("Is it ready?");
      await embedder.close();
    },
    () => barePipeline(source.modelsDir, source.model).then((bare) => bare(["query: Is it ready?"])),
  );
  print("start-up to the first answer against loading the model", ready / model, "no target", [
    `${ready.toFixed(2)} s, of which the model alone takes ${model.toFixed(2)} s`,
  ]);
}

async function barePipeline(modelsDir: string, model: string): Promise<Pipeline> {
  env.localModelPath = modelsDir;
  env.allowRemoteModels = false;
  const extractor = await pipeline("feature-extraction", model);
  return async (texts) => {
    await extractor(texts, { pooling: "mean", normalize: true });
  };
}

async function inBatches(texts: string[], size: number, bare: Pipeline): Promise<void> {
  for (let start = 0; start < texts.length; start += size) await bare(texts.slice(start, start + size));
}

/** The corpus with copies of its articles whose sentences all differ, so that indexing has enough to do. */
function enlarge({ articles, hash }: Corpus): Corpus {
  const copies = Array.from({ length: 3 }, (_, copy) => articles.map((article) => copyOf(article, copy + 1)));
  return { articles: [...articles, ...copies.flat()], hash: `${hash}-enlarged`, skipped: [] };
}

function copyOf(article: Article, copy: number): Article {
  const word = `In report ${copy}, `;
  return {
    ...article,
    name: `${article.name}-${copy}`,
    title: `${article.title} (${copy})`,
    paragraphs: article.paragraphs.map((paragraph) => {
      const sentences: { start: number; end: number }[] = [];
      let text = "";
      for (const { start, end } of paragraph.sentences) {
        if (text) text += " ";
        const sentence = word + paragraph.text.slice(start, end);
        sentences.push({ start: text.length, end: text.length + sentence.length });
        text += sentence;
      }
      return { ...paragraph, text, sentences };
    }),
  };
}
