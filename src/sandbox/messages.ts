import {
  type APIMessage,
  ApplicationCommandType,
  MessageFlags as Flags,
  InteractionType,
  MessageType,
} from "discord-api-types/v10";
import { attachmentsOf, withAddresses } from "./attachments.js";
import { Form } from "./checks/form.js";
import type { MessageDraft } from "./checks/message.js";
import { Code, refusal } from "./discord-error.js";
import type { Interaction } from "./interactions/interaction.js";
import { NOBODY, pingsOf } from "./mentions.js";
import { wakeThread } from "./threads.js";
import type { Channel, Message, Pings, World } from "./world.js";

export interface NewMessage {
  readonly channel: Channel;
  readonly authorId: string;
  readonly draft: MessageDraft;
  readonly type?: MessageType;
  /** The interaction that it answers. */
  readonly interaction?: Interaction;
  readonly ephemeral?: boolean;
  readonly pending?: boolean;
  /** A forum post's first message has its thread's id. */
  readonly id?: string;
  /** What it is shown as a reply to without its draft saying so: a component's message, or an answer followed up. */
  readonly below?: Message | undefined;
  /** The thread that it tells of, or, in a thread, the message below which that was opened. */
  readonly about?: { readonly channel: Channel; readonly message?: Message };
  /** Where in the request the message stands, for refusals. */
  readonly within?: readonly string[];
}

export const EMPTY_DRAFT: MessageDraft = {
  content: "",
  embeds: [],
  components: [],
  flags: 0,
  tts: false,
  nonce: undefined,
  enforceNonce: false,
  allowedMentions: undefined,
  reference: undefined,
  attachments: undefined,
  files: [],
};

/** @throws DiscordError 50035 if it replies to a message that is not there */
export function createMessage(world: World, given: NewMessage): Message {
  const { channel, authorId, draft, interaction, ephemeral = false, pending = false } = given;
  const asked = referenced(world, channel, draft, given.within ?? []);
  const repliedTo = asked ?? given.below;
  const content = draft.content ?? "";
  const pings = ephemeral
    ? NOBODY
    : pingsOf(world, channel, authorId, content, draft.allowedMentions, asked?.api.author.id ?? null);
  const attachments = attachmentsOf(world, channel.id, draft, [], ephemeral);
  const id = given.id ?? world.newId();
  const replyReference = repliedTo && {
    type: 0,
    message_id: repliedTo.id,
    channel_id: channel.id,
    ...(channel.guildId === null ? {} : { guild_id: channel.guildId }),
  };
  const api: APIMessage = {
    id,
    channel_id: channel.id,
    author: world.user(authorId),
    content,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: draft.tts,
    ...mentionFields(world, pings),
    attachments,
    embeds: withAddresses(draft.embeds ?? [], attachments).map((embed) => ({
      ...embed,
      type: "rich" as never,
    })),
    components: withAddresses(draft.components ?? [], attachments),
    pinned: false,
    type: given.type ?? (repliedTo ? MessageType.Reply : MessageType.Default),
    flags: draft.flags | (ephemeral ? Flags.Ephemeral : 0) | (pending ? Flags.Loading : 0),
    ...(draft.nonce === undefined ? {} : { nonce: draft.nonce }),
    ...(replyReference ? { message_reference: replyReference, referenced_message: repliedTo.api } : {}),
    ...(given.about ? aboutFields(given.about) : {}),
    ...(interaction ? interactionFields(world, interaction) : {}),
  };
  const message: Message = {
    id,
    channelId: channel.id,
    guildId: channel.guildId,
    api,
    visibleTo: ephemeral ? (interaction?.userId ?? null) : null,
    pending,
    pings,
    reactions: new Map(),
    pinnedAt: null,
  };
  // A new name is told also in a thread that was renamed and closed at once, which stays closed.
  if (given.type !== MessageType.ChannelNameChange) wakeThread(world, channel, authorId);
  world.messages.set(id, message);
  channel.lastMessageId = id;
  world.tell({ kind: "message", change: "create", message, ...(interaction ? { interaction } : {}) });
  return message;
}

function referenced(
  world: World,
  channel: Channel,
  { reference }: MessageDraft,
  within: readonly string[],
): Message | undefined {
  if (!reference) return undefined;
  const message = world.messages.get(reference.messageId);
  if (message && message.channelId === channel.id && message.visibleTo === null) return message;
  if (!reference.required) return undefined;
  const form = new Form();
  form.wrong(["message_reference"], "REPLIES_UNKNOWN_MESSAGE", "Unknown message");
  form.refuse(within);
  return undefined;
}

function mentionFields(world: World, { users, roles, everyone }: Pings) {
  return {
    mentions: users.map((id) => world.user(id)),
    mention_roles: [...roles],
    mention_everyone: everyone,
  };
}

function aboutFields({ channel, message }: NonNullable<NewMessage["about"]>): Partial<APIMessage> {
  return {
    message_reference: {
      type: 0,
      channel_id: channel.id,
      ...(channel.guildId === null ? {} : { guild_id: channel.guildId }),
      ...(message ? { message_id: message.id } : {}),
    },
    ...(message ? { referenced_message: message.api } : {}),
  };
}

/** What marks a message as an application's answer. */
function interactionFields(world: World, interaction: Interaction): Partial<APIMessage> {
  const user = world.user(interaction.userId);
  const metadata = {
    id: interaction.id,
    type: interaction.type,
    user,
    authorizing_integration_owners: interaction.guildId === null ? {} : { 0: interaction.guildId },
    ...(interaction.commandName === undefined ? {} : { name: interaction.commandName }),
    ...(interaction.message ? { interacted_message_id: interaction.message.id } : {}),
    ...targetFields(world, interaction),
  };
  return {
    application_id: world.application.id,
    webhook_id: world.application.id,
    interaction_metadata: metadata as unknown as NonNullable<APIMessage["interaction_metadata"]>,
    ...(interaction.commandName === undefined
      ? {}
      : {
          interaction: { id: interaction.id, type: interaction.type, name: interaction.commandName, user },
        }),
  };
}

/** What a command of a context menu was used on. */
function targetFields(world: World, { payload, type }: Interaction): object {
  if (type !== InteractionType.ApplicationCommand) return {};
  const { type: kind, target_id: id } = payload.data as { type: ApplicationCommandType; target_id?: string };
  if (id === undefined) return {};
  return kind === ApplicationCommandType.User ? { target_user: world.user(id) } : { target_message_id: id };
}

/**
 * Changes what the draft names and leaves the rest. Nobody is pinged anew.
 *
 * @throws DiscordError 50006 if nothing would be left
 */
export function editMessage(
  world: World,
  message: Message,
  draft: MessageDraft,
  interaction?: Interaction,
): void {
  const before = message.api;
  const channel = world.channel(message.channelId);
  const attachments = attachmentsOf(
    world,
    message.channelId,
    draft,
    before.attachments,
    message.visibleTo !== null,
  );
  const content = draft.content ?? before.content;
  const embeds = draft.embeds
    ? withAddresses(draft.embeds, attachments).map((embed) => ({ ...embed, type: "rich" as never }))
    : before.embeds;
  const components = draft.components ? withAddresses(draft.components, attachments) : before.components;
  if (!content && embeds.length === 0 && !components?.length && attachments.length === 0) {
    throw refusal(Code.CannotSendAnEmptyMessage);
  }
  const settable = Flags.SuppressEmbeds | Flags.IsComponentsV2;
  const flags = ((before.flags ?? 0) & ~Flags.Loading) | (draft.flags & settable);
  const mentioned =
    draft.content === undefined ? undefined : mentionsAfterEdit(world, channel, message, draft);
  // What was "thinking" notifies as a new message does, an edit nobody.
  const pings = message.pending && message.visibleTo === null ? mentioned : undefined;
  if (pings) message.pings = pings;
  message.api = {
    ...before,
    ...(mentioned ? mentionFields(world, mentioned) : {}),
    content,
    embeds,
    attachments,
    flags,
    ...(components ? { components } : {}),
    // What was "thinking" has not been edited, it has been answered.
    edited_timestamp: message.pending ? null : new Date().toISOString(),
  };
  message.pending = false;
  world.tell({ kind: "message", change: "update", message, ...(interaction ? { interaction } : {}) });
}

function mentionsAfterEdit(world: World, channel: Channel, { api }: Message, draft: MessageDraft): Pings {
  const author = api.referenced_message?.author.id;
  const repliedTo = api.mentions.find(({ id }) => id === author)?.id ?? null;
  const allowed = draft.allowedMentions && { ...draft.allowedMentions, replied_user: repliedTo !== null };
  return pingsOf(world, channel, api.author.id, draft.content ?? "", allowed, repliedTo);
}

export function deleteMessages(world: World, messages: readonly Message[], bulk = false): void {
  for (const { id } of messages) world.messages.delete(id);
  if (messages.length > 0) world.tell({ kind: "messages_deleted", messages, bulk });
}
