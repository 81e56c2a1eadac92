import { MessageFlags } from "discord.js";
import { described } from "../locales/described.js";
import { aboutView } from "../views/about.js";
import type { Command } from "./command.js";

export const about = {
  needs: "reader",
  data: described("about"),

  async execute(interaction, { library }, { settings, say }) {
    const view = aboutView(library, { ...settings, readsAll: false }, say);
    await interaction.reply({ ...view, flags: MessageFlags.Ephemeral });
  },
} satisfies Command;
