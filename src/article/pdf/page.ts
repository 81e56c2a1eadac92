import type { getDocumentProxy } from "unpdf";

/** A piece of text set in one go. Lengths are in points (1/72 inch), places from the page's upper left corner. */
export interface Run {
  readonly text: string;
  readonly x: number;
  /** Of the line that the letters stand on. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Two runs have the same font where this is the same. */
  readonly font: string;
  /** White space stands before it. */
  readonly isSpaced: boolean;
}

export interface Page {
  readonly height: number;
  /** In the order of the file. */
  readonly runs: readonly Run[];
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>["getPage"]>>;

/** Reads a page's text; what is not set from left to right along the page (a stamp at its margin) is left out. */
export async function readPage(page: PdfPage): Promise<Page> {
  const { transform, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const runs: Run[] = [];
  const seen = new Set<string>();
  let isSpaced = false;
  for (const item of items) {
    if (!("str" in item)) continue;
    if (item.str.trim() === "") {
      isSpaced ||= item.str !== "" || item.hasEOL;
      continue;
    }
    const [a, b, c, d, x, y] = multiplied(transform, item.transform);
    // Bold type is sometimes made by setting the same letters twice.
    const place = `${Math.round(x)} ${Math.round(y)} ${item.str}`;
    if (a > 0 && Math.abs(b) < 0.1 * a && !seen.has(place)) {
      const text = item.str.replace(ligatures, (letter) => letter.normalize("NFKC"));
      const size = Math.hypot(c, d);
      runs.push({ text, x, y, width: item.width, size, font: item.fontName, isSpaced });
    }
    seen.add(place);
    isSpaced = item.hasEOL || /\s$/u.test(item.str);
  }
  return { height, runs };
}

const ligatures = /[\uFB00-\uFB06]/gu;

type Matrix = [number, number, number, number, number, number];

function multiplied(outer: readonly number[], inner: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
