import type { APIGuildScheduledEvent } from "discord-api-types/v10";
import { changeEvent, createEvent, deleteEvent, eventOf, openEvents } from "../scheduled-events.js";
import { memberView } from "../views.js";
import type { Guild, ScheduledEvent, World } from "../world.js";
import { type Api, status } from "./api.js";

type Query = Readonly<Record<string, string | undefined>>;

/** A guild's scheduled events, as the bot makes, changes and reads them. */
export function eventRoutes(api: Api, world: World): void {
  const botId = world.application.id;
  const path = "/guilds/:guild/scheduled-events";
  const guildOf = (param: (name: string) => string) => world.guild(param("guild"));

  api.get(path, ({ param, query }) => openEvents(guildOf(param)).map((event) => counted(event, query)));
  api.post(path, ({ param, body }) => status(200, createEvent(world, guildOf(param), botId, body).api));
  api.get(`${path}/:event`, ({ param, query }) => counted(eventOf(guildOf(param), param("event")), query));
  api.patch(
    `${path}/:event`,
    ({ param, body }) => changeEvent(world, guildOf(param), botId, param("event"), body).api,
  );
  api.delete(`${path}/:event`, ({ param }) => deleteEvent(world, guildOf(param), botId, param("event")));
  api.get(`${path}/:event/users`, ({ param, query }) => {
    const guild = guildOf(param);
    return interestedIn(world, guild, eventOf(guild, param("event")), query);
  });
}

/** How many are interested is told only to who asks for it. */
function counted({ api, interested }: ScheduledEvent, query: Query): APIGuildScheduledEvent {
  return query["with_user_count"] === "true" ? { ...api, user_count: interested.size } : api;
}

/** By the users' ids, ascending. */
function interestedIn(
  world: World,
  guild: Guild,
  { api, interested }: ScheduledEvent,
  query: Query,
): object[] {
  const { after = "0", limit = "100", with_member: withMember } = query;
  return [...interested]
    .filter((id) => BigInt(id) > BigInt(after))
    .sort((one, other) => (BigInt(one) < BigInt(other) ? -1 : 1))
    .slice(0, Number(limit))
    .map((id) => {
      const member = guild.members.get(id);
      return {
        guild_scheduled_event_id: api.id,
        user: world.user(id),
        ...(withMember === "true" && member ? { member: memberView(world, member) } : {}),
      };
    });
}
