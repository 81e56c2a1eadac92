import { type Citation, citationOf } from "../answer/citation.js";
import type { Library } from "../answer/library.js";

/*
 * A sentence by its paragraph's id and its offset there: short enough for what stands in a button or a menu. It holds for
 * one edition of the articles.
 */

export function formatReference({ article, paragraph, start }: Citation, library: Library): string {
  return `${library.idOf(article, paragraph).toString(36)}.${start.toString(36)}`;
}

/** The citation that a reference stands for, or null if the edition has none. */
export function parseReference(reference: string, library: Library): Citation | null {
  const [id = "", offset = ""] = reference.split(".");
  const place = library.byId(Number.parseInt(id, 36));
  const start = Number.parseInt(offset, 36);
  const sentence = place?.paragraph.sentences.find((span) => span.start === start);
  return place && sentence ? citationOf(place.article, place.paragraph, sentence) : null;
}
