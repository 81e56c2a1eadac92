import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { PilcrowError, systemErrorCode } from "../errors.js";
import { readableExtensions, readerFor } from "./read.js";

/** A file that a reader can read. */
export interface CorpusFile {
  /** The folder's path, as given, with the file's path below it. */
  readonly path: string;
  /** The path below the folder, with "/" between folders. */
  readonly relativePath: string;
  /** The relative path without its extension. */
  readonly name: string;
}

/**
 * Finds the article files below a folder, sorted by relative path in code-unit order, and one line for each
 * file that no reader can read. Links are followed; a folder that several links lead to is read once. The folder
 * of files that a browser saves beside a page is left out.
 *
 * @throws PilcrowError CORPUS_MISSING, CORPUS_NOT_A_FOLDER, CORPUS_UNREADABLE, CORPUS_EMPTY
 */
export async function listCorpus(directory: string): Promise<{ files: CorpusFile[]; skipped: string[] }> {
  const files: CorpusFile[] = [];
  const skipped: string[] = [];
  for (const relativePath of (await relativePathsBelow(directory)).sort()) {
    const path = join(directory, relativePath);
    const extension = extname(relativePath);
    const name = relativePath.slice(0, relativePath.length - extension.length);
    if (readerFor(path)) files.push({ path, relativePath, name });
    else
      skipped.push(
        `${path}: no reader for ${extension || "a file without extension"}; save it as ${readableExtensions}`,
      );
  }
  if (files.length === 0) {
    const message = `${directory}: no article found; put a ${readableExtensions} file there`;
    throw new PilcrowError("CORPUS_EMPTY", message);
  }
  return { files, skipped };
}

async function relativePathsBelow(directory: string): Promise<string[]> {
  const found: string[] = [];
  const seen = new Set<string>();
  const folders = [""];
  // Folders behind links come last: one that also is in the corpus itself is then known by its own path.
  const linked: string[] = [];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop() ?? linked.shift()) {
    const path = join(directory, folder);
    const real = await realpath(path).catch((error: unknown) => {
      throw folderProblem(path, folder === "", error);
    });
    if (seen.has(real)) continue;
    seen.add(real);
    const entries = await entriesOf(path, folder === "");
    const pages = new Set(entries.flatMap(({ name }) => /^(.*)\.html?$/iu.exec(name)?.[1] ?? []));
    for (const entry of entries) {
      if (/^[._]/u.test(entry.name) || isPageFolder(entry, pages)) continue;
      const relativePath = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) folders.push(relativePath);
      else if (await leadsToFolder(entry, join(path, entry.name))) linked.push(relativePath);
      else found.push(relativePath);
    }
  }
  return found;
}

/** What a browser saves beside a page, "NAME_files": its pictures, scripts and frames are no articles. */
function isPageFolder(entry: Dirent, pages: ReadonlySet<string>): boolean {
  const page = /^(.*)[_.]files$/iu.exec(entry.name)?.[1];
  return page !== undefined && entry.isDirectory() && pages.has(page);
}

async function entriesOf(path: string, isTop: boolean): Promise<Dirent[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) => {
    throw folderProblem(path, isTop, error);
  });
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A link that leads nowhere is a file that cannot be read; whoever reads it says so. */
async function leadsToFolder(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return false;
  return await stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  );
}

function folderProblem(path: string, isTop: boolean, cause: unknown): PilcrowError {
  const code = systemErrorCode(cause) ?? "unknown error";
  if (isTop && code === "ENOENT") {
    const mend = `make the folder and put a ${readableExtensions} file there`;
    return new PilcrowError("CORPUS_MISSING", `${path}: there is no such folder; ${mend}`, { cause });
  }
  if (isTop && code === "ENOTDIR") {
    const mend = `name the folder that holds the articles, not ${basename(path)}`;
    return new PilcrowError("CORPUS_NOT_A_FOLDER", `${path}: not a folder; ${mend}`, { cause });
  }
  const message = `${path}: the folder cannot be read (${code}); let the user who runs this read it`;
  return new PilcrowError("CORPUS_UNREADABLE", message, { cause });
}
