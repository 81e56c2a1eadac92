import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { PilcrowError } from "../errors.js";
import type { Download, Embedder, ModelSource } from "./embedder.js";
import type { ModelDescription } from "./model.js";
import type { FromWorker, PlainError, Request } from "./protocol.js";

/**
 * Loads a model into a process of its own, so that embedding never blocks the caller's event loop.
 * The caller closes the embedder; until then it keeps the caller's process alive.
 *
 * Not a thread: onnxruntime 1.14 aborts the whole process where a thread is ended (by `terminate` or by
 * `process.exit`) while it embeds, and its library cannot be loaded by a second thread. A process can be ended at
 * any moment, and started again.
 *
 * @throws PilcrowError as `loadEmbedder` does
 */
export function startEmbedder(
  source: ModelSource,
  onDownload: (download: Download) => void = () => {},
): Promise<Embedder> {
  const worker = fork(fileURLToPath(new URL("./worker.mjs", import.meta.url)), [JSON.stringify(source)], {
    serialization: "advanced",
    execArgv: [],
    // What the model's libraries print is no output of the program.
    stdio: ["ignore", 2, 2, "ipc"],
  });
  return new Promise((resolve, reject) => {
    const settle = () => {
      worker.off("message", onMessage).off("error", fail).off("exit", onExit);
    };
    const fail = (error: Error) => {
      settle();
      worker.on("error", () => {}).kill("SIGKILL");
      reject(error);
    };
    const onExit = (code: number | null, signal: string | null) =>
      fail(new Error(`the embedding process stopped while it loaded the model (${signal ?? code})`));
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

type Reply = Float32Array[] | number[];

class WorkerEmbedder implements Embedder {
  private readonly pending = new Map<
    number,
    { resolve: (reply: Reply) => void; reject: (error: Error) => void }
  >();
  private nextId = 1;
  private stopped: Error | null = null;

  constructor(
    private readonly worker: ChildProcess,
    readonly model: ModelDescription,
  ) {
    worker.on("message", (message: FromWorker) => this.receive(message));
    worker.on("error", (error) => this.stop(error));
    worker.on("exit", (code, signal) =>
      this.stop(new Error(`the embedding process has stopped (${signal ?? code})`)),
    );
  }

  async embedQuestion(question: string): Promise<Float32Array> {
    const [vector] = await this.request<Float32Array[]>((id) => ({ kind: "question", id, text: question }));
    if (!vector) throw new Error("the embedding process returned no vector");
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
    const { exitCode, signalCode } = this.worker;
    if (exitCode !== null || signalCode !== null) return;
    const exit = once(this.worker, "exit");
    this.worker.kill("SIGKILL");
    await exit;
  }

  private request<T extends Reply>(make: (id: number) => Request): Promise<T> {
    if (this.stopped) return Promise.reject(this.stopped);
    const id = this.nextId++;
    return new Promise<T>((resolve, reject) => {
      this.pending.set(id, { resolve: resolve as (reply: Reply) => void, reject });
      this.worker.send(make(id));
    });
  }

  private receive(message: FromWorker): void {
    if (!("id" in message)) return;
    const waiting = this.pending.get(message.id);
    this.pending.delete(message.id);
    if (message.kind === "error") waiting?.reject(revived(message.error));
    else waiting?.resolve(message.kind === "vectors" ? message.vectors : message.counts);
  }

  /** A process that is gone answers nobody: whoever waits is told, and so is whoever comes later. */
  private stop(reason: Error): void {
    this.stopped ??= reason;
    for (const { reject } of this.pending.values()) reject(this.stopped);
    this.pending.clear();
  }
}

function revived({ code, message }: PlainError): Error {
  return code ? new PilcrowError(code, message) : new Error(message);
}
