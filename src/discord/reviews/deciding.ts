import { type ButtonInteraction, MessageFlags, type ModalSubmitInteraction } from "discord.js";
import type { Decision } from "../../study/review.js";
import type { Review } from "../../study/review-record.js";
import type { Decided, NotDecided } from "../../study/reviews.js";
import { logCases } from "../cases/case-log.js";
import type { Act } from "../components/component.js";
import type { BotContext } from "../context.js";
import type { Situation } from "../situation.js";
import { keptAnswer } from "../views/kept-answer.js";
import { queueView } from "../views/queue.js";
import { answerLink, reviewCard } from "../views/review-card.js";
import { deliverOutcome } from "./outcome.js";
import { cardOf, showReview } from "./queue.js";

/*
 * What a moderator's decision sets off. It is taken on the card in their channel, on a page of /queue, or on a message that
 * they alone see; what stands there after shows what came of it.
 */

/** The last argument of a custom_id: a page's number, or ALONE; nothing on the card. */
export const ALONE = "x";

/** A press or a form that was sent from a message. */
type DecidingInteraction = ButtonInteraction | ModalSubmitInteraction;

/**
 * Decides, and shows it to the moderators and the asker; if somebody else came first, the one who acts is told who.
 *
 * @param where See ALONE
 */
export async function takeDecision(
  { interaction, context, situation }: Act<DecidingInteraction>,
  id: string,
  where: string | undefined,
  decision: Decision,
): Promise<void> {
  const { study } = context;
  const { guildId, member } = situation;
  await acknowledge(interaction);
  const before = await study.reviews.get(guildId, id);
  const outcome =
    before && decision.kind === "accept" && !(await canAccept(guildId, before, context))
      ? ({ refusal: "nothingToAccept", review: before } satisfies NotDecided)
      : await study.reviews.decide(guildId, id, decision, member.id, {
          mark: before && (await markFor(before, decision, context)),
          link: before && answerLink(guildId, before),
        });
  if ("refusal" in outcome) {
    const content = refusalInWords(outcome, situation);
    if (where === ALONE) await interaction.editReply({ content, embeds: [], components: [] });
    else await interaction.followUp({ content, flags: MessageFlags.Ephemeral });
    if (outcome.review) await showReview(interaction.client, guildId, id, context);
    if (where !== undefined && where !== ALONE)
      await turnPage(interaction, Number(where), context, situation);
    return;
  }
  try {
    await showDecided(interaction, outcome, where, context, situation);
  } finally {
    // It is decided, whatever became of the message that it was decided on.
    await logCases(interaction.client, guildId, [outcome.case], context);
    await deliverOutcome(interaction.client, guildId, id, context);
  }
}

/** Shows the one who has decided that it is done, and the other moderators. */
async function showDecided(
  interaction: DecidingInteraction,
  { review, case: { number } }: Decided,
  where: string | undefined,
  context: BotContext,
  situation: Situation,
): Promise<void> {
  const { guildId, say, sayAll } = situation;
  if (where === undefined) {
    const card = await cardOf(guildId, review, context);
    await interaction.editReply({ content: "", ...reviewCard(card, context.library, sayAll) });
    return;
  }
  const done = say("review.done", { state: review.state, number });
  if (where === ALONE) await interaction.editReply({ content: done, embeds: [], components: [] });
  else await turnPage(interaction, Number(where), context, situation, done);
  await showReview(interaction.client, guildId, review.id, context);
}

/** What later questions are compared with. */
async function markFor(
  { question }: Review,
  decision: Decision,
  { library }: BotContext,
): Promise<string | null> {
  if (decision.kind === "accept") return library.questionMark(question);
  return decision.kind === "correct" ? library.questionMark(decision.question ?? question) : null;
}

/** Before anything that takes time: Discord waits three seconds. */
export async function acknowledge(interaction: DecidingInteraction): Promise<void> {
  if (interaction.deferred) return;
  if (interaction.isButton() || interaction.isFromMessage()) await interaction.deferUpdate();
  else await interaction.deferReply({ flags: MessageFlags.Ephemeral });
}

/** A paragraph may have changed, or have been hidden, since the card was shown. */
async function canAccept(guildId: string, review: Review, context: BotContext): Promise<boolean> {
  const { isHidden } = await cardOf(guildId, review, context);
  return keptAnswer(review.quotes, context.library, isHidden).stands;
}

async function turnPage(
  interaction: DecidingInteraction,
  page: number,
  context: BotContext,
  situation: Situation,
  done?: string,
): Promise<void> {
  await interaction.editReply(await queuePage(page, context, situation, done));
}

/** One review of what waits, from 0; the last one where there are fewer. */
export async function queuePage(
  wanted: number,
  context: BotContext,
  { guildId, settings, say }: Situation,
  done?: string,
): Promise<ReturnType<typeof queueView>> {
  const { reviews } = context.study;
  const first = await reviews.queue(guildId, { offset: wanted, limit: 1 });
  const page = Math.max(0, Math.min(wanted, first.total - 1));
  const { total, items } = page === wanted ? first : await reviews.queue(guildId, { offset: page, limit: 1 });
  const card = items[0] ? await cardOf(guildId, items[0], context) : null;
  return queueView(
    { card, page, total, done, hasChannel: settings.reviewChannel !== null },
    context.library,
    say,
  );
}

/**
 * The review if it can still be decided; otherwise whoever acts is told, and its card brought up to date.
 *
 * @param act Not acknowledged yet
 */
export async function openReview(
  { interaction, context, situation }: Act<ButtonInteraction>,
  id: string,
): Promise<Review | null> {
  const review = await context.study.reviews.get(situation.guildId, id);
  if (review?.state === "open") return review;
  const content = refusalInWords({ refusal: review ? "decided" : "gone", review }, situation);
  await interaction.reply({ content, flags: MessageFlags.Ephemeral });
  if (review) await showReview(interaction.client, situation.guildId, id, context);
  return null;
}

function refusalInWords({ refusal, review }: NotDecided, { say }: Situation): string {
  if (refusal !== "decided" || !review) return say("review.refused", { refusal });
  const when = review.decidedAt === null ? "" : `<t:${Math.floor(review.decidedAt / 1000)}:R>`;
  const state = review.state;
  return say("review.already", { member: `<@${review.decidedBy ?? "0"}>`, state, when });
}
