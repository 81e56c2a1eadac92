import type { ChatInputCommandInteraction } from "discord.js";
import type { Article } from "../../article/article.js";
import type { Say } from "../../locales/say.js";
import { agendaOf, MOST_PARAGRAPHS } from "../../study/discussion/agenda.js";
import { LONGEST_TITLE, type NewDiscussion } from "../../study/discussion/discussion.js";
import { articleHere, chosenArticle } from "../commands/article-option.js";
import type { BotContext } from "../context.js";
import { hiddenHere } from "../hidden-here.js";
import type { Situation } from "../situation.js";
import { permissionsInWords } from "../views/permissions.js";
import { clip, literal } from "../views/text.js";
import { type Hall, hallOf, missingInHall } from "./thread.js";

/** A discussion as its moderator wants it, and where. */
export interface Plan {
  readonly hall: Hall;
  readonly discussion: NewDiscussion;
}

/** What a moderator has asked for with a command's options; or what is wrong with it. */
export async function planOf(
  interaction: ChatInputCommandInteraction,
  context: BotContext,
  situation: Situation,
): Promise<Plan | { readonly problem: string }> {
  const { say, sayAll, settings, member } = situation;
  const { options, client } = interaction;
  const article = wantedArticle(interaction, context, situation);
  if (!article) return { problem: say("discussion.wrong.article") };
  const hall = await hallOf(client, options.getChannel("channel")?.id ?? situation.channelId);
  if (!hall) return { problem: say("discussion.wrong.hall") };
  const missing = missingInHall(hall);
  if (missing.length > 0) {
    return { problem: say("discussion.wrong.permissions", { missing: permissionsInWords(missing) }) };
  }
  const last = article.paragraphs.length;
  const from = options.getInteger("from") ?? 1;
  const to = options.getInteger("to") ?? last;
  const isHidden = await hiddenHere(situation, context);
  const items = agendaOf(article, { from, to }, (paragraph) => promptsIn(article, paragraph, sayAll)).filter(
    ({ paragraph }) => !isHidden(article.name, paragraph),
  );
  if (from > to || to > last || items.length === 0) {
    return { problem: say("discussion.wrong.range", { title: clip(literal(article.title), 300), last }) };
  }
  if (items.length > MOST_PARAGRAPHS) {
    return { problem: say("discussion.wrong.tooLong", { count: items.length, most: MOST_PARAGRAPHS }) };
  }
  const mayRecord = context.readsMessages && settings.retentionDays > 0;
  return {
    hall,
    discussion: {
      title: titleOf(options.getString("title"), article),
      article: article.name,
      leaderId: member.id,
      minutes: options.getInteger("minutes"),
      recordsText: mayRecord && (options.getBoolean("record") ?? true),
      items,
    },
  };
}

/** The prompts of a paragraph, in the group's language. */
export function promptsIn(_article: Article, _paragraph: number, _say: Say): string[] {
  return [];
}

/** The one that is named; else the channel's; else the only one there is. */
function wantedArticle(
  interaction: ChatInputCommandInteraction,
  context: BotContext,
  situation: Situation,
): Article | undefined {
  const chosen = chosenArticle(interaction, context);
  const [only, ...others] = context.library.articles;
  return chosen === null
    ? (articleHere(situation, context) ?? (others.length === 0 ? only : undefined))
    : chosen;
}

function titleOf(typed: string | null, { title }: Article): string {
  return clip(typed?.trim() || title, LONGEST_TITLE);
}
