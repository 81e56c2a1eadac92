import { describe, expect, it } from "vitest";
import { DEFAULT_MODEL, describeModel, readsOnlyEnglish } from "../../src/embedding/model.js";

const SHAPE = { dimensions: 768, maxTokens: 512 };
const REPRESENT = "Represent this sentence for searching relevant passages: ";

describe("a model's name tells how it is used", () => {
  it.each([
    [DEFAULT_MODEL, "mean", "query: ", "passage: "],
    ["intfloat/e5-large-v2", "mean", "query: ", "passage: "],
    ["Xenova/multilingual-e5-base", "mean", "query: ", "passage: "],
    ["Xenova/bge-small-en-v1.5", "cls", REPRESENT, ""],
    ["BAAI/bge-large-en", "cls", REPRESENT, ""],
    ["Xenova/bge-m3", "cls", "", ""],
    ["mixedbread-ai/mxbai-embed-large-v1", "cls", REPRESENT, ""],
    ["Snowflake/snowflake-arctic-embed-m", "cls", REPRESENT, ""],
    ["nomic-ai/nomic-embed-text-v1.5", "mean", "search_query: ", "search_document: "],
    ["Xenova/all-MiniLM-L6-v2", "mean", "", ""],
    ["Xenova/gte-small", "mean", "", ""],
    ["owner/some-other-model", "mean", "", ""],
  ])("%s: %s, question “%s”, passage “%s”", (name, pooling, questionPrefix, passagePrefix) => {
    expect(describeModel(name, SHAPE)).toEqual({ name, ...SHAPE, pooling, questionPrefix, passagePrefix });
  });

  it("takes no notice of letter case", () => {
    expect(describeModel("XENOVA/BGE-Small-EN-v1.5", SHAPE).pooling).toBe("cls");
    expect(describeModel("Owner/E5-Large", SHAPE).questionPrefix).toBe("query: ");
  });

  it("does not take a name that merely contains a family's letters for one of the family", () => {
    expect(describeModel("owner/image5-small", SHAPE).questionPrefix).toBe("");
  });
});

describe("a model's name tells whether it knows more than English", () => {
  it.each([
    DEFAULT_MODEL,
    "Xenova/bge-small-en-v1.5",
    "mixedbread-ai/mxbai-embed-large-v1",
    "Snowflake/snowflake-arctic-embed-m-v1.5",
    "nomic-ai/nomic-embed-text-v1.5",
    "Xenova/all-MiniLM-L6-v2",
    "owner/some-other-model",
  ])("%s does not", (name) => {
    expect(readsOnlyEnglish(name)).toBe(true);
  });

  it.each([
    "Xenova/multilingual-e5-small",
    "Xenova/paraphrase-multilingual-MiniLM-L12-v2",
    "Xenova/distiluse-base-multilingual-cased-v2",
    "Xenova/bge-m3",
    "Xenova/bge-small-zh-v1.5",
    "Xenova/LaBSE",
    "jinaai/jina-embeddings-v2-base-de",
    "jinaai/jina-embeddings-v3",
    "Snowflake/snowflake-arctic-embed-m-v2.0",
    "nomic-ai/nomic-embed-text-v2-moe",
    "onnx-community/embeddinggemma-300m-ONNX",
    "onnx-community/Qwen3-Embedding-0.6B-ONNX",
  ])("%s does", (name) => {
    expect(readsOnlyEnglish(name)).toBe(false);
  });
});
