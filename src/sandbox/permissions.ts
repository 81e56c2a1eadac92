import { PermissionFlagsBits as Bits, OverwriteType } from "discord-api-types/v10";
import { Code, refusal } from "./discord-error.js";
import type { Channel, Guild, World } from "./world.js";

export const ALL_PERMISSIONS = Object.values(Bits).reduce((all, bit) => all | bit, 0n);

/** What two people, or a person and the bot, may do where no roles are. */
const IN_DIRECT_MESSAGES =
  Bits.ViewChannel |
  Bits.SendMessages |
  Bits.ReadMessageHistory |
  Bits.AddReactions |
  Bits.EmbedLinks |
  Bits.AttachFiles |
  Bits.UseExternalEmojis |
  Bits.UseApplicationCommands;

/** All that is left to a member who is timed out. */
const WHILE_TIMED_OUT = Bits.ViewChannel | Bits.ReadMessageHistory;

/**
 * A user's permissions in a guild, or in one of its channels, by Discord's algorithm: roles, then the channel's
 * overwrites for everyone, for roles and for the member. A thread has its parent's.
 */
export function permissionsOf(world: World, guild: Guild, userId: string, channel?: Channel): bigint {
  const member = guild.members.get(userId);
  if (!member) return 0n;
  if (guild.ownerId === userId) return ALL_PERMISSIONS;
  const roleIds = [guild.id, ...member.roles];
  const base = roleIds.reduce((all, id) => all | BigInt(guild.roles.get(id)?.permissions ?? 0), 0n);
  if (base & Bits.Administrator) return ALL_PERMISSIONS;
  const withChannel = channel ? overwritten(base, world, channel, roleIds, userId) : base;
  const timedOut = member.timedOutUntil !== null && Date.parse(member.timedOutUntil) > Date.now();
  return timedOut ? withChannel & WHILE_TIMED_OUT : withChannel;
}

function overwritten(
  base: bigint,
  world: World,
  channel: Channel,
  roleIds: readonly string[],
  userId: string,
): bigint {
  const { overwrites } = channel.thread && channel.parentId ? world.channel(channel.parentId) : channel;
  let permissions = base;
  const everyone = overwrites.filter(({ id }) => id === roleIds[0]);
  const roles = overwrites.filter(
    ({ id, type }) => type === OverwriteType.Role && id !== roleIds[0] && roleIds.includes(id),
  );
  const own = overwrites.filter(({ id, type }) => type === OverwriteType.Member && id === userId);
  for (const group of [everyone, roles, own]) {
    const deny = group.reduce((all, overwrite) => all | BigInt(overwrite.deny), 0n);
    const allow = group.reduce((all, overwrite) => all | BigInt(overwrite.allow), 0n);
    permissions = (permissions & ~deny) | allow;
  }
  return permissions & Bits.ViewChannel ? permissions : 0n;
}

/** A user's permissions where a message is or would be, guild or not. */
export function permissionsIn(world: World, channel: Channel, userId: string): bigint {
  if (channel.guildId === null) {
    const belongs = channel.recipients.includes(userId) || userId === world.application.id;
    return belongs ? IN_DIRECT_MESSAGES : 0n;
  }
  const permissions = permissionsOf(world, world.guild(channel.guildId), userId, channel);
  const isPrivateThread = channel.thread !== null && channel.type === 12;
  const belongs = channel.thread?.members.has(userId) || (permissions & Bits.ManageThreads) !== 0n;
  return isPrivateThread && !belongs ? 0n : permissions;
}

export function maySee(world: World, channel: Channel, userId: string): boolean {
  return (permissionsIn(world, channel, userId) & Bits.ViewChannel) !== 0n;
}

/**
 * @throws DiscordError 50001 if the user does not see the channel, 50013 if one of the permissions is missing there
 */
export function demand(world: World, channel: Channel, userId: string, ...needed: bigint[]): void {
  const permissions = permissionsIn(world, channel, userId);
  if (!(permissions & Bits.ViewChannel)) throw refusal(Code.MissingAccess);
  for (const bit of needed) if ((permissions & bit) !== bit) throw refusal(Code.MissingPermissions);
}

/** @throws DiscordError 50013 */
export function demandInGuild(world: World, guild: Guild, userId: string, ...needed: bigint[]): void {
  const permissions = permissionsOf(world, guild, userId);
  for (const bit of needed) if ((permissions & bit) !== bit) throw refusal(Code.MissingPermissions);
}

export function has(permissions: bigint, bit: bigint): boolean {
  return (permissions & bit) === bit;
}

export { Bits };
