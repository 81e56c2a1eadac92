import type { ButtonInteraction } from "discord.js";
import type { Case } from "../../study/cases.js";
import type { Question } from "../../study/questions.js";
import type { Decided } from "../../study/reviews.js";
import { logCases } from "../cases/case-log.js";
import { refuseAct } from "../refusal.js";
import { showReview } from "../reviews/queue.js";
import { askerOf, mayChange, wordsOf } from "./about-question.js";
import type { Act, Components } from "./component.js";

/* Delete: by whoever asked, or by a moderator, which is written down. */

export const answerDelete: Components = {
  delete: {
    on: "button",
    needs: "reader",
    async execute(act) {
      const { interaction, args, context, situation } = act;
      const { guildId } = situation;
      const question = await context.study.questions.get(guildId, args[0] ?? "");
      if (!mayChange(interaction.message, question, act)) {
        return refuseAct(interaction, "moderator", "delete", context, situation);
      }
      await interaction.deferUpdate();
      // First what is known of it: a message that could not be deleted still has its button.
      const review = question && (await takeBack(act, question));
      const asker = askerOf(interaction.message, question);
      const isOthers = asker !== situation.member.id && !situation.isDirect;
      const logged = isOthers ? await writeDown(act, asker, question) : null;
      await interaction.deleteReply();
      const cases = [...(review ? [review.case] : []), ...(logged ? [logged] : [])];
      await logCases(interaction.client, guildId, cases, context);
      if (review) await showReview(interaction.client, guildId, review.review.id, context);
    },
  },
};

/** Nobody needs to look at the answer any more: the review of it that is ended by that, if one was open. */
async function takeBack(
  { context, situation }: Act<ButtonInteraction>,
  { id }: Question,
): Promise<Decided | null> {
  const { guildId, member } = situation;
  const { questions, reviews } = context.study;
  await questions.answered(guildId, id, { outcome: "deleted", quotes: [] });
  const review = await reviews.openOf(guildId, id);
  if (!review) return null;
  const decided = await reviews.decide(guildId, review.id, { kind: "withdraw" }, member.id, { mark: null });
  return "case" in decided ? decided : null;
}

async function writeDown(
  { interaction, context, situation }: Act<ButtonInteraction>,
  asker: string | null,
  question: Question | null,
): Promise<Case> {
  const { guildId, member, sayAll } = situation;
  const subject = question?.text ?? (await wordsOf(interaction.message)) ?? sayAll("answer.wordsNotKept");
  return context.study.cases.add(guildId, {
    action: "delete",
    actorId: member.id,
    memberId: asker,
    subject,
    isQuestion: true,
  });
}
