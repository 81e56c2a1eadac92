import type { Client } from "discord.js";
import { certaintyOf } from "../../answer/answerability.js";
import { isExtract } from "../../answer/library.js";
import type { Discussion } from "../../study/discussion/discussions.js";
import { type Quote, quoteOf } from "../../study/quote.js";
import { verifiedMatch } from "../../study/verified-match.js";
import type { BotContext } from "../context.js";
import { hiddenHere } from "../hidden-here.js";
import { conduct } from "./conduct.js";

/* What is put aside is tried without a word in the thread: the discussion goes on meanwhile. */

/** So that an end does not keep its moderator waiting. */
const MOST = 20;

/**
 * Before a discussion ends: what is still open is asked again, of all articles, and of what moderators have verified since.
 * Only what surely answers is taken.
 */
export async function tryOpenQuestions(
  client: Client,
  discussion: Discussion,
  context: BotContext,
): Promise<void> {
  const open = discussion.state.parked.filter(({ state }) => state === "open").slice(0, MOST);
  for (const { id, text } of open) {
    const quotes = await sureAnswer(text, discussion.guildId, context);
    if (quotes.length === 0) continue;
    await conduct(
      client,
      discussion,
      { kind: "settle", by: null, parked: id, state: "answered", quotes },
      context,
    );
  }
}

/** What surely answers a question, in any article; nothing where that is not sure. */
export async function sureAnswer(question: string, guildId: string, context: BotContext): Promise<Quote[]> {
  const { library, study, answering } = context;
  const isHidden = await hiddenHere({ guildId }, context);
  const match = await verifiedMatch(question, guildId, study, library, null);
  const isShown = match?.isSame && !match.isStale;
  if (isShown && !match.citations.some(({ article, paragraph }) => isHidden(article, paragraph))) {
    return match.citations.map(quoteOf);
  }
  const reply = await answering.run(() => library.reply(question, { isHidden }));
  return isExtract(reply) || certaintyOf(reply.confidence) !== "certain" ? [] : reply.citations.map(quoteOf);
}
