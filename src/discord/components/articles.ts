import { MessageFlags } from "discord.js";
import { hiddenHere } from "../hidden-here.js";
import { articlesView, articleView } from "../views/articles.js";
import { outlineView } from "../views/outline.js";
import type { Components } from "./component.js";
import { isTooOld, tell, turn } from "./pages.js";

/** From the list of articles to one of them, and through its outline. */
export const articlePages: Components = {
  articles: {
    on: "button",
    needs: "reader",
    async execute(act) {
      if (await isTooOld(act)) return;
      const { args, context, situation } = act;
      const [, owner, page] = args;
      const isHidden = await hiddenHere(situation, context);
      await turn(act, owner, (reader, say) =>
        articlesView(Number(page), { library: context.library, isHidden, reader }, say),
      );
    },
  },

  article: {
    on: "select",
    needs: "reader",
    async execute(act) {
      if (await isTooOld(act)) return;
      const { interaction, context, situation } = act;
      const { library } = context;
      const article = library.byId(Number(interaction.values[0]))?.article;
      if (!article) return tell(act, situation.say("failure.tooOld"));
      const isHidden = await hiddenHere(situation, context);
      const view = articleView(article, { library, isHidden, reader: interaction.user.id }, situation.say);
      await interaction.reply({ ...view, flags: MessageFlags.Ephemeral });
    },
  },

  outline: {
    on: "button",
    needs: "reader",
    async execute(act) {
      if (await isTooOld(act)) return;
      const { args, context, situation } = act;
      const { library } = context;
      const [, owner, id, page] = args;
      const article = library.byId(Number(id))?.article;
      if (!article) return tell(act, situation.say("failure.tooOld"));
      const isHidden = await hiddenHere(situation, context);
      await turn(act, owner, (reader, say) =>
        outlineView(article, Number(page), { library, isHidden, reader }, say),
      );
    },
  },
};
