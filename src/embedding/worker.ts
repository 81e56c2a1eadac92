import { PilcrowError } from "../errors.js";
import type { Embedder, ModelSource } from "./embedder.js";
import type { FromWorker, Reply, Request } from "./protocol.js";
import { loadEmbedder } from "./transformers.js";

/** The embedding process: loads the model, says "ready", then answers requests one after the other. */
if (!process.send)
  throw new Error("src/embedding/worker.ts runs only as a process that startEmbedder starts");
// One whose parent has gone, or is going, has nobody to answer.
const send = (message: FromWorker) =>
  process.send?.(message, (error: Error | null) => error && process.exit());

// Ctrl-C reaches this process too, but whoever started it decides when it ends; it never outlives that one.
process.on("SIGINT", () => {});
process.on("disconnect", () => process.exit());

try {
  const source = JSON.parse(process.argv[2] ?? "") as ModelSource;
  const embedder = await loadEmbedder(source, (download) => send({ kind: "download", download }));
  let queue = Promise.resolve();
  process.on("message", (request: Request) => {
    queue = queue.then(() => answer(embedder, request));
  });
  send({ kind: "ready", model: embedder.model });
} catch (error) {
  send({ kind: "failed", error: plain(error) });
}

async function answer(embedder: Embedder, request: Request): Promise<void> {
  // The library never gives up its turn: without this the end of the other process would go unnoticed.
  await new Promise((resolve) => setImmediate(resolve));
  try {
    send({ kind: "reply", id: request.id, reply: await reply(embedder, request) });
  } catch (error) {
    send({ kind: "error", id: request.id, error: plain(error) });
  }
}

function reply(embedder: Embedder, request: Request): Promise<Reply> {
  switch (request.kind) {
    case "countTokens":
      return embedder.countTokens(request.texts);
    case "question":
      return embedder.embedQuestion(request.text);
    case "passages":
      return embedder.embedPassages(request.texts);
    case "inParts":
      return embedder.embedInParts(request.texts);
  }
}

/** An error class does not survive the way between processes; its code and words do. */
function plain(error: unknown): { code: string | null; message: string } {
  if (error instanceof PilcrowError) return { code: error.code, message: error.message };
  return { code: null, message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
