import { MessageFlags } from "discord.js";
import type { Place } from "../../answer/library.js";
import { formatCustomId } from "../custom-id.js";
import { hiddenHere } from "../hidden-here.js";
import { missingPassage } from "../views/missing-passage.js";
import { nearestShown, passageView, type Way } from "../views/passage.js";
import { textField } from "../views/text-field.js";
import type { Components } from "./component.js";
import { isTooOld, tell, turn } from "./pages.js";

/** From one paragraph to another. */
export const passagePages: Components = {
  page: {
    on: "button",
    needs: "reader",
    async execute(act) {
      if (await isTooOld(act)) return;
      const { args, context, situation } = act;
      const { library } = context;
      const [, owner, id, way] = args;
      const place = library.byId(Number(id));
      const isHidden = await hiddenHere(situation, context);
      const shown = place && shownFrom(place, way === "previous" ? "previous" : "next", isHidden);
      if (!shown) return tell(act, situation.say("answer.hidden"));
      await turn(act, owner, (reader, say) => passageView(shown, { library, isHidden, reader }, say));
    },
  },

  goTo: {
    on: "button",
    needs: "reader",
    async execute(act) {
      if (await isTooOld(act)) return;
      const { interaction, args, context, situation } = act;
      const place = context.library.byId(Number(args[2]));
      const count = place?.article.paragraphs.length ?? 1;
      await interaction.showModal({
        custom_id: formatCustomId("gone", ...args),
        title: situation.say("passage.goTo.title"),
        components: [
          textField({ id: "number", label: situation.say("passage.goTo.number", { count }), longest: 10 }),
        ],
      });
    },
  },

  gone: {
    on: "modal",
    needs: "reader",
    async execute(act) {
      const { interaction, args, context, situation } = act;
      if (!interaction.isFromMessage() || (await isTooOld({ ...act, interaction }))) return;
      const { library } = context;
      const article = library.byId(Number(args[2]))?.article;
      const typed = interaction.fields.getTextInputValue("number");
      const number = Number(/\d+/.exec(typed)?.[0] ?? Number.NaN);
      const place = article && library.place(article, number);
      const isHidden = await hiddenHere(situation, context);
      if (!article || !place) {
        const content = article
          ? missingPassage(article, typed, situation.say)
          : situation.say("failure.tooOld");
        return tell(act, content);
      }
      if (isHidden(article.name, number)) return tell(act, situation.say("answer.hidden"));
      await turn({ ...act, interaction }, args[1], (reader, say) =>
        passageView(place, { library, isHidden, reader }, say),
      );
    },
  },

  /** A paragraph that was chosen from a menu, for the one who chose it: what others look at stays as it is. */
  open: {
    on: "select",
    needs: "reader",
    async execute(act) {
      if (await isTooOld(act)) return;
      const { interaction, context, situation } = act;
      const { library } = context;
      const place = library.byId(Number(interaction.values[0]));
      const isHidden = await hiddenHere(situation, context);
      if (!place || isHidden(place.article.name, place.paragraph.number))
        return tell(act, situation.say("answer.hidden"));
      const reading = { library, isHidden, reader: interaction.user.id };
      await interaction.reply({
        ...passageView(place, reading, situation.say),
        flags: MessageFlags.Ephemeral,
      });
    },
  },
};

/** The paragraph itself or, where it was hidden in the meantime, the next one that way that is not. */
function shownFrom(place: Place, way: Way, isHidden: Parameters<typeof nearestShown>[2]): Place | null {
  return isHidden(place.article.name, place.paragraph.number) ? nearestShown(place, way, isHidden) : place;
}
