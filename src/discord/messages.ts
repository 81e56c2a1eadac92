import { type Message, type MessageReplyOptions, MessageType } from "discord.js";
import type { Library } from "../answer/library.js";
import { asksSomething } from "../retrieval/plain-question.js";
import { type Asked, admit, respond } from "./asking.js";
import type { BotContext } from "./context.js";
import type { Say } from "./locales/say.js";
import { situationOf } from "./situation.js";
import { turnsBeforeMessage, wordsTo } from "./turns.js";
import { clip, literal } from "./views/text.js";

/** Of a title in a message, which Discord allows 2,000 characters. */
const LONGEST_TITLE = 1000;

/** Answers a message that is meant for the bot, as a reply that pings nobody. */
export async function answerMessage(message: Message, context: BotContext): Promise<void> {
  const { library, study } = context;
  const text = questionIn(message, message.client.user.id);
  if (text === null) return;
  const situation = await situationOf(message, context);
  const reply = (view: MessageReplyOptions) => message.reply({ failIfNotExists: false, ...view });
  if (!asksSomething(text)) {
    if (situation.mode !== "off") await reply({ content: howToAsk(library, situation.sayAll) });
    return;
  }
  const asked: Asked = {
    text,
    article: null,
    way: "addressed",
    isPrivate: false,
    questionMessageId: message.id,
    showQuestion: false,
    turns: () => turnsBeforeMessage(message, text, context),
  };
  const admission = await admit(asked, situation, context);
  if (admission.kind === "refused") return void (await reply({ content: admission.content }));
  if (admission.kind === "ignored") return;
  showTyping(message, context);
  const { view, answered } = await respond(admission.questionId, asked, situation, context);
  const { id } = await reply(view);
  await study.questions.answered(situation.guildId, admission.questionId, {
    ...answered,
    answerMessageId: id,
  });
}

function showTyping({ channel }: Message, { log }: BotContext): void {
  if (!("sendTyping" in channel)) return;
  channel.sendTyping().catch((error: unknown) => log.debug({ err: error }, "typing was not shown"));
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
