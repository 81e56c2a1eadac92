import type { Client, Message } from "discord.js";
import type { Say } from "../../locales/say.js";
import type { Outcome, Question } from "../../study/questions.js";
import { quoteOf } from "../../study/quote.js";
import type { Review } from "../../study/review-record.js";
import { matchOf } from "../../study/verified-match.js";
import type { BotContext } from "../context.js";
import { isGone } from "../gone.js";
import { hiddenHere } from "../hidden-here.js";
import { sayInGuild } from "../locales/guild-say.js";
import { OneByOne } from "../one-by-one.js";
import { answerView } from "../views/answer.js";
import { declinedView } from "../views/declined.js";
import type { View } from "../views/view.js";

/* What the asker sees of a moderator's decision. */

const outcomes = new OneByOne();

/**
 * Shows a decided review's outcome in place of what the asker saw, once: also if it is called again, at the same time or
 * after a restart. Never fails; what Discord did not take for a moment is shown at the next start.
 */
export async function deliverOutcome(
  client: Client,
  guildId: string,
  reviewId: string,
  context: BotContext,
): Promise<void> {
  const { study, log } = context;
  await outcomes
    .add(reviewId, async () => {
      const review = await study.reviews.get(guildId, reviewId);
      if (!review || review.state === "open" || review.isDelivered) return;
      try {
        await deliver(client, guildId, review, context);
      } catch (err) {
        if (!isGone(err)) throw err;
        log.info({ err, guild: guildId, review: reviewId }, "an outcome has nowhere to be shown any more");
      }
      await study.reviews.delivered(guildId, reviewId);
    })
    .catch((err: unknown) =>
      log.warn({ err, guild: guildId, review: reviewId }, "an outcome could not be shown; it will be later"),
    );
}

/** What the asker sees from now on, and what is written down of it. */
interface Result {
  readonly view: View;
  readonly outcome: Outcome;
  readonly citations: Parameters<typeof quoteOf>[0][];
}

async function deliver(client: Client, guildId: string, review: Review, context: BotContext): Promise<void> {
  const { study } = context;
  const question = review.questionId === null ? null : await study.questions.get(guildId, review.questionId);
  const { language } = await study.settings.of(guildId);
  const say = sayInGuild(client, guildId, language);
  const result = await resultOf(guildId, review, question, context, say);
  if (!result) return;
  const writeDown = async (answerMessageId?: string) => {
    if (review.questionId === null) return;
    await study.questions.answered(guildId, review.questionId, {
      outcome: result.outcome,
      quotes: result.citations.map(quoteOf),
      verifiedId: result.outcome === "verified" ? (review.verifiedAs ?? undefined) : undefined,
      answerMessageId,
    });
  };
  await writeDown();
  if (review.isPrivate) return tellAlone(client, review, result.view, say);
  const postedAs = await showInPlace(client, review, question, result.view, say);
  if (postedAs !== null) await writeDown(postedAs);
}

/** Null where the asker goes on seeing what they see. */
async function resultOf(
  guildId: string,
  review: Review,
  question: Question | null,
  context: BotContext,
  say: Say,
): Promise<Result | null> {
  const { study, library } = context;
  // A message that asks stands above its answer; whoever reads a command's or a private answer does not see the question.
  const showQuestion = review.isPrivate || (question?.questionMessageId ?? null) === null;
  const { state, decisionReason } = review;
  if (state === "declined") {
    const view = declinedView(review, decisionReason ?? "", showQuestion, say);
    return { view, outcome: "declined", citations: [] };
  }
  const verified = review.verifiedAs === null ? null : await study.verified.get(guildId, review.verifiedAs);
  if (!verified) return null;
  const match = matchOf(verified, library);
  const article = match.citations[0]?.article;
  const isHidden = await hiddenHere({ guildId }, context);
  const answer = await library.answerer.answer(review.question, {
    isHidden,
    ...(article === undefined ? {} : { article }),
  });
  // It may have been decided a while ago: the bot was stopped, or Discord could not be reached.
  const stands = !match.isStale && !match.citations.some((one) => isHidden(one.article, one.paragraph));
  const given = !stands
    ? answer
    : { ...answer, citations: match.citations, confidence: 1, isForeign: false, followUpTo: null };
  const { verifiedBy: by, verifiedAt: at, note } = verified;
  const options = {
    showQuestion,
    questionId: review.questionId ?? "",
    isPrivate: review.isPrivate,
    isDirect: false,
    ...(stands ? { verified: { by, at, note } } : { isVerifiedStale: match.isStale }),
  };
  return {
    view: answerView(given, library, options, say),
    outcome: stands ? "verified" : given.citations.length > 0 ? "answered" : "not_answered",
    citations: [...given.citations],
  };
}

/**
 * The message that waited, or the answer that was doubted, becomes the outcome; who waited is told, as an edit tells nobody.
 *
 * @returns The id of the message that is the answer from now on, where none was before
 */
async function showInPlace(
  client: Client,
  review: Review,
  question: Question | null,
  view: View,
  say: Say,
): Promise<string | null> {
  const channel = await client.channels.fetch(review.channelId);
  if (!channel?.isSendable()) return null;
  // In a thread that has gone to sleep nothing can be edited.
  if (channel.isThread() && channel.archived) await channel.setArchived(false);
  const messageId = question?.answerMessageId ?? review.answerMessageId;
  const shown: Message | null =
    messageId === null ? null : await channel.messages.edit(messageId, { content: "", ...view });
  if (review.kind !== "draft" || review.askerId === null) return null;
  const told = say("outcome.decided", { member: `<@${review.askerId}>`, state: review.state });
  const { id } = await channel.send({
    ...(shown === null ? { ...view, content: under(told, view) } : { content: told }),
    ...(shown === null ? {} : { reply: { messageReference: shown.id, failIfNotExists: false } }),
    allowedMentions: { parse: [], users: [review.askerId], repliedUser: false },
    ...once(review),
  });
  return shown === null ? id : null;
}

/** Discord sends one message for a nonce, whatever the channel: the review's card has another one. */
function once({ id }: Review) {
  return { nonce: `outcome-${id}`, enforceNonce: true };
}

/** What is said, and below it what the view says of the answer. */
function under(said: string, { content }: View): string {
  return [said, ...(content ? [content] : [])].join("\n");
}

/** An answer that only its asker sees cannot be edited after a quarter of an hour: it comes as a direct message. */
async function tellAlone(client: Client, review: Review, view: View, say: Say): Promise<void> {
  const { askerId, state } = review;
  if (askerId === null) return;
  // Its buttons are about a question of the guild, which a direct message is not in.
  await client.users.send(askerId, {
    embeds: view.embeds,
    content: under(say("outcome.privately", { state }), view),
    ...once(review),
  });
}
