import { MessageFlags as Flags } from "discord-api-types/v10";
import { checkMessage, type UploadedFile } from "../checks/message.js";
import { Code, refusal } from "../discord-error.js";
import { createMessage, deleteMessages, editMessage } from "../messages.js";
import type { Message, World } from "../world.js";
import type { Interaction } from "./interaction.js";

/** What the bot does with an interaction's token after the first answer: follow up, and read, edit or delete. */

/** @throws DiscordError 10015 before the interaction is acknowledged, 50027 once its token has ended */
export function interactionByToken(world: World, applicationId: string, token: string): Interaction {
  const interaction = [...world.interactions.values()].find((each) => each.token === token);
  if (!interaction || applicationId !== world.application.id) throw refusal(Code.UnknownWebhook);
  if (Date.now() >= interaction.tokenEnds) throw refusal(Code.InvalidWebhookToken);
  if (interaction.state !== "acknowledged") throw refusal(Code.UnknownWebhook);
  return interaction;
}

/** The first follow-up to a deferred answer takes its place, as ephemeral as that was deferred. */
export function followUp(
  world: World,
  interaction: Interaction,
  body: unknown,
  files: readonly UploadedFile[],
): Message {
  const draft = checkMessage(body, files, { ephemeralAllowed: true });
  const original = interaction.originalId ? world.messages.get(interaction.originalId) : undefined;
  if (original?.pending) {
    editMessage(world, original, draft, interaction);
    return original;
  }
  return createMessage(world, {
    channel: world.channel(interaction.channelId),
    authorId: world.application.id,
    draft,
    below: original,
    interaction,
    ephemeral: (draft.flags & Flags.Ephemeral) !== 0,
  });
}

/** @param id A message's id, or "@original" */
export function answerOf(world: World, interaction: Interaction, id: string): Message {
  const message = world.messages.get(id === "@original" ? (interaction.originalId ?? "") : id);
  const isOwn =
    message?.id === interaction.originalId || message?.api.interaction_metadata?.id === interaction.id;
  if (!message || !isOwn) throw refusal(Code.UnknownMessage);
  return message;
}

export function editAnswer(
  world: World,
  interaction: Interaction,
  id: string,
  body: unknown,
  files: readonly UploadedFile[],
): Message {
  const message = answerOf(world, interaction, id);
  const flagsBefore = message.api.flags ?? 0;
  const draft = checkMessage(body, files, { editing: true, flagsBefore });
  editMessage(world, message, draft, interaction);
  return message;
}

export function deleteAnswer(world: World, interaction: Interaction, id: string): void {
  deleteMessages(world, [answerOf(world, interaction, id)]);
}
