import { renderAsync } from "@resvg/resvg-js";
import { covers, FONT_FAMILY, fontFiles } from "./fonts.js";

/** Pixels of the PNG for one of the SVG: sharp on screens with more pixels, and where somebody looks closer. */
export const ZOOM = 1.5;

/**
 * A picture of an SVG of ours. By resvg, as it takes its fonts from files that come with the project; sharp, which is here
 * for the embedding model's sake, draws texts only in fonts that the machine has installed. Those are looked at just for
 * characters that ours lacks (Chinese, say), which are boxes where the machine has no font with them either.
 */
export async function toPng(svg: string): Promise<Buffer> {
  const picture = await renderAsync(svg, {
    fitTo: { mode: "zoom", value: ZOOM },
    font: { fontFiles: [...fontFiles], loadSystemFonts: !covers(svg), defaultFontFamily: FONT_FAMILY },
  });
  return picture.asPng();
}
