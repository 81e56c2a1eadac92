import {
  type APIActionRowComponent,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ComponentType,
} from "discord.js";
import type { Citation } from "../../answer/citation.js";
import type { Library } from "../../answer/library.js";
import type { Say } from "../../locales/say.js";
import { formatCustomId } from "../custom-id.js";
import { formatReference, parseReference } from "../reference.js";
import type { Status } from "./evidence.js";
import { besideNumber } from "./quoted.js";
import { clip, oneLine } from "./text.js";

/*
 * The menu under an answer: the answer itself and the passages that came next. It holds all that is needed to show either,
 * so that it works after a restart and where no word of the question is kept.
 */

/** Discord's limit of an option's label and description. */
const OPTION = 100;
/** Between the status and the references of an answer; no reference has one. */
const BEHIND_STATUS = "~";
const STATUSES: readonly string[] = [
  "verified",
  "certain",
  "likely",
  "unsure",
  "notAnswered",
] satisfies Status[];

/** What an option shows. */
export type Choice =
  | { readonly is: "answer"; readonly status: Status; readonly citations: readonly Citation[] }
  | { readonly is: "passage"; readonly citations: readonly [Citation] };

/**
 * @param citations What is shown at first: the answering sentences, or the closest where there are none
 * @param passages What else can be shown
 */
export function passageMenu(
  { status, citations }: { readonly status: Status; readonly citations: readonly Citation[] },
  passages: readonly Citation[],
  questionId: string,
  library: Library,
  say: Say,
): APIActionRowComponent<APIStringSelectComponent> {
  const [first] = citations;
  const numbers = [...new Set(citations.map(({ paragraph }) => `¶ ${paragraph}`))].join(", ");
  const isAnswer = status !== "notAnswered";
  // It is what the closed menu shows at first: it has to say that there is more.
  const name = isAnswer
    ? say("passages.answer", { numbers, count: passages.length })
    : say("passages.closest");
  const answer: APISelectMenuOption = {
    label: clip(name, OPTION),
    value: `${status}${BEHIND_STATUS}${citations.map((one) => formatReference(one, library)).join(",")}`,
    description: clip((isAnswer && oneLine(first?.sentence ?? "")) || numbers, OPTION),
    default: true,
  };
  const others = passages.map((passage): APISelectMenuOption => {
    const description = clip(oneLine(passage.sentence), OPTION);
    return {
      label: label(`¶ ${passage.paragraph}`, besideNumber(passage, library)),
      value: formatReference(passage, library),
      ...(description === "" ? {} : { description }),
    };
  });
  return rowOf({
    type: ComponentType.StringSelect,
    custom_id: formatCustomId("passages", library.edition, questionId),
    placeholder: say("passages.more"),
    options: [answer, ...others],
    disabled: others.length === 0,
  });
}

/** Null where the edition has no such passage. */
export function parseChoice(value: string, library: Library): Choice | null {
  const [status = "", references] = value.split(BEHIND_STATUS);
  if (references === undefined) {
    const passage = parseReference(value, library);
    return passage && { is: "passage", citations: [passage] };
  }
  const citations = references.split(",").map((reference) => parseReference(reference, library));
  const found = citations.filter((citation) => citation !== null);
  if (!isStatus(status) || found.length < citations.length) return null;
  return { is: "answer", status, citations: found };
}

/** The menu with another of its options chosen, and without those that may not be shown any more. */
export function menuAt(
  menu: APIStringSelectComponent,
  chosen: string,
  mayBeShown: (choice: Choice) => boolean,
  library: Library,
): APIActionRowComponent<APIStringSelectComponent> {
  const options = menu.options.filter(({ value }) => {
    const choice = parseChoice(value, library);
    return choice !== null && mayBeShown(choice);
  });
  return rowOf({
    type: menu.type,
    custom_id: menu.custom_id,
    ...(menu.placeholder === undefined ? {} : { placeholder: menu.placeholder }),
    options: options.map((option) => ({ ...option, default: option.value === chosen })),
  });
}

function rowOf(menu: APIStringSelectComponent): APIActionRowComponent<APIStringSelectComponent> {
  return { type: ComponentType.ActionRow, components: [menu] };
}

function isStatus(word: string): word is Status {
  return STATUSES.includes(word);
}

function label(number: string, beside: string | null): string {
  const title = beside === null ? "" : oneLine(beside);
  return clip(title === "" ? number : `${number} · ${title}`, OPTION);
}
