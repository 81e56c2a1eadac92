import type { z } from "zod";
import { PilcrowError } from "../errors.js";

/** What zod tells of a value that is wrong; `input` is there as it was asked to report it. */
type Issue = z.core.$ZodIssue;

/**
 * A problem for each field that is wrong: its path, what is wrong with it, and what would be right.
 *
 * @param issues Of a parse with `reportInput`
 */
export function settingsProblems(issues: readonly Issue[]): PilcrowError[] {
  const problems = new Map<string, string>();
  for (const issue of issues) {
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys)
        problems.set(field([...issue.path, key]), "there is no such setting; remove it");
    } else {
      // Of two problems of a field (no safe integer, and too much) the later one is the closer.
      problems.set(field(issue.path), describe(issue));
    }
  }
  return [...problems].map(([field, what]) => new PilcrowError("SETTINGS_INVALID", `${field}: ${what}`));
}

function field(path: readonly PropertyKey[]): string {
  return path.map(String).join(".") || "settings";
}

function describe(issue: Issue): string {
  switch (issue.code) {
    case "too_big":
      return tooBig(issue);
    case "too_small":
      return issue.origin === "string"
        ? "is empty; give a name, or null"
        : `${show(issue.input)} is too little; at least ${issue.minimum}`;
    case "invalid_value":
      return `${show(issue.input)} is none of ${issue.values.map((value) => JSON.stringify(value)).join(", ")}`;
    case "invalid_type":
      return issue.input === undefined
        ? `is missing; give ${KINDS[issue.expected] ?? issue.expected}`
        : `${show(issue.input)} is not ${KINDS[issue.expected] ?? issue.expected}`;
    case "invalid_key":
      return `${show(issue.path.at(-1))} is not a channel's id, such as "123456789012345678"`;
    case "invalid_format":
      return `${show(issue.input)} is not a Discord id, such as "123456789012345678"`;
    default:
      return issue.message;
  }
}

function tooBig({ origin, maximum, input }: z.core.$ZodIssueTooBig): string {
  if (origin === "string") return `is too long; at most ${maximum} characters`;
  if (origin === "array") return `these are too many; at most ${maximum}`;
  return `${show(input)} is too much; at most ${maximum}`;
}

const KINDS: Readonly<Record<string, string>> = {
  int: "a whole number",
  number: "a whole number",
  string: "a text in quotation marks",
  array: 'a list, such as ["123456789012345678"]',
  record: 'an object, such as {"123456789012345678": {"mode": "off"}}',
  object: 'an object, such as {"mode": "off"}',
};

const LONGEST_SHOWN = 60;

/** A value as it was written, cut short where it is long. */
function show(value: unknown): string {
  const text = typeof value === "number" ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
