import type { Client, MessageManager } from "discord.js";
import type { Question } from "../../study/questions.js";
import { logCases } from "../cases/case-log.js";
import type { BotContext } from "../context.js";
import { isGone } from "../gone.js";
import { showReview } from "../reviews/queue.js";
import type { View } from "../views/view.js";

/* What a member takes back: the answer goes with the question. */

/** A message is gone: if it asked, its answer goes too. */
export async function messageDeleted(
  client: Client,
  guildId: string,
  messageId: string,
  context: BotContext,
): Promise<void> {
  const question = await context.study.questions.askedBy(guildId, messageId);
  if (question) await takeBack(client, guildId, question, context);
}

/** Removes a question's public answer; a moderator need not look at it any more. */
export async function takeBack(
  client: Client,
  guildId: string,
  question: Question,
  context: BotContext,
): Promise<void> {
  if (question.outcome === "deleted") return;
  await withdrawDraft(client, guildId, question, context);
  await removeAnswer(client, question);
  await context.study.questions.answered(guildId, question.id, { outcome: "deleted", quotes: [] });
}

/** Takes the draft of a question's answer out of the review queue, if it is there. */
export async function withdrawDraft(
  client: Client,
  guildId: string,
  { id, askerId }: Question,
  context: BotContext,
): Promise<void> {
  const { reviews } = context.study;
  const open = await reviews.openOf(guildId, id);
  if (open?.kind !== "draft") return;
  const decided = await reviews.decide(guildId, open.id, { kind: "withdraw" }, askerId, { mark: null });
  if ("refusal" in decided) return;
  // Nobody waits for an outcome.
  await reviews.delivered(guildId, open.id);
  await logCases(client, guildId, [decided.case], context);
  await showReview(client, guildId, open.id, context);
}

type AnswerAt = Pick<Question, "channelId" | "answerMessageId">;

/** Shows another answer in place of the one there. @returns The message's id; null if it is gone */
export function editAnswer(client: Client, question: AnswerAt, view: View): Promise<string | null> {
  return atAnswer(client, question, async (messages, id) => {
    await messages.edit(id, { content: "", ...view });
    return id;
  });
}

export async function removeAnswer(client: Client, question: AnswerAt): Promise<void> {
  await atAnswer(client, question, async (messages, id) => {
    await messages.delete(id);
    return null;
  });
}

async function atAnswer(
  client: Client,
  { channelId, answerMessageId }: AnswerAt,
  act: (messages: MessageManager, id: string) => Promise<string | null>,
): Promise<string | null> {
  if (answerMessageId === null) return null;
  try {
    const channel = await client.channels.fetch(channelId);
    return channel?.isTextBased() ? await act(channel.messages, answerMessageId) : null;
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}
