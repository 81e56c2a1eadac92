import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { WebSocket } from "ws";
import type { UploadedFile } from "./checks/message.js";
import { DiscordError, TooSoon } from "./discord-error.js";
import type { EventChange, PostInteraction, PostMessage, PostThread, ThreadChange } from "./page-api.js";
import { pageEventsFor, snapshotFor } from "./page-view.js";
import type { People } from "./people/people.js";
import { RefusedAct } from "./people/refused-act.js";
import type { Body } from "./rest/body.js";
import type { Guild, StoredFile, World } from "./world.js";

const PAGE = fileURLToPath(new URL("./page/", import.meta.url));

/** The page's API (page-api.ts), the page itself, and the files that messages carry. */
export class PageServer {
  readonly #world: World;
  readonly #people: People;
  readonly #botConnected: () => boolean;

  constructor(world: World, people: People, botConnected: () => boolean) {
    this.#world = world;
    this.#people = people;
    this.#botConnected = botConnected;
  }

  /** Sends one person's events. */
  accept(socket: WebSocket, query: URLSearchParams): void {
    const as = query.get("as") ?? "";
    const guild = this.#guildOf(as, query.get("guild"));
    const stop = this.#world.listen((happening) => {
      for (const event of pageEventsFor(this.#world, guild, as, happening)) {
        socket.send(JSON.stringify(event));
      }
    });
    socket.on("close", stop);
  }

  register(app: FastifyInstance): void {
    const people = this.#people;
    const act = (reply: FastifyReply, work: () => unknown, success: number) => {
      try {
        return reply.code(success).send(work());
      } catch (error) {
        if (error instanceof RefusedAct) return reply.code(error.status).send({ message: error.message });
        if (error instanceof DiscordError) return reply.code(error.status).send({ message: inWords(error) });
        throw error;
      }
    };
    const bodyOf = <T>(body: unknown) => ((body as Body | undefined)?.json ?? {}) as T;

    app.get("/sandbox/api/state", (request, reply) => {
      const { guild: wanted } = request.query as { guild?: string };
      const guild = this.#guildOf(asOf(request.query), wanted);
      const as = asOf(request.query) ?? this.#somebodyIn(guild);
      return act(reply, () => snapshotFor(this.#world, guild, as, this.#botConnected()), 200);
    });
    app.post("/sandbox/api/messages", ({ body }, reply) =>
      act(reply, () => ({ id: people.post(bodyOf<PostMessage>(body)).id }), 201),
    );
    app.patch<{ Params: { id: string } }>("/sandbox/api/messages/:id", ({ params, body }, reply) => {
      const { as, content } = bodyOf<{ as: string; content: string }>(body);
      return act(reply, () => people.edit(as, params.id, content), 204);
    });
    app.delete<{ Params: { id: string } }>("/sandbox/api/messages/:id", ({ params, query }, reply) =>
      act(reply, () => people.delete(asOf(query) ?? "", params.id), 204),
    );
    app.post("/sandbox/api/reactions", ({ body }, reply) => {
      const { as, messageId, emoji } = bodyOf<{ as: string; messageId: string; emoji: string }>(body);
      return act(reply, () => people.react(as, messageId, emoji), 204);
    });
    app.post("/sandbox/api/threads", ({ body }, reply) =>
      act(reply, () => ({ id: people.openThread(bodyOf<PostThread>(body)).id }), 201),
    );
    app.patch<{ Params: { id: string } }>("/sandbox/api/threads/:id", ({ params, body }, reply) => {
      const { as, change } = bodyOf<{ as: string; change: ThreadChange }>(body);
      return act(reply, () => people.changeThread(as, params.id, change), 204);
    });
    app.delete<{ Params: { id: string } }>("/sandbox/api/threads/:id", ({ params, query }, reply) =>
      act(reply, () => people.deleteThread(asOf(query) ?? "", params.id), 204),
    );
    app.patch<{ Params: { id: string } }>("/sandbox/api/events/:id", ({ params, body }, reply) => {
      const { as, change } = bodyOf<{ as: string; change: EventChange }>(body);
      return act(reply, () => people.changeEvent(as, params.id, change), 204);
    });
    app.put<{ Params: { id: string } }>("/sandbox/api/events/:id/interested", ({ params, body }, reply) => {
      const { as, interested } = bodyOf<{ as: string; interested: boolean }>(body);
      return act(reply, () => people.setInterested(as, params.id, interested), 204);
    });
    app.post("/sandbox/api/files", ({ body, query }, reply) => {
      const [file] = (body as Body | undefined)?.files ?? [];
      return act(reply, () => ({ id: people.upload(asOf(query) ?? "", given(file)).id }), 201);
    });
    app.put("/sandbox/api/language", ({ body }, reply) => {
      const { as, locale } = bodyOf<{ as: string; locale: string }>(body);
      return act(reply, () => people.setLocale(as, locale), 204);
    });
    app.post("/sandbox/api/interactions", ({ body }, reply) =>
      act(reply, () => ({ id: people.interact(bodyOf<PostInteraction>(body)).id }), 201),
    );
    this.#registerFiles(app);
  }

  #registerFiles(app: FastifyInstance): void {
    app.get<{ Params: { "*": string } }>("/attachments/*", ({ params }, reply) => {
      const file = this.#world.files.get(params["*"]);
      // On the page's own address, so a file must not act as part of the page.
      const guarded = reply.headers({
        "Content-Security-Policy": "sandbox",
        "X-Content-Type-Options": "nosniff",
      });
      return file
        ? guarded.headers(dispositionOf(file)).type(file.type).send(file.bytes)
        : guarded.code(404).send({ message: "This content is no longer available." });
    });
    let bundled: Promise<Bundle> | undefined;
    const page = () => {
      bundled ??= bundle();
      // A page that could not be built may have been mended by the next time.
      bundled.catch(() => {
        bundled = undefined;
      });
      return bundled;
    };
    app.get("/", async (_, reply) => reply.type("text/html; charset=utf-8").send(await index()));
    app.get("/main.js", async (_, reply) => reply.type("text/javascript").send((await page()).script));
    app.get("/style.css", async (_, reply) => reply.type("text/css").send((await page()).style));
  }

  /** The guild that is asked for, or else the first that this person is in. */
  #guildOf(as: string | undefined, wanted: string | null | undefined): Guild {
    const guilds = [...this.#world.guilds.values()];
    const guild =
      guilds.find(({ id }) => id === wanted) ??
      guilds.find(({ members }) => members.has(as ?? "")) ??
      guilds[0];
    if (!guild) throw new Error("the sandbox has no guild");
    return guild;
  }

  #somebodyIn({ members }: Guild): string {
    return [...members.keys()].find((id) => id !== this.#world.application.id) ?? "";
  }
}

/** Pictures are shown; whatever else a file is, a browser that opens its address saves it. */
function dispositionOf({ name, type }: StoredFile): Record<string, string> {
  const isPicture = /^image\/(?:png|jpeg|gif|webp)$/.test(type);
  return isPicture ? {} : { "Content-Disposition": `attachment; filename="${name}"` };
}

function given(file: UploadedFile | undefined): UploadedFile {
  if (!file) throw new RefusedAct("no file was sent");
  return file;
}

function asOf(query: unknown): string | undefined {
  return (query as { as?: string }).as;
}

/** The first thing that is wrong, for a person. */
function inWords(error: DiscordError): string {
  if (error instanceof TooSoon) return `Slow mode: you can write again in ${Math.ceil(error.retryAfter)} s.`;
  const first = JSON.stringify(error.errors ?? {}).match(/"message":"((?:[^"\\]|\\.)*)"/)?.[1];
  return first === undefined ? error.message : `${error.message}: ${first}`;
}

async function index(): Promise<string> {
  return readFile(`${PAGE}index.html`, "utf8");
}

interface Bundle {
  readonly script: string;
  readonly style: string;
}

/** page/main.ts and page/style.css with what they import, each as one file for the browser. */
async function bundle(): Promise<Bundle> {
  const entryPoints = ["main.ts", "style.css"].map((name) => PAGE + name);
  const { outputFiles } = await build({
    entryPoints,
    bundle: true,
    write: false,
    // Nothing is written there, but esbuild must not think that it would overwrite what it reads.
    outdir: `${PAGE}bundle`,
    format: "esm",
    target: "es2022",
    loader: { ".svg": "dataurl", ".png": "dataurl", ".woff2": "dataurl" },
    logLevel: "silent",
  });
  const all = (extension: string) =>
    outputFiles
      .filter(({ path }) => path.endsWith(extension))
      .map(({ text }) => text)
      .join("\n");
  return { script: all(".js"), style: all(".css") };
}
