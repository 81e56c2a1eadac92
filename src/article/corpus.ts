import { createHash } from "node:crypto";
import { PilcrowError, ProblemsError } from "../errors.js";
import type { Article } from "./article.js";
import { type CorpusFile, listCorpus } from "./corpus-files.js";
import { parseArticle, readArticleBytes } from "./read.js";

/** The articles that members ask about. */
export interface Corpus {
  /** At least one, sorted by name in code-unit order; no two have the same name or title. */
  readonly articles: readonly Article[];
  /** SHA-256 in hex over each article file's path below the folder and its bytes, as `corpusHash` gives it. */
  readonly hash: string;
  /** One line for each file that no reader can read: "corpus/notes.docx: no reader for .docx; …". */
  readonly skipped: readonly string[];
}

/**
 * Reads every article below a folder. Files and folders whose names begin with "." or "_" are left out.
 *
 * @param directory The folder; errors call its files by this path.
 * @throws PilcrowError CORPUS_MISSING, CORPUS_NOT_A_FOLDER, CORPUS_UNREADABLE, CORPUS_EMPTY
 * @throws ProblemsError every problem of every file, sorted by file: those of `readArticle`, and
 *   ARTICLE_NAME_TAKEN where two articles have the same name (letter case aside) or title
 */
export async function readCorpus(directory: string): Promise<Corpus> {
  const { readings, problems, hash, skipped } = await surveyCorpus(directory);
  if (problems.length > 0) throw new ProblemsError(problems);
  const articles = readings.flatMap(({ article }) => article ?? []);
  return { articles: articles.sort((a, b) => byCodeUnits(a.name, b.name)), hash, skipped };
}

/** Every article file of a folder, whether it can be read or not. */
export interface Survey {
  readonly readings: readonly Reading[];
  /** Those of the readings and what articles have in common that no two may have, sorted by file. */
  readonly problems: readonly PilcrowError[];
  readonly hash: string;
  readonly skipped: readonly string[];
}

export interface Reading {
  readonly file: CorpusFile;
  /** Left out where there is a problem. */
  readonly article?: Article;
  readonly problem?: PilcrowError;
}

/** What `readCorpus` reads, with the problems that it would throw. @throws PilcrowError as it does for the folder */
export async function surveyCorpus(directory: string): Promise<Survey> {
  const { files, skipped } = await listCorpus(directory);
  const hash = new CorpusHash();
  const readings: Reading[] = [];
  // One after the other, so that no more than one file's bytes are held at a time.
  for (const file of files) readings.push(await readFileOf(file, hash));
  const problems = [...readings, ...clashes(readings)]
    .flatMap(({ file, problem }) => (problem ? [{ path: file.path, problem }] : []))
    .sort((a, b) => byCodeUnits(a.path, b.path));
  return { readings, problems: problems.map(({ problem }) => problem), hash: hash.digest(), skipped };
}

/**
 * The hash that `readCorpus` would give, without parsing: it tells whether an index is older than its
 * corpus. It changes when an article's file is changed, renamed, added or removed.
 *
 * @throws PilcrowError as `readCorpus` for the folder; ARTICLE_UNREADABLE, ARTICLE_TOO_LARGE
 */
export async function corpusHash(directory: string): Promise<string> {
  const { files } = await listCorpus(directory);
  const hash = new CorpusHash();
  for (const file of files) hash.add(file, await readArticleBytes(file.path));
  return hash.digest();
}

/** Takes the files in the order of `listCorpus`. */
class CorpusHash {
  readonly #hash = createHash("sha256");

  add({ relativePath }: CorpusFile, bytes: Uint8Array): void {
    // A path has no NUL and a digest has a fixed length, so two corpora cannot run into the same bytes.
    this.#hash.update(`${relativePath}\0${createHash("sha256").update(bytes).digest("hex")}\n`);
  }

  digest(): string {
    return this.#hash.digest("hex");
  }
}

async function readFileOf(file: CorpusFile, hash: CorpusHash): Promise<Reading> {
  try {
    const bytes = await readArticleBytes(file.path);
    hash.add(file, bytes);
    return { file, article: await parseArticle(bytes, file.path, file.name) };
  } catch (error) {
    if (error instanceof PilcrowError) return { file, problem: error };
    throw error;
  }
}

/** One problem for each file whose name or title an earlier file has already. */
function clashes(readings: readonly Reading[]): Reading[] {
  const names = new Map<string, string>();
  const titles = new Map<string, string>();
  return readings.flatMap(({ file, article }) => {
    const sameName = take(names, file.name, file.path);
    if (sameName !== null) return { file, problem: nameTaken(file, sameName) };
    if (article === undefined) return [];
    const sameTitle = take(titles, article.title, file.path);
    return sameTitle === null ? [] : { file, problem: titleTaken(file, article, sameTitle) };
  });
}

/** The path that holds the key already, or null, in which case it is now `path`'s. */
function take(taken: Map<string, string>, key: string, path: string): string | null {
  const holder = taken.get(folded(key));
  if (holder === undefined) taken.set(folded(key), path);
  return holder ?? null;
}

/** Two names or titles for which this is the same are the same. */
export function folded(key: string): string {
  return key.normalize("NFC").toLowerCase();
}

function nameTaken({ path }: CorpusFile, other: string): PilcrowError {
  const message = `${path}: the same article name as ${other}; rename or delete one of the two files`;
  return new PilcrowError("ARTICLE_NAME_TAKEN", message);
}

function titleTaken({ path }: CorpusFile, { title }: Article, other: string): PilcrowError {
  const mend = "give one of them another title (front matter, title: …) or delete it";
  return new PilcrowError("ARTICLE_NAME_TAKEN", `${path}: the same title as ${other}, “${title}”; ${mend}`);
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
