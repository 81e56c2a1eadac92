import { existsSync, readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { SHIPPED_MODEL } from "../support/model.js";

/** The shipped model under a name that no folder below models/ has. */
export const COPY = "Example/e5-small-copy";
export const WEIGHTS = "onnx/model_quantized.onnx";

/** A model hub on this machine that serves COPY. */
export interface Hub {
  readonly url: string;
  /** Files that it has been asked for. */
  readonly requested: readonly string[];
  close(): Promise<void>;
}

/** Answers a request for one file of COPY; null is any other request. */
export type Respond = (file: string | null, response: ServerResponse) => void;

export async function startHub(respond: Respond = serve): Promise<Hub> {
  const requested: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    requested.push(url);
    const prefix = `/${COPY}/resolve/main/`;
    respond(url.startsWith(prefix) ? url.slice(prefix.length) : null, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requested,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The file, or 404 where the model has no such file. */
export function serve(file: string | null, response: ServerResponse): void {
  const path = modelFile(file ?? "");
  if (file === null || !existsSync(path)) response.writeHead(404).end();
  else {
    const bytes = readFileSync(path);
    response.writeHead(200, { "content-length": bytes.length }).end(bytes);
  }
}

/** Promises the whole file, and closes the connection when half of it is sent. */
export function serveHalf(file: string, response: ServerResponse): void {
  const bytes = readFileSync(modelFile(file));
  response.writeHead(200, { "content-length": bytes.length });
  response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
}

export function modelFile(file: string): string {
  return join(SHIPPED_MODEL.modelsDir, SHIPPED_MODEL.model, file);
}
