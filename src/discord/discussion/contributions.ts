import type { Message } from "discord.js";
import { isOpen } from "../../study/discussion/discussion.js";
import type { BotContext } from "../context.js";

/*
 * What members write in a discussion's thread, where it opened with the notice that it is recorded. The record follows a
 * message: what is edited is edited there, what is deleted is gone. A question becomes a question of the record when it is
 * answered (asked.ts); one that was refused was said in the thread all the same.
 */

/** Discord's longest message. */
const LONGEST = 4000;

export async function recordMessage(message: Message, context: BotContext): Promise<void> {
  const { guildId, channelId, author, content, system, webhookId } = message;
  if (!context.readsMessages || guildId === null || !message.channel.isThread()) return;
  if (author.bot || system || webhookId !== null || content.trim() === "") return;
  const { discussions, records, settings } = context.study;
  const discussion = await discussions.inThread(guildId, channelId);
  if (!discussion?.state.recordsText || !isOpen(discussion.state)) return;
  // Set so since the discussion began.
  if ((await settings.of(guildId)).retentionDays === 0) return;
  const data = { kind: "message", memberId: author.id, text: content.slice(0, LONGEST) } as const;
  await records.contribute(guildId, discussion.id, data, message.id);
}

/** Also after the discussion's end: what is written down is the author's. */
export async function rewordMessage(
  { guildId, id, content }: Pick<Message, "guildId" | "id" | "content">,
  { study, readsMessages }: BotContext,
): Promise<void> {
  if (!readsMessages || guildId === null) return;
  if (content.trim() === "") await study.records.takeBack(guildId, id);
  else await study.records.reword(guildId, id, content.slice(0, LONGEST));
}
