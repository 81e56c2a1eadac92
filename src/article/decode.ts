import { isUtf8 } from "node:buffer";
import { PilcrowError } from "../errors.js";

/**
 * Decodes a file's bytes as UTF-8: no byte order mark, lines ended by "\n", and no other control characters than
 * "\n" and tabs: a terminal would obey them when the article is quoted.
 *
 * @param path What an error calls the file.
 * @throws PilcrowError ARTICLE_NOT_UTF8, naming the offset of the first byte that does not fit (from 0);
 *   ARTICLE_HAS_NUL
 */
export function decodeText(bytes: Uint8Array, path: string): string {
  const utf16 = utf16Name(bytes);
  if (utf16) {
    const reason = `byte 0: a ${utf16} byte order mark, but an article is UTF-8`;
    throw new PilcrowError("ARTICLE_NOT_UTF8", `${path}: ${reason}; ${mend(path, utf16)}`);
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    const message = `${path}: byte ${nul} is NUL, so this looks like a binary file; save the text as UTF-8`;
    throw new PilcrowError("ARTICLE_HAS_NUL", message);
  }
  if (!isUtf8(bytes)) {
    const reason = `byte ${firstBadByte(bytes)} is not UTF-8`;
    const message = `${path}: ${reason}; convert the file, for example: ${mend(path, "WINDOWS-1252")}`;
    throw new PilcrowError("ARTICLE_NOT_UTF8", message);
  }
  return withoutControls(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
}

/** Lines ended by "\n", and no other control characters than that and tabs. */
export function withoutControls(text: string): string {
  return text.replaceAll(/\r\n?|\f/gu, "\n").replaceAll(/[^\P{Cc}\n\t]/gu, "");
}

function utf16Name(bytes: Uint8Array): "UTF-16LE" | "UTF-16BE" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "UTF-16LE";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "UTF-16BE";
  return null;
}

function mend(path: string, encoding: string): string {
  return `iconv -f ${encoding} -t UTF-8 '${path}' > utf8.tmp && mv utf8.tmp '${path}'`;
}

/**
 * The decoder does not tell where it failed. A prefix decodes, a character cut off at its end excepted, up
 * to the bad byte and no further, so halving finds the longest one; what it says in full ends at the place.
 */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (decodePrefix(bytes, middle) === null) bad = middle;
    else good = middle;
  }
  return Buffer.byteLength(decodePrefix(bytes, good) ?? "");
}

function decodePrefix(bytes: Uint8Array, length: number): string | null {
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    return decoder.decode(bytes.subarray(0, length), { stream: true });
  } catch {
    return null;
  }
}
