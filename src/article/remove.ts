import { PilcrowError } from "../errors.js";
import { folded } from "./corpus.js";
import { listCorpus } from "./corpus-files.js";
import { setAside } from "./set-aside.js";

/** A file of the corpus, and where it was moved to. */
export interface Removal {
  readonly path: string;
  readonly kept: string;
}

/**
 * Takes an article out of a corpus, whether it can be read or not; the file is kept (set-aside.ts).
 *
 * @param name As `npm run corpus:list` shows it; letter case aside.
 * @throws PilcrowError ARTICLE_UNKNOWN; ARTICLE_IS_LAST, since an index has one at least; ARTICLE_NOT_MOVED; as
 *   `readCorpus`, for the folder
 */
export async function removeArticle(corpusDir: string, name: string): Promise<Removal> {
  const { files } = await listCorpus(corpusDir);
  const file =
    files.find((one) => one.name === name) ?? files.find((one) => folded(one.name) === folded(name));
  if (file === undefined) {
    const names = files.map((one) => one.name).join(", ");
    throw new PilcrowError(
      "ARTICLE_UNKNOWN",
      `${corpusDir}: no article is named ${name}; there are: ${names}`,
    );
  }
  if (files.length === 1) {
    const mend = "add another first: npm run corpus:add -- FILE";
    throw new PilcrowError("ARTICLE_IS_LAST", `${file.path}: the corpus has no other article; ${mend}`);
  }
  return { path: file.path, kept: await setAside(corpusDir, file.path) };
}
