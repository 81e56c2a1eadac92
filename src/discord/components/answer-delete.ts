import type { ButtonInteraction } from "discord.js";
import type { Question } from "../../study/questions.js";
import { logCases } from "../case-log.js";
import { refuseAct } from "../refusal.js";
import { showReview } from "../review-queue.js";
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
      if (question) await takeBack(act, question);
      const asker = askerOf(interaction.message, question);
      if (asker !== situation.member.id && !situation.isDirect) await writeDown(act, asker, question);
      await interaction.deleteReply();
    },
  },
};

/** The answer is gone, and nobody needs to look at it any more. */
async function takeBack({ interaction, context, situation }: Act<ButtonInteraction>, { id }: Question) {
  const { guildId, member } = situation;
  const { questions, reviews } = context.study;
  await questions.answered(guildId, id, { outcome: "deleted", quotes: [] });
  const review = await reviews.openOf(guildId, id);
  if (!review) return;
  const decided = await reviews.decide(guildId, review.id, { kind: "withdraw" }, member.id, { mark: null });
  if ("case" in decided) await logCases(interaction.client, guildId, [decided.case], context);
  await showReview(interaction.client, guildId, review.id, context);
}

async function writeDown(
  { interaction, context, situation }: Act<ButtonInteraction>,
  asker: string | null,
  question: Question | null,
): Promise<void> {
  const { guildId, member, sayAll } = situation;
  const subject = question?.text ?? (await wordsOf(interaction.message)) ?? sayAll("answer.wordsNotKept");
  const logged = await context.study.cases.tell(guildId, {
    action: "delete",
    actorId: member.id,
    memberId: asker,
    subject,
  });
  await logCases(interaction.client, guildId, [logged], context);
}
