import type { APIOverwrite } from "discord-api-types/v10";
import type { Channel, World } from "./world.js";

/** What may be changed of a channel, and from `archived` on of a thread alone. */
export interface ChannelChange {
  readonly name?: string;
  readonly topic?: string | null;
  readonly parentId?: string | null;
  readonly position?: number;
  readonly rateLimitPerUser?: number;
  readonly overwrites?: readonly APIOverwrite[];
  readonly tags?: Channel["tags"];
  readonly archived?: boolean;
  readonly locked?: boolean;
  readonly autoArchiveMinutes?: number;
  readonly appliedTags?: readonly string[];
  readonly invitable?: boolean;
}

export function updateChannel(world: World, channel: Channel, change: ChannelChange): void {
  const { archived, locked, autoArchiveMinutes, appliedTags, invitable, ...plain } = change;
  Object.assign(channel, plain);
  const { thread } = channel;
  if (thread) {
    if (archived !== undefined && archived !== thread.archived) thread.archivedAt = new Date().toISOString();
    thread.archived = archived ?? thread.archived;
    thread.locked = locked ?? thread.locked;
    thread.autoArchiveMinutes = autoArchiveMinutes ?? thread.autoArchiveMinutes;
    thread.appliedTags = appliedTags ?? thread.appliedTags;
    thread.invitable = invitable ?? thread.invitable;
  }
  world.tell({ kind: "channel", change: "update", channel });
}

/** Allows and denies one role or member in a channel, in place of what it was allowed and denied there before. */
export function setOverwrite(world: World, channel: Channel, overwrite: APIOverwrite): void {
  const others = channel.overwrites.filter(({ id }) => id !== overwrite.id);
  updateChannel(world, channel, { overwrites: [...others, overwrite] });
}

/** With all that is in it. */
export function deleteChannel(world: World, channel: Channel): void {
  const inside = [...world.channels.values()].filter(({ parentId }) => parentId === channel.id);
  for (const thread of inside) if (thread.thread) deleteChannel(world, thread);
  world.tell({ kind: "channel", change: "delete", channel });
  for (const { id } of world.messagesIn(channel.id)) world.messages.delete(id);
  world.channels.delete(channel.id);
}
