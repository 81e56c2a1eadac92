import { type APIEmbed, ButtonStyle, ComponentType } from "discord.js";
import { type AgendaItem, MOST_PROMPTS } from "../../../study/discussion/agenda.js";
import { type DiscussionState, isOpen } from "../../../study/discussion/discussion.js";
import { fingerprintOf } from "../../../study/quote.js";
import { formatCustomId } from "../../custom-id.js";
import { heading, QUOTED, quote } from "../quoted.js";
import { button, type Row, row } from "../rows.js";
import { clip, literal, oneLine } from "../text.js";
import type { View } from "../view.js";
import { paragraphNow, type Table } from "./desk.js";
import { articleBeside, stateInWords } from "./list.js";

/*
 * The agenda as moderators prepare and change it: one ¶ at a time, with its prompts. Which discussion, which ¶ and which
 * prompt stands in the buttons; the prompt by a fingerprint of its words, so that another moderator's change is noticed.
 */

export interface AgendaPlace {
  /** The ¶ number; one that is not on the agenda any more gives its neighbour. Null: the one under discussion. */
  readonly paragraph: number | null;
  /** Fingerprint of the prompt that is chosen, if any is. */
  readonly chosen?: string | undefined;
  /** What was done just now, in words. */
  readonly note?: string | undefined;
}

const LONGEST_NOTE = 1900;
const FIRST_WORDS = 400;
const PROMPTS = 3900;
/** Discord's limits of a menu. */
const OPTION = 100;
const MOST_OPTIONS = 25;

export function agendaView(table: Table, { paragraph, chosen, note = "" }: AgendaPlace): View {
  const { discussion } = table;
  const { items } = discussion.state;
  const at = placeOf(discussion.state, paragraph);
  const item = items[at];
  if (!item) throw new RangeError(`the agenda of ${discussion.id} is empty`);
  const prompt = item.prompts.find((one) => fingerprintOf(one) === chosen);
  return {
    content: clip(note, LONGEST_NOTE),
    embeds: [overview(table), paragraphEmbed(table, at, item, prompt)],
    components: [
      ...(items.length > 1 ? [paragraphMenu(table, at)] : []),
      walkRow(table, at),
      ...(discussion.state.phase === "ended" ? [] : changeRows(table, item, prompt)),
      wholeRow(table),
    ],
  };
}

/** Asked first: what is thrown away cannot be got back. */
export function discardView({ discussion, say }: Table): View {
  return {
    content: say("agenda.discard.sure", { title: clip(literal(discussion.state.title), 300) }),
    embeds: [],
    components: [
      row(
        button("agenda-discard-yes", say("agenda.button.discard"), [discussion.id], ButtonStyle.Danger),
        button("agenda-show", say("agenda.button.keep"), [discussion.id, "", "keep"]),
        button("agenda-export", say("agenda.button.export"), [discussion.id]),
      ),
    ],
  };
}

/** The place in the agenda of a ¶, or of its neighbour. */
function placeOf({ items, at }: DiscussionState, paragraph: number | null): number {
  if (paragraph === null) return at;
  const distances = items.map((item) => Math.abs(item.paragraph - paragraph));
  return distances.indexOf(Math.min(...distances));
}

function overview({ discussion, article, say }: Table): APIEmbed {
  const { title, minutes, items } = discussion.state;
  const about = [
    ...articleBeside(discussion, article?.title, say),
    say("agenda.paragraphs", { count: items.length }),
    say("agenda.minutes", { minutes: minutes ?? 0 }),
  ];
  return {
    color: QUOTED,
    title: clip(`📋 ${literal(title)}`, 250),
    description: [stateInWords(discussion, say), about.join(" · ")].join("\n"),
  };
}

function paragraphEmbed(
  { discussion, article, isHidden, say }: Table,
  at: number,
  item: AgendaItem,
  chosen: string | undefined,
): APIEmbed {
  const { state } = discussion;
  const paragraph = paragraphNow(article, item);
  const isShown = paragraph !== undefined && !isHidden(state.article, paragraph.number);
  const words = isShown ? quote(paragraph.text, FIRST_WORDS) : `*${say("discussion.noParagraph")}*`;
  const isNow = isOpen(state) && at === state.at;
  const position = [
    say("discussion.place", { place: at + 1, of: state.items.length }),
    ...(isNow ? [say("agenda.isDiscussed")] : []),
  ];
  const lines = item.prompts.map((prompt, i) => {
    const line = `${i + 1}\\. ${literal(oneLine(prompt))}`;
    return prompt === chosen ? `▸ **${line}**` : line;
  });
  const prompts = [
    `**${say("discussion.prompts")}**`,
    ...(lines.length > 0 ? lines : [`*${say("agenda.noPrompts")}*`]),
  ];
  return {
    color: QUOTED,
    title: heading(paragraph?.number ?? item.paragraph, isShown ? paragraph.heading : null),
    // The quotation ends with its line: what follows two breaks after a ">>>" would be part of it.
    description: [
      words.replace(/^>>> /, "> ").replaceAll("\n", "\n> "),
      "",
      clip(prompts.join("\n"), PROMPTS),
    ].join("\n"),
    footer: { text: position.join(" · ") },
  };
}

/** As many as a menu holds, with the one that is shown in their middle. */
function paragraphMenu({ discussion, article, isHidden, say }: Table, at: number): Row {
  const { items } = discussion.state;
  const first = Math.max(0, Math.min(at - Math.floor(MOST_OPTIONS / 2), items.length - MOST_OPTIONS));
  const shown = items.slice(first, first + MOST_OPTIONS);
  return row({
    type: ComponentType.StringSelect,
    custom_id: formatCustomId("agenda-go", discussion.id),
    placeholder: say("agenda.chooseParagraph"),
    options: shown.map((item, i) => {
      const place = say("discussion.place", { place: first + i + 1, of: items.length });
      const paragraph = paragraphNow(article, item);
      const isShown = paragraph !== undefined && !isHidden(discussion.state.article, paragraph.number);
      const words = isShown ? [paragraph.text] : [];
      const count = say("agenda.prompts", { count: item.prompts.length });
      return {
        label: clip(oneLine([`¶ ${item.paragraph}`, ...words].join(" · ")), OPTION),
        description: clip(`${place} · ${count}`, OPTION),
        value: String(item.paragraph),
        default: first + i === at,
      };
    }),
  });
}

function walkRow({ discussion, say }: Table, at: number): Row {
  const { id, state } = discussion;
  const { items, phase } = state;
  const to = (place: number, label: string) => {
    const item = items[place];
    // The two have to differ also where neither leads anywhere.
    const args = [id, String(item?.paragraph ?? ""), label === "◀" ? "back" : "on"];
    return { ...button("agenda-show", label, args), disabled: !item };
  };
  const own = [id, String(items[at]?.paragraph)];
  const canLeaveOut = items.length > 1 && !(isOpen(state) && at <= state.at);
  return row(
    to(at - 1, "◀"),
    to(at + 1, "▶"),
    ...(phase === "ended"
      ? []
      : [{ ...button("agenda-leave-out", say("agenda.button.leaveOut"), own), disabled: !canLeaveOut }]),
  );
}

/** The menu of the prompts, and what can be done with them. */
function changeRows({ discussion, say }: Table, { paragraph, prompts }: AgendaItem, chosen?: string): Row[] {
  const own = [discussion.id, String(paragraph)];
  const isFull = prompts.length >= MOST_PROMPTS;
  const one = chosen === undefined ? null : [...own, fingerprintOf(chosen)];
  return [
    ...(prompts.length > 0
      ? [
          row({
            type: ComponentType.StringSelect,
            custom_id: formatCustomId("agenda-prompt", ...own),
            placeholder: say("agenda.choosePrompt"),
            options: prompts.map((prompt, i) => ({
              label: clip(`${i + 1}. ${oneLine(prompt)}`, OPTION),
              value: fingerprintOf(prompt),
              default: prompt === chosen,
            })),
          }),
        ]
      : []),
    row(
      ...(one
        ? [
            button("agenda-edit", say("agenda.button.edit"), one, ButtonStyle.Primary),
            button("agenda-drop", say("agenda.button.drop"), one),
          ]
        : []),
      { ...button("agenda-add", say("agenda.button.add"), own), disabled: isFull },
      { ...button("agenda-suggest", say("agenda.button.suggest"), own), disabled: isFull },
    ),
  ];
}

/** What can be done with the agenda as a whole. */
function wholeRow({ discussion, say }: Table): Row {
  const { id, state } = discussion;
  return row(
    ...(state.phase === "prepared"
      ? [
          button("agenda-start", say("agenda.button.start"), [id], ButtonStyle.Success),
          button("agenda-discard", say("agenda.button.discard"), [id], ButtonStyle.Danger),
        ]
      : []),
    button("agenda-export", say("agenda.button.export"), [id]),
  );
}
