import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Corpus } from "../article/corpus.js";
import type { Embedder } from "../embedding/embedder.js";
import { PilcrowError } from "../errors.js";
import { type Content, formatContent, layOut } from "./content.js";
import { gatherVectors } from "./gather.js";
import { hnswFormat } from "./hnsw.js";
import { JOURNAL_NAME, openJournal } from "./journal.js";
import { buildLexicalIndex } from "./lexical.js";
import { withBuildLock } from "./lock.js";
import { type Manifest, newManifest, withoutMend } from "./manifest.js";
import { openPreviousIndex, type PreviousIndex } from "./open.js";
import { cutPassages, type Passage } from "./passages.js";
import { diskFull, publish, removeLeftovers, writeIndexFile, writingError } from "./publish.js";
import { createTokenFile, TOKEN_FILE_EXTENSION } from "./token-file.js";
import type { VectorIndexBuilder } from "./vector-index.js";

export interface BuildOptions {
  readonly corpus: Corpus;
  /** The index folder; made if it is not there. */
  readonly directory: string;
  readonly embedder: Embedder;
  readonly onProgress?: (progress: BuildProgress) => void;
  /** What the person who builds should know, a line each: a lock waited for, a damaged index replaced. */
  readonly onNotice?: (notice: string) => void;
}

/** Passages whose vectors are in place. */
export interface BuildProgress {
  readonly done: number;
  readonly total: number;
}

export interface BuildSummary {
  readonly articles: number;
  readonly paragraphs: number;
  readonly passages: number;
  /** Passages that had to be embedded; the others kept their vectors, or share one with an equal passage. */
  readonly embedded: number;
  readonly seconds: number;
  /** All files of the index together. */
  readonly bytes: number;
  /** True if the index was up to date and nothing was written. */
  readonly unchanged: boolean;
}

/**
 * Builds the index of a corpus, or brings it up to date: a passage whose text was embedded before, by this
 * model, keeps its vector. The result is the same, byte for byte, as that of a build from nothing. A build that
 * is stopped at any moment leaves the previous index as it was, and the next one resumes it.
 *
 * @throws PilcrowError INDEX_NOT_WRITABLE, DISK_FULL, BUILD_LOCK_LOST
 */
export async function buildIndex(options: BuildOptions): Promise<BuildSummary> {
  const { directory, onNotice = () => {} } = options;
  const started = performance.now();
  try {
    await mkdir(directory, { recursive: true });
    const onWaiting = () => onNotice(`another build is at work in ${directory}; waiting for it to end`);
    return await withBuildLock(directory, onWaiting, async (signal) => {
      const previous = await usablePrevious(options, onNotice);
      const unchanged = previous?.manifest.corpusHash === options.corpus.hash;
      const work = unchanged ? Promise.resolve(null) : buildAnew(options, previous, signal);
      const built = await work.finally(() => previous?.close());
      const manifest = built?.manifest ?? (previous as PreviousIndex).manifest;
      await removeLeftovers(directory, manifest);
      return {
        ...manifest.counts,
        embedded: built?.embedded ?? 0,
        seconds: (performance.now() - started) / 1000,
        bytes: Object.values(manifest.files).reduce((sum, file) => sum + file.bytes, 0),
        unchanged,
      };
    });
  } catch (error) {
    throw await writingError(directory, error);
  }
}

/** The index that is there now, if it is sound and of this model and these settings. */
async function usablePrevious(
  options: BuildOptions,
  onNotice: (notice: string) => void,
): Promise<PreviousIndex | null> {
  try {
    return await openPreviousIndex(options.directory, options.embedder.model);
  } catch (error) {
    if (!(error instanceof PilcrowError)) throw error;
    if (error.code === "INDEX_DAMAGED") onNotice(`${withoutMend(error)}; building it anew`);
    return null;
  }
}

async function buildAnew(
  options: BuildOptions,
  previous: PreviousIndex | null,
  signal: AbortSignal,
): Promise<{ manifest: Manifest; embedded: number }> {
  const { corpus, directory, embedder } = options;
  const passages: Passage[][] = [];
  for (const article of corpus.articles) passages.push(await cutPassages(article, embedder));
  const content = layOut(corpus.articles, passages);
  const journal = await openJournal(join(directory, JOURNAL_NAME), embedder.model);
  try {
    const { dimensions } = embedder.model;
    const vectors = hnswFormat.create(dimensions, content.passages.length);
    let embedded = 0;
    const tokens = await writeIndexFile(directory, "tokens", TOKEN_FILE_EXTENSION, async (path) => {
      const tokens = await createTokenFile(path, dimensions);
      const onProgress = options.onProgress ?? (() => {});
      const gathered = gatherVectors({
        content,
        previous,
        journal,
        embedder,
        vectors,
        tokens,
        onProgress,
        signal,
      });
      embedded = await gathered.finally(() => tokens.end());
    });
    const articlesJson = formatContent(corpus.articles, passages);
    const files = { ...(await writeFiles(directory, content, articlesJson, vectors)), tokens };
    const manifest = newManifest({
      model: embedder.model,
      corpusHash: corpus.hash,
      counts: {
        articles: content.articles.length,
        paragraphs: content.paragraphs.length,
        passages: content.passages.length,
      },
      files,
    });
    signal.throwIfAborted();
    await publish(directory, manifest);
    return { manifest, embedded };
  } finally {
    await journal.close();
  }
}

/** One after the other, so that no more than one file's text is held at a time. */
async function writeFiles(
  directory: string,
  { paragraphs }: Content,
  articlesJson: Iterable<string>,
  vectors: VectorIndexBuilder,
): Promise<Omit<Manifest["files"], "tokens">> {
  return {
    articles: await writeIndexFile(directory, "articles", "json", (path) => writeFile(path, articlesJson)),
    lexical: await writeIndexFile(directory, "lexical", "json", async (path) => {
      const lexical = await buildLexicalIndex(paragraphs.map(({ paragraph }) => paragraph.text));
      await writeFile(path, JSON.stringify(lexical));
    }),
    vectors: await writeIndexFile(directory, "vectors", hnswFormat.extension, (path) =>
      // hnswlib does not report a failed write: the file is then found not to be whole.
      vectors.write(path).catch(async (cause: unknown) => Promise.reject(await diskFull(directory, cause))),
    ),
  };
}
