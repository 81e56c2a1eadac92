import {
  type APIApplicationCommandOptionChoice,
  type APIModalInteractionResponseCallbackData,
  type LocaleString,
  MessageType,
} from "discord-api-types/v10";
import type { PageChannel, PageEvent, PageMessage, PostInteraction, Snapshot } from "../page-api.js";

/** An interaction that this page has sent. */
export interface SentInteraction {
  readonly id: string;
  readonly request: PostInteraction;
  /** What the person did, in words: "/ask", "More passages". */
  readonly label: string;
  /** The newest message in its channel when it was sent; "" for none. */
  readonly after: string;
  readonly acknowledged: boolean;
  /** Why it failed; null if it has not. */
  readonly failure: string | null;
}

export interface OpenModal {
  readonly data: APIModalInteractionResponseCallbackData;
  readonly channelId: string;
  readonly messageId: string | null;
  /** The submission under way or failed. */
  readonly submission: string | null;
}

/** All that the page shows, as one value; views are functions of it. */
export interface State extends Snapshot {
  /** The person that the page speaks as. */
  readonly me: string;
  readonly channelId: string;
  readonly link: "connecting" | "open" | "lost";
  /** Messages not seen yet, by channel. */
  readonly unread: ReadonlyMap<string, number>;
  /** Who types where, and until when (ms since the epoch). */
  readonly typing: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly sent: ReadonlyMap<string, SentInteraction>;
  /** Events about interactions whose id the server has not told this page yet. */
  readonly early: ReadonlyMap<string, readonly PageEvent[]>;
  readonly choices: ReadonlyMap<string, readonly APIApplicationCommandOptionChoice[]>;
  readonly dismissed: ReadonlySet<string>;
  readonly replyTo: string | null;
  readonly mentionReplied: boolean;
  readonly editing: string | null;
  readonly deleting: string | null;
  /** Where a thread is about to be opened. */
  readonly threading: { readonly channelId: string; readonly messageId: string | null } | null;
  /** The thread that is about to be edited or deleted. */
  readonly keeping: { readonly threadId: string; readonly act: "edit" | "delete" } | null;
  readonly eventsOpen: boolean;
  /** The event that is about to be cancelled. */
  readonly cancelling: string | null;
  /** A command that was pressed where a message mentions it: the composer is about to begin it. */
  readonly beginning: { readonly commandId: string; readonly name: string } | null;
  readonly modal: OpenModal | null;
  /** What went wrong, to be read and dismissed. */
  readonly notice: string | null;
  readonly channelsOpen: boolean;
}

export const emptyState: State = {
  guild: { id: "", name: "" },
  guilds: [],
  users: [],
  channels: [],
  roles: [],
  commands: [],
  messages: [],
  scheduledEvents: [],
  botConnected: false,
  me: "",
  channelId: "",
  link: "connecting",
  unread: new Map(),
  typing: new Map(),
  sent: new Map(),
  early: new Map(),
  choices: new Map(),
  dismissed: new Set(),
  replyTo: null,
  mentionReplied: true,
  editing: null,
  deleting: null,
  threading: null,
  keeping: null,
  eventsOpen: false,
  cancelling: null,
  beginning: null,
  modal: null,
  notice: null,
  channelsOpen: false,
};

/** A map with one entry changed, or taken out where the value is undefined. */
export function withEntry<K, V>(map: ReadonlyMap<K, V>, key: K, value: V | undefined): ReadonlyMap<K, V> {
  const copy = new Map(map);
  if (value === undefined) copy.delete(key);
  else copy.set(key, value);
  return copy;
}

export function userOf(state: Pick<State, "users">, id: string) {
  return state.users.find((user) => user.id === id);
}

export function channelOf(state: Pick<State, "channels">, id: string) {
  return state.channels.find((channel) => channel.id === id);
}

export function messageOf(state: State, id: string): PageMessage | undefined {
  return indexOf(state.messages).byId.get(id);
}

/** How many messages a channel holds. */
export function messageCount(state: State, channelId: string): number {
  return indexOf(state.messages).counts.get(channelId) ?? 0;
}

/** The messages of a channel that this person has not dismissed, oldest first. */
export function messagesIn(state: State, channelId: string): PageMessage[] {
  return state.messages.filter(
    ({ message }) => message.channel_id === channelId && !state.dismissed.has(message.id),
  );
}

export function isWaiting({ acknowledged, failure }: SentInteraction): boolean {
  return !acknowledged && failure === null;
}

/** The interactions that there is something to say of: not answered yet, or failed. */
export function openInteractions(state: State): SentInteraction[] {
  return [...state.sent.values()].filter((sent) => isWaiting(sent) || sent.failure !== null);
}

/** The language of the person that the page speaks as. */
export function localeOf(state: Pick<State, "users" | "me">): LocaleString {
  return userOf(state, state.me)?.locale ?? "en-US";
}

/** Whether this person may do something in a channel. */
export function may(channel: PageChannel | undefined, bit: bigint): boolean {
  return channel !== undefined && (BigInt(channel.permissions) & bit) === bit;
}

export function botOf(state: Pick<State, "users">) {
  return state.users.find((user) => user.isBot);
}

interface MessageIndex {
  readonly byId: ReadonlyMap<string, PageMessage>;
  readonly counts: ReadonlyMap<string, number>;
}

const indexes = new WeakMap<readonly PageMessage[], MessageIndex>();

function indexOf(messages: readonly PageMessage[]): MessageIndex {
  const known = indexes.get(messages);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { message } of messages) {
    // The message below which a thread was opened is not one of the thread's own.
    if (message.type === MessageType.ThreadStarterMessage) continue;
    counts.set(message.channel_id, (counts.get(message.channel_id) ?? 0) + 1);
  }
  const index = { byId: new Map(messages.map((entry) => [entry.message.id, entry])), counts };
  indexes.set(messages, index);
  return index;
}

/** Holds the state and tells who watches; many changes in one frame are one repaint. */
export class Store {
  #state: State;
  readonly #watchers = new Set<(state: State) => void>();
  #scheduled = false;

  constructor(initial: State) {
    this.#state = initial;
  }

  get state(): State {
    return this.#state;
  }

  update(change: (state: State) => State): void {
    const next = change(this.#state);
    if (next === this.#state) return;
    this.#state = next;
    if (this.#scheduled) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      for (const watcher of this.#watchers) watcher(this.#state);
    });
  }

  patch(change: Partial<State>): void {
    this.update((state) => ({ ...state, ...change }));
  }

  watch(watcher: (state: State) => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }
}
