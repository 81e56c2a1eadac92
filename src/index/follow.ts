import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { ModelDescription } from "../embedding/model.js";
import { MANIFEST_NAME, type Manifest } from "./manifest.js";
import { type Index, openAnyIndex, readManifest } from "./open.js";

export interface FollowOptions {
  readonly directory: string;
  /** Of the index that is in use already. */
  readonly current: Manifest;
  readonly model: ModelDescription;
  /** Called with each index that replaces the one before it, read whole. */
  readonly onIndex: (index: Index) => void;
  /** Called when a new index cannot be opened; the next one may be sound. */
  readonly onError: (error: unknown) => void;
}

/** Looking is one `stat`; a watch would miss changes on network drives. */
const LOOK_EVERY_MS = 1000;

/** Looks out for a new index in the folder, and opens it. Returns what ends the looking. */
export async function followIndex(options: FollowOptions): Promise<() => void> {
  const path = join(options.directory, MANIFEST_NAME);
  // A build may have ended since the index in use was opened: only then is what is there now news.
  const there = await version(path);
  const manifest = await readManifest(options.directory).catch(() => null);
  let seen = JSON.stringify(manifest) === JSON.stringify(options.current) ? there : null;
  let looking = false;
  const timer = setInterval(async () => {
    if (looking) return;
    looking = true;
    const now = await version(path);
    if (now !== null && now !== seen) {
      seen = now;
      await openAnyIndex(options.directory, options.model).then(options.onIndex, options.onError);
    }
    looking = false;
  }, LOOK_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}

/** A build replaces the manifest by a new file. */
async function version(path: string): Promise<string | null> {
  return stat(path).then(
    ({ ino, mtimeMs }) => `${ino} ${mtimeMs}`,
    () => null,
  );
}
