import { MessageFlags } from "discord.js";
import { hiddenHere } from "../hidden-here.js";
import { contextView } from "../views/paragraph.js";
import type { Components } from "./component.js";
import { isTooOld, tell } from "./pages.js";

/** What is around a paragraph, for the one who presses. */
export const lookingButtons: Components = {
  context: {
    on: "button",
    needs: "reader",
    async execute(act) {
      if (await isTooOld(act)) return;
      const { interaction, args, context, situation } = act;
      const place = context.library.byId(Number(args[1]));
      if (!place) return tell(act, situation.say("failure.tooOld"));
      const isHidden = await hiddenHere(situation, context);
      if (isHidden(place.article.name, place.paragraph.number))
        return tell(act, situation.say("answer.hidden"));
      await interaction.reply({
        ...contextView(place, isHidden, situation.say),
        flags: MessageFlags.Ephemeral,
      });
    },
  },
};
