import { MessageFlags } from "discord.js";
import { described } from "../locales/described.js";
import { aboutView } from "../views/about.js";
import type { Command } from "./command.js";

export const about = {
  needs: "reader",
  data: described("about"),

  async execute(interaction, { library }, { say }) {
    await interaction.reply({
      ...aboutView(library, say),
      flags: MessageFlags.Ephemeral,
    });
  },
} satisfies Command;
