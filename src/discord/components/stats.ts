import { MessageFlags } from "discord.js";
import { openQuestionsPage } from "../statistics/message.js";
import { spanFrom } from "../views/open-questions.js";
import type { Components } from "./component.js";

/* The open questions of /stats: a message of their own, so that the pictures of the first stay as they are. */

export const openQuestions: Components = {
  "stats-open": {
    on: "button",
    needs: "moderator",
    async execute({
      interaction,
      args: [way, from = "", to = "", channelId = "", page = "0"],
      context,
      situation,
    }) {
      if (way === "new") await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      else await interaction.deferUpdate();
      const span = spanFrom([from, to, channelId]);
      await interaction.editReply(await openQuestionsPage(span, Number(page), context, situation));
    },
  },
};
