import { type APIRole, type APIUser, ChannelType } from "discord-api-types/v10";
import { Bits } from "./permissions.js";
import type { Channel, Guild, World } from "./world.js";

export interface GuildIds {
  readonly id: string;
  readonly channels: { readonly readingGroup: string; readonly moderators: string; readonly forum: string };
  readonly roles: { readonly members: string; readonly moderators: string; readonly bot: string };
}

export interface UserIds {
  readonly member: string;
  readonly moderator: string;
  /** Has no role. */
  readonly guest: string;
  /** Owns the guilds, so may do everything. */
  readonly owner: string;
}

const EVERYONE =
  Bits.ViewChannel |
  Bits.SendMessages |
  Bits.ReadMessageHistory |
  Bits.AddReactions |
  Bits.EmbedLinks |
  Bits.AttachFiles |
  Bits.CreatePublicThreads |
  Bits.SendMessagesInThreads |
  Bits.UseApplicationCommands |
  Bits.UseExternalEmojis |
  Bits.ChangeNickname;

const MODERATORS =
  EVERYONE |
  Bits.ManageGuild |
  Bits.ManageMessages |
  Bits.ManageThreads |
  Bits.ManageChannels |
  Bits.ManageEvents |
  Bits.CreateEvents |
  Bits.ModerateMembers |
  Bits.MentionEveryone |
  Bits.CreatePrivateThreads;

/** What an invite link for the bot would ask for, and a little more. */
export const BOT_PERMISSIONS =
  Bits.ViewChannel |
  Bits.SendMessages |
  Bits.SendMessagesInThreads |
  Bits.CreatePublicThreads |
  Bits.CreatePrivateThreads |
  Bits.ManageThreads |
  Bits.ManageMessages |
  Bits.EmbedLinks |
  Bits.AttachFiles |
  Bits.ReadMessageHistory |
  Bits.AddReactions |
  Bits.ManageEvents |
  Bits.CreateEvents;

export function seedUsers(world: World): UserIds {
  return {
    owner: addUser(world, "Owner"),
    member: addUser(world, "Member"),
    moderator: addUser(world, "Moderator"),
    guest: addUser(world, "Guest"),
  };
}

export function addUser(world: World, name: string, id = world.newId(), bot = false): string {
  const user = {
    id,
    username: bot ? name : name.toLowerCase().replaceAll(/[^a-z0-9._]/g, "_"),
    discriminator: bot ? "0001" : "0",
    global_name: bot ? null : name,
    avatar: null,
    banner: null,
    accent_color: null,
    public_flags: 0,
    flags: 0,
    ...(bot ? { bot: true } : {}),
  } as unknown as APIUser;
  world.users.set(id, user);
  if (!bot) addDirectMessages(world, id);
  return id;
}

function addMember(guild: Guild, userId: string, roles: readonly string[]): void {
  guild.members.set(userId, {
    userId,
    joinedAt: new Date().toISOString(),
    nick: null,
    roles,
    timedOutUntil: null,
  });
}

export function seedGuild(world: World, name: string, users: UserIds, botPermissions: bigint): GuildIds {
  const id = world.newId();
  const guild: Guild = {
    id,
    name,
    ownerId: users.owner,
    locale: "en-US",
    roles: new Map(),
    members: new Map(),
    events: new Map(),
  };
  world.guilds.set(id, guild);
  const botId = world.application.id;
  addRole(world, guild, "@everyone", EVERYONE, { id });
  const roles = {
    members: addRole(world, guild, "Members", EVERYONE, { color: 0x2f7d5b, position: 1 }),
    moderators: addRole(world, guild, "Moderators", MODERATORS, { color: 0xb4552d, position: 2 }),
    bot: addRole(world, guild, world.bot.username, botPermissions, { position: 3, botId }),
  };
  addMember(guild, users.member, [roles.members]);
  addMember(guild, users.moderator, [roles.members, roles.moderators]);
  addMember(guild, users.guest, []);
  addMember(guild, users.owner, []);
  addMember(guild, botId, [roles.bot]);

  const seen = (roleId: string) => ({
    id: roleId,
    type: 0,
    allow: Bits.ViewChannel.toString(),
    deny: "0",
  });
  const hidden = { id, type: 0, allow: "0", deny: Bits.ViewChannel.toString() };
  const channels = {
    readingGroup: addChannel(world, {
      guildId: id,
      name: "reading-group",
      topic: "Questions about the article",
    }),
    moderators: addChannel(world, {
      guildId: id,
      name: "moderators",
      topic: "For moderators only",
      position: 1,
      overwrites: [hidden, seen(roles.moderators), seen(roles.bot)],
    }),
    forum: addChannel(world, {
      guildId: id,
      name: "discussions",
      type: ChannelType.GuildForum,
      topic: "One post a discussion",
      position: 2,
    }),
  };
  return { id, channels, roles };
}

export function addRole(
  world: World,
  guild: Guild,
  name: string,
  permissions: bigint,
  given: { id?: string; color?: number; position?: number; botId?: string; mentionable?: boolean } = {},
): string {
  const color = given.color ?? 0;
  const role = {
    id: given.id ?? world.newId(),
    name,
    color,
    colors: { primary_color: color, secondary_color: null, tertiary_color: null },
    hoist: color !== 0,
    icon: null,
    unicode_emoji: null,
    position: given.position ?? 0,
    permissions: permissions.toString(),
    managed: given.botId !== undefined,
    mentionable: given.mentionable ?? false,
    flags: 0,
    ...(given.botId === undefined ? {} : { tags: { bot_id: given.botId } }),
  } as unknown as APIRole;
  guild.roles.set(role.id, role);
  return role.id;
}

export function addChannel(
  world: World,
  given: Partial<Channel> & Pick<Channel, "guildId" | "name">,
): string {
  const channel: Channel = {
    id: world.newId(),
    type: ChannelType.GuildText,
    topic: null,
    parentId: null,
    position: 0,
    rateLimitPerUser: 0,
    overwrites: [],
    tags: [],
    thread: null,
    recipients: [],
    lastMessageId: null,
    ...given,
  };
  world.channels.set(channel.id, channel);
  return channel.id;
}

/** Every person has a direct message channel with the bot, so that the page can show it. */
function addDirectMessages(world: World, userId: string): void {
  addChannel(world, { type: ChannelType.DM, guildId: null, name: "", recipients: [userId] });
}
