import type { Attachment, AttachmentPayload } from "discord.js";
import { z } from "zod";
import { PilcrowError, ProblemsError } from "../errors.js";
import type { Settings } from "../study/settings.js";

/*
 * Settings as a file, to keep or to take to another server. They hold ids of channels and roles, and no secret.
 * Raise the version when an older file would be misread.
 */

const VERSION = 1;
/** Far more than settings for a thousand channels take. */
const MOST_BYTES = 256 * 1024;
const LONGEST_WAIT_MS = 10_000;

const file = z.strictObject({
  pilcrow: z.literal("settings"),
  version: z.literal(VERSION),
  settings: z.record(z.string(), z.unknown()),
});

/** Settings as a message's attachment. */
export function settingsFile(settings: Settings): { files: AttachmentPayload[] } {
  const content: z.input<typeof file> = { pilcrow: "settings", version: VERSION, settings };
  const attachment = Buffer.from(`${JSON.stringify(content, null, 2)}\n`);
  return { files: [{ attachment, name: "pilcrow-settings.json" }] };
}

/**
 * The settings in a file, not looked at yet.
 *
 * @throws PilcrowError SETTINGS_FILE_INVALID
 */
export function parseSettingsFile(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    throw invalid(`the file is no JSON: ${cause instanceof Error ? cause.message : ""}`);
  }
  const parsed = file.safeParse(value);
  if (parsed.success) return parsed.data.settings;
  throw new ProblemsError(
    parsed.error.issues.map(({ path, message }) =>
      invalid(`${path.map(String).join(".") || "file"}: ${message}`),
    ),
  );
}

/**
 * The text of a file that a member has sent.
 *
 * @throws PilcrowError SETTINGS_FILE_INVALID if it is too large or cannot be read
 */
export async function downloadSettingsFile({ url, size, name }: Attachment): Promise<string> {
  if (size > MOST_BYTES) {
    throw invalid(`${name} has ${Math.ceil(size / 1024)} KB; settings have at most ${MOST_BYTES / 1024} KB`);
  }
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(LONGEST_WAIT_MS) });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return await response.text();
  } catch (cause) {
    throw invalid(`${name} could not be fetched from Discord; send it again`, cause);
  }
}

function invalid(message: string, cause?: unknown): PilcrowError {
  return new PilcrowError("SETTINGS_FILE_INVALID", message, { cause });
}
