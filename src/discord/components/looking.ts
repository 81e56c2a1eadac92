import { type ButtonInteraction, MessageFlags } from "discord.js";
import { contextView, paragraphView, parseReference, passagesView } from "../views/answer.js";
import type { Act, Component, Components } from "./component.js";

/* Buttons that show more of the article. Their first argument is the edition that their paragraphs are of. */

export const lookingButtons: Components = {
  /** Shows the presser alone what came next, so that nobody changes what the others see. */
  more: ofEdition(async (act) => {
    const { interaction, args, context, situation } = act;
    const { library } = context;
    const passages = (args[0] ?? "").split(",").map((reference) => parseReference(reference, library));
    const found = passages.filter((passage) => passage !== null);
    if (found.length === 0) return tooOld(act);
    await interaction.reply({
      ...passagesView(found, library, situation.say),
      flags: MessageFlags.Ephemeral,
    });
  }),

  context: ofEdition(async (act) => {
    const { interaction, args, context, situation } = act;
    const place = context.library.byId(Number(args[0]));
    if (!place) return tooOld(act);
    await interaction.reply({ ...contextView(place, situation.say), flags: MessageFlags.Ephemeral });
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
