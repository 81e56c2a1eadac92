import { ChannelType, type RESTPostAPIGuildChannelJSONBody } from "discord-api-types/v10";
import { deleteChannel, setOverwrite, updateChannel } from "../channels.js";
import { checkChannel } from "../checks/channel.js";
import { Code, refusal } from "../discord-error.js";
import { changeThread, deleteThread } from "../keep-thread.js";
import { Bits, demand, demandInGuild } from "../permissions.js";
import { addChannel } from "../seed.js";
import { channelView } from "../views.js";
import type { World } from "../world.js";
import { type Api, status } from "./api.js";

/** Channels and threads themselves; what is in them is in message-routes.ts and thread-routes.ts. */
export function channelRoutes(api: Api, world: World): void {
  const botId = world.application.id;

  api.get("/channels/:channel", ({ param }) => {
    const channel = world.channel(param("channel"));
    demand(world, channel, botId);
    return channelView(world, channel);
  });
  api.patch("/channels/:channel", ({ param, body }) => {
    const channel = world.channel(param("channel"));
    if (channel.guildId === null) throw refusal(Code.CannotExecuteActionOnDMChannel);
    const change = checkChannel(body);
    if (channel.thread) changeThread(world, channel, botId, change);
    else {
      demand(world, channel, botId, Bits.ManageChannels);
      updateChannel(world, channel, change);
    }
    return channelView(world, channel);
  });
  api.delete("/channels/:channel", ({ param }) => {
    const channel = world.channel(param("channel"));
    const view = channelView(world, channel);
    if (channel.guildId === null) return view;
    if (channel.thread) deleteThread(world, channel, botId);
    else {
      demand(world, channel, botId, Bits.ManageChannels);
      deleteChannel(world, channel);
    }
    return view;
  });

  api.put("/channels/:channel/permissions/:target", ({ param, body }) => {
    const channel = world.channel(param("channel"));
    demand(world, channel, botId, Bits.ManageRoles);
    const given = (body ?? {}) as { type?: 0 | 1; allow?: string; deny?: string };
    setOverwrite(world, channel, {
      id: param("target"),
      type: given.type ?? 0,
      allow: String(given.allow ?? "0"),
      deny: String(given.deny ?? "0"),
    });
  });
  api.delete("/channels/:channel/permissions/:target", ({ param }) => {
    const channel = world.channel(param("channel"));
    demand(world, channel, botId, Bits.ManageRoles);
    const left = channel.overwrites.filter(({ id }) => id !== param("target"));
    if (left.length === channel.overwrites.length) throw refusal(Code.UnknownPermissionOverwrite);
    updateChannel(world, channel, { overwrites: left });
  });

  api.get("/guilds/:guild/channels", ({ param }) => {
    const guild = world.guild(param("guild"));
    return [...world.channels.values()]
      .filter(({ guildId, thread }) => guildId === guild.id && !thread)
      .map((channel) => channelView(world, channel));
  });
  api.post("/guilds/:guild/channels", ({ param, body }) => {
    const guild = world.guild(param("guild"));
    demandInGuild(world, guild, botId, Bits.ManageChannels);
    const { name = "", ...change } = checkChannel(body, true);
    const type = (body as RESTPostAPIGuildChannelJSONBody).type ?? ChannelType.GuildText;
    const channel = world.channel(addChannel(world, { guildId: guild.id, name, type, ...change }));
    world.tell({ kind: "channel", change: "create", channel });
    return status(201, channelView(world, channel));
  });

  api.post("/users/@me/channels", ({ body }) => {
    const { recipient_id: id } = (body ?? {}) as { recipient_id?: string };
    const user = world.users.get(String(id));
    if (!user || user.bot) throw refusal(Code.InvalidRecipients);
    const channel = world.directMessageWith(user.id);
    if (!channel) throw refusal(Code.InvalidRecipients);
    return channelView(world, channel);
  });
}
