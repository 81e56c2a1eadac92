import { MessageFlags } from "discord.js";
import type { Library } from "../../answer/library.js";
import { citationNow, type Quote, quoteOf } from "../../study/quote.js";
import { readTypedAnswer, type TypedAnswer } from "../../study/typed-answer.js";
import { formatCustomId } from "../custom-id.js";
import { hiddenHere } from "../hidden-here.js";
import { ALONE, acknowledge, openReview, takeDecision } from "../reviews/deciding.js";
import { answerForm, problemView, readAnswerForm, typedIn } from "../views/answer-form.js";
import { articleOf } from "../views/review-card.js";
import type { Components } from "./component.js";

/* A moderator puts an answer right: the question as it should be understood, the ¶, and the article's words. */

export const reviewEdit: Components = {
  "review-edit": {
    on: "button",
    needs: "moderator",
    async execute(act) {
      const review = await openReview(act, act.args[0] ?? "");
      if (!review) return;
      const { library } = act.context;
      const article = articleOf(review, library)?.name ?? "";
      const typed = { ...typedOf(review.quotes, library), article, question: review.question, note: "" };
      const form = formatCustomId("review-edit-form", ...act.args);
      await act.interaction.showModal(answerForm(form, typed, library, act.situation.say));
    },
  },

  /** The form again, with all that was typed. */
  "review-again": {
    on: "button",
    needs: "moderator",
    async execute(act) {
      const [id = ""] = act.args;
      if (!(await openReview(act, id))) return;
      const { interaction, context, situation } = act;
      const typed = typedIn(interaction.message.embeds, context.library);
      const form = formatCustomId("review-edit-form", id, ALONE);
      await interaction.showModal(answerForm(form, typed, context.library, situation.say));
    },
  },

  "review-edit-form": {
    on: "modal",
    needs: "moderator",
    async execute(act) {
      const { interaction, args, context, situation } = act;
      const { study, library } = context;
      const { guildId, say } = situation;
      const [id = "", where] = args;
      await acknowledge(interaction);
      const review = await study.reviews.get(guildId, id);
      const typed = readAnswerForm(interaction, review?.question ?? "", library);
      const isHidden = await hiddenHere({ guildId }, context);
      const read = await readTypedAnswer(typed, library, isHidden);
      if ("citations" in read) {
        const { question, note } = typed;
        return takeDecision(act, id, where, {
          kind: "correct",
          question,
          quotes: read.citations.map(quoteOf),
          ...(note === "" ? {} : { note }),
        });
      }
      const view = problemView(read.problem, typed, formatCustomId("review-again", id), say);
      if (where === ALONE) await interaction.editReply(view);
      else await interaction.followUp({ ...view, flags: MessageFlags.Ephemeral });
    },
  },
};

/** An answer as it would be typed: its ¶ as they are numbered now, its sentences a line each. */
export function typedOf(
  quotes: readonly Quote[],
  library: Library,
): Pick<TypedAnswer, "paragraphs" | "words"> {
  const numbers = quotes.map((quote) => citationNow(quote, library)?.paragraph ?? quote.paragraph);
  return {
    paragraphs: [...new Set(numbers)].join(", "),
    words: quotes.map(({ sentence }) => sentence).join("\n"),
  };
}
