import { MessageFlags } from "discord.js";
import { described } from "../locales/described.js";
import { aboutView } from "../views/about.js";
import type { Command } from "./command.js";

export const about = {
  needs: "reader",
  data: described("about"),

  async execute(interaction, { library, readsMessages }, { settings, mode, say }) {
    const view = aboutView(library, { ...settings, readsAll: readsMessages && mode === "auto" }, say);
    await interaction.reply({ ...view, flags: MessageFlags.Ephemeral });
  },
} satisfies Command;
