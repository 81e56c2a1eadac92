import { type ChatInputCommandInteraction, MessageFlags } from "discord.js";
import type { BotContext } from "../context.js";
import { conduct } from "../discussion/conduct.js";
import { planOf } from "../discussion/plan.js";
import { schedule } from "../discussion/schedule.js";
import type { Situation } from "../situation.js";
import { endQuestion } from "../views/discussion/end.js";
import { offerArticles } from "./article-option.js";
import type { Command } from "./command.js";
import { discussData } from "./discuss-options.js";

export const discuss = {
  needs: "moderator",
  data: discussData,

  autocomplete: offerArticles,

  async execute(interaction, context, situation) {
    switch (interaction.options.getSubcommand()) {
      case "start":
        return start(interaction, context, situation);
      case "schedule":
        return schedule(interaction, context, situation);
      case "end":
        return end(interaction, situation);
    }
  },
} satisfies Command;

async function start(
  interaction: ChatInputCommandInteraction,
  context: BotContext,
  situation: Situation,
): Promise<void> {
  const { guildId, member, say } = situation;
  const { client } = interaction;
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const plan = await planOf(interaction, context, situation);
  if ("problem" in plan) return void (await interaction.editReply(plan.problem));
  const prepared = await context.study.discussions.prepare(guildId, plan.hall.id, plan.discussion);
  await conduct(client, prepared, { kind: "start", by: member.id }, context);
  const started = await context.study.discussions.get(guildId, prepared.id);
  await interaction.editReply(
    started?.threadId
      ? say("discussion.started", { thread: `<#${started.threadId}>` })
      : say("discussion.prepared"),
  );
}

/** Asked first: an end cannot be taken back. */
async function end(interaction: ChatInputCommandInteraction, { discussion, say }: Situation): Promise<void> {
  const flags = MessageFlags.Ephemeral;
  if (!discussion) return void (await interaction.reply({ content: say("discussion.wrong.notHere"), flags }));
  await interaction.reply({ ...endQuestion(discussion.id, say), flags });
}
