import { MessageFlags } from "discord.js";
import { described } from "../locales/described.js";
import { aboutView } from "../views/about.js";
import type { Command } from "./command.js";

export const about = {
  needs: "reader",
  data: described("about"),

  async execute(interaction, { library, readsMessages }, { settings, mode, discussion, say }) {
    const keeping = {
      ...settings,
      readsAll: readsMessages && mode === "auto",
      recordsThread: readsMessages && (discussion?.state.recordsText ?? false),
    };
    const view = aboutView(library, keeping, say);
    await interaction.reply({ ...view, flags: MessageFlags.Ephemeral });
  },
} satisfies Command;
