import { createHash } from "node:crypto";
import type { IndexedPassage } from "./content.js";

/** What a text's vector is found by: SHA-256 of the text, 32 bytes. */
export function textKey(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

/** What a passage's vectors are found by: the same text cut into other sentences has other token vectors. */
export function passageKey({ text, parts }: Pick<IndexedPassage, "text" | "parts">): Buffer {
  if (parts.length === 0) return textKey(text);
  const places = parts.map(({ start, end }) => `${start}-${end}`).join(" ");
  return textKey(`${text}\0${places}`);
}
