import { existsSync } from "node:fs";
import { join } from "node:path";
import { env, type FeatureExtractionPipeline, pipeline } from "@xenova/transformers";
import { PilcrowError } from "../errors.js";
import type {
  Download,
  Embedder,
  ModelSource,
  PartedEmbedding,
  PartedText,
  QuestionEmbedding,
} from "./embedder.js";
import { describeModel, type ModelDescription } from "./model.js";
import { pool, toTokenVectors } from "./tokens.js";

/**
 * Loads a model into this thread through transformers.js, which blocks the thread while it embeds:
 * programs use `startEmbedder` (worker-embedder.ts), which runs this in a process of its own.
 *
 * @throws PilcrowError MODEL_NOT_FOUND, MODEL_DOWNLOAD_FAILED, MODEL_UNUSABLE
 */
export async function loadEmbedder(
  source: ModelSource,
  onDownload: (download: Download) => void = () => {},
): Promise<Embedder> {
  const onDisk = existsSync(join(source.modelsDir, source.model));
  env.localModelPath = source.modelsDir;
  env.allowRemoteModels = !onDisk;
  env.cacheDir = source.cacheDir;
  env.remoteHost = source.hubUrl;
  let extractor: FeatureExtractionPipeline;
  try {
    extractor = await pipeline("feature-extraction", source.model, {
      local_files_only: onDisk,
      progress_callback: (event: ProgressEvent) => {
        if (!onDisk && event.status === "progress") {
          onDownload({ file: event.file, loadedBytes: event.loaded, totalBytes: event.total });
        }
      },
    });
  } catch (error) {
    throw loadingError(source, onDisk, error);
  }
  return new TransformersEmbedder(extractor, describe(source.model, extractor));
}

/** A word, or a mark by itself: models' tokenizers never join the two. */
const WORD_OR_MARK = /[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu;

class TransformersEmbedder implements Embedder {
  private closed = false;
  /** How many special tokens stand before and after a text. */
  private readonly special: { readonly before: number; readonly after: number };

  constructor(
    private readonly extractor: FeatureExtractionPipeline,
    readonly model: ModelDescription,
  ) {
    const [bare, whole] = [this.bare("a"), extractor.tokenizer.encode("a")];
    const before = Math.max(0, whole.indexOf(bare[0] ?? -1));
    this.special = { before, after: whole.length - before - bare.length };
  }

  async embedQuestion(question: string): Promise<QuestionEmbedding> {
    const prefix = this.model.questionPrefix;
    const hidden = await this.run(prefix + question);
    const words = question.match(WORD_OR_MARK) ?? [];
    const counts = words.map((word) => this.countBare(word));
    const all = { before: 0, count: counts.reduce((a, b) => a + b, 0) };
    const [tokens = new Int8Array()] = this.tokensOf(hidden, prefix, [all]);
    const wordOfToken = words.flatMap((word, i) => Array.from({ length: counts[i] ?? 0 }, () => word));
    return {
      vector: this.pooled(hidden),
      tokens,
      words: wordOfToken.slice(0, tokens.length / this.model.dimensions),
    };
  }

  async embedPassages(texts: readonly string[]): Promise<Float32Array[]> {
    const vectors: Float32Array[] = [];
    for (const text of texts) vectors.push(this.pooled(await this.run(this.model.passagePrefix + text)));
    return vectors;
  }

  async embedInParts(texts: readonly PartedText[]): Promise<PartedEmbedding[]> {
    const prefix = this.model.passagePrefix;
    const embedded: PartedEmbedding[] = [];
    for (const { text, parts } of texts) {
      const hidden = await this.run(prefix + text);
      const places = parts.map(({ start, end }, i) => ({
        before: this.countBare(text.slice(parts[i - 1]?.end ?? 0, start).trim()),
        count: this.countBare(text.slice(start, end)),
      }));
      embedded.push({ vector: this.pooled(hidden), tokens: this.tokensOf(hidden, prefix, places) });
    }
    return embedded;
  }

  async countTokens(texts: readonly string[]): Promise<number[]> {
    this.requireOpen();
    return texts.map((text) => this.extractor.tokenizer.encode(this.model.passagePrefix + text).length);
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await this.extractor.dispose();
  }

  /** The vectors of all tokens, the special ones included, row by row. */
  private async run(text: string): Promise<Float32Array> {
    this.requireOpen();
    const output = await this.extractor(text, { pooling: "none" });
    return output.data as Float32Array;
  }

  private pooled(hidden: Float32Array): Float32Array {
    return pool(hidden, this.model.dimensions, this.model.pooling);
  }

  /**
   * The token vectors of parts in their order, given how many tokens each has, and how many are between it and the part
   * (or the prefix) before; none of what the model's input has no room for.
   */
  private tokensOf(
    hidden: Float32Array,
    prefix: string,
    places: readonly { readonly before: number; readonly count: number }[],
  ): Int8Array[] {
    const { dimensions } = this.model;
    const end = hidden.length / dimensions - this.special.after;
    let next = this.special.before + this.countBare(prefix);
    return places.map(({ before, count }) => {
      const [from, to] = [Math.min(next + before, end), Math.min(next + before + count, end)];
      next += before + count;
      return toTokenVectors(hidden.subarray(from * dimensions, to * dimensions), dimensions);
    });
  }

  /** Tokens of a text without special ones. */
  private countBare(text: string): number {
    return text === "" ? 0 : this.bare(text).length;
  }

  private bare(text: string): number[] {
    return this.extractor.tokenizer.encode(text, null, { add_special_tokens: false });
  }

  /** The library would go on with a session that it has disposed of. */
  private requireOpen(): void {
    if (this.closed) throw new Error("the embedder is closed");
  }
}

function describe(name: string, extractor: FeatureExtractionPipeline): ModelDescription {
  const config = extractor.model.config as { hidden_size?: number; dim?: number };
  const tokenizer = extractor.tokenizer as unknown as { model_max_length?: number };
  const dimensions = config.hidden_size ?? config.dim;
  if (!dimensions || dimensions % 16 !== 0) {
    const what = dimensions
      ? `its vectors have ${dimensions} numbers, which 16 does not divide`
      : "its config.json has no hidden_size";
    throw new PilcrowError("MODEL_UNUSABLE", `${name}: ${what}; choose another EMBEDDING_MODEL`);
  }
  return describeModel(name, { dimensions, maxTokens: Math.min(tokenizer.model_max_length ?? 512, 8192) });
}

/** What transformers.js reports while it loads; only "progress" carries sizes. */
interface ProgressEvent {
  readonly status: string;
  readonly file: string;
  readonly loaded: number;
  readonly total: number;
}

function loadingError(source: ModelSource, onDisk: boolean, cause: unknown): PilcrowError {
  const { model } = source;
  const reason = cause instanceof Error ? cause.message : String(cause);
  const folder = join(source.modelsDir, model);
  if (onDisk) {
    return new PilcrowError(
      "MODEL_UNUSABLE",
      `${folder}: the model cannot be loaded (${firstLine(reason)}); restore config.json, tokenizer.json, tokenizer_config.json and onnx/model_quantized.onnx there`,
      { cause },
    );
  }
  if (/Could not locate file|Unauthorized access|Forbidden access/.test(reason)) {
    return new PilcrowError(
      "MODEL_NOT_FOUND",
      `EMBEDDING_MODEL ${model}: ${source.hubUrl} has no such model for transformers.js (${firstLine(reason)}); check the name, or put its files in ${folder}`,
      { cause },
    );
  }
  if (/\b(fetch failed|terminated)\b|error( \(\d+\))? occurred while trying/i.test(reason)) {
    const detail = cause instanceof Error && cause.cause instanceof Error ? cause.cause.message : reason;
    return new PilcrowError(
      "MODEL_DOWNLOAD_FAILED",
      `EMBEDDING_MODEL ${model}: the download from ${source.hubUrl} failed (${firstLine(detail)}); check the network or set HF_ENDPOINT to a mirror, or put the model's files in ${folder}`,
      { cause },
    );
  }
  return new PilcrowError(
    "MODEL_UNUSABLE",
    `EMBEDDING_MODEL ${model}: the downloaded files cannot be loaded (${firstLine(reason)}); delete ${join(source.cacheDir, model)} and try again, or choose another model`,
    { cause },
  );
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}
