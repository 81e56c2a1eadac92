import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { Answerer } from "../../src/answer/answerer.js";
import {
  type Cited,
  citedExactly,
  citedPrecision,
  citedRecall,
  evaluateSeveral,
  readSeveral,
  type SeveralSet,
} from "../../src/evaluation/several.js";
import { buildIndex } from "../../src/index/build.js";
import { openIndex } from "../../src/index/open.js";
import { useFolders } from "../support/folders.js";
import { useEmbedder } from "../support/model.js";

const folder = useFolders();
const embedder = useEmbedder();
let set: SeveralSet;
let outcomes: Cited[];

beforeAll(async () => {
  set = await readSeveral(fileURLToPath(new URL("./several.json", import.meta.url)));
  const { corpus } = set;
  const directory = folder();
  await buildIndex({ corpus, directory, embedder: embedder() });
  const index = await openIndex(directory, { corpusHash: corpus.hash, model: embedder().model });
  outcomes = await evaluateSeveral(set, new Answerer(index, embedder()));
}, 120_000);

it("every question is of an article that the set has, and of paragraphs that this one has", () => {
  for (const { article, paragraphs, kind } of set.questions) {
    const count = set.corpus.articles.find(({ name }) => name === article)?.paragraphs.length ?? 0;
    expect(Math.max(...paragraphs)).toBeLessThanOrEqual(count);
    if (kind === "single") expect(paragraphs).toHaveLength(1);
  }
  expect(new Set(set.questions.map(({ question }) => question)).size).toBe(set.questions.length);
});

describe("on the questions that nothing was fitted to", () => {
  const of = (kind: string) => outcomes.filter(({ gold }) => gold.split === "report" && gold.kind === kind);

  it("each part of a question is answered by its own paragraph", () => {
    expect(citedPrecision(of("parts"))).toBeGreaterThanOrEqual(0.9);
    expect(citedRecall(of("parts"))).toBeGreaterThanOrEqual(0.9);
  });

  it("a question that one paragraph answers gets that one", () => {
    expect(citedExactly(of("single"))).toBe(1);
  });
});
