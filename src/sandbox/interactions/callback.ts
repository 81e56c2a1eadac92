import {
  type APIApplicationCommandOptionChoice,
  type APIModalInteractionResponseCallbackData,
  MessageFlags as Flags,
  InteractionResponseType as ResponseType,
  InteractionType as Type,
} from "discord-api-types/v10";
import { checkChoices } from "../checks/command-options.js";
import { Form } from "../checks/form.js";
import { checkMessage, type UploadedFile } from "../checks/message.js";
import { checkModal } from "../checks/modal.js";
import { Code, refusal } from "../discord-error.js";
import { createMessage, EMPTY_DRAFT, editMessage } from "../messages.js";
import type { Message, World } from "../world.js";
import { messageTypeOf } from "./answer-type.js";
import type { Interaction } from "./interaction.js";

/** Which answers an interaction may have; 6 and 7 also need a message to update. */
const ALLOWED: Readonly<Record<number, readonly ResponseType[]>> = {
  [Type.ApplicationCommand]: [4, 5, 9],
  [Type.MessageComponent]: [4, 5, 6, 7, 9],
  [Type.ModalSubmit]: [4, 5, 6, 7],
  [Type.ApplicationCommandAutocomplete]: [8],
};

/**
 * The bot's first answer to an interaction. Refused, it leaves the interaction waiting.
 *
 * @returns The message that it made or updated, if it did
 * @throws DiscordError 10062, 40060 or 50035
 */
export function answerInteraction(
  world: World,
  id: string,
  token: string,
  body: unknown,
  files: readonly UploadedFile[],
): { interaction: Interaction; message: Message | undefined } {
  const interaction = world.interactions.get(id);
  if (!interaction || interaction.token !== token || interaction.state === "failed") {
    throw refusal(Code.UnknownInteraction);
  }
  if (interaction.state === "acknowledged") throw refusal(Code.InteractionHasAlreadyBeenAcknowledged);
  const { type, data } = checkResponse(interaction, body);
  const answer = prepare(world, interaction, type, data, files);
  clearTimeout(interaction.timer);
  interaction.state = "acknowledged";
  world.tell({
    kind: "outcome",
    interaction,
    outcome: {
      kind: "acknowledged",
      deferred:
        type === ResponseType.DeferredChannelMessageWithSource || type === ResponseType.DeferredMessageUpdate,
    },
  });
  return { interaction, message: answer() };
}

function checkResponse(interaction: Interaction, body: unknown): { type: ResponseType; data: unknown } {
  const { type, data } = (body ?? {}) as { type?: unknown; data?: unknown };
  const form = new Form();
  const updatable = interaction.message !== undefined;
  const allowed = (ALLOWED[interaction.type] ?? []).filter(
    (each) =>
      updatable || (each !== ResponseType.UpdateMessage && each !== ResponseType.DeferredMessageUpdate),
  );
  form.choice(["type"], type, allowed, true);
  form.refuse();
  return { type: type as ResponseType, data };
}

/** Checks the answer; what it returns then carries it out. */
function prepare(
  world: World,
  interaction: Interaction,
  type: ResponseType,
  data: unknown,
  files: readonly UploadedFile[],
): () => Message | undefined {
  const within = ["data"];
  switch (type) {
    case ResponseType.ChannelMessageWithSource: {
      const draft = checkMessage(data, files, { ephemeralAllowed: true, within });
      return () => reply(world, interaction, draft, (draft.flags & Flags.Ephemeral) !== 0, false);
    }
    case ResponseType.DeferredChannelMessageWithSource: {
      const flags = (data as { flags?: number } | undefined)?.flags ?? 0;
      return () => reply(world, interaction, EMPTY_DRAFT, (flags & Flags.Ephemeral) !== 0, true);
    }
    case ResponseType.DeferredMessageUpdate:
      return () => {
        interaction.originalId = interaction.message?.id ?? null;
        return undefined;
      };
    case ResponseType.UpdateMessage: {
      const { message } = interaction;
      if (!message) throw refusal(Code.UnknownMessage);
      const draft = checkMessage(data, files, { editing: true, flagsBefore: message.api.flags ?? 0, within });
      return () => {
        editMessage(world, message, draft, interaction);
        interaction.originalId = message.id;
        return message;
      };
    }
    case ResponseType.ApplicationCommandAutocompleteResult: {
      const choices = checkedChoices(data);
      return () => {
        world.tell({ kind: "outcome", interaction, outcome: { kind: "choices", choices } });
        return undefined;
      };
    }
    default: {
      checkModal(data);
      const modal = data as APIModalInteractionResponseCallbackData;
      return () => {
        interaction.modal = modal;
        world.tell({ kind: "outcome", interaction, outcome: { kind: "modal", modal } });
        return undefined;
      };
    }
  }
}

function reply(
  world: World,
  interaction: Interaction,
  draft: typeof EMPTY_DRAFT,
  ephemeral: boolean,
  pending: boolean,
): Message {
  const message = createMessage(world, {
    channel: world.channel(interaction.channelId),
    authorId: world.application.id,
    draft,
    type: messageTypeOf(interaction),
    interaction,
    ephemeral,
    pending,
    below: interaction.message,
    within: ["data"],
  });
  interaction.originalId = message.id;
  return message;
}

function checkedChoices(data: unknown): readonly APIApplicationCommandOptionChoice[] {
  const form = new Form();
  const { choices } = (data ?? {}) as { choices?: unknown };
  checkChoices(form, ["choices"], choices ?? [], undefined);
  form.refuse(["data"]);
  return (choices ?? []) as APIApplicationCommandOptionChoice[];
}
