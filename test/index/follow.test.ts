import { expect, it } from "vitest";
import { followIndex } from "../../src/index/follow.js";
import { type Index, openAnyIndex } from "../../src/index/open.js";
import { useFolders, writeFiles } from "../support/folders.js";
import { useEmbedder } from "../support/model.js";
import { build, PLACES } from "../support/places.js";

const folder = useFolders();
const embedder = useEmbedder();

it("an index that was built after the one in use was opened is found, though before anybody looked out for it", async () => {
  const corpus = writeFiles(folder(), PLACES);
  const directory = folder();
  await build(corpus, directory, embedder());
  const current = (await openAnyIndex(directory, embedder().model)).manifest;
  writeFiles(corpus, { "weir.md": "# The weir\n\nThe weir of Millford is of oak.\n" });
  await build(corpus, directory, embedder());
  const newer = await new Promise<Index>((onIndex, onError) => {
    void followIndex({ directory, current, model: embedder().model, onIndex, onError });
  });
  expect(newer.articles.map(({ name }) => name)).toContain("weir");
});
