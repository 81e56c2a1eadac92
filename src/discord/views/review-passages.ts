import {
  type APIButtonComponent,
  type APIModalInteractionResponseCallbackData,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import type { Citation } from "../../answer/citation.js";
import type { Library } from "../../answer/library.js";
import { citedParagraphs } from "../../answer/marks.js";
import type { Say } from "../../locales/say.js";
import type { Review } from "../../study/review-record.js";
import { formatCustomId } from "../custom-id.js";
import { formatReference } from "../reference.js";
import { markedParagraph } from "./marked.js";
import { besideNumber, footer, heading, QUOTED } from "./quoted.js";
import { clip, literal, oneLine } from "./text.js";
import { textField } from "./text-field.js";
import type { View } from "./view.js";

/** Discord's limits. */
const OPTIONS = 25;
const OPTION = 100;
const QUESTION = 500;
const DESCRIPTION = 3500;

/** Passages to choose the right one from. @param offered First those that members hold to be it */
export function passagesToChoose(
  { id, question }: Pick<Review, "id" | "question">,
  { named, passages }: { readonly named: readonly Citation[]; readonly passages: readonly Citation[] },
  library: Library,
  say: Say,
): View {
  const offered = [...named, ...passages];
  const select = {
    type: ComponentType.StringSelect as const,
    custom_id: formatCustomId("review-passage", library.edition, id),
    placeholder: clip(say("review.choose.placeholder"), 150),
    options: offered.slice(0, OPTIONS).map((passage) => ({
      label: clip(labelOf(passage, named.includes(passage), library, say), OPTION),
      description: clip(oneLine(passage.sentence), OPTION),
      value: formatReference(passage, library),
    })),
  };
  const content = `> ${clip(literal(oneLine(question)), QUESTION)}\n${say("review.choose.about")}`;
  const rows: View["components"] =
    offered.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: [select] }];
  return {
    content,
    embeds: [],
    components: [...rows, { type: ComponentType.ActionRow, components: [anyNumber(id, say)] }],
  };
}

/** The passage that was chosen, before it is taken. */
export function chosenView(id: string, passage: Citation, library: Library, say: Say): View {
  const [cited] = citedParagraphs([passage]);
  const button = (label: string, style: ButtonStyle.Success | ButtonStyle.Secondary, customId: string) =>
    ({ type: ComponentType.Button, label, style, custom_id: customId }) as const;
  return {
    content: say("review.choose.confirm"),
    embeds: cited
      ? [
          {
            color: QUOTED,
            title: heading(passage.paragraph, passage.heading),
            description: markedParagraph(cited, DESCRIPTION),
            footer: footer(passage.title),
          },
        ]
      : [],
    components: [
      {
        type: ComponentType.ActionRow,
        components: [
          button(
            say("review.choose.take"),
            ButtonStyle.Success,
            formatCustomId("review-take", library.edition, id, formatReference(passage, library)),
          ),
          button(say("review.choose.back"), ButtonStyle.Secondary, formatCustomId("review-back", id)),
          anyNumber(id, say),
        ],
      },
    ],
  };
}

export function passageNumberForm(id: string, say: Say): APIModalInteractionResponseCallbackData {
  return {
    custom_id: formatCustomId("review-number-form", id),
    title: clip(say("review.choose.number"), 45),
    components: [textField({ id: "number", label: say("form.paragraph"), longest: 20 })],
  };
}

function anyNumber(id: string, say: Say): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: say("review.choose.number"),
    custom_id: formatCustomId("review-number", id),
  };
}

function labelOf(passage: Citation, isNamed: boolean, library: Library, say: Say): string {
  const parts = [
    `¶ ${passage.paragraph}`,
    ...(isNamed ? [say("review.choose.named")] : []),
    besideNumber(passage, library),
  ];
  return parts.filter((part) => part !== null).join(" · ");
}
