import { ApplicationCommandOptionType, MessageFlags } from "discord.js";
import { hiddenHere } from "../hidden-here.js";
import { described } from "../locales/described.js";
import { missingPassage } from "../views/missing-passage.js";
import { passageView } from "../views/passage.js";
import { articleHere, articleOption, chosenArticle, offerArticles } from "./article-option.js";
import type { Command } from "./command.js";
import { privateOption } from "./private-option.js";

export const passage = {
  needs: "reader",
  data: {
    ...described("passage"),
    options: [
      {
        type: ApplicationCommandOptionType.Integer,
        ...described("passage.option.number"),
        required: true,
        min_value: 1,
      },
      { ...articleOption, ...described("passage.option.article") },
      privateOption,
    ],
  },

  autocomplete: offerArticles,

  async execute(interaction, context, situation) {
    const { library } = context;
    const { say, sayAll } = situation;
    const alone = (content: string) => interaction.reply({ content, flags: MessageFlags.Ephemeral });
    const number = interaction.options.getInteger("number", true);
    const chosen = chosenArticle(interaction, context);
    const article = chosen === null ? (articleHere(situation, context) ?? library.articles[0]) : chosen;
    if (!article) return void (await alone(say("article.unknown")));
    const place = library.place(article, number);
    if (!place) return void (await alone(missingPassage(article, String(number), say)));
    const isHidden = await hiddenHere(situation, context);
    if (isHidden(article.name, number)) return void (await alone(say("answer.hidden")));
    const isPrivate = interaction.options.getBoolean(privateOption.name) ?? false;
    const reading = { library, isHidden, reader: interaction.user.id };
    await interaction.reply({
      ...passageView(place, reading, isPrivate ? say : sayAll),
      ...(isPrivate ? { flags: MessageFlags.Ephemeral } : {}),
    });
  },
} satisfies Command;
