import { type ButtonInteraction, type Message, MessageFlags, type ModalSubmitInteraction } from "discord.js";
import type { Question } from "../../study/questions.js";
import { type Quote, quoteOf } from "../../study/quote.js";
import type { ReviewKind } from "../../study/review.js";
import type { NewReview, ReviewNote } from "../../study/review-record.js";
import { atLeast } from "../../study/standing.js";
import { wordsTo } from "../asking/turns.js";
import { showReview } from "../reviews/queue.js";
import { parseChoice } from "../views/passage-menu.js";
import type { Act } from "./component.js";
import { menuOf } from "./shown.js";

/* What the buttons under an answer have in common: the question that they are about. */

type Pressed = Act<ButtonInteraction | ModalSubmitInteraction>;

/** The question of this id in this guild; null, and its presser told so, where it is no longer kept. */
export async function askedQuestion(act: Pressed, id: string | undefined): Promise<Question | null> {
  const { interaction, context, situation } = act;
  const question = id === undefined ? null : await context.study.questions.get(situation.guildId, id);
  if (!question) {
    await interaction.reply({ content: situation.say("answer.gone"), flags: MessageFlags.Ephemeral });
  }
  return question;
}

/** Whoever asked, or moderates, may change what everybody sees; of what one sees alone, one may do as one likes. */
export function mayChange(
  message: Message,
  question: Question | null,
  { situation }: Pick<Act<unknown>, "situation">,
): boolean {
  const { member, standing, isDirect } = situation;
  const isAlone = isDirect || message.flags.has(MessageFlags.Ephemeral);
  return isAlone || atLeast(standing, "moderator") || askerOf(message, question) === member.id;
}

/** Who asked: where that is no longer written down, Discord may still know whom the message answers. */
export function askerOf(message: Message, question: Question | null): string | null {
  return (
    question?.askerId ?? message.interactionMetadata?.user.id ?? message.mentions.repliedUser?.id ?? null
  );
}

/**
 * Asks the moderators to look at an answer; where they do already, adds what is said of it. Whoever asks is told as soon as
 * it is written down: the moderators' channel takes only some messages a second, and Discord waits for three.
 *
 * @param tell Says so to the one who acts
 */
export async function askForReview(
  act: Pressed,
  kind: ReviewKind,
  question: Question,
  note: ReviewNote | null,
  tell: () => Promise<void> = async () => {},
): Promise<void> {
  const { interaction, context, situation } = act;
  const { guildId } = situation;
  const { review } = await context.study.reviews.open(guildId, await reviewOf(act, kind, question), note);
  try {
    await tell();
  } finally {
    await showReview(interaction.client, guildId, review.id, context);
  }
}

async function reviewOf(act: Pressed, kind: ReviewKind, question: Question): Promise<NewReview> {
  const { id, text, quotes, verifiedId, channelId, askerId, isPrivate, answerMessageId } = question;
  const { interaction, situation } = act;
  const { message } = interaction;
  return {
    kind,
    questionId: id,
    question: text ?? (message && (await wordsOf(message))) ?? situation.sayAll("answer.wordsNotKept"),
    quotes: quotes ?? (message ? quotesIn(message, act) : []),
    verifiedId,
    channelId,
    askerId,
    isPrivate,
    answerMessageId,
  };
}

/** The question as the channel shows it, where the guild keeps no words; null if it does not show it any more. */
export async function wordsOf(message: Message): Promise<string | null> {
  const above = message.embeds[0]?.author?.name;
  if (above) return above;
  const asking = message.reference ? await message.fetchReference().catch(() => null) : null;
  return (asking && wordsTo(asking)) || null;
}

/** What the message itself says that was cited. */
function quotesIn(message: Message, { context: { library } }: Pressed): Quote[] {
  const choices = menuOf(message, library)?.options.map(({ value }) => parseChoice(value, library)) ?? [];
  const answer = choices.find((choice) => choice?.is === "answer");
  return answer?.is === "answer" && answer.status !== "notAnswered" ? answer.citations.map(quoteOf) : [];
}
