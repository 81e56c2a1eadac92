import { html, LitElement, nothing } from "lit";
import type { Choice } from "./choice.js";
import { icons } from "./icons.js";
import { openPopup } from "./popup.js";

const SEARCHED_FROM = 8;

let nextId = 0;

/**
 * Discord's select menu: a button that opens a list. One choice is taken at once; where several may be taken,
 * they are when the list closes. Fires "change" and then holds the choice in `values`.
 */
export class SelectMenu extends LitElement {
  static override properties = {
    choices: { attribute: false },
    values: { attribute: false },
    min: { type: Number },
    max: { type: Number },
    placeholder: {},
    name: {},
    disabled: { type: Boolean },
    searchable: { type: Boolean },
    wanted: { state: true },
    open: { state: true },
    active: { state: true },
  };
  declare choices: readonly Choice[];
  declare values: readonly string[];
  declare min: number;
  declare max: number;
  declare placeholder: string;
  /** What the list is called by assistive technology. */
  declare name: string;
  declare disabled: boolean;
  /** A long list has a field to search it. */
  declare searchable: boolean;
  /** What is searched for. */
  declare wanted: string;
  declare open: boolean;
  declare active: number;
  readonly #id = `select-${nextId++}`;
  #before: readonly string[] = [];
  #close: (() => void) | undefined;
  #typed = "";
  #typedAt = 0;

  constructor() {
    super();
    this.choices = [];
    this.values = [];
    this.min = 1;
    this.max = 1;
    this.placeholder = "Make a selection";
    this.name = "";
    this.disabled = false;
    this.searchable = false;
    this.wanted = "";
    this.open = false;
    this.active = 0;
  }

  protected override createRenderRoot() {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close?.();
  }

  protected override render() {
    const chosen = this.choices.filter(({ value }) => this.values.includes(value));
    const words = chosen.map(({ label }) => label).join(", ");
    const name = this.name || this.placeholder;
    return html`<button
        type="button"
        class="select-button"
        role="combobox"
        aria-haspopup="listbox"
        aria-expanded=${this.open}
        aria-controls=${this.#id}
        aria-label=${words === "" ? name : `${name}: ${words}`}
        aria-activedescendant=${this.open ? `${this.#id}-${this.active}` : nothing}
        ?disabled=${this.disabled}
        @click=${() => (this.open ? this.#close?.() : this.#show())}
        @keydown=${this.#onKey}
      >
        <span class=${chosen.length === 0 ? "select-placeholder" : "select-value"}
          >${words === "" ? this.placeholder : words}</span
        >${icons.chevron}
      </button>
      <div
        class="popup select-list"
        id=${this.#id}
        role="listbox"
        data-fit="anchor"
        aria-label=${name}
        aria-multiselectable=${this.max > 1 ? "true" : nothing}
        popover="manual"
      >
        ${this.open && this.#isSearched ? this.#searchField() : nothing}
        ${this.open ? this.#shown.map((choice, at) => this.#option(choice, at)) : nothing}
        ${this.open && this.#shown.length === 0 ? html`<p class="popup-empty">Nothing to choose from.</p>` : nothing}
        ${this.open && this.max > 1 ? html`<p class="popup-hint">Choose ${this.min === this.max ? this.max : `${this.min} to ${this.max}`}, then close the list.</p>` : nothing}
      </div>`;
  }

  get #isSearched(): boolean {
    return this.searchable && this.choices.length > SEARCHED_FROM;
  }

  get #shown(): readonly Choice[] {
    const wanted = this.wanted.trim().toLowerCase();
    return this.choices.filter(({ label }) => label.toLowerCase().includes(wanted));
  }

  #searchField() {
    return html`<input
      class="select-search"
      type="text"
      autocomplete="off"
      spellcheck="false"
      placeholder="Search"
      aria-label="Search ${this.name || this.placeholder}"
      aria-controls=${this.#id}
      aria-activedescendant="${this.#id}-${this.active}"
      .value=${this.wanted}
      @input=${(event: Event) => {
        event.stopPropagation();
        this.wanted = (event.target as HTMLInputElement).value;
        this.active = 0;
      }}
      @change=${(event: Event) => event.stopPropagation()}
      @keydown=${this.#onKey}
    />`;
  }

  #option(choice: Choice, at: number) {
    const selected = this.values.includes(choice.value);
    return html`<div
      class="option ${at === this.active ? "active" : ""}"
      role="option"
      id="${this.#id}-${at}"
      aria-selected=${selected}
      @click=${() => this.#take(at)}
      @pointermove=${() => {
        this.active = at;
      }}
    >
      ${choice.picture ? html`<img class="option-picture" src=${choice.picture} alt="" width="24" height="24" />` : nothing}
      ${choice.emoji ? html`<span class="option-emoji" aria-hidden="true" style=${choice.color ? `color: ${choice.color}` : nothing}>${choice.emoji}</span>` : nothing}
      <span class="option-text"
        ><span class="option-label">${choice.label}</span>${choice.description ? html`<span class="option-description">${choice.description}</span>` : nothing}</span
      >
      <span class="option-mark ${this.max > 1 ? "box" : ""} ${selected ? "on" : ""}">${selected ? icons.check : nothing}</span>
    </div>`;
  }

  async #show(): Promise<void> {
    const first = this.choices.findIndex(({ value }) => this.values.includes(value));
    this.#before = this.values;
    this.active = Math.max(0, first);
    this.wanted = "";
    this.open = true;
    await this.updateComplete;
    const list = this.querySelector<HTMLElement>(".select-list");
    const button = this.querySelector<HTMLElement>(".select-button");
    if (!list || !button) return;
    this.#close = openPopup(list, button, () => {
      this.open = false;
      this.#close = undefined;
      if (this.max > 1) this.#finish();
    });
    list.querySelector<HTMLElement>(".select-search")?.focus();
  }

  #take(at: number): void {
    const value = this.#shown[at]?.value;
    if (value === undefined) return;
    if (this.max > 1) {
      if (this.values.includes(value)) this.values = this.values.filter((other) => other !== value);
      else if (this.values.length < this.max) this.values = [...this.values, value];
      return;
    }
    const again = this.values.includes(value);
    this.values = again && this.min === 0 ? [] : [value];
    this.#close?.();
    this.querySelector<HTMLElement>(".select-button")?.focus();
    this.dispatchEvent(new Event("change"));
  }

  #finish(): void {
    const same =
      this.values.length === this.#before.length &&
      this.values.every((value) => this.#before.includes(value));
    if (same) return;
    if (this.values.length < this.min) this.values = this.#before;
    else this.dispatchEvent(new Event("change"));
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const { key } = event;
    if (key === "Tab") {
      this.#close?.();
      return;
    }
    if (!this.open) {
      if (key !== "ArrowDown" && key !== "ArrowUp") return;
      event.preventDefault();
      void this.#show();
      return;
    }
    const last = this.#shown.length - 1;
    const steps: Record<string, number> = {
      ArrowDown: Math.min(last, this.active + 1),
      ArrowUp: Math.max(0, this.active - 1),
      Home: 0,
      End: last,
    };
    const isSearch = event.currentTarget instanceof HTMLInputElement;
    const step = isSearch && (key === "Home" || key === "End") ? undefined : steps[key];
    if (step !== undefined) this.#move(step);
    else if (key === "Enter" || (key === " " && !isSearch)) this.#take(this.active);
    else if (isSearch) return;
    else if (key.length === 1) this.#find(key);
    else return;
    event.preventDefault();
  };

  #find(letter: string): void {
    const now = Date.now();
    this.#typed = (now - this.#typedAt > 800 ? "" : this.#typed) + letter.toLowerCase();
    this.#typedAt = now;
    const at = this.choices.findIndex(({ label }) => label.toLowerCase().startsWith(this.#typed));
    if (at >= 0) this.#move(at);
  }

  #move(to: number): void {
    this.active = to;
    document.getElementById(`${this.#id}-${to}`)?.scrollIntoView({ block: "nearest" });
  }
}
customElements.define("sandbox-select", SelectMenu);
