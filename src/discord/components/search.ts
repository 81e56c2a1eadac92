import type { ButtonInteraction } from "discord.js";
import { hiddenHere } from "../hidden-here.js";
import { searchedIn, searchView } from "../views/search.js";
import type { Act, Components } from "./component.js";
import { isTooOld, tell, turn } from "./pages.js";

/* What was searched for stands in the message itself: it holds more than a custom_id, and is there after a restart. */

export const searchPages: Components = {
  search: {
    on: "button",
    needs: "reader",
    execute: (act) => searchAgain(act, (words) => words),
  },

  suggested: {
    on: "button",
    needs: "reader",
    execute: (act) => searchAgain(act, (_, suggestion) => suggestion),
  },
};

async function searchAgain(
  act: Act<ButtonInteraction>,
  wordsFor: (words: string, suggestion: string | null) => string | null,
): Promise<void> {
  if (await isTooOld(act)) return;
  const { interaction, args, context, situation } = act;
  const { library } = context;
  const [, owner, id, page] = args;
  const isHidden = await hiddenHere(situation, context);
  const article = id ? library.byId(Number(id))?.article : undefined;
  const options = { article: article?.name, isHidden };
  const before = searchedIn(interaction.message.embeds[0]?.title);
  const found = before === null ? null : await library.search(before, options);
  const words = before === null || found === null ? null : wordsFor(before, found.suggestion);
  if (found === null || words === null) return tell(act, situation.say("failure.tooOld"));
  const result = words === before ? found : await library.search(words, options);
  await turn(act, owner, (reader, say) =>
    searchView(result, { words, article, page: Number(page ?? 0), reader }, library, say),
  );
}
