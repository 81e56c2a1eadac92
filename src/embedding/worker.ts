import { parentPort, workerData } from "node:worker_threads";
import { PilcrowError } from "../errors.js";
import type { Embedder, ModelSource } from "./embedder.js";
import type { FromWorker, Request } from "./protocol.js";
import { loadEmbedder } from "./transformers.js";

/** The embedding thread: loads the model, says "ready", then answers requests one after the other. */
const port = parentPort;
if (!port) throw new Error("src/embedding/worker.ts runs only as a worker thread");
const send = (message: FromWorker, transfer: ArrayBuffer[] = []) => port.postMessage(message, transfer);

try {
  const embedder = await loadEmbedder(workerData as ModelSource, (download) =>
    send({ kind: "download", download }),
  );
  let queue = Promise.resolve();
  port.on("message", (request: Request) => {
    queue = queue.then(() => answer(embedder, request));
  });
  send({ kind: "ready", model: embedder.model });
} catch (error) {
  send({ kind: "failed", error: plain(error) });
}

async function answer(embedder: Embedder, request: Request): Promise<void> {
  const { id } = request;
  try {
    switch (request.kind) {
      case "tokens":
        return send({ kind: "tokens", id, counts: await embedder.countTokens(request.texts) });
      case "question":
        return sendVectors(id, [await embedder.embedQuestion(request.text)]);
      case "passages":
        return sendVectors(id, await embedder.embedPassages(request.texts));
    }
  } catch (error) {
    send({ kind: "error", id, error: plain(error) });
  }
}

function sendVectors(id: number, vectors: Float32Array[]): void {
  send(
    { kind: "vectors", id, vectors },
    vectors.map((vector) => vector.buffer as ArrayBuffer),
  );
}

/** An error class does not survive the way between threads; its code and words do. */
function plain(error: unknown): { code: string | null; message: string } {
  if (error instanceof PilcrowError) return { code: error.code, message: error.message };
  return { code: null, message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
