import { type APIModalInteractionResponseCallbackData, ComponentType } from "discord.js";
import type { Library } from "../../answer/library.js";
import type { Say } from "../../locales/say.js";
import { type HiddenPassage, numbersNow } from "../../study/hidden-passages.js";
import { formatCustomId } from "../custom-id.js";
import { pageButtons, pageOf } from "./paging.js";
import { row } from "./rows.js";
import { clip, literal } from "./text.js";
import { textField } from "./text-field.js";
import type { View } from "./view.js";

const COLOUR = 0x4f6bed;
const A_PAGE = 6;
const TITLE = 150;
const QUOTED = 120;
const REASON = 150;
const STATE = 200;
const CHOICE = 100;
export const LONGEST_HIDING_REASON = 500;

type Articles = Pick<Library, "articles">;

/** The hidden passages of one page. @param page From 0 on; the last one there is, where there are fewer */
export function hiddenView(
  hidden: readonly HiddenPassage[],
  wanted: number,
  library: Articles,
  say: Say,
  note = "",
): View {
  const page = pageOf(hidden, wanted, A_PAGE);
  const { items: shown, count } = page;
  const pages = Math.ceil(count / A_PAGE);
  return {
    content: note,
    embeds: [
      {
        color: COLOUR,
        title: say("hidden.title", { count }),
        description: [say("hidden.help"), ...shown.map((one) => lines(one, library, say))].join("\n\n"),
        ...(pages > 1 ? { footer: { text: say("cases.page", { page: page.number + 1, pages }) } } : {}),
      },
    ],
    components: [
      ...(shown.length > 0 ? [showSelect(shown, library, say)] : []),
      ...pageButtons(page, "hidden-page", [], say),
    ],
  };
}

/** The page, from 0 on, that a passage is on. */
export function hiddenPageOf(id: string, hidden: readonly HiddenPassage[]): number {
  return Math.max(0, Math.floor(hidden.findIndex((one) => one.id === id) / A_PAGE));
}

/** A hidden passage as a choice. */
export function hiddenChoice(one: HiddenPassage, library: Articles, say: Say): string {
  return clip(`${nameOf(one, library, say)}: ${one.reason}`, CHOICE);
}

/** Asks why it may be shown again. */
export function showAgainForm(id: string, say: Say): APIModalInteractionResponseCallbackData {
  return {
    custom_id: formatCustomId("hidden-show-form", id),
    title: say("hidden.form.title"),
    components: [
      textField({
        id: "reason",
        label: say("hidden.form.reason"),
        longest: LONGEST_HIDING_REASON,
        isLong: true,
        isRequired: false,
      }),
    ],
  };
}

function showSelect(shown: readonly HiddenPassage[], library: Articles, say: Say) {
  return row({
    type: ComponentType.StringSelect,
    custom_id: formatCustomId("hidden-show"),
    placeholder: say("hidden.choose"),
    options: shown.map((one) => ({ label: hiddenChoice(one, library, say), value: one.id })),
  });
}

function lines(one: HiddenPassage, library: Articles, say: Say): string {
  const { state, number, text } = whereIs(one, library);
  return [
    `**${clip(literal(nameOf(one, library, say)), TITLE)}**`,
    ...(text === null ? [] : [`> ${clip(literal(text.replace(/\s+/g, " ")), QUOTED)}`]),
    ...(state === "same" ? [] : [`⚠️ ${clip(say("hidden.state", { state, number }), STATE)}`]),
    `${clip(literal(one.reason), REASON)} – ${say("hidden.by", {
      who: `<@${one.hiddenBy}>`,
      when: `<t:${Math.floor(one.hiddenAt / 1000)}:d>`,
    })}`,
  ].join("\n");
}

function nameOf({ article, paragraph }: HiddenPassage, { articles }: Articles, say: Say): string {
  const title = articles.find(({ name }) => name === article)?.title ?? article;
  return say("hidden.paragraph", { number: paragraph, article: title });
}

/** Which paragraphs it keeps hidden now, and the text of the first of them. */
function whereIs(
  one: HiddenPassage,
  { articles }: Articles,
): { state: "same" | "moved" | "changed" | "gone"; number: string; text: string | null } {
  const article = articles.find(({ name }) => name === one.article);
  const { numbers, isStale } = article
    ? numbersNow(one, article)
    : { numbers: [one.paragraph], isStale: true };
  const text = article?.paragraphs[(numbers[0] ?? 0) - 1]?.text ?? null;
  const number = numbers.join(", ");
  if (text === null) return { state: "gone", number, text };
  if (isStale) return { state: "changed", number, text };
  return { state: number === String(one.paragraph) ? "same" : "moved", number, text };
}
