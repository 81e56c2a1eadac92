import { type ButtonInteraction, MessageFlags } from "discord.js";
import { hiddenNow } from "../../study/hidden-passages.js";
import { contextView, paragraphView } from "../views/paragraph.js";
import type { Act, Component, Components } from "./component.js";

/* Buttons that show more of the article. Their first argument is the edition that their paragraphs are of. */

export const lookingButtons: Components = {
  context: ofEdition(async (act) => {
    const { interaction, args, context, situation } = act;
    const { library, study } = context;
    const place = library.byId(Number(args[0]));
    if (!place) return tooOld(act);
    const hidden = hiddenNow(await study.hidden.all(situation.guildId), library);
    const view = hidden(place.article.name, place.paragraph.number)
      ? { content: situation.say("answer.hidden") }
      : contextView(place, hidden, situation.say);
    await interaction.reply({ ...view, flags: MessageFlags.Ephemeral });
  }),

  /** Turns the page for the one who opened it; anybody else gets a copy to turn by themselves. */
  page: ofEdition(async (act) => {
    const { interaction, args, context, situation } = act;
    const { library } = context;
    const [reader, id] = args;
    const place = library.byId(Number(id));
    if (!place) return tooOld(act);
    const isReader = interaction.user.id === reader;
    const isSeenByAll = isReader && !interaction.message.flags.has(MessageFlags.Ephemeral);
    const say = isSeenByAll ? situation.sayAll : situation.say;
    const view = paragraphView(place, library, interaction.user.id, say);
    if (isReader) await interaction.update(view);
    else await interaction.reply({ ...view, flags: MessageFlags.Ephemeral });
  }),
};

/** A button of another edition would show other paragraphs than those that it was made for. */
function ofEdition(execute: (act: Act<ButtonInteraction>) => Promise<void>): Component {
  return {
    on: "button",
    needs: "reader",
    async execute(act) {
      const [edition, ...args] = act.args;
      if (edition !== act.context.library.edition) return tooOld(act);
      await execute({ ...act, args });
    },
  };
}

async function tooOld({ interaction, situation }: Act<ButtonInteraction>): Promise<void> {
  await interaction.reply({ content: situation.say("failure.tooOld"), flags: MessageFlags.Ephemeral });
}
