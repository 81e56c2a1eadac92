import {
  GatewayCloseCodes as Close,
  GatewayDispatchEvents as Event,
  GatewayIntentBits as Intents,
  GatewayOpcodes as Op,
} from "discord-api-types/v10";
import type { WebSocket } from "ws";
import { maySee } from "../permissions.js";
import { openEvents } from "../scheduled-events.js";
import { applicationView, channelView, guildView, memberView } from "../views.js";
import type { World } from "../world.js";
import { type Dispatch, dispatchesOf } from "./dispatch.js";
import { guildsOf, Session } from "./session.js";

const HEARTBEAT_MS = 41_250;
const ALL_INTENTS = Object.values(Intents).reduce<number>(
  (all, bit) => (typeof bit === "number" ? all | bit : all),
  0,
);

interface Frame {
  readonly op: number;
  readonly d?: unknown;
}

/** The gateway's side of Discord's WebSocket protocol, version 10, JSON without compression. */
export class Gateway {
  readonly #sessions = new Map<string, Session>();
  readonly #sockets = new Set<WebSocket>();
  readonly #world: World;

  constructor(
    world: World,
    readonly url: () => string,
    readonly log: (line: string) => void,
  ) {
    this.#world = world;
    world.listen((happening) => {
      if (this.#sessions.size === 0) return;
      for (const dispatch of dispatchesOf(world, happening)) {
        if (!this.#concernsBot(dispatch)) continue;
        for (const session of this.#sessions.values()) session.offer(dispatch);
      }
    });
  }

  get connected(): boolean {
    return [...this.#sessions.values()].some(({ socket }) => socket !== null);
  }

  /** Takes a connection over. */
  accept(socket: WebSocket): void {
    let session: Session | null = null;
    this.#sockets.add(socket);
    socket.send(JSON.stringify({ op: Op.Hello, d: { heartbeat_interval: HEARTBEAT_MS }, s: null, t: null }));
    socket.on("message", (data) => {
      const frame = frameOf(String(data));
      if (!frame) return socket.close(Close.DecodeError, "Error while decoding payload.");
      if (frame.op === Op.Heartbeat) return socket.send(JSON.stringify({ op: Op.HeartbeatAck }));
      if (frame.op === Op.Identify || frame.op === Op.Resume) {
        if (session) return socket.close(Close.AlreadyAuthenticated, "Already authenticated.");
        session = frame.op === Op.Identify ? this.#identify(socket, frame.d) : this.#resume(socket, frame.d);
        return;
      }
      if (!session) return socket.close(Close.NotAuthenticated, "Not authenticated.");
      if (frame.op === Op.RequestGuildMembers) this.#sendMembers(session, frame.d);
      else if (frame.op !== Op.PresenceUpdate && frame.op !== Op.VoiceStateUpdate) {
        socket.close(Close.UnknownOpcode, "Unknown opcode.");
      }
    });
    socket.on("close", (code) => {
      this.#sockets.delete(socket);
      if (session?.socket !== socket) return;
      session.detach();
      // A bot that says goodbye does not come back to its session.
      if (code === 1000 || code === 1001) this.#sessions.delete(session.id);
      this.log(`gateway: connection closed (${code})`);
      this.#world.tell({ kind: "bot", connected: this.connected });
    });
  }

  /** Closes every connection with a code; a session can be resumed after it. */
  drop(code: number): void {
    for (const socket of this.#sockets) socket.close(code);
  }

  /** Asks every bot to reconnect and resume (op 7). */
  reconnect(): void {
    this.#sendAll({ op: Op.Reconnect, d: null });
  }

  /** Op 9: the session is over, or may be resumed. */
  invalidate(resumable: boolean): void {
    this.#sendAll({ op: Op.InvalidSession, d: resumable });
    if (!resumable) this.#sessions.clear();
  }

  close(): void {
    for (const socket of this.#sockets) socket.terminate();
    this.#sessions.clear();
  }

  /** A guild that the bot has left tells it no more than that it is gone. */
  #concernsBot({ guildId, t }: Dispatch): boolean {
    if (guildId === null || t === Event.GuildDelete) return true;
    return this.#world.guilds.get(guildId)?.members.has(this.#world.application.id) ?? false;
  }

  #sendAll(frame: Frame): void {
    for (const { socket } of this.#sessions.values()) socket?.send(JSON.stringify(frame));
  }

  #identify(socket: WebSocket, data: unknown): Session | null {
    const world = this.#world;
    const { token, intents, shard } = (data ?? {}) as {
      token?: string;
      intents?: number;
      shard?: [number, number];
    };
    const refuse = (code: number, words: string): null => {
      this.log(`gateway: identify refused with ${code} ${words}`);
      socket.close(code, words);
      return null;
    };
    if (token?.replace(/^Bot /, "") !== world.application.token) {
      return refuse(Close.AuthenticationFailed, "Authentication failed.");
    }
    if (typeof intents !== "number" || (intents & ~ALL_INTENTS) !== 0) {
      return refuse(Close.InvalidIntents, "Invalid intent(s).");
    }
    const { privileged } = world.application;
    const disallowed =
      (privileged.messageContent ? 0 : intents & Intents.MessageContent) |
      (privileged.guildMembers ? 0 : intents & Intents.GuildMembers) |
      (privileged.presences ? 0 : intents & Intents.GuildPresences);
    if (disallowed !== 0) return refuse(Close.DisallowedIntents, "Disallowed intent(s).");

    const session = new Session(intents, shard ?? [0, 1]);
    this.#forgetLost(session);
    this.#sessions.set(session.id, session);
    session.attach(socket);
    this.#greet(session);
    this.log("gateway: the bot is connected");
    world.tell({ kind: "bot", connected: true });
    return session;
  }

  /** A bot that identifies anew will not resume what it had: nobody need keep its events. */
  #forgetLost({ shard }: Session): void {
    for (const old of this.#sessions.values()) {
      if (old.socket === null && old.shard[0] === shard[0]) this.#sessions.delete(old.id);
    }
  }

  #greet(session: Session): void {
    const world = this.#world;
    const guildIds = guildsOf(world, session);
    const { id, flags } = applicationView(world) as { id: string; flags: number };
    session.send(Event.Ready, {
      v: 10,
      user: world.bot,
      session_id: session.id,
      session_type: "normal",
      resume_gateway_url: this.url(),
      application: { id, flags },
      guilds: guildIds.map((guildId) => ({ id: guildId, unavailable: true })),
      shard: session.shard,
      private_channels: [],
      relationships: [],
      user_settings: {},
    });
    if ((session.intents & Intents.Guilds) === 0) return;
    for (const guildId of guildIds)
      session.send(Event.GuildCreate, this.#guildCreate(guildId, session.intents));
  }

  #guildCreate(guildId: string, intents: number): object {
    const world = this.#world;
    const guild = world.guild(guildId);
    const channels = [...world.channels.values()].filter((channel) => channel.guildId === guildId);
    // Without the intent a bot is given itself alone, and meets the others in what they do.
    const members = [...guild.members.values()].filter(
      ({ userId }) => userId === world.application.id || (intents & Intents.GuildMembers) !== 0,
    );
    return {
      ...guildView(guild),
      joined_at: world.member(guild, world.application.id).joinedAt,
      large: false,
      unavailable: false,
      member_count: guild.members.size,
      voice_states: [],
      members: members.map((member) => memberView(world, member)),
      channels: channels.filter(({ thread }) => !thread).map((channel) => channelView(world, channel)),
      threads: channels
        .filter(
          (channel) => channel.thread?.archived === false && maySee(world, channel, world.application.id),
        )
        .map((channel) => channelView(world, channel)),
      presences: [],
      stage_instances: [],
      guild_scheduled_events: openEvents(guild).map(({ api }) => api),
      soundboard_sounds: [],
    };
  }

  #resume(socket: WebSocket, data: unknown): Session | null {
    const {
      token,
      session_id: id,
      seq,
    } = (data ?? {}) as { token?: string; session_id?: string; seq?: number };
    if (token?.replace(/^Bot /, "") !== this.#world.application.token) {
      socket.close(Close.AuthenticationFailed, "Authentication failed.");
      return null;
    }
    const session = this.#sessions.get(id ?? "");
    if (!session) {
      socket.send(JSON.stringify({ op: Op.InvalidSession, d: false }));
      return null;
    }
    if (typeof seq !== "number" || seq > session.sequence) {
      socket.close(Close.InvalidSeq, "Invalid seq.");
      return null;
    }
    session.socket?.close(Close.SessionTimedOut);
    session.attach(socket);
    session.replay(seq);
    session.send(Event.Resumed, {});
    this.log("gateway: the bot has resumed");
    this.#world.tell({ kind: "bot", connected: true });
    return session;
  }

  #sendMembers(session: Session, data: unknown): void {
    const world = this.#world;
    const request = (data ?? {}) as {
      guild_id?: string;
      user_ids?: string | string[];
      query?: string;
      nonce?: string;
    };
    const guild = world.guilds.get(request.guild_id ?? "");
    if (!guild) return;
    const ids = request.user_ids === undefined ? null : [request.user_ids].flat();
    const members = [...guild.members.values()].filter(({ userId }) =>
      ids
        ? ids.includes(userId)
        : world.user(userId).username.startsWith((request.query ?? "").toLowerCase()),
    );
    session.send(Event.GuildMembersChunk, {
      guild_id: guild.id,
      members: members.map((member) => memberView(world, member)),
      chunk_index: 0,
      chunk_count: 1,
      not_found: ids?.filter((id) => !guild.members.has(id)) ?? [],
      ...(request.nonce === undefined ? {} : { nonce: request.nonce }),
    });
  }
}

function frameOf(text: string): Frame | null {
  try {
    const frame: unknown = JSON.parse(text);
    return typeof (frame as Frame | null)?.op === "number" ? (frame as Frame) : null;
  } catch {
    return null;
  }
}
