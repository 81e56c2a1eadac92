import { MessageType } from "discord-api-types/v10";
import { Form } from "../checks/form.js";
import { checkMessage, type MessageDraft } from "../checks/message.js";
import { Code, refusal } from "../discord-error.js";
import { createMessage, deleteMessages, editMessage } from "../messages.js";
import { Bits, demand, has, permissionsIn } from "../permissions.js";
import { timeOf } from "../snowflake.js";
import { isSystemMessage } from "../threads.js";
import { messageForBot } from "../views.js";
import type { Channel, Message, World } from "../world.js";
import type { Api } from "./api.js";

const TWO_WEEKS_MS = 14 * 86_400_000;
/** How long a nonce is remembered: Discord says "a few minutes". */
const NONCE_MS = 5 * 60_000;
/** Of Discord's own messages these cannot be deleted. */
const LASTING: readonly MessageType[] = [MessageType.ThreadStarterMessage, MessageType.ChannelNameChange];

/** Messages of a channel, as the bot writes and reads them. */
export function messageRoutes(api: Api, world: World): void {
  const botId = world.application.id;
  const path = "/channels/:channel/messages";
  /** The bot's messages by their nonces, which hold for all channels together. */
  const nonces = new Map<string, string>();

  api.get(path, ({ param, query }) => {
    const channel = world.channel(param("channel"));
    demand(world, channel, botId);
    if (!has(permissionsIn(world, channel, botId), Bits.ReadMessageHistory)) return [];
    return page(world.messagesIn(channel.id), query).map((message) => messageForBot(world, message));
  });
  api.post(path, ({ param, body, files }) => {
    const channel = world.channel(param("channel"));
    const draft = checkMessage(body, files);
    demandToSend(world, channel, botId, draft);
    const before = draft.enforceNonce ? nonces.get(String(draft.nonce)) : undefined;
    // Also where it has been deleted since: then it is unknown.
    if (before !== undefined && Date.now() - timeOf(before) < NONCE_MS) {
      return messageForBot(
        world,
        openMessage(world, world.messages.get(before)?.channelId ?? channel.id, before),
      );
    }
    const message = createMessage(world, { channel, authorId: botId, draft });
    if (draft.nonce !== undefined) nonces.set(String(draft.nonce), message.id);
    return messageForBot(world, message);
  });
  api.get(`${path}/:message`, ({ param }) => {
    demand(world, world.channel(param("channel")), botId, Bits.ReadMessageHistory);
    return messageForBot(world, openMessage(world, param("channel"), param("message")));
  });
  api.patch(`${path}/:message`, ({ param, body, files }) => {
    const message = openMessage(world, param("channel"), param("message"));
    demand(world, world.channel(param("channel")), botId);
    const draft = checkMessage(body, files, { editing: true, flagsBefore: message.api.flags ?? 0 });
    if (message.api.author.id !== botId) throw refusal(Code.CannotEditMessageAuthoredByAnotherUser);
    if (isSystemMessage(message.api.type)) throw refusal(Code.CannotExecuteActionOnSystemMessage);
    demandOpen(world.channel(message.channelId));
    editMessage(world, message, draft);
    return messageForBot(world, message);
  });
  api.delete(`${path}/:message`, ({ param }) => {
    const channel = world.channel(param("channel"));
    const message = openMessage(world, channel.id, param("message"));
    demandToDelete(world, channel, message, botId);
    deleteMessages(world, [message]);
  });
  api.post(`${path}/bulk-delete`, ({ param, body }) => {
    const channel = world.channel(param("channel"));
    demand(world, channel, botId, Bits.ManageMessages);
    const ids = [...new Set(((body ?? {}) as { messages?: string[] }).messages ?? [])];
    if (ids.length < 2 || ids.length > 100) throw refusal(Code.ProvidedTooFewOrTooManyMessagesToDelete);
    if (ids.some((id) => Date.now() - timeOf(id) > TWO_WEEKS_MS)) {
      throw refusal(Code.OneOfTheMessagesProvidedWasTooOldForBulkDelete);
    }
    const messages = ids.flatMap((id) => {
      const message = world.messages.get(id);
      return message?.channelId === channel.id && message.visibleTo === null ? [message] : [];
    });
    deleteMessages(world, messages, true);
  });
  api.post("/channels/:channel/typing", ({ param }) => {
    const channel = world.channel(param("channel"));
    demand(world, channel, botId, channel.thread ? Bits.SendMessagesInThreads : Bits.SendMessages);
    world.tell({ kind: "typing", channelId: channel.id, userId: botId });
  });
}

/** A message that everyone in the channel sees; for the channel's routes an ephemeral one does not exist. */
export function openMessage(world: World, channelId: string, id: string): Message {
  const message = world.message(world.channel(channelId).id, id);
  if (message.visibleTo !== null) throw refusal(Code.UnknownMessage);
  return message;
}

/** @throws DiscordError 50001, 50013, 50008, 40058 or 160002 if this user cannot send this here */
export function demandToSend(world: World, channel: Channel, userId: string, draft: MessageDraft): void {
  if (channel.type === 15 || channel.type === 16) throw refusal(Code.CannotSendAMessageInAForumChannel);
  if (channel.type === 4) throw refusal(Code.CannotSendMessagesInNonTextChannel);
  const isBot = world.user(userId).bot === true;
  if (isBot && channel.recipients.some((id) => world.closedToDirectMessages.has(id))) {
    throw refusal(Code.CannotSendMessagesToThisUser);
  }
  demand(
    world,
    channel,
    userId,
    channel.thread ? Bits.SendMessagesInThreads : Bits.SendMessages,
    ...(isBot && draft.embeds?.length ? [Bits.EmbedLinks] : []),
    ...(draft.files.length > 0 ? [Bits.AttachFiles] : []),
  );
  if (draft.reference && !has(permissionsIn(world, channel, userId), Bits.ReadMessageHistory)) {
    throw refusal(Code.CannotReplyWithoutPermissionToReadMessageHistory);
  }
}

/** @throws DiscordError 50001 or 50013 */
export function demandToDelete(world: World, channel: Channel, message: Message, userId: string): void {
  const own = message.api.author.id === userId;
  if (!own && channel.guildId === null) throw refusal(Code.CannotExecuteActionOnDMChannel);
  demand(world, channel, userId, ...(own ? [] : [Bits.ManageMessages]));
  demandOpen(channel);
  if (LASTING.includes(message.api.type)) throw refusal(Code.CannotExecuteActionOnSystemMessage);
}

/** @throws DiscordError 50083 in an archived thread */
export function demandOpen(channel: Channel): void {
  if (channel.thread?.archived) throw refusal(Code.InvalidActionOnArchivedThread);
}

/** Newest first, as Discord lists them. */
function page(messages: readonly Message[], query: Readonly<Record<string, string | undefined>>): Message[] {
  const limit = Number(query["limit"] ?? 50);
  const form = new Form();
  form.integer(["limit"], limit, { min: 1, max: 100 });
  form.refuse();
  const { before, after, around } = query;
  const open = messages.filter(({ visibleTo }) => visibleTo === null).reverse();
  const is = (id: string) => (message: Message) => BigInt(message.id) - BigInt(id);
  if (after !== undefined) return open.filter((each) => is(after)(each) > 0n).slice(-limit);
  if (before !== undefined) return open.filter((each) => is(before)(each) < 0n).slice(0, limit);
  if (around === undefined) return open.slice(0, limit);
  const place = open.findIndex((each) => is(around)(each) <= 0n);
  const start = Math.max(0, (place < 0 ? open.length : place) - Math.floor(limit / 2));
  return open.slice(start, start + limit);
}
