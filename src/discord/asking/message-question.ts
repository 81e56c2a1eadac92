import { type Message, MessageType } from "discord.js";
import { looksLikeQuestion } from "../../retrieval/plain-question.js";
import type { Way } from "../../study/asking.js";
import type { BotContext } from "../context.js";
import { wordsTo } from "./turns.js";

/** What a message asks, and whom. */
export interface MessageQuestion {
  /** "" for a bare mention. */
  readonly text: string;
  readonly way: Way;
  /** When it was written, or edited last. */
  readonly wordedAt: number;
}

/** Longer messages tell more than they ask. */
const LONGEST_OVERHEARD = 400;

/**
 * The question that a message puts to the bot, by mentioning it, by replying to one of its messages, or in a direct
 * message; or one that is put to nobody. Null for any other message. Discord hands over the text of the former without the
 * privileged MessageContent intent, that of the latter only with it.
 */
export function questionIn(message: Message, { readsMessages }: BotContext): MessageQuestion | null {
  if (message.author.bot || message.webhookId !== null || message.system) return null;
  if (isAddressed(message)) {
    // A reply whose author turned the ping off arrives without its text.
    const isUnread = message.type === MessageType.Reply && message.content === "";
    return isUnread ? null : read(message, "addressed");
  }
  return readsMessages && isOverheard(message) ? read(message, "overheard") : null;
}

function read(message: Message, way: Way): MessageQuestion {
  return { text: wordsTo(message), way, wordedAt: message.editedTimestamp ?? message.createdTimestamp };
}

function isAddressed(message: Message): boolean {
  const botId = message.client.user.id;
  const isReply = message.type === MessageType.Reply && repliedTo(message) === botId;
  // A role or @everyone that happens to include the bot is no question.
  const isMention = message.content.includes(`<@${botId}>`) || message.content.includes(`<@!${botId}>`);
  return isReply || isMention || !message.inGuild();
}

/** What is said to somebody else is not meant for everybody. */
function isOverheard({ type, content }: Message): boolean {
  return (
    type === MessageType.Default &&
    !TO_SOMEBODY.test(content) &&
    content.length <= LONGEST_OVERHEARD &&
    looksLikeQuestion(content)
  );
}

/** Also where the mention pings nobody, as its author may not ping that role. */
const TO_SOMEBODY = /<@[!&]?\d+>|@everyone|@here/;

/** Whose message this one replies to, if that is known. */
function repliedTo({ mentions, reference, channel, client }: Message): string | undefined {
  const original = reference?.messageId && channel.messages.cache.get(reference.messageId);
  if (mentions.repliedUser) return mentions.repliedUser.id;
  if (original) return original.author.id;
  // Discord may leave the original out; a reply that pings the bot mentions it.
  return mentions.users.has(client.user.id) ? client.user.id : undefined;
}
