import {
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
  type ChannelType,
  ComponentType as Type,
} from "discord-api-types/v10";
import type { Channel, World } from "../world.js";
import { RefusedAct } from "./refused-act.js";
import { Resolved } from "./resolved.js";

interface Part {
  readonly type: number;
  readonly id?: number;
  readonly custom_id?: string;
  readonly disabled?: boolean;
  readonly required?: boolean;
  readonly label?: string;
  readonly default?: boolean;
  readonly options?: readonly { readonly value: string; readonly default?: boolean }[];
  readonly channel_types?: readonly ChannelType[];
  readonly min_values?: number;
  readonly max_values?: number;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly components?: readonly Part[];
  readonly component?: Part;
  readonly accessory?: Part;
}

/**
 * The `data` of a component's interaction.
 *
 * @throws RefusedAct if the message has no such component, or it is disabled, or the values are not its
 */
export function componentData(
  world: World,
  channel: Channel,
  userId: string,
  message: APIMessage,
  customId: string,
  values: readonly string[] | undefined,
): object {
  const parts = (message.components ?? []) as unknown as readonly Part[];
  const part = flat(parts).find((each) => each.custom_id === customId);
  if (!part) throw new RefusedAct("the message has no such component");
  if (part.disabled) throw new RefusedAct("the component is disabled");
  const base = { custom_id: customId, component_type: part.type, id: part.id ?? 1 };
  if (part.type === Type.Button) return base;
  return { ...base, ...selection(new Resolved(world, channel, userId), part, values ?? []) };
}

/**
 * The `data` of a submitted modal: each input as Discord nests it.
 *
 * @throws RefusedAct if a value is missing, too short, too long or not a choice
 */
export function modalData(
  world: World,
  channel: Channel,
  userId: string,
  modal: APIModalInteractionResponseCallbackData,
  given: Readonly<Record<string, string | readonly string[]>>,
): object {
  const known = flat(modal.components as unknown as readonly Part[]).map((part) => part.custom_id);
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new RefusedAct(`the form has no field "${unknown}"`);
  const resolved = new Resolved(world, channel, userId);
  const submit = (part: Part, label?: string): object => {
    const id = part.id ?? 1;
    if (part.components)
      return { type: part.type, id, components: part.components.map((each) => submit(each)) };
    if (part.component) return { type: part.type, id, component: submit(part.component, part.label) };
    if (part.custom_id === undefined) return { type: part.type, id };
    const value = given[part.custom_id];
    const base = { type: part.type, id, custom_id: part.custom_id };
    if (part.type === Type.TextInput) return { ...base, value: typed(part, label, value) };
    if (part.type === Type.Checkbox) return { ...base, value: (value ?? String(part.default)) === "true" };
    if (part.type === Type.RadioGroup) return { ...base, value: radioValue(part, label, value) };
    const chosen = typeof value === "string" ? [value] : (value ?? []);
    const min = part.required === false && chosen.length === 0 ? 0 : (part.min_values ?? 1);
    const max = part.max_values ?? (part.type === Type.CheckboxGroup ? (part.options?.length ?? 1) : 1);
    const { values } = selection(resolved, { ...part, min_values: min, max_values: max }, chosen);
    return { ...base, values };
  };
  const components = (modal.components as unknown as readonly Part[]).map((part) => submit(part));
  return {
    custom_id: modal.custom_id,
    components,
    ...(Object.keys(resolved.view).length > 0 ? { resolved: resolved.view } : {}),
  };
}

function radioValue(
  part: Part,
  label: string | undefined,
  value: string | readonly string[] | undefined,
): string | null {
  const chosen = value ?? part.options?.find((option) => option.default)?.value ?? "";
  if (chosen === "" && part.required === false) return null;
  if (typeof chosen !== "string" || !part.options?.some((option) => option.value === chosen)) {
    throw new RefusedAct(`"${label ?? part.custom_id}" takes one of its options`);
  }
  return chosen;
}

function typed(part: Part, label: string | undefined, value: string | readonly string[] | undefined): string {
  const text = typeof value === "string" ? value : ((part as { value?: string }).value ?? "");
  const length = [...text].length;
  const name = label ?? part.label ?? part.custom_id;
  if (length === 0) {
    if (part.required === false) return text;
    throw new RefusedAct(`"${name}" is required`);
  }
  const min = part.min_length ?? 0;
  const max = part.max_length ?? 4000;
  if (length < min || length > max)
    throw new RefusedAct(`"${name}" must be ${min} to ${max} characters long`);
  return text;
}

function selection(
  resolved: Resolved,
  part: Part,
  values: readonly string[],
): { values: readonly string[]; resolved?: object } {
  const min = part.min_values ?? 1;
  const max = part.max_values ?? 1;
  if (values.length < min || values.length > max) throw new RefusedAct(`choose ${min} to ${max}`);
  if (part.type === Type.StringSelect || part.type === Type.CheckboxGroup) {
    const strange = values.find((value) => !part.options?.some((option) => option.value === value));
    if (strange !== undefined) throw new RefusedAct(`"${strange}" is not one of the options`);
    return { values };
  }
  for (const value of values) {
    if (part.type === Type.UserSelect) resolved.user(value);
    else if (part.type === Type.RoleSelect) resolved.role(value);
    else if (part.type === Type.ChannelSelect) resolved.channel(value, part.channel_types);
    else if (part.type === Type.FileUpload) resolved.attachment(value);
    else resolved.mentionable(value);
  }
  return { values, resolved: resolved.view };
}

function flat(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) => [
    part,
    ...flat(part.components ?? []),
    ...(part.component ? flat([part.component]) : []),
    ...(part.accessory ? flat([part.accessory]) : []),
  ]);
}
