import {
  type APIGuildScheduledEvent,
  GatewayDispatchEvents as Event,
  GuildScheduledEventStatus as Status,
  GuildScheduledEventEntityType as Type,
} from "discord-api-types/v10";
import { checkEvent, type EventFields } from "./checks/event.js";
import { Code, refusal } from "./discord-error.js";
import { Bits, demand, demandInGuild, has, permissionsOf } from "./permissions.js";
import type { Guild, ScheduledEvent, World } from "./world.js";

/* A guild's scheduled events, under the same rules for the bot and for people. */

const MOST_OPEN = 100;

/** @throws DiscordError 50013 without CREATE_EVENTS, 50035, 30038 for the 101st that is not over, or 10003 */
export function createEvent(world: World, guild: Guild, userId: string, body: unknown): ScheduledEvent {
  demandInGuild(world, guild, userId, Bits.CreateEvents);
  const given = checkEvent(body);
  demandPlace(world, guild, userId, given);
  if (openEvents(guild).length >= MOST_OPEN) {
    throw refusal(Code.MaximumNumberOfUncompletedGuildScheduledEventsReached);
  }
  const api = {
    channel_id: null,
    description: null,
    entity_metadata: null,
    entity_id: null,
    image: null,
    recurrence_rule: null,
    scheduled_end_time: null,
    ...given,
    id: world.newId(),
    guild_id: guild.id,
    creator_id: userId,
    creator: world.user(userId),
    status: Status.Scheduled,
  } as unknown as APIGuildScheduledEvent;
  const event = { api, interested: new Set<string>() };
  guild.events.set(api.id, event);
  tell(world, guild, Event.GuildScheduledEventCreate, api);
  return event;
}

/** @throws DiscordError 10070, 50013, 50035, 10003, or 180000 once it is over */
export function changeEvent(
  world: World,
  guild: Guild,
  userId: string,
  id: string,
  body: unknown,
): ScheduledEvent {
  const event = eventOf(guild, id);
  demandToManage(world, guild, userId, event);
  if (!isOpen(event)) throw refusal(Code.CannotUpdateAFinishedEvent);
  const change = checkEvent(body, event.api);
  demandPlace(world, guild, userId, change);
  apply(world, guild, event, change);
  return event;
}

/** @throws DiscordError 10070 or 50013 */
export function deleteEvent(world: World, guild: Guild, userId: string, id: string): void {
  const event = eventOf(guild, id);
  demandToManage(world, guild, userId, event);
  guild.events.delete(id);
  tell(world, guild, Event.GuildScheduledEventDelete, event.api);
}

/** @throws DiscordError 10070 or 10007 */
export function setInterested(
  world: World,
  guild: Guild,
  userId: string,
  id: string,
  isInterested: boolean,
): void {
  const { interested } = eventOf(guild, id);
  world.member(guild, userId);
  if (interested.has(userId) === isInterested) return;
  if (isInterested) interested.add(userId);
  else interested.delete(userId);
  const name = isInterested ? Event.GuildScheduledEventUserAdd : Event.GuildScheduledEventUserRemove;
  tell(world, guild, name, { guild_scheduled_event_id: id, user_id: userId, guild_id: guild.id });
}

/** What Discord does by itself: an event that is in no channel starts and ends at its times. */
export function turnEvents(world: World, now: number): void {
  for (const guild of world.guilds.values()) {
    for (const event of openEvents(guild)) {
      const { entity_type: type, scheduled_start_time: start, scheduled_end_time: end } = event.api;
      if (type !== Type.External) continue;
      if (event.api.status === Status.Scheduled && Date.parse(start) <= now) {
        apply(world, guild, event, { status: Status.Active });
      }
      if (event.api.status === Status.Active && end !== null && Date.parse(end) <= now) {
        apply(world, guild, event, { status: Status.Completed });
      }
    }
  }
}

/** Those that Discord lists: scheduled, or under way. */
export function openEvents(guild: Guild): ScheduledEvent[] {
  return [...guild.events.values()].filter(isOpen);
}

export function eventOf(guild: Guild, id: string): ScheduledEvent {
  const event = guild.events.get(id);
  if (!event) throw refusal(Code.UnknownGuildScheduledEvent);
  return event;
}

export function mayManageEvent(world: World, guild: Guild, userId: string, { api }: ScheduledEvent): boolean {
  const permissions = permissionsOf(world, guild, userId);
  if (has(permissions, Bits.ManageEvents)) return true;
  return api.creator_id === userId && has(permissions, Bits.CreateEvents);
}

function demandToManage(world: World, guild: Guild, userId: string, event: ScheduledEvent): void {
  if (!mayManageEvent(world, guild, userId, event)) throw refusal(Code.MissingPermissions);
}

function demandPlace(world: World, guild: Guild, userId: string, { channel_id: id }: EventFields): void {
  if (!id) return;
  const channel = world.channel(id);
  if (channel.guildId !== guild.id) throw refusal(Code.UnknownChannel);
  demand(world, channel, userId);
}

function isOpen({ api }: ScheduledEvent): boolean {
  return api.status === Status.Scheduled || api.status === Status.Active;
}

function apply(world: World, guild: Guild, event: ScheduledEvent, change: EventFields): void {
  event.api = { ...event.api, ...change } as APIGuildScheduledEvent;
  tell(world, guild, Event.GuildScheduledEventUpdate, event.api);
}

function tell(world: World, guild: Guild, name: string, data: object): void {
  world.tell({ kind: "guild_event", name, guildId: guild.id, data });
}
