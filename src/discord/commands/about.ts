import { MessageFlags } from "discord.js";
import { described } from "../locales/described.js";
import { aboutView } from "../views/about.js";
import { sayTo } from "../whose-language.js";
import type { Command } from "./command.js";

export const about = {
  data: described("about"),

  async execute(interaction, { library }) {
    await interaction.reply({
      ...aboutView(library, sayTo("one", interaction)),
      flags: MessageFlags.Ephemeral,
    });
  },
} satisfies Command;
