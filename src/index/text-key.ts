import { createHash } from "node:crypto";

/** What a passage's vector is found by: SHA-256 of its text, 32 bytes. */
export function textKey(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
