import { MessageFlags, PermissionFlagsBits } from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import type { PageChannel, PageMessage } from "../page-api.js";
import type { Actions } from "./actions.js";
import { faceOfUser } from "./avatar.js";
import { failureView } from "./failure-view.js";
import { icons } from "./icons.js";
import { hasHead, usedLine } from "./message-head.js";
import { messageView } from "./message-view.js";
import {
  channelOf,
  may,
  messageCount,
  messageOf,
  messagesIn,
  openInteractions,
  type SentInteraction,
  type State,
  userOf,
} from "./state.js";
import { dayName, sameDay } from "./time.js";

const SAME_BREATH_MS = 7 * 60_000;
const DEFAULT = 0;

/** What a channel holds: its messages, or the posts of a forum. */
export function logView(
  state: State,
  actions: Actions,
  open: (channelId: string, messageId?: string) => void,
): TemplateResult {
  const channel = channelOf(state, state.channelId);
  if (channel?.kind === "forum") return forumView(channel, state, actions, open);
  const messages = messagesIn(state, state.channelId);
  const shown = new Set(messages.map(({ message }) => message.id));
  // A command stands where it was used; if that message is gone, at the end.
  const notesAfter = (messageId: string | null) =>
    openInteractions(state)
      .filter(({ request }) => request.kind === "command" && request.channelId === state.channelId)
      .filter(({ after }) => (messageId === null ? !shown.has(after) : after === messageId))
      .map((sent) => commandNote(sent, state, actions));
  return html`<discord-messages class="messages">
    ${welcome(channel)}
    ${repeat(
      messages,
      ({ message }) => message.id,
      (entry, at) => {
        const before = messages[at - 1];
        const newDay = !before || !sameDay(dateOf(before), dateOf(entry));
        const follows = !newDay && goesOn(before, entry);
        const sent = pressedOn(entry.message.id, state);
        const key = [
          entry,
          follows,
          newDay,
          state.me,
          state.users,
          state.channels,
          state.commands,
          state.editing === entry.message.id,
          state.replyTo === entry.message.id,
          repliedTo(entry, state),
          ...sent,
          threadSize(entry, state),
        ];
        const view = guard(
          key,
          () =>
            html`${newDay ? html`<div class="day" role="separator"><span>${dayName(dateOf(entry))}</span></div>` : nothing}${messageView(entry, { state, actions, open, follows, sent })}`,
        );
        return html`${view}${notesAfter(entry.message.id)}`;
      },
    )}
    ${notesAfter(null)}
  </discord-messages>`;
}

/** A command that was sent and has no answer yet, or failed. */
function commandNote(sent: SentInteraction, state: State, actions: Actions) {
  const me = userOf(state, state.me);
  if (!me) return nothing;
  const isSlash = sent.label.startsWith("/");
  return html`<div class="message command-note" role="article" aria-label="Your command ${sent.label}">
    ${usedLine(faceOfUser(me), sent.label, isSlash ? "slash_command" : "user_command", { face: faceOfUser(me), text: "" })}
    <div class="command-note-body">
      ${
        sent.failure === null
          ? html`<span class="thinking" role="status"><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>Sending command…</span>`
          : failureView(sent, actions, "The application did not respond")
      }
    </div>
  </div>`;
}

function forumView(forum: PageChannel, state: State, actions: Actions, open: (channelId: string) => void) {
  const posts = state.channels.filter(({ parentId }) => parentId === forum.id);
  return html`<div class="forum">
    ${welcome(forum)}
    ${
      may(forum, PermissionFlagsBits.SendMessages)
        ? html`<button type="button" class="button primary new-post" @click=${() => actions.set({ threading: { channelId: forum.id, messageId: null } })}>New post</button>`
        : nothing
    }
    ${posts.length === 0 ? html`<p class="forum-empty">There are no posts yet.</p>` : nothing}
    ${posts.map((post) => {
      const messages = messagesIn(state, post.id);
      return html`<button type="button" class="post" @click=${() => open(post.id)}>
        <span class="post-name">${post.name}</span>
        <span class="post-words">${messages[0]?.message.content ?? ""}</span>
        <span class="post-count">${messages.length === 1 ? "1 message" : `${messages.length} messages`}${post.archived ? " · closed" : ""}</span>
      </button>`;
    })}
  </div>`;
}

function welcome(channel: PageChannel | undefined) {
  if (!channel) return nothing;
  const words: Record<PageChannel["kind"], string> = {
    text: `This is the start of #${channel.name}. /ask asks a question, /help shows what you can do here. “You are” makes you somebody else: a moderator can do more.`,
    thread: "This is the start of the thread.",
    forum: channel.topic || "Posts of the group, each a thread of its own.",
    dm: `This is the beginning of your direct messages with ${channel.name}.`,
  };
  return html`<div class="welcome">
    <span class="welcome-icon">${icons[channel.kind]}</span>
    <p class="welcome-title">${channel.kind === "text" ? `Welcome to #${channel.name}!` : channel.name}</p>
    <p>${words[channel.kind]}</p>
  </div>`;
}

function goesOn(before: PageMessage, entry: PageMessage): boolean {
  const [one, other] = [before.message, entry.message];
  return (
    one.author.id === other.author.id &&
    one.type === other.type &&
    other.type === DEFAULT &&
    !hasHead(other) &&
    isPrivate(before) === isPrivate(entry) &&
    dateOf(entry).getTime() - dateOf(before).getTime() < SAME_BREATH_MS
  );
}

function isPrivate({ message, visibleTo }: PageMessage): boolean {
  return visibleTo !== null || ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

function pressedOn(messageId: string, state: State): SentInteraction[] {
  return openInteractions(state).filter(
    ({ request }) => request.kind === "component" && request.messageId === messageId,
  );
}

function repliedTo({ message }: PageMessage, state: State) {
  const id = message.message_reference?.message_id;
  return id ? messageOf(state, id) : undefined;
}

function threadSize({ message }: PageMessage, state: State): number {
  const id = message.thread?.id ?? message.id;
  return id === message.channel_id ? 0 : messageCount(state, id);
}

function dateOf({ message }: PageMessage): Date {
  return new Date(message.timestamp);
}
