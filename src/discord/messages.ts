import { type Message, MessageType } from "discord.js";
import type { Library } from "../answer/library.js";
import { asksSomething } from "../retrieval/plain-question.js";
import type { BotContext } from "./context.js";
import type { Say } from "./locales/say.js";
import { turnsBeforeMessage, wordsTo } from "./turns.js";
import { replyView } from "./views/reply.js";
import { clip, literal } from "./views/text.js";
import { sayInReplyTo } from "./whose-language.js";

/** Of a title in a message, which Discord allows 2,000 characters. */
const LONGEST_TITLE = 1000;

/** Answers a message that is meant for the bot, as a reply that pings nobody. */
export async function answerMessage(message: Message, context: BotContext): Promise<void> {
  const { library, log } = context;
  const question = questionIn(message, message.client.user.id);
  if (question === null) return;
  if ("sendTyping" in message.channel) {
    message.channel.sendTyping().catch((error: unknown) => log.debug({ err: error }, "typing was not shown"));
  }
  const reply = { failIfNotExists: false };
  const say = sayInReplyTo(message);
  if (!asksSomething(question)) {
    await message.reply({ ...reply, content: howToAsk(library, say) });
    return;
  }
  const turns = await turnsBeforeMessage(message, question, context);
  const view = replyView(await library.reply(question, { turns }), library, { showQuestion: false }, say);
  await message.reply({ ...reply, ...view });
}

function howToAsk({ articles: [first, ...others] }: Library, say: Say): string {
  return first && others.length === 0
    ? say("ask.howToOne", { title: clip(literal(first.title), LONGEST_TITLE) })
    : say("ask.howToSeveral");
}

/**
 * The question that a message puts to the bot: by mentioning it, by replying to one of its messages, or in a direct
 * message; "" for a bare mention, null if the message is not meant for the bot. Discord hands over the text of just these messages without the
 * privileged MessageContent intent.
 */
function questionIn(message: Message, botId: string): string | null {
  if (message.author.bot || message.webhookId !== null || message.system) return null;
  const isReply = message.type === MessageType.Reply && repliedTo(message) === botId;
  // A role or @everyone that happens to include the bot is no question.
  const isMention = message.content.includes(`<@${botId}>`) || message.content.includes(`<@!${botId}>`);
  if (!isReply && !isMention && message.inGuild()) return null;
  // A reply whose author turned the ping off arrives without its text.
  return isReply && message.content === "" ? null : wordsTo(message);
}

/** Whose message this one replies to, if that is known. */
function repliedTo({ mentions, reference, channel, client }: Message): string | undefined {
  const original = reference?.messageId && channel.messages.cache.get(reference.messageId);
  if (mentions.repliedUser) return mentions.repliedUser.id;
  if (original) return original.author.id;
  // Discord may leave the original out; a reply that pings the bot mentions it.
  return mentions.users.has(client.user.id) ? client.user.id : undefined;
}
