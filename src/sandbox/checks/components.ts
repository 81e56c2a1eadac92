import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ButtonStyle,
  ChannelType,
  ComponentType as Type,
} from "discord-api-types/v10";
import { type Form, fields } from "./form.js";

type Path = (string | number)[];

export const SELECTS: readonly number[] = [
  Type.StringSelect,
  Type.UserSelect,
  Type.RoleSelect,
  Type.MentionableSelect,
  Type.ChannelSelect,
];

/** Discord's limits on rows of buttons and selects. Components V2 are in components-v2.ts. */
export function checkRows(form: Form, value: unknown): void {
  const ids = new CustomIds(form);
  form.list(["components"], value, { max: 5 }).forEach((row, place) => {
    checkRow(form, ["components", place], row, ids);
  });
}

export function checkRow(form: Form, path: Path, value: unknown, ids: CustomIds): void {
  const row = fields<APIActionRowComponent<APIComponentInMessageActionRow>>(form, path, value);
  form.choice([...path, "type"], row.type, [Type.ActionRow], true);
  const parts = form.list([...path, "components"], row.components, { min: 1, max: 5, required: true });
  const kinds = parts.map((part) => (part as { type?: unknown } | null)?.type);
  const selects = kinds.filter((kind) => SELECTS.includes(kind as number)).length;
  if (selects > 0 && parts.length > 1) {
    form.wrong(
      [...path, "components", 1],
      "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
      "The specified component exceeds the maximum width",
    );
  }
  parts.forEach((part, place) => {
    const at = [...path, "components", place];
    const kind = kinds[place];
    if (kind === Type.Button) checkButton(form, at, part, ids);
    else if (SELECTS.includes(kind as number)) checkSelect(form, at, part, ids);
    else form.choice([...at, "type"], kind, [Type.Button, ...SELECTS], true);
  });
}

export function checkButton(form: Form, path: Path, value: unknown, ids: CustomIds): void {
  const button = fields<APIButtonComponent & { custom_id?: string; url?: string; label?: string }>(
    form,
    path,
    value,
  ) as Partial<Record<"style" | "label" | "emoji" | "custom_id" | "url" | "disabled", unknown>>;
  form.choice([...path, "style"], button.style, [1, 2, 3, 4, 5], true);
  form.text([...path, "label"], button.label, { max: 80 });
  checkEmoji(form, [...path, "emoji"], button.emoji);
  if (!button.label && !button.emoji) {
    form.wrong(
      [...path, "label"],
      "BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED",
      "A label or an emoji is required",
    );
  }
  if (button.style === ButtonStyle.Link) {
    form.url([...path, "url"], button.url, { required: true });
    if (typeof button.url === "string" && button.url.length > 512) form.badLength([...path, "url"], 0, 512);
    if (button.custom_id !== undefined && button.custom_id !== null) {
      form.wrong(
        [...path, "custom_id"],
        "BUTTON_COMPONENT_CUSTOM_ID_FORBIDDEN",
        "A custom id and url cannot both be specified",
      );
    }
  } else {
    ids.check([...path, "custom_id"], button.custom_id);
    if (button.url !== undefined && button.url !== null) {
      form.wrong(
        [...path, "url"],
        "BUTTON_COMPONENT_URL_FORBIDDEN",
        "A custom id and url cannot both be specified",
      );
    }
  }
}

export function checkSelect(form: Form, path: Path, value: unknown, ids: CustomIds): void {
  const select = fields<APIStringSelectComponent>(form, path, value);
  ids.check([...path, "custom_id"], select.custom_id);
  form.text([...path, "placeholder"], select.placeholder, { max: 150 });
  const min = form.integer([...path, "min_values"], select.min_values, { min: 0, max: 25 }) ?? 1;
  const max = form.integer([...path, "max_values"], select.max_values, { min: 1, max: 25 }) ?? 1;
  if (min > max) {
    form.wrong(
      [...path, "min_values"],
      "SELECT_COMPONENT_MIN_VALUES_TOO_LARGE",
      "min_values must be equal to or less than max_values",
    );
  }
  if (select.type !== Type.StringSelect) {
    checkDefaults(form, path, value as LooseSelect, min, max);
    return;
  }
  const options = form.list([...path, "options"], select.options, { min: 1, max: 25, required: true });
  checkOptions(form, [...path, "options"], options);
  if (options.length > 0 && max > options.length) {
    form.wrong([...path, "max_values"], "BASE_TYPE_BAD_LENGTH", `Must be ${options.length} or fewer.`);
  }
  if (options.filter((option) => (option as APISelectMenuOption | null)?.default === true).length > max) {
    form.wrong(
      [...path, "options"],
      "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES",
      "The number of default options exceeds max_values",
    );
  }
}

type LooseSelect = Readonly<Partial<Record<"type" | "default_values" | "channel_types", unknown>>>;

const DEFAULTS: Readonly<Record<number, readonly string[]>> = {
  [Type.UserSelect]: ["user"],
  [Type.RoleSelect]: ["role"],
  [Type.MentionableSelect]: ["user", "role"],
  [Type.ChannelSelect]: ["channel"],
};

/** What a select of people, roles or channels has chosen from the start. */
function checkDefaults(form: Form, path: Path, select: LooseSelect, min: number, max: number): void {
  const at = [...path, "default_values"];
  const defaults = form.list(at, select.default_values, { max: 25 });
  defaults.forEach((given, place) => {
    const { id, type } = fields<{ id: string; type: string }>(form, [...at, place], given);
    form.snowflake([...at, place, "id"], id, true);
    form.choice([...at, place, "type"], type, DEFAULTS[select.type as number] ?? [], true);
  });
  if (defaults.length > 0 && (defaults.length < min || defaults.length > max)) form.badLength(at, min, max);
  const types = Object.values(ChannelType).filter((type) => typeof type === "number");
  form
    .list([...path, "channel_types"], select.channel_types, { max: types.length })
    .forEach((type, place) => {
      form.choice([...path, "channel_types", place], type, types);
    });
}

function checkOptions(form: Form, path: Path, options: readonly unknown[]): void {
  const values = new Set<unknown>();
  options.forEach((option, place) => {
    const at = [...path, place];
    const { label, value, description, emoji } = fields<APISelectMenuOption>(form, at, option);
    form.text([...at, "label"], label, { min: 1, max: 100, required: true });
    form.text([...at, "value"], value, { min: 1, max: 100, required: true });
    form.text([...at, "description"], description, { max: 100 });
    checkEmoji(form, [...at, "emoji"], emoji);
    if (values.has(value)) {
      form.wrong(
        at,
        "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
        "The specified option value is already used",
      );
    }
    values.add(value);
  });
}

/** A picture of Unicode's, or one of a guild's by id. "¶" is neither. */
function checkEmoji(form: Form, path: Path, value: unknown): void {
  if (value === undefined || value === null) return;
  const { id, name } = fields<{ id: string; name: string }>(form, path, value);
  if (id !== undefined && id !== null) form.snowflake([...path, "id"], id);
  else if (typeof name !== "string" || !isUnicodeEmoji(name)) {
    form.wrong([...path, "name"], "COMPONENT_INVALID_EMOJI", "Invalid emoji");
  }
}

export function isUnicodeEmoji(text: string): boolean {
  return /^(?:\p{Emoji}|\p{Emoji_Component})+$/u.test(text) && !/^[\d#*]+$/.test(text);
}

/** The custom ids of one message or modal: 1 to 100 characters, each only once. */
export class CustomIds {
  readonly #seen = new Set<string>();
  readonly #form: Form;

  constructor(form: Form) {
    this.#form = form;
  }

  check(path: Path, value: unknown): void {
    const id = this.#form.text(path, value, { min: 1, max: 100, required: true });
    if (id === undefined) return;
    if (this.#seen.has(id)) {
      this.#form.wrong(path, "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated");
    }
    this.#seen.add(id);
  }
}
