import { ApplicationCommandOptionType, MessageFlags } from "discord.js";
import { answerInteraction } from "../asking/interaction-question.js";
import { turnsBeforeCommand } from "../asking/turns.js";
import { described } from "../locales/described.js";
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
    const article = chosenArticle(interaction, context);
    if (article === undefined) {
      const content = situation.say("article.unknown");
      return void (await interaction.reply({ content, flags: MessageFlags.Ephemeral }));
    }
    const text = interaction.options.getString("question", true);
    const question = {
      text,
      article: article?.name ?? null,
      isPrivate: interaction.options.getBoolean("private") ?? false,
      turns: () => turnsBeforeCommand(interaction.channel, text, context),
    };
    await answerInteraction(interaction, question, situation, context);
  },
} satisfies Command;
