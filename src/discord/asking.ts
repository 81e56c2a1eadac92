import type { Answer } from "../answer/answerer.js";
import type { Turn } from "../answer/follow-up.js";
import { isExtract } from "../answer/library.js";
import type { Way } from "../study/asking.js";
import { hiddenNow } from "../study/hidden-passages.js";
import type { Answered } from "../study/questions.js";
import { quoteOf } from "../study/quote.js";
import { type VerifiedMatch, verifiedMatch } from "../study/verified-match.js";
import type { BotContext } from "./context.js";
import type { Situation } from "./situation.js";
import { type AnswerViewOptions, answerView } from "./views/answer.js";
import { extractView } from "./views/extract.js";
import type { View } from "./views/view.js";

/* What becomes of a question, however it came: it is let through or not, answered, and written down. */

export interface Asked {
  readonly text: string;
  /** The name of the article that the asker named; null: what the channel is set to. */
  readonly article: string | null;
  readonly way: Way;
  readonly isPrivate: boolean;
  /** The message that asks, if one does. */
  readonly questionMessageId?: string;
  /** True where the readers would not see the question otherwise. */
  readonly showQuestion: boolean;
  /** What came before it. */
  turns(): Promise<Turn[]>;
}

export type Admission =
  | { readonly kind: "ignored" }
  /** Told to the asker alone, where that can be. */
  | { readonly kind: "refused"; readonly content: string }
  | { readonly kind: "admitted"; readonly questionId: string; readonly isDraft: boolean };

/** What is shown, and what is written down once it is. */
export interface Shown {
  readonly view: View;
  readonly answered: Omit<Answered, "answerMessageId">;
}

/** Lets a question through, by the guild's settings. Quick: Discord waits three seconds to be acknowledged. */
export async function admit(
  { text, way, isPrivate, questionMessageId }: Asked,
  situation: Situation,
  { study }: BotContext,
): Promise<Admission> {
  const { guildId, channelId, channelPath, member, standing, settings, say } = situation;
  const { verdict, id } = await study.questions.ask(
    guildId,
    {
      channelId,
      channelPath,
      askerId: member.id,
      standing,
      way,
      isPrivate,
      text,
      ...(questionMessageId === undefined ? {} : { questionMessageId }),
    },
    settings,
  );
  if (verdict.kind === "ignore") return { kind: "ignored" };
  if (verdict.kind === "refuse") {
    const until = "until" in verdict ? `<t:${Math.ceil(verdict.until / 1000)}:R>` : "";
    return { kind: "refused", content: say(`refused.${verdict.because}`, { until }) };
  }
  if (id === null) throw new Error("a question was let through that was not written down");
  return { kind: "admitted", questionId: id, isDraft: verdict.kind === "draft" };
}

/** Answers a question that was let through. */
export async function respond(
  questionId: string,
  asked: Asked,
  situation: Situation,
  context: BotContext,
): Promise<Shown> {
  const { library, study } = context;
  const { guildId } = situation;
  const hidden = hiddenNow(await study.hidden.all(guildId), library);
  const article = asked.article ?? situation.article ?? undefined;
  const turns = await asked.turns();
  const reply = await library.reply(asked.text, {
    turns,
    isHidden: hidden,
    ...(article === undefined ? {} : { article }),
  });
  const say = asked.isPrivate ? situation.say : situation.sayAll;
  if (isExtract(reply)) {
    const view = extractView(reply, library, { ...asked, questionId }, say);
    return { view, answered: { outcome: "extract", quotes: [] } };
  }
  const match = await verifiedMatch(asked.text, guildId, study, library);
  const verified =
    match && !match.isStale && !match.citations.some((c) => hidden(c.article, c.paragraph)) ? match : null;
  const answer = verified ? verifiedAnswer(reply, verified) : reply;
  const view = answerView(answer, library, { ...asked, questionId, ...standingFor(match, verified) }, say);
  const quotes = answer.citations.map(quoteOf);
  const outcome = verified ? "verified" : answer.citations.length > 0 ? "answered" : "not_answered";
  return { view, answered: { outcome, quotes, ...(verified ? { verifiedId: verified.answer.id } : {}) } };
}

/** What members are told of a verified answer: who stands for it, or that it no longer holds. */
function standingFor(
  match: VerifiedMatch | null,
  shown: VerifiedMatch | null,
): Pick<AnswerViewOptions, "verified" | "isVerifiedStale"> {
  if (!shown) return { isVerifiedStale: match?.isStale ?? false };
  const { verifiedBy: by, verifiedAt: at, note } = shown.answer;
  return { verified: { by, at, note } };
}

/** What a moderator stands for, in place of what the bot would have answered. */
function verifiedAnswer(answer: Answer, { citations }: VerifiedMatch): Answer {
  return { ...answer, citations, confidence: 1, isForeign: false };
}
