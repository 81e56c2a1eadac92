import { describe, expect, it } from "vitest";
import { Answerer } from "../../src/answer/answerer.js";
import { mix, pair } from "../../src/answer/in-context.js";
import { openFreshIndex } from "../../src/index/fresh.js";
import type { Evidence } from "../../src/retrieval/evidence.js";
import { useFolders, writeFiles } from "../support/folders.js";
import { useEmbedder } from "../support/model.js";
import { articleOf, PLACES } from "../support/places.js";

const article = articleOf("The mill is old. It grinds rye.", "The ford is shallow.");

function evidenceOf(position: number, score: number, similarity: number, coverage: number): Evidence {
  const paragraph = article.paragraphs[position];
  if (!paragraph) throw new Error(`no paragraph at ${position}`);
  const support = { similarity, coverage, alignment: similarity, weakest: similarity };
  return { article, paragraph, score, ...support, sentences: paragraph.sentences.map(() => support) };
}

describe("evidence for a question alone and in its context", () => {
  it("is mixed number by number", () => {
    const mixed = mix(evidenceOf(0, 1, 0.8, 0), evidenceOf(0, 2, 0.9, 1), 0.25);
    expect(mixed.score).toBeCloseTo(1.25);
    expect(mixed.similarity).toBeCloseTo(0.825);
    expect(mixed.coverage).toBeCloseTo(0.25);
    expect(mixed.sentences).toHaveLength(2);
    expect(mixed.sentences[1]?.similarity).toBeCloseTo(0.825);
  });

  it("is paired by paragraph; what one did not find is as weak there as the weakest", () => {
    const pairs = pair([evidenceOf(0, 1, 0.8, 1)], [evidenceOf(0, 2, 0.9, 1), evidenceOf(1, 1.5, 0.7, 1)]);
    expect(pairs.map(({ alone }) => alone.paragraph.number)).toEqual([1, 2]);
    expect(pairs[1]?.alone).toMatchObject({ score: 1, similarity: 0.7, coverage: 0 });
    expect(pairs[1]?.inContext).toMatchObject({ score: 1.5, similarity: 0.7, coverage: 1 });
    expect(pair([], [])).toEqual([]);
  });
});

describe("an answer in context", () => {
  const folder = useFolders();
  const embedder = useEmbedder();

  it("is that of the follow-up; one that stands alone, or has nothing before it, is what it was", async () => {
    const corpusDir = writeFiles(folder(), PLACES);
    const index = await openFreshIndex({ corpusDir, directory: folder(), embedder: embedder() });
    const answerer = new Answerer(index, embedder());

    const first = await answerer.answer("Of what was the oldest bridge over the Alder built?");
    const followUp = await answerer.answer("what happened to it?", { turns: [first] });
    expect(followUp.citations[0]?.sentence).toBe("A flood carried it away in 1911.");
    expect(followUp.followUpTo).toBe(first.question);

    const lighthouse = "Which stone is the lighthouse at Brim made of?";
    expect(await answerer.answer(lighthouse, { turns: [first] })).toEqual(await answerer.answer(lighthouse));
    expect(await answerer.answer("what happened to it?", { turns: [] })).toEqual(
      await answerer.answer("what happened to it?"),
    );
    await expect(answerer.answer("why?", { turns: [first], article: "moon" })).rejects.toThrow("no article");

    const offTopic = await answerer.answer("can you play it on the radio?", { turns: [first] });
    expect(offTopic.citations).toEqual([]);
  });
});
