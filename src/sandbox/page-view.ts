import { ChannelType } from "discord-api-types/v10";
import type { Happening } from "./happening.js";
import type {
  PageChannel,
  PageEvent,
  PageMessage,
  PageRole,
  PageScheduledEvent,
  PageUser,
  Snapshot,
} from "./page-api.js";
import { Bits, has, maySee, permissionsIn, permissionsOf } from "./permissions.js";
import { mayManageEvent, openEvents } from "./scheduled-events.js";
import { isThreadType } from "./threads.js";
import { messageView } from "./views.js";
import type { Channel, Guild, Message, World } from "./world.js";

/** What one person sees on the page, of one guild and of the direct messages with the bot. */

export function snapshotFor(world: World, guild: Guild, as: string, botConnected: boolean): Snapshot {
  const channels = [...world.channels.values()].filter((channel) => isShown(world, guild, channel, as));
  const shown = new Set(channels.map(({ id }) => id));
  return {
    guild: pageGuild(guild),
    guilds: [...world.guilds.values()].filter(({ members }) => members.has(as)).map(pageGuild),
    users: usersOf(world, guild),
    roles: rolesOf(guild),
    channels: channels.map((channel) => pageChannel(world, channel, as)),
    commands: commandsOf(world, guild),
    messages: [...world.messages.values()]
      .filter((message) => shown.has(message.channelId) && isFor(message, as))
      .map((message) => pageMessage(world, message, as)),
    scheduledEvents: scheduledEventsFor(world, guild, as),
    botConnected,
  };
}

function scheduledEventsFor(world: World, guild: Guild, as: string): PageScheduledEvent[] {
  const start = ({ event }: PageScheduledEvent) => Date.parse(event.scheduled_start_time);
  return openEvents(guild)
    .filter(({ api }) => {
      const channel = world.channels.get(api.channel_id ?? "");
      return !channel || maySee(world, channel, as);
    })
    .map((event) => ({
      event: event.api,
      interestedCount: event.interested.size,
      isInterested: event.interested.has(as),
      mayManage: mayManageEvent(world, guild, as, event),
    }))
    .sort((one, other) => start(one) - start(other));
}

/** The events of the page that come of what happened, for this person. */
export function pageEventsFor(world: World, guild: Guild, as: string, happening: Happening): PageEvent[] {
  const sees = (channelId: string) => {
    const channel = world.channels.get(channelId);
    return channel !== undefined && isShown(world, guild, channel, as);
  };
  switch (happening.kind) {
    case "message":
    case "reaction":
    case "reactions_cleared": {
      const { message } = happening;
      return sees(message.channelId) && isFor(message, as)
        ? [{ kind: "message", message: pageMessage(world, message, as) }]
        : [];
    }
    case "messages_deleted":
      return happening.messages
        .filter((message) => sees(message.channelId) && isFor(message, as))
        .map(({ channelId, id }) => ({ kind: "message_deleted", channelId, id }));
    case "typing":
      return sees(happening.channelId)
        ? [{ kind: "typing", channelId: happening.channelId, userId: happening.userId }]
        : [];
    case "channel":
      return channelEvents(world, happening, sees(happening.channel.id), as);
    case "guild_event":
      return happening.guildId === guild.id && !happening.name.startsWith("THREAD_")
        ? [{ kind: "stale" }]
        : [];
    case "person":
      return [{ kind: "stale" }];
    case "commands":
      return [{ kind: "commands", commands: commandsOf(world, guild) }];
    case "bot":
      return [{ kind: "bot", connected: happening.connected }];
    case "outcome":
      return happening.interaction.userId === as ? [outcomeEvent(happening)] : [];
    default:
      return [];
  }
}

function outcomeEvent({ interaction, outcome }: Extract<Happening, { kind: "outcome" }>): PageEvent {
  const interactionId = interaction.id;
  switch (outcome.kind) {
    case "acknowledged":
      return { kind: "acknowledged", interactionId };
    case "choices":
      return { kind: "choices", interactionId, choices: outcome.choices };
    case "failed":
      return { kind: "interaction_failed", interactionId, reason: outcome.reason };
    case "modal":
      return {
        kind: "modal",
        interactionId,
        modal: outcome.modal,
        ...(interaction.message ? { messageId: interaction.message.id } : {}),
      };
  }
}

/** Whom a changed channel shows itself to, and what they may do in it, changes with it. */
function channelEvents(
  world: World,
  { channel, change }: Extract<Happening, { kind: "channel" }>,
  isSeen: boolean,
  as: string,
): PageEvent[] {
  if (change === "update" && !channel.thread) return [{ kind: "stale" }];
  if (!isSeen) return [];
  if (change === "delete") return [{ kind: "channel_deleted", id: channel.id }];
  return [{ kind: "channel", channel: pageChannel(world, channel, as) }];
}

function commandsOf(world: World, guild: Guild) {
  return [...world.commandsIn(guild.id).values(), ...world.commandsIn("").values()];
}

function pageGuild({ id, name }: Guild) {
  return { id, name };
}

function isShown(world: World, guild: Guild, channel: Channel, as: string): boolean {
  const here = channel.guildId === guild.id || channel.guildId === null;
  return here && channel.type !== ChannelType.GuildCategory && maySee(world, channel, as);
}

function isFor(message: Message, as: string): boolean {
  return message.visibleTo === null || message.visibleTo === as;
}

function pageMessage(world: World, message: Message, as: string): PageMessage {
  return {
    message: messageView(world, message, as),
    visibleTo: message.visibleTo,
    pending: message.pending,
  };
}

function pageChannel(world: World, channel: Channel, as: string): PageChannel {
  return {
    id: channel.id,
    name: channel.guildId === null ? world.bot.username : channel.name,
    kind: kindOf(channel),
    type: channel.type,
    permissions: permissionsIn(world, channel, as).toString(),
    parentId: channel.parentId,
    archived: channel.thread?.archived ?? false,
    locked: channel.thread?.locked ?? false,
    ownerId: channel.thread?.ownerId ?? null,
    rateLimitPerUser: channel.rateLimitPerUser,
    topic: channel.topic ?? "",
  };
}

function kindOf({ type, guildId }: Channel): PageChannel["kind"] {
  if (guildId === null) return "dm";
  if (isThreadType(type)) return "thread";
  return type === ChannelType.GuildForum ? "forum" : "text";
}

function rolesOf(guild: Guild): PageRole[] {
  return [...guild.roles.values()].map(({ id, name, color }) => ({ id, name, color: hex(color) }));
}

function usersOf(world: World, guild: Guild): PageUser[] {
  return [...guild.members.values()].map(({ userId, roles }) => {
    const user = world.user(userId);
    const name = user.global_name ?? user.username;
    const color = roles.map((id) => guild.roles.get(id)?.color ?? 0).findLast((each) => each !== 0);
    return {
      id: userId,
      name,
      avatar: avatarOf(name, userId),
      color: hex(color ?? 0),
      isModerator: has(permissionsOf(world, guild, userId), Bits.ManageMessages) && user.bot !== true,
      locale: world.localeOf(userId),
      roles,
      isBot: user.bot === true,
    };
  });
}

/** Nobody's colour, 0, is the text's. */
function hex(color: number): string {
  return `#${(color || 0xf2f3f5).toString(16).padStart(6, "0")}`;
}

const AVATAR_COLORS = ["#5a6acf", "#6b7280", "#2f7d5b", "#b7791f", "#b4552d", "#8b5fbf"];

/** A disc with the first letter. */
function avatarOf(name: string, id: string): string {
  const color = AVATAR_COLORS[Number(BigInt(id) % BigInt(AVATAR_COLORS.length))] ?? "#6b7280";
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${color}"/>` +
    `<text x="20" y="27" font-family="sans-serif" font-size="20" fill="#fff" text-anchor="middle">${[...name][0] ?? "?"}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
