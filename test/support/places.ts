import { Library } from "../../src/answer/library.js";
import type { Article } from "../../src/article/article.js";
import { composeArticle } from "../../src/article/compose.js";
import { readCorpus } from "../../src/article/corpus.js";
import type { Embedder } from "../../src/embedding/embedder.js";
import { type BuildOptions, type BuildSummary, buildIndex } from "../../src/index/build.js";
import { openFreshIndex } from "../../src/index/fresh.js";
import { writeFiles } from "./folders.js";

/** Articles about places that do not exist: what they say can be found nowhere else. */
export const PLACES = {
  "alder.md": `# The River Alder

The River Alder rises in the Stone Hills and runs 212 kilometres to the sea. Its upper valley is narrow and steep. Snow melts there in April, and the water is highest in May.

## Bridges

The oldest bridge over the Alder stands at Millford and was built of oak in 1382. A flood carried it away in 1911. The town rebuilt it in stone within three years.
`,
  "brim.md": `# The Harbour of Brim

Brim is a harbour on the northern coast. Ships from forty ports unload grain and timber there. A lighthouse of white granite marks the entrance.

Winter storms close the harbour for six weeks a year. Fishing boats then lie on the shore under canvas.
`,
  "corran/glen.txt": `The Glen of Corran

The glen of Corran is known for its pine woods and its wild garlic. No road leads into it, so walkers come by the old drovers' path. A hut with twelve beds stands at its upper end.
`,
} as const;

/** An article of these paragraphs. */
export function articleOf(...paragraphs: string[]): Article {
  return composeArticle("places", {
    title: null,
    authors: [],
    source: null,
    date: null,
    blocks: paragraphs.map((text) => ({ kind: "paragraph", text })),
  });
}

/** These articles, to be asked. @param newFolder As `useFolders` gives it */
export async function openPlaces(newFolder: () => string, embedder: Embedder): Promise<Library> {
  const corpusDir = writeFiles(newFolder(), PLACES);
  return new Library(await openFreshIndex({ corpusDir, directory: newFolder(), embedder }), embedder);
}

/** Builds the index of a folder of articles, as `npm run build:index` does. */
export async function build(
  corpusDir: string,
  directory: string,
  embedder: Embedder,
  options: Partial<BuildOptions> = {},
): Promise<BuildSummary> {
  return buildIndex({ corpus: await readCorpus(corpusDir), directory, embedder, ...options });
}
