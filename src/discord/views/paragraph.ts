import type { Place } from "../../answer/library.js";
import type { Say } from "../../locales/say.js";
import { footer, heading, QUOTED, quote } from "./quoted.js";
import type { View } from "./view.js";

/** Discord's limit of a field's value. */
const FIELD = 1024;

/** A paragraph between the one before and the one after it, without those that are hidden. */
export function contextView(
  { article, paragraph }: Place,
  isHidden: (article: string, paragraph: number) => boolean,
  say: Say,
): View {
  const around = [-1, 0, 1].map((step) => article.paragraphs[paragraph.number - 1 + step]);
  const fields = around
    .filter((neighbour) => neighbour !== undefined)
    .filter(({ number }) => !isHidden(article.name, number))
    .map((neighbour) => ({
      name: heading(neighbour.number, neighbour.heading),
      value: quote(neighbour.text, FIELD),
    }));
  return {
    embeds: [
      {
        color: QUOTED,
        title: say("answer.inContext"),
        fields,
        footer: footer(say("answer.ownWords"), article.title),
      },
    ],
    components: [],
  };
}
