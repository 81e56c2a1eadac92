import type { Client } from "discord.js";
import { certaintyOf } from "../../answer/answerability.js";
import type { Answer } from "../../answer/answerer.js";
import type { Turn } from "../../answer/follow-up.js";
import { isExtract } from "../../answer/library.js";
import { liesFurtherOn } from "../../answer/under-discussion.js";
import type { UnderDiscussion } from "../../retrieval/retriever.js";
import type { Way } from "../../study/asking.js";
import { hasRoomFor } from "../../study/discussion/parking.js";
import type { Answered } from "../../study/questions.js";
import { quoteOf } from "../../study/quote.js";
import { atLeast } from "../../study/standing.js";
import { type FoundMatch, type VerifiedMatch, verifiedMatch } from "../../study/verified-match.js";
import type { BotContext } from "../context.js";
import { joinDiscussion } from "../discussion/asked.js";
import { walkedIn, whereItLies } from "../discussion/walked.js";
import { hiddenHere } from "../hidden-here.js";
import { showReview } from "../reviews/queue.js";
import type { Situation } from "../situation.js";
import { type AnswerViewOptions, answerView } from "../views/answer.js";
import { extractView } from "../views/extract.js";
import type { View } from "../views/view.js";
import { waitingView } from "../views/waiting.js";
import { pingForUnanswered } from "./unanswered.js";

/* What becomes of a question, however it came: it is let through or not, answered or put before a moderator, and written down. */

export interface Asked {
  readonly text: string;
  /** The name of the article that the asker named; null: what the channel is set to. */
  readonly article: string | null;
  readonly way: Way;
  readonly isPrivate: boolean;
  /** The message that asks, if one does, and when it was written or edited last. */
  readonly message?: { readonly id: string; readonly wordedAt: number };
  /** Of the interaction that asks, if one does: with it a restart can still answer. */
  readonly replyToken?: string;
  /** True where the readers would not see the question otherwise. */
  readonly showQuestion: boolean;
  /** The member who asks, where the readers would not see it otherwise. */
  readonly askedBy?: string;
  /** What came before it. */
  turns(): Promise<Turn[]>;
}

/** A question that was let through. */
export interface Admitted {
  readonly questionId: string;
  /** True where a moderator looks at the answer first. */
  readonly isDraft: boolean;
}

export type Admission =
  | { readonly kind: "ignored" }
  /** Told to the asker alone, where that can be. @property until When it may be asked again, in milliseconds since 1970 */
  | { readonly kind: "refused"; readonly content: string; readonly because: Refusal; readonly until: number }
  | ({ readonly kind: "admitted" } & Admitted);

type Refusal = "off" | "role" | "cooldown" | "quota" | "closed";

/** Where the answer appears. */
export interface Place {
  readonly client: Client;
  /** True where another answer stood before: nobody is called a second time. */
  readonly isAnew?: boolean;
  /**
   * Shows it there, in place of what may have stood there before; null: that is removed.
   *
   * @returns The message's id; null if there is none, or none any more
   */
  show(view: View | null): Promise<string | null>;
}

interface Shown {
  readonly view: View;
  readonly answered: Omit<Answered, "answerMessageId">;
  /** Sure enough to be told to somebody who did not ask the bot. */
  readonly isCertain: boolean;
}

/** Lets a question through, by the guild's settings. Quick: Discord waits three seconds to be acknowledged. */
export async function admit(asked: Asked, situation: Situation, { study }: BotContext): Promise<Admission> {
  const { guildId, channelId, channelPath, quotaChannelId, member, standing, settings, language, say } =
    situation;
  const { text, article, way, isPrivate, message, replyToken } = asked;
  if (areQuestionsClosed(situation)) {
    if (way === "overheard") return { kind: "ignored" };
    return { kind: "refused", content: say("refused.closed"), because: "closed", until: 0 };
  }
  const { verdict, id } = await study.questions.ask(
    guildId,
    {
      channelId,
      channelPath,
      quotaChannelId,
      askerId: member.id,
      standing,
      way,
      isPrivate,
      text,
      article,
      language,
      ...(message === undefined ? {} : { message }),
      ...(replyToken === undefined ? {} : { replyToken }),
    },
    settings,
  );
  if (verdict.kind === "ignore") return { kind: "ignored" };
  if (verdict.kind === "refuse") {
    const { because } = verdict;
    const until = "until" in verdict ? verdict.until : 0;
    const content = say(`refused.${because}`, { until: `<t:${Math.ceil(until / 1000)}:R>` });
    return { kind: "refused", content, because, until };
  }
  if (id === null) throw new Error("a question was let through that was not written down");
  return { kind: "admitted", questionId: id, isDraft: verdict.kind === "draft" };
}

/** True where moderators have closed a discussion to members' questions. */
export function areQuestionsClosed({
  discussion,
  standing,
}: Pick<Situation, "discussion" | "standing">): boolean {
  return discussion?.state.areQuestionsClosed === true && !atLeast(standing, "moderator");
}

/**
 * Answers a question that was let through, or one whose words have changed. What a moderator has verified needs no second
 * look, and an overview has nothing in it to judge.
 */
export async function answer(
  { questionId, isDraft }: Admitted,
  asked: Asked,
  situation: Situation,
  context: BotContext,
  place: Place,
): Promise<void> {
  const { guildId } = situation;
  const { questions } = context.study;
  const shown = await respond(questionId, asked, situation, context);
  const { view, answered, isCertain } = shown;
  if (asked.way === "overheard" && !isCertain) {
    await place.show(null);
    return questions.drop(guildId, questionId);
  }
  const { outcome } = answered;
  if (isDraft && (outcome === "answered" || outcome === "not_answered")) {
    return hold(questionId, asked, shown, situation, context, place);
  }
  const messageId = await place.show(view);
  if (messageId === null) return questions.answered(guildId, questionId, { outcome: "deleted", quotes: [] });
  await questions.answered(guildId, questionId, { ...answered, answerMessageId: messageId });
  await join(questionId, asked, messageId, answered, situation, context, place);
  if (outcome === "not_answered" && !asked.isPrivate && !place.isAnew) {
    await pingForUnanswered(place.client, asked.message?.id ?? messageId, situation, context);
  }
}

/** Says that a moderator looks at the answer first, and puts it before them. */
async function hold(
  questionId: string,
  asked: Asked,
  { answered: { quotes } }: Shown,
  situation: Situation,
  context: BotContext,
  place: Place,
): Promise<void> {
  const { guildId, channelId, member, say, sayAll } = situation;
  const { client, show } = place;
  const { questions, reviews } = context.study;
  const { text, isPrivate } = asked;
  const answerMessageId = await show(waitingView(asked, isPrivate ? say : sayAll));
  if (answerMessageId === null) {
    return questions.answered(guildId, questionId, { outcome: "deleted", quotes: [] });
  }
  const { review } = await reviews.open(guildId, {
    kind: "draft",
    questionId,
    question: text,
    quotes,
    verifiedId: null,
    channelId,
    askerId: member.id,
    isPrivate,
    answerMessageId,
  });
  await questions.answered(guildId, questionId, {
    outcome: "waiting",
    quotes,
    answerMessageId,
  });
  await join(questionId, asked, answerMessageId, { outcome: "waiting", quotes }, situation, context, place);
  await showReview(client, guildId, review.id, context);
}

/** What is asked in private is nobody else's, so not part of a discussion's record. */
async function join(
  id: string,
  { text, message, isPrivate }: Asked,
  answerMessageId: string,
  answered: Pick<Answered, "outcome" | "quotes">,
  situation: Situation,
  context: BotContext,
  { client }: Place,
): Promise<void> {
  if (isPrivate) return;
  const messageId = message?.id ?? answerMessageId;
  await joinDiscussion(client, { id, text, messageId }, answered, situation, context);
}

async function respond(
  questionId: string,
  asked: Asked,
  situation: Situation,
  context: BotContext,
): Promise<Shown> {
  const { library, study, answering } = context;
  const { guildId } = situation;
  const isHidden = await hiddenHere(situation, context);
  const article = asked.article ?? situation.article ?? undefined;
  const turns = await asked.turns();
  const underDiscussion = walkedIn(situation.discussion);
  const options = {
    turns,
    isHidden,
    ...(article === undefined ? {} : { article }),
    ...(underDiscussion === undefined ? {} : { underDiscussion }),
  };
  const reply = await answering.run(() => library.reply(asked.text, options));
  const say = asked.isPrivate ? situation.say : situation.sayAll;
  if (isExtract(reply)) {
    const view = extractView(reply, library, { ...asked, questionId }, say);
    return { view, answered: { outcome: "extract", quotes: [] }, isCertain: false };
  }
  // What a follow-up asks is not in its own words.
  const match =
    reply.followUpTo === null
      ? await verifiedMatch(asked.text, guildId, study, library, article ?? null)
      : null;
  const standing =
    match && !match.isStale && !match.citations.some((c) => isHidden(c.article, c.paragraph)) ? match : null;
  const verified = standing?.isSame ? standing : null;
  const given = verified ? verifiedAnswer(reply, verified, underDiscussion) : reply;
  const outcome = verified ? "verified" : given.citations.length > 0 ? "answered" : "not_answered";
  return {
    view: answerView(
      given,
      library,
      {
        ...asked,
        questionId,
        isDirect: situation.isDirect,
        ...whereItLies(given, situation.discussion),
        isPutAside: putsAside(asked, situation),
        ...toldOf(match, standing, asked.way),
      },
      say,
    ),
    answered: {
      outcome,
      quotes: given.citations.map(quoteOf),
      ...(verified ? { verifiedId: verified.answer.id } : {}),
    },
    isCertain: outcome !== "not_answered" && certaintyOf(given.confidence) === "certain",
  };
}

/** Whether a question that is not answered goes into its discussion's parking lot, or is there already. */
function putsAside({ isPrivate }: Asked, { discussion, member }: Situation): boolean {
  return !isPrivate && discussion !== null && hasRoomFor(discussion.state, member.id);
}

/**
 * What members are told of a verified answer: who stands for it, or that it no longer holds, or that there is one to a
 * similar question, which is for those who asked the bot; one that was asked in private is not named to others.
 *
 * @param standing The match, if it can be shown
 */
function toldOf(
  match: FoundMatch | null,
  standing: FoundMatch | null,
  way: Way,
): Pick<AnswerViewOptions, "verified" | "isVerifiedStale" | "similar"> {
  if (!standing) return { isVerifiedStale: match ? match.isSame && match.isStale : false };
  if (!standing.isSame) {
    return way === "overheard" || standing.answer.isPrivate ? {} : { similar: standing.answer };
  }
  const { verifiedBy: by, verifiedAt: at, note } = standing.answer;
  return { verified: { by, at, note } };
}

/** What a moderator stands for, in place of what the bot would have answered. */
function verifiedAnswer(
  answer: Answer,
  { citations }: VerifiedMatch,
  underDiscussion: UnderDiscussion | undefined,
): Answer {
  return {
    ...answer,
    citations,
    confidence: 1,
    isForeign: false,
    liesFurtherOn: liesFurtherOn(citations, underDiscussion),
  };
}
