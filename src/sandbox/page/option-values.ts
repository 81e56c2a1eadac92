import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType as OptionType,
} from "discord-api-types/v10";
import type { Choice } from "./choice.js";
import type { State } from "./state.js";

export type OptionValue = string | number | boolean;

/** What a field holds: what was typed, and the choice that was taken, if that is still what is written. */
export interface Entry {
  readonly text: string;
  readonly picked: APIApplicationCommandOptionChoice | null;
}

export type Reading = { readonly value: OptionValue | undefined } | { readonly problem: string };

export const EMPTY: Entry = { text: "", picked: null };

/** What there is to choose from for an option; null where anything may be typed. */
export function offeredFor(option: APIApplicationCommandBasicOption, state: State): Choice[] | null {
  switch (option.type) {
    case OptionType.Boolean:
      return [
        { value: "true", label: "True" },
        { value: "false", label: "False" },
      ];
    case OptionType.User:
      return people(state);
    case OptionType.Role:
      return roles(state);
    case OptionType.Mentionable:
      return [...people(state), ...roles(state)];
    case OptionType.Channel:
      return state.channels
        .filter(({ kind, type }) => kind !== "dm" && (option.channel_types?.includes(type as never) ?? true))
        .map(({ id, name, kind }) => ({ value: id, label: `#${name}`, description: kind }));
    default:
      if (!("choices" in option) || !option.choices?.length) return null;
      return option.choices.map(({ name, value }) => ({ value: String(value), label: name }));
  }
}

export function takesAutocomplete(option: APIApplicationCommandBasicOption): boolean {
  return "autocomplete" in option && option.autocomplete === true;
}

/** The value that an entry stands for, or what is wrong with it in words for a person. */
export function readEntry(option: APIApplicationCommandBasicOption, entry: Entry, state: State): Reading {
  const text = entry.text.trim();
  if (text === "") {
    return option.required ? { problem: "This option is required. Specify a value." } : { value: undefined };
  }
  const offered = offeredFor(option, state);
  if (offered) {
    const choice = offered.find(({ label }) => bare(label) === bare(text));
    if (!choice) return { problem: "Choose one of the list." };
    return { value: typed(choice.value, option.type) };
  }
  if (entry.picked) return { value: entry.picked.value };
  return option.type === OptionType.Integer || option.type === OptionType.Number
    ? readNumber(option, text)
    : readText(option, text);
}

/** As Discord does, the choices that contain what was typed. */
export function narrowed(choices: readonly Choice[], text: string): Choice[] {
  const wanted = bare(text);
  if (choices.some(({ label }) => bare(label) === wanted)) return [...choices];
  return choices.filter(({ label }) => bare(label).includes(wanted));
}

function readNumber(
  option: Extract<APIApplicationCommandBasicOption, { type: OptionType.Integer | OptionType.Number }>,
  text: string,
): Reading {
  const value = Number(text.replace(",", "."));
  if (!Number.isFinite(value)) return { problem: "Enter a number." };
  if (option.type === OptionType.Integer && !Number.isInteger(value))
    return { problem: "Enter a whole number." };
  const [min, max] = [
    "min_value" in option ? option.min_value : undefined,
    "max_value" in option ? option.max_value : undefined,
  ];
  if (min !== undefined && value < min) return { problem: `Enter a number of ${min} or more.` };
  if (max !== undefined && value > max) return { problem: `Enter a number of ${max} or less.` };
  return { value };
}

function readText(option: APIApplicationCommandBasicOption, text: string): Reading {
  const min = "min_length" in option ? option.min_length : undefined;
  const max = "max_length" in option ? option.max_length : undefined;
  if (min !== undefined && text.length < min) return { problem: `Enter at least ${min} characters.` };
  if (max !== undefined && text.length > max) return { problem: `Enter at most ${max} characters.` };
  return { value: text };
}

function typed(value: string, type: OptionType): OptionValue {
  if (type === OptionType.Boolean) return value === "true";
  return type === OptionType.Integer || type === OptionType.Number ? Number(value) : value;
}

function people(state: State): Choice[] {
  return state.users.map(({ id, name, isBot }) => ({
    value: id,
    label: `@${name}`,
    ...(isBot ? { description: "App" } : {}),
  }));
}

function roles(state: State): Choice[] {
  return state.roles.map(({ id, name }) => ({
    value: id,
    label: `@${name.replace(/^@/, "")}`,
    description: "Role",
  }));
}

function bare(text: string): string {
  return text.trim().toLowerCase().replace(/^[@#]/, "");
}
