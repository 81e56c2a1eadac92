import { MessageFlags } from "discord.js";
import { hiddenHere } from "../hidden-here.js";
import { described } from "../locales/described.js";
import { articlesView } from "../views/articles.js";
import { outlineView } from "../views/outline.js";
import { articleHere, articleOption, chosenArticle, offerArticles } from "./article-option.js";
import type { Command } from "./command.js";
import { privateOption } from "./private-option.js";

export const outline = {
  needs: "reader",
  data: {
    ...described("outline"),
    options: [{ ...articleOption, ...described("outline.option.article") }, privateOption],
  },

  autocomplete: offerArticles,

  /** Where it is not said which of several articles, they are listed, an outline a choice away. */
  async execute(interaction, context, situation) {
    const { library } = context;
    const chosen = chosenArticle(interaction, context);
    if (chosen === undefined) {
      const content = situation.say("article.unknown");
      return void (await interaction.reply({ content, flags: MessageFlags.Ephemeral }));
    }
    const only = library.articles.length === 1 ? library.articles[0] : undefined;
    const article = chosen ?? articleHere(situation, context) ?? only;
    const isPrivate = interaction.options.getBoolean(privateOption.name) ?? false;
    const say = isPrivate ? situation.say : situation.sayAll;
    const isHidden = await hiddenHere(situation, context);
    const reading = { library, isHidden, reader: interaction.user.id };
    await interaction.reply({
      ...(article ? outlineView(article, 0, reading, say) : articlesView(0, reading, say)),
      ...(isPrivate ? { flags: MessageFlags.Ephemeral } : {}),
    });
  },
} satisfies Command;
