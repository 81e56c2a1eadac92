import { beforeAll, describe, expect, it } from "vitest";
import { type Evaluation, evaluate, OFF_ARTICLE, PARAGRAPH_REMOVED } from "../../src/evaluation/evaluate.js";
import { METHODS } from "../../src/evaluation/methods.js";
import { readSquad } from "../../src/evaluation/squad.js";
import { buildIndex } from "../../src/index/build.js";
import { openIndex } from "../../src/index/open.js";
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
    ({ answerable: outcomes, unanswerable: unanswered } = await evaluated(set, progress));
  });

  it("has an outcome for every question, in order", () => {
    expect(outcomes.map(({ gold }) => gold)).toEqual(set.questions);
    expect(ofKind("near-topic").map(({ gold }) => gold)).toEqual(set.unanswerable);
    expect(progress).toEqual([1, 2, 3, 4, 5]);
  });

  it.each(METHODS)(
    "says at which rank %s has the gold paragraph, and whether what is shown answers",
    (method) => {
      for (const { gold, pooled } of outcomes) {
        expect(pooled[method]).toMatchObject({
          rank: 1,
          shown: { article: gold.article, paragraph: gold.paragraph },
          sentenceHolds: true,
          sentenceIsGold: true,
          paragraphHolds: true,
        });
      }
    },
  );

  it("asks each of a foreign article too, which is less like it than its own", () => {
    const foreign = ofKind(OFF_ARTICLE);
    expect(foreign.map(({ gold }) => gold.question)).toEqual(outcomes.map(({ gold }) => gold.question));
    for (const [i, { gold, signals }] of foreign.entries()) {
      const own = outcomes[i];
      expect(gold.article).not.toBe(own?.gold.article);
      expect(gold.split).toBe(own?.gold.split);
      expect(own?.own.signals?.similarity).toBeGreaterThan(signals?.similarity ?? 1);
      expect(own?.own.signals?.coverage).toBeGreaterThan(signals?.coverage ?? 1);
    }
  });

  it("asks each of its own article without the paragraph that answers, where there is another", () => {
    expect(ofKind(PARAGRAPH_REMOVED).map(({ gold, shown }) => [gold.question, shown?.paragraph])).toEqual([
      ["When was the bridge at Millford built?", 2],
      ["What carried the bridge away?", 2],
      ["On which day is the market?", 1],
    ]);
  });

  function ofKind(kind: string) {
    return unanswered.filter(({ gold }) => gold.kind === kind);
  }
});

describe("an evaluation of a set that repeats a paragraph", () => {
  const context = "The ferry to Brim sails at noon. It carries sheep.";
  const qas = [
    { question: "When does the ferry to Brim sail?", answers: [{ text: "at noon", answer_start: 24 }] },
  ];
  const other = { context: "In Brim the ferryman is well liked. He naps at noon.", qas: [] };
  const data = [
    { title: "Ferries", paragraphs: [{ context, qas }] },
    { title: "Boats", paragraphs: [other, { context, qas }] },
  ];
  const set = readSquad(JSON.stringify({ data }), "questions.json");
  let evaluation: Evaluation;
  beforeAll(async () => {
    evaluation = await evaluated(set, []);
  });

  it("takes either for the gold paragraph", () => {
    expect(evaluation.answerable.map(({ pooled }) => pooled.hybrid?.rank)).toEqual([1, 1]);
    expect(evaluation.answerable.map(({ pooled }) => pooled.hybrid?.sentenceIsGold)).toEqual([true, true]);
  });

  it("does not take an article that has it for a foreign one, nor one that still has the answer's words for silent", () => {
    expect(evaluation.unanswerable).toEqual([]);
  });
});

async function evaluated(set: ReturnType<typeof readSquad>, progress: number[]): Promise<Evaluation> {
  const directory = folder();
  await buildIndex({ corpus: set.corpus, directory, embedder: embedder() });
  const index = await openIndex(directory, { corpusHash: set.corpus.hash, model: embedder().model });
  return evaluate(set, index, embedder(), METHODS, (done) => progress.push(done));
}
