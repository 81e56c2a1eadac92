import type { CorpusWords } from "../index/vocabulary.js";
import { isForeign } from "./language.js";
import { plainQuestion } from "./plain-question.js";
import { correctSpelling } from "./spelling.js";

/** A question as it is looked for. */
export interface ReadQuestion {
  readonly text: string;
  /** True where it is not in English. */
  readonly isForeign: boolean;
}

/** What a question says: without decoration, and in English with its misspellings mended. */
export async function readQuestion(written: string, corpus: CorpusWords): Promise<ReadQuestion> {
  const plain = plainQuestion(written);
  const foreign = await isForeign(plain, corpus);
  return { text: foreign ? plain : correctSpelling(plain, corpus), isForeign: foreign };
}
