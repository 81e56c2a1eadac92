import { createHash } from "node:crypto";
import { z } from "zod";
import type { ModelDescription } from "../embedding/model.js";
import { PilcrowError } from "../errors.js";
import { CHUNKING } from "./passages.js";

/** Raise it when the files of an index change their form. */
const FORMAT_VERSION = 2;

/** The manifest's own name; the other files are named in it. */
export const MANIFEST_NAME = "manifest.json";

const fileSchema = z.object({
  /** Carries the start of its own checksum, so a name never changes its content. */
  name: z.string().regex(/^[a-z]+-[0-9a-f]{16}\.[a-z0-9]+$/),
  bytes: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const manifestSchema = z.object({
  formatVersion: z.literal(FORMAT_VERSION),
  model: z.object({
    name: z.string(),
    dimensions: z.int().positive(),
    maxTokens: z.int().positive(),
    pooling: z.enum(["mean", "cls"]),
    questionPrefix: z.string(),
    passagePrefix: z.string(),
  }),
  chunking: z.record(z.string(), z.unknown()),
  corpusHash: z.string(),
  counts: z.object({
    articles: z.int().positive(),
    paragraphs: z.int().positive(),
    passages: z.int().positive(),
  }),
  files: z.object({ articles: fileSchema, lexical: fileSchema, vectors: fileSchema, tokens: fileSchema }),
});

/** What an index is made from and of. Written last: an index without it is none. */
export type Manifest = z.infer<typeof manifestSchema>;
export type IndexFile = z.infer<typeof fileSchema>;

/** What an index has to fit: the corpus as it is now, and the model that will embed the questions. */
export interface Expected {
  readonly corpusHash: string;
  readonly model: ModelDescription;
}

export function newManifest(parts: Omit<Manifest, "formatVersion" | "chunking">): Manifest {
  return { formatVersion: FORMAT_VERSION, chunking: { ...CHUNKING }, ...parts };
}

/** JSON with a checksum of itself as its last field, so that a changed byte anywhere shows. */
export function formatManifest(manifest: Manifest): string {
  return `${JSON.stringify({ ...manifest, checksum: checksum(manifest) }, null, 2)}\n`;
}

/**
 * @param file How messages name it
 * @throws PilcrowError INDEX_OTHER_FORMAT if another version of this program wrote it; INDEX_DAMAGED
 */
export function parseManifest(json: string, file: string): Manifest {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw damaged(file, "it is not valid JSON", cause);
  }
  const version = z.object({ formatVersion: z.int() }).safeParse(value);
  if (version.success && version.data.formatVersion !== FORMAT_VERSION) {
    throw new PilcrowError(
      "INDEX_OTHER_FORMAT",
      `${file}: index format ${version.data.formatVersion}, but this version of Pilcrow reads format ${FORMAT_VERSION}; run \`npm run build:index\``,
    );
  }
  const parsed = manifestSchema.extend({ checksum: z.string() }).strict().safeParse(value);
  if (!parsed.success) throw damaged(file, z.prettifyError(parsed.error).replaceAll("\n", " "));
  const { checksum: stated, ...manifest } = parsed.data;
  if (stated !== checksum(manifest)) throw damaged(file, "its checksum does not fit its content");
  return manifest;
}

/** Why an index has to be built again, in words that follow "because"; null if it is up to date. */
export function staleReason(manifest: Manifest, expected: Expected): string | null {
  if (manifest.model.name !== expected.model.name) {
    return `it was built with the model ${manifest.model.name}, not ${expected.model.name}`;
  }
  if (canonical(manifest.model) !== canonical(expected.model)) {
    return `the description of ${expected.model.name} has changed since`;
  }
  if (canonical(manifest.chunking) !== canonical(CHUNKING)) return "articles are now cut in another way";
  if (manifest.corpusHash !== expected.corpusHash) return "the corpus has changed since";
  return null;
}

/** @param file The file's path, as messages name it */
export function damaged(file: string, what: string, cause?: unknown): PilcrowError {
  return new PilcrowError(
    "INDEX_DAMAGED",
    `${file}: the index is damaged (${what}); run \`npm run build:index\``,
    { cause },
  );
}

/** What is wrong with an index, without what to run: for a program that is about to run it. */
export function withoutMend({ message }: PilcrowError): string {
  return message.replace(/; run `.*$/, "");
}

function checksum(manifest: Manifest): string {
  return createHash("sha256").update(canonical(manifest)).digest("hex");
}

/** The same text for equal values, whatever the order of their keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
