import { beforeAll, describe, expect, it } from "vitest";
import { type Evaluation, evaluate } from "../../src/evaluation/evaluate.js";
import { readSquad } from "../../src/evaluation/squad.js";
import { buildIndex } from "../../src/index/build.js";
import { openIndex } from "../../src/index/open.js";
import { Retriever } from "../../src/retrieval/retriever.js";
import { useFolders } from "../support/folders.js";
import { useEmbedder } from "../support/model.js";
import { QUESTIONS } from "./questions.js";

const folder = useFolders();
const embedder = useEmbedder();

describe("an evaluation", () => {
  const set = readSquad(JSON.stringify(QUESTIONS), "questions.json");
  const progress: number[] = [];
  let outcomes: Evaluation["answerable"];
  let unanswered: Evaluation["unanswerable"];

  beforeAll(async () => {
    const directory = folder();
    await buildIndex({ corpus: set.corpus, directory, embedder: embedder() });
    const index = await openIndex(directory, { corpusHash: set.corpus.hash, model: embedder().model });
    ({ answerable: outcomes, unanswerable: unanswered } = await evaluate(
      set,
      new Retriever(index, embedder()),
      (done) => progress.push(done),
    ));
  });

  it("has an outcome for every question, in order", () => {
    expect(outcomes.map(({ gold }) => gold)).toEqual(set.questions);
    expect(unanswered.map(({ gold }) => gold)).toEqual(set.unanswerable);
    expect(progress).toEqual([1, 2, 3, 4, 5]);
  });

  it("says at which rank the gold paragraph is, and whether what is shown holds an answer", () => {
    for (const { rank, sentenceHolds, paragraphHolds } of outcomes) {
      expect({ rank, sentenceHolds, paragraphHolds }).toEqual({
        rank: 1,
        sentenceHolds: true,
        paragraphHolds: true,
      });
    }
  });

  it("finds a question nearer to its own article than to a foreign one", () => {
    for (const { answerable, offArticle } of outcomes) {
      expect(answerable?.similarity).toBeGreaterThan(offArticle?.similarity ?? 1);
      expect(answerable?.coverage).toBeGreaterThan(offArticle?.coverage ?? 1);
    }
  });
});
