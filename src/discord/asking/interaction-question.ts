import {
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  RESTJSONErrorCodes,
} from "discord.js";
import { asksSomething } from "../../retrieval/plain-question.js";
import type { BotContext } from "../context.js";
import type { Situation } from "../situation.js";
import { type Asked, admit, answer } from "./asking.js";

type Asking = ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ModalSubmitInteraction;

/** Answers a question that a command or a form puts, as the reply to it. */
export async function answerInteraction(
  interaction: Asking,
  question: Pick<Asked, "text" | "article" | "isPrivate" | "turns">,
  situation: Situation,
  context: BotContext,
): Promise<void> {
  const alone = (content: string) => interaction.reply({ content, flags: MessageFlags.Ephemeral });
  if (!asksSomething(question.text)) return void (await alone(situation.say("ask.noWords")));
  const asked: Asked = {
    ...question,
    way: "addressed",
    replyToken: interaction.token,
    showQuestion: true,
    // Discord tells everybody who has used a command, but not who has sent a form.
    ...(interaction.isModalSubmit() ? { askedBy: situation.member.id } : {}),
  };
  // Before the reply: once it is deferred, whether it is private is fixed, and a refusal is for the asker alone.
  const admission = await admit(asked, situation, context);
  if (admission.kind === "refused") return void (await alone(admission.content));
  if (admission.kind === "ignored") return;
  await defer(interaction, asked.isPrivate);
  await answer(admission, asked, situation, context, {
    client: interaction.client,
    show: async (view) => (view ? (await interaction.editReply(view)).id : null),
  });
}

async function defer(interaction: Asking, isPrivate: boolean): Promise<void> {
  try {
    await interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
  } catch (error) {
    // A first try had arrived, though its response was lost: Discord is waiting for the answer all the same.
    const arrived =
      error instanceof DiscordAPIError &&
      error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
    if (!arrived) throw error;
    interaction.deferred = true;
  }
}
