import {
  type Client,
  type Guild,
  type GuildScheduledEvent,
  GuildScheduledEventEntityType,
  GuildScheduledEventPrivacyLevel,
  GuildScheduledEventStatus,
  RESTJSONErrorCodes,
} from "discord.js";
import type { Discussion } from "../../study/discussion/discussions.js";
import type { BotContext } from "../context.js";
import { isDiscordError } from "../discord-error.js";
import { sayInGuild } from "../locales/guild-say.js";
import { clip } from "../views/text.js";

/* A scheduled discussion is an event of the server, too, which follows the discussion. */

export const LONGEST_EVENT_NAME = 100;
/** Discord wants to know when an event ends; where paragraphs have no time, this is a guess. */
const USUAL_MS = 90 * 60_000;
const MINUTE_MS = 60_000;

/**
 * Makes the event of a scheduled discussion, or brings it up to date. Never fails: the discussion goes on without it.
 *
 * @returns False where that could not be done
 */
export async function showEvent(
  client: Client,
  discussion: Discussion,
  context: BotContext,
): Promise<boolean> {
  const { guildId, id, eventId, state } = discussion;
  try {
    const guild = await client.guilds.fetch(guildId);
    if (eventId !== null) {
      await bringUpToDate(await guild.scheduledEvents.fetch(eventId), discussion, context);
    } else if (state.phase === "prepared" && state.startsAt !== null) {
      const event = await makeEvent(guild, discussion, state.startsAt, context);
      await context.study.discussions.placed(guildId, id, { eventId: event.id });
    }
    return true;
  } catch (err) {
    const isGone = isDiscordError(err, RESTJSONErrorCodes.UnknownGuildScheduledEvent);
    context.log[isGone ? "info" : "warn"](
      { err, guild: guildId, discussion: id },
      "an event could not be shown",
    );
    return isGone;
  }
}

/** One that the bot has made and not noted down before it was stopped is found again. */
async function makeEvent(
  guild: Guild,
  discussion: Discussion,
  startsAt: number,
  context: BotContext,
): Promise<GuildScheduledEvent> {
  const wanted = await told(guild.client, discussion, startsAt, context);
  const made = (await guild.scheduledEvents.fetch()).filter(
    ({ creatorId, name, scheduledStartTimestamp }) =>
      creatorId === guild.client.user.id && name === wanted.name && scheduledStartTimestamp === startsAt,
  );
  for (const event of made.values()) {
    if ((await context.study.discussions.ofEvent(guild.id, event.id)) === null) return event;
  }
  return guild.scheduledEvents.create({
    ...wanted,
    privacyLevel: GuildScheduledEventPrivacyLevel.GuildOnly,
    entityType: GuildScheduledEventEntityType.External,
  });
}

async function bringUpToDate(
  event: GuildScheduledEvent,
  discussion: Discussion,
  context: BotContext,
): Promise<void> {
  const { phase, startsAt } = discussion.state;
  const { status } = event;
  const isToCome = status === GuildScheduledEventStatus.Scheduled;
  const isUnderWay = status === GuildScheduledEventStatus.Active;
  if (phase === "ended" && isUnderWay)
    return void (await event.setStatus(GuildScheduledEventStatus.Completed));
  if ((phase === "ended" || (phase === "prepared" && startsAt === null)) && isToCome) {
    return void (await event.setStatus(GuildScheduledEventStatus.Canceled));
  }
  if (phase === "running" && isToCome) return void (await event.setStatus(GuildScheduledEventStatus.Active));
  if (phase === "prepared" && startsAt !== null && isToCome && event.scheduledStartTimestamp !== startsAt) {
    await event.edit(await told(event.client, discussion, startsAt, context));
  }
}

async function told(
  client: Client,
  { guildId, channelId, state }: Discussion,
  startsAt: number,
  context: BotContext,
) {
  const { language } = await context.study.settings.of(guildId);
  const say = sayInGuild(client, guildId, language);
  const channel = await client.channels.fetch(channelId).catch(() => null);
  const numbers = state.items.map(({ paragraph }) => paragraph);
  const article = context.library.articles.find(({ name }) => name === state.article)?.title ?? state.article;
  const lasts = state.minutes === null ? USUAL_MS : state.minutes * state.items.length * MINUTE_MS;
  return {
    name: clip(state.title, LONGEST_EVENT_NAME),
    scheduledStartTime: startsAt,
    scheduledEndTime: startsAt + lasts,
    description: say("schedule.event", {
      article: clip(article, 300),
      from: Math.min(...numbers),
      to: Math.max(...numbers),
      count: numbers.length,
    }),
    entityMetadata: { location: clip(`#${channel && "name" in channel ? channel.name : channelId}`, 100) },
  };
}
