import { MessageFlags } from "discord.js";
import { described } from "../locales/described.js";
import { forgetView } from "../views/forget.js";
import type { Command } from "./command.js";

export const forgetMe = {
  needs: "reader",
  data: described("forget-me"),

  async execute(interaction, _context, { isDirect, say }) {
    await interaction.reply({ ...forgetView(isDirect, say), flags: MessageFlags.Ephemeral });
  },
} satisfies Command;
