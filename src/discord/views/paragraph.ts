import { type APIButtonComponent, ButtonStyle, ComponentType } from "discord.js";
import type { Library, Place } from "../../answer/library.js";
import { formatCustomId } from "../custom-id.js";
import type { Say } from "../locales/say.js";
import { DESCRIPTION, footer, heading, QUOTED, quote } from "./quoted.js";
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

/** One paragraph, with buttons to the one before and the one after. */
export function paragraphView(
  { article, paragraph }: Place,
  library: Library,
  reader: string,
  say: Say,
): View {
  const go = (step: number, way: "previous" | "next"): APIButtonComponent => {
    const to = paragraph.number + step;
    return {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: say(`passage.${way}`),
      custom_id: formatCustomId("page", library.edition, reader, String(library.idOf(article.name, to)), way),
      disabled: to < 1 || to > article.paragraphs.length,
    };
  };
  return {
    embeds: [
      {
        color: QUOTED,
        title: heading(paragraph.number, paragraph.heading),
        description: quote(paragraph.text, DESCRIPTION),
        footer: footer(
          say("answer.ownWords"),
          article.title,
          say("passage.position", { number: paragraph.number, count: article.paragraphs.length }),
        ),
      },
    ],
    components: [{ type: ComponentType.ActionRow, components: [go(-1, "previous"), go(+1, "next")] }],
  };
}
