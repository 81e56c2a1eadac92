import { afterAll, beforeAll } from "vitest";
import { readConfig } from "../../src/config.js";
import type { Embedder, ModelSource } from "../../src/embedding/embedder.js";
import { startEmbedder } from "../../src/embedding/worker-embedder.js";

/** The model that comes with the project. */
export const SHIPPED_MODEL: ModelSource = readConfig({}).embedding;

/** Called at the top of a test file: its one embedder, started before the tests and closed behind them. */
export function useEmbedder(): () => Embedder {
  let embedder: Embedder | null = null;
  beforeAll(async () => {
    embedder = await startEmbedder(SHIPPED_MODEL);
  });
  afterAll(() => embedder?.close());
  return () => {
    if (!embedder) throw new Error("the embedder is there in tests and hooks only");
    return embedder;
  };
}
