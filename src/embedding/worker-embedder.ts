import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import { PilcrowError } from "../errors.js";
import type { Download, Embedder, ModelSource } from "./embedder.js";
import type { ModelDescription } from "./model.js";
import type { FromWorker, PlainError, Request } from "./protocol.js";

/**
 * Loads a model into a worker thread, so that embedding never blocks the caller's event loop.
 * The caller closes the embedder; until then the thread keeps the process alive.
 *
 * @throws PilcrowError as `loadEmbedder` does
 */
export function startEmbedder(
  source: ModelSource,
  onDownload: (download: Download) => void = () => {},
): Promise<Embedder> {
  holdNativeLibrary();
  const worker = new Worker(new URL("./worker.mjs", import.meta.url), { workerData: source });
  return new Promise((resolve, reject) => {
    const settle = () => {
      worker.off("message", onMessage).off("error", fail).off("exit", onExit);
    };
    const fail = (error: Error) => {
      settle();
      void worker.terminate();
      reject(error);
    };
    const onExit = (code: number) =>
      fail(new Error(`the embedding thread stopped while it loaded the model (exit code ${code})`));
    const onMessage = (message: FromWorker) => {
      if (message.kind === "download") onDownload(message.download);
      else if (message.kind === "failed") fail(revived(message.error));
      else if (message.kind === "ready") {
        settle();
        resolve(new WorkerEmbedder(worker, message.model));
      }
    };
    worker.on("message", onMessage).on("error", fail).on("exit", onExit);
  });
}

/**
 * onnxruntime's native library registers itself only when it first comes into the process. Were the embedding
 * thread the only one that holds it, none could be started after it had ended ("Module did not self-register").
 */
function holdNativeLibrary(): void {
  const { resolve } = createRequire(import.meta.url);
  createRequire(resolve("@xenova/transformers"))("onnxruntime-node");
}

type Reply = Float32Array[] | number[];

class WorkerEmbedder implements Embedder {
  private readonly pending = new Map<
    number,
    { resolve: (reply: Reply) => void; reject: (error: Error) => void }
  >();
  private nextId = 1;
  private stopped: Error | null = null;

  constructor(
    private readonly worker: Worker,
    readonly model: ModelDescription,
  ) {
    worker.on("message", (message: FromWorker) => this.receive(message));
    worker.on("error", (error) => this.stop(error));
    worker.on("exit", (code) => this.stop(new Error(`the embedding thread has stopped (exit code ${code})`)));
  }

  async embedQuestion(question: string): Promise<Float32Array> {
    const [vector] = await this.request<Float32Array[]>((id) => ({ kind: "question", id, text: question }));
    if (!vector) throw new Error("the embedding thread returned no vector");
    return vector;
  }

  embedPassages(texts: readonly string[]): Promise<Float32Array[]> {
    return this.request((id) => ({ kind: "passages", id, texts }));
  }

  countTokens(texts: readonly string[]): Promise<number[]> {
    return this.request((id) => ({ kind: "tokens", id, texts }));
  }

  async close(): Promise<void> {
    this.stop(new Error("the embedder is closed"));
    await this.worker.terminate();
  }

  private request<T extends Reply>(make: (id: number) => Request): Promise<T> {
    if (this.stopped) return Promise.reject(this.stopped);
    const id = this.nextId++;
    return new Promise<T>((resolve, reject) => {
      this.pending.set(id, { resolve: resolve as (reply: Reply) => void, reject });
      this.worker.postMessage(make(id));
    });
  }

  private receive(message: FromWorker): void {
    if (!("id" in message)) return;
    const waiting = this.pending.get(message.id);
    this.pending.delete(message.id);
    if (message.kind === "error") waiting?.reject(revived(message.error));
    else waiting?.resolve(message.kind === "vectors" ? message.vectors : message.counts);
  }

  /** A thread that is gone answers nobody: whoever waits is told, and so is whoever comes later. */
  private stop(reason: Error): void {
    this.stopped ??= reason;
    for (const { reject } of this.pending.values()) reject(this.stopped);
    this.pending.clear();
  }
}

function revived({ code, message }: PlainError): Error {
  return code ? new PilcrowError(code, message) : new Error(message);
}
