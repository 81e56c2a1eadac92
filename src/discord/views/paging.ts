import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import type { Library } from "../../answer/library.js";
import type { Article, Paragraph } from "../../article/article.js";
import type { Say } from "../../locales/say.js";
import { formatCustomId } from "../custom-id.js";
import { clip, oneLine } from "./text.js";

/** Discord's limits of an option's label and of a menu's placeholder. */
const OPTION = 100;
const PLACEHOLDER = 150;

/** A part of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** From 0. */
  readonly number: number;
  readonly isLast: boolean;
  /** The first and the last item's place in the list, from 1. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** @param number From 0; one that the list does not have any more is its last */
export function pageOf<Item>(list: readonly Item[], number: number, size: number): Page<Item> {
  const last = Math.max(0, Math.ceil(list.length / size) - 1);
  const shown = Math.min(Math.max(0, Math.trunc(number) || 0), last);
  const items = list.slice(shown * size, (shown + 1) * size);
  return {
    items,
    number: shown,
    isLast: shown === last,
    from: shown * size + 1,
    to: shown * size + items.length,
    count: list.length,
  };
}

/** "6–10 of 17", where the page is not the whole list. */
export function positionOf({ items, from, to, count }: Page<unknown>, say: Say): string[] {
  return items.length < count ? [say("page.position", { from, to, count })] : [];
}

/** Buttons to the page before and the one after; none for a list of one page. The page is the last argument. */
export function pageButtons(
  { number, isLast }: Page<unknown>,
  action: string,
  args: readonly string[],
  say: Say,
): APIActionRowComponent<APIButtonComponent>[] {
  if (number === 0 && isLast) return [];
  const go = (to: number, way: "previous" | "next", disabled: boolean): APIButtonComponent => ({
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: say(`passage.${way}`),
    custom_id: formatCustomId(action, ...args, String(to)),
    disabled,
  });
  return [
    {
      type: ComponentType.ActionRow,
      components: [go(number - 1, "previous", number === 0), go(number + 1, "next", isLast)],
    },
  ];
}

/** An option of a menu from which a paragraph is opened. @param label What it says, in plain words */
export function paragraphOption(
  article: Article,
  { number }: Paragraph,
  label: string,
  library: Library,
): APISelectMenuOption {
  // A title may be made of what nobody sees.
  return {
    label: clip(oneLine(label), OPTION) || `¶ ${number}`,
    value: String(library.idOf(article.name, number)),
  };
}

/** A menu of at least one option. */
export function menu(
  options: readonly APISelectMenuOption[],
  action: string,
  placeholder: string,
  library: Library,
): APIActionRowComponent<APIStringSelectComponent> {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: formatCustomId(action, library.edition),
        placeholder: clip(placeholder, PLACEHOLDER),
        options: [...options],
      },
    ],
  };
}
