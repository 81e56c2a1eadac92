import { type APIStringSelectComponent, type Message, MessageFlags } from "discord.js";
import type { Library } from "../../answer/library.js";
import type { Say } from "../../locales/say.js";
import { hiddenHere } from "../hidden-here.js";
import { firstLine, numbersOf } from "../views/answer.js";
import { type Button, buttonRows, contextButtons, isOf } from "../views/answer-buttons.js";
import { evidenceEmbeds, passageEmbeds } from "../views/evidence.js";
import { type Choice, menuAt, parseChoice } from "../views/passage-menu.js";
import type { View } from "../views/view.js";
import { mayChange } from "./about-question.js";
import type { Components } from "./component.js";
import { buttonsOf, menuOf } from "./shown.js";

/* More passages: the menu that puts another passage in the answer's place, and the answer back into it. */

const ICON = "📄";

export const answerPassages: Components = {
  passages: {
    on: "select",
    needs: "reader",
    async execute(act) {
      const { interaction, args, context, situation } = act;
      const { library, study } = context;
      const { message, values } = interaction;
      const alone = (content: string) => interaction.reply({ content, flags: MessageFlags.Ephemeral });
      const [value = ""] = values;
      const menu = menuOf(message, library);
      const choice = parseChoice(value, library);
      if (!menu || !choice) return void (await alone(situation.say("failure.tooOld")));
      const hidden = await hiddenHere(situation, context);
      const mayBeShown = ({ citations }: Choice) =>
        !citations.some(({ article, paragraph }) => hidden(article, paragraph));
      if (!mayBeShown(choice)) return void (await alone(situation.say("answer.hidden")));
      const question = await study.questions.get(situation.guildId, args[1] ?? "");
      const swaps = mayChange(message, question, act);
      const isAlone = !swaps || message.flags.has(MessageFlags.Ephemeral);
      const view = shownIn(message, choice, {
        row: menuAt(menu, value, mayBeShown, library),
        showedAnother: showsAnother(menu, library),
        // A copy has none of what is done under the answer itself; what its lines speak of it shows.
        buttons: buttonsOf(message).filter((button) =>
          swaps ? !isOf(button, "context") : isOf(button, "similar"),
        ),
        library,
        say: isAlone ? situation.say : situation.sayAll,
      });
      if (swaps) await interaction.update(view);
      else await interaction.reply({ ...view, flags: MessageFlags.Ephemeral });
    },
  },
};

interface Swap {
  /** The menu with the choice in it. */
  readonly row: View["components"][number];
  readonly showedAnother: boolean;
  readonly buttons: readonly Button[];
  readonly library: Library;
  readonly say: Say;
}

/** The message with the chosen passage in place of what it shows. What is said of the answer stays above it. */
function shownIn(message: Message, choice: Choice, swap: Swap): View {
  const { row, showedAnother, buttons, library, say } = swap;
  const name = message.embeds[0]?.author?.name;
  const author = name ? { author: { name } } : {};
  const ofAnswer = message.content.split("\n").slice(showedAnother ? 1 : 0);
  const isCited = choice.is === "passage" || choice.status !== "notAnswered";
  const contexts = isCited ? contextButtons(choice.citations, library, say) : [];
  const components = [row, ...buttonRows([...contexts, ...buttons])];
  if (choice.is === "answer") {
    const embeds = evidenceEmbeds(choice.status, choice.citations, library, author, say);
    return { content: ofAnswer.join("\n"), embeds, components };
  }
  const line = firstLine(ICON, say("passages.another"), numbersOf(choice.citations));
  const [passage] = choice.citations;
  return {
    content: [line, ...ofAnswer].join("\n"),
    embeds: passageEmbeds(passage, library, author, say),
    components,
  };
}

/** Whether it shows a passage that is not the answer; its first line then says so. */
function showsAnother(menu: APIStringSelectComponent, library: Library): boolean {
  const chosen = menu.options.find((option) => option.default);
  return chosen !== undefined && parseChoice(chosen.value, library)?.is === "passage";
}
