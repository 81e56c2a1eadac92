import { mkdir, readdir, rename } from "node:fs/promises";
import { dirname, extname, join, relative } from "node:path";
import { PilcrowError, systemErrorCode } from "../errors.js";

/** Below the corpus; a folder whose name begins with "_" is left out of it. */
const FOLDER = "_removed";

/**
 * Takes a file out of a corpus and keeps it: below `_removed/`, under its own path, with a number where an earlier one
 * has that. A saved page takes the folder that was saved with it along.
 *
 * @returns the file's new path
 * @throws PilcrowError ARTICLE_NOT_MOVED
 */
export async function setAside(corpusDir: string, path: string): Promise<string> {
  const extension = extname(path);
  const stem = path.slice(0, path.length - extension.length);
  const target = join(corpusDir, FOLDER, relative(corpusDir, stem));
  try {
    await mkdir(dirname(target), { recursive: true });
    const taken = new Set(await readdir(dirname(target)));
    const free = (suffix: string) => !taken.has(relative(dirname(target), target + suffix + extension));
    let suffix = "";
    for (let number = 2; !free(suffix); number++) suffix = `.${number}`;
    await rename(path, target + suffix + extension);
    if (/^\.html?$/iu.test(extension)) await renameIfThere(`${stem}_files`, `${target}${suffix}_files`);
    return target + suffix + extension;
  } catch (cause) {
    const code = systemErrorCode(cause);
    if (code === undefined) throw cause;
    const message = `${path}: cannot be moved to ${target}${extension} (${code}); check the folder's permissions`;
    throw new PilcrowError("ARTICLE_NOT_MOVED", message, { cause });
  }
}

async function renameIfThere(from: string, to: string): Promise<void> {
  await rename(from, to).catch((error: unknown) => {
    if (systemErrorCode(error) !== "ENOENT") throw error;
  });
}
