import { html, LitElement, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Actions } from "./actions.js";
import type { Invocable } from "./commands.js";
import { icons } from "./icons.js";
import type { LabelledOption } from "./language.js";
import type { OptionField } from "./option-field.js";
import { EMPTY, type Entry, type OptionValue, readEntry, takesAutocomplete } from "./option-values.js";
import type { State } from "./state.js";
import "./option-field.js";

const ASK_AFTER_MS = 150;

/** A command being filled in, in the place of the composer. Fires "done" when it was sent and "leave" on Escape. */
export class CommandForm extends LitElement {
  static override properties = {
    invocable: { attribute: false },
    state: { attribute: false },
    actions: { attribute: false },
    entries: { state: true },
    problems: { state: true },
    focusedName: { state: true },
    asked: { state: true },
    sending: { state: true },
  };
  declare invocable: Invocable;
  declare state: State;
  declare actions: Actions;
  declare entries: ReadonlyMap<string, Entry>;
  declare problems: ReadonlyMap<string, string>;
  declare focusedName: string | null;
  /** The autocomplete interaction whose choices are waited for. */
  declare asked: { readonly name: string; readonly id: string | null } | null;
  declare sending: boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastChoices: ReturnType<State["choices"]["get"]>;

  constructor() {
    super();
    this.entries = new Map();
    this.problems = new Map();
    this.focusedName = null;
    this.asked = null;
    this.sending = false;
  }

  protected override createRenderRoot() {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override firstUpdated(): void {
    const first = this.querySelector<OptionField>("sandbox-option");
    void (first?.updateComplete ?? Promise.resolve()).then(() => {
      if (first) first.focus();
      else this.querySelector<HTMLElement>(".send")?.focus();
    });
  }

  protected override render() {
    const { invocable } = this;
    const focused = invocable.options.find(({ name }) => name === this.focusedName);
    return html`<form
      class="command-form"
      data-testid="command-form"
      aria-label="Options of ${invocable.label}"
      @submit=${(event: Event) => {
        event.preventDefault();
        void this.#send();
      }}
      @keydown=${(event: KeyboardEvent) => event.key === "Escape" && this.#leave()}
    >
      <p class="command-help">
        <strong>${focused?.label ?? invocable.label}</strong>
        <span>${focused?.description ?? invocable.description}</span>
        ${focused ? html`<em>${limits(focused)}</em>` : nothing}
      </p>
      <div class="command-fields">
        <span class="command-name">${invocable.label}</span>
        ${repeat(
          [...invocable.options].sort(
            (one, other) => Number(other.required ?? false) - Number(one.required ?? false),
          ),
          ({ name }) => name,
          (option) => this.#field(option),
        )}
        <span class="command-buttons">
          <button type="button" class="tool" aria-label="Leave the command" title="Leave the command (Esc)" @click=${this.#leave}>${icons.close}</button>
          <button type="submit" class="tool send" aria-label="Send command" title="Send (Enter)" ?disabled=${this.sending}>${icons.send}</button>
        </span>
      </div>
    </form>`;
  }

  #field(option: LabelledOption) {
    return html`<sandbox-option
      .option=${option}
      .state=${this.state}
      .actions=${this.actions}
      .entry=${this.entries.get(option.name) ?? EMPTY}
      .problem=${this.problems.get(option.name) ?? ""}
      .suggestions=${this.#suggestions(option.name)}
      @entry=${(event: Event) => this.#changed(option, (event.currentTarget as OptionField).entry)}
      @focusin=${() => this.#focused(option)}
      @submit=${(event: Event) => {
        event.stopPropagation();
        void this.#send();
      }}
    ></sandbox-option>`;
  }

  /** The last choices stay until newer ones come, so that the list does not flicker. */
  #suggestions(name: string) {
    if (this.asked?.name !== name) return [];
    const choices = this.state.choices.get(this.asked.id ?? "");
    if (choices) this.#lastChoices = choices;
    return choices ?? this.#lastChoices ?? null;
  }

  #focused(option: LabelledOption): void {
    if (this.focusedName === option.name) return;
    this.focusedName = option.name;
    if (takesAutocomplete(option)) this.#ask(option, 0);
  }

  #changed(option: LabelledOption, entry: Entry): void {
    this.entries = new Map([...this.entries, [option.name, entry]]);
    this.problems = new Map([...this.problems].filter(([name]) => name !== option.name));
    if (takesAutocomplete(option) && entry.picked === null) this.#ask(option, ASK_AFTER_MS);
  }

  #ask(option: LabelledOption, after: number): void {
    clearTimeout(this.#timer);
    if (this.asked?.name !== option.name) {
      this.#lastChoices = undefined;
      this.asked = { name: option.name, id: null };
    }
    this.#timer = setTimeout(async () => {
      const typed = this.entries.get(option.name)?.text ?? "";
      const { values } = this.#read();
      const id = await this.actions.autocomplete(
        this.invocable,
        { ...values, [option.name]: typed },
        option.name,
      );
      if (this.asked?.name === option.name) this.asked = { name: option.name, id };
    }, after);
  }

  #read() {
    const values: Record<string, OptionValue> = {};
    const problems = new Map<string, string>();
    for (const option of this.invocable.options) {
      const reading = readEntry(option, this.entries.get(option.name) ?? EMPTY, this.state);
      if ("problem" in reading) problems.set(option.name, reading.problem);
      else if (reading.value !== undefined) values[option.name] = reading.value;
    }
    return { values, problems };
  }

  async #send(): Promise<void> {
    if (this.sending) return;
    const { values, problems } = this.#read();
    this.problems = problems;
    if (problems.size > 0) {
      const fields = [...this.querySelectorAll<OptionField>("sandbox-option")];
      fields.find(({ option }) => problems.has(option.name))?.focus();
      return;
    }
    this.sending = true;
    const sent = await this.actions.runCommand(this.invocable, values);
    this.sending = false;
    if (sent) this.dispatchEvent(new Event("done"));
  }

  readonly #leave = (): void => {
    this.dispatchEvent(new Event("leave"));
  };
}
customElements.define("sandbox-command-form", CommandForm);

/** What an option takes, in words. */
function limits(option: LabelledOption): string {
  const between = (low: number | undefined, high: number | undefined, unit: string) => {
    if (low !== undefined && high !== undefined) return `${low} to ${high}${unit}`;
    if (low !== undefined) return `${low}${unit} or more`;
    return high === undefined ? "" : `at most ${high}${unit}`;
  };
  if ("min_value" in option || "max_value" in option) return between(option.min_value, option.max_value, "");
  if ("min_length" in option || "max_length" in option) {
    return between(option.min_length || undefined, option.max_length, " characters");
  }
  return "";
}
