import { type ButtonInteraction, MessageFlags, type ModalSubmitInteraction } from "discord.js";
import { quoteOf } from "../../study/quote.js";
import { readTypedAnswer, type TypedAnswer } from "../../study/typed-answer.js";
import type { NewVerifiedAnswer, VerifiedAnswer } from "../../study/verified-answers.js";
import { logCases } from "../cases/case-log.js";
import type { BotContext } from "../context.js";
import { formatCustomId } from "../custom-id.js";
import { hiddenHere } from "../hidden-here.js";
import { verifiedOne, verifiedPage } from "../reviews/verified-pages.js";
import type { Situation } from "../situation.js";
import { answerForm, problemView, readAnswerForm, typedIn } from "../views/answer-form.js";
import type { View } from "../views/view.js";
import type { Act, Components } from "./component.js";
import { reasonForm } from "./review-buttons.js";
import { typedOf } from "./review-edit.js";

/* What moderators do with verified answers. Arguments: the answer's id, or NEW, and the list's page to go back to. */

/** In place of an id: an answer that is not there yet. */
export const NEW = "new";

export const verifiedAnswers: Components = {
  "verified-list": {
    on: "button",
    needs: "moderator",
    async execute({ interaction, args, context, situation }) {
      await interaction.update(await verifiedPage(Number(args[0]) || 0, context, situation));
    },
  },

  "verified-show": {
    on: "select",
    needs: "moderator",
    async execute({ interaction, args: [page = "0"], context, situation }) {
      const answer = await context.study.verified.get(situation.guildId, interaction.values[0] ?? "");
      if (answer) return void (await interaction.update(await verifiedOne(answer, page, context, situation)));
      await interaction.reply({ content: situation.say("verified.gone"), flags: MessageFlags.Ephemeral });
    },
  },

  "verified-edit": {
    on: "button",
    needs: "moderator",
    async execute(act) {
      const answer = await answerOf(act);
      if (!answer) return;
      const { interaction, args, context, situation } = act;
      await interaction.showModal(editForm(answer, args[1] ?? "0", context, situation));
    },
  },

  "verified-again": {
    on: "button",
    needs: "moderator",
    async execute({ interaction, args, context: { library }, situation }) {
      const typed = typedIn(interaction.message.embeds, library);
      const form = formatCustomId("verified-form", ...args);
      await interaction.showModal(answerForm(form, typed, library, situation.say));
    },
  },

  "verified-form": {
    on: "modal",
    needs: "moderator",
    async execute({ interaction, args: [id = NEW, page = "0"], context, situation }) {
      if (interaction.isFromMessage()) await interaction.deferUpdate();
      else await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      const before = id === NEW ? null : await context.study.verified.get(situation.guildId, id);
      const typed = readAnswerForm(interaction, before?.question ?? "", context.library);
      await interaction.editReply(await keepTyped(interaction, typed, id, page, context, situation));
    },
  },

  "verified-withdraw": {
    on: "button",
    needs: "moderator",
    async execute(act) {
      if (!(await answerOf(act))) return;
      const { say } = act.situation;
      const form = formatCustomId("verified-withdraw-form", ...act.args);
      await act.interaction.showModal(reasonForm(form, say("verified.withdraw.title"), say, "verified"));
    },
  },

  "verified-withdraw-form": {
    on: "modal",
    needs: "moderator",
    async execute({ interaction, args: [id = ""], context, situation }) {
      const { guildId, member, say } = situation;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      const reason = interaction.fields.getTextInputValue("reason").trim();
      const logged = await context.study.verified.withdraw(guildId, id, member.id, reason);
      if (!logged) return void (await interaction.editReply({ content: say("verified.gone") }));
      await interaction.editReply({ content: say("verified.withdrawn", { number: logged.number }) });
      await logCases(interaction.client, guildId, [logged], context);
    },
  },
};

/** The form to edit a verified answer in. */
export function editForm(
  { id, question, quotes, note }: VerifiedAnswer,
  page: string,
  { library }: BotContext,
  { say }: Situation,
) {
  const typed = {
    ...typedOf(quotes, library),
    question,
    article: quotes[0]?.article ?? "",
    note: note ?? "",
  };
  return answerForm(formatCustomId("verified-form", id, page), typed, library, say);
}

/**
 * Keeps an answer as it was typed, in place of another or as a new one.
 *
 * @param id NEW for a new one
 * @returns What the moderator sees: the answer, or what is wrong with it
 */
export async function keepTyped(
  { client }: Pick<ModalSubmitInteraction, "client">,
  typed: TypedAnswer,
  id: string,
  page: string,
  context: BotContext,
  situation: Situation,
): Promise<View> {
  const { study, library } = context;
  const { guildId, member, say } = situation;
  const isHidden = await hiddenHere({ guildId }, context);
  const read = await readTypedAnswer(typed, library, isHidden);
  if ("problem" in read) {
    return problemView(read.problem, typed, formatCustomId("verified-again", id, page), say);
  }
  const answer: NewVerifiedAnswer = {
    question: typed.question,
    mark: await library.questionMark(typed.question),
    quotes: read.citations.map(quoteOf),
    note: typed.note === "" ? null : typed.note,
  };
  const kept =
    id === NEW
      ? await study.verified.verify(guildId, answer, member.id)
      : await study.verified.edit(guildId, id, answer, member.id);
  if (!kept) return { content: say("verified.gone"), embeds: [], components: [] };
  await logCases(client, guildId, [kept.case], context);
  return verifiedOne(
    kept.answer,
    page,
    context,
    situation,
    say("verified.kept", { number: kept.case.number }),
  );
}

/** Null, and told so, if somebody else has ended it. */
async function answerOf({
  interaction,
  args,
  context,
  situation,
}: Act<ButtonInteraction>): Promise<VerifiedAnswer | null> {
  const answer = await context.study.verified.get(situation.guildId, args[0] ?? "");
  if (!answer) {
    await interaction.reply({ content: situation.say("verified.gone"), flags: MessageFlags.Ephemeral });
  }
  return answer;
}
