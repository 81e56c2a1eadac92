import { MessageFlags } from "discord.js";
import type { Citation } from "../../answer/citation.js";
import { quoteOf } from "../../study/quote.js";
import type { Review } from "../../study/review-record.js";
import { nearestSentences } from "../../study/typed-answer.js";
import type { BotContext } from "../context.js";
import { hiddenHere } from "../hidden-here.js";
import { parseReference } from "../reference.js";
import { ALONE, acknowledge, openReview, takeDecision } from "../reviews/deciding.js";
import { articleOf } from "../views/review-card.js";
import { chosenView, passageNumberForm, passagesToChoose } from "../views/review-passages.js";
import type { Components } from "./component.js";

/*
 * A moderator chooses another passage: from a list, or any ¶ by its number; it is shown before it is taken. What they choose
 * from is of one edition of the articles, which stands in the custom_ids before the review's id.
 */

/** Discord's for a select menu is 25; more than a dozen nobody reads. */
const OFFERED = 12;

export const reviewChoose: Components = {
  "review-choose": {
    on: "button",
    needs: "moderator",
    async execute(act) {
      const { interaction, context, situation } = act;
      const [id = ""] = act.args;
      const review = await openReview(act, id);
      if (!review) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      const offered = await passagesFor(review, situation.guildId, context);
      await interaction.editReply(passagesToChoose(review, offered, context.library, situation.say));
    },
  },

  "review-passage": {
    on: "select",
    needs: "moderator",
    async execute({ interaction, args: [edition, id = ""], context, situation }) {
      const { library } = context;
      const [value = ""] = interaction.values;
      const passage = edition === library.edition ? parseReference(value, library) : null;
      if (!passage) return void (await interaction.update(only(situation.say("failure.tooOld"))));
      await interaction.update(chosenView(id, passage, library, situation.say));
    },
  },

  "review-number": {
    on: "button",
    needs: "moderator",
    async execute(act) {
      const [id = ""] = act.args;
      const review = await openReview(act, id);
      if (!review) return;
      await act.interaction.showModal(passageNumberForm(id, act.situation.say));
    },
  },

  "review-number-form": {
    on: "modal",
    needs: "moderator",
    async execute({ interaction, args: [id = ""], context, situation }) {
      await acknowledge(interaction);
      const { say } = situation;
      const typed = interaction.fields.getTextInputValue("number");
      const review = await context.study.reviews.get(situation.guildId, id);
      const found = review && (await passageOf(typed, review, situation.guildId, context));
      if (found) await interaction.editReply(chosenView(id, found, context.library, say));
      else await interaction.followUp({ content: say("review.choose.none"), flags: MessageFlags.Ephemeral });
    },
  },

  "review-back": {
    on: "button",
    needs: "moderator",
    async execute({ interaction, args: [id = ""], context, situation }) {
      await interaction.deferUpdate();
      const review = await context.study.reviews.get(situation.guildId, id);
      if (!review) {
        const gone = situation.say("review.refused", { refusal: "gone" });
        return void (await interaction.editReply(only(gone)));
      }
      const offered = await passagesFor(review, situation.guildId, context);
      await interaction.editReply(passagesToChoose(review, offered, context.library, situation.say));
    },
  },

  "review-take": {
    on: "button",
    needs: "moderator",
    async execute(act) {
      const [edition, id = "", reference = ""] = act.args;
      const { library } = act.context;
      const passage = edition === library.edition ? parseReference(reference, library) : null;
      if (!passage) {
        return void (await act.interaction.update(only(act.situation.say("failure.tooOld"))));
      }
      await takeDecision(act, id, ALONE, { kind: "correct", quotes: [quoteOf(passage)] });
    },
  },
};

function only(content: string) {
  return { content, embeds: [], components: [] };
}

/** Those that members have named first, then the nearest to the question; neither the one that is cited nor a hidden one. */
async function passagesFor(
  review: Review,
  guildId: string,
  context: BotContext,
): Promise<{ named: Citation[]; passages: Citation[] }> {
  const { study, library } = context;
  const isHidden = await hiddenHere({ guildId }, context);
  const article = articleOf(review, library);
  const notes = await study.reviews.notes(guildId, review.id);
  const numbers = notes.flatMap(({ paragraph }) => paragraph ?? []);
  const nearest = article ? await nearestSentences(review.question, article, numbers, library) : [];
  const { passages } = await library.answerer.consider(review.question, { limit: OFFERED, isHidden });
  const cited = review.quotes.map(({ article, paragraph }) => `${paragraph} ${article}`);
  const seen = new Set(cited);
  const isNew = (passage: Citation) => {
    const key = `${passage.paragraph} ${passage.article}`;
    if (seen.has(key) || isHidden(passage.article, passage.paragraph)) return false;
    seen.add(key);
    return true;
  };
  return { named: nearest.filter(isNew), passages: passages.filter(isNew) };
}

/** The ¶ of a number, with the sentence that the bot would answer with; null if there is none, or it is hidden. */
async function passageOf(
  typed: string,
  review: Review,
  guildId: string,
  context: BotContext,
): Promise<Citation | null> {
  const { library } = context;
  const number = Number(/\d+/.exec(typed)?.[0] ?? 0);
  const article = articleOf(review, library) ?? library.articles[0];
  if (!article || !library.place(article, number)) return null;
  if ((await hiddenHere({ guildId }, context))(article.name, number)) return null;
  const [passage] = await nearestSentences(review.question, article, [number], library);
  return passage ?? null;
}
