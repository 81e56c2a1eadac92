import {
  type APIMessage,
  ApplicationCommandType,
  MessageFlags,
  MessageType,
  PermissionFlagsBits,
} from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit";
import type { PageMessage } from "../page-api.js";
import type { Actions } from "./actions.js";
import { type Face, faceOf } from "./avatar.js";
import { invocables } from "./commands.js";
import { type ComponentContext, componentView } from "./components-view.js";
import { editorView } from "./editor-view.js";
import { attachmentView, embedView } from "./embed-view.js";
import { failureView } from "./failure-view.js";
import { icons } from "./icons.js";
import { markdown } from "./markdown-view.js";
import type { MenuButton } from "./menu-button.js";
import { messageHead } from "./message-head.js";
import {
  channelOf,
  localeOf,
  may,
  messageCount,
  messageOf,
  type SentInteraction,
  type State,
  userOf,
} from "./state.js";
import { clockTime, fullTime, messageTime } from "./time.js";
import "./menu-button.js";

const EMOJI: readonly (readonly [string, string])[] = [
  ["👍", "thumbs up"],
  ["👎", "thumbs down"],
  ["❤️", "heart"],
  ["😂", "laughing"],
  ["😮", "surprised"],
  ["😢", "sad"],
  ["✅", "check mark"],
  ["❌", "cross mark"],
  ["❓", "question"],
  ["❗", "exclamation"],
  ["👀", "eyes"],
  ["🙏", "thanks"],
  ["✋", "raised hand"],
  ["🎉", "party"],
  ["💡", "idea"],
  ["📌", "pin"],
  ["🔖", "bookmark"],
  ["🤔", "thinking"],
];

export interface MessageContext {
  readonly state: State;
  readonly actions: Actions;
  readonly open: (channelId: string, messageId?: string) => void;
  /** It goes on where the message before it ended: without a head of its own. */
  readonly follows: boolean;
  readonly sent: readonly SentInteraction[];
}

/** One message with all that belongs to it, and what can be done with it. */
export function messageView(given: PageMessage, context: MessageContext): TemplateResult {
  const entry = given.message.type === MessageType.ThreadStarterMessage ? starterOf(given, context) : given;
  const { message } = entry;
  const { state } = context;
  const face = faceOf(state, message.author);
  const date = new Date(message.timestamp);
  const isPrivate = entry.visibleTo !== null || flagged(message, MessageFlags.Ephemeral);
  const mentioned = !isPrivate && mentions(message, state);
  return html`<div
    class="message ${context.follows ? "follows" : ""} ${isPrivate ? "ephemeral" : ""} ${mentioned ? "mentioned" : ""} ${state.replyTo === message.id ? "replied-to" : ""}"
    role="article"
    tabindex="-1"
    aria-label="${face.name}, ${messageTime(date)}${isPrivate ? ", only you can see this" : ""}"
    data-message-id=${message.id}
    data-author-id=${message.author.id}
    @contextmenu=${openApps}
  >
    ${isSystem(message) ? systemView(message, face, date, context) : bubble(entry, face, date, isPrivate, context)}
    ${entry.pending || entry !== given || isSystem(message) ? nothing : toolbar(message, face, isPrivate, context)}
  </div>`;
}

/** A thread begins with the message below which it was opened, to be read alone. */
function starterOf(entry: PageMessage, { state }: MessageContext): PageMessage {
  const { referenced_message: referenced } = entry.message;
  const source = messageOf(state, referenced?.id ?? "")?.message ?? referenced;
  if (!source) return entry;
  const { thread: _, ...words } = source;
  return { ...entry, message: { ...words, id: entry.message.id, components: [], reactions: [] } };
}

function bubble(entry: PageMessage, face: Face, date: Date, isPrivate: boolean, context: MessageContext) {
  const { message } = entry;
  const { state, actions, open } = context;
  const markdownContext = { state, open, begin: actions.begin };
  const components: ComponentContext = {
    ...markdownContext,
    actions,
    messageId: message.id,
    sent: context.sent,
  };
  return html`<discord-message
    .author=${face.name}
    .avatar=${face.avatar}
    .bot=${face.isBot}
    .roleColor=${face.color}
    .timestamp=${context.follows ? clockTime(date) : messageTime(date)}
    .messageBodyOnly=${context.follows}
    .edited=${message.edited_timestamp !== null && message.content !== ""}
  >
    ${messageHead(message, context)}
    ${content(entry, face, context)}
    ${message.attachments.filter(({ url }) => !isEmbedded(url, message)).map(attachmentView)}
    ${message.embeds.map((embed) => embedView(embed, markdownContext))}
    ${
      message.components?.length
        ? html`<div slot="components" class="components">${message.components.map((one) => componentView(one, components))}</div>`
        : nothing
    }
    ${context.sent
      .filter(({ failure }) => failure !== null)
      .map(
        (sent) => html`<div slot="components">${failureView(sent, actions, "This interaction failed")}</div>`,
      )}
    ${reactions(message, actions)} ${threadCard(message, context)}
    ${
      isPrivate && !entry.pending
        ? html`<div slot="thread" class="private-note">${icons.eye}<span>Only you can see this</span><span aria-hidden="true">•</span><button type="button" class="link" @click=${() => actions.dismiss(message.id)}>Dismiss message</button></div>`
        : nothing
    }
  </discord-message>`;
}

function content(entry: PageMessage, face: Face, context: MessageContext) {
  const { message } = entry;
  if (entry.pending) {
    return html`<span class="thinking" role="status"><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>${face.name} is thinking…</span>`;
  }
  if (context.state.editing === message.id) return editorView(message, context.state, context.actions);
  if (message.content === "") return nothing;
  const { state, open, actions } = context;
  return markdown(message.content, { state, open, begin: actions.begin });
}

function reactions(message: APIMessage, actions: Actions) {
  if (!message.reactions?.length) return nothing;
  return html`<div slot="reactions" class="reactions">
    ${message.reactions.map(({ emoji, count, me }) => {
      const sign = emoji.id ? `:${emoji.name}:` : (emoji.name ?? "");
      return html`<button type="button" class="reaction" aria-pressed=${me} aria-label="${sign}, ${count}${me ? ", yours too" : ""}" @click=${() => actions.react(message.id, emoji.id ? `${emoji.name}:${emoji.id}` : sign)}><span aria-hidden="true">${sign}</span><span class="reaction-count">${count}</span></button>`;
    })}
  </div>`;
}

/** The thread that was opened from this message; Discord gives it the message's id. */
function threadCard(message: APIMessage, context: MessageContext) {
  const id = message.thread?.id ?? message.id;
  const thread = channelOf(context.state, id);
  if (thread?.kind !== "thread" || id === message.channel_id) return nothing;
  const count = messageCount(context.state, id);
  return html`<button slot="thread" type="button" class="thread-card" @click=${() => context.open(id)}>
    <discord-thread .name=${thread.name} .cta=${count === 1 ? "1 message" : `${count} messages`}>${thread.archived ? "This thread is closed." : "Open thread"}</discord-thread>
  </button>`;
}

function toolbar(message: APIMessage, face: Face, isPrivate: boolean, { state, actions }: MessageContext) {
  const mine = message.author.id === state.me;
  const where = channelOf(state, message.channel_id);
  const mayDelete =
    !isPrivate && (mine || (where?.kind !== "dm" && may(where, PermissionFlagsBits.ManageMessages)));
  const mayOpenThread =
    !isPrivate &&
    where?.kind === "text" &&
    may(where, PermissionFlagsBits.CreatePublicThreads) &&
    !channelOf(state, message.id);
  const locale = localeOf(state);
  const onMessage = isPrivate
    ? []
    : invocables(state.commands, ApplicationCommandType.Message, where, locale);
  const onUser = invocables(state.commands, ApplicationCommandType.User, where, locale);
  const apps = [
    ...onMessage.map((one) => ({
      label: one.label,
      act: () => void actions.runCommand(one, {}, message.id),
    })),
    ...onUser.map((one) => ({
      label: `${one.label} (${face.name})`,
      act: () => void actions.runCommand(one, {}, message.author.id),
    })),
  ];
  const react = EMOJI.map(([sign, label]) => ({
    sign,
    label,
    act: () => void actions.react(message.id, sign),
  }));
  const tool = (name: string, icon: TemplateResult, act: () => void) =>
    html`<button type="button" class="tool" aria-label=${name} title=${name} @click=${act}>${icon}</button>`;
  return html`<div class="toolbar" role="toolbar" aria-label="Message actions">
    ${isPrivate ? nothing : html`<sandbox-menu grid .items=${react} .icon=${icons.react} name="Add reaction"></sandbox-menu>`}
    ${mine ? tool("Edit", icons.edit, () => actions.set({ editing: message.id })) : nothing}
    ${isPrivate ? nothing : tool("Reply", icons.reply, () => actions.set({ replyTo: message.id, mentionReplied: true }))}
    ${mayOpenThread ? tool("Create thread", icons.thread, () => actions.set({ threading: { channelId: message.channel_id, messageId: message.id } })) : nothing}
    ${apps.length > 0 ? html`<sandbox-menu .items=${apps} .icon=${icons.apps} name="Apps"></sandbox-menu>` : nothing}
    ${mayDelete ? tool("Delete", icons.delete, () => actions.set({ deleting: message.id })) : nothing}
  </div>`;
}

/** The right mouse button opens the commands for a message; on a link or what is selected, the browser's own menu. */
function openApps(event: MouseEvent): void {
  const message = event.currentTarget as HTMLElement;
  const apps = message.querySelector<MenuButton>("sandbox-menu[name=Apps]");
  const onLink = event.composedPath().some((part) => part instanceof HTMLAnchorElement);
  if (!apps || onLink || !(getSelection()?.isCollapsed ?? true)) return;
  event.preventDefault();
  apps.show();
}

function systemView(message: APIMessage, face: Face, date: Date, { state, open }: MessageContext) {
  const threadId = message.message_reference?.channel_id ?? "";
  const thread = channelOf(state, threadId)
    ? html`<button type="button" class="link" @click=${() => open(threadId)}>${message.content}</button>`
    : html`<i>${message.content}</i>`;
  const [type, text] =
    message.type === MessageType.ThreadCreated
      ? (["thread", html`<i>${face.name}</i> started a thread: ${thread}`] as const)
      : message.type === MessageType.ChannelPinnedMessage
        ? (["pin", html`<i>${face.name}</i> pinned a message to this channel.`] as const)
        : message.type === MessageType.ChannelNameChange
          ? (["edit", html`<i>${face.name}</i> changed the name: <i>${message.content}</i>`] as const)
          : (["alert", html`<i>${face.name}</i> ${message.content}`] as const);
  return html`<discord-system-message .type=${type} .timestamp=${messageTime(date)} title=${fullTime(date)}>${text}</discord-system-message>`;
}

/** A picture that an embed shows is not shown twice. */
function isEmbedded(url: string, { embeds }: APIMessage): boolean {
  return embeds.some(({ image, thumbnail }) => image?.url === url || thumbnail?.url === url);
}

function isSystem({ type }: APIMessage): boolean {
  return ![
    MessageType.Default,
    MessageType.Reply,
    MessageType.ChatInputCommand,
    MessageType.ContextMenuCommand,
    MessageType.ThreadStarterMessage,
  ].includes(type);
}

function mentions(message: APIMessage, state: State): boolean {
  if (message.author.id === state.me) return false;
  const roles = userOf(state, state.me)?.roles ?? [];
  return (
    message.mention_everyone ||
    message.mentions.some(({ id }) => id === state.me) ||
    message.mention_roles.some((id) => roles.includes(id))
  );
}

function flagged(message: APIMessage, flag: MessageFlags): boolean {
  return ((message.flags ?? 0) & flag) !== 0;
}
