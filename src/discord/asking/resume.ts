import { type Client, InteractionWebhook, type Message, type TextBasedChannel } from "discord.js";
import type { Question } from "../../study/questions.js";
import type { BotContext } from "../context.js";
import { isExpired } from "../expired.js";
import { situationLater, situationOf } from "../situation.js";
import { type Asked, answer } from "./asking.js";
import { questionIn } from "./message-question.js";
import { answerPlace, askedBy } from "./messages.js";
import { turnsBeforeCommand } from "./turns.js";

/** So long Discord lets a command's reply be edited. */
const LONGEST_WAIT_MS = 15 * 60_000;
/** A question that nobody put to the bot is past by then. */
const OVERHEARD_MS = 60_000;
/** Where an answer to a message would stand, if it was sent before the end. */
const LOOK_AHEAD = 50;

/** A question that was let through before a restart, and its guild. */
export interface CutShort {
  readonly guildId: string;
  readonly question: Question;
}

/** What has no answer because the bot ended in the middle. @param startedAt In milliseconds since 1970 */
export function cutShort(startedAt: number, { study }: BotContext): Promise<CutShort[]> {
  return study.questions.cutShort(startedAt - LONGEST_WAIT_MS, startedAt);
}

/** Answers it now, where its answer would have been. */
export async function resume(
  client: Client<true>,
  { guildId, question }: CutShort,
  context: BotContext,
): Promise<void> {
  const { questions } = context.study;
  const { id, questionMessageId, channelId } = question;
  const giveUp = () => questions.answered(guildId, id, { outcome: "deleted", quotes: [] });
  try {
    const channel = await client.channels.fetch(channelId);
    if (!channel?.isTextBased()) return await giveUp();
    if (question.pending?.replyToken) return await resumeCommand(client, guildId, question, channel, context);
    // Of a member who wants to be forgotten neither is kept.
    if (questionMessageId === null) return await giveUp();
    await resumeMessage(await channel.messages.fetch(questionMessageId), question, context, giveUp);
  } catch (err) {
    if (!isExpired(err)) throw err;
    context.log.info({ err, question: id }, "a question is gone that was not answered before the restart");
    await giveUp();
  }
}

async function resumeCommand(
  client: Client<true>,
  guildId: string,
  question: Question,
  channel: TextBasedChannel,
  context: BotContext,
): Promise<void> {
  const { pending, isPrivate, id } = question;
  if (!pending?.replyToken) return;
  const { text, article, isDraft, replyToken } = pending;
  const webhook = new InteractionWebhook(client, client.application.id, replyToken);
  const asked: Asked = {
    text,
    article,
    way: "addressed",
    isPrivate,
    showQuestion: true,
    turns: () => turnsBeforeCommand(channel, text, context),
  };
  const situation = await situationLater(guildId, question, channel, context);
  await answer({ questionId: id, isDraft }, asked, situation, context, {
    client,
    show: async (view) => view && (await webhook.editMessage("@original", { content: "", ...view })).id,
  });
}

async function resumeMessage(
  message: Message,
  question: Question,
  context: BotContext,
  giveUp: () => Promise<void>,
): Promise<void> {
  const { id, askedAt, pending, channelId } = question;
  const asks = questionIn(message, context);
  const isPast = asks?.way === "overheard" && context.study.now() - askedAt > OVERHEARD_MS;
  if (!asks || isPast) return giveUp();
  const answerMessageId = question.answerMessageId ?? (await replyThere(message));
  await answer(
    { questionId: id, isDraft: pending?.isDraft ?? false },
    askedBy(message, asks, context),
    await situationOf(message, context),
    context,
    answerPlace(message, { channelId, answerMessageId }),
  );
}

/** The bot's own reply, if it was sent before the end. */
async function replyThere({ channel, client, id }: Message): Promise<string | null> {
  const after = await channel.messages.fetch({ after: id, limit: LOOK_AHEAD });
  const own = after.find(
    ({ author, reference }) => author.id === client.user.id && reference?.messageId === id,
  );
  return own?.id ?? null;
}
