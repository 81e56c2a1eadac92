import type { AttachmentPayload } from "discord.js";
import { z } from "zod";
import { parseJsonFile } from "../../study/json-file.js";
import type { Settings } from "../../study/settings.js";

/*
 * Settings as a file, to keep or to take to another server. They hold ids of channels and roles, and no secret.
 * Raise the version when an older file would be misread.
 */

const VERSION = 1;
/** Far more than settings for a thousand channels take. */
export const SETTINGS_FILE_BYTES = 256 * 1024;

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
  return parseJsonFile(text, file, "SETTINGS_FILE_INVALID").settings;
}
