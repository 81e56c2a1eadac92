import {
  type Client,
  type GuildBasedChannel,
  PermissionFlagsBits,
  type PermissionsString,
  type SendableChannels,
} from "discord.js";
import { missingPermissions } from "./own-permissions.js";

const { ViewChannel, SendMessages, SendMessagesInThreads, EmbedLinks } = PermissionFlagsBits;

/** What keeps the bot from posting in a channel that is set: it is gone, or permissions are missing there. */
export type Hindrance = "gone" | readonly PermissionsString[];

/** The guild's channel or thread of an id, to post in. */
export async function placeToPost(
  client: Client,
  guildId: string,
  channelId: string,
): Promise<{ readonly channel: SendableChannels } | { readonly hindrance: Hindrance }> {
  // A thread that was archived is not in the cache; to post in it opens it again.
  const channel = await client.channels.fetch(channelId).catch(() => null);
  if (!channel?.isSendable() || channel.isDMBased() || channel.guildId !== guildId) {
    return { hindrance: "gone" };
  }
  const missing = missingToPost(channel);
  return missing.length > 0 ? { hindrance: missing } : { channel };
}

/** What the bot would need and does not have to post embeds in a channel or thread by itself. */
export function missingToPost(channel: GuildBasedChannel): readonly PermissionsString[] {
  const send = channel.isThread() ? SendMessagesInThreads : SendMessages;
  return missingPermissions(channel, [ViewChannel, send, EmbedLinks]);
}
