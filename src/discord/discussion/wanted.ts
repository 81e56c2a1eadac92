import type { ChatInputCommandInteraction } from "discord.js";
import type { Key } from "../../locales/en.js";
import type { Discussion } from "../../study/discussion/discussions.js";
import { PLANNING, PREPARED } from "../commands/discuss-options.js";
import { chosenDiscussion } from "../commands/discussion-option.js";
import type { BotContext } from "../context.js";
import type { Situation } from "../situation.js";
import { planOf } from "./plan.js";

/**
 * The discussion that a command is to start now or later: the prepared one that it names, as it is, or else a new one by
 * its other options. To have both would be a second way to change what is prepared.
 */
export async function wantedDiscussion(
  interaction: ChatInputCommandInteraction,
  context: BotContext,
  situation: Situation,
): Promise<Discussion | { readonly problem: string }> {
  const { say, guildId } = situation;
  if (interaction.options.getString(PREPARED) === null) {
    const plan = await planOf(interaction, context, situation);
    if ("problem" in plan) return plan;
    return context.study.discussions.prepare(guildId, plan.hall.id, plan.discussion);
  }
  const others = (interaction.options.data[0]?.options ?? []).filter(({ name }) => PLANNING.includes(name));
  if (others.length > 0) {
    const names = others.map(({ name }) => say(`command.discuss.option.${name}.name` as Key));
    return { problem: say("agenda.startsAsItIs", { options: names.join(", ") }) };
  }
  const discussion = await chosenDiscussion(interaction, PREPARED, ["prepared"], context, situation);
  return discussion ?? { problem: say("agenda.noneSuch") };
}
