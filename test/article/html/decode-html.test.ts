import { describe, expect, it } from "vitest";
import { decodeHtml } from "../../../src/article/html/decode-html.js";

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === "string" ? [...Buffer.from(part, "latin1")] : part)),
  );

describe("a page's bytes", () => {
  it.each<[string, Uint8Array, string]>([
    ["UTF-8 that says so", bytes('<meta charset="utf-8">', [0xc3, 0xa9]), "é"],
    ["UTF-8 that says nothing", bytes([0xc3, 0xa9]), "é"],
    [
      "UTF-8 that says something else, as some browsers save it",
      bytes("<meta charset=iso-8859-1>", [0xc3, 0xa9]),
      "é",
    ],
    ["UTF-8 with a byte order mark", bytes([0xef, 0xbb, 0xbf, 0xc3, 0xa9]), "é"],
    ["UTF-16, the little end first", bytes([0xff, 0xfe, 0xe9, 0x00]), "é"],
    ["UTF-16, the big end first", bytes([0xfe, 0xff, 0x00, 0xe9]), "é"],
    ["windows-1252", bytes("<meta charset='windows-1252'>", [0x93, 0xe9, 0x94, 0x80]), "“é”€"],
    [
      "windows-1252 that calls itself ISO-8859-1, as all do",
      bytes('<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-1">', [0x96]),
      "–",
    ],
    ["windows-1252 that says nothing, or calls itself UTF-8", bytes("<meta charset=utf-8>", [0x85]), "…"],
    ["Cyrillic", bytes('<?xml version="1.0" encoding="koi8-r"?>', [0xc1]), "а"],
    [
      "Japanese of seven bits",
      bytes("<meta charset=iso-2022-jp>", [0x1b, 0x24, 0x42, 0x24, 0x22, 0x1b, 0x28, 0x42]),
      "あ",
    ],
    ["an encoding that nobody knows", bytes("<meta charset=klingon>", [0xe9]), "é"],
  ])("are read as %s", (_, given, text) => {
    expect(decodeHtml(given).replace(/^<.*?>/, "")).toBe(text);
  });

  it("that fit no letter are marked, and lines are ended as elsewhere", () => {
    expect(decodeHtml(bytes("<meta charset=shift_jis>a\r\nb\rc", [0x81]))).toMatch(/>a\nb\nc\uFFFD$/);
  });
});
