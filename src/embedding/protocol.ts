import type { Download } from "./embedder.js";
import type { ModelDescription } from "./model.js";

/** What a program asks of the embedding process; `id` returns with the answer. */
export type Request =
  | { readonly kind: "question"; readonly id: number; readonly text: string }
  | { readonly kind: "passages"; readonly id: number; readonly texts: readonly string[] }
  | { readonly kind: "tokens"; readonly id: number; readonly texts: readonly string[] };

export type FromWorker =
  | { readonly kind: "download"; readonly download: Download }
  | { readonly kind: "ready"; readonly model: ModelDescription }
  | { readonly kind: "failed"; readonly error: PlainError }
  | { readonly kind: "vectors"; readonly id: number; readonly vectors: Float32Array[] }
  | { readonly kind: "tokens"; readonly id: number; readonly counts: number[] }
  | { readonly kind: "error"; readonly id: number; readonly error: PlainError };

/** `code` is a PilcrowError's, or null for a defect. */
export interface PlainError {
  readonly code: string | null;
  readonly message: string;
}
