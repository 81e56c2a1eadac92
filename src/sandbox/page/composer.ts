import { ApplicationCommandType, PermissionFlagsBits } from "discord-api-types/v10";
import { html, LitElement, nothing } from "lit";
import type { PageChannel } from "../page-api.js";
import type { Actions } from "./actions.js";
import { faceOf } from "./avatar.js";
import { type Invocable, invocables, matching } from "./commands.js";
import { icons } from "./icons.js";
import { encodeMentions, type Mentionable, mentionAt, mentionables } from "./mentions.js";
import { channelOf, localeOf, may, messageOf, type State } from "./state.js";
import "./command-form.js";

const LONGEST = 2_000;
const SUGGESTED = 10;

interface Suggestion {
  readonly label: string;
  readonly hint: string;
  /** What a command asks for, by name. */
  readonly options?: readonly { readonly label: string; readonly required?: boolean }[];
  readonly take: () => void;
}

/** Where one writes: a message, with "@" and "#" completed, or after "/" a command. */
export class Composer extends LitElement {
  static override properties = {
    state: { attribute: false },
    actions: { attribute: false },
    text: { state: true },
    cursor: { state: true },
    active: { state: true },
    listClosed: { state: true },
    command: { state: true },
  };
  declare state: State;
  declare actions: Actions;
  declare text: string;
  declare cursor: number;
  declare active: number;
  /** The list was closed with Escape, until something else is typed. */
  declare listClosed: boolean;
  declare command: Invocable | null;
  #channel = "";

  constructor() {
    super();
    this.text = "";
    this.cursor = 0;
    this.active = 0;
    this.listClosed = false;
    this.command = null;
  }

  protected override createRenderRoot() {
    return this;
  }

  protected override willUpdate(): void {
    const here = `${this.state.me} ${this.state.channelId}`;
    if (here !== this.#channel) this.command = null;
    this.#channel = here;
    if (this.state.beginning) this.command = this.#offered().find(this.#isBeginning) ?? this.command;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    const area = this.querySelector("textarea");
    if (area) {
      area.style.height = "auto";
      area.style.height = `${area.scrollHeight}px`;
    }
    const before = changed.get("state") as State | undefined;
    if (this.state.beginning) {
      const isOffered = this.command !== null && this.#isBeginning(this.command);
      const notice = isOffered ? {} : { notice: `You may not use /${this.state.beginning.name} here.` };
      this.actions.set({ beginning: null, ...notice });
    }
    if (before && before.replyTo !== this.state.replyTo && this.state.replyTo) area?.focus();
  }

  protected override render() {
    const channel = channelOf(this.state, this.state.channelId);
    if (!channel || channel.kind === "forum") return nothing;
    const isKeeper = may(channel, PermissionFlagsBits.ManageThreads);
    if (channel.locked && !isKeeper) {
      return html`<p class="composer-closed">A moderator has locked this thread${channel.archived ? " and closed it" : ""}. Only moderators can write in it.</p>`;
    }
    const needed =
      channel.kind === "thread"
        ? PermissionFlagsBits.SendMessagesInThreads
        : PermissionFlagsBits.SendMessages;
    if (!may(channel, needed)) return html`<p class="composer-closed">You may not write in this channel.</p>`;
    if (this.command) {
      return html`<sandbox-command-form
        .invocable=${this.command}
        .state=${this.state}
        .actions=${this.actions}
        @done=${() => this.#reset()}
        @leave=${() => this.#reset()}
      ></sandbox-command-form>`;
    }
    const suggestions = this.#suggestions();
    const isCommands = this.text.startsWith("/");
    const name =
      channel.kind === "text"
        ? `Message #${channel.name}`
        : channel.kind === "dm"
          ? `Message @${channel.name}`
          : `Message "${channel.name}"`;
    return html`${closedNote(channel)} ${suggestions ? this.#list(suggestions, isCommands) : nothing} ${this.#replyBar()}
      <div class="composer-box">
        <button type="button" class="tool slash" aria-label="Commands" title="Commands (/)" @click=${() => this.#type("/")}>/</button>
        <textarea
          rows="1"
          data-testid="composer"
          aria-label=${name}
          placeholder=${name}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls=${suggestions ? "composer-list" : nothing}
          aria-activedescendant=${suggestions?.length ? `composer-list-${this.active}` : nothing}
          .value=${this.text}
          @input=${this.#onInput}
          @keyup=${this.#onCursor}
          @click=${this.#onCursor}
          @keydown=${(event: KeyboardEvent) => this.#onKey(event, suggestions)}
        ></textarea>
        ${this.text.length > LONGEST - 200 ? html`<span class="count ${this.text.length > LONGEST ? "over" : ""}" role="status">${LONGEST - this.text.length}</span>` : nothing}
        <button type="button" class="tool send" aria-label="Send message" title="Send (Enter)" ?disabled=${this.text.trim() === ""} @click=${() => this.#send()}>${icons.send}</button>
      </div>`;
  }

  #list(suggestions: readonly Suggestion[], isCommands: boolean) {
    const title = isCommands
      ? "Commands"
      : this.text[this.#mention()?.start ?? 0] === "#"
        ? "Channels"
        : "People and apps";
    return html`<div class="panel suggestions" role="listbox" id="composer-list" aria-label=${title} data-testid=${isCommands ? "command-list" : "mention-list"}>
      <p class="panel-title" role="presentation">${title}</p>
      ${suggestions.length === 0 ? html`<p class="popup-empty">${isCommands ? "No command is called that." : "Nobody is called that."}</p>` : nothing}
      ${suggestions.map(
        ({ label, hint, options, take }, at) =>
          html`<div
            class="option ${at === this.active ? "active" : ""}"
            role="option"
            id="composer-list-${at}"
            aria-selected=${at === this.active}
            @pointerdown=${(event: Event) => event.preventDefault()}
            @click=${take}
            @pointermove=${() => {
              this.active = at;
            }}
          >
            <span class="option-text ${isCommands ? "stacked" : ""}"><span class="option-label">${label}${options?.length ? html`<span class="option-args" aria-hidden="true">${options.map((option) => html`<span>${option.required ? option.label : `${option.label}?`}</span>`)}</span>` : nothing}</span>${hint ? html`<span class="option-description">${hint}</span>` : nothing}</span>
          </div>`,
      )}
    </div>`;
  }

  #replyBar() {
    const { replyTo, mentionReplied } = this.state;
    const replied = replyTo === null ? undefined : messageOf(this.state, replyTo);
    if (!replied) return nothing;
    const face = faceOf(this.state, replied.message.author);
    return html`<div class="reply-bar">
      <span>Replying to <strong style="color: ${face.color}">${face.name}</strong></span>
      <button type="button" class="link" aria-pressed=${mentionReplied} title="Mention the author of the message" @click=${() => this.actions.set({ mentionReplied: !mentionReplied })}>@ ${mentionReplied ? "ON" : "OFF"}</button>
      <button type="button" class="tool" aria-label="Cancel reply" title="Cancel (Esc)" @click=${() => this.actions.set({ replyTo: null })}>${icons.close}</button>
    </div>`;
  }

  #offered(): Invocable[] {
    const where = channelOf(this.state, this.state.channelId);
    const { ChatInput } = ApplicationCommandType;
    return invocables(this.state.commands, ChatInput, where, localeOf(this.state));
  }

  readonly #isBeginning = ({ command, path }: Invocable): boolean => {
    const { beginning } = this.state;
    return command.id === beginning?.commandId && [command.name, ...path].join(" ") === beginning.name;
  };

  #mention() {
    return mentionAt(this.text, this.cursor);
  }

  /** What is offered for what was typed; null where no list belongs. */
  #suggestions(): Suggestion[] | null {
    if (this.listClosed) return null;
    if (/^\/[^\n]*$/.test(this.text)) {
      return matching(this.#offered(), this.text).map((one) => ({
        label: one.label,
        hint: one.description,
        options: one.options,
        take: () => {
          this.command = one;
        },
      }));
    }
    const mention = this.#mention();
    if (!mention) return null;
    const found = mentionables(this.state)
      .filter(
        ({ text }) =>
          text[0] === mention.typed[0] &&
          text.slice(1).toLowerCase().includes(mention.typed.slice(1).toLowerCase()),
      )
      .sort(
        (one, other) =>
          Number(other.hint === "App") - Number(one.hint === "App") || one.text.localeCompare(other.text),
      )
      .slice(0, SUGGESTED);
    if (found.length === 0) return null;
    return found.map((one) => ({
      label: one.text,
      hint: one.hint,
      take: () => this.#complete(one, mention.start),
    }));
  }

  #complete({ text }: Mentionable, start: number): void {
    const before = `${this.text.slice(0, start)}${text} `;
    this.#type(before + this.text.slice(this.cursor).trimStart(), before.length);
  }

  #type(text: string, cursor = text.length): void {
    this.text = text;
    this.cursor = cursor;
    this.active = 0;
    this.listClosed = false;
    void this.updateComplete.then(() => {
      const area = this.querySelector("textarea");
      area?.focus();
      area?.setSelectionRange(cursor, cursor);
    });
  }

  #reset(): void {
    this.command = null;
    this.#type("");
  }

  async #send(): Promise<void> {
    const content = encodeMentions(this.text.trim(), this.state);
    if (content === "") return;
    if (content.length > LONGEST)
      return this.actions.set({ notice: `A message has at most ${LONGEST} characters.` });
    const kept = this.text;
    this.#type("");
    if (!(await this.actions.send(content)) && this.text === "") this.#type(kept);
  }

  readonly #onInput = (event: Event): void => {
    const area = event.target as HTMLTextAreaElement;
    this.text = area.value;
    this.cursor = area.selectionStart;
    this.active = 0;
    this.listClosed = false;
  };

  readonly #onCursor = (event: Event): void => {
    this.cursor = (event.target as HTMLTextAreaElement).selectionStart;
  };

  #onKey(event: KeyboardEvent, suggestions: readonly Suggestion[] | null): void {
    if (event.isComposing) return;
    const { key } = event;
    const count = suggestions?.length ?? 0;
    if (count > 0 && (key === "ArrowDown" || key === "ArrowUp")) {
      this.active = (this.active + (key === "ArrowDown" ? 1 : -1) + count) % count;
      void this.updateComplete.then(() =>
        document.getElementById(`composer-list-${this.active}`)?.scrollIntoView({ block: "nearest" }),
      );
    } else if (count > 0 && (key === "Enter" || key === "Tab") && !event.shiftKey) {
      suggestions?.[this.active]?.take();
    } else if (key === "Escape" && suggestions) {
      this.listClosed = true;
    } else if (key === "Escape" && this.state.replyTo) {
      this.actions.set({ replyTo: null });
    } else if (key === "ArrowUp" && this.text === "") {
      this.#editLast();
    } else if (key === "Enter" && !event.shiftKey) {
      void this.#send();
    } else return;
    event.preventDefault();
  }

  #editLast(): void {
    const mine = this.state.messages.findLast(
      ({ message }) => message.channel_id === this.state.channelId && message.author.id === this.state.me,
    );
    if (mine) this.actions.set({ editing: mine.message.id });
  }
}

function closedNote({ archived, locked }: PageChannel) {
  if (archived)
    return html`<p class="closed-note" role="note">This thread is closed. A message opens it again.</p>`;
  if (locked)
    return html`<p class="closed-note" role="note">This thread is locked. Only moderators can write in it.</p>`;
  return nothing;
}
customElements.define("sandbox-composer", Composer);
