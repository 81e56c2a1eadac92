import {
  type APICheckboxGroupComponent,
  type APIRadioGroupOption,
  ComponentType as Type,
} from "discord-api-types/v10";
import type { CustomIds } from "./components.js";
import { type Form, fields } from "./form.js";

export const CHOICE_GROUPS: readonly number[] = [Type.RadioGroup, Type.CheckboxGroup, Type.Checkbox];

/** Discord's limits on the radio buttons and boxes of a form. */
export function checkChoiceGroup(
  form: Form,
  path: (string | number)[],
  value: unknown,
  ids: CustomIds,
): void {
  const group = fields<Omit<APICheckboxGroupComponent, "type"> & { type: number }>(form, path, value);
  ids.check([...path, "custom_id"], group.custom_id);
  if (group.type === Type.Checkbox) return;
  const min = group.type === Type.RadioGroup ? 2 : 1;
  const options = form.list([...path, "options"], group.options, { min, max: 10, required: true });
  options.forEach((given, place) => {
    const at = [...path, "options", place];
    const option = fields<APIRadioGroupOption>(form, at, given);
    form.text([...at, "label"], option.label, { min: 1, max: 100, required: true });
    form.text([...at, "value"], option.value, { min: 1, max: 100, required: true });
    form.text([...at, "description"], option.description, { max: 100 });
  });
  form.integer([...path, "min_values"], group.min_values, { min: 0, max: 10 });
  form.integer([...path, "max_values"], group.max_values, { min: 1, max: options.length || 10 });
}
