import {
  type GuildScheduledEvent,
  GuildScheduledEventStatus,
  type PartialGuildScheduledEvent,
} from "discord.js";
import type { BotContext } from "../context.js";
import { clip } from "../views/text.js";
import { conduct } from "./conduct.js";
import { LONGEST_EVENT_NAME } from "./event.js";

/* Whoever starts, moves or cancels an event in Discord, starts, moves or calls off its discussion. */

/** Somebody has changed an event in Discord. */
export async function eventChanged(
  event: GuildScheduledEvent | PartialGuildScheduledEvent,
  context: BotContext,
): Promise<void> {
  const { guildId, id, client, status, name, scheduledStartTimestamp: startsAt } = event;
  const discussion = await context.study.discussions.ofEvent(guildId, id);
  if (discussion?.state.phase !== "prepared" || discussion.state.startsAt === null) return;
  const { leaderId, title, startsAt: planned } = discussion.state;
  if (status === GuildScheduledEventStatus.Active) {
    await conduct(client, discussion, { kind: "start", by: leaderId }, context);
  } else if (
    status === GuildScheduledEventStatus.Canceled ||
    status === GuildScheduledEventStatus.Completed
  ) {
    await conduct(client, discussion, { kind: "schedule", by: leaderId, startsAt: null }, context);
  } else if (startsAt !== null && startsAt !== planned) {
    await conduct(client, discussion, { kind: "schedule", by: leaderId, startsAt }, context);
  }
  if (name && name !== clip(title, LONGEST_EVENT_NAME)) {
    await conduct(client, discussion, { kind: "rename", title: name }, context);
  }
}

/** Somebody has deleted an event: the discussion does not start by itself. */
export async function eventGone(
  { guildId, id, client }: Pick<PartialGuildScheduledEvent, "guildId" | "id" | "client">,
  context: BotContext,
): Promise<void> {
  const discussion = await context.study.discussions.ofEvent(guildId, id);
  if (!discussion) return;
  await context.study.discussions.placed(guildId, discussion.id, { eventId: null });
  if (discussion.state.phase !== "prepared" || discussion.state.startsAt === null) return;
  const { leaderId } = discussion.state;
  await conduct(client, discussion, { kind: "schedule", by: leaderId, startsAt: null }, context);
}
