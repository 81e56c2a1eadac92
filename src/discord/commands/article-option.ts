import {
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
} from "discord.js";
import type { Article } from "../../article/article.js";
import type { BotContext } from "../context.js";
import { described } from "../locales/described.js";
import { clip, clipStart } from "../views/text.js";

/** Discord's limits for the choices of an option. */
const CHOICES = 25;
const CHOICE_TEXT = 100;

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
  const wanted = fold(typed);
  return library.articles.find((article, position) =>
    [choiceValue(article, position), article.name, article.title].some((known) => fold(known) === wanted),
  );
}

/** Offers the articles whose title or name holds what was typed so far. */
export async function offerArticles(
  interaction: AutocompleteInteraction,
  { library }: BotContext,
): Promise<void> {
  const typed = fold(interaction.options.getFocused());
  const choices = library.articles
    .map((article, position) => ({
      article,
      choice: { name: label(article), value: choiceValue(article, position) },
    }))
    .filter(({ article: { name, title } }) => fold(`${title} ${name}`).includes(typed))
    .map(({ choice }) => choice);
  await interaction.respond(choices.slice(0, CHOICES));
}

/** A name too long for a choice is replaced by the article's place in the library. */
function choiceValue({ name }: Article, position: number): string {
  return name.length <= CHOICE_TEXT ? name : `#${position + 1}`;
}

/** Of a title too long for a choice the beginning and the end, as long titles often begin alike. */
function label({ title }: Article): string {
  return title.length <= CHOICE_TEXT ? title : clip(title, 59) + clipStart(title, 41);
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}
