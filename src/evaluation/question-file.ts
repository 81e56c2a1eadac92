import { readFile } from "node:fs/promises";
import { PilcrowError, systemErrorCode } from "../errors.js";

/** The text of a file of questions. @throws PilcrowError QUESTIONS_UNREADABLE */
export async function readQuestionFile(file: string): Promise<string> {
  return readFile(file, "utf8").catch((cause: unknown) => {
    throw new PilcrowError(
      "QUESTIONS_UNREADABLE",
      `${file}: cannot be read (${systemErrorCode(cause)}); name a question set in SQuAD's JSON form`,
      { cause },
    );
  });
}
