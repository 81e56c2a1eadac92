import { MessageFlags } from "discord.js";
import { aboutView } from "../views/about.js";
import type { Command } from "./command.js";

export const about = {
  data: { name: "about", description: "What Pilcrow is, what it reads, and what it keeps" },

  async execute(interaction, { library }) {
    await interaction.reply({ ...aboutView(library), flags: MessageFlags.Ephemeral });
  },
} satisfies Command;
