import type { VerifiedAnswer } from "../../study/verified-answers.js";
import type { BotContext } from "../context.js";
import { hiddenHere } from "../hidden-here.js";
import type { Situation } from "../situation.js";
import { keptAnswer } from "../views/kept-answer.js";
import { pageOf } from "../views/paging.js";
import { ANSWERS_A_PAGE, type Listed, verifiedListView, verifiedView } from "../views/verified-list.js";
import type { View } from "../views/view.js";

/* What moderators leaf through: the guild's verified answers, those that are stale first. */

export async function verifiedPage(
  wanted: number,
  context: BotContext,
  { guildId, say }: Situation,
): Promise<View> {
  const { study, library } = context;
  const isHidden = await hiddenHere({ guildId }, context);
  const listed = (await study.verified.all(guildId))
    .map((answer): Listed => ({ answer, kept: keptAnswer(answer.quotes, library, isHidden) }))
    .sort((a, b) => Number(a.kept.stands) - Number(b.kept.stands));
  const stale = listed.filter(({ kept }) => !kept.stands).length;
  return verifiedListView(pageOf(listed, wanted, ANSWERS_A_PAGE), stale, say);
}

/** @param page Of the list, to go back to */
export async function verifiedOne(
  answer: VerifiedAnswer,
  page: string,
  context: BotContext,
  situation: Situation,
  done?: string,
): Promise<View> {
  const { library } = context;
  const { say } = situation;
  const isHidden = await hiddenHere(situation, context);
  return verifiedView(answer, library, isHidden, say, { page, ...(done === undefined ? {} : { done }) });
}
