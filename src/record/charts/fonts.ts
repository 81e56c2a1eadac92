import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import opentype from "opentype.js";
import { plainLine } from "../plain.js";

const require = createRequire(import.meta.url);

/*
 * DejaVu has Latin, Cyrillic, Greek, Armenian, Georgian, Hebrew, Arabic and symbols in one package, as TrueType, which is
 * all that resvg reads; the Noto fonts are a package a script, each with 14 MB and more.
 */
export const FONT_FAMILY = "DejaVu Sans";
const FILES = {
  400: require.resolve("dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf"),
  700: require.resolve("dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf"),
};

export type Weight = keyof typeof FILES;

export const fontFiles: readonly string[] = Object.values(FILES);

/**
 * How wide a text is drawn, in pixels: as its characters one by one, so that ligatures and joined letters take no more.
 * A character that the font lacks counts as a wide one.
 */
export function widthOf(words: string, size: number, weight: Weight = 400): number {
  const font = fontOf(weight);
  let units = 0;
  for (const character of words) {
    units += font.hasChar(character)
      ? (font.charToGlyph(character).advanceWidth ?? font.unitsPerEm)
      : WIDEST * font.unitsPerEm;
  }
  return (units / font.unitsPerEm) * size;
}

/** Of a character of any font, such as an emoji. */
const WIDEST = 1.4;

/** The text in one line, or as much of its beginning as is not wider than that, with an ellipsis. */
export function clipped(text: string, width: number, size: number, weight: Weight = 400): string {
  const line = oneLine(text);
  if (widthOf(line, size, weight) <= width) return line;
  const left = width - widthOf("…", size, weight);
  let beginning = "";
  let used = 0;
  for (const { segment } of segmenter.segment(line)) {
    used += widthOf(segment, size, weight);
    if (used > left) break;
    beginning += segment;
  }
  return `${beginning.trimEnd()}…`;
}

/** The text in at most so many lines of that width, the last one clipped; at least one line. */
export function wrap(
  text: string,
  width: number,
  lines: number,
  size: number,
  weight: Weight = 400,
): string[] {
  const words = oneLine(text).split(" ");
  const wrapped: string[] = [];
  while (wrapped.length < lines - 1 && words.length > 0) {
    let line = words.shift() ?? "";
    while (words.length > 0 && widthOf(`${line} ${words[0]}`, size, weight) <= width)
      line += ` ${words.shift()}`;
    wrapped.push(clipped(line, width, size, weight));
  }
  return words.length > 0 ? [...wrapped, clipped(words.join(" "), width, size, weight)] : wrapped;
}

/** Whether the font has a sign for every character. */
export function covers(text: string): boolean {
  return [...new Set(text)].every((character) => /\s/.test(character) || fontOf(400).hasChar(character));
}

const segmenter = new Intl.Segmenter();

/** Without accents that pile up over other lines. */
function oneLine(text: string): string {
  return plainLine(text).replace(/(\p{M}{3})\p{M}+/gu, "$1");
}

const fonts = new Map<Weight, opentype.Font>();

function fontOf(weight: Weight): opentype.Font {
  const font = fonts.get(weight) ?? read(FILES[weight]);
  fonts.set(weight, font);
  return font;
}

function read(file: string): opentype.Font {
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  return opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength));
}
