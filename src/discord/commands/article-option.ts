import {
  type APIApplicationCommandOptionChoice,
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
} from "discord.js";
import type { Library } from "../../answer/library.js";
import type { Article } from "../../article/article.js";
import type { BotContext } from "../context.js";
import { described } from "../locales/described.js";
import type { Situation } from "../situation.js";
import { articleLabel, articleOf, articleValue, fold } from "../views/article-choice.js";

/** Discord's limit for the choices of an option. */
export const CHOICES = 25;

/** The option that names one of the articles; members choose it by its title. */
export const articleOption = {
  type: ApplicationCommandOptionType.String,
  ...described("ask.option.article"),
  autocomplete: true,
  max_length: 100,
} satisfies APIApplicationCommandStringOption;

/**
 * The article that was chosen or typed, by name or by title; null if the option was left out.
 *
 * @returns undefined if there is no such article
 */
export function chosenArticle(
  interaction: ChatInputCommandInteraction,
  { library }: BotContext,
): Article | null | undefined {
  const typed = interaction.options.getString(articleOption.name);
  if (typed === null) return null;
  return articleOf(typed, library.articles);
}

/** The article that the channel is set to; undefined if it is set to none, or to one that is no longer there. */
export function articleHere({ article: name }: Situation, { library }: BotContext): Article | undefined {
  return library.articles.find((article) => article.name === name);
}

/** Offers the articles whose title or name holds what was typed so far. */
export async function offerArticles(
  interaction: AutocompleteInteraction,
  { library }: BotContext,
): Promise<void> {
  await interaction.respond(articleChoices(interaction.options.getFocused(), library).slice(0, CHOICES));
}

/** Articles as choices, however many they are. */
export function articleChoices(
  typedSoFar: string,
  library: Library,
): APIApplicationCommandOptionChoice<string>[] {
  const typed = fold(typedSoFar);
  return library.articles
    .map((article, position) => ({
      article,
      choice: { name: articleLabel(article), value: articleValue(article, position) },
    }))
    .filter(({ article: { name, title } }) => fold(`${title} ${name}`).includes(typed))
    .map(({ choice }) => choice);
}
