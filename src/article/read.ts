import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import { PilcrowError, systemErrorCode } from "../errors.js";
import type { Article, Draft } from "./article.js";
import { composeArticle } from "./compose.js";
import { decodeText } from "./decode.js";
import { decodeHtml } from "./html/decode-html.js";
import { readMarkdown } from "./markdown.js";
import { readPlainText } from "./plain-text.js";

/** Turns a file's bytes, and nothing else, into a draft; `path` is what an error calls the file. */
type Reader = (bytes: Uint8Array, path: string) => Promise<Draft>;

/** The formats an article may have, by the file's extension in lower case. */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  [".md", readerOfText(decodeText, readMarkdown)],
  [".txt", readerOfText(decodeText, readPlainText)],
  [".html", readerOfText(decodeHtml, readPage)],
  [".htm", readerOfText(decodeHtml, readPage)],
  [".pdf", async (bytes, path) => (await import("./pdf/read-pdf.js")).readPdf(bytes, path)],
]);

/** The libraries for web pages and PDF are loaded when there is such a file: that takes longer than an answer. */
async function readPage(source: string, path: string): Promise<Draft> {
  return (await import("./html/read-html.js")).readHtml(source, path);
}

function readerOfText(
  decode: (bytes: Uint8Array, path: string) => string,
  read: (source: string, path: string) => Draft | Promise<Draft>,
): Reader {
  return async (bytes, path) => {
    const source = decode(bytes, path);
    if (source.trim() === "") throw empty(path);
    return await read(source, path);
  };
}

/** The extensions for a message: ".md, .txt, .html, .htm or .pdf". */
export const readableExtensions = [...readers.keys()].join(", ").replace(/, (?=[^,]*$)/u, " or ");

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
 *   ARTICLE_EMPTY, FRONT_MATTER_BROKEN, ARTICLE_TOO_NESTED, PDF_BROKEN, PDF_ENCRYPTED, PDF_WITHOUT_TEXT,
 *   ARTICLE_WITHOUT_PARAGRAPH, ARTICLE_FORMAT_UNKNOWN
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
export async function parseArticle(bytes: Uint8Array, path: string, name: string): Promise<Article> {
  return composeArticle(name, await readDraft(bytes, path));
}

/** What a file's bytes say, before its paragraphs are numbered. @throws as `parseArticle` */
export async function readDraft(bytes: Uint8Array, path: string): Promise<Draft> {
  const reader = readerFor(path);
  if (reader === undefined) {
    const message = `${path}: no reader for this format; save it as ${readableExtensions}`;
    throw new PilcrowError("ARTICLE_FORMAT_UNKNOWN", message);
  }
  if (bytes.length === 0) throw empty(path);
  const draft = await reader(bytes, path);
  if (!draft.blocks.some(({ kind }) => kind === "paragraph")) throw withoutParagraph(path, draft);
  return draft;
}

const MEGABYTE = 1_000_000;
const LARGEST = 10 * MEGABYTE;

function empty(path: string): PilcrowError {
  const message = `${path}: the file is empty; put the article's text in it or delete it`;
  return new PilcrowError("ARTICLE_EMPTY", message);
}

/** What makes these formats large is pictures. */
const smallerBy: Readonly<Record<string, string>> = {
  ".html": "save the page without its pictures in it",
  ".htm": "save the page without its pictures in it",
  ".pdf": "make its pictures smaller, or split it into several files",
};

function tooLarge(path: string, size: number): PilcrowError {
  // Rounded up, so that a file just over the limit is not said to have the size that is allowed.
  const megabytes = (Math.ceil((size * 10) / MEGABYTE) / 10).toFixed(1);
  const reason = `${megabytes} MB is more than the ${LARGEST / MEGABYTE} MB that an article may have`;
  return new PilcrowError(
    "ARTICLE_TOO_LARGE",
    `${path}: ${reason}; ${smallerBy[extname(path).toLowerCase()] ?? "split it into several files"}`,
  );
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
