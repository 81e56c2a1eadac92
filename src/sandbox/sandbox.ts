import type { AddressInfo } from "node:net";
import fastify from "fastify";
import { WebSocketServer } from "ws";
import { Acts } from "./acts.js";
import { Arrange } from "./arrange.js";
import { Gateway } from "./gateway/gateway.js";
import { failInteraction, type InteractionLimits } from "./interactions/start.js";
import { PageServer } from "./page-server.js";
import { People } from "./people/people.js";
import { API, Api } from "./rest/api.js";
import { applicationRoutes } from "./rest/application-routes.js";
import { channelRoutes } from "./rest/channel-routes.js";
import { eventRoutes } from "./rest/event-routes.js";
import { RouteFaults } from "./rest/faults.js";
import { guildRoutes } from "./rest/guild-routes.js";
import { interactionRoutes } from "./rest/interaction-routes.js";
import { messageRoutes } from "./rest/message-routes.js";
import { reactionRoutes } from "./rest/reaction-routes.js";
import { RequestLog } from "./rest/request-log.js";
import { threadRoutes } from "./rest/thread-routes.js";
import { turnEvents } from "./scheduled-events.js";
import { addUser, BOT_PERMISSIONS, type GuildIds, seedGuild, seedUsers, type UserIds } from "./seed.js";
import { Snowflakes } from "./snowflake.js";
import { World } from "./world.js";

const EVENTS_TURN_MS = 1_000;

export interface SandboxOptions {
  /** On 127.0.0.1; a free one if left out. */
  readonly port?: number;
  /** The guilds' names. */
  readonly guilds?: readonly [string, ...string[]];
  readonly botName?: string;
  /** What the bot's own role allows it in every guild. */
  readonly botPermissions?: bigint;
  /** The privileged intents that the application has. None by default. */
  readonly privilegedIntents?: {
    readonly messageContent?: boolean;
    readonly guildMembers?: boolean;
    readonly presences?: boolean;
  };
  /** How long an interaction waits to be acknowledged: Discord's 3 seconds by default. */
  readonly acknowledgeWithinMs?: number;
  /** How long an acknowledged interaction's token lives: Discord's 15 minutes by default. */
  readonly tokenLifeMs?: number;
  /** Gets a line for every request and connection. */
  readonly print?: (line: string) => void;
}

/** Discord on one machine: see startSandbox. */
export interface Sandbox {
  /** Of the page, such as "http://127.0.0.1:4000". */
  readonly url: string;
  /** For discord.js as `rest.api`, for the bot as DISCORD_API_URL. */
  readonly apiUrl: string;
  readonly token: string;
  readonly applicationId: string;
  readonly guildId: string;
  readonly channels: GuildIds["channels"];
  readonly roles: GuildIds["roles"];
  readonly users: UserIds;
  readonly guilds: readonly GuildIds[];
  readonly acts: Acts;
  readonly arrange: Arrange;
  readonly requests: RequestLog;
  readonly faults: RouteFaults;
  readonly gateway: Pick<Gateway, "connected" | "drop" | "reconnect" | "invalidate">;
  /** Can be changed while it runs. */
  readonly limits: InteractionLimits;
  /** What it knows, for a test to look at or to arrange. */
  readonly world: World;
  /** Until the bot is connected to the gateway, for as long as `acts.patienceMs`. */
  whenConnected(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a local Discord for one application, with its REST API, its gateway and a web page for people. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const print = options.print ?? (() => {});
  const world = newWorld(options);
  const users = seedUsers(world);
  const names = options.guilds ?? ["Study group"];
  const permissions = options.botPermissions ?? BOT_PERMISSIONS;
  const guilds = names.map((name) => seedGuild(world, name, users, permissions));
  const [first] = guilds;
  if (!first) throw new Error("a sandbox needs a guild");

  const limits: InteractionLimits = {
    acknowledgeWithinMs: options.acknowledgeWithinMs ?? 3000,
    tokenLifeMs: options.tokenLifeMs ?? 15 * 60_000,
  };
  const gatewayUrl = () => `${world.url.replace(/^http/, "ws")}/gateway`;
  const gateway = new Gateway(world, gatewayUrl, print);
  const people = new People(world, limits);
  const page = new PageServer(world, people, () => gateway.connected);
  const requests = new RequestLog();
  const faults = new RouteFaults();

  const app = fastify({
    bodyLimit: 120 * 1024 * 1024,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 512 },
  });
  // A page of the web may find a name that leads to this machine, but not this machine's own name.
  app.addHook("onRequest", async ({ hostname }, reply) => {
    if (!["127.0.0.1", "localhost"].includes(hostname.replace(/:\d+$/, ""))) {
      return reply.code(403).send({ message: "Open the sandbox by its own address, http://127.0.0.1" });
    }
  });
  const api = new Api(app, world, faults, requests, print);
  applicationRoutes(api, world, gatewayUrl);
  interactionRoutes(api, world);
  for (const routes of [
    messageRoutes,
    reactionRoutes,
    channelRoutes,
    threadRoutes,
    guildRoutes,
    eventRoutes,
  ]) {
    routes(api, world);
  }
  page.register(app);
  app.setNotFoundHandler((request, reply) => {
    if (request.url.startsWith("/api/")) print(`NOT IN THE SANDBOX: ${request.method} ${request.url}`);
    return reply.code(404).send({ message: "404: Not Found", code: 0 });
  });

  const sockets = new WebSocketServer({ noServer: true });
  app.server.on("upgrade", (request, socket, head) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://sandbox");
    const serves = pathname.startsWith("/gateway") || pathname === "/sandbox/api/events";
    // Another site's page may open a WebSocket to this machine; it must not read along.
    const { origin } = request.headers;
    if (!serves || (origin !== undefined && !isLocal(origin))) return socket.destroy();
    sockets.handleUpgrade(request, socket, head, (connection) => {
      if (pathname.startsWith("/gateway")) gateway.accept(connection);
      else page.accept(connection, searchParams);
    });
  });
  await app.listen({ host: "127.0.0.1", port: options.port ?? 0 });
  world.url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;

  const clock = setInterval(() => turnEvents(world, Date.now()), EVENTS_TURN_MS);
  const acts = new Acts(world, people);
  return {
    url: world.url,
    apiUrl: `${world.url}${API.slice(0, API.lastIndexOf("/"))}`,
    token: world.application.token,
    applicationId: world.application.id,
    guildId: first.id,
    channels: first.channels,
    roles: first.roles,
    users,
    guilds,
    acts,
    arrange: new Arrange(world, people, guilds),
    requests,
    faults,
    gateway,
    limits,
    world,
    whenConnected: async () => {
      if (gateway.connected) return;
      await acts.happening(
        "the bot to connect",
        ({ kind }) => (kind === "bot" && gateway.connected) || undefined,
      );
    },
    close: async () => {
      for (const interaction of world.interactions.values()) {
        if (interaction.state === "waiting") failInteraction(world, interaction, "The sandbox is closing");
      }
      clearInterval(clock);
      gateway.close();
      for (const client of sockets.clients) client.terminate();
      await app.close();
    },
  };
}

function isLocal(origin: string): boolean {
  return URL.canParse(origin) && ["127.0.0.1", "localhost"].includes(new URL(origin).hostname);
}

function newWorld({ botName = "Pilcrow", privilegedIntents = {} }: SandboxOptions): World {
  const snowflakes = new Snowflakes();
  const id = snowflakes.next();
  const secret = (length: number) => crypto.randomUUID().replaceAll("-", "").slice(0, length);
  const world = new World(
    {
      id,
      // As Discord's: the application's id, then what is secret.
      token: `${Buffer.from(id).toString("base64url")}.${secret(6)}.${secret(27)}`,
      privileged: { messageContent: false, guildMembers: false, presences: false, ...privilegedIntents },
    },
    "http://127.0.0.1",
    snowflakes,
  );
  addUser(world, botName, id, true);
  return world;
}
