import type { z } from "zod";
import { PilcrowError, ProblemsError } from "../errors.js";

/**
 * What a file of JSON holds.
 *
 * @param code Of the errors, such as "SETTINGS_FILE_INVALID"
 * @throws PilcrowError that names every value that is wrong by its path, as in "items.3.prompts.2: …"
 */
export function parseJsonFile<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  code: string,
): z.output<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : "";
    throw new PilcrowError(code, `the file is no JSON: ${why}`, { cause });
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new ProblemsError(
    parsed.error.issues.map(
      ({ path, message }) => new PilcrowError(code, `${path.map(String).join(".") || "file"}: ${message}`),
    ),
  );
}
