import {
  type APIOverwrite,
  ChannelType,
  type RESTPatchAPIChannelJSONBody,
  type RESTPostAPIGuildChannelJSONBody,
} from "discord-api-types/v10";
import { deleteChannel, setOverwrite, updateChannel } from "../channels.js";
import { Form, fields } from "../checks/form.js";
import { Code, refusal } from "../discord-error.js";
import { Bits, demand, demandInGuild, has, permissionsIn } from "../permissions.js";
import { addChannel } from "../seed.js";
import { channelView } from "../views.js";
import type { Channel, World } from "../world.js";
import { type Api, status } from "./api.js";

const ARCHIVE_MINUTES = [60, 1440, 4320, 10_080];

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
    if (channel.thread) demandThreadChange(world, channel, change);
    else demand(world, channel, botId, Bits.ManageChannels);
    updateChannel(world, channel, change);
    return channelView(world, channel);
  });
  api.delete("/channels/:channel", ({ param }) => {
    const channel = world.channel(param("channel"));
    const view = channelView(world, channel);
    if (channel.guildId === null) return view;
    demand(world, channel, botId, channel.thread ? Bits.ManageThreads : Bits.ManageChannels);
    deleteChannel(world, channel);
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

type Change = Parameters<typeof updateChannel>[2];

/** @throws DiscordError 50035 */
function checkChannel(body: unknown, creating = false): Change {
  const form = new Form();
  const given = fields<
    RESTPatchAPIChannelJSONBody & {
      permission_overwrites?: APIOverwrite[];
      applied_tags?: string[];
      available_tags?: Channel["tags"];
    }
  >(form, [], body ?? {});
  form.text(["name"], given.name, { min: 1, max: 100, required: creating });
  form.text(["topic"], given.topic, { max: 4096 });
  form.integer(["rate_limit_per_user"], given.rate_limit_per_user, { min: 0, max: 21_600 });
  form.choice(["auto_archive_duration"], given.auto_archive_duration, ARCHIVE_MINUTES);
  form.list(["applied_tags"], given.applied_tags, { max: 5 });
  form.list(["available_tags"], given.available_tags, { max: 20 });
  form.refuse();
  const change = {
    name: given.name,
    topic: given.topic,
    parentId: given.parent_id,
    position: given.position,
    rateLimitPerUser: given.rate_limit_per_user,
    overwrites: given.permission_overwrites,
    tags: given.available_tags,
    archived: given.archived,
    locked: given.locked,
    autoArchiveMinutes: given.auto_archive_duration,
    appliedTags: given.applied_tags,
    invitable: given.invitable,
  };
  const said = Object.entries(change).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as Change;
}

/**
 * A thread is changed by who may manage threads, and archived or renamed also by its owner; archived, it must first be
 * opened again.
 */
function demandThreadChange(world: World, channel: Channel, change: Change): void {
  const botId = world.application.id;
  demand(world, channel, botId);
  const mayManage = has(permissionsIn(world, channel, botId), Bits.ManageThreads);
  const isOwner = channel.thread?.ownerId === botId;
  const needsManage =
    change.locked !== undefined || change.rateLimitPerUser !== undefined || channel.thread?.locked;
  const opensOnly = change.archived === false;
  if (!mayManage && (needsManage || !(isOwner || opensOnly))) throw refusal(Code.MissingPermissions);
  if (channel.thread?.archived && change.archived !== false) {
    throw refusal(Code.InvalidActionOnArchivedThread);
  }
}
