import { type GuildBasedChannel, PermissionFlagsBits, type PermissionsString } from "discord.js";
import { missingPermissions } from "./own-permissions.js";

const { ViewChannel, SendMessages, SendMessagesInThreads, EmbedLinks } = PermissionFlagsBits;

/** What the bot would need and does not have to post embeds in a channel or thread by itself. */
export function missingToPost(channel: GuildBasedChannel): readonly PermissionsString[] {
  const send = channel.isThread() ? SendMessagesInThreads : SendMessages;
  return missingPermissions(channel, [ViewChannel, send, EmbedLinks]);
}
