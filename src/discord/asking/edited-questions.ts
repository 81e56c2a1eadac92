import type { Message } from "discord.js";
import { asksSomething } from "../../retrieval/plain-question.js";
import { mayAsk } from "../../study/asking.js";
import type { Question } from "../../study/questions.js";
import type { BotContext } from "../context.js";
import { situationOf } from "../situation.js";
import { answer, areQuestionsClosed } from "./asking.js";
import { type MessageQuestion, questionIn } from "./message-question.js";
import { answerPlace, askedBy } from "./messages.js";
import { editAnswer, takeBack, withdrawDraft } from "./taken-back.js";

/** So often a question is answered anew; more would be a way round the quota. */
const MOST_EDITS = 5;
/** So long after it was asked. */
const EDITABLE_MS = 24 * 3_600_000;

const NOBODY_BEFORE = { lastOfMember: null, lastHourInChannel: [] };

/** A message as it is after an edit. */
export interface Edit {
  readonly message: Message;
  readonly wordedAt: number;
  /** Null where it asks nothing any more. */
  readonly now: MessageQuestion | null;
}

/**
 * Reads a message at the moment at which Discord tells that it was edited: later its words may be the old ones again, which
 * come along with a reply to it that was sent before. Null where no words were edited.
 */
export function readEdit(message: Message, context: BotContext): Edit | null {
  const wordedAt = message.editedTimestamp;
  // Discord sends an update, too, when it adds the preview of a link or somebody pins the message.
  if (message.partial || wordedAt === null || message.author.bot) return null;
  return { message, wordedAt, now: questionIn(message, context) };
}

/** Answers an edited question anew, in its answer's place; one that asks nothing any more loses its answer. */
export async function answerAnew({ message, wordedAt, now }: Edit, context: BotContext): Promise<void> {
  const { study } = context;
  const question = await study.questions.askedBy(message.guildId ?? message.channelId, message.id);
  if (!question || !isEditable(question, wordedAt, study.now())) return;

  const situation = await situationOf(message, context);
  const { guildId, mode, standing, settings, sayAll } = situation;
  if (now && now.text === question.text) return;
  if (!now || !asksSomething(now.text)) return takeBack(message.client, guildId, question, context);
  if (question.edits >= MOST_EDITS) {
    const view = { content: sayAll("edit.tooOften"), embeds: [], components: [] };
    await withdrawDraft(message.client, guildId, question, context);
    await editAnswer(message.client, question, view);
    return study.questions.answered(guildId, question.id, { outcome: "deleted", quotes: [] });
  }
  if (areQuestionsClosed(situation)) return;
  // The cooldown and the quota have counted it once.
  const verdict = mayAsk(now.way, mode, standing, settings, NOBODY_BEFORE, study.now());
  if (verdict.kind === "ignore" || verdict.kind === "refuse") return;
  const isDraft = verdict.kind === "draft";
  await study.questions.reword(guildId, question.id, { text: now.text, wordedAt, isDraft }, settings);
  await withdrawDraft(message.client, guildId, question, context);
  const admitted = { questionId: question.id, isDraft };
  await answer(admitted, askedBy(message, now, context), situation, context, answerPlace(message, question));
}

function isEditable({ outcome, wordedAt, askedAt }: Question, editedAt: number, now: number): boolean {
  return outcome !== "deleted" && editedAt > (wordedAt ?? 0) && now - askedAt < EDITABLE_MS;
}
