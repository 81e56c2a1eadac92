import { INK, text } from "../../svg.js";
import { clipped, type Weight, widthOf } from "./fonts.js";

/** A line of text in a picture, and the box that it fills, in pixels from the left upper corner. */
export interface Label {
  readonly words: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly weight: Weight;
  readonly fill: string;
}

interface Placed {
  /** Where it starts, has its middle or ends, as `align` tells. */
  readonly x: number;
  /** Of the line that the letters stand on. */
  readonly y: number;
  readonly align?: "start" | "middle" | "end";
  /** How wide it may be; what does not fit is left out. */
  readonly room: number;
  readonly size: number;
  readonly weight?: Weight;
  readonly fill?: string;
}

export function label(words: string, placed: Placed): Label {
  const { x, y, align = "start", room, size, weight = 400, fill = INK } = placed;
  const shown = clipped(words, room, size, weight);
  const width = widthOf(shown, size, weight);
  const before = { start: 0, middle: width / 2, end: width }[align];
  return { words: shown, left: x - before, top: y - size, width, height: size * 1.25, size, weight, fill };
}

export function drawLabel({ words, left, top, size, weight, fill }: Label): string {
  return text(left, top + size, words, { size, weight, fill });
}
