import { ChannelType } from "discord-api-types/v10";
import { ARCHIVE_MINUTES } from "../checks/channel.js";
import { Form, fields } from "../checks/form.js";
import { checkMessage } from "../checks/message.js";
import { Code, refusal } from "../discord-error.js";
import { createMessage } from "../messages.js";
import { openForumPost, openThread, openThreadFrom, type ThreadWishes } from "../open-thread.js";
import { Bits, demand, maySee } from "../permissions.js";
import { joinThread, leaveThread } from "../threads.js";
import { channelView, messageForBot, threadMemberView } from "../views.js";
import type { Channel, World } from "../world.js";
import { type Api, status } from "./api.js";
import { openMessage } from "./message-routes.js";

interface ThreadBody extends ThreadWishes {
  readonly message?: unknown;
}

/** Threads and forum posts: how they begin, who is in them, which there are. */
export function threadRoutes(api: Api, world: World): void {
  const botId = world.application.id;

  api.post("/channels/:channel/messages/:message/threads", ({ param, body }) => {
    const given = checkThread(body);
    const message = openMessage(world, param("channel"), param("message"));
    const channel = world.channel(message.channelId);
    demand(world, channel, botId, Bits.CreatePublicThreads);
    return status(201, channelView(world, openThreadFrom(world, botId, message, given)));
  });
  api.post("/channels/:channel/threads", ({ param, body, files }) => {
    const given = checkThread(body);
    const parent = world.channel(param("channel"));
    if (parent.type === ChannelType.GuildForum) {
      const draft = checkMessage(given.message, files, { within: ["message"] });
      demand(
        world,
        parent,
        botId,
        Bits.SendMessages,
        ...(draft.embeds?.length ? [Bits.EmbedLinks] : []),
        ...(draft.files.length > 0 ? [Bits.AttachFiles] : []),
      );
      const thread = openForumPost(world, botId, parent, given);
      const message = createMessage(world, { channel: thread, authorId: botId, draft, id: thread.id });
      return status(201, { ...channelView(world, thread), message: messageForBot(world, message) });
    }
    const isPublic = given.type === ChannelType.PublicThread;
    demand(world, parent, botId, isPublic ? Bits.CreatePublicThreads : Bits.CreatePrivateThreads);
    return status(201, channelView(world, openThread(world, botId, parent, given)));
  });

  const thread = (id: string): Channel => {
    const channel = world.channel(id);
    if (!channel.thread) throw refusal(Code.CannotExecuteActionOnThisChannelType);
    demand(world, channel, botId);
    return channel;
  };
  const who = (id: string) => (id === "@me" ? botId : world.user(id).id);
  const path = "/channels/:channel/thread-members";
  api.get(path, ({ param }) => {
    const channel = thread(param("channel"));
    return [...(channel.thread?.members.keys() ?? [])].map((id) => threadMemberView(channel, id));
  });
  api.get(`${path}/:user`, ({ param }) => {
    const channel = thread(param("channel"));
    const id = who(param("user"));
    if (!channel.thread?.members.has(id)) throw refusal(Code.UnknownMember);
    return threadMemberView(channel, id);
  });
  api.put(`${path}/:user`, ({ param }) => {
    const channel = thread(param("channel"));
    if (channel.thread?.archived) throw refusal(Code.InvalidActionOnArchivedThread);
    joinThread(world, channel, who(param("user")));
  });
  api.delete(`${path}/:user`, ({ param }) => {
    const channel = thread(param("channel"));
    const id = who(param("user"));
    if (id !== botId) demand(world, channel, botId, Bits.ManageThreads);
    leaveThread(world, channel, id);
  });

  const list = (matches: (channel: Channel) => boolean) => {
    const threads = [...world.channels.values()].filter(
      (channel) => channel.thread && maySee(world, channel, botId) && matches(channel),
    );
    const own = threads.filter((channel) => channel.thread?.members.has(botId));
    return {
      threads: threads.map((channel) => channelView(world, channel)),
      members: own.map((channel) => threadMemberView(channel, botId)),
    };
  };
  api.get("/guilds/:guild/threads/active", ({ param }) => {
    const { id } = world.guild(param("guild"));
    return list(({ guildId, thread: each }) => guildId === id && each?.archived === false);
  });
  for (const [kind, type] of [
    ["public", ChannelType.PublicThread],
    ["private", ChannelType.PrivateThread],
  ] as const) {
    api.get(`/channels/:channel/threads/archived/${kind}`, ({ param }) => {
      const { id } = world.channel(param("channel"));
      const found = list(
        (channel) => channel.parentId === id && channel.type === type && channel.thread?.archived === true,
      );
      return { ...found, has_more: false };
    });
  }
}

/** @throws DiscordError 50035 */
function checkThread(body: unknown): ThreadBody {
  const form = new Form();
  const given = fields<ThreadBody>(form, [], body ?? {});
  form.text(["name"], given.name, { min: 1, max: 100, required: true });
  form.choice(["auto_archive_duration"], given.auto_archive_duration, ARCHIVE_MINUTES);
  form.integer(["rate_limit_per_user"], given.rate_limit_per_user, { min: 0, max: 21_600 });
  form.choice(["type"], given.type, [10, 11, 12]);
  form.list(["applied_tags"], given.applied_tags, { max: 5 });
  form.refuse();
  return given as ThreadBody;
}
