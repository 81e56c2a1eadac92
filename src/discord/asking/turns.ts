import { type Message, MessageType, type TextBasedChannel } from "discord.js";
import { LONGEST_CHAIN, leaningOf, type Turn } from "../../answer/follow-up.js";
import type { BotContext } from "../context.js";
import { boldIn } from "../views/text.js";

/*
 * What came before a question is read from Discord itself, and only when the question leans on it: the bot keeps no
 * message. Its own answers are always readable; the questions they reply to are where these mentioned the bot or were
 * direct messages.
 */

/** An answer in a thread or a direct message is still being talked about for so long. */
const RECENT_MS = 30 * 60_000;
/** How many messages are looked through for it. */
const LOOK_BACK = 20;

/** The turns before a message: those that it replies to or, in a thread or a direct message, the last ones there. */
export function turnsBeforeMessage(message: Message, question: string, context: BotContext): Promise<Turn[]> {
  return turnsFor(question, context, () =>
    message.type === MessageType.Reply ? repliedAnswer(message) : lastAnswer(message.channel, message.id),
  );
}

/** The turns before a command: the last ones in its thread or direct message. */
export function turnsBeforeCommand(
  channel: TextBasedChannel | null,
  question: string,
  context: BotContext,
): Promise<Turn[]> {
  return turnsFor(question, context, async () => channel && lastAnswer(channel));
}

/** The words of a message, without the mention of the bot that makes them a question to it. */
export function wordsTo({ content, client }: Message): string {
  return content
    .replace(new RegExp(`<@!?${client.user?.id}>`, "g"), " ")
    .replace(/\s+/g, " ")
    .trim();
}

async function turnsFor(
  question: string,
  { log }: BotContext,
  latestAnswer: () => Promise<Message | null>,
): Promise<Turn[]> {
  if (!leaningOf(question)) return [];
  try {
    return await turnsUpTo(await latestAnswer());
  } catch (err) {
    // No permission to read the history, or a network that fails: the question is taken by itself.
    log.debug({ err }, "what came before a question could not be read");
    return [];
  }
}

/** The turn of an answer, and those that it leans on itself. */
async function turnsUpTo(latest: Message | null): Promise<Turn[]> {
  const turns: Turn[] = [];
  let answer = latest;
  while (answer && turns.length < LONGEST_CHAIN) {
    const asking = answer.type === MessageType.Reply ? await referenceOf(answer) : null;
    const question = answer.embeds[0]?.author?.name ?? (asking && (wordsTo(asking) || null));
    const sentence = boldIn(answer.embeds[0]?.description ?? "");
    turns.unshift({ question, citations: sentence ? [{ sentence }] : [] });
    if (question === null || leaningOf(question) !== "wholly") break;
    answer =
      asking?.type === MessageType.Reply
        ? await repliedAnswer(asking)
        : await lastAnswer(answer.channel, asking?.id ?? answer.id);
  }
  return turns;
}

async function repliedAnswer(message: Message): Promise<Message | null> {
  const original = await referenceOf(message);
  return original && isAnswer(original) ? original : null;
}

/** Null in a plain channel, where several talks go on at once. */
async function lastAnswer(channel: TextBasedChannel, before?: string): Promise<Message | null> {
  if (!channel.isThread() && !channel.isDMBased()) return null;
  const messages = await channel.messages.fetch({ limit: LOOK_BACK, ...(before ? { before } : {}) });
  const last = messages.find(isAnswer);
  if (last) return Date.now() - last.createdTimestamp < RECENT_MS ? last : null;
  // A thread that was opened from an answer is about it.
  const starter = channel.isThread() ? await channel.fetchStarterMessage() : null;
  return starter && isAnswer(starter) ? starter : null;
}

/** Null if the message is gone. */
async function referenceOf(message: Message): Promise<Message | null> {
  return message.fetchReference().catch(() => null);
}

/** Answers are replies to the question, or name it above; whatever else the bot shows does neither. */
function isAnswer({ author, client, type, embeds }: Message): boolean {
  const [embed] = embeds;
  if (author.id !== client.user?.id || !embed) return false;
  return type === MessageType.Reply || embed.author !== null;
}
