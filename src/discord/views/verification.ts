import type { Say } from "../../locales/say.js";
import { clip, literal, oneLine } from "./text.js";

/* What is said above a moderator's answer. */

const NOTE = 800;

/** Who stands for an answer. */
export interface Verification {
  readonly by: string;
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly note: string | null;
}

/** Who and since when, for a first line. */
export function signatureOf({ by, at }: Verification): string[] {
  // The day, as Discord shows it to each reader in their own way.
  return [`<@${by}>`, `<t:${Math.floor(at / 1000)}:D>`];
}

export function noteLines(note: string | null | undefined, say: Say): string[] {
  return note ? [say("answer.note", { note: clip(literal(oneLine(note)), NOTE) })] : [];
}
