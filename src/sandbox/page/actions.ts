import type { LocaleString } from "discord-api-types/v10";
import type { EventChange, PageEvent, PostInteraction, ThreadChange } from "../page-api.js";
import * as api from "./api.js";
import type { Invocable } from "./commands.js";
import { applyEvent, applySent, isOpenable } from "./events.js";
import { emptyState, type State, type Store, withEntry } from "./state.js";
import { type Left, leave, unreadOf } from "./unread.js";

const REFRESH_AFTER_MS = 50;

type OptionValues = Readonly<Record<string, string | number | boolean>>;
/** Of a union, each member without the keys K. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** All that a person can do on the page. What the server refuses becomes a notice. */
export class Actions {
  readonly #store: Store;
  #stream: api.EventStream | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The events since the last snapshot was asked for. */
  #heard: PageEvent[] = [];
  /** By person and guild, and "" for those whom the page has not been yet. */
  readonly #left = new Map<string, Left>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** Loads the page as a person sees it: "" for the first one, or the first guild. */
  async become(
    userId: string,
    channelId = this.#store.state.channelId,
    guildId = this.#store.state.guild.id,
  ): Promise<void> {
    await this.#try(async () => {
      const snapshot = await api.getState(userId, guildId);
      const me = snapshot.users.find((user) => user.id === userId && !user.isBot);
      if (!me) {
        const people = snapshot.users.filter((user) => !user.isBot);
        const first = people.find((user) => !user.isModerator) ?? people[0];
        if (first) return this.become(first.id, channelId, snapshot.guild.id);
        throw new api.RefusedError("The sandbox has no people to be.");
      }
      this.#stream?.close();
      const before = this.#store.state;
      if (before.me !== "") this.#left.set(`${before.me} ${before.guild.id}`, leave(before));
      const opened = openableChannel(snapshot, channelId);
      const left = this.#left.get(`${me.id} ${snapshot.guild.id}`) ?? this.#left.get("");
      if (!left) this.#left.set("", leave({ unread: new Map(), messages: snapshot.messages }));
      this.#store.update((state) => ({
        ...emptyState,
        ...snapshot,
        me: me.id,
        channelId: opened,
        dismissed: state.dismissed,
        unread: left ? unreadOf(snapshot.messages, left, me.id, opened) : new Map(),
      }));
      this.#listen(me.id, snapshot.guild.id);
    });
  }

  openChannel(channelId: string): void {
    this.#store.update((state) => ({
      ...state,
      channelId,
      channelsOpen: false,
      replyTo: null,
      editing: null,
      unread: withEntry(state.unread, channelId, undefined),
    }));
  }

  openGuild(guildId: string): Promise<void> {
    return this.become(this.#store.state.me, "", guildId);
  }

  async speak(locale: LocaleString): Promise<void> {
    await this.#try(() => api.putLanguage(this.#store.state.me, locale));
  }

  /** Opens a thread, or a forum post that begins with `content`, and goes there. */
  async openThread(
    channelId: string,
    name: string,
    messageId: string | null,
    content: string | undefined,
  ): Promise<void> {
    await this.#try(async () => {
      const { id } = await api.postThread({
        as: this.#store.state.me,
        channelId,
        name,
        ...(messageId === null ? {} : { messageId }),
        ...(content === undefined ? {} : { content }),
      });
      this.#store.patch({ threading: null });
      this.openChannel(id);
    });
  }

  async changeThread(threadId: string, change: ThreadChange): Promise<void> {
    if (await this.#try(() => api.patchThread(threadId, this.#store.state.me, change))) {
      this.#store.patch({ keeping: null });
    }
  }

  async deleteThread(threadId: string): Promise<void> {
    this.#store.patch({ keeping: null });
    await this.#try(() => api.deleteThread(threadId, this.#store.state.me));
  }

  async changeEvent(eventId: string, change: EventChange): Promise<void> {
    await this.#try(() => api.patchEvent(eventId, this.#store.state.me, change));
  }

  async setInterested(eventId: string, isInterested: boolean): Promise<void> {
    await this.#try(() => api.putInterested(eventId, this.#store.state.me, isInterested));
  }

  /** Gives a file to the server for a command's option or a form's field; null if it is refused. */
  async upload(file: File): Promise<string | null> {
    let id: string | null = null;
    await this.#try(async () => {
      ({ id } = await api.postFile(this.#store.state.me, file));
    });
    return id;
  }

  async send(content: string): Promise<boolean> {
    const { me, channelId, replyTo, mentionReplied } = this.#store.state;
    const reply = replyTo === null ? {} : { replyTo, mentionReplied };
    const done = await this.#try(() => api.postMessage({ as: me, channelId, content, ...reply }));
    if (done) this.#store.patch({ replyTo: null });
    return done;
  }

  async edit(messageId: string, content: string): Promise<void> {
    if (await this.#try(() => api.patchMessage(messageId, this.#store.state.me, content))) {
      this.#store.patch({ editing: null });
    }
  }

  async delete(messageId: string): Promise<void> {
    this.#store.patch({ deleting: null });
    await this.#try(() => api.deleteMessage(messageId, this.#store.state.me));
  }

  async react(messageId: string, emoji: string): Promise<void> {
    await this.#try(() => api.postReaction(this.#store.state.me, messageId, emoji));
  }

  async runCommand(invocable: Invocable, options: OptionValues, targetId?: string): Promise<boolean> {
    return this.#interact(
      {
        kind: "command",
        commandId: invocable.command.id,
        options,
        ...(targetId === undefined ? {} : { targetId }),
        ...(invocable.path.length === 0 ? {} : { subcommand: invocable.path }),
      },
      invocable.label,
    );
  }

  /** For the composer, which knows whether this person may use the command here. */
  readonly begin = (commandId: string, name: string): void => {
    this.#store.patch({ beginning: { commandId, name } });
  };

  /** Asks the bot for choices; they arrive in the state under the id that is given back. */
  async autocomplete(invocable: Invocable, options: OptionValues, focused: string): Promise<string | null> {
    const { me, channelId } = this.#store.state;
    try {
      const { id } = await api.postInteraction({
        kind: "autocomplete",
        as: me,
        channelId,
        commandId: invocable.command.id,
        options,
        focused,
        ...(invocable.path.length === 0 ? {} : { subcommand: invocable.path }),
      });
      return id;
    } catch {
      return null;
    }
  }

  async useComponent(
    messageId: string,
    customId: string,
    label: string,
    values?: readonly string[],
  ): Promise<void> {
    const { sent } = this.#store.state;
    const others = [...sent].filter(
      ([, { request }]) => !(request.kind === "component" && request.messageId === messageId),
    );
    this.#store.patch({ sent: new Map(others) });
    await this.#interact({ kind: "component", messageId, customId, ...(values ? { values } : {}) }, label);
  }

  async submitModal(fields: Readonly<Record<string, string | readonly string[]>>): Promise<void> {
    const { modal, me } = this.#store.state;
    if (!modal) return;
    const request: PostInteraction = {
      kind: "modal",
      as: me,
      channelId: modal.channelId,
      customId: modal.data.custom_id,
      fields,
      ...(modal.messageId === null ? {} : { messageId: modal.messageId }),
    };
    await this.#try(async () => {
      const { id } = await api.postInteraction(request);
      this.#store.update((state) =>
        applySent(
          { ...state, modal: state.modal && { ...state.modal, submission: id } },
          id,
          request,
          modal.data.title,
          Date.now(),
        ),
      );
    });
  }

  closeModal(): void {
    this.#store.update((state) => ({
      ...state,
      modal: null,
      sent: withEntry(state.sent, state.modal?.submission ?? "", undefined),
    }));
  }

  forget(interactionId: string): void {
    this.#store.update((state) => ({ ...state, sent: withEntry(state.sent, interactionId, undefined) }));
  }

  dismiss(messageId: string): void {
    this.#store.update((state) => ({ ...state, dismissed: new Set([...state.dismissed, messageId]) }));
  }

  set(change: Partial<State>): void {
    this.#store.patch(change);
  }

  #listen(as: string, guildId: string): void {
    this.#stream = new api.EventStream(as, guildId, {
      open: () => {
        this.#store.patch({ link: "open" });
        // What happened before, since the snapshot, was not heard.
        this.#refreshSoon();
      },
      lost: () => this.#store.patch({ link: "lost" }),
      event: (event) => {
        if (event.kind === "stale") return this.#refreshSoon();
        this.#heard.push(event);
        this.#store.update((state) => applyEvent(state, event, Date.now()));
      },
    });
  }

  /** Many changes at once are one question for a snapshot. */
  #refreshSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.#refresh();
    }, REFRESH_AFTER_MS);
  }

  async #refresh(): Promise<void> {
    const { me, guild } = this.#store.state;
    this.#heard = [];
    await this.#try(async () => {
      const snapshot = await api.getState(me, guild.id);
      const now = this.#store.state;
      if (now.me !== me || now.guild.id !== guild.id) return;
      if (!snapshot.users.some(({ id }) => id === me)) return this.become("");
      // What came while the snapshot was under way may not be in it.
      this.#store.update((state) =>
        this.#heard.reduce<State>((each, event) => applyEvent(each, event, Date.now()), {
          ...state,
          ...snapshot,
          unread: state.unread,
          channelId: openableChannel(snapshot, state.channelId),
        }),
      );
    });
  }

  async #interact(what: Without<PostInteraction, "as" | "channelId">, label: string): Promise<boolean> {
    const { me, channelId } = this.#store.state;
    const request = { ...what, as: me, channelId } as PostInteraction;
    return this.#try(async () => {
      const { id } = await api.postInteraction(request);
      this.#store.update((state) =>
        state.me === me ? applySent(state, id, request, label, Date.now()) : state,
      );
    });
  }

  async #try(act: () => Promise<unknown>): Promise<boolean> {
    try {
      await act();
      return true;
    } catch (error) {
      if (!(error instanceof api.RefusedError)) throw error;
      this.#store.patch({ notice: error.message });
      return false;
    }
  }
}

function openableChannel(snapshot: Pick<State, "channels">, wanted: string): string {
  const found = snapshot.channels.find(({ id }) => id === wanted);
  return (found ?? snapshot.channels.find(isOpenable) ?? snapshot.channels[0])?.id ?? "";
}
