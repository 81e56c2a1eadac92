import { MessageFlags, type RepliableInteraction } from "discord.js";
import type { Standing } from "../study/standing.js";
import { logCases } from "./cases/case-log.js";
import type { BotContext } from "./context.js";
import type { Situation } from "./situation.js";

/** Told to the one who tried alone, and written down. */
export async function refuseAct(
  interaction: RepliableInteraction,
  needed: Standing,
  what: string,
  context: BotContext,
  { guildId, member, say }: Situation,
): Promise<void> {
  await interaction.reply({
    content: say("refused.standing", { needed }),
    flags: MessageFlags.Ephemeral,
  });
  context.log.warn({ guild: guildId, member: member.id, what }, "refused: not allowed");
  const logged = await context.study.cases.refused(guildId, member.id, what);
  if (logged) await logCases(interaction.client, guildId, [logged], context);
}
