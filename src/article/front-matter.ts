import { isNode, LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { PilcrowError } from "../errors.js";
import { splitNames } from "./byline.js";

/** What the front matter says of the article; null or empty where it says nothing. */
export interface FrontMatter {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly source: string | null;
  /** As written. */
  readonly date: string | null;
}

/**
 * Parts a Markdown file into its YAML front matter and its body. A "---" on the first line that opens prose
 * and not `key: value` lines is a rule of the body.
 *
 * @throws PilcrowError FRONT_MATTER_BROKEN, naming the line (counted in the file, from 1) and the mend
 */
export function readFrontMatter(source: string, file: string): { matter: FrontMatter; body: string } {
  const lines = source.split(/\r\n|\n|\r/u);
  const none = { matter: { title: null, authors: [], source: null, date: null }, body: source };
  if (!/^---[ \t]*$/u.test(lines[0] ?? "")) return none;
  const startsWithKey = /^["']?[A-Za-z_][\w-]*["']?:(?:\s|$)/u.test(lines.slice(1).find(isNotBlank) ?? "");
  if (!isNotBlank(lines[1] ?? "") && !startsWithKey) return none;
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/u.test(line));
  if (end < 0) {
    if (!startsWithKey) return none;
    throw broken(file, 1, "the front matter is never closed", "put a line --- behind its last key");
  }
  const yaml = lines.slice(1, end).join("\n");
  return { matter: parse(yaml, file), body: lines.slice(end + 1).join("\n") };
}

const text = z
  .string()
  .trim()
  // YAML's ways to leave a value out.
  .transform((value) => (/^(?:|~|null)$/iu.test(value) ? null : value));
const names = z.union([z.string().transform(splitNames), z.array(z.string())]);

const schema = z.object({
  title: text.optional(),
  author: names.optional(),
  authors: names.optional(),
  source: text.optional(),
  date: text.optional(),
});

const mends: Readonly<Record<string, string>> = {
  author: "write authors: [First Name, Second Name]",
  authors: "write authors: [First Name, Second Name]",
};

function parse(yaml: string, file: string): FrontMatter {
  const lineCounter = new LineCounter();
  // In the failsafe schema every scalar is a string, so that a title 1984 and a date stay as written.
  const document = parseDocument(yaml, { schema: "failsafe", lineCounter, prettyErrors: true });
  // The YAML begins on the file's second line.
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + 1;
  const error = document.errors[0];
  if (error) {
    const reason = error.message.replace(/ at line \d+, column \d+[\s\S]*$/u, "").replace(/\s+/gu, " ");
    const mend = "write one `key: value` a line, and put values that contain a colon in quotes";
    throw broken(file, lineAt(error.pos[0]), `the front matter is not valid YAML (${reason})`, mend);
  }
  const checked = schema.safeParse(plainValue(document, file) || {});
  if (checked.success) return matterOf(checked.data);
  const key = String(checked.error.issues[0]?.path[0] ?? "");
  if (key === "") {
    const mend = "write `title: …` and the like, or a blank line above the text if --- is only a rule";
    throw broken(file, 2, "the front matter is not a list of `key: value` lines", mend);
  }
  const node = document.get(key, true);
  const line = isNode(node) && node.range ? lineAt(node.range[0]) : 2;
  throw broken(file, line, `${key} is not text`, mends[key] ?? `write ${key}: "…" on one line`);
}

function plainValue(document: ReturnType<typeof parseDocument>, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    throw broken(file, 2, "the front matter's aliases cannot be resolved", "write the values out", cause);
  }
}

function matterOf(data: z.infer<typeof schema>): FrontMatter {
  const authors = (data.authors ?? data.author ?? []).map((name) => name.replace(/\s+/gu, " ").trim());
  return {
    title: data.title?.replace(/\s+/gu, " ") ?? null,
    authors: authors.filter((name) => name !== "" && name !== "~" && name !== "null"),
    source: data.source ?? null,
    // A time of day in YAML's form is cut off.
    date: data.date?.replace(/^(\d{4}-\d{2}-\d{2})[Tt ]\d.*$/u, "$1") ?? null,
  };
}

function broken(file: string, line: number, problem: string, mend: string, cause?: unknown): PilcrowError {
  return new PilcrowError("FRONT_MATTER_BROKEN", `${file}: line ${line}: ${problem}; ${mend}`, { cause });
}

function isNotBlank(line: string): boolean {
  return line.trim() !== "";
}
