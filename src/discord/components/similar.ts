import { MessageFlags } from "discord.js";
import { matchOf } from "../../study/verified-match.js";
import { hiddenHere } from "../hidden-here.js";
import { similarView } from "../views/similar.js";
import type { Components } from "./component.js";
import { tell } from "./pages.js";

/** A moderator's answer to a similar question, for the one who presses. Argument: its id. */
export const similarAnswer: Components = {
  similar: {
    on: "button",
    needs: "reader",
    async execute(act) {
      const { interaction, args, context, situation } = act;
      const { library, study } = context;
      const { guildId, say } = situation;
      const answer = await study.verified.get(guildId, args[0] ?? "");
      if (!answer) return tell(act, say("verified.gone"));
      const { citations, isStale } = matchOf(answer, library);
      if (isStale) return tell(act, say("answer.similarStale"));
      const isHidden = await hiddenHere(situation, context);
      if (citations.some(({ article, paragraph }) => isHidden(article, paragraph)))
        return tell(act, say("answer.hidden"));
      await interaction.reply({
        ...similarView(answer, citations, library, say),
        flags: MessageFlags.Ephemeral,
      });
    },
  },
};
