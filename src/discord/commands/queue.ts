import { InteractionContextType, MessageFlags, PermissionFlagsBits } from "discord.js";
import { described } from "../locales/described.js";
import { queuePage } from "../reviews/deciding.js";
import type { Command } from "./command.js";

export const queue = {
  needs: "moderator",
  data: {
    ...described("queue"),
    contexts: [InteractionContextType.Guild],
    default_member_permissions: String(PermissionFlagsBits.ManageMessages),
  },

  async execute(interaction, context, situation) {
    const page = await queuePage(0, context, situation);
    await interaction.reply({ ...page, flags: MessageFlags.Ephemeral });
  },
} satisfies Command;
