import { ApplicationCommandOptionType, DiscordAPIError, MessageFlags, RESTJSONErrorCodes } from "discord.js";
import { asksSomething } from "../../retrieval/plain-question.js";
import { described } from "../locales/described.js";
import { turnsBeforeCommand } from "../turns.js";
import { replyView } from "../views/reply.js";
import { sayTo } from "../whose-language.js";
import { articleOption, chosenArticle, offerArticles } from "./article-option.js";
import type { Command } from "./command.js";

const LONGEST_QUESTION = 2000;

export const ask = {
  data: {
    ...described("ask"),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...described("ask.option.question"),
        required: true,
        max_length: LONGEST_QUESTION,
      },
      articleOption,
      {
        type: ApplicationCommandOptionType.Boolean,
        ...described("ask.option.private"),
      },
    ],
  },

  autocomplete: offerArticles,

  async execute(interaction, context) {
    const isPrivate = interaction.options.getBoolean("private") ?? false;
    // At once: Discord gives three seconds, and whether a reply is private is fixed here.
    await interaction
      .deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {})
      .catch((error: unknown) => {
        // A first try had arrived, though its response was lost: Discord is waiting for the answer all the same.
        const arrived =
          error instanceof DiscordAPIError &&
          error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
        if (!arrived) throw error;
        interaction.deferred = true;
      });
    const say = sayTo(isPrivate ? "one" : "everyone", interaction);
    const article = chosenArticle(interaction, context);
    if (article === undefined) {
      await interaction.editReply(say("article.unknown"));
      return;
    }
    const question = interaction.options.getString("question", true);
    if (!asksSomething(question)) {
      await interaction.editReply(say("ask.noWords"));
      return;
    }
    const turns = await turnsBeforeCommand(interaction, question, context);
    const reply = await context.library.reply(question, { article: article?.name, turns });
    await interaction.editReply(replyView(reply, context.library, { showQuestion: true }, say));
  },
} satisfies Command;
