import type { AttachmentPayload } from "discord.js";
import { dayAfter, dayIn, startOf } from "../../study/days.js";
import type { Span } from "../../study/kept-questions.js";
import type { Language } from "../../study/languages.js";
import type { OpenQuestions } from "../../study/open-questions.js";
import type { BotContext } from "../context.js";
import type { Situation } from "../situation.js";
import { openQuestionsView } from "../views/open-questions.js";
import { statsView } from "../views/stats.js";
import type { View } from "../views/view.js";
import { statsFile } from "./file.js";
import { statsPictures } from "./pictures.js";

/** What /stats was asked for. */
interface Wanted {
  /** So many, today with them. */
  readonly days: number;
  readonly channelId: string | null;
  /** An article's name. */
  readonly article: string | null;
}

/** @param now Milliseconds since 1970 */
export function spanOf(now: number, timeZone: string, { days, channelId, article }: Wanted): Span {
  const today = dayIn(timeZone)(now);
  return {
    from: startOf(dayAfter(today, 1 - days), timeZone),
    to: startOf(dayAfter(today, 1), timeZone),
    ...(channelId === null ? {} : { channelIds: [channelId] }),
    ...(article === null ? {} : { article }),
  };
}

/**
 * What is asked in a guild.
 *
 * @param isPublic Everybody sees it: numbers alone
 * @param language Of the pictures
 */
export async function statsMessage(
  span: Span,
  isPublic: boolean,
  language: Language,
  context: BotContext,
  { guildId, say, sayAll, settings }: Situation,
): Promise<View & { files: AttachmentPayload[] }> {
  const { study, library } = context;
  const statistics = await study.statistics.of(guildId, span, library, settings.timeZone);
  const open = await openQuestionsIn(guildId, span, context);
  const shown = { statistics, open, span, isPublic, ...settings };
  return {
    ...statsView(shown, library, isPublic ? sayAll : say),
    files: [
      ...(await statsPictures(statistics, library, language)),
      ...(isPublic ? [] : [statsFile(shown, library, say)]),
    ],
  };
}

/** A page of what the article leaves open. */
export async function openQuestionsPage(
  span: Span,
  page: number,
  context: BotContext,
  { guildId, say }: Situation,
): Promise<View> {
  return openQuestionsView(await openQuestionsIn(guildId, span, context), span, page, say);
}

/** Open is what no article answers. Questions are put side by side by the model: whoever waits for an answer has their turn. */
function openQuestionsIn(
  guildId: string,
  span: Span,
  { study, library, answering }: BotContext,
): Promise<OpenQuestions> {
  return answering.run(() => study.statistics.open(guildId, { ...span, article: undefined }, library));
}
