import {
  type APIChannel,
  type APIGuild,
  type APIGuildMember,
  type APIMessage,
  ApplicationFlags,
  ChannelType,
  MessageType,
} from "discord-api-types/v10";
import type { Channel, Guild, Member, Message, Thread, World } from "./world.js";

/** What the sandbox knows, in the shapes in which Discord sends it. */

export function channelView(world: World, channel: Channel): APIChannel {
  const view = {
    id: channel.id,
    type: channel.type,
    last_message_id: channel.lastMessageId,
    ...(channel.guildId === null ? directMessagePart(world, channel) : guildPart(channel)),
    ...(channel.thread ? threadPart(world, channel, channel.thread) : {}),
  };
  return view as unknown as APIChannel;
}

function directMessagePart(world: World, channel: Channel): object {
  const others = channel.recipients.filter((id) => id !== world.application.id);
  return { recipients: others.map((id) => world.user(id)), flags: 0 };
}

function guildPart(channel: Channel): object {
  return {
    guild_id: channel.guildId,
    name: channel.name,
    parent_id: channel.parentId,
    rate_limit_per_user: channel.rateLimitPerUser,
    flags: 0,
    ...(channel.thread
      ? {}
      : {
          topic: channel.topic,
          position: channel.position,
          permission_overwrites: channel.overwrites,
          nsfw: false,
        }),
    ...(channel.type === ChannelType.GuildForum
      ? { available_tags: channel.tags, default_reaction_emoji: null, default_sort_order: null }
      : {}),
  };
}

function threadPart(world: World, channel: Channel, thread: Thread): object {
  // Discord counts neither the message below which a thread was opened nor a post's first.
  const count = world
    .messagesIn(channel.id)
    .filter(({ id, api }) => id !== channel.id && api.type !== MessageType.ThreadStarterMessage).length;
  return {
    owner_id: thread.ownerId,
    member_count: thread.members.size,
    message_count: count,
    total_message_sent: count,
    applied_tags: thread.appliedTags,
    thread_metadata: {
      archived: thread.archived,
      locked: thread.locked,
      archive_timestamp: thread.archivedAt,
      auto_archive_duration: thread.autoArchiveMinutes,
      create_timestamp: thread.createdAt,
      ...(channel.type === ChannelType.PrivateThread ? { invitable: thread.invitable } : {}),
    },
  };
}

export function threadMemberView(channel: Channel, userId: string): object {
  return {
    id: channel.id,
    user_id: userId,
    join_timestamp: channel.thread?.members.get(userId) ?? new Date().toISOString(),
    flags: 0,
  };
}

export function memberView(world: World, member: Member): APIGuildMember {
  return {
    user: world.user(member.userId),
    nick: member.nick,
    avatar: null,
    banner: null,
    roles: [...member.roles],
    joined_at: member.joinedAt,
    premium_since: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
    communication_disabled_until: member.timedOutUntil,
  } as unknown as APIGuildMember;
}

/** A member where the user is beside it and need not be repeated: in messages and typing. */
export function bareMemberView(world: World, guild: Guild, userId: string): object | undefined {
  const member = guild.members.get(userId);
  if (!member) return undefined;
  const { user: _, ...bare } = memberView(world, member);
  return bare;
}

export function guildView(guild: Guild): APIGuild {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    owner_id: guild.ownerId,
    region: "",
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    roles: [...guild.roles.values()],
    emojis: [],
    stickers: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    max_presences: null,
    max_members: 500_000,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: guild.locale,
    public_updates_channel_id: null,
    nsfw_level: 0,
    premium_progress_bar_enabled: false,
    safety_alerts_channel_id: null,
    incidents_data: null,
  } as unknown as APIGuild;
}

export function applicationView(world: World): object {
  const { id, privileged } = world.application;
  const flags =
    (privileged.messageContent ? ApplicationFlags.GatewayMessageContentLimited : 0) |
    (privileged.guildMembers ? ApplicationFlags.GatewayGuildMembersLimited : 0) |
    (privileged.presences ? ApplicationFlags.GatewayPresenceLimited : 0);
  return {
    id,
    name: world.bot.username,
    icon: null,
    description: "",
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: "0".repeat(64),
    flags,
    tags: [],
    integration_types_config: { 0: {} },
    approximate_guild_count: world.guilds.size,
    bot: world.bot,
    owner: [...world.users.values()].find((user) => !user.bot),
    team: null,
  };
}

/** A message with its reactions as this person sees them, its whole text in it. */
export function messageView(world: World, message: Message, viewerId: string): APIMessage {
  const reactions = [...message.reactions].map(([emoji, users]) => ({
    count: users.size,
    count_details: { burst: 0, normal: users.size },
    me: users.has(viewerId),
    me_burst: false,
    emoji: emojiView(emoji),
    burst_colors: [],
  }));
  const { referenced_message: referenced, ...api } = message.api;
  const thread = world.channels.get(message.id);
  return {
    ...api,
    ...(referenced === undefined ? {} : { referenced_message: referencedView(world, message, viewerId) }),
    ...(reactions.length > 0 ? { reactions } : {}),
    ...(thread && thread.id !== message.channelId ? { thread: channelView(world, thread) } : {}),
  };
}

/** As the message is now, null if it is gone; a message referred to does not bring its own reference along. */
function referencedView(world: World, message: Message, viewerId: string): APIMessage | null {
  const referenced = world.messages.get(message.api.message_reference?.message_id ?? "");
  if (!referenced) return null;
  const { referenced_message: _, ...view } = messageView(world, referenced, viewerId);
  return view;
}

export function emojiView(emoji: string): { id: string | null; name: string } {
  const [, name, id] = /^(?:a:)?(\w+):(\d+)$/.exec(emoji) ?? [];
  return name !== undefined && id !== undefined ? { id, name } : { id: null, name: emoji };
}

/**
 * What a bot without the MessageContent intent may read of a message: all of its own, of those that mention it and of
 * direct messages; of others neither content, embeds, attachments nor components.
 */
export function withoutContent(world: World, view: APIMessage, isDirectMessage: boolean): APIMessage {
  const botId = world.application.id;
  const referenced = view.referenced_message;
  const readable =
    isDirectMessage || view.author.id === botId || view.mentions.some((user) => user.id === botId);
  return {
    ...view,
    ...(readable ? {} : { content: "", embeds: [], attachments: [], components: [] }),
    ...(referenced ? { referenced_message: withoutContent(world, referenced, isDirectMessage) } : {}),
  };
}

/** A message as REST gives it to the bot, which depends on what its application may read. */
export function messageForBot(world: World, message: Message): APIMessage {
  const view = messageView(world, message, world.application.id);
  return world.application.privileged.messageContent
    ? view
    : withoutContent(world, view, message.guildId === null);
}
