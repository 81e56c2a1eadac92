import {
  type APICheckboxGroupComponent,
  type APIFileUploadComponent,
  type APIModalInteractionResponseCallbackComponent,
  type APISelectMenuComponent,
  type APITextInputComponent,
  ComponentType,
  TextInputStyle,
} from "discord-api-types/v10";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { Actions } from "./actions.js";
import { faceOfUser } from "./avatar.js";
import { type ChoiceInput, choiceDefaults, choiceGroup, isChoiceInput } from "./choice-group.js";
import { choicesOf, defaultsOf } from "./components-view.js";
import type { FileField, Upload } from "./file-field.js";
import { icons } from "./icons.js";
import { markdown } from "./markdown-view.js";
import type { SelectMenu } from "./select-menu.js";
import type { OpenModal, State } from "./state.js";
import { botOf, isWaiting } from "./state.js";
import "./file-field.js";

type Input = APITextInputComponent | APISelectMenuComponent | APIFileUploadComponent | ChoiceInput;
/** A text, the values of a select, or the files that were uploaded. */
type Value = string | readonly string[] | readonly Upload[];

interface Field {
  readonly label: string;
  readonly description: string;
  readonly input: Input;
}

/** The bot's modal as a dialog: what was entered stays when the bot fails to take it. */
export class ModalDialog extends LitElement {
  static override properties = {
    modal: { attribute: false },
    state: { attribute: false },
    actions: { attribute: false },
    values: { state: true },
    problems: { state: true },
  };
  declare modal: OpenModal;
  declare state: State;
  declare actions: Actions;
  declare values: ReadonlyMap<string, Value>;
  declare problems: ReadonlyMap<string, string>;

  constructor() {
    super();
    this.values = new Map();
    this.problems = new Map();
  }

  protected override createRenderRoot() {
    return this;
  }

  protected override firstUpdated(): void {
    this.querySelector("dialog")?.showModal();
    this.querySelector<HTMLElement>("input, textarea, .select-button")?.focus();
  }

  protected override render() {
    const { data, submission } = this.modal;
    const sent = submission === null ? undefined : this.state.sent.get(submission);
    const waiting = sent !== undefined && isWaiting(sent);
    const bot = botOf(this.state);
    return html`<dialog
      class="modal"
      data-testid="modal"
      aria-labelledby="modal-title"
      @cancel=${(event: Event) => {
        event.preventDefault();
        this.actions.closeModal();
      }}
    >
      <form novalidate @submit=${this.#onSubmit}>
        <header>
          ${bot ? html`<img src=${faceOfUser(bot).avatar} alt="" width="24" height="24" />` : nothing}
          <h2 id="modal-title">${data.title}</h2>
          <button type="button" class="tool" aria-label="Close" title="Close (Esc)" @click=${() => this.actions.closeModal()}>${icons.close}</button>
        </header>
        <p class="modal-note">This form will be submitted to <strong>${bot?.name ?? "the bot"}</strong>.</p>
        ${
          sent?.failure
            ? html`<div class="failure" role="alert" data-testid="interaction-failed" title=${sent.failure}>
                <span class="failure-line">${icons.warning}<span>Something went wrong. Try again.</span></span>
                <details><summary>Why</summary><p>${sent.failure}</p></details>
              </div>`
            : nothing
        }
        ${data.components.map((component) => this.#componentView(component))}
        <footer>
          <button type="button" class="button plain" @click=${() => this.actions.closeModal()}>Cancel</button>
          <button type="submit" class="button primary ${waiting ? "waiting" : ""}" aria-busy=${waiting ? "true" : nothing} ?disabled=${waiting}>Submit</button>
        </footer>
      </form>
    </dialog>`;
  }

  #componentView(component: APIModalInteractionResponseCallbackComponent): TemplateResult {
    if (component.type === ComponentType.TextDisplay) {
      return markdown(component.content, { state: this.state, open: () => {}, begin: () => {} });
    }
    return html`${fieldsOf(component).map((field) => this.#field(field))}`;
  }

  #field({ label, description, input }: Field): TemplateResult {
    const id = `modal-${input.custom_id}`;
    const problem = this.problems.get(input.custom_id);
    const isText = input.type === ComponentType.TextInput;
    const title = html`${label}${isRequired(input) ? html`<span class="required" aria-hidden="true">*</span>` : nothing}`;
    return html`<div class="modal-field ${problem ? "wrong" : ""}">
      ${isText ? html`<label for=${id}>${title}</label>` : html`<span class="modal-label">${title}</span>`}
      ${description ? html`<p class="modal-description" id="${id}-description">${description}</p>` : nothing}
      ${this.#inputView(input, id, label, description !== "")}
      ${problem ? html`<p class="modal-problem" id="${id}-problem" role="alert">${problem}</p>` : nothing}
    </div>`;
  }

  #inputView(input: Input, id: string, label: string, described: boolean) {
    if (input.type === ComponentType.TextInput) return this.#textInput(input, id, label, described);
    if (isChoiceInput(input)) {
      const chosen = this.#valueOf(input) as string | readonly string[];
      return choiceGroup(input, label, chosen, (value) => this.#enter(input.custom_id, value));
    }
    return input.type === ComponentType.FileUpload ? this.#files(input, label) : this.#select(input, label);
  }

  #files(input: APIFileUploadComponent, label: string) {
    return html`<sandbox-file
      .actions=${this.actions}
      .uploads=${this.#valueOf(input)}
      .max=${input.max_values ?? 1}
      .name=${label}
      @change=${(event: Event) => this.#enter(input.custom_id, (event.currentTarget as FileField).uploads)}
    ></sandbox-file>`;
  }

  #textInput(input: APITextInputComponent, id: string, label: string, described: boolean) {
    const value = this.#valueOf(input) as string;
    const problem = this.problems.has(input.custom_id);
    const onInput = (event: Event) => this.#enter(input.custom_id, (event.target as HTMLInputElement).value);
    const described_by =
      [described ? `${id}-description` : "", problem ? `${id}-problem` : ""].join(" ").trim() || nothing;
    const isLong = input.style === TextInputStyle.Paragraph;
    return html`<div class="modal-input">
      ${
        isLong
          ? html`<textarea id=${id} rows="4" aria-label=${label} placeholder=${input.placeholder ?? ""} maxlength=${input.max_length ?? 4000} aria-required=${isRequired(input)} aria-invalid=${problem} aria-describedby=${described_by} .value=${value} @input=${onInput}></textarea>`
          : html`<input id=${id} type="text" autocomplete="off" aria-label=${label} placeholder=${input.placeholder ?? ""} maxlength=${input.max_length ?? 4000} aria-required=${isRequired(input)} aria-invalid=${problem} aria-describedby=${described_by} .value=${value} @input=${onInput} />`
      }
      ${isLong ? html`<span class="count" aria-hidden="true">${value.length}/${input.max_length ?? 4000}</span>` : nothing}
    </div>`;
  }

  #select(input: APISelectMenuComponent, label: string) {
    return html`<sandbox-select
      .choices=${choicesOf(input, this.state)}
      .values=${this.#valueOf(input)}
      .min=${isRequired(input) ? (input.min_values ?? 1) : 0}
      .max=${input.max_values ?? 1}
      .placeholder=${input.placeholder ?? "Make a selection"}
      .name=${label}
      ?searchable=${input.type !== ComponentType.StringSelect}
      ?disabled=${input.disabled ?? false}
      @change=${(event: Event) => this.#enter(input.custom_id, (event.currentTarget as SelectMenu).values)}
    ></sandbox-select>`;
  }

  #valueOf(input: Input): Value {
    const entered = this.values.get(input.custom_id);
    if (entered !== undefined) return entered;
    if (input.type === ComponentType.FileUpload) return [];
    if (isChoiceInput(input)) return choiceDefaults(input);
    return input.type === ComponentType.TextInput ? (input.value ?? "") : defaultsOf(input);
  }

  #enter(customId: string, value: Value): void {
    this.values = new Map([...this.values, [customId, value]]);
    this.problems = new Map([...this.problems].filter(([id]) => id !== customId));
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    const inputs = this.modal.data.components.flatMap(fieldsOf).map(({ input }) => input);
    const entered = inputs.map((input) => [input, this.#valueOf(input)] as const);
    this.problems = new Map(
      entered.flatMap(([input, value]) => {
        const problem = problemWith(input, value);
        return problem ? [[input.custom_id, problem] as const] : [];
      }),
    );
    if (this.problems.size === 0) {
      void this.actions.submitModal(
        Object.fromEntries(entered.map(([input, value]) => [input.custom_id, sentValue(value)])),
      );
      return;
    }
    void this.updateComplete.then(() =>
      this.querySelector<HTMLElement>(".wrong input, .wrong textarea, .wrong button")?.focus(),
    );
  };
}
customElements.define("sandbox-modal", ModalDialog);

/** The inputs of a row or a label, each with what it is called. */
function fieldsOf(component: APIModalInteractionResponseCallbackComponent): Field[] {
  if (component.type === ComponentType.ActionRow) {
    return component.components.map((input) => ({ label: input.label ?? "", description: "", input }));
  }
  if (component.type !== ComponentType.Label) return [];
  const input = component.component;
  switch (input.type) {
    case ComponentType.TextInput:
    case ComponentType.FileUpload:
    case ComponentType.RadioGroup:
    case ComponentType.CheckboxGroup:
    case ComponentType.Checkbox:
    case ComponentType.StringSelect:
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
      return [{ label: component.label, description: component.description ?? "", input }];
    default:
      return [];
  }
}

function sentValue(value: Value): string | readonly string[] {
  if (typeof value === "string") return value;
  return value.map((each) => (typeof each === "string" ? each : each.id));
}

function boxesProblem(input: APICheckboxGroupComponent, count: number): string | null {
  const { min_values: min = 1, max_values: max = input.options.length } = input;
  return count < min || count > max ? `Choose ${min} to ${max}.` : null;
}

function isRequired(input: Input): boolean {
  return input.type !== ComponentType.Checkbox && (input.required ?? true);
}

function problemWith(input: Input, value: Value): string | null {
  if (value.length === 0) return isRequired(input) ? "This field is required." : null;
  if (input.type === ComponentType.CheckboxGroup) return boxesProblem(input, value.length);
  if (input.type !== ComponentType.TextInput) return null;
  const { min_length: min = 0, max_length: max = 4000 } = input;
  if (value.length < min) return `Enter at least ${min} characters.`;
  return value.length > max ? `Enter at most ${max} characters.` : null;
}
