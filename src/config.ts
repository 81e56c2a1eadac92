import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { ModelSource } from "./embedding/embedder.js";
import { DEFAULT_MODEL } from "./embedding/model.js";
import { PilcrowError, ProblemsError } from "./errors.js";

/** What the environment decides; `.env.example` explains each name. */
export interface Config {
  readonly corpusDir: string;
  readonly indexDir: string;
  readonly embedding: ModelSource;
}

const text = z.string().trim().min(1, "is empty; give it a value or remove the line");

const environment = z.object({
  CORPUS_DIR: text.default("corpus"),
  INDEX_DIR: text.default("index"),
  EMBEDDING_MODEL: text
    .regex(/^[\w.-]+\/[\w.-]+$/, 'is not of the form "owner/name", such as "Xenova/e5-small-v2"')
    .default(DEFAULT_MODEL),
  MODEL_CACHE_DIR: text.default(".cache/models"),
  HF_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'is not a web address, such as "https://huggingface.co"' })
    .default("https://huggingface.co"),
});

/** The weights that come with the project, wherever it is run from. */
const MODELS_DIR = fileURLToPath(new URL("../models", import.meta.url));

/**
 * Reads the configuration from environment variables.
 *
 * @throws ProblemsError CONFIG_INVALID, with every variable that is wrong
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    throw new ProblemsError(
      parsed.error.issues.map(
        ({ path, message }) =>
          new PilcrowError("CONFIG_INVALID", `${path.join(".")} ${message} (.env.example explains it)`),
      ),
    );
  }
  const { CORPUS_DIR, INDEX_DIR, EMBEDDING_MODEL, MODEL_CACHE_DIR, HF_ENDPOINT } = parsed.data;
  return {
    corpusDir: CORPUS_DIR,
    indexDir: INDEX_DIR,
    embedding: {
      model: EMBEDDING_MODEL,
      modelsDir: MODELS_DIR,
      cacheDir: MODEL_CACHE_DIR,
      hubUrl: HF_ENDPOINT.replace(/\/*$/, "/"),
    },
  };
}
