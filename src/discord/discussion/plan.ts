import type { ChatInputCommandInteraction, Client } from "discord.js";
import type { Article } from "../../article/article.js";
import type { Say } from "../../locales/say.js";
import { agendaOf, LONGEST_PROMPT, MOST_PARAGRAPHS } from "../../study/discussion/agenda.js";
import { LONGEST_TITLE, type NewDiscussion } from "../../study/discussion/discussion.js";
import { promptsOf } from "../../study/discussion/prompts.js";
import { articleHere, chosenArticle } from "../commands/article-option.js";
import type { BotContext } from "../context.js";
import { hiddenHere } from "../hidden-here.js";
import type { Situation } from "../situation.js";
import { permissionsInWords } from "../views/permissions.js";
import { clip, clipAtWord, literal } from "../views/text.js";
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
  const { say, sayAll, member } = situation;
  const { options, client } = interaction;
  const article = wantedArticle(interaction, context, situation);
  if (!article) return { problem: say("discussion.wrong.article") };
  const place = await usableHall(client, options.getChannel("channel")?.id ?? situation.channelId, say);
  if ("problem" in place) return place;
  const last = article.paragraphs.length;
  const from = options.getInteger("from") ?? 1;
  const to = options.getInteger("to") ?? last;
  const isHidden = await hiddenHere(situation, context);
  const numbers = article.paragraphs
    .map(({ number }) => number)
    .filter((number) => number >= from && number <= to && !isHidden(article.name, number));
  if (from > to || to > last || numbers.length === 0) {
    return { problem: say("discussion.wrong.range", { title: clip(literal(article.title), 300), last }) };
  }
  if (numbers.length > MOST_PARAGRAPHS) {
    return { problem: say("discussion.wrong.tooLong", { count: numbers.length, most: MOST_PARAGRAPHS }) };
  }
  const prompts = await promptsIn(article, numbers, sayAll);
  return {
    hall: place.hall,
    discussion: {
      title: titleOf(options.getString("title"), article),
      article: article.name,
      leaderId: member.id,
      minutes: options.getInteger("minutes"),
      recordsText: mayRecord(context, situation) && (options.getBoolean("record") ?? true),
      items: agendaOf(article, { from, to }, (number) => prompts.get(number) ?? []).filter(({ paragraph }) =>
        prompts.has(paragraph),
      ),
    },
  };
}

/** The prompts that the rules give paragraphs, by their numbers. @param say In the group's language */
export async function promptsIn(
  article: Article,
  paragraphs: readonly number[],
  say: Say,
): Promise<ReadonlyMap<number, readonly string[]>> {
  const found = await promptsOf(article, paragraphs);
  return new Map(
    [...found].map(([paragraph, prompts]) => [
      paragraph,
      prompts.map(({ kind, values }) => clipAtWord(say(`prompt.${kind}`, values).trim(), LONGEST_PROMPT)),
    ]),
  );
}

/** The channel where a discussion's thread can be opened; or why it cannot. */
export async function usableHall(
  client: Client,
  channelId: string,
  say: Say,
): Promise<{ readonly hall: Hall } | { readonly problem: string }> {
  const hall = await hallOf(client, channelId);
  if (!hall) return { problem: say("discussion.wrong.hall") };
  const missing = missingInHall(hall);
  return missing.length > 0
    ? { problem: say("discussion.wrong.permissions", { missing: permissionsInWords(missing) }) }
    : { hall };
}

/** Whether what members write becomes part of the record, where nothing else was asked for. */
export function mayRecord({ readsMessages }: BotContext, { settings }: Situation): boolean {
  return readsMessages && settings.retentionDays > 0;
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
