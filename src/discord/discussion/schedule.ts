import { type ChatInputCommandInteraction, MessageFlags } from "discord.js";
import { readTime } from "../../study/discussion/read-time.js";
import type { BotContext } from "../context.js";
import type { Situation } from "../situation.js";
import { relative } from "../views/discussion/desk.js";
import { clip, literal } from "../views/text.js";
import { conduct } from "./conduct.js";
import { showEvent } from "./event.js";
import { wantedDiscussion } from "./wanted.js";

/** Discord shows no event further off. */
const FURTHEST_MS = 365 * 24 * 3_600_000;

/** Prepares a discussion that starts by itself, and tells when; the time is read back, so that a misreading is seen. */
export async function schedule(
  interaction: ChatInputCommandInteraction,
  context: BotContext,
  situation: Situation,
): Promise<void> {
  const { member, say } = situation;
  const when = whenOf(interaction, context, situation);
  if ("problem" in when) {
    return void (await interaction.reply({ content: when.problem, flags: MessageFlags.Ephemeral }));
  }
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const wanted = await wantedDiscussion(interaction, context, situation);
  if ("problem" in wanted) return void (await interaction.editReply(wanted.problem));
  const act = { kind: "schedule", by: member.id, startsAt: when.startsAt } as const;
  const acted = await conduct(interaction.client, wanted, act, context);
  if ("refusal" in acted) {
    return void (await interaction.editReply(say(`discussion.refused.${acted.refusal}`)));
  }
  const hasEvent = await showEvent(interaction.client, acted.discussion, context);
  const done = say("schedule.done", {
    title: clip(literal(wanted.state.title), 300),
    time: absolute(when.startsAt),
    relative: relative(when.startsAt),
    channel: `<#${wanted.channelId}>`,
  });
  await interaction.editReply(hasEvent ? done : `${done}\n-# ${say("schedule.noEvent")}`);
}

function whenOf(
  { options }: ChatInputCommandInteraction,
  { study }: BotContext,
  { say, language, settings }: Situation,
): { readonly startsAt: number } | { readonly problem: string } {
  const typed = options.getString("when", true);
  const zone = settings.timeZone;
  const startsAt = readTime(typed, language ?? "en", zone, study.now());
  if (startsAt === null) {
    return { problem: say("schedule.unread", { typed: clip(literal(typed), 100), zone }) };
  }
  const time = absolute(startsAt);
  if (startsAt <= study.now()) return { problem: say("schedule.past", { time }) };
  if (startsAt > study.now() + FURTHEST_MS) return { problem: say("schedule.tooFar", { time }) };
  return { startsAt };
}

/** A time as Discord shows it to each reader, in their own zone: "5 December 2026 18:00". */
export function absolute(time: number): string {
  return `<t:${Math.floor(time / 1000)}:f>`;
}
