import {
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
} from "discord.js";
import type { Article } from "../../article/article.js";
import type { BotContext } from "../context.js";
import { clip } from "../views/text.js";

/** Discord's limits for the choices of an option. */
const CHOICES = 25;
const CHOICE_NAME = 100;

/** The option that names one of the articles; members choose it by its title. */
export const articleOption = {
  type: ApplicationCommandOptionType.String,
  name: "article",
  description: "Which article (all of them, if left out)",
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
  const wanted = fold(typed);
  return library.articles.find(({ name, title }) =>
    [name, clip(name, CHOICE_NAME), title].some((known) => fold(known) === wanted),
  );
}

/** Offers the articles whose title or name holds what was typed so far. */
export async function offerArticles(
  interaction: AutocompleteInteraction,
  { library }: BotContext,
): Promise<void> {
  const typed = fold(interaction.options.getFocused());
  const matches = library.articles.filter(({ name, title }) => fold(`${title} ${name}`).includes(typed));
  await interaction.respond(
    matches.slice(0, CHOICES).map(({ name, title }) => ({
      name: clip(title, CHOICE_NAME),
      value: clip(name, CHOICE_NAME),
    })),
  );
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}
