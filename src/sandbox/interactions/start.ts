import type { APIInteraction, InteractionType } from "discord-api-types/v10";
import { ALL_PERMISSIONS, permissionsIn } from "../permissions.js";
import { channelView, memberView, messageView } from "../views.js";
import type { Channel, Message, World } from "../world.js";
import type { Interaction } from "./interaction.js";

export interface InteractionLimits {
  acknowledgeWithinMs: number;
  tokenLifeMs: number;
}

export interface NewInteraction {
  readonly type: InteractionType;
  readonly userId: string;
  readonly channel: Channel;
  readonly data: object;
  readonly commandName?: string;
  readonly message?: Message;
}

/** Sends an interaction to the bot and begins to wait for its acknowledgement. */
export function startInteraction(
  world: World,
  limits: InteractionLimits,
  given: NewInteraction,
): Interaction {
  const { type, userId, channel, message, commandName } = given;
  const id = world.newId();
  const token = world.newSecret();
  const interaction: Interaction = {
    id,
    token,
    type,
    userId,
    channelId: channel.id,
    guildId: channel.guildId,
    commandName,
    message,
    payload: payloadOf(world, id, token, given),
    state: "waiting",
    originalId: null,
    modal: null,
    tokenEnds: Date.now() + limits.tokenLifeMs,
    timer: undefined,
  };
  world.interactions.set(id, interaction);
  interaction.timer = setTimeout(
    () => failInteraction(world, interaction, "The application did not respond"),
    limits.acknowledgeWithinMs,
  );
  world.tell({ kind: "interaction", interaction });
  return interaction;
}

export function failInteraction(world: World, interaction: Interaction, reason: string): void {
  clearTimeout(interaction.timer);
  interaction.state = "failed";
  world.tell({ kind: "outcome", interaction, outcome: { kind: "failed", reason } });
}

function payloadOf(
  world: World,
  id: string,
  token: string,
  { type, userId, channel, data, message }: NewInteraction,
): APIInteraction {
  const user = world.user(userId);
  const botId = world.application.id;
  const payload = {
    id,
    application_id: botId,
    type,
    token,
    version: 1,
    data,
    channel_id: channel.id,
    channel: {
      ...channelView(world, channel),
      permissions: permissionsIn(world, channel, userId).toString(),
    },
    locale: world.localeOf(userId),
    entitlements: [],
    attachment_size_limit: 10 * 1024 * 1024,
    app_permissions: permissionsIn(world, channel, botId).toString(),
    ...(message ? { message: messageView(world, message, botId) } : {}),
  };
  if (channel.guildId === null) {
    return {
      ...payload,
      user,
      app_permissions: (permissionsIn(world, channel, botId) || ALL_PERMISSIONS).toString(),
      context: 1,
      authorizing_integration_owners: { 0: "0" },
    } as unknown as APIInteraction;
  }
  const guild = world.guild(channel.guildId);
  return {
    ...payload,
    guild_id: guild.id,
    guild: { id: guild.id, locale: guild.locale, features: [] },
    guild_locale: guild.locale,
    context: 0,
    authorizing_integration_owners: { 0: guild.id },
    member: {
      ...memberView(world, world.member(guild, userId)),
      permissions: permissionsIn(world, channel, userId).toString(),
    },
  } as unknown as APIInteraction;
}
