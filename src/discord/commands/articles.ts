import { MessageFlags } from "discord.js";
import { hiddenHere } from "../hidden-here.js";
import { described } from "../locales/described.js";
import { articlesView } from "../views/articles.js";
import type { Command } from "./command.js";
import { privateOption } from "./private-option.js";

export const articles = {
  needs: "reader",
  data: { ...described("articles"), options: [privateOption] },

  async execute(interaction, context, situation) {
    const isPrivate = interaction.options.getBoolean(privateOption.name) ?? false;
    const isHidden = await hiddenHere(situation, context);
    const reading = { library: context.library, isHidden, reader: interaction.user.id };
    await interaction.reply({
      ...articlesView(0, reading, isPrivate ? situation.say : situation.sayAll),
      ...(isPrivate ? { flags: MessageFlags.Ephemeral } : {}),
    });
  },
} satisfies Command;
