import type { APIGuildScheduledEvent, RESTPostAPIGuildScheduledEventJSONBody } from "discord-api-types/v10";
import { Form, fields } from "../checks/form.js";
import { Code, refusal } from "../discord-error.js";
import { Bits, demandInGuild } from "../permissions.js";
import type { Guild, World } from "../world.js";
import { type Api, status } from "./api.js";

const EXTERNAL = 3;
const SCHEDULED = 1;
/** Scheduled → active or cancelled; active → completed. */
const NEXT: Readonly<Record<number, readonly number[]>> = { 1: [2, 4], 2: [3], 3: [], 4: [] };

/** A guild's scheduled events. */
export function eventRoutes(api: Api, world: World): void {
  const botId = world.application.id;
  const path = "/guilds/:guild/scheduled-events";
  const eventOf = (guild: Guild, id: string): APIGuildScheduledEvent => {
    const event = guild.events.get(id);
    if (!event) throw refusal(Code.UnknownGuildScheduledEvent);
    return event;
  };
  const tell = (name: string, guild: Guild, data: object) =>
    world.tell({ kind: "guild_event", name, guildId: guild.id, data });

  api.get(path, ({ param }) => [...world.guild(param("guild")).events.values()]);
  api.get(`${path}/:event`, ({ param }) => eventOf(world.guild(param("guild")), param("event")));
  api.post(path, ({ param, body }) => {
    const guild = world.guild(param("guild"));
    demandInGuild(world, guild, botId, Bits.CreateEvents);
    const given = checkEvent(body);
    const event = {
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
      creator_id: botId,
      creator: world.bot,
      status: SCHEDULED,
      user_count: 0,
    } as unknown as APIGuildScheduledEvent;
    guild.events.set(event.id, event);
    tell("GUILD_SCHEDULED_EVENT_CREATE", guild, event);
    return status(200, event);
  });
  api.patch(`${path}/:event`, ({ param, body }) => {
    const guild = world.guild(param("guild"));
    const before = eventOf(guild, param("event"));
    demandInGuild(world, guild, botId, Bits.ManageEvents);
    const wanted = (body as { status?: number }).status;
    const next = NEXT[before.status] ?? [];
    if (next.length === 0) throw refusal(Code.CannotUpdateAFinishedEvent);
    if (wanted !== undefined && wanted !== before.status) {
      const form = new Form();
      form.choice(["status"], wanted, next);
      form.refuse();
    }
    const event = { ...before, ...(body as object) } as APIGuildScheduledEvent;
    guild.events.set(event.id, event);
    tell("GUILD_SCHEDULED_EVENT_UPDATE", guild, event);
    return event;
  });
  api.delete(`${path}/:event`, ({ param }) => {
    const guild = world.guild(param("guild"));
    const event = eventOf(guild, param("event"));
    demandInGuild(world, guild, botId, Bits.ManageEvents);
    guild.events.delete(event.id);
    tell("GUILD_SCHEDULED_EVENT_DELETE", guild, event);
  });
}

/** @throws DiscordError 50035 */
function checkEvent(body: unknown): object {
  const form = new Form();
  const given = fields<RESTPostAPIGuildScheduledEventJSONBody>(form, [], body ?? {});
  form.text(["name"], given.name, { min: 1, max: 100, required: true });
  form.text(["description"], given.description, { max: 1000 });
  form.choice(["privacy_level"], given.privacy_level, [2], true);
  form.choice(["entity_type"], given.entity_type, [1, 2, EXTERNAL], true);
  checkTime(form, "scheduled_start_time", given.scheduled_start_time, true);
  checkTime(form, "scheduled_end_time", given.scheduled_end_time, given.entity_type === EXTERNAL);
  if (given.entity_type === EXTERNAL) {
    const { location } = (given.entity_metadata ?? {}) as { location?: unknown };
    form.text(["entity_metadata", "location"], location, { min: 1, max: 100, required: true });
  } else {
    form.snowflake(["channel_id"], given.channel_id, true);
  }
  form.refuse();
  return given;
}

function checkTime(form: Form, name: string, value: unknown, required: boolean): void {
  const text = form.text([name], value, { max: 100, required });
  if (text === undefined) return;
  if (Number.isNaN(Date.parse(text))) {
    form.wrong([name], "DATE_TIME_TYPE_PARSE", `Could not parse ${text}. Should be ISO8601.`);
  } else if (Date.parse(text) < Date.now()) {
    form.wrong([name], "GUILD_SCHEDULED_EVENT_SCHEDULE_PAST", "Cannot schedule event in the past.");
  }
}
