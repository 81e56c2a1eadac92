/** How the project's pictures look: dark on white, colours told apart by people who do not tell red from green. */
export const INK = "#1f2933";
export const MUTED = "#5f6b7a";
export const GRID = "#e4e7eb";

const COLOURS = ["#2f6fb7", "#d9822b", "#238f7a", "#7b4fa3", "#b5485d", "#6b6f76"] as const;

export function colour(i: number): string {
  return COLOURS[i % COLOURS.length] ?? INK;
}

export type Point = readonly [x: number, y: number];

interface TextStyle {
  readonly anchor?: "start" | "middle" | "end";
  readonly fill?: string;
  readonly size?: number;
  readonly weight?: number;
  /** White around the letters, for a text that stands on lines. */
  readonly halo?: boolean;
}

/** @param y of the line that the letters stand on */
export function text(x: number, y: number, words: string, style: TextStyle = {}): string {
  const { anchor = "start", fill = INK, size = 12, weight = 400, halo = false } = style;
  const around = halo ? ' paint-order="stroke" stroke="white" stroke-width="4"' : "";
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" fill="${fill}" font-size="${size}" font-weight="${weight}"${around}>${escaped(words)}</text>`;
}

export function line([x1, y1]: Point, [x2, y2]: Point, stroke: string, dashes?: string): string {
  const dashed = dashes ? ` stroke-dasharray="${dashes}"` : "";
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${stroke}"${dashed}/>`;
}

/** To a tenth of a pixel. */
export function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

function escaped(words: string): string {
  return words
    .replace(NOT_IN_XML, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

/** What no XML file may hold, however it is written: control characters, halves of characters, two that are none. */
const NOT_IN_XML = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;
