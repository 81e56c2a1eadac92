import { gzipSync } from "node:zlib";
import type { Language } from "../study/languages.js";
import type { BesideArticle } from "./beside.js";
import { dayIn } from "./clock.js";
import { transcriptHtml } from "./html.js";
import { transcriptJson } from "./json.js";
import { transcriptMarkdown } from "./markdown.js";
import type { Minutes } from "./minutes-shape.js";

export const FORMATS = ["html", "markdown", "json"] as const;
export type Format = (typeof FORMATS)[number];

/** A transcript as files to be sent. */
export interface Files {
  readonly files: readonly { readonly name: string; readonly bytes: Buffer }[];
  /** Those that were too large as they are: they are there as gzip. */
  readonly packed: readonly Format[];
  /** Those that were too large even so. */
  readonly leftOut: readonly Format[];
}

const ENDINGS: Readonly<Record<Format, string>> = { html: "html", markdown: "md", json: "json" };

/** @param mostBytes Of each file */
export function filesOf(
  minutes: Minutes,
  beside: readonly BesideArticle[],
  formats: readonly Format[],
  language: Language,
  mostBytes: number,
): Files {
  const write: Readonly<Record<Format, () => string>> = {
    html: () => transcriptHtml(minutes, beside, language),
    markdown: () => transcriptMarkdown(minutes, language),
    json: () => transcriptJson(minutes),
  };
  const files: { name: string; bytes: Buffer }[] = [];
  const packed: Format[] = [];
  const leftOut: Format[] = [];
  for (const format of formats) {
    const name = `${baseName(minutes)}.${ENDINGS[format]}`;
    const bytes = Buffer.from(write[format]());
    if (bytes.length <= mostBytes) {
      files.push({ name, bytes });
      continue;
    }
    const small = gzipSync(bytes);
    if (small.length > mostBytes) {
      leftOut.push(format);
    } else {
      files.push({ name: `${name}.gz`, bytes: small });
      packed.push(format);
    }
  }
  return { files, packed, leftOut };
}

const LONGEST_NAME = 60;

/** Without an ending: the title, and the day in the group's time zone. */
export function baseName({ title, of, timeZone }: Minutes): string {
  const day = dayIn(timeZone, of.kind === "discussion" ? of.startedAt : of.to);
  return `${safeName(title) || "transcript"}-${day}`;
}

/** A name that every system takes: letters without accents, digits and hyphens; "" where the title has none. */
export function safeName(title: string): string {
  return title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/gi, "-")
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/g, "")
    .toLowerCase();
}
