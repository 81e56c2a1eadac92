import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { PilcrowError } from "../errors.js";
import type {
  Download,
  Embedder,
  ModelSource,
  PartedEmbedding,
  PartedText,
  QuestionEmbedding,
} from "./embedder.js";
import type { ModelDescription } from "./model.js";
import type { FromWorker, PlainError, Replies, Reply, Request } from "./protocol.js";

/**
 * Loads a model into a process of its own, so that embedding never blocks the caller's event loop. One that dies
 * (out of memory, say) is started again by the next request. The caller closes the embedder; until then it keeps
 * the caller's process alive.
 *
 * Not a thread: onnxruntime 1.14 aborts the whole process where a thread is ended (by `terminate` or by
 * `process.exit`) while it embeds, and its library cannot be loaded by a second thread.
 *
 * @throws PilcrowError as `loadEmbedder` does
 */
export async function startEmbedder(
  source: ModelSource,
  onDownload: (download: Download) => void = () => {},
): Promise<Embedder> {
  const start = () => startProcess(source, onDownload);
  return new WorkerEmbedder(start, await start());
}

type Unnumbered<T> = T extends unknown ? Omit<T, "id"> : never;
type Asked<K extends keyof Replies> = Unnumbered<Extract<Request, { kind: K }>>;

class WorkerEmbedder implements Embedder {
  readonly model: ModelDescription;
  private current: Promise<EmbeddingProcess>;
  private closed = false;

  constructor(
    private readonly start: () => Promise<EmbeddingProcess>,
    first: EmbeddingProcess,
  ) {
    this.model = first.model;
    this.current = Promise.resolve(first);
  }

  embedQuestion(question: string): Promise<QuestionEmbedding> {
    return this.request<"question">({ kind: "question", text: question });
  }

  embedPassages(texts: readonly string[]): Promise<Float32Array[]> {
    return this.request<"passages">({ kind: "passages", texts });
  }

  embedInParts(texts: readonly PartedText[]): Promise<PartedEmbedding[]> {
    return this.request<"inParts">({ kind: "inParts", texts });
  }

  countTokens(texts: readonly string[]): Promise<number[]> {
    return this.request<"countTokens">({ kind: "countTokens", texts });
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.current.then(
      (running) => running.end(),
      () => {},
    );
  }

  /** A request that its process did not survive is put to a new one, once: it may be what the old one died of. */
  private async request<K extends keyof Replies>(request: Asked<K>): Promise<Replies[K]> {
    try {
      return await (await this.running()).request<K>(request);
    } catch (error) {
      if (!(error instanceof ProcessGone) || this.closed) throw error;
      return (await this.running()).request<K>(request);
    }
  }

  private async running(): Promise<EmbeddingProcess> {
    if (this.closed) throw new Error("the embedder is closed");
    const seen = this.current;
    const usable = await seen.then(
      (running) => !running.gone,
      () => false,
    );
    // Of several requests that find it gone, one starts the next.
    if (!usable && this.current === seen) this.current = this.start();
    return this.current;
  }
}

class ProcessGone extends Error {}

/** One process, from the moment that it is ready. */
class EmbeddingProcess {
  gone: ProcessGone | null = null;
  private readonly pending = new Map<
    number,
    { resolve: (reply: Reply) => void; reject: (error: Error) => void }
  >();
  private nextId = 1;

  constructor(
    private readonly worker: ChildProcess,
    readonly model: ModelDescription,
  ) {
    worker.on("message", (message: FromWorker) => this.receive(message));
    worker.on("error", (error) => this.lose(`the embedding process has failed (${error.message})`));
    worker.on("exit", (code, signal) => this.lose(`the embedding process has stopped (${signal ?? code})`));
  }

  request<K extends keyof Replies>(request: Asked<K>): Promise<Replies[K]> {
    if (this.gone) return Promise.reject(this.gone);
    const id = this.nextId++;
    return new Promise<Replies[K]>((resolve, reject) => {
      this.pending.set(id, { resolve: resolve as (reply: Reply) => void, reject });
      this.worker.send({ ...request, id }, (error) => {
        if (error) this.lose(`the embedding process has gone (${error.message})`);
      });
    });
  }

  async end(): Promise<void> {
    this.lose("the embedder is closed");
    const { exitCode, signalCode } = this.worker;
    if (exitCode !== null || signalCode !== null) return;
    const exit = once(this.worker, "exit");
    this.worker.kill("SIGKILL");
    await exit;
  }

  private receive(message: FromWorker): void {
    if (!("id" in message)) return;
    const waiting = this.pending.get(message.id);
    this.pending.delete(message.id);
    if (message.kind === "error") waiting?.reject(revived(message.error));
    else waiting?.resolve(message.reply);
  }

  /** A process that is gone answers nobody: whoever waits is told. */
  private lose(why: string): void {
    this.gone ??= new ProcessGone(why);
    for (const { reject } of this.pending.values()) reject(this.gone);
    this.pending.clear();
  }
}

function startProcess(
  source: ModelSource,
  onDownload: (download: Download) => void,
): Promise<EmbeddingProcess> {
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
        resolve(new EmbeddingProcess(worker, message.model));
      }
    };
    worker.on("message", onMessage).on("error", fail).on("exit", onExit);
  });
}

function revived({ code, message }: PlainError): Error {
  return code ? new PilcrowError(code, message) : new Error(message);
}
