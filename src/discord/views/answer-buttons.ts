import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import type { Citation } from "../../answer/citation.js";
import type { Library } from "../../answer/library.js";
import type { Say } from "../../locales/say.js";
import { formatCustomId, parseCustomId } from "../custom-id.js";

/* The buttons under what a question got. Those that are about the question carry its id. */

/** Buttons a row. */
const ROW = 5;

export type Button = APIButtonComponentWithCustomId;

/** What the buttons have to know. */
export interface Buttoned {
  readonly questionId: string;
  /** True where the asker alone sees it: it can be shared. */
  readonly isPrivate: boolean;
  /** True in a direct message, where there are no moderators to report to. */
  readonly isDirect: boolean;
  /** A moderator's answer to a similar question, if there is one. */
  readonly similar?: { readonly id: string };
}

export function answerButtons(
  status: "answered" | "notAnswered",
  shown: readonly Citation[],
  { questionId, isPrivate, isDirect, similar }: Buttoned,
  library: Library,
  say: Say,
): Button[] {
  const [first] = shown;
  // The article in which the right ¶ is looked for.
  const article = first ? [String(library.idOf(first.article, first.paragraph))] : [];
  const about = (action: "helpful" | "report") => button(say(`answer.button.${action}`), action, questionId);
  return [
    ...(status === "answered" ? contextButtons(shown, library, say) : []),
    ...(similar ? [button(say("answer.button.similar"), "similar", similar.id)] : []),
    ...(isPrivate ? [shareButton(questionId, library, say)] : []),
    ...(status === "answered" ? [about("helpful")] : []),
    button(say("answer.button.unhelpful"), "unhelpful", questionId, library.edition, ...article),
    ...(isDirect ? [] : [about("report")]),
    deleteButton(questionId, say),
  ];
}

/** An extract claims nothing that could be voted on. */
export function extractButtons(
  { questionId, isPrivate }: Omit<Buttoned, "isDirect">,
  library: Library,
  say: Say,
): Button[] {
  return [...(isPrivate ? [shareButton(questionId, library, say)] : []), deleteButton(questionId, say)];
}

/** One for each paragraph. */
export function contextButtons(shown: readonly Citation[], library: Library, say: Say): Button[] {
  const paragraphs = new Map(
    shown.map(({ article, paragraph }) => [library.idOf(article, paragraph), paragraph]),
  );
  return [...paragraphs].map(([id, number]) =>
    button(
      paragraphs.size === 1 ? say("answer.button.context") : say("answer.button.contextOf", { number }),
      "context",
      library.edition,
      String(id),
    ),
  );
}

/** In one row if they fit, or else what shows more before what is said of the answer. */
export function buttonRows(buttons: readonly Button[]): APIActionRowComponent<Button>[] {
  if (buttons.length <= ROW) return rows(buttons);
  const isLook = (button: Button) => isOf(button, "context", "similar", "share");
  const looks = buttons.filter(isLook);
  const others = buttons.filter((button) => !isLook(button));
  return [...rows(looks), ...rows(others)];
}

export function isOf(button: Button, ...actions: readonly string[]): boolean {
  return actions.includes(parseCustomId(button.custom_id)?.action ?? "");
}

function shareButton(questionId: string, library: Library, say: Say): Button {
  return button(say("answer.button.share"), "share", library.edition, questionId);
}

function deleteButton(questionId: string, say: Say): Button {
  return button(say("answer.button.delete"), "delete", questionId);
}

function button(label: string, action: string, ...args: readonly string[]): Button {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: formatCustomId(action, ...args),
  };
}

function rows(buttons: readonly Button[]): APIActionRowComponent<Button>[] {
  return Array.from({ length: Math.ceil(buttons.length / ROW) }, (_, row) => ({
    type: ComponentType.ActionRow,
    components: buttons.slice(row * ROW, (row + 1) * ROW),
  }));
}
