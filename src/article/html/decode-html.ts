import { isAscii, isUtf8 } from "node:buffer";
import { withoutControls } from "../decode.js";

/**
 * Decodes a saved page's bytes: by its byte order mark; as UTF-8 where they are that, since a browser that saves a
 * page in UTF-8 may leave its declaration as it was; else by the charset that the first 4,096 bytes declare
 * (`<meta charset>`, `<meta http-equiv>`, an XML declaration); else as windows-1252, as browsers do. Bytes that do
 * not fit become U+FFFD. Never throws.
 */
export function decodeHtml(bytes: Uint8Array): string {
  const { encoding } = new TextDecoder(charsetOf(bytes));
  return withoutControls(
    encoding === "windows-1252" ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes),
  );
}

/** Node.js 20 and 22 take windows-1252 for ISO-8859-1, in which its quotation marks and dashes are control characters. */
function decodeWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return text.replace(/[\u0080-\u009F]/gu, (letter) => WINDOWS_1252[letter.charCodeAt(0) - 0x80] ?? "");
}

/** The letters of bytes 80 to 9F (https://encoding.spec.whatwg.org/index-windows-1252.txt); a blank is none. */
const WINDOWS_1252 = [..."€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ"];

function charsetOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const declared = declaredCharset(bytes);
  // ASCII may be an encoding of seven bits, such as ISO-2022-JP.
  if (isUtf8(bytes) && (declared === null || !isAscii(bytes))) return "utf-8";
  // A declaration that can be read byte by byte is not in UTF-16.
  return declared === null || /^utf-?(?:8|16)/iu.test(declared) ? "windows-1252" : declared;
}

/** The first declared label that is the name of an encoding. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const declarations =
    /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w:-]+)|<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w:-]+)/giu;
  for (const [, inMeta, inXml] of head.matchAll(declarations)) {
    const label = inMeta ?? inXml ?? "";
    if (isEncoding(label)) return label;
  }
  return null;
}

function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}
