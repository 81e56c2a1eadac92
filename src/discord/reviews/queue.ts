import type { Client } from "discord.js";
import type { Review } from "../../study/review-record.js";
import type { BotContext } from "../context.js";
import { isGone } from "../gone.js";
import { hiddenHere } from "../hidden-here.js";
import { sayInGuild } from "../locales/guild-say.js";
import { OneByOne } from "../one-by-one.js";
import { placeToPost } from "../posting.js";
import { type ReviewCard, reviewCard } from "../views/review-card.js";
import { deliverOutcome } from "./outcome.js";

/** Two notes at the same moment would post two cards. */
const cards = new OneByOne();

/**
 * Shows a review to the moderators as a card in their channel, or brings its card up to date. Never fails: the review is
 * written down already, and a card that could not be posted is posted at the next start.
 */
export async function showReview(
  client: Client,
  guildId: string,
  reviewId: string,
  context: BotContext,
): Promise<void> {
  await cards
    .add(reviewId, () => show(client, guildId, reviewId, context))
    .catch((err: unknown) =>
      context.log.warn({ err, guild: guildId, review: reviewId }, "a review's card could not be shown"),
    );
}

/**
 * What a restart has cut short, or had no place yet: cards that were not posted, outcomes that were not shown.
 *
 * @param only The one guild whose settings have changed
 */
export async function finishReviews(client: Client, context: BotContext, only?: string): Promise<void> {
  for (const { guildId, review } of await context.study.reviews.unfinished()) {
    if (only !== undefined && guildId !== only) continue;
    await showReview(client, guildId, review.id, context);
    await deliverOutcome(client, guildId, review.id, context);
  }
}

/** All that its card tells. */
export async function cardOf(guildId: string, review: Review, context: BotContext): Promise<ReviewCard> {
  const { study } = context;
  return {
    guildId,
    review,
    notes: await study.reviews.notes(guildId, review.id),
    verified: review.verifiedAs === null ? null : await study.verified.get(guildId, review.verifiedAs),
    isHidden: await hiddenHere({ guildId }, context),
  };
}

async function show(client: Client, guildId: string, reviewId: string, context: BotContext): Promise<void> {
  const { study, library, log } = context;
  const review = await study.reviews.get(guildId, reviewId);
  if (!review) return;
  const { reviewChannel, language } = await study.settings.of(guildId);
  const view = reviewCard(
    await cardOf(guildId, review, context),
    library,
    sayInGuild(client, guildId, language),
  );
  if (review.card && (await editCard(client, review.card, view))) return;
  if (review.state !== "open") return;
  if (reviewChannel === null) {
    log.info({ guild: guildId, review: reviewId }, "a review waits in /queue: no review channel is set");
    return;
  }
  const place = await placeToPost(client, guildId, reviewChannel);
  if ("hindrance" in place) {
    const { hindrance } = place;
    log.warn(
      { guild: guildId, channel: reviewChannel, hindrance },
      hindrance === "gone"
        ? "a review waits in /queue: the review channel is gone"
        : "a review waits in /queue: permissions are missing in the review channel",
    );
    return;
  }
  // Sent once, also where it was sent and its place not yet written down when the bot was stopped.
  const { id } = await place.channel.send({ ...view, nonce: reviewId, enforceNonce: true });
  await study.reviews.posted(guildId, reviewId, reviewChannel, id);
}

/** @returns false if somebody has deleted the card, or its channel */
async function editCard(
  client: Client,
  { channelId, messageId }: NonNullable<Review["card"]>,
  view: ReturnType<typeof reviewCard>,
): Promise<boolean> {
  try {
    const channel = await client.channels.fetch(channelId);
    if (!channel?.isTextBased()) return false;
    await channel.messages.edit(messageId, { content: "", ...view });
    return true;
  } catch (error) {
    if (isGone(error)) return false;
    throw error;
  }
}
