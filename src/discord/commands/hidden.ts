import {
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
} from "discord.js";
import type { Article } from "../../article/article.js";
import { fingerprintOf } from "../../study/quote.js";
import { logCases } from "../cases/case-log.js";
import type { BotContext } from "../context.js";
import { followHidden } from "../discussion/follow-hidden.js";
import { described } from "../locales/described.js";
import type { Situation } from "../situation.js";
import { fold } from "../views/article-choice.js";
import { hiddenChoice, hiddenPageOf, hiddenView, LONGEST_HIDING_REASON } from "../views/hidden.js";
import { clip, literal } from "../views/text.js";
import type { View } from "../views/view.js";
import { articleOption, CHOICES, chosenArticle, offerArticles } from "./article-option.js";
import type { Command } from "./command.js";

const { Integer, String: Text, Subcommand } = ApplicationCommandOptionType;
const LONGEST_TITLE = 300;

const reason = {
  type: Text,
  ...described("hidden.option.reason"),
  max_length: LONGEST_HIDING_REASON,
} as const;

export const hidden = {
  needs: "moderator",
  data: {
    ...described("hidden"),
    default_member_permissions: PermissionFlagsBits.ManageMessages.toString(),
    contexts: [InteractionContextType.Guild],
    options: [
      { type: Subcommand, ...described("hidden.sub.list"), options: [] },
      {
        type: Subcommand,
        ...described("hidden.sub.add"),
        options: [
          { type: Integer, ...described("hidden.option.paragraph"), required: true, min_value: 1 },
          { ...reason, required: true },
          { ...articleOption, ...described("hidden.option.article") },
        ],
      },
      {
        type: Subcommand,
        ...described("hidden.sub.remove"),
        options: [
          {
            type: Text,
            ...described("hidden.option.passage"),
            required: true,
            autocomplete: true,
          },
          reason,
        ],
      },
    ],
  },

  async autocomplete(interaction, context, situation) {
    const { name, value } = interaction.options.getFocused(true);
    if (name !== "passage") return offerArticles(interaction, context);
    const typed = fold(value);
    const choices = (await context.study.hidden.all(situation.guildId))
      .map((one) => ({ name: hiddenChoice(one, context.library, situation.say), value: one.id }))
      .filter((choice) => fold(choice.name).includes(typed));
    await interaction.respond(choices.slice(0, CHOICES));
  },

  async execute(interaction, context, situation) {
    switch (interaction.options.getSubcommand()) {
      case "add":
        return hide(interaction, context, situation);
      case "remove":
        return showAgain(interaction, context, situation);
      default: {
        const all = await context.study.hidden.all(situation.guildId);
        return alone(interaction, hiddenView(all, 0, context.library, situation.say));
      }
    }
  },
} satisfies Command;

async function hide(
  interaction: ChatInputCommandInteraction,
  context: BotContext,
  situation: Situation,
): Promise<void> {
  const { guildId, member, say } = situation;
  const number = interaction.options.getInteger("paragraph", true);
  const article = articleToHideIn(interaction, context, situation);
  if (typeof article === "string") return alone(interaction, { content: article });
  const title = clip(literal(article.title), LONGEST_TITLE);
  const paragraph = article.paragraphs[number - 1];
  if (!paragraph) {
    const values = { title, count: article.paragraphs.length, number };
    return alone(interaction, { content: say("passage.missing", values) });
  }
  const passage = {
    article: article.name,
    paragraph: number,
    fingerprint: fingerprintOf(paragraph.text),
    reason: interaction.options.getString("reason", true).trim(),
  };
  const done = await context.study.hidden.hide(guildId, passage, member.id);
  if (!done) return alone(interaction, { content: say("hidden.already", { number, article: title }) });
  const note = say("hidden.hidden", { number, article: title, case: done.case.number });
  const all = await context.study.hidden.all(guildId);
  await alone(interaction, hiddenView(all, hiddenPageOf(done.hidden.id, all), context.library, say, note));
  await followHidden(interaction.client, guildId, context);
  await logCases(interaction.client, guildId, [done.case], context);
}

async function showAgain(
  interaction: ChatInputCommandInteraction,
  context: BotContext,
  { guildId, member, say }: Situation,
): Promise<void> {
  const { hidden } = context.study;
  const id = interaction.options.getString("passage", true);
  const done = await hidden.show(guildId, id, member.id, interaction.options.getString("reason"));
  if (!done) return alone(interaction, { content: say("hidden.notHidden") });
  const note = say("hidden.shown", { case: done.number });
  await alone(interaction, hiddenView(await hidden.all(guildId), 0, context.library, say, note));
  await followHidden(interaction.client, guildId, context);
  await logCases(interaction.client, guildId, [done], context);
}

/** The article that was named, or the channel's, or the only one; a word to the moderator where it is none of them. */
function articleToHideIn(
  interaction: ChatInputCommandInteraction,
  context: BotContext,
  { article: ofChannel, say }: Situation,
): Article | string {
  const { articles } = context.library;
  const chosen = chosenArticle(interaction, context);
  if (chosen === undefined) return say("article.unknown");
  const [only, ...others] = articles;
  const meant =
    chosen ?? articles.find(({ name }) => name === ofChannel) ?? (others.length === 0 ? only : undefined);
  return meant ?? say("hidden.whichArticle");
}

async function alone(interaction: ChatInputCommandInteraction, view: Partial<View>): Promise<void> {
  await interaction.reply({ ...view, flags: MessageFlags.Ephemeral });
}
