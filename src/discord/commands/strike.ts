import {
  ApplicationCommandType,
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
} from "discord.js";
import { STRIKE_REASON } from "../components/discuss-strike.js";
import { formatCustomId } from "../custom-id.js";
import { contributionOf } from "../discussion/strike.js";
import { named } from "../locales/described.js";
import { textField } from "../views/text-field.js";
import type { Command } from "./command.js";

const LONGEST_REASON = 300;

/** Takes a message, or a question with its answer, out of a discussion's record. */
export const strike = {
  on: "message",
  needs: "moderator",
  data: {
    type: ApplicationCommandType.Message,
    ...named("command.strike.name"),
    default_member_permissions: PermissionFlagsBits.ManageMessages.toString(),
    contexts: [InteractionContextType.Guild],
  },

  async execute(interaction, context, situation) {
    const entry = await contributionOf(situation.guildId, interaction.targetMessage.id, context);
    if (!entry) {
      const content = situation.say("discussion.strike.none");
      return void (await interaction.reply({ content, flags: MessageFlags.Ephemeral }));
    }
    await interaction.showModal({
      title: situation.say("discussion.strike.title"),
      custom_id: formatCustomId("discuss-strike", entry.id),
      components: [
        textField({
          id: STRIKE_REASON,
          label: situation.say("discussion.strike.reason"),
          longest: LONGEST_REASON,
        }),
      ],
    });
  },
} satisfies Command;
