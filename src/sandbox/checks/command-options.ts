import {
  type APIApplicationCommandOption,
  type APIApplicationCommandOptionChoice,
  Locale,
  ApplicationCommandOptionType as Option,
} from "discord-api-types/v10";
import { type Form, fields } from "./form.js";

type Path = (string | number)[];

const COMMAND_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LOCALES: readonly string[] = Object.values(Locale);

/** A chat input name: the pattern, and lower case wherever a letter has one. */
export function checkName(form: Form, path: Path, value: unknown): void {
  const name = form.text(path, value, { min: 1, max: 32, required: true });
  if (name === undefined) return;
  if (!COMMAND_NAME.test(name) || name !== name.toLowerCase()) {
    form.wrong(path, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
  }
}

export function checkLocalizations(
  form: Form,
  path: Path,
  value: unknown,
  check: (path: Path, text: unknown) => void,
): void {
  if (value === undefined || value === null) return;
  for (const [locale, text] of Object.entries(fields<Record<string, unknown>>(form, path, value))) {
    if (text === null) continue;
    if (!LOCALES.includes(locale)) form.choice([...path, locale], locale, LOCALES);
    check([...path, locale], text);
  }
}

/** Options at one level, at most two levels below a command: groups, subcommands, then values. */
export function checkOptions(form: Form, path: Path, value: unknown, level = 0): void {
  const options = form.list(path, value, { max: 25 });
  const names = new Set<unknown>();
  let optionalSeen = false;
  options.forEach((given, place) => {
    const at = [...path, place];
    const option = fields<APIApplicationCommandOption>(form, at, given);
    const { type } = option;
    checkName(form, [...at, "name"], option.name);
    checkLocalizations(form, [...at, "name_localizations"], option.name_localizations, (...each) => {
      checkName(form, ...each);
    });
    form.text([...at, "description"], option.description, { min: 1, max: 100, required: true });
    checkLocalizations(
      form,
      [...at, "description_localizations"],
      option.description_localizations,
      (p, text) => {
        form.text(p, text, { min: 1, max: 100 });
      },
    );
    const types = Object.values(Option).filter((each): each is Option => typeof each === "number");
    form.choice([...at, "type"], type, types, true);
    if (names.has(option.name)) {
      form.wrong(
        [...at, "name"],
        "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
        "Option name already exists",
      );
    }
    names.add(option.name);
    const required = (option as { required?: unknown }).required === true;
    if (required && optionalSeen) {
      form.wrong(
        at,
        "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
        "Required options must be placed before non-required options",
      );
    }
    optionalSeen ||= !required;
    checkByType(form, at, option, level);
  });
  checkMixture(form, path, options);
}

type LooseOption = Readonly<Partial<Record<string, unknown>>>;

function checkByType(form: Form, path: Path, option: LooseOption, level: number): void {
  const type = option["type"];
  if (type === Option.Subcommand || type === Option.SubcommandGroup) {
    if (level > (type === Option.SubcommandGroup ? 0 : 1)) {
      form.wrong(path, "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Sub-commands are nested too deeply");
    }
    checkOptions(form, [...path, "options"], option["options"], level + 1);
    return;
  }
  if (option["autocomplete"] === true && Array.isArray(option["choices"]) && option["choices"].length > 0) {
    form.wrong(
      [...path, "choices"],
      "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES",
      "Autocomplete options cannot have choices",
    );
  }
  checkChoices(form, [...path, "choices"], option["choices"], type);
  form.integer([...path, "min_length"], option["min_length"], { min: 0, max: 6000 });
  form.integer([...path, "max_length"], option["max_length"], { min: 1, max: 6000 });
}

/** Subcommands and values cannot stand side by side. */
function checkMixture(form: Form, path: Path, options: readonly unknown[]): void {
  const nested = options.filter((option) => {
    const type = (option as { type?: unknown } | null)?.type;
    return type === Option.Subcommand || type === Option.SubcommandGroup;
  }).length;
  if (nested > 0 && nested < options.length) {
    form.wrong(
      path,
      "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
      "Sub-command and sub-command group option types are mutually exclusive to other options",
    );
  }
}

export function checkChoices(form: Form, path: Path, value: unknown, type: unknown): void {
  const names = new Set<unknown>();
  form.list(path, value, { max: 25 }).forEach((given, place) => {
    const at = [...path, place];
    const choice = fields<APIApplicationCommandOptionChoice>(form, at, given);
    form.text([...at, "name"], choice.name, { min: 1, max: 100, required: true });
    checkLocalizations(form, [...at, "name_localizations"], choice.name_localizations, (p, text) => {
      form.text(p, text, { min: 1, max: 100 });
    });
    if (typeof choice.value === "string") {
      form.text([...at, "value"], choice.value, { max: 100 });
    } else if (typeof choice.value !== "number") {
      form.required([...at, "value"]);
    }
    const isNumeric = type === Option.Integer || type === Option.Number;
    if (type !== undefined && (typeof choice.value === "number") !== isNumeric) {
      form.wrong([...at, "value"], "STRING_TYPE_CONVERT", "The value is not of the option's type.");
    }
    if (type !== undefined && names.has(choice.name)) {
      form.wrong(
        at,
        "APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS",
        "Option choice name already exists",
      );
    }
    names.add(choice.name);
  });
}
