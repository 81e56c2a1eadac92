import { link, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { PilcrowError, ProblemsError, systemErrorCode } from "../errors.js";
import type { Article } from "./article.js";
import { folded, type Reading, surveyCorpus } from "./corpus.js";
import { formatMarkdown } from "./format-markdown.js";
import { parseArticle, readArticleBytes, readDraft } from "./read.js";
import { setAside } from "./set-aside.js";

export interface AddOptions {
  readonly corpusDir: string;
  /** Take the place of an article of the same name. */
  readonly replace: boolean;
  /** What the article is to be called; for one file only. */
  readonly title: string | null;
}

/** An article that can be added: nothing has been written. */
export interface Addition {
  /** The file that it comes from. */
  readonly path: string;
  /** The file that it will be. */
  readonly target: string;
  /** As it will be read from that file. */
  readonly article: Article;
  readonly content: Uint8Array;
  /** The file of the same name that it replaces. */
  readonly replaced: string | null;
}

/**
 * Reads files that are to be added to a corpus. Markdown and plain text come in as they are; a page or a PDF as
 * Markdown that a person can correct, with the very paragraphs that its reader finds.
 *
 * @throws ProblemsError every problem of every file: those of `readArticle`; ARTICLE_NAME_TAKEN, for a name or a title;
 *   ARTICLE_NAME_UNUSABLE; TITLE_IN_FILE
 * @throws PilcrowError as `readCorpus`, for the folder
 */
export async function planAdditions(paths: readonly string[], options: AddOptions): Promise<Addition[]> {
  const existing = await existingArticles(options.corpusDir);
  const additions: Addition[] = [];
  const problems: PilcrowError[] = [];
  for (const path of paths) {
    try {
      const addition = await readAddition(path, options, existing);
      requireUnlike(addition, additions, existing, options);
      additions.push(addition);
    } catch (error) {
      if (!(error instanceof PilcrowError)) throw error;
      problems.push(error);
    }
  }
  if (problems.length > 0) throw new ProblemsError(problems);
  return additions;
}

/** Writes what was planned. A file that is replaced is kept, and its new place returned, in the order of the additions. */
export async function writeAdditions(
  corpusDir: string,
  additions: readonly Addition[],
): Promise<(string | null)[]> {
  await mkdir(corpusDir, { recursive: true });
  const kept: (string | null)[] = [];
  for (const { target, content, replaced } of additions) {
    // A name that the corpus leaves out, until the file is whole.
    const staged = join(corpusDir, `.${basename(target)}.tmp`);
    let aside: string | null = null;
    try {
      await writeFile(staged, content);
      aside = replaced === null ? null : await setAside(corpusDir, replaced);
      await putInPlace(staged, target);
      kept.push(aside);
    } catch (error) {
      // What was to be replaced is an article still.
      if (aside !== null && replaced !== null) await putInPlace(aside, replaced).catch(() => {});
      throw notWritten(target, error);
    } finally {
      await rm(staged, { force: true });
    }
  }
  return kept;
}

/** Unlike a rename, a link never takes the place of a file that has come to be there meanwhile. */
async function putInPlace(staged: string, target: string): Promise<void> {
  try {
    await link(staged, target);
  } catch (error) {
    // Some file systems have no links.
    if (!["EPERM", "ENOTSUP", "ENOSYS"].includes(systemErrorCode(error) ?? "")) throw error;
    await rename(staged, target);
  }
}

function notWritten(target: string, cause: unknown): unknown {
  const code = systemErrorCode(cause);
  if (code === undefined) return cause;
  const reason =
    code === "EEXIST" ? "such a file has come to be there meanwhile" : `it cannot be written (${code})`;
  const mend =
    code === "EEXIST" ? "look at it, and run this again" : "check the folder's permissions and the disk";
  return new PilcrowError("ARTICLE_NOT_WRITTEN", `${target}: ${reason}; ${mend}`, { cause });
}

/** A corpus that is empty or not there yet has none. */
async function existingArticles(corpusDir: string): Promise<readonly Reading[]> {
  try {
    return (await surveyCorpus(corpusDir)).readings;
  } catch (error) {
    if (error instanceof PilcrowError && ["CORPUS_EMPTY", "CORPUS_MISSING"].includes(error.code)) return [];
    throw error;
  }
}

async function readAddition(
  path: string,
  options: AddOptions,
  existing: readonly Reading[],
): Promise<Addition> {
  const { corpusDir, title } = options;
  const extension = extname(path).toLowerCase();
  const name = basename(path, extname(path));
  const bytes = await readArticleBytes(path);
  const draft = await readDraft(bytes, path);
  if (/^[._]/u.test(name)) {
    const reason = "the corpus leaves out files whose names begin with . or _";
    throw new PilcrowError("ARTICLE_NAME_UNUSABLE", `${path}: ${reason}; rename the file`);
  }
  if (isCopied(path) && title !== null) {
    const mend = "write it there (front matter, title: …; in plain text, the first line)";
    throw new PilcrowError("TITLE_IN_FILE", `${path}: its title is in the file; ${mend}`);
  }
  const titled = title === null ? draft : { ...draft, title };
  const target = join(corpusDir, `${name}${isCopied(path) ? extension : ".md"}`);
  const content = isCopied(path) ? bytes : Buffer.from(formatMarkdown(titled));
  return {
    path,
    target,
    article: await parseArticle(content, target, name),
    content,
    replaced: existing.find(({ file }) => folded(file.name) === folded(name))?.file.path ?? null,
  };
}

/** Text comes in as it is; what is not text is converted. */
function isCopied(path: string): boolean {
  return /\.(?:md|txt)$/iu.test(path);
}

/** Names and titles tell articles apart. */
function requireUnlike(
  { path, target, article, replaced }: Addition,
  others: readonly Addition[],
  existing: readonly Reading[],
  { replace }: AddOptions,
): void {
  const twin = others.find((other) => folded(other.article.name) === folded(article.name));
  if (twin)
    throw taken(path, `would be the same article as ${twin.path} (${target})`, "rename one of the two");
  if (replaced !== null && !replace) {
    throw taken(
      path,
      `the corpus has ${replaced} already`,
      "rename the file, or add --replace to put it in that one's place",
    );
  }
  const sameTitle =
    others.find((other) => folded(other.article.title) === folded(article.title))?.path ??
    existing.find(
      (other) =>
        other.file.path !== replaced &&
        other.article &&
        folded(other.article.title) === folded(article.title),
    )?.file.path;
  if (sameTitle === undefined) return;
  const mend = isCopied(path) ? "give it another in the file" : "give it another with --title TITLE";
  throw taken(path, `the same title as ${sameTitle}, “${article.title}”`, mend);
}

function taken(path: string, reason: string, mend: string): PilcrowError {
  return new PilcrowError("ARTICLE_NAME_TAKEN", `${path}: ${reason}; ${mend}`);
}
