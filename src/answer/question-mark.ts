import { z } from "zod";
import type { Embedder } from "../embedding/embedder.js";
import { readsOnlyEnglish } from "../embedding/model.js";
import { type TokenVectors, toTokenVectors } from "../embedding/tokens.js";
import { remembered } from "../remember.js";
import type { ReadQuestion } from "../retrieval/read-question.js";
import { leaningOf } from "./follow-up.js";

/**
 * What is kept of a question so that others can be compared with it, as one line of text (some 600 characters): see
 * `questionMark`. It holds for one embedding model.
 */
export type QuestionMark = string;

/** A mark as it is compared. */
export interface Kept {
  /** The question as it was read. */
  readonly text: string;
  /** The same for two questions that differ in letter case, diacritics and punctuation only; empty where nothing is asked. */
  readonly wording: string;
  /** The question's vector in bytes; null where only the wording tells what it means. */
  readonly vector: TokenVectors | null;
  /** The embedding model that made the vector. */
  readonly model: string;
}

const schema = z.object({ model: z.string(), text: z.string(), vector: z.string().nullable() });

/**
 * A question's mark. One that leans on what was said before it ("and why?"), or that is in a language which the
 * model cannot read, has no vector: its words alone do not tell what it means.
 */
export async function questionMark(
  { text, isForeign }: ReadQuestion,
  embedder: Embedder,
): Promise<QuestionMark> {
  const model = embedder.model.name;
  const tells = tellsByItself({ text, isForeign }, model);
  const kept: z.infer<typeof schema> = {
    model,
    text,
    vector: tells ? encode((await embedder.embedQuestion(text)).vector) : null,
  };
  return JSON.stringify(kept);
}

/** False where only its wording tells what a question means to this embedding model. */
export function tellsByItself({ text, isForeign }: ReadQuestion, model: string): boolean {
  return leaningOf(text) !== "wholly" && !(isForeign && readsOnlyEnglish(model));
}

/** True for a mark that can be compared under this embedding model; any other is to be made anew from the wording. */
export function isCurrent(mark: QuestionMark, model: string): boolean {
  return readMark(mark)?.model === model;
}

/** Null for what is no mark. The same ones are read again with each question. */
export const readMark = remembered(20_000, (mark: QuestionMark): Kept | null => {
  try {
    const { model, text, vector } = schema.parse(JSON.parse(mark));
    return { model, text, wording: wordingOf(text), vector: vector === null ? null : decode(vector) };
  } catch {
    return null;
  }
});

/**
 * The same for two questions that differ in letter case, diacritics and punctuation only. Signs that are no punctuation
 * stay: "C++" is not "C#".
 */
export function wordingOf(text: string): string {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain
    .replace(/[?!.,;:'"()…]+|(?<=\p{L})[-–](?=\p{L})/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function encode(vector: Float32Array): string {
  return Buffer.from(toTokenVectors(vector, vector.length).buffer).toString("base64");
}

function decode(base64: string): TokenVectors {
  return Int8Array.from(Buffer.from(base64, "base64"));
}
