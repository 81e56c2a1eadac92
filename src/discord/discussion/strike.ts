import { type Entry, isContribution } from "../../study/discussion/entry.js";
import type { BotContext } from "../context.js";

/** The contribution that a message is, or that it answers; null where no record has it. */
export async function contributionOf(
  guildId: string,
  messageId: string,
  { study }: Pick<BotContext, "study">,
): Promise<Entry | null> {
  const entry = await study.records.byMessage(guildId, messageId);
  if (entry) return isContribution(entry.data) && !entry.struck ? entry : null;
  const question = await study.questions.answeredBy(guildId, messageId);
  const asks = question?.questionMessageId ?? null;
  return asks === null ? null : contributionOf(guildId, asks, { study });
}
