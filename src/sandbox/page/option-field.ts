import {
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType as OptionType,
} from "discord-api-types/v10";
import { html, LitElement, nothing } from "lit";
import type { Actions } from "./actions.js";
import type { Choice } from "./choice.js";
import type { FileField } from "./file-field.js";
import { inLanguage, type LabelledOption } from "./language.js";
import { EMPTY, type Entry, narrowed, offeredFor, takesAutocomplete } from "./option-values.js";
import { localeOf, type State } from "./state.js";
import "./file-field.js";

let nextId = 0;

/**
 * One option of a command: a labelled field, with a list where there is something to choose from. Fires "input"
 * when its entry changes and "submit" on Enter.
 */
export class OptionField extends LitElement {
  static override properties = {
    option: { attribute: false },
    state: { attribute: false },
    actions: { attribute: false },
    suggestions: { attribute: false },
    problem: {},
    entry: { attribute: false },
    focused: { state: true },
    closed: { state: true },
    active: { state: true },
  };
  declare option: LabelledOption;
  declare state: State;
  declare actions: Actions;
  /** What the bot suggests for what was typed; null while it is waited for. */
  declare suggestions: readonly APIApplicationCommandOptionChoice[] | null;
  declare problem: string;
  declare entry: Entry;
  declare focused: boolean;
  declare closed: boolean;
  declare active: number;
  readonly #id = `option-${nextId++}`;

  constructor() {
    super();
    this.suggestions = [];
    this.problem = "";
    this.entry = EMPTY;
    this.focused = false;
    this.closed = false;
    this.active = 0;
  }

  protected override createRenderRoot() {
    return this;
  }

  override focus(): void {
    this.querySelector("input")?.focus();
  }

  protected override render() {
    const { option } = this;
    if (option.type === OptionType.Attachment) return this.#fileField();
    const choices = this.#choices();
    const listed = this.focused && !this.closed && choices !== null;
    const isNumber = option.type === OptionType.Integer || option.type === OptionType.Number;
    return html`<label class="option-field ${this.problem ? "wrong" : ""} ${option.required ? "" : "optional"}">
        <span class="option-name">${option.label}</span>
        <input
          type="text"
          autocomplete="off"
          spellcheck="false"
          inputmode=${isNumber && choices === null ? "decimal" : "text"}
          placeholder=${option.required ? "" : "optional"}
          aria-label=${option.label}
          aria-description=${option.description}
          aria-required=${option.required ? "true" : "false"}
          aria-invalid=${this.problem ? "true" : "false"}
          aria-errormessage=${this.problem ? `${this.#id}-problem` : nothing}
          role=${choices === null ? nothing : "combobox"}
          aria-autocomplete=${choices === null ? nothing : "list"}
          aria-expanded=${choices === null ? nothing : listed}
          aria-controls=${choices === null ? nothing : `${this.#id}-list`}
          aria-activedescendant=${listed && choices.length > 0 ? `${this.#id}-${this.active}` : nothing}
          .value=${this.entry.text}
          @input=${this.#onInput}
          @keydown=${(event: KeyboardEvent) => this.#onKey(event, listed ? choices : null)}
          @focus=${() => {
            this.focused = true;
            this.closed = false;
            this.active = 0;
          }}
          @blur=${() => {
            this.focused = false;
          }}
        />
      </label>
      ${this.#problemView()}
      ${listed ? this.#list(choices) : nothing}`;
  }

  #fileField() {
    const { option, entry } = this;
    return html`<div class="option-field ${this.problem ? "wrong" : ""} ${option.required ? "" : "optional"}">
        <span class="option-name">${option.label}</span>
        <sandbox-file
          .actions=${this.actions}
          .uploads=${entry.picked ? [{ id: entry.picked.value, name: entry.text }] : []}
          .name=${option.label}
          @change=${(event: Event) => {
            event.stopPropagation();
            const [file] = (event.currentTarget as FileField).uploads;
            this.#enter(file ? { text: file.name, picked: { name: file.name, value: file.id } } : EMPTY);
          }}
        ></sandbox-file>
      </div>
      ${this.#problemView()}`;
  }

  #problemView() {
    return this.problem
      ? html`<span class="option-problem" id="${this.#id}-problem" role="alert">${this.problem}</span>`
      : nothing;
  }

  #list(choices: readonly Choice[]) {
    return html`<div class="panel suggestions" role="listbox" id="${this.#id}-list" aria-label="Choices for ${this.option.label}" data-testid="option-list">
      ${choices.length === 0 ? html`<p class="popup-empty">${this.suggestions === null ? "Looking for choices…" : "No choice matches what you typed."}</p>` : nothing}
      ${choices.map(
        ({ label, description }, at) =>
          html`<div
            class="option ${at === this.active ? "active" : ""}"
            role="option"
            id="${this.#id}-${at}"
            aria-selected=${at === this.active}
            @pointerdown=${(event: Event) => {
              event.preventDefault();
              this.#pick(choices[at]);
            }}
          >
            <span class="option-text"><span class="option-label">${label}</span>${description ? html`<span class="option-description">${description}</span>` : nothing}</span>
          </div>`,
      )}
    </div>`;
  }

  #choices(): readonly Choice[] | null {
    if (takesAutocomplete(this.option)) {
      return (this.suggestions ?? []).map(({ name, name_localizations: names, value }) => ({
        value: String(value),
        label: inLanguage(name, names, localeOf(this.state)),
      }));
    }
    const offered = offeredFor(this.option, this.state);
    return offered && narrowed(offered, this.entry.text);
  }

  #pick(choice: Choice | undefined): void {
    if (!choice) return;
    const picked = (this.suggestions ?? []).find(({ value }) => String(value) === choice.value) ?? null;
    this.closed = true;
    this.#enter({ text: choice.label, picked: takesAutocomplete(this.option) ? picked : null });
  }

  #enter(entry: Entry): void {
    this.entry = entry;
    this.problem = "";
    this.dispatchEvent(new Event("entry", { bubbles: true }));
  }

  readonly #onInput = (event: Event): void => {
    event.stopPropagation();
    this.closed = false;
    this.active = 0;
    this.#enter({ text: (event.target as HTMLInputElement).value, picked: null });
  };

  #onKey(event: KeyboardEvent, choices: readonly Choice[] | null): void {
    if (event.isComposing) return;
    const open = choices !== null && choices.length > 0;
    const { key } = event;
    if (open && (key === "ArrowDown" || key === "ArrowUp")) {
      const step = key === "ArrowDown" ? 1 : -1;
      this.active = (this.active + step + choices.length) % choices.length;
      document.getElementById(`${this.#id}-${this.active}`)?.scrollIntoView({ block: "nearest" });
    } else if (key === "Escape" && open) {
      this.closed = true;
      event.stopPropagation();
    } else if (key === "Enter" && open && !event.shiftKey && this.#enterPicks(choices)) {
      this.#pick(choices[this.active]);
    } else if (key === "Enter" && !event.shiftKey) {
      this.dispatchEvent(new Event("submit", { bubbles: true }));
    } else {
      // Tab takes the choice too, and moves on.
      if (key === "Tab" && !event.shiftKey && open && this.#enterPicks(choices))
        this.#pick(choices[this.active]);
      return;
    }
    event.preventDefault();
  }

  /** Enter sends where the choice is taken already, and where an option that may be left empty is. */
  #enterPicks(choices: readonly Choice[]): boolean {
    if (this.entry.text === "" && this.active === 0 && !this.option.required) return false;
    return choices[this.active]?.label !== this.entry.text;
  }
}
customElements.define("sandbox-option", OptionField);
