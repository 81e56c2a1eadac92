import {
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  MessageFlags,
  RESTJSONErrorCodes,
} from "discord.js";
import { asksSomething } from "../../retrieval/plain-question.js";
import { type Asked, admit, respond } from "../asking.js";
import { described } from "../locales/described.js";
import { turnsBeforeCommand } from "../turns.js";
import { articleOption, chosenArticle, offerArticles } from "./article-option.js";
import type { Command } from "./command.js";

const LONGEST_QUESTION = 2000;

export const ask = {
  needs: "reader",
  asks: true,
  data: {
    ...described("ask"),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...described("ask.option.question"),
        required: true,
        max_length: LONGEST_QUESTION,
      },
      articleOption,
      {
        type: ApplicationCommandOptionType.Boolean,
        ...described("ask.option.private"),
      },
    ],
  },

  autocomplete: offerArticles,

  async execute(interaction, context, situation) {
    const { say } = situation;
    const alone = (content: string) => interaction.reply({ content, flags: MessageFlags.Ephemeral });
    const article = chosenArticle(interaction, context);
    const text = interaction.options.getString("question", true);
    if (article === undefined) return void (await alone(say("article.unknown")));
    if (!asksSomething(text)) return void (await alone(say("ask.noWords")));
    const asked: Asked = {
      text,
      article: article?.name ?? null,
      way: "addressed",
      isPrivate: interaction.options.getBoolean("private") ?? false,
      showQuestion: true,
      turns: () => turnsBeforeCommand(interaction, text, context),
    };
    // Before the reply: once it is deferred, whether it is private is fixed, and a refusal is for the asker alone.
    const admission = await admit(asked, situation, context);
    if (admission.kind === "refused") return void (await alone(admission.content));
    if (admission.kind === "ignored") return;
    await defer(interaction, asked.isPrivate);
    const { view, answered } = await respond(admission.questionId, asked, situation, context);
    const { id } = await interaction.editReply(view);
    await context.study.questions.answered(situation.guildId, admission.questionId, {
      ...answered,
      answerMessageId: id,
    });
  },
} satisfies Command;

async function defer(interaction: ChatInputCommandInteraction, isPrivate: boolean): Promise<void> {
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
