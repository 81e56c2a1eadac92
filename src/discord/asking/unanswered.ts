import { type Client, messageLink, PermissionFlagsBits } from "discord.js";
import type { BotContext } from "../context.js";
import { missingPermissions } from "../own-permissions.js";
import type { Situation } from "../situation.js";
import { permissionsInWords } from "../views/permissions.js";

/**
 * Calls the role that looks after what the article leaves open, if the guild has settled on one. Never fails: the
 * question has its answer.
 *
 * @param messageId What is linked: the question, or the answer where no message asked
 */
export async function pingForUnanswered(
  client: Client,
  messageId: string,
  { guildId, channelId, isDirect, settings: { unansweredRole: role }, sayAll }: Situation,
  { log }: BotContext,
): Promise<void> {
  // The role that everybody has bears the guild's id.
  if (isDirect || role === null || role === guildId) return;
  try {
    const channel = await client.channels.fetch(channelId);
    if (!channel?.isSendable() || channel.isDMBased() || !channel.guild.roles.cache.has(role)) return;
    const send = channel.isThread()
      ? PermissionFlagsBits.SendMessagesInThreads
      : PermissionFlagsBits.SendMessages;
    const missing = missingPermissions(channel, [PermissionFlagsBits.ViewChannel, send]);
    if (missing.length > 0) {
      return log.warn({ channel: channelId, missing: permissionsInWords(missing) }, "nobody is called");
    }
    await channel.send({
      content: sayAll("unanswered.ping", {
        role: `<@&${role}>`,
        link: messageLink(channelId, messageId, guildId),
      }),
      allowedMentions: { parse: [], roles: [role] },
    });
  } catch (err) {
    log.warn({ err, channel: channelId }, "nobody could be called to an unanswered question");
  }
}
