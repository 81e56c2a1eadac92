import type { Client } from "discord.js";
import type { Traces } from "../study/forget.js";
import { removeAnswer } from "./asking/taken-back.js";
import { updateLoggedCase } from "./cases/case-log.js";
import type { BotContext } from "./context.js";
import { showDiscussion } from "./discussion/show.js";
import { showReview } from "./reviews/queue.js";

/** Takes a forgotten member's words and name out of what the bot shows by itself, where they cannot do so. Never fails. */
export async function clearTraces(
  client: Client,
  { messages, reviews, cases, discussions }: Traces,
  context: BotContext,
): Promise<void> {
  const { study, log } = context;
  for (const { guildId, channelId, messageId } of messages) {
    await removeAnswer(client, { channelId, answerMessageId: messageId }).catch((err: unknown) =>
      log.warn({ err, guild: guildId, message: messageId }, "a forgotten member's words were not removed"),
    );
  }
  for (const { guildId, id } of reviews) await showReview(client, guildId, id, context);
  for (const { guildId, id } of discussions) await showDiscussion(client, guildId, id, context);
  for (const { guildId, number } of cases) {
    const one = await study.cases.get(guildId, number);
    if (one) await updateLoggedCase(client, guildId, one, context);
  }
}
