import { Code, DiscordError, type FieldErrors } from "../discord-error.js";
import { isSnowflake } from "../snowflake.js";

/** A body whose fields may be anything until they are checked. */
export type Loose<T> = T extends unknown ? { readonly [K in keyof T]?: unknown } : never;

type Path = readonly (string | number)[];

interface Length {
  readonly min?: number;
  readonly max: number;
  readonly required?: boolean;
}

/** Gathers what is wrong with a body, field by field, and refuses it with all of it at once, as Discord does. */
export class Form {
  readonly #errors: FieldErrors = {};
  #count = 0;

  get isRight(): boolean {
    return this.#count === 0;
  }

  wrong(path: Path, code: string, message: string): void {
    let place: FieldErrors = this.#errors;
    for (const step of path) {
      const next = place[String(step)];
      if (next !== undefined && !Array.isArray(next)) {
        place = next;
      } else {
        const made: FieldErrors = {};
        place[String(step)] = made;
        place = made;
      }
    }
    const list = place["_errors"];
    if (Array.isArray(list)) list.push({ code, message });
    else place["_errors"] = [{ code, message }];
    this.#count++;
  }

  required(path: Path): void {
    this.wrong(path, "BASE_TYPE_REQUIRED", "This field is required");
  }

  /** The string, or undefined where it is missing or wrong. Length is counted as Discord counts it, in code points. */
  text(path: Path, value: unknown, { min = 0, max, required = false }: Length): string | undefined {
    if (value === undefined || value === null || (value === "" && required)) {
      if (required) this.required(path);
      return undefined;
    }
    if (typeof value !== "string") {
      this.wrong(path, "STRING_TYPE_CONVERT", `Could not interpret "${String(value)}" as string.`);
      return undefined;
    }
    const length = [...value].length;
    if (length < min || length > max) this.badLength(path, min, max);
    return value;
  }

  badLength(path: Path, min: number, max: number): void {
    if (min > 0) this.wrong(path, "BASE_TYPE_BAD_LENGTH", `Must be between ${min} and ${max} in length.`);
    else this.wrong(path, "BASE_TYPE_MAX_LENGTH", `Must be ${max} or fewer in length.`);
  }

  /** The list, or an empty one where it is missing or wrong. */
  list(path: Path, value: unknown, { min = 0, max, required = false }: Length): readonly unknown[] {
    if (value === undefined || value === null) {
      if (required) this.required(path);
      return [];
    }
    if (!Array.isArray(value)) {
      this.wrong(path, "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
      return [];
    }
    if (value.length < min || value.length > max) this.badLength(path, min, max);
    return value;
  }

  /** The whole number, or undefined where it is missing or wrong. */
  integer(
    path: Path,
    value: unknown,
    { min, max, required = false }: { min: number; max: number; required?: boolean },
  ): number | undefined {
    if (value === undefined || value === null) {
      if (required) this.required(path);
      return undefined;
    }
    if (typeof value !== "number" || !Number.isInteger(value)) {
      this.wrong(path, "NUMBER_TYPE_COERCE", `Value "${String(value)}" is not int.`);
      return undefined;
    }
    if (value < min)
      this.wrong(path, "NUMBER_TYPE_MIN", `int value should be greater than or equal to ${min}.`);
    if (value > max) this.wrong(path, "NUMBER_TYPE_MAX", `int value should be less than or equal to ${max}.`);
    return value;
  }

  choice(path: Path, value: unknown, allowed: readonly (string | number)[], required = false): void {
    if (value === undefined || value === null) {
      if (required) this.required(path);
    } else if (!allowed.includes(value as string | number)) {
      this.wrong(path, "BASE_TYPE_CHOICES", `Value must be one of {${allowed.join(", ")}}.`);
    }
  }

  snowflake(path: Path, value: unknown, required = false): void {
    if (value === undefined || value === null) {
      if (required) this.required(path);
    } else if (!isSnowflake(value)) {
      this.wrong(path, "NUMBER_TYPE_COERCE", `Value "${String(value)}" is not snowflake.`);
    }
  }

  /** A web address; `attachment` also allows attachment://name. */
  url(path: Path, value: unknown, { attachment = false, required = false } = {}): void {
    const text = this.text(path, value, { max: 2048, required });
    if (text === undefined) return;
    if (attachment && /^attachment:\/\/[^\s/]+$/.test(text)) return;
    if (!URL.canParse(text)) {
      this.wrong(path, "URL_TYPE_INVALID_URL", "Not a well formed URL.");
    } else if (!["http:", "https:", ...(attachment ? [] : ["discord:"])].includes(new URL(text).protocol)) {
      const schemes = attachment ? "'http', 'https', 'attachment'" : "'http', 'https', 'discord'";
      this.wrong(
        path,
        "URL_TYPE_INVALID_SCHEME",
        `Scheme "${new URL(text).protocol.slice(0, -1)}" is not supported. Scheme must be one of (${schemes}).`,
      );
    }
  }

  /**
   * @param within Where in the request the checked body stands: an interaction's response is below "data"
   * @throws DiscordError 50035 with everything that is wrong
   */
  refuse(within: readonly string[] = []): void {
    if (this.#count === 0) return;
    const errors = within.reduceRight((inner, step): FieldErrors => ({ [step]: inner }), this.#errors);
    throw new DiscordError(400, Code.InvalidFormBodyOrContentType, "Invalid Form Body", errors);
  }
}

/** The fields of an object, or none where it is something else (which is reported). */
export function fields<T>(form: Form, path: Path, value: unknown): Loose<T> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Loose<T>;
  form.wrong(path, "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType");
  return {} as Loose<T>;
}
