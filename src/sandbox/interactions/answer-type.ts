import { ApplicationCommandType, InteractionType, MessageType } from "discord-api-types/v10";
import type { Interaction } from "./interaction.js";

/** How Discord shows the answer: below the command, or as a reply of its own. */
export function messageTypeOf(interaction: Interaction): MessageType {
  if (interaction.type !== InteractionType.ApplicationCommand) {
    return interaction.message ? MessageType.Reply : MessageType.Default;
  }
  const { type } = interaction.payload.data as { type: ApplicationCommandType };
  return type === ApplicationCommandType.ChatInput
    ? MessageType.ChatInputCommand
    : MessageType.ContextMenuCommand;
}
