import {
  type APICheckboxComponent,
  type APICheckboxGroupComponent,
  type APIRadioGroupComponent,
  ComponentType,
} from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit";

export type ChoiceInput = APIRadioGroupComponent | APICheckboxGroupComponent | APICheckboxComponent;
/** The value of a radio button, those of the boxes that are ticked, or "true" and "false" for a box of its own. */
type Chosen = string | readonly string[];

export function isChoiceInput(input: { readonly type: ComponentType }): input is ChoiceInput {
  const { RadioGroup, CheckboxGroup, Checkbox } = ComponentType;
  return input.type === RadioGroup || input.type === CheckboxGroup || input.type === Checkbox;
}

/** What is chosen from the start. */
export function choiceDefaults(input: ChoiceInput): Chosen {
  if (input.type === ComponentType.Checkbox) return String(input.default ?? false);
  const values = input.options.filter((option) => option.default).map(({ value }) => value);
  return input.type === ComponentType.RadioGroup ? (values[0] ?? "") : values;
}

/** Radio buttons or boxes of a form. */
export function choiceGroup(
  input: ChoiceInput,
  label: string,
  chosen: Chosen,
  choose: (chosen: Chosen) => void,
): TemplateResult {
  if (input.type === ComponentType.Checkbox) {
    const toggle = () => choose(String(chosen !== "true"));
    return html`<div class="choice-group">${row("checkbox", input.custom_id, "Yes", undefined, chosen === "true", toggle, label)}</div>`;
  }
  const isRadio = input.type === ComponentType.RadioGroup;
  return html`<div class="choice-group" role=${isRadio ? "radiogroup" : "group"} aria-label=${label}>
    ${input.options.map((option) => {
      const isOn = isRadio ? chosen === option.value : chosen.includes(option.value);
      const others = typeof chosen === "string" ? [] : chosen.filter((value) => value !== option.value);
      const take = () => choose(isRadio ? option.value : isOn ? others : [...others, option.value]);
      const kind = isRadio ? "radio" : "checkbox";
      return row(kind, input.custom_id, option.label, option.description, isOn, take);
    })}
  </div>`;
}

function row(
  kind: "radio" | "checkbox",
  group: string,
  label: string,
  description: string | undefined,
  isOn: boolean,
  take: () => void,
  name?: string,
) {
  return html`<label class="choice">
    <input type=${kind} name=${group} aria-label=${name ?? nothing} .checked=${isOn} @change=${take} />
    <span class="option-text"><span class="option-label">${label}</span>${description ? html`<span class="option-description">${description}</span>` : nothing}</span>
  </label>`;
}
