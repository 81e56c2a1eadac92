import { MessageType } from "discord-api-types/v10";
import { type ChannelChange, deleteChannel, updateChannel } from "./channels.js";
import { Code, refusal } from "./discord-error.js";
import { createMessage, EMPTY_DRAFT } from "./messages.js";
import { Bits, demand, has, permissionsIn } from "./permissions.js";
import type { Channel, World } from "./world.js";

/* What is done with a thread that is there already, under the same rules for the bot and for people. */

/**
 * Renames, archives, locks or otherwise changes a thread; a new name is told in it.
 *
 * @throws DiscordError 50001, 50013 or 50083
 */
export function changeThread(world: World, thread: Channel, userId: string, change: ChannelChange): void {
  demandChange(world, thread, userId, change);
  const before = thread.name;
  updateChannel(world, thread, change);
  if (thread.name === before) return;
  createMessage(world, {
    channel: thread,
    authorId: userId,
    draft: { ...EMPTY_DRAFT, content: thread.name },
    type: MessageType.ChannelNameChange,
  });
}

/** @throws DiscordError 50001, 50013 or 50024 */
export function deleteThread(world: World, thread: Channel, userId: string): void {
  if (!thread.thread) throw refusal(Code.CannotExecuteActionOnThisChannelType);
  demand(world, thread, userId, Bits.ManageThreads);
  deleteChannel(world, thread);
}

/**
 * A thread is changed by who may manage threads. While it is not locked its owner may also rename and archive it, and
 * whoever may write in it may open it again. Archived, it is first to be opened.
 */
function demandChange(world: World, channel: Channel, userId: string, change: ChannelChange): void {
  const { thread } = channel;
  if (!thread) throw refusal(Code.CannotExecuteActionOnThisChannelType);
  demand(world, channel, userId);
  const permissions = permissionsIn(world, channel, userId);
  const asKeeper = change.locked !== undefined || change.rateLimitPerUser !== undefined || thread.locked;
  const opensOnly = change.archived === false && Object.keys(change).length === 1;
  const may =
    has(permissions, Bits.ManageThreads) ||
    (!asKeeper && thread.ownerId === userId) ||
    (!asKeeper && opensOnly && has(permissions, Bits.SendMessagesInThreads));
  if (!may) throw refusal(Code.MissingPermissions);
  if (thread.archived && change.archived !== false) throw refusal(Code.InvalidActionOnArchivedThread);
}
