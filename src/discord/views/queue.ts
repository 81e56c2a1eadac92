import { type APIButtonComponent, ButtonStyle, ComponentType } from "discord.js";
import type { Library } from "../../answer/library.js";
import type { Say } from "../../locales/say.js";
import { formatCustomId } from "../custom-id.js";
import { type ReviewCard, reviewCard } from "./review-card.js";
import type { View } from "./view.js";

/** A page of what waits for moderators. */
export interface QueuePage {
  /** Null when nothing waits. */
  readonly card: ReviewCard | null;
  /** From 0. */
  readonly page: number;
  readonly total: number;
  /** What was done just now, in words. */
  readonly done?: string | undefined;
  /** Whether cards come to a channel, too. */
  readonly hasChannel: boolean;
}

/** What waits, one review a page, the oldest first. */
export function queueView(
  { card, page, total, done, hasChannel }: QueuePage,
  library: Library,
  say: Say,
): View & { content: string } {
  const lines = [
    ...(done === undefined ? [] : [done]),
    card === null ? say("queue.empty") : say("queue.position", { number: page + 1, count: total }),
    ...(hasChannel ? [] : [`-# ${say("queue.noChannel")}`]),
  ];
  const content = lines.join("\n");
  if (card === null) return { content, embeds: [], components: [] };
  const view = reviewCard(card, library, say, page);
  const go = (to: number, way: "previous" | "next"): APIButtonComponent => ({
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: say(`queue.${way}`),
    custom_id: formatCustomId("queue", String(to), way),
    disabled: to < 0 || to >= total,
  });
  const pages = {
    type: ComponentType.ActionRow as const,
    components: [go(page - 1, "previous"), go(page + 1, "next")],
  };
  return { content, embeds: view.embeds, components: [...view.components, ...(total > 1 ? [pages] : [])] };
}
