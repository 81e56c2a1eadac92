import {
  type AnyThreadChannel,
  type Channel,
  type Client,
  type ForumChannel,
  type GuildTextBasedChannel,
  type MediaChannel,
  PermissionFlagsBits,
  type PermissionsString,
  RESTJSONErrorCodes,
  ThreadAutoArchiveDuration,
} from "discord.js";
import type { Discussion } from "../../study/discussion/discussions.js";
import type { BotContext } from "../context.js";
import { isDiscordError } from "../discord-error.js";
import { missingPermissions } from "../own-permissions.js";
import type { View } from "../views/view.js";

const { ViewChannel, SendMessages, SendMessagesInThreads, CreatePublicThreads, EmbedLinks } =
  PermissionFlagsBits;

/** The bot's clock may be ahead of Discord's. */
const CLOCKS_DIFFER_MS = 60_000;

/** Where a discussion's thread can be opened: a text or announcement channel, or a forum. */
export type Hall = Extract<GuildTextBasedChannel, { threads: unknown }> | ForumChannel | MediaChannel;

/** The channel, or the one that its thread belongs to; null where no thread can be opened. */
export async function hallOf(client: Client, channelId: string): Promise<Hall | null> {
  const channel = await fetchIfThere(client, channelId);
  if (!channel || channel.isDMBased()) return null;
  const hall = channel.isThread() ? channel.parent : channel;
  return hall && "threads" in hall ? (hall as Hall) : null;
}

/** What the bot would need to hold a discussion there, and does not have. */
export function missingInHall(hall: Hall): readonly PermissionsString[] {
  // In a forum whoever may write may open a post.
  const open = isForum(hall) ? [] : [CreatePublicThreads];
  return missingPermissions(hall, [ViewChannel, SendMessages, SendMessagesInThreads, EmbedLinks, ...open]);
}

function isForum(hall: Hall): hall is ForumChannel | MediaChannel {
  return hall.isThreadOnly();
}

/** What the bot would need to go on in a thread, and does not have. */
export function missingInThread(thread: AnyThreadChannel): readonly PermissionsString[] {
  return missingPermissions(thread, [ViewChannel, SendMessagesInThreads, EmbedLinks]);
}

/**
 * A discussion's thread; it is opened if it is not there yet, once, also if the bot was stopped in the middle.
 *
 * @param starter What the channel shows, where the thread begins
 * @returns Null if the thread was deleted
 */
export async function threadOf(
  client: Client,
  discussion: Discussion,
  starter: View,
  context: BotContext,
): Promise<AnyThreadChannel | null> {
  const { guildId, id, threadId } = discussion;
  if (threadId !== null) {
    const channel = await fetchIfThere(client, threadId);
    return channel?.isThread() ? channel : null;
  }
  const hall = await hallOf(client, discussion.channelId);
  if (!hall) return null;
  const thread = isForum(hall)
    ? await openPost(hall, discussion, starter, context)
    : await openThread(hall, discussion, starter, context);
  await context.study.discussions.placed(guildId, id, { threadId: thread.id });
  return thread;
}

async function fetchIfThere(client: Client, channelId: string): Promise<Channel | null> {
  try {
    return await client.channels.fetch(channelId);
  } catch (error) {
    if (isDiscordError(error, RESTJSONErrorCodes.UnknownChannel)) return null;
    throw error;
  }
}

async function openThread(
  hall: Exclude<Hall, ForumChannel | MediaChannel>,
  { guildId, id, starterId, state }: Discussion,
  starter: View,
  { study }: BotContext,
): Promise<AnyThreadChannel> {
  const message =
    starterId === null
      ? await hall.send({ ...starter, nonce: id, enforceNonce: true })
      : await hall.messages.fetch(starterId);
  if (starterId === null) await study.discussions.placed(guildId, id, { starterId: message.id });
  try {
    return await message.startThread({
      name: state.title,
      autoArchiveDuration: ThreadAutoArchiveDuration.OneWeek,
    });
  } catch (error) {
    const isThere = isDiscordError(error, RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage);
    // It has its message's id.
    const thread = isThere ? await hall.threads.fetch(message.id) : null;
    if (!thread) throw error;
    return thread;
  }
}

async function openPost(
  hall: ForumChannel | MediaChannel,
  { guildId, state, startedAt }: Discussion,
  starter: View,
  { study }: BotContext,
): Promise<AnyThreadChannel> {
  const { threads } = await hall.threads.fetchActive();
  const opened = threads.filter(
    ({ ownerId, name, createdTimestamp }) =>
      ownerId === hall.client.user.id &&
      name === state.title &&
      (createdTimestamp ?? 0) >= (startedAt ?? 0) - CLOCKS_DIFFER_MS,
  );
  for (const there of opened.values()) {
    // Two discussions may have the same title.
    if ((await study.discussions.inThread(guildId, there.id)) === null) return there;
  }
  return hall.threads.create({
    name: state.title,
    autoArchiveDuration: ThreadAutoArchiveDuration.OneWeek,
    message: starter,
  });
}
