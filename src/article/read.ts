import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import { PilcrowError, systemErrorCode } from "../errors.js";
import type { Article, Draft } from "./article.js";
import { composeArticle } from "./compose.js";
import { decodeText } from "./decode.js";
import { readMarkdown } from "./markdown.js";
import { readPlainText } from "./plain-text.js";

/** Turns a decoded file into a draft; `path` is what an error calls the file. */
export type Reader = (source: string, path: string) => Draft;

/** The formats an article may have, by the file's extension in lower case. */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  [".md", readMarkdown],
  [".txt", readPlainText],
]);

/** The extensions for a message: ".md or .txt". */
export const readableExtensions = [...readers.keys()].join(" or ");

/** The reader for a file's extension, in whatever case it is written. */
export function readerFor(path: string): Reader | undefined {
  return readers.get(extname(path).toLowerCase());
}

/**
 * Reads one article from a file.
 *
 * @param path Where the file is; errors call it so.
 * @param name The article's name in its corpus.
 * @throws PilcrowError ARTICLE_UNREADABLE, ARTICLE_TOO_LARGE, ARTICLE_HAS_NUL, ARTICLE_NOT_UTF8,
 *   ARTICLE_EMPTY, FRONT_MATTER_BROKEN, ARTICLE_TOO_NESTED, ARTICLE_WITHOUT_PARAGRAPH, ARTICLE_FORMAT_UNKNOWN
 */
export async function readArticle(path: string, name: string): Promise<Article> {
  return parseArticle(await readArticleBytes(path), path, name);
}

/**
 * The bytes of a file that may be an article: a file, no larger than 10 MB (1 MB is 1,000,000 bytes).
 *
 * @throws PilcrowError ARTICLE_UNREADABLE, ARTICLE_TOO_LARGE
 */
export async function readArticleBytes(path: string): Promise<Uint8Array> {
  const status = await stat(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  // Opening a directory fails, but opening a pipe would wait for ever.
  if (!status.isFile()) {
    throw new PilcrowError(
      "ARTICLE_UNREADABLE",
      `${path}: not a file; put a ${readableExtensions} file in its place`,
    );
  }
  if (status.size > LARGEST) throw tooLarge(path, status.size);
  return await readFile(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
}

/** What `readArticle` makes of a file's bytes; it throws the same errors, those of reading excepted. */
export function parseArticle(bytes: Uint8Array, path: string, name: string): Article {
  const reader = readerFor(path);
  if (reader === undefined) {
    const message = `${path}: no reader for this format; save it as ${readableExtensions}`;
    throw new PilcrowError("ARTICLE_FORMAT_UNKNOWN", message);
  }
  const source = decodeText(bytes, path);
  if (source.trim() === "") {
    throw new PilcrowError(
      "ARTICLE_EMPTY",
      `${path}: the file is empty; put the article's text in it or delete it`,
    );
  }
  const draft = reader(source, path);
  if (!draft.blocks.some(({ kind }) => kind === "paragraph")) throw withoutParagraph(path, draft);
  return composeArticle(name, draft);
}

const MEGABYTE = 1_000_000;
const LARGEST = 10 * MEGABYTE;

function tooLarge(path: string, size: number): PilcrowError {
  // Rounded up, so that a file just over the limit is not said to have the size that is allowed.
  const megabytes = (Math.ceil((size * 10) / MEGABYTE) / 10).toFixed(1);
  const reason = `${megabytes} MB is more than the ${LARGEST / MEGABYTE} MB that an article may have`;
  return new PilcrowError("ARTICLE_TOO_LARGE", `${path}: ${reason}; split it into several files`);
}

const unreadableReasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file; check the path",
  ENOTDIR: "there is no such file; check the path",
  EACCES: "no permission to read it; let the user who runs this read the file, for example: chmod a+r",
  EPERM: "no permission to read it; let the user who runs this read the file, for example: chmod a+r",
  ELOOP: "a link that leads to itself; delete it",
};

function unreadable(path: string, cause: unknown): PilcrowError {
  const code = systemErrorCode(cause) ?? "unknown error";
  const reason = unreadableReasons[code] ?? `it cannot be read (${code}); check the disk and the file`;
  return new PilcrowError("ARTICLE_UNREADABLE", `${path}: ${reason}`, { cause });
}

function withoutParagraph(path: string, { blocks, title }: Draft): PilcrowError {
  const hasHeadings = blocks.length > 0 || title !== null;
  const reason = hasHeadings ? "the file has only headings" : "the file has no text of an article";
  const mend = "write full sentences below them, or delete the file";
  const message = `${path}: no paragraph found; ${reason}; ${hasHeadings ? mend : "put the article's text in it"}`;
  return new PilcrowError("ARTICLE_WITHOUT_PARAGRAPH", message);
}
