import {
  type APIMessage,
  ChannelType,
  GatewayDispatchEvents as Event,
  GatewayIntentBits as Intents,
} from "discord-api-types/v10";
import type { Happening } from "../happening.js";
import { maySee } from "../permissions.js";
import { isThreadType } from "../threads.js";
import { bareMemberView, channelView, emojiView, memberView, messageView, withoutContent } from "../views.js";
import type { Channel, Message, World } from "../world.js";

/** One event for the bot, and who gets it. */
export interface Dispatch {
  readonly t: string;
  readonly d: object;
  /** null: of no guild, so for the first shard. */
  readonly guildId: string | null;
  /** A session needs one of these bits; 0: every session gets it. */
  readonly intents: number;
  /** What a session without the MessageContent intent gets instead. */
  readonly withoutContent?: object;
}

/** What the gateway sends of what happened; nothing where the bot does not see the channel or a message is ephemeral. */
export function dispatchesOf(world: World, happening: Happening): Dispatch[] {
  switch (happening.kind) {
    case "message":
      return messageDispatches(world, happening.change, happening.message);
    case "messages_deleted":
      return deletions(world, happening.messages, happening.bulk);
    case "reaction": {
      const { message, userId, added, emoji } = happening;
      const guild = message.guildId === null ? null : world.guild(message.guildId);
      const member = guild?.members.get(userId);
      return seen(world, message, {
        t: added ? Event.MessageReactionAdd : Event.MessageReactionRemove,
        d: {
          ...placeOf(message),
          message_id: message.id,
          user_id: userId,
          emoji: emojiView(emoji),
          burst: false,
          type: 0,
          ...(added ? { message_author_id: message.api.author.id } : {}),
          ...(added && member ? { member: memberView(world, member) } : {}),
        },
        guildId: message.guildId,
        intents: message.guildId === null ? Intents.DirectMessageReactions : Intents.GuildMessageReactions,
      });
    }
    case "reactions_cleared": {
      const { message, emoji } = happening;
      return seen(world, message, {
        t: emoji === null ? Event.MessageReactionRemoveAll : Event.MessageReactionRemoveEmoji,
        d: {
          ...placeOf(message),
          message_id: message.id,
          ...(emoji === null ? {} : { emoji: emojiView(emoji) }),
        },
        guildId: message.guildId,
        intents: message.guildId === null ? Intents.DirectMessageReactions : Intents.GuildMessageReactions,
      });
    }
    case "typing":
      return typing(world, world.channel(happening.channelId), happening.userId);
    case "channel":
      return channelDispatches(world, happening.change, happening.channel);
    case "pins":
      return pinsDispatch(world, world.channel(happening.channelId));
    case "guild_event": {
      const isAboutBot = happening.userId === world.application.id;
      const { name: t, data: d, guildId } = happening;
      return [{ t, d, guildId, intents: isAboutBot ? 0 : (INTENTS[t] ?? Intents.Guilds) }];
    }
    case "interaction": {
      const { payload, guildId } = happening.interaction;
      return [{ t: Event.InteractionCreate, d: payload, guildId, intents: 0 }];
    }
    default:
      return [];
  }
}

const INTENTS: Readonly<Record<string, number>> = {
  [Event.GuildMemberAdd]: Intents.GuildMembers,
  [Event.GuildMemberUpdate]: Intents.GuildMembers,
  [Event.GuildMemberRemove]: Intents.GuildMembers,
  [Event.ThreadMembersUpdate]: Intents.GuildMembers,
  [Event.GuildScheduledEventCreate]: Intents.GuildScheduledEvents,
  [Event.GuildScheduledEventUpdate]: Intents.GuildScheduledEvents,
  [Event.GuildScheduledEventDelete]: Intents.GuildScheduledEvents,
  [Event.GuildScheduledEventUserAdd]: Intents.GuildScheduledEvents,
  [Event.GuildScheduledEventUserRemove]: Intents.GuildScheduledEvents,
};

function messageDispatches(world: World, change: "create" | "update", message: Message): Dispatch[] {
  const full = messageView(world, message, world.application.id);
  const guild = message.guildId === null ? null : world.guild(message.guildId);
  const place = {
    ...(guild ? { guild_id: guild.id, member: bareMemberView(world, guild, full.author.id) } : {}),
    channel_type: world.channel(message.channelId).type,
  };
  const withMembers = (view: APIMessage) => ({
    ...view,
    ...place,
    mentions: view.mentions.map((user) => ({
      ...user,
      ...(guild ? { member: bareMemberView(world, guild, user.id) } : {}),
    })),
  });
  return seen(world, message, {
    t: change === "create" ? Event.MessageCreate : Event.MessageUpdate,
    d: withMembers(full),
    guildId: message.guildId,
    intents: message.guildId === null ? Intents.DirectMessages : Intents.GuildMessages,
    withoutContent: withMembers(withoutContent(world, full, guild === null)),
  });
}

function deletions(world: World, messages: readonly Message[], bulk: boolean): Dispatch[] {
  const first = messages.find((message) => message.visibleTo === null);
  if (!first) return [];
  return seen(world, first, {
    t: bulk ? Event.MessageDeleteBulk : Event.MessageDelete,
    d: { ...placeOf(first), ...(bulk ? { ids: messages.map(({ id }) => id) } : { id: first.id }) },
    guildId: first.guildId,
    intents: first.guildId === null ? Intents.DirectMessages : Intents.GuildMessages,
  });
}

function typing(world: World, channel: Channel, userId: string): Dispatch[] {
  if (!maySee(world, channel, world.application.id)) return [];
  const guild = channel.guildId === null ? null : world.guild(channel.guildId);
  const member = guild?.members.get(userId);
  return [
    {
      t: Event.TypingStart,
      d: {
        channel_id: channel.id,
        user_id: userId,
        timestamp: Math.floor(Date.now() / 1000),
        ...(guild ? { guild_id: guild.id } : {}),
        ...(member ? { member: memberView(world, member) } : {}),
      },
      guildId: channel.guildId,
      intents: guild ? Intents.GuildMessageTyping : Intents.DirectMessageTyping,
    },
  ];
}

function pinsDispatch(world: World, channel: Channel): Dispatch[] {
  const { id, guildId } = channel;
  const pinned = world.messagesIn(id).map(({ pinnedAt }) => pinnedAt ?? "");
  return [
    {
      t: Event.ChannelPinsUpdate,
      d: {
        channel_id: id,
        ...(guildId === null ? {} : { guild_id: guildId }),
        last_pin_timestamp: pinned.sort().at(-1) || null,
      },
      guildId,
      intents: guildId === null ? Intents.DirectMessages : Intents.Guilds,
    },
  ];
}

function channelDispatches(
  world: World,
  change: "create" | "update" | "delete",
  channel: Channel,
): Dispatch[] {
  // Since v8 a bot is not told of direct message channels: it meets them in the messages.
  if (channel.guildId === null) return [];
  if (channel.type === ChannelType.PrivateThread && !maySee(world, channel, world.application.id)) return [];
  const [create, update, remove] = isThreadType(channel.type)
    ? [Event.ThreadCreate, Event.ThreadUpdate, Event.ThreadDelete]
    : [Event.ChannelCreate, Event.ChannelUpdate, Event.ChannelDelete];
  const view = channelView(world, channel);
  const { id, type } = channel;
  const stub = { id, type, guild_id: channel.guildId, parent_id: channel.parentId };
  const bodies = {
    create: { t: create, d: isThreadType(type) ? { ...view, newly_created: true } : view },
    update: { t: update, d: view },
    delete: { t: remove, d: isThreadType(type) ? stub : view },
  };
  return [{ ...bodies[change], guildId: channel.guildId, intents: Intents.Guilds }];
}

function seen(world: World, message: Message, dispatch: Dispatch): Dispatch[] {
  const channel = world.channels.get(message.channelId);
  const hidden = message.visibleTo !== null || !channel || !maySee(world, channel, world.application.id);
  return hidden ? [] : [dispatch];
}

function placeOf({ channelId, guildId }: Message): { channel_id: string; guild_id?: string } {
  return { channel_id: channelId, ...(guildId === null ? {} : { guild_id: guildId }) };
}
