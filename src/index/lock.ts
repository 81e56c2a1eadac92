import { join } from "node:path";
import { lock } from "proper-lockfile";
import { PilcrowError, systemErrorCode } from "../errors.js";

/** A build that has not renewed its lock for so long is taken for dead, and its lock is taken over. */
const STALE_MS = 10_000;
const RETRY_MS = 500;

/**
 * Runs `work` while no other build holds the folder; waits for one that does.
 *
 * @param onWaiting Called once if another build is at work
 * @param work Gets a signal that is aborted (BUILD_LOCK_LOST) if another build may have taken the lock over, because
 *   this one was suspended: the work must then stop and not publish.
 */
export async function withBuildLock<T>(
  directory: string,
  onWaiting: () => void,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const lost = new AbortController();
  const options = {
    lockfilePath: join(directory, "build.lock"),
    stale: STALE_MS,
    onCompromised: (cause: Error) => lost.abort(lockLost(directory, cause)),
  };
  const release = await acquire(directory, options, onWaiting);
  try {
    return await work(lost.signal);
  } finally {
    if (!lost.signal.aborted) await release();
  }
}

async function acquire(
  directory: string,
  options: Parameters<typeof lock>[1],
  onWaiting: () => void,
): Promise<() => Promise<void>> {
  for (let told = false; ; told = true) {
    try {
      return await lock(directory, options);
    } catch (error) {
      if (systemErrorCode(error) !== "ELOCKED") throw error;
      if (!told) onWaiting();
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}

function lockLost(directory: string, cause: Error): PilcrowError {
  return new PilcrowError(
    "BUILD_LOCK_LOST",
    `${directory}: this build was suspended for so long that another may have begun; run \`npm run build:index\` again`,
    { cause },
  );
}
