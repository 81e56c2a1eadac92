import { type ChatInputCommandInteraction, MessageFlags } from "discord.js";
import { PilcrowError } from "../../errors.js";
import type { Say } from "../../locales/say.js";
import {
  AGENDA_FILE_BYTES,
  type AgendaFile,
  type PlacedAgenda,
  parseAgendaFile,
  placeAgenda,
} from "../../study/discussion/agenda-file.js";
import { PHASES, type Phase } from "../../study/discussion/discussion.js";
import type { BotContext } from "../context.js";
import { agendaPanel, agendaTable, discussionList } from "../discussion/agenda.js";
import { agendaFile } from "../discussion/agenda-attachment.js";
import { mayRecord, planOf, usableHall } from "../discussion/plan.js";
import { hiddenHere } from "../hidden-here.js";
import { sentText } from "../sent-file.js";
import { nothingChanged } from "../settings/change.js";
import type { Situation } from "../situation.js";
import { ranges } from "../views/discussion/summary.js";
import { clip, literal } from "../views/text.js";
import { chosenDiscussion, discussionOption } from "./discussion-option.js";

/* /discuss prepare, agenda, export, import and list: discussions before and beside their threads. */

type Step = (
  interaction: ChatInputCommandInteraction,
  context: BotContext,
  situation: Situation,
) => Promise<void>;

/** Whose agenda can be changed. */
export const UNFINISHED: readonly Phase[] = ["prepared", "running", "paused"];

export const prepareDiscussion: Step = async (interaction, context, situation) => {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const plan = await planOf(interaction, context, situation);
  if ("problem" in plan) return void (await interaction.editReply(plan.problem));
  const { guildId, say } = situation;
  const discussion = await context.study.discussions.prepare(guildId, plan.hall.id, plan.discussion);
  const note = say("agenda.prepared", { channel: `<#${plan.hall.id}>` });
  await interaction.editReply(await agendaPanel(discussion, { paragraph: null, note }, context, situation));
};

export const openAgenda: Step = async (interaction, context, situation) => {
  const discussion = await chosenDiscussion(
    interaction,
    discussionOption.name,
    UNFINISHED,
    context,
    situation,
  );
  const view = discussion
    ? await agendaPanel(discussion, { paragraph: null }, context, situation)
    : { content: situation.say("agenda.none") };
  await interaction.reply({ ...view, flags: MessageFlags.Ephemeral });
};

export const exportAgenda: Step = async (interaction, context, situation) => {
  const discussion = await chosenDiscussion(interaction, discussionOption.name, PHASES, context, situation);
  const message = discussion
    ? agendaFile(await agendaTable(discussion, context, situation))
    : { content: situation.say("agenda.none") };
  await interaction.reply({ ...message, flags: MessageFlags.Ephemeral });
};

export const listDiscussions: Step = async (interaction, context, situation) => {
  const view = await discussionList(0, context, situation);
  await interaction.reply({ ...view, flags: MessageFlags.Ephemeral });
};

/** A file becomes a prepared discussion, or nothing does. */
export const importAgenda: Step = async (interaction, context, situation) => {
  const { guildId, channelId, member, say } = situation;
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const read = await readFile(interaction, context, situation);
  if ("problems" in read) {
    return void (await interaction.editReply(nothingChanged(read.problems.map(literal), say)));
  }
  const place = await usableHall(interaction.client, channelId, say);
  if ("problem" in place) return void (await interaction.editReply(place.problem));
  const { file, placed, hidden } = read;
  const discussion = await context.study.discussions.prepare(guildId, place.hall.id, {
    title: file.title,
    article: file.article,
    minutes: file.minutes,
    leaderId: member.id,
    recordsText: mayRecord(context, situation),
    items: [...placed.items],
  });
  const note = [
    say("agenda.prepared", { channel: `<#${place.hall.id}>` }),
    ...changesInWords(placed, hidden, say),
  ].join("\n");
  await interaction.editReply(await agendaPanel(discussion, { paragraph: null, note }, context, situation));
};

interface ReadAgenda {
  readonly file: AgendaFile;
  readonly placed: PlacedAgenda;
  /** The ¶ numbers that are not shown in this guild. */
  readonly hidden: readonly number[];
}

async function readFile(
  { options }: ChatInputCommandInteraction,
  context: BotContext,
  situation: Situation,
): Promise<ReadAgenda | { readonly problems: readonly string[] }> {
  try {
    const text = await sentText(options.getAttachment("file", true), AGENDA_FILE_BYTES);
    return fitted(parseAgendaFile(text), context, situation);
  } catch (error) {
    if (!(error instanceof PilcrowError)) throw error;
    return { problems: error.message.split("\n") };
  }
}

/** What of a file can be discussed in this guild, about the article as it is now. */
async function fitted(
  file: AgendaFile,
  context: BotContext,
  situation: Situation,
): Promise<ReadAgenda | { readonly problems: readonly string[] }> {
  const { say } = situation;
  const { articles } = context.library;
  const article = articles.find(({ name }) => name === file.article);
  if (!article) {
    const names = clip(articles.map(({ name }) => name).join(", "), 600);
    return { problems: [say("agenda.wrong.article", { name: clip(file.article, 300), names })] };
  }
  const isHidden = await hiddenHere(situation, context);
  const placed = placeAgenda(file, article);
  const items = placed.items.filter(({ paragraph }) => !isHidden(article.name, paragraph));
  if (items.length === 0) return { problems: [say("agenda.wrong.nothingLeft")] };
  const hidden = placed.items.flatMap((item) => (items.includes(item) ? [] : [item.paragraph]));
  return { file, placed: { ...placed, items }, hidden };
}

function changesInWords({ lost, moved }: PlacedAgenda, hidden: readonly number[], say: Say): string[] {
  const list = (numbers: readonly number[]) => clip(ranges([...numbers].sort((a, b) => a - b)), 400);
  return [
    ...(lost.length > 0 ? [`⚠️ ${say("agenda.lost", { numbers: list(lost), count: lost.length })}`] : []),
    ...(hidden.length > 0
      ? [`⚠️ ${say("agenda.hidden", { numbers: list(hidden), count: hidden.length })}`]
      : []),
    ...(moved.length > 0
      ? [
          say("agenda.moved", {
            moves: clip(moved.map(({ from, to }) => `¶ ${from} → ¶ ${to}`).join(", "), 400),
          }),
        ]
      : []),
  ];
}
