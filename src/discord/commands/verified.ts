import {
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
} from "discord.js";
import type { VerifiedAnswer } from "../../study/verified-answers.js";
import { logCases } from "../cases/case-log.js";
import { editForm, keepTyped, NEW } from "../components/verified-answers.js";
import type { BotContext } from "../context.js";
import { described } from "../locales/described.js";
import { verifiedOne, verifiedPage } from "../reviews/verified-pages.js";
import type { Situation } from "../situation.js";
import { clip, oneLine } from "../views/text.js";
import type { View } from "../views/view.js";
import { articleOption, CHOICES, chosenArticle, offerArticles } from "./article-option.js";
import type { Command } from "./command.js";

const CHOICE = 100;

/** The option that names a verified answer; moderators choose it by its question. */
const answerOption = {
  type: ApplicationCommandOptionType.String,
  ...described("verified.option.answer"),
  required: true,
  autocomplete: true,
} satisfies APIApplicationCommandStringOption;

const subcommand = ApplicationCommandOptionType.Subcommand;

export const verified = {
  needs: "moderator",
  data: {
    ...described("verified"),
    contexts: [InteractionContextType.Guild],
    default_member_permissions: String(PermissionFlagsBits.ManageMessages),
    options: [
      { type: subcommand, ...described("verified.list") },
      { type: subcommand, ...described("verified.show"), options: [answerOption] },
      { type: subcommand, ...described("verified.edit"), options: [answerOption] },
      {
        type: subcommand,
        ...described("verified.withdraw"),
        options: [
          answerOption,
          {
            type: ApplicationCommandOptionType.String,
            ...described("verified.option.reason"),
            required: true,
            max_length: 500,
          },
        ],
      },
      {
        type: subcommand,
        ...described("verified.add"),
        options: [
          {
            type: ApplicationCommandOptionType.String,
            ...described("verified.option.question"),
            required: true,
            max_length: 2000,
          },
          {
            type: ApplicationCommandOptionType.Integer,
            ...described("verified.option.paragraph"),
            required: true,
            min_value: 1,
          },
          {
            type: ApplicationCommandOptionType.String,
            ...described("verified.option.sentence"),
            max_length: 2700,
          },
          { ...articleOption, ...described("verified.option.article") },
        ],
      },
    ],
  },

  async autocomplete(interaction, context, situation) {
    if (interaction.options.getFocused(true).name !== answerOption.name) {
      return offerArticles(interaction, context);
    }
    const typed = interaction.options.getFocused().toLowerCase();
    const answers = await context.study.verified.all(situation.guildId);
    const choices = answers
      .filter(({ question }) => question.toLowerCase().includes(typed))
      .map(({ id, question }) => ({ name: clip(oneLine(question), CHOICE), value: id }));
    await interaction.respond(choices.slice(0, CHOICES));
  },

  async execute(interaction, context, situation) {
    switch (interaction.options.getSubcommand()) {
      case "list":
        return alone(interaction, await verifiedPage(0, context, situation));
      case "add":
        return add(interaction, context, situation);
    }
    const answer = await answerNamed(interaction, context, situation);
    if (!answer) return alone(interaction, { content: situation.say("verified.gone") });
    switch (interaction.options.getSubcommand()) {
      case "show":
        return alone(interaction, await verifiedOne(answer, "0", context, situation));
      case "edit":
        return void (await interaction.showModal(editForm(answer, "0", context, situation)));
      case "withdraw":
        return withdraw(interaction, answer, context, situation);
    }
  },
} satisfies Command;

async function alone(interaction: ChatInputCommandInteraction, view: Partial<View>): Promise<void> {
  await interaction.reply({ ...view, flags: MessageFlags.Ephemeral });
}

/** By its id, as the list gives it, or by its question, for those who type. */
async function answerNamed(
  interaction: ChatInputCommandInteraction,
  { study }: BotContext,
  { guildId }: Situation,
): Promise<VerifiedAnswer | null> {
  const named = interaction.options.getString(answerOption.name, true);
  const byId = await study.verified.get(guildId, named);
  if (byId) return byId;
  const wanted = named.trim().toLowerCase();
  const answers = await study.verified.all(guildId);
  return answers.find(({ question }) => question.trim().toLowerCase() === wanted) ?? null;
}

async function add(
  interaction: ChatInputCommandInteraction,
  context: BotContext,
  situation: Situation,
): Promise<void> {
  const { library } = context;
  const article = chosenArticle(interaction, context);
  const chosen = article === null ? library.articles[0] : article;
  if (!chosen) return alone(interaction, { content: situation.say("article.unknown") });
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const typed = {
    question: interaction.options.getString("question", true).trim(),
    article: chosen.name,
    paragraphs: String(interaction.options.getInteger("number", true)),
    words: interaction.options.getString("sentence") ?? "",
    note: "",
  };
  await interaction.editReply(await keepTyped(interaction, typed, NEW, "0", context, situation));
}

async function withdraw(
  interaction: ChatInputCommandInteraction,
  { id }: VerifiedAnswer,
  context: BotContext,
  { guildId, member, say }: Situation,
): Promise<void> {
  const reason = interaction.options.getString("reason", true);
  const logged = await context.study.verified.withdraw(guildId, id, member.id, reason);
  const content = logged ? say("verified.withdrawn", { number: logged.number }) : say("verified.gone");
  await alone(interaction, { content });
  if (logged) await logCases(interaction.client, guildId, [logged], context);
}
