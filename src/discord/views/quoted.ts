import type { APIEmbedField } from "discord.js";
import type { Citation } from "../../answer/citation.js";
import type { Library } from "../../answer/library.js";
import { placeMap } from "../../answer/place-map.js";
import type { Say } from "../../locales/say.js";
import { clip, clipAtWord, literal } from "./text.js";

/* The article's words as every view shows them: the ¶ and the heading first, then the words as a block quote. */

/** Discord's limits: https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
export const TITLE = 256;
export const DESCRIPTION = 4096;
/** Less than the 1,024 and 2,048 that Discord allows: all of an embed must stay below 6,000, and fit a phone. */
const FIELD = 600;
const FOOTER = 200;

/** Of what is quoted, but is no answer. The colours only repeat what the words say. */
export const QUOTED = 0x4f6bed;

export function heading(number: number, title: string | null): string {
  return clip(title ? `¶ ${number} · ${literal(title)}` : `¶ ${number}`, TITLE);
}

export function footer(...parts: readonly string[]): { text: string } {
  return { text: clip(parts.join(" · "), FOOTER) };
}

export function quote(text: string, longest: number): string {
  return `>>> ${clipAtWord(literal(text), longest - 4)}`;
}

/** Where in an article of so many paragraphs some of them are: as a small map, and in words. */
export function whereIn(count: number, numbers: readonly number[], say: Say): string {
  const sorted = numbers.toSorted((a, b) => a - b);
  return `${placeMap(count, sorted).cells} ${say("passage.position", { number: sorted.join(", "), count })}`;
}

/** What names a passage beside its ¶: among several articles the article, or else the heading. */
export function besideNumber({ title, heading }: Citation, library: Library): string | null {
  return library.articles.length > 1 ? title : heading;
}

export function passageFields(passages: readonly Citation[], library: Library): APIEmbedField[] {
  return passages.map((passage) => ({
    name: heading(passage.paragraph, besideNumber(passage, library)),
    value: quote(passage.sentence, FIELD),
  }));
}
