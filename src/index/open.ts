import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { TokenVectors } from "../embedding/tokens.js";
import { PilcrowError, systemErrorCode } from "../errors.js";
import { type Content, parseContent } from "./content.js";
import { hnswFormat } from "./hnsw.js";
import { openVectorFile } from "./hnsw-file.js";
import { type LexicalIndex, loadLexicalIndex } from "./lexical.js";
import {
  damaged,
  type Expected,
  type IndexFile,
  MANIFEST_NAME,
  type Manifest,
  parseManifest,
  staleReason,
} from "./manifest.js";
import { passageKey } from "./passage-key.js";
import { fingerprint } from "./publish.js";
import { openTokenFile, type TokenIndex } from "./token-file.js";
import type { VectorIndex } from "./vector-index.js";

/** An index, read into memory but for the token vectors, whose file it keeps open: it goes on working when the next one replaces it. */
export interface Index extends Content {
  readonly manifest: Manifest;
  readonly lexical: LexicalIndex;
  readonly vectors: VectorIndex;
  readonly tokens: TokenIndex;
}

/**
 * Opens the index of a folder. Everything that the manifest states is checked before a library reads a file.
 *
 * @param expected What the index has to fit
 * @throws PilcrowError INDEX_MISSING, INDEX_STALE, INDEX_OTHER_FORMAT, INDEX_DAMAGED; each says what to run
 */
export async function openIndex(directory: string, expected: Expected): Promise<Index> {
  return whileStill(directory, async (manifest) => {
    requireFitting(directory, manifest, expected);
    return load(directory, manifest);
  });
}

/**
 * Opens whatever sound index the folder holds for this model: to take over what has not changed, or because it is new.
 *
 * @throws PilcrowError as `openIndex`, but an index of another corpus will do
 */
export async function openAnyIndex(directory: string, model: Expected["model"]): Promise<Index> {
  const { corpusHash } = await readManifest(directory);
  return openIndex(directory, { model, corpusHash });
}

/** What a build takes over of the index that is there: its vectors, one by one from their file. */
export interface PreviousIndex {
  readonly manifest: Manifest;
  /** The label of a passage, by its `passageKey` in hex. */
  readonly labels: ReadonlyMap<string, number>;
  vector(label: number): Promise<Float32Array>;
  /** Of the passage's parts, in order. */
  tokens(label: number): TokenVectors[];
  close(): Promise<void>;
}

/**
 * Opens the index that a build is to replace. Unlike `openAnyIndex` it holds neither texts nor vectors in memory: that
 * has room for the new index.
 *
 * @throws PilcrowError as `openAnyIndex`
 */
export async function openPreviousIndex(directory: string, model: Expected["model"]): Promise<PreviousIndex> {
  const manifest = await readManifest(directory);
  requireFitting(directory, manifest, { model, corpusHash: manifest.corpusHash });
  const { passages } = await loadContent(directory, manifest);
  const labels = new Map(passages.map((passage, label) => [passageKey(passage).toString("hex"), label]));
  const parts = passages.map((passage) => passage.parts.map((part) => part.label));
  const tokens = await openTokens(directory, manifest);
  const vectors = await read(directory, manifest.files.vectors, (path) =>
    openVectorFile(path, model.dimensions, manifest.counts.passages),
  );
  return {
    manifest,
    labels,
    vector: (label) => vectors.vector(label),
    tokens: (label) => (parts[label] ?? []).map((part) => tokens.of(part)),
    close: () => vectors.close(),
  };
}

/** @throws PilcrowError INDEX_MISSING, INDEX_OTHER_FORMAT, INDEX_DAMAGED */
export async function readManifest(directory: string): Promise<Manifest> {
  const path = join(directory, MANIFEST_NAME);
  let json: string;
  try {
    json = await readFile(path, "utf8");
  } catch (cause) {
    const code = systemErrorCode(cause);
    if (code === "ENOENT" || code === "ENOTDIR") {
      throw new PilcrowError(
        "INDEX_MISSING",
        `${directory}: there is no index; run \`npm run build:index\``,
        { cause },
      );
    }
    throw new PilcrowError("INDEX_UNREADABLE", `${path}: cannot be read (${code}); check its permissions`, {
      cause,
    });
  }
  return parseManifest(json, path);
}

/** A build may replace the index while it is being opened, and remove the old files: then open the new one. */
async function whileStill(directory: string, open: (manifest: Manifest) => Promise<Index>): Promise<Index> {
  for (;;) {
    const manifest = await readManifest(directory);
    try {
      return await open(manifest);
    } catch (error) {
      const now = await readManifest(directory).catch(() => manifest);
      if (JSON.stringify(now) === JSON.stringify(manifest)) throw error;
    }
  }
}

function requireFitting(directory: string, manifest: Manifest, expected: Expected): void {
  const reason = staleReason(manifest, expected);
  if (reason) {
    throw new PilcrowError(
      "INDEX_STALE",
      `${directory}: the index is out of date, because ${reason}; run \`npm run build:index\``,
    );
  }
}

async function load(directory: string, manifest: Manifest): Promise<Index> {
  const { files, counts, model } = manifest;
  const content = await loadContent(directory, manifest);
  const lexical = await read(directory, files.lexical, async (path) =>
    loadLexicalIndex(await readFile(path, "utf8")),
  );
  requireCount(directory, files.lexical, "paragraphs", lexical.size, counts.paragraphs);
  const vectors = await read(directory, files.vectors, (path) =>
    hnswFormat.read(path, model.dimensions, counts.passages),
  );
  return { manifest, ...content, lexical, vectors, tokens: await openTokens(directory, manifest) };
}

function openTokens(directory: string, { files, counts, model }: Manifest): Promise<TokenIndex> {
  return read(directory, files.tokens, async (path) =>
    openTokenFile(path, model.dimensions, counts.passages),
  );
}

/** Checks every file of the index, and reads the one with the texts. */
async function loadContent(directory: string, { files, counts }: Manifest): Promise<Content> {
  await Promise.all(Object.values(files).map((file) => check(directory, file)));
  const content = await read(directory, files.articles, async (path) =>
    parseContent(await readFile(path, "utf8")),
  );
  requireCount(directory, files.articles, "articles", content.articles.length, counts.articles);
  requireCount(directory, files.articles, "paragraphs", content.paragraphs.length, counts.paragraphs);
  requireCount(directory, files.articles, "passages", content.passages.length, counts.passages);
  return content;
}

async function check(directory: string, file: IndexFile): Promise<void> {
  const path = join(directory, file.name);
  const found = await fingerprint(path).catch((cause: unknown) => {
    const missing = systemErrorCode(cause) === "ENOENT";
    throw damaged(
      path,
      missing ? "the file is missing" : `it cannot be read: ${systemErrorCode(cause)}`,
      cause,
    );
  });
  if (found.bytes !== file.bytes) {
    throw damaged(path, `${found.bytes} bytes long instead of ${file.bytes}`);
  }
  if (found.sha256 !== file.sha256) throw damaged(path, "its content does not fit its checksum");
}

async function read<T>(directory: string, file: IndexFile, reader: (path: string) => Promise<T>): Promise<T> {
  const path = join(directory, file.name);
  try {
    return await reader(path);
  } catch (cause) {
    throw damaged(path, cause instanceof Error ? cause.message.replaceAll("\n", " ") : String(cause), cause);
  }
}

function requireCount(directory: string, file: IndexFile, what: string, found: number, stated: number): void {
  if (found !== stated) throw damaged(join(directory, file.name), `${found} ${what} instead of ${stated}`);
}
