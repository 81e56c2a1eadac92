import type { PageEvent, PageMessage, PostInteraction } from "../page-api.js";
import { type SentInteraction, type State, withEntry } from "./state.js";

const TYPING_LASTS_MS = 10_000;
const KEPT_SENT = 50;
const KEPT_EARLY = 50;
const KEPT_CHOICES = 20;

/** The state after an event; a pure function. */
export function applyEvent(state: State, event: PageEvent, now: number): State {
  switch (event.kind) {
    case "message":
      return applyMessage(state, event.message);
    case "message_deleted":
      return {
        ...state,
        messages: state.messages.filter(({ message }) => message.id !== event.id),
        replyTo: state.replyTo === event.id ? null : state.replyTo,
        editing: state.editing === event.id ? null : state.editing,
        deleting: state.deleting === event.id ? null : state.deleting,
      };
    case "typing": {
      const inChannel = withEntry(
        state.typing.get(event.channelId) ?? new Map(),
        event.userId,
        now + TYPING_LASTS_MS,
      );
      return { ...state, typing: withEntry(state.typing, event.channelId, inChannel) };
    }
    case "channel":
      return { ...state, channels: upsert(state.channels, event.channel) };
    case "channel_deleted":
      return withoutChannel(state, event.id);
    // The page answers it with a snapshot.
    case "stale":
      return state;
    case "commands":
      return { ...state, commands: event.commands };
    case "bot":
      return { ...state, botConnected: event.connected };
    case "choices":
      return { ...state, choices: lastOf(state.choices, event.interactionId, event.choices, KEPT_CHOICES) };
    case "acknowledged":
    case "modal":
    case "interaction_failed":
      return applyOutcome(state, event);
  }
}

/** The state after the server has told the id of an interaction that this page sent. */
export function applySent(
  state: State,
  id: string,
  request: PostInteraction,
  label: string,
  now: number,
): State {
  const after = state.messages.findLast(({ message }) => message.channel_id === request.channelId)?.message
    .id;
  const sent: SentInteraction = {
    id,
    request,
    label,
    after: after ?? "",
    acknowledged: false,
    failure: null,
  };
  const next = { ...state, sent: lastOf(state.sent, id, sent, KEPT_SENT) };
  const early = state.early.get(id) ?? [];
  return early.reduce<State>((done, event) => applyEvent(done, event, now), {
    ...next,
    early: withEntry(state.early, id, undefined),
  });
}

/** Who types in a channel at this time. */
export function typingIn(state: State, channelId: string, now: number): string[] {
  const until = state.typing.get(channelId) ?? new Map<string, number>();
  return [...until].filter(([userId, end]) => end > now && userId !== state.me).map(([userId]) => userId);
}

function applyMessage(state: State, entry: PageMessage): State {
  const { message, visibleTo } = entry;
  if (visibleTo !== null && visibleTo !== state.me) return state;
  const known = state.messages.findIndex((other) => other.message.id === message.id);
  const isNew = known < 0;
  const messages = isNew ? [...state.messages, entry] : state.messages.with(known, entry);
  const typing = state.typing.get(message.channel_id);
  const unseen = isNew && message.channel_id !== state.channelId && message.author.id !== state.me;
  const answered = message.interaction_metadata?.id;
  const answeredHere = answered ? state.sent.get(answered) : undefined;
  return {
    ...state,
    messages,
    typing: typing
      ? withEntry(state.typing, message.channel_id, withEntry(typing, message.author.id, undefined))
      : state.typing,
    unread: unseen
      ? withEntry(state.unread, message.channel_id, (state.unread.get(message.channel_id) ?? 0) + 1)
      : state.unread,
    sent: answeredHere
      ? withEntry(state.sent, answeredHere.id, { ...answeredHere, acknowledged: true })
      : state.sent,
    modal: answered && state.modal?.submission === answered ? null : state.modal,
  };
}

type Outcome = Extract<PageEvent, { kind: "acknowledged" | "modal" | "interaction_failed" }>;

function applyOutcome(state: State, event: Outcome): State {
  const sent = state.sent.get(event.interactionId);
  // Another page of the same person sent it, or the answer was faster than the id.
  if (!sent) {
    const early = [...(state.early.get(event.interactionId) ?? []), event];
    return { ...state, early: lastOf(state.early, event.interactionId, early, KEPT_EARLY) };
  }
  const submitted = state.modal?.submission === sent.id;
  if (event.kind === "interaction_failed") {
    return { ...state, sent: withEntry(state.sent, sent.id, { ...sent, failure: event.reason }) };
  }
  const done = { ...state, sent: withEntry(state.sent, sent.id, { ...sent, acknowledged: true }) };
  if (event.kind === "acknowledged") return submitted ? { ...done, modal: null } : done;
  const { channelId } = sent.request;
  return {
    ...done,
    modal: { data: event.modal, channelId, messageId: event.messageId ?? null, submission: null },
  };
}

function withoutChannel(state: State, gone: string): State {
  const channels = state.channels.filter(({ id }) => id !== gone);
  return {
    ...state,
    channels,
    messages: state.messages.filter(({ message }) => message.channel_id !== gone),
    unread: withEntry(state.unread, gone, undefined),
    channelId: state.channelId === gone ? (channels.find(isOpenable)?.id ?? "") : state.channelId,
  };
}

export function isOpenable({ kind }: { readonly kind: string }): boolean {
  return kind === "text";
}

function upsert<T extends { readonly id: string }>(list: readonly T[], item: T): readonly T[] {
  const known = list.findIndex((other) => other.id === item.id);
  return known < 0 ? [...list, item] : list.with(known, item);
}

function lastOf<K, V>(map: ReadonlyMap<K, V>, key: K, value: V, kept: number): ReadonlyMap<K, V> {
  return new Map([...map, [key, value] as const].slice(-kept));
}
