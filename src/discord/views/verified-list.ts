import { ButtonStyle, ComponentType } from "discord.js";
import type { Library } from "../../answer/library.js";
import type { Say } from "../../locales/say.js";
import type { VerifiedAnswer } from "../../study/verified-answers.js";
import { formatCustomId } from "../custom-id.js";
import { type KeptAnswer, keptAnswer, keptEmbeds } from "./kept-answer.js";
import { type Page, pageButtons } from "./paging.js";
import { clip, literal, oneLine } from "./text.js";
import type { View } from "./view.js";

const HOLDS = 0x2e8b57;
const STALE = 0xc58b1b;

export const ANSWERS_A_PAGE = 8;
const QUESTION = 160;
const OPTION = 100;

/** A verified answer, against the articles as they are now. */
export interface Listed {
  readonly answer: VerifiedAnswer;
  readonly kept: KeptAnswer;
}

/** A page of the verified answers. @param stale How many of all cannot be given any more */
export function verifiedListView(page: Page<Listed>, stale: number, say: Say): View {
  const { items: listed, count: total } = page;
  if (total === 0) return { content: say("verified.none"), embeds: [], components: [] };
  const lines = listed.map(({ answer, kept }) => {
    const mark = kept.stands ? "" : `⚠️ ${say("verified.isStale")} · `;
    return `${mark}**${clip(literal(oneLine(answer.question)), QUESTION)}**\n${signature(answer, kept, say)}`;
  });
  const pages = Math.ceil(total / ANSWERS_A_PAGE);
  return {
    content: "",
    embeds: [
      {
        color: stale > 0 ? STALE : HOLDS,
        title: say("verified.title", { count: total }),
        description: [...(stale > 0 ? [say("verified.stale", { count: stale })] : []), ...lines].join("\n\n"),
        ...(pages > 1
          ? { footer: { text: say("verified.page", { number: page.number + 1, count: pages }) } }
          : {}),
      },
    ],
    components: [
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.StringSelect,
            custom_id: formatCustomId("verified-show", String(page.number)),
            placeholder: clip(say("verified.choose"), 150),
            options: listed.map(({ answer, kept }) => ({
              label: clip(`${kept.stands ? "" : "⚠️ "}${oneLine(answer.question)}`, OPTION),
              description: clip(oneLine(answer.quotes[0]?.sentence ?? ""), OPTION),
              value: answer.id,
            })),
          },
        ],
      },
      ...pageButtons(page, "verified-list", [], say),
    ],
  };
}

/** One of them, and what can be done with it. @param done What was done just now, in words */
export function verifiedView(
  answer: VerifiedAnswer,
  library: Library,
  isHidden: (article: string, paragraph: number) => boolean,
  say: Say,
  { page, done }: { readonly page: string; readonly done?: string },
): View {
  const kept = keptAnswer(answer.quotes, library, isHidden);
  const color = kept.stands ? HOLDS : STALE;
  const button = (does: "edit" | "withdraw", style: ButtonStyle.Primary | ButtonStyle.Danger) =>
    ({
      type: ComponentType.Button,
      style,
      label: say(`verified.button.${does}`),
      custom_id: formatCustomId(`verified-${does}`, answer.id, page),
    }) as const;
  const name = say("review.answer", { what: "verified" });
  return {
    content: done ?? "",
    embeds: [
      {
        color,
        title: say(kept.stands ? "verified.holds" : "verified.isStale"),
        description: `> **${clip(literal(oneLine(answer.question)), 1000)}**\n${signature(answer, kept, say)}`,
      },
      ...keptEmbeds(kept, { color, name, note: answer.note }, say),
    ],
    components: [
      {
        type: ComponentType.ActionRow,
        components: [
          button("edit", ButtonStyle.Primary),
          button("withdraw", ButtonStyle.Danger),
          {
            type: ComponentType.Button,
            style: ButtonStyle.Secondary,
            label: say("verified.button.list"),
            custom_id: formatCustomId("verified-list", page, "back"),
          },
        ],
      },
    ],
  };
}

/** Its ¶ as they are numbered now, and who stands for it. */
function signature(
  { verifiedBy, verifiedAt }: VerifiedAnswer,
  { quotes, citations }: KeptAnswer,
  say: Say,
): string {
  const numbers = quotes.map(({ paragraph }, i) => `¶ ${citations[i]?.paragraph ?? paragraph}`);
  const when = `<t:${Math.floor(verifiedAt / 1000)}:d>`;
  return `${[...new Set(numbers)].join(", ")} · ${say("verified.by", { member: `<@${verifiedBy}>`, when })}`;
}
