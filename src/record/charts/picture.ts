import { GRID, round } from "../../svg.js";
import { FONT_FAMILY } from "./fonts.js";

/** An SVG on an opaque ground, so that it reads on a dark page as on a light one. */
export function picture(width: number, height: number, parts: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="'${FONT_FAMILY}', sans-serif" font-stretch="condensed">`,
    `<rect width="${width}" height="${height}" fill="white"/>`,
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" fill="none" stroke="${GRID}"/>`,
    ...parts,
    "</svg>\n",
  ].join("\n");
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** @param outline Drawn inside the box. */
export function box({ left, top, width, height }: Place, fill: string, outline?: string): string {
  const inset = outline === undefined ? 0 : 0.5;
  const at = `x="${round(left + inset)}" y="${round(top + inset)}"`;
  const size = `width="${round(width - 2 * inset)}" height="${round(height - 2 * inset)}"`;
  return `<rect ${at} ${size} rx="2" fill="${fill}"${outline === undefined ? "" : ` stroke="${outline}"`}/>`;
}
