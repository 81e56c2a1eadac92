import { type Message, PermissionFlagsBits as Permissions } from "discord.js";
import type { Library } from "../../answer/library.js";
import type { Say } from "../../locales/say.js";
import { asksSomething } from "../../retrieval/plain-question.js";
import type { Question } from "../../study/questions.js";
import type { BotContext } from "../context.js";
import { missingPermissions } from "../own-permissions.js";
import { type Situation, situationOf } from "../situation.js";
import { permissionsInWords } from "../views/permissions.js";
import { clip, literal } from "../views/text.js";
import { type Asked, admit, answer, type Place } from "./asking.js";
import { type MessageQuestion, questionIn } from "./message-question.js";
import { editAnswer, removeAnswer } from "./taken-back.js";
import type { ToldLately } from "./told-lately.js";
import { turnsBeforeMessage } from "./turns.js";

/** Of a title in a message, which Discord allows 2,000 characters. */
const LONGEST_TITLE = 1000;
/** What does not pass by itself is told again after so long. */
const MINUTE_MS = 60_000;

/** Answers a message that asks, as a reply that pings nobody. */
export async function answerMessage(message: Message, context: BotContext, told: ToldLately): Promise<void> {
  const question = questionIn(message, context);
  if (!question) return;
  const situation = await situationOf(message, context);
  // Where the bot is off it says not a word: all that it could say to a message would be seen by everybody, and a direct
  // message would come unasked. Whoever uses a command is told, alone.
  if (situation.mode === "off") return;
  if (question.way === "overheard" && situation.mode !== "auto") return;
  const { guildId, member, settings, sayAll } = situation;
  const isFirst = (what: string, until: number) => told.isFirst(`${what} ${guildId} ${member.id}`, until);
  const tell = async (content: string) => void (await message.reply({ content, failIfNotExists: false }));
  const cooled = context.study.now() + settings.cooldownSeconds * 1000;
  const later = Math.max(cooled, context.study.now() + MINUTE_MS);

  if (!(await mayReply(message, question, situation, context, () => isFirst("permission", later)))) return;
  if (!asksSomething(question.text)) {
    if (isFirst("how", cooled)) await tell(howToAsk(context.library, sayAll));
    return;
  }
  const asked = askedBy(message, question, context);
  const admission = await admit(asked, situation, context);
  if (admission.kind === "refused") {
    const until = admission.because === "cooldown" ? admission.until : later;
    if (isFirst(admission.because, until)) await tell(admission.content);
  }
  if (admission.kind !== "admitted") return;
  if (question.way === "addressed") showTyping(message, context);
  await answer(admission, asked, situation, context, answerPlace(message, null));
}

/** What a message asks. */
export function askedBy(
  message: Message,
  { text, way, wordedAt }: MessageQuestion,
  context: BotContext,
): Asked {
  return {
    text,
    article: null,
    way,
    isPrivate: false,
    message: { id: message.id, wordedAt },
    showQuestion: false,
    turns: () => turnsBeforeMessage(message, text, context),
  };
}

/** Where a message's answer stands, or will: a reply of the bot's to it. */
export function answerPlace(
  message: Message,
  question: Pick<Question, "channelId" | "answerMessageId"> | null,
): Place {
  const { client } = message;
  const there = question?.answerMessageId ? question : null;
  return {
    client,
    isAnew: there !== null,
    show: async (view) => {
      if (view) {
        return there
          ? editAnswer(client, there, view)
          : (await message.reply({ failIfNotExists: false, ...view })).id;
      }
      if (there) await removeAnswer(client, there);
      return null;
    },
  };
}

/** False where the bot lacks a permission; that is told in the channel, if it may write there at all. */
async function mayReply(
  { channel }: Message,
  { way }: MessageQuestion,
  { sayAll }: Situation,
  { log }: BotContext,
  isFirst: () => boolean,
): Promise<boolean> {
  if (channel.isDMBased()) return true;
  const send = channel.isThread() ? Permissions.SendMessagesInThreads : Permissions.SendMessages;
  const missing = missingPermissions(channel, [
    Permissions.ViewChannel,
    send,
    Permissions.EmbedLinks,
    Permissions.ReadMessageHistory,
  ]);
  if (missing.length === 0) return true;
  if (!isFirst()) return false;
  const words = permissionsInWords(missing);
  log.warn({ channel: channel.id, missing: words }, "a message cannot be answered");
  const mayWrite = missingPermissions(channel, [Permissions.ViewChannel, send]).length === 0;
  if (way === "addressed" && mayWrite) {
    await channel.send({ content: sayAll("permission.missing", { missing: words }) });
  }
  return false;
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
