import { randomUUID } from "node:crypto";
import { GatewayIntentBits as Intents, GatewayOpcodes as Op } from "discord-api-types/v10";
import type { WebSocket } from "ws";
import type { World } from "../world.js";
import type { Dispatch } from "./dispatch.js";

/** Discord forgets a session after some minutes; here it ends when it has missed this many events. */
const MOST_MISSED = 20_000;

/** What a bot has identified as. It outlives its connection, and keeps what it misses for a resume. */
export class Session {
  readonly id = randomUUID().replaceAll("-", "");
  readonly #sent: { s: number; t: string; d: object }[] = [];
  #sequence = 0;
  #socket: WebSocket | null = null;

  constructor(
    readonly intents: number,
    readonly shard: readonly [number, number],
  ) {}

  get socket(): WebSocket | null {
    return this.#socket;
  }

  get sequence(): number {
    return this.#sequence;
  }

  attach(socket: WebSocket): void {
    this.#socket = socket;
  }

  detach(): void {
    this.#socket = null;
  }

  /** Sends an event, or keeps it for a resume; leaves out what the session did not ask for. */
  offer(dispatch: Dispatch): void {
    if (dispatch.intents !== 0 && (dispatch.intents & this.intents) === 0) return;
    const [index, count] = this.shard;
    if (dispatch.guildId === null ? index !== 0 : shardOf(dispatch.guildId, count) !== index) return;
    const readsContent = (this.intents & Intents.MessageContent) !== 0;
    this.send(dispatch.t, readsContent ? dispatch.d : (dispatch.withoutContent ?? dispatch.d));
  }

  send(t: string, d: object): void {
    const event = { s: ++this.#sequence, t, d: structuredClone(d) };
    this.#sent.push(event);
    if (this.#sent.length > MOST_MISSED) this.#sent.shift();
    this.#write(event);
  }

  /** Sends again what came after the event that the bot has seen last. */
  replay(after: number): void {
    for (const event of this.#sent) if (event.s > after) this.#write(event);
  }

  #write(event: { s: number; t: string; d: object }): void {
    if (this.#socket?.readyState === 1) this.#socket.send(JSON.stringify({ op: Op.Dispatch, ...event }));
  }
}

function shardOf(guildId: string, count: number): number {
  return Number((BigInt(guildId) >> 22n) % BigInt(count));
}

export function guildsOf(world: World, { shard: [index, count] }: Session): string[] {
  return [...world.guilds.values()]
    .filter((guild) => guild.members.has(world.application.id) && shardOf(guild.id, count) === index)
    .map(({ id }) => id);
}
