import {
  ApplicationCommandOptionType,
  ChannelType,
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
} from "discord.js";
import { languageOf } from "../../locales/say.js";
import { described } from "../locales/described.js";
import { spanOf, statsMessage } from "../statistics/message.js";
import { ANSWER_CHANNELS } from "../views/settings-pages.js";
import { articleOption, chosenArticle, offerArticles } from "./article-option.js";
import type { Command } from "./command.js";

const { Boolean: YesOrNo, Channel, Integer } = ApplicationCommandOptionType;

const DAYS = 30;
/** As many as a chart has room for. */
const MOST_DAYS = 366;

export const stats = {
  needs: "moderator",
  data: {
    ...described("stats"),
    contexts: [InteractionContextType.Guild],
    default_member_permissions: String(PermissionFlagsBits.ManageMessages),
    options: [
      { ...articleOption, ...described("stats.option.article") },
      { type: Integer, ...described("stats.option.days"), min_value: 1, max_value: MOST_DAYS },
      {
        type: Channel,
        ...described("stats.option.channel"),
        channel_types: ANSWER_CHANNELS.filter((type) => type !== ChannelType.GuildCategory),
      },
      { type: YesOrNo, ...described("stats.option.public") },
    ],
  },

  autocomplete: offerArticles,

  async execute(interaction, context, situation) {
    const { options } = interaction;
    const article = chosenArticle(interaction, context);
    if (article === undefined) {
      const content = situation.say("article.unknown");
      return void (await interaction.reply({ content, flags: MessageFlags.Ephemeral }));
    }
    const isPublic = options.getBoolean("public") ?? false;
    await interaction.deferReply(isPublic ? {} : { flags: MessageFlags.Ephemeral });
    const span = spanOf(context.study.now(), situation.settings.timeZone, {
      days: options.getInteger("days") ?? DAYS,
      channelId: options.getChannel("channel")?.id ?? null,
      article: article?.name ?? null,
    });
    const language = isPublic
      ? (situation.settings.language ?? languageOf(interaction.guildLocale))
      : languageOf(interaction.locale);
    await interaction.editReply(await statsMessage(span, isPublic, language, context, situation));
  },
} satisfies Command;
