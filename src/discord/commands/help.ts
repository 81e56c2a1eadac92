import { MessageFlags } from "discord.js";
import { commandIds } from "../command-ids.js";
import { described } from "../locales/described.js";
import { helpView } from "../views/help.js";
import { articleHere } from "./article-option.js";
import type { Command } from "./command.js";

/** @param commands All of them; of these it names what the member may use */
export function helpOn(commands: () => Iterable<Command>) {
  return {
    needs: "reader",
    data: described("help"),

    async execute(interaction, context, situation) {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      const ids = await commandIds(interaction, context);
      const article = articleHere(situation, context)?.title ?? null;
      // Messages that do not reach the bot with their text cannot be answered unasked.
      const mode = situation.mode === "auto" && !context.readsMessages ? "mention" : situation.mode;
      const helped = { ...situation, mode, article };
      await interaction.editReply(helpView([...commands()], helped, ids, interaction.locale));
    },
  } satisfies Command;
}
