import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { corpusHash } from "../../src/article/corpus.js";
import { indexState } from "../../src/index/state.js";
import { useFolders, writeFiles } from "../support/folders.js";
import { SHIPPED_MODEL, useEmbedder } from "../support/model.js";
import { build, PLACES } from "../support/places.js";

const embedder = useEmbedder();
const folder = useFolders();

describe("the state of an index", () => {
  it("is told in a line, with what to run where it is not up to date", async () => {
    const corpus = writeFiles(folder(), PLACES);
    const index = join(folder(), "index");
    const state = async (model = SHIPPED_MODEL.model) => indexState(index, await corpusHash(corpus), model);
    expect(await state()).toBe(`${index}: there is no index; run \`npm run build:index\``);
    await build(corpus, index, embedder());
    expect(await state()).toBe(`${index}: the index is up to date`);
    expect(await state("owner/other")).toMatch(
      /: the index is out of date, because it was built with the model .*; run `npm run build:index`$/,
    );
    writeFiles(corpus, { "new.md": "Words." });
    expect(await state()).toBe(
      `${index}: the index is out of date, because the corpus has changed since; run \`npm run build:index\``,
    );
    writeFiles(index, { "manifest.json": "{}" });
    expect(await state()).toContain("the index is damaged");
  });
});
