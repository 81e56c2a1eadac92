import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";

/** Called at the top of a test file: gives a function that makes empty folders, all removed behind the file. */
export function useFolders(): () => string {
  const root = mkdtempSync(join(tmpdir(), "pilcrow-test-"));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  let count = 0;
  return () => {
    count++;
    const folder = join(root, String(count));
    mkdirSync(folder);
    return folder;
  };
}

/** Writes files into a folder, by their paths below it, and returns the folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
