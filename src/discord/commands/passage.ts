import { ApplicationCommandOptionType, MessageFlags } from "discord.js";
import { paragraphView } from "../views/answer.js";
import { clip, literal } from "../views/text.js";
import { articleOption, chosenArticle, offerArticles } from "./article-option.js";
import type { Command } from "./command.js";

export const passage = {
  data: {
    name: "passage",
    description: "Show a paragraph of the article",
    options: [
      {
        type: ApplicationCommandOptionType.Integer,
        name: "number",
        description: "The paragraph's number, as in ¶ 5",
        required: true,
        min_value: 1,
      },
      { ...articleOption, description: "Which article (the first, if left out)" },
    ],
  },

  autocomplete: offerArticles,

  async execute(interaction, context) {
    const { library } = context;
    const number = interaction.options.getInteger("number", true);
    const chosen = chosenArticle(interaction, context);
    const article = chosen === null ? library.articles[0] : chosen;
    const place = article && library.place(article, number);
    if (!place) {
      const content = article
        ? `“${clip(literal(article.title), 1000)}” has ${article.paragraphs.length} paragraphs; there is no ¶ ${number}.`
        : "There is no such article. Choose one from the list that appears as you type.";
      await interaction.reply({ content, flags: MessageFlags.Ephemeral });
      return;
    }
    await interaction.reply(paragraphView(place, library, interaction.user.id));
  },
} satisfies Command;
