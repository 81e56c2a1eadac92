import { PermissionFlagsBits as Bits, ChannelType, MessageType } from "discord-api-types/v10";
import { Code, refusal } from "./discord-error.js";
import { has, permissionsIn } from "./permissions.js";
import { memberView, threadMemberView } from "./views.js";
import type { Channel, World } from "./world.js";

export interface NewThread {
  readonly id: string;
  readonly type: ChannelType;
  readonly parent: Channel;
  readonly name: string;
  readonly ownerId: string;
  readonly autoArchiveMinutes: number;
  readonly rateLimitPerUser: number;
  readonly appliedTags: readonly string[];
  readonly invitable: boolean;
}

export function createThread(world: World, given: NewThread): Channel {
  const now = new Date().toISOString();
  const channel: Channel = {
    id: given.id,
    type: given.type,
    guildId: given.parent.guildId,
    name: given.name,
    topic: null,
    parentId: given.parent.id,
    position: 0,
    rateLimitPerUser: given.rateLimitPerUser,
    overwrites: [],
    tags: [],
    thread: {
      ownerId: given.ownerId,
      members: new Map([[given.ownerId, now]]),
      archived: false,
      locked: false,
      archivedAt: now,
      createdAt: now,
      autoArchiveMinutes: given.autoArchiveMinutes,
      appliedTags: given.appliedTags,
      invitable: given.invitable,
    },
    recipients: [],
    lastMessageId: null,
  };
  world.channels.set(channel.id, channel);
  world.tell({ kind: "channel", change: "create", channel });
  return channel;
}

export function isThreadType(type: ChannelType): boolean {
  return (
    type === ChannelType.PublicThread ||
    type === ChannelType.PrivateThread ||
    type === ChannelType.AnnouncementThread
  );
}

/** A message that tells of a thread, in it or above it, is Discord's own and cannot be edited. */
export function isSystemMessage(type: MessageType): boolean {
  return (
    type !== MessageType.Default &&
    type !== MessageType.Reply &&
    type !== MessageType.ChatInputCommand &&
    type !== MessageType.ContextMenuCommand
  );
}

/**
 * A message in an archived thread opens it again, and its author joins it.
 *
 * @throws DiscordError 160005 if it is locked and the author may not manage threads
 */
export function wakeThread(world: World, channel: Channel, authorId: string): void {
  const { thread } = channel;
  if (!thread) return;
  if (thread.locked && !has(permissionsIn(world, channel, authorId), Bits.ManageThreads)) {
    throw refusal(Code.ThreadLocked);
  }
  if (thread.archived) {
    thread.archived = false;
    thread.archivedAt = new Date().toISOString();
    world.tell({ kind: "channel", change: "update", channel });
  }
  joinThread(world, channel, authorId);
}

export function joinThread(world: World, channel: Channel, userId: string): void {
  const members = channel.thread?.members;
  if (!members || members.has(userId)) return;
  members.set(userId, new Date().toISOString());
  tellMembers(world, channel, { added: [userId], removed: [] });
}

export function leaveThread(world: World, channel: Channel, userId: string): void {
  if (channel.thread?.members.delete(userId)) {
    tellMembers(world, channel, { added: [], removed: [userId] });
  }
}

function tellMembers(
  world: World,
  channel: Channel,
  { added, removed }: { added: readonly string[]; removed: readonly string[] },
): void {
  const guildId = channel.guildId;
  if (guildId === null) return;
  const guild = world.guild(guildId);
  world.tell({
    kind: "guild_event",
    name: "THREAD_MEMBERS_UPDATE",
    guildId,
    data: {
      id: channel.id,
      guild_id: guildId,
      member_count: channel.thread?.members.size ?? 0,
      added_members: added.map((userId) => {
        const member = guild.members.get(userId);
        return {
          ...threadMemberView(channel, userId),
          ...(member ? { member: memberView(world, member) } : {}),
        };
      }),
      removed_member_ids: removed,
    },
    ...(added[0] === undefined && removed[0] === undefined ? {} : { userId: added[0] ?? removed[0] ?? "" }),
  });
}
