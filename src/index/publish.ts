import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, readdir, rename, rm, stat, statfs } from "node:fs/promises";
import { join } from "node:path";
import { PilcrowError, systemErrorCode } from "../errors.js";
import { JOURNAL_NAME } from "./journal.js";
import { formatManifest, type IndexFile, MANIFEST_NAME, type Manifest } from "./manifest.js";

/*
 * How an index changes in one step. A file of an index carries the start of its checksum in its name and is
 * never written again; the manifest names the files that belong together, and is replaced by a rename. Until
 * that rename the previous index is whole, whenever the build is stopped; after it, the new one is.
 */

const STAGED_MANIFEST = `${MANIFEST_NAME}.tmp`;

/** Writes one file of an index under its final name; nothing refers to it yet. */
export async function writeIndexFile(
  directory: string,
  kind: "articles" | "lexical" | "vectors" | "tokens",
  extension: string,
  write: (path: string) => Promise<void>,
): Promise<IndexFile> {
  const staged = join(directory, `${kind}.${extension}.tmp`);
  await write(staged);
  await flush(staged);
  const { sha256, bytes } = await fingerprint(staged);
  const name = `${kind}-${sha256.slice(0, 16)}.${extension}`;
  await rename(staged, join(directory, name));
  return { name, bytes, sha256 };
}

/** Makes the files that the manifest names the index of the folder. */
export async function publish(directory: string, manifest: Manifest): Promise<void> {
  const staged = join(directory, STAGED_MANIFEST);
  const file = await open(staged, "w");
  try {
    await file.writeFile(formatManifest(manifest));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(staged, join(directory, MANIFEST_NAME));
  await flush(directory);
}

/** Removes what earlier and interrupted builds left in the folder. */
export async function removeLeftovers(directory: string, manifest: Manifest): Promise<void> {
  const current = new Set(Object.values(manifest.files).map(({ name }) => name));
  const ours = /^(articles|lexical|vectors|tokens)(-[0-9a-f]{16}\.[a-z0-9]+|\.[a-z0-9]+\.tmp)$/;
  for (const name of await readdir(directory)) {
    if (name === JOURNAL_NAME || name === STAGED_MANIFEST || (ours.test(name) && !current.has(name))) {
      await rm(join(directory, name), { force: true });
    }
  }
}

export async function fingerprint(path: string): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { sha256: hash.digest("hex"), bytes };
}

/** What a failure to write means for the person who builds; other errors come back as they are. */
export async function writingError(directory: string, error: unknown): Promise<unknown> {
  switch (systemErrorCode(error)) {
    case "ENOSPC":
    case "EDQUOT":
    case "EFBIG":
      return diskFull(directory, error);
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return new PilcrowError(
        "INDEX_NOT_WRITABLE",
        `${directory}: no permission to write the index here; make the folder writable for this user, or name another with --index DIR or INDEX_DIR`,
        { cause: error },
      );
    case "ENOTDIR":
    case "EEXIST":
      return new PilcrowError(
        "INDEX_NOT_WRITABLE",
        `${directory}: not a folder; name a folder for the index with --index DIR or INDEX_DIR`,
        { cause: error },
      );
    default:
      return error;
  }
}

export async function diskFull(directory: string, cause?: unknown): Promise<PilcrowError> {
  const free = await statfs(directory).then(
    ({ bavail, bsize }) => `${((bavail * bsize) / 1e6).toFixed(1)} MB free`,
    () => "no room",
  );
  return new PilcrowError(
    "DISK_FULL",
    `${directory}: the index could not be written whole (${free}); free some space and run \`npm run build:index\` again: what index there was is as it was`,
    { cause },
  );
}

async function flush(path: string): Promise<void> {
  const isFolder = (await stat(path)).isDirectory();
  const file = await open(path, isFolder ? "r" : "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
