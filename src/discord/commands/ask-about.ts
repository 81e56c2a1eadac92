import { ApplicationCommandType, MessageFlags } from "discord.js";
import { answerInteraction } from "../asking/interaction-question.js";
import { turnsBeforeMessage, wordsTo } from "../asking/turns.js";
import { named } from "../locales/described.js";
import type { Command } from "./command.js";

/**
 * Takes a message's words for the question. The answer is for whoever opened the menu: its author may have asked somebody
 * else.
 */
export const askAbout = {
  on: "message",
  needs: "reader",
  asks: true,
  data: { type: ApplicationCommandType.Message, ...named("command.askAbout.name") },

  async execute(interaction, context, situation) {
    const message = interaction.targetMessage;
    if (message.author.id === interaction.client.user.id) {
      const content = situation.say("find.own");
      return void (await interaction.reply({ content, flags: MessageFlags.Ephemeral }));
    }
    const text = wordsTo(message);
    const question = {
      text,
      article: null,
      isPrivate: true,
      turns: () => turnsBeforeMessage(message, text, context),
    };
    await answerInteraction(interaction, question, situation, context);
  },
} satisfies Command;
