import { z } from "zod";
import { type Minutes, minutes } from "./minutes-shape.js";

/*
 * A transcript as JSON, for programs: the minutes as minutes-shape.ts describes them, field by field, with what they are.
 * Raise the version when a reader of the one before would misread it.
 */

const VERSION = 1;

export const transcript = z.strictObject({
  pilcrow: z.literal("transcript"),
  version: z.literal(VERSION),
  ...minutes.shape,
});

export function transcriptJson(made: Minutes): string {
  const file: z.input<typeof transcript> = { pilcrow: "transcript", version: VERSION, ...made };
  return `${JSON.stringify(file, null, 2)}\n`;
}
