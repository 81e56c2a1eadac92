import type { Article } from "../../article/article.js";
import { type Box, type HeatMapWords, layOutHeatMap } from "./heat-map-layout.js";
import { drawLabel } from "./label.js";
import { box, picture } from "./picture.js";
import { UNCITED } from "./shades.js";

/**
 * An SVG of an article's paragraphs, top down and with their headings: each a bar as long as its text, the darker the more
 * often it was cited. Of a long article they stand in columns, and of a very long one a bar is several paragraphs.
 *
 * @param counts How often each paragraph was cited, by its number; one that is missing was not.
 */
export function heatMap(article: Article, counts: ReadonlyMap<number, number>, words: HeatMapWords): string {
  const { width, height, blocks, swatches, labels } = layOutHeatMap(article, counts, words);
  return picture(width, height, [...[...blocks, ...swatches].map(drawBox), ...labels.map(drawLabel)]);
}

function drawBox(place: Box): string {
  return box(place, place.fill, place.fill === UNCITED ? "#b4bec9" : undefined);
}
