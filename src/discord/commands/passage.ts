import { ApplicationCommandOptionType, MessageFlags } from "discord.js";
import { described } from "../locales/described.js";
import { paragraphView } from "../views/paragraph.js";
import { clip, literal } from "../views/text.js";
import { articleOption, chosenArticle, offerArticles } from "./article-option.js";
import type { Command } from "./command.js";

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
    ],
  },

  autocomplete: offerArticles,

  async execute(interaction, context, { say, sayAll }) {
    const { library } = context;
    const number = interaction.options.getInteger("number", true);
    const chosen = chosenArticle(interaction, context);
    const article = chosen === null ? library.articles[0] : chosen;
    const place = article && library.place(article, number);
    if (!place) {
      const content = article
        ? say("passage.missing", {
            title: clip(literal(article.title), 1000),
            count: article.paragraphs.length,
            number,
          })
        : say("article.unknown");
      await interaction.reply({ content, flags: MessageFlags.Ephemeral });
      return;
    }
    await interaction.reply(paragraphView(place, library, interaction.user.id, sayAll));
  },
} satisfies Command;
