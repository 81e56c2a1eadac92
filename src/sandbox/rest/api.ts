import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from "fastify";
import type { UploadedFile } from "../checks/message.js";
import { Code, DiscordError, refusal } from "../discord-error.js";
import type { World } from "../world.js";
import { type Body, jsonBody, multipartBody } from "./body.js";
import type { RouteFaults } from "./faults.js";
import type { RequestLog } from "./request-log.js";

export const API = "/api/v10";

interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

/** What a handler returns is sent with 200; undefined with 204; `status(201, body)` otherwise. */
export type Handler = (call: Call & { param(name: string): string }) => unknown;

class Answer {
  constructor(
    readonly status: number,
    readonly body: unknown,
  ) {}
}

export function status(code: number, body: unknown): Answer {
  return new Answer(code, body);
}

/** Declares routes below /api/v10 and answers as Discord does: authorization, refusals, faults, log. */
export class Api {
  readonly #app: FastifyInstance;
  readonly #world: World;

  constructor(
    app: FastifyInstance,
    world: World,
    faults: RouteFaults,
    log: RequestLog,
    print: (line: string) => void,
  ) {
    this.#app = app;
    this.#world = world;
    app.removeAllContentTypeParsers();
    const parse = { parseAs: "buffer" as const };
    app.addContentTypeParser("application/json", parse, (_, bytes, done) => {
      try {
        done(null, jsonBody(bytes as Buffer));
      } catch (error) {
        done(error as Error);
      }
    });
    app.addContentTypeParser(
      "multipart/form-data",
      parse,
      (request: FastifyRequest, bytes: string | Buffer) =>
        multipartBody(bytes as Buffer, request.headers["content-type"] ?? ""),
    );
    app.addContentTypeParser("*", parse, (_, __, done) => done(null, { json: undefined, files: [] }));
    app.setErrorHandler((error, request, reply) => {
      if (error instanceof DiscordError) return reply.code(error.status).send(error.body);
      if ((error as { statusCode?: number }).statusCode === 413) {
        return reply.code(413).send(refusal(Code.RequestEntityTooLarge).body);
      }
      print(`${request.method} ${pathOf(request)} failed inside the sandbox: ${(error as Error).stack}`);
      return reply.code(500).send({ message: "500: Internal Server Error", code: 0 });
    });
    app.addHook("onRequest", (request, reply) => meet(faults, request, reply));
    app.addHook("onSend", async (request, reply, payload) => {
      if (!request.url.startsWith("/api/")) return payload;
      const response = typeof payload === "string" && payload !== "" ? JSON.parse(payload) : undefined;
      const { statusCode } = reply;
      const code = (response as { code?: number } | undefined)?.code;
      const body = (request.body as Body | undefined)?.json;
      log.add({
        method: request.method,
        path: pathOf(request),
        body,
        status: statusCode,
        code: statusCode >= 400 ? code : undefined,
        response,
        at: Date.now(),
      });
      print(
        `${request.method} ${pathOf(request)} → ${statusCode}${statusCode >= 400 ? ` ${JSON.stringify(response)}` : ""}`,
      );
      return payload;
    });
  }

  get(path: string, handler: Handler): void {
    this.#route("GET", path, handler);
  }

  post(path: string, handler: Handler): void {
    this.#route("POST", path, handler);
  }

  put(path: string, handler: Handler): void {
    this.#route("PUT", path, handler);
  }

  patch(path: string, handler: Handler): void {
    this.#route("PATCH", path, handler);
  }

  delete(path: string, handler: Handler): void {
    this.#route("DELETE", path, handler);
  }

  /** Interactions are answered with their token alone. */
  open(method: HTTPMethods, path: string, handler: Handler): void {
    this.#route(method, path, handler, false);
  }

  #route(method: HTTPMethods, path: string, handler: Handler, authorized = true): void {
    this.#app.route({
      method,
      url: `${API}${path}`,
      handler: async (request, reply) => {
        if (authorized && request.headers.authorization !== `Bot ${this.#world.application.token}`) {
          throw new DiscordError(401, 0, "401: Unauthorized");
        }
        const { json, files } = (request.body as Body | undefined) ?? { json: undefined, files: [] };
        const params = request.params as Readonly<Record<string, string>>;
        const answer = await handler({
          params,
          query: request.query as Readonly<Record<string, string | undefined>>,
          body: json,
          files,
          param: (name) => params[name] ?? "",
        });
        if (answer === undefined) return reply.code(204).send();
        if (answer instanceof Answer) return reply.code(answer.status).send(answer.body);
        return reply.code(200).send(answer);
      },
    });
  }
}

function pathOf(request: FastifyRequest): string {
  const [path = ""] = request.url.split("?");
  return decodeURIComponent(path.startsWith(API) ? path.slice(API.length) : path);
}

/** Lets a request meet the faults that are planned for it. */
async function meet(faults: RouteFaults, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  if (!request.url.startsWith(API)) return;
  for (const fault of faults.take(request.method, pathOf(request))) {
    if (fault.kind === "delay") {
      await new Promise((resolve) => setTimeout(resolve, fault.ms));
    } else if (fault.kind === "status") {
      return reply.code(fault.status).send({ message: `${fault.status}: Service Unavailable`, code: 0 });
    } else {
      return rateLimited(reply, fault.retryAfter, fault.global);
    }
  }
  return;
}

function rateLimited(reply: FastifyReply, retryAfter: number, global: boolean): FastifyReply {
  const headers: Record<string, string> = {
    "Retry-After": String(Math.max(1, Math.ceil(retryAfter))),
    "X-RateLimit-Limit": "5",
    "X-RateLimit-Remaining": "0",
    "X-RateLimit-Reset": String(Date.now() / 1000 + retryAfter),
    "X-RateLimit-Reset-After": String(retryAfter),
    "X-RateLimit-Bucket": "sandbox",
    "X-RateLimit-Scope": global ? "global" : "user",
    ...(global ? { "X-RateLimit-Global": "true" } : {}),
  };
  return reply
    .code(429)
    .headers(headers)
    .send({ message: "You are being rate limited.", retry_after: retryAfter, global });
}
