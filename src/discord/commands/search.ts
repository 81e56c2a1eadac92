import { ApplicationCommandOptionType, MessageFlags } from "discord.js";
import { readSearch } from "../../answer/searched-words.js";
import { hiddenHere } from "../hidden-here.js";
import { described } from "../locales/described.js";
import { LONGEST_SEARCH, searchable, searchView } from "../views/search.js";
import { articleHere, articleOption, chosenArticle, offerArticles } from "./article-option.js";
import type { Command } from "./command.js";
import { privateOption } from "./private-option.js";

export const search = {
  needs: "reader",
  data: {
    ...described("search"),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...described("search.option.words"),
        required: true,
        max_length: LONGEST_SEARCH,
      },
      { ...articleOption, ...described("search.option.article") },
      privateOption,
    ],
  },

  autocomplete: offerArticles,

  async execute(interaction, context, situation) {
    const { library } = context;
    const { say, sayAll } = situation;
    const alone = (content: string) => interaction.reply({ content, flags: MessageFlags.Ephemeral });
    const chosen = chosenArticle(interaction, context);
    if (chosen === undefined) return void (await alone(say("article.unknown")));
    const words = searchable(interaction.options.getString("words", true));
    const { says } = readSearch(words);
    if (says === "nothing") return void (await alone(say("search.nothing")));
    if (says === "common words") return void (await alone(say("search.commonWords")));
    const isPrivate = interaction.options.getBoolean(privateOption.name) ?? false;
    await interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
    const article = chosen ?? articleHere(situation, context);
    const isHidden = await hiddenHere(situation, context);
    const result = await library.search(words, { article: article?.name, isHidden });
    const shown = { words, article, page: 0, reader: interaction.user.id };
    await interaction.editReply(searchView(result, shown, library, isPrivate ? say : sayAll));
  },
} satisfies Command;
