import type { Attachment } from "discord.js";
import { PilcrowError } from "../errors.js";

const LONGEST_WAIT_MS = 10_000;

/**
 * The text of a file that a member has sent.
 *
 * @param mostBytes More than a file of its kind ever takes
 * @throws PilcrowError SENT_FILE_UNREADABLE if it is too large or cannot be fetched
 */
export async function sentText({ url, size, name }: Attachment, mostBytes: number): Promise<string> {
  if (size > mostBytes) {
    throw unreadable(
      `${name} has ${Math.ceil(size / 1024)} KB; such a file has at most ${mostBytes / 1024} KB`,
    );
  }
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(LONGEST_WAIT_MS) });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return await response.text();
  } catch (cause) {
    throw unreadable(`${name} could not be fetched from Discord; send it again`, cause);
  }
}

function unreadable(message: string, cause?: unknown): PilcrowError {
  return new PilcrowError("SENT_FILE_UNREADABLE", message, { cause });
}
