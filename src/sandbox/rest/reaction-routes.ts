import { Code, refusal } from "../discord-error.js";
import { Bits, demand } from "../permissions.js";
import { addReaction, clearReactions, removeReaction } from "../reactions.js";
import { messageForBot } from "../views.js";
import type { Message, World } from "../world.js";
import type { Api } from "./api.js";
import { demandOpen, openMessage } from "./message-routes.js";

const MOST_PINS = 250;

/** Reactions and pins. */
export function reactionRoutes(api: Api, world: World): void {
  const botId = world.application.id;
  const path = "/channels/:channel/messages/:message/reactions";
  const at = (param: (name: string) => string) => openMessage(world, param("channel"), param("message"));

  api.put(`${path}/:emoji/@me`, ({ param }) => {
    const message = at(param);
    const channel = world.channel(message.channelId);
    // Only the first to react with an emoji needs the permission to add one.
    const isNew = !message.reactions.has(param("emoji"));
    demand(world, channel, botId, Bits.ReadMessageHistory, ...(isNew ? [Bits.AddReactions] : []));
    demandOpen(channel);
    addReaction(world, message, botId, param("emoji"));
  });
  api.delete(`${path}/:emoji/:user`, ({ param }) => {
    const message = at(param);
    const userId = param("user") === "@me" ? botId : param("user");
    const needed = userId === botId ? [] : [Bits.ManageMessages];
    demand(world, world.channel(message.channelId), botId, ...needed);
    removeReaction(world, message, userId, param("emoji"));
  });
  api.get(`${path}/:emoji`, ({ param }) => {
    const message = at(param);
    demand(world, world.channel(message.channelId), botId, Bits.ReadMessageHistory);
    return [...(message.reactions.get(param("emoji")) ?? [])].map((id) => world.user(id));
  });
  api.delete(`${path}/:emoji`, ({ param }) => {
    const message = at(param);
    demand(world, world.channel(message.channelId), botId, Bits.ManageMessages);
    clearReactions(world, message, param("emoji"));
  });
  api.delete(path, ({ param }) => {
    const message = at(param);
    demand(world, world.channel(message.channelId), botId, Bits.ManageMessages);
    clearReactions(world, message, null);
  });
  pinRoutes(api, world);
}

/** Under both of their addresses: discord.js still uses the older one for some calls. */
function pinRoutes(api: Api, world: World): void {
  const botId = world.application.id;
  const pinned = (channelId: string): Message[] => {
    demand(world, world.channel(channelId), botId);
    return world
      .messagesIn(channelId)
      .filter(({ pinnedAt }) => pinnedAt !== null)
      .reverse();
  };
  const pin = (channelId: string, id: string, on: boolean): undefined => {
    const channel = world.channel(channelId);
    const message = openMessage(world, channelId, id);
    if (channel.guildId !== null) demand(world, channel, botId, Bits.ManageMessages);
    if (on && pinned(channelId).length >= MOST_PINS) {
      throw refusal(Code.MaximumNumberOfPinsReachedForTheChannel);
    }
    message.pinnedAt = on ? new Date().toISOString() : null;
    message.api = { ...message.api, pinned: on };
    world.tell({ kind: "message", change: "update", message });
    world.tell({ kind: "pins", channelId });
  };
  api.get("/channels/:channel/pins", ({ param }) =>
    pinned(param("channel")).map((message) => messageForBot(world, message)),
  );
  api.get("/channels/:channel/messages/pins", ({ param }) => ({
    items: pinned(param("channel")).map((message) => ({
      pinned_at: message.pinnedAt,
      message: messageForBot(world, message),
    })),
    has_more: false,
  }));
  for (const path of ["/channels/:channel/pins/:message", "/channels/:channel/messages/pins/:message"]) {
    api.put(path, ({ param }) => pin(param("channel"), param("message"), true));
    api.delete(path, ({ param }) => pin(param("channel"), param("message"), false));
  }
}
