import type { Download, PartedEmbedding, PartedText, QuestionEmbedding } from "./embedder.js";
import type { ModelDescription } from "./model.js";

/** What a program asks of the embedding process; `id` returns with the reply. */
export type Request =
  | { readonly kind: "question"; readonly id: number; readonly text: string }
  | { readonly kind: "passages"; readonly id: number; readonly texts: readonly string[] }
  | { readonly kind: "inParts"; readonly id: number; readonly texts: readonly PartedText[] }
  | { readonly kind: "countTokens"; readonly id: number; readonly texts: readonly string[] };

/** What each kind of request gets. */
export interface Replies {
  readonly question: QuestionEmbedding;
  readonly passages: Float32Array[];
  readonly inParts: PartedEmbedding[];
  readonly countTokens: number[];
}
export type Reply = Replies[keyof Replies];

export type FromWorker =
  | { readonly kind: "download"; readonly download: Download }
  | { readonly kind: "ready"; readonly model: ModelDescription }
  | { readonly kind: "failed"; readonly error: PlainError }
  | { readonly kind: "reply"; readonly id: number; readonly reply: Reply }
  | { readonly kind: "error"; readonly id: number; readonly error: PlainError };

/** `code` is a PilcrowError's, or null for a defect. */
export interface PlainError {
  readonly code: string | null;
  readonly message: string;
}
