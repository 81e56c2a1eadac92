import { ButtonStyle, ComponentType } from "discord.js";
import type { Library } from "../../../answer/library.js";
import type { Say } from "../../../locales/say.js";
import type { Parked } from "../../../study/discussion/discussion.js";
import type { Discussion } from "../../../study/discussion/discussions.js";
import { citationNow } from "../../../study/quote.js";
import { formatCustomId } from "../../custom-id.js";
import { button, row } from "../rows.js";
import { clip, literal, oneLine } from "../text.js";
import type { View } from "../view.js";
import type { Table } from "./desk.js";

/* The parking lot: each question with where it came up, and what was found in answer. */

const COLOUR = 0x8a8f98;
const MOST = 25;
const LINE = 220;
const LABEL = 100;
const ICONS: Readonly<Record<Parked["state"], string>> = { open: "🅿", answered: "✅", dropped: "✖" };

/** Where answers are found, as far as they are shown in this guild. */
export type Shelf = Pick<Library, "articles"> & Pick<Table, "isHidden">;

/** @param mayModerate With a menu to settle questions */
export function parkingView(discussion: Discussion, shelf: Shelf, mayModerate: boolean, say: Say): View {
  const { parked, phase } = discussion.state;
  // The open ones first, then the latest.
  const listed = [
    ...parked.filter(({ state }) => state === "open"),
    ...parked.filter(({ state }) => state !== "open"),
  ].slice(0, MOST);
  const lines = listed.map((one) => lineOf(one, shelf, say));
  const isOver = phase === "ended";
  return {
    embeds: [
      {
        color: COLOUR,
        title: say("discussion.parking.title"),
        description: clip(lines.join("\n") || say("discussion.parked.none"), 4096),
      },
    ],
    components: [
      ...(mayModerate && !isOver && listed.length > 0
        ? [
            row({
              type: ComponentType.StringSelect,
              custom_id: formatCustomId("discuss-parked-one", discussion.id),
              placeholder: say("discussion.parking.choose"),
              options: listed.map(({ id, text, state }) => ({
                label: clip(`${ICONS[state]} ${oneLine(text)}`, LABEL),
                value: id,
              })),
            }),
          ]
        : []),
      ...(isOver
        ? []
        : [row(button("discuss-park", say("discussion.button.park"), [discussion.id], ButtonStyle.Primary))]),
    ],
  };
}

/** One question, with what a moderator may do with it. */
export function parkedView(discussion: Discussion, parked: Parked, shelf: Shelf, say: Say): View {
  const settle = (state: Parked["state"], style: ButtonStyle.Success | ButtonStyle.Secondary) => ({
    ...button("discuss-settle", say(`discussion.parking.${state}`), [discussion.id, parked.id, state], style),
    disabled: parked.state === state,
  });
  return {
    embeds: [{ color: COLOUR, description: lineOf(parked, shelf, say) }],
    components: [
      row(
        settle("answered", ButtonStyle.Success),
        settle("open", ButtonStyle.Secondary),
        settle("dropped", ButtonStyle.Secondary),
        button("discuss-parked-back", say("discussion.parking.back"), [discussion.id]),
      ),
    ],
  };
}

function lineOf({ text, state, paragraph, quotes }: Parked, shelf: Shelf, say: Say): string {
  const found = quotes
    .flatMap((quote) => citationNow(quote, shelf) ?? [])
    .filter((citation) => !shelf.isHidden(citation.article, citation.paragraph));
  const answer = found.map(
    ({ paragraph: number, sentence }) => `\n> ¶ ${number} · ${clip(literal(oneLine(sentence)), LINE)}`,
  );
  const words = clip(literal(oneLine(text)), LINE);
  return `${ICONS[state]} ${state === "dropped" ? `~~${words}~~` : `**${words}**`} · ${say("discussion.parking.cameUp", { paragraph })}${state === "answered" ? answer.slice(0, 2).join("") : ""}`;
}
