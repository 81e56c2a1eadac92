import { type APIButtonComponent, ButtonStyle, ComponentType } from "discord.js";
import type { Library, Place } from "../../answer/library.js";
import type { Say } from "../../locales/say.js";
import type { IsHidden } from "../../retrieval/retriever.js";
import { formatCustomId } from "../custom-id.js";
import { DESCRIPTION, footer, heading, QUOTED, quote, whereIn } from "./quoted.js";
import type { View } from "./view.js";

/** Where a page of the articles leads from, and who turns it. */
export interface Reading {
  readonly library: Library;
  readonly isHidden: IsHidden;
  /** The one whose page it is; anybody else turns a copy. */
  readonly reader: string;
}

/** Which way from a paragraph. */
const WAYS = { previous: -1, next: +1 } as const;
export type Way = keyof typeof WAYS;

/** One paragraph and where it stands, with buttons to the one before, the one after and any other. */
export function passageView(place: Place, reading: Reading, say: Say): View {
  const { article, paragraph } = place;
  const { library, reader } = reading;
  const count = article.paragraphs.length;
  const idOf = (number: number) => String(library.idOf(article.name, number));
  const go = (way: Way): APIButtonComponent => {
    const to = nearestShown(place, way, reading.isHidden);
    return {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: say(`passage.${way}`),
      custom_id: formatCustomId("page", library.edition, reader, idOf((to ?? place).paragraph.number), way),
      disabled: to === null,
    };
  };
  const jump: APIButtonComponent = {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: say("passage.goTo"),
    custom_id: formatCustomId("goTo", library.edition, reader, idOf(paragraph.number)),
    disabled: count === 1,
  };
  return {
    embeds: [
      {
        color: QUOTED,
        title: heading(paragraph.number, paragraph.heading),
        description: quote(paragraph.text, DESCRIPTION),
        footer: footer(whereIn(count, [paragraph.number], say), say("answer.ownWords"), article.title),
      },
    ],
    components: [{ type: ComponentType.ActionRow, components: [go("previous"), go("next"), jump] }],
  };
}

/** The next paragraph that way that is not hidden; null where there is none. */
export function nearestShown({ article, paragraph }: Place, way: Way, isHidden: IsHidden): Place | null {
  let number = paragraph.number + WAYS[way];
  while (article.paragraphs[number - 1] && isHidden(article.name, number)) number += WAYS[way];
  const found = article.paragraphs[number - 1];
  return found ? { article, paragraph: found } : null;
}
