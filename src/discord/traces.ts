import type { Client } from "discord.js";
import type { Traces } from "../study/forget.js";
import { removeAnswer } from "./asking/taken-back.js";
import { updateLoggedCase } from "./cases/case-log.js";
import type { BotContext } from "./context.js";
import { showDiscussion } from "./discussion/show.js";
import { isGone } from "./gone.js";
import { showReview } from "./reviews/queue.js";

/** Takes a forgotten member's words and name out of what the bot shows by itself, where they cannot do so. Never fails. */
export async function clearTraces(
  client: Client,
  memberId: string,
  { messages, questions, reviews, cases, discussions }: Traces,
  context: BotContext,
): Promise<void> {
  const { study, log } = context;
  for (const { guildId, channelId, messageId } of messages) {
    await removeAnswer(client, { channelId, answerMessageId: messageId }).catch((err: unknown) =>
      log.warn({ err, guild: guildId, message: messageId }, "a forgotten member's words were not removed"),
    );
  }
  for (const { guildId, channelId, messageId } of questions) {
    await removeName(client, channelId, messageId, memberId).catch((err: unknown) =>
      log.warn({ err, guild: guildId, message: messageId }, "a forgotten member's name was not removed"),
    );
  }
  for (const { guildId, id } of reviews) await showReview(client, guildId, id, context);
  for (const { guildId, id } of discussions) await showDiscussion(client, guildId, id, context);
  for (const { guildId, number } of cases) {
    const one = await study.cases.get(guildId, number);
    if (one) await updateLoggedCase(client, guildId, one, context);
  }
}

/** Takes the line that names a member out of an answer. A message that is not the bot's is its author's to delete. */
async function removeName(
  client: Client,
  channelId: string,
  messageId: string,
  memberId: string,
): Promise<void> {
  try {
    const channel = await client.channels.fetch(channelId);
    if (!channel?.isTextBased()) return;
    const { author, content } = await channel.messages.fetch(messageId);
    const kept = content.split("\n").filter((line) => !line.includes(`<@${memberId}>`));
    if (author.id !== client.user?.id || kept.join("\n") === content) return;
    await channel.messages.edit(messageId, { content: kept.join("\n") });
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}
