import { ChannelType, MessageFlags, MessageType } from "discord-api-types/v10";
import { Code, refusal } from "./discord-error.js";
import { createMessage, EMPTY_DRAFT } from "./messages.js";
import { createThread } from "./threads.js";
import type { Channel, Message, World } from "./world.js";

export interface ThreadWishes {
  readonly name: string;
  readonly type?: number;
  readonly auto_archive_duration?: number;
  readonly rate_limit_per_user?: number;
  readonly invitable?: boolean;
  readonly applied_tags?: readonly string[];
}

/**
 * A thread below a message, whose id it takes.
 *
 * @throws DiscordError 160004 or 50024
 */
export function openThreadFrom(
  world: World,
  ownerId: string,
  message: Message,
  wishes: ThreadWishes,
): Channel {
  const parent = world.channel(message.channelId);
  demandParent(parent);
  if (world.channels.has(message.id)) throw refusal(Code.ThreadAlreadyCreatedForMessage);
  const thread = create(world, ownerId, parent, message.id, ChannelType.PublicThread, wishes);
  message.api = { ...message.api, flags: (message.api.flags ?? 0) | MessageFlags.HasThread };
  world.tell({ kind: "message", change: "update", message });
  createMessage(world, {
    channel: thread,
    authorId: message.api.author.id,
    draft: EMPTY_DRAFT,
    type: MessageType.ThreadStarterMessage,
    about: { channel: parent, message },
  });
  return thread;
}

/** A thread of its own; Discord makes it private unless told otherwise. */
export function openThread(world: World, ownerId: string, parent: Channel, wishes: ThreadWishes): Channel {
  demandParent(parent);
  const type = wishes.type ?? ChannelType.PrivateThread;
  const thread = create(world, ownerId, parent, world.newId(), type, wishes);
  if (type === ChannelType.PublicThread) {
    createMessage(world, {
      channel: parent,
      authorId: ownerId,
      draft: { ...EMPTY_DRAFT, content: wishes.name },
      type: MessageType.ThreadCreated,
      about: { channel: thread },
    });
  }
  return thread;
}

/** The caller then puts the post's first message into it, under the thread's id. */
export function openForumPost(world: World, ownerId: string, forum: Channel, wishes: ThreadWishes): Channel {
  return create(world, ownerId, forum, world.newId(), ChannelType.PublicThread, wishes);
}

function create(
  world: World,
  ownerId: string,
  parent: Channel,
  id: string,
  type: ChannelType,
  wishes: ThreadWishes,
): Channel {
  return createThread(world, {
    id,
    type,
    parent,
    ownerId,
    name: wishes.name,
    autoArchiveMinutes: wishes.auto_archive_duration ?? 4320,
    rateLimitPerUser: wishes.rate_limit_per_user ?? 0,
    appliedTags: wishes.applied_tags ?? [],
    invitable: wishes.invitable ?? true,
  });
}

function demandParent({ type }: Channel): void {
  if (type !== ChannelType.GuildText && type !== ChannelType.GuildAnnouncement) {
    throw refusal(Code.CannotExecuteActionOnThisChannelType);
  }
}
