import type { PostInteraction } from "../page-api.js";
import * as api from "./api.js";
import type { Invocable } from "./commands.js";
import { applyEvent, applySent } from "./events.js";
import { emptyState, type State, type Store, withEntry } from "./state.js";

type OptionValues = Readonly<Record<string, string | number | boolean>>;
/** Of a union, each member without the keys K. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** All that a person can do on the page. What the server refuses becomes a notice. */
export class Actions {
  readonly #store: Store;
  #stream: api.EventStream | null = null;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Loads the page as a person sees it: "" for the first one. */
  async become(userId: string, channelId = this.#store.state.channelId): Promise<void> {
    await this.#try(async () => {
      const snapshot = await api.getState(userId);
      const me = snapshot.users.find((user) => user.id === userId && !user.isBot);
      if (!me) {
        const people = snapshot.users.filter((user) => !user.isBot);
        const first = people.find((user) => !user.isModerator) ?? people[0];
        if (first) return this.become(first.id, channelId);
        throw new api.RefusedError("The sandbox has no people to be.");
      }
      this.#stream?.close();
      this.#store.update((state) => ({
        ...emptyState,
        ...snapshot,
        me: me.id,
        channelId: openableChannel(snapshot, channelId),
        dismissed: state.dismissed,
      }));
      this.#listen(me.id);
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

  #listen(as: string): void {
    let wasLost = false;
    this.#stream = new api.EventStream(as, {
      open: () => {
        this.#store.patch({ link: "open" });
        // What happened in between was not heard.
        if (wasLost) void this.#refresh();
      },
      lost: () => {
        wasLost = true;
        this.#store.patch({ link: "lost" });
      },
      event: (event) => this.#store.update((state) => applyEvent(state, event, Date.now())),
    });
  }

  async #refresh(): Promise<void> {
    const { me } = this.#store.state;
    await this.#try(async () => {
      const snapshot = await api.getState(me);
      this.#store.update((state) =>
        state.me === me
          ? { ...state, ...snapshot, channelId: openableChannel(snapshot, state.channelId) }
          : state,
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
  return (found ?? snapshot.channels.find(({ kind }) => kind === "text") ?? snapshot.channels[0])?.id ?? "";
}
