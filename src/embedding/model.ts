/** How a model wants its texts and what it gives: all that a caller would otherwise have to know about it. */
export interface ModelDescription {
  /** The model's name as the hub writes it, "Xenova/e5-small-v2"; also its folder below models/. */
  readonly name: string;
  /** Length of a vector. */
  readonly dimensions: number;
  /** Longest input in tokens, the prefix and the two special tokens included. */
  readonly maxTokens: number;
  /** How token vectors become one: their mean, or the first ("[CLS]") token's vector. */
  readonly pooling: "mean" | "cls";
  readonly questionPrefix: string;
  readonly passagePrefix: string;
}

/** The committed model: nothing is downloaded for it. */
export const DEFAULT_MODEL = "Xenova/e5-small-v2";

type Usage = Pick<ModelDescription, "pooling" | "questionPrefix" | "passagePrefix">;

/**
 * How families of retrieval models are used, told by the name. Sources: the model cards of intfloat/e5-*,
 * BAAI/bge-*-en-v1.5, mixedbread-ai/mxbai-embed-*, Snowflake/snowflake-arctic-embed-*, nomic-ai/nomic-embed-text-*.
 */
const FAMILIES: readonly [pattern: RegExp, usage: Usage][] = [
  [/\be5-/, { pooling: "mean", questionPrefix: "query: ", passagePrefix: "passage: " }],
  [
    /\bbge-.*-en/,
    {
      pooling: "cls",
      questionPrefix: "Represent this sentence for searching relevant passages: ",
      passagePrefix: "",
    },
  ],
  [/\bbge-/, { pooling: "cls", questionPrefix: "", passagePrefix: "" }],
  [
    /\b(mxbai-embed|snowflake-arctic-embed)/,
    {
      pooling: "cls",
      questionPrefix: "Represent this sentence for searching relevant passages: ",
      passagePrefix: "",
    },
  ],
  [
    /\bnomic-embed/,
    { pooling: "mean", questionPrefix: "search_query: ", passagePrefix: "search_document: " },
  ],
];

/** What most sentence-transformers models expect (all-MiniLM-L6-v2, gte-small and their like). */
const PLAIN: Usage = { pooling: "mean", questionPrefix: "", passagePrefix: "" };

/** @param shape The sizes that the model's own config.json and tokenizer give. */
export function describeModel(
  name: string,
  shape: { readonly dimensions: number; readonly maxTokens: number },
): ModelDescription {
  const usage = FAMILIES.find(([pattern]) => pattern.test(name.toLowerCase()))?.[1] ?? PLAIN;
  return { name, ...shape, ...usage };
}

/** Models of more languages than English, or of another one, told by the name; sources as above. */
const OTHER_LANGUAGES =
  /multilingual|\bbge-m3\b|\blabse\b|embedding-?gemma|qwen3-embedding|jina-embeddings-v[3-9]|arctic-embed-[a-z]+-v2|nomic-embed-text-v2|[-_](ar|cs|da|de|es|fi|fr|hi|it|ja|ko|nl|pl|pt|ru|sv|tr|uk|vi|zh)([-_.]|$)/;

/** True for a model that was trained on English alone: it makes little of a question in another language. */
export function readsOnlyEnglish(name: string): boolean {
  return !OTHER_LANGUAGES.test(name.toLowerCase());
}
