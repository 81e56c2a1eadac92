import { type ChatInputCommandInteraction, MessageFlags } from "discord.js";
import { PHASES } from "../../study/discussion/discussion.js";
import type { BotContext } from "../context.js";
import { schedule } from "../discussion/schedule.js";
import { showDeskAgain } from "../discussion/show.js";
import { startDiscussion } from "../discussion/start.js";
import { wantedDiscussion } from "../discussion/wanted.js";
import type { Situation } from "../situation.js";
import { endQuestion } from "../views/discussion/end.js";
import { articleOption, offerArticles } from "./article-option.js";
import type { Command } from "./command.js";
import {
  exportAgenda,
  importAgenda,
  listDiscussions,
  openAgenda,
  prepareDiscussion,
  UNFINISHED,
} from "./discuss-agenda.js";
import { discussData, PREPARED } from "./discuss-options.js";
import { offerDiscussions } from "./discussion-option.js";

export const discuss = {
  needs: "moderator",
  data: discussData,

  async autocomplete(interaction, context, situation) {
    const { name } = interaction.options.getFocused(true);
    if (name === articleOption.name) return offerArticles(interaction, context);
    const phases =
      name === PREPARED
        ? (["prepared"] as const)
        : interaction.options.getSubcommand() === "export"
          ? PHASES
          : UNFINISHED;
    await offerDiscussions(interaction, phases, context, situation);
  },

  async execute(interaction, context, situation) {
    switch (interaction.options.getSubcommand()) {
      case "start":
        return start(interaction, context, situation);
      case "schedule":
        return schedule(interaction, context, situation);
      case "show":
        return show(interaction, context, situation);
      case "prepare":
        return prepareDiscussion(interaction, context, situation);
      case "agenda":
        return openAgenda(interaction, context, situation);
      case "list":
        return listDiscussions(interaction, context, situation);
      case "export":
        return exportAgenda(interaction, context, situation);
      case "import":
        return importAgenda(interaction, context, situation);
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
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const wanted = await wantedDiscussion(interaction, context, situation);
  await interaction.editReply(
    "problem" in wanted
      ? wanted.problem
      : await startDiscussion(interaction.client, wanted, context, situation),
  );
}

/** In a long talk the ¶ and its buttons go out of sight. */
async function show(
  interaction: ChatInputCommandInteraction,
  context: BotContext,
  { discussion, say }: Situation,
): Promise<void> {
  const flags = MessageFlags.Ephemeral;
  if (!discussion) return void (await interaction.reply({ content: say("discussion.wrong.notHere"), flags }));
  await interaction.deferReply({ flags });
  await showDeskAgain(interaction.client, discussion, context);
  await interaction.editReply(say("discussion.shownAgain"));
}

/** Asked first: an end cannot be taken back. */
async function end(interaction: ChatInputCommandInteraction, { discussion, say }: Situation): Promise<void> {
  const flags = MessageFlags.Ephemeral;
  if (!discussion) return void (await interaction.reply({ content: say("discussion.wrong.notHere"), flags }));
  await interaction.reply({ ...endQuestion(discussion.id, say), flags });
}
