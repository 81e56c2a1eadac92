import {
  ApplicationCommandOptionType,
  ChannelType,
  type ChatInputCommandInteraction,
  type Guild,
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
} from "discord.js";
import { FORMATS } from "../../record/files.js";
import type { Discussion } from "../../study/discussion/discussions.js";
import { atLeast } from "../../study/standing.js";
import type { BotContext } from "../context.js";
import { described, named } from "../locales/described.js";
import { refuseAct } from "../refusal.js";
import type { Situation } from "../situation.js";
import { channelFiles, type SentTranscript, transcriptFiles, type Wanted } from "../transcript/files.js";
import { discussionsFor } from "../transcript/readers.js";
import { fold } from "../views/article-choice.js";
import { ANSWER_CHANNELS } from "../views/settings-pages.js";
import { clip, oneLine } from "../views/text.js";
import { CHOICES } from "./article-option.js";
import type { Command } from "./command.js";

const { Boolean: Flag, Channel, Integer, String: Text } = ApplicationCommandOptionType;

/** Discord's limit for the name of a choice. */
const CHOICE = 100;
const ALL_FORMATS = "all";

/** What members who took part in a discussion may have of it, moderators may have of all, and of channels. */
export const transcript = {
  needs: "reader",
  data: {
    ...described("transcript"),
    contexts: [InteractionContextType.Guild],
    options: [
      { type: Text, ...described("transcript.option.discussion"), autocomplete: true },
      {
        type: Channel,
        ...described("transcript.option.channel"),
        channel_types: ANSWER_CHANNELS.filter((type) => type !== ChannelType.GuildCategory),
      },
      { type: Integer, ...described("transcript.option.days"), min_value: 1, max_value: 3650 },
      {
        type: Text,
        ...described("transcript.option.format"),
        choices: [ALL_FORMATS, ...FORMATS].map((format) => ({
          ...named(`command.transcript.choice.format.${format as "all"}`),
          value: format,
        })),
      },
      { type: Flag, ...described("transcript.option.public") },
    ],
  },

  async autocomplete(interaction, context, situation) {
    const typed = fold(interaction.options.getFocused());
    const choices = (await discussionsFor(situation, context))
      .map((one) => ({ name: choiceName(one, situation), value: one.id }))
      .filter(({ name }) => fold(name).includes(typed));
    await interaction.respond(choices.slice(0, CHOICES));
  },

  async execute(interaction, context, situation) {
    const { options, guild } = interaction;
    const { say } = situation;
    if (!guild) throw new Error(`the server ${interaction.guildId} is not known yet`);
    const channelId = options.getChannel("channel")?.id ?? null;
    const isOfChannel = channelId !== null || options.getInteger("days") !== null;
    if (isOfChannel && options.getString("discussion") !== null)
      return alone(interaction, say("transcript.oneOfBoth"));
    if (isOfChannel) return ofChannel(interaction, guild, channelId, context, situation);
    const allowed = await discussionsFor(situation, context);
    const chosen = options.getString("discussion");
    // Nobody needs to choose the one that they are in, or that was the last.
    const isMeant = ({ id, state }: Discussion) => id === chosen || fold(state.title) === fold(chosen ?? "");
    const discussion = chosen === null ? allowed[0] : allowed.find(isMeant);
    if (!discussion)
      return alone(interaction, say(chosen === null ? "transcript.noDiscussion" : "transcript.notYours"));
    await send(interaction, situation, (wanted) => transcriptFiles(guild, discussion.id, wanted, context));
  },
} satisfies Command;

async function ofChannel(
  interaction: ChatInputCommandInteraction,
  guild: Guild,
  chosen: string | null,
  context: BotContext,
  situation: Situation,
): Promise<void> {
  const { say, standing, settings, channelId } = situation;
  if (!atLeast(standing, "moderator"))
    return refuseAct(interaction, "moderator", "/transcript", context, situation);
  const id = chosen ?? channelId;
  const days = interaction.options.getInteger("days") ?? Math.max(1, settings.retentionDays);
  const mayRead = readerIn(guild, situation.member.id);
  const channel = await guild.channels.fetch(id).catch(() => null);
  if (!channel || !(await mayRead(id))) return alone(interaction, say("transcript.noChannel"));
  const { name } = channel;
  await send(interaction, situation, (wanted) =>
    channelFiles(guild, { id, name: `#${name}`, days, mayRead }, wanted, context),
  );
}

/** Whether a member may read a channel or thread; false where it is gone. */
function readerIn(guild: Guild, memberId: string): (channelId: string) => Promise<boolean> {
  return async (channelId) => {
    const channel = await guild.channels.fetch(channelId).catch(() => null);
    const member = await guild.members.fetch(memberId);
    const needed = [
      PermissionFlagsBits.ViewChannel,
      ...(channel?.type === ChannelType.PrivateThread ? [PermissionFlagsBits.ManageThreads] : []),
    ];
    return channel?.permissionsFor(member).has(needed) ?? false;
  };
}

/** Everybody sees it only where a moderator wants that. */
async function send(
  interaction: ChatInputCommandInteraction,
  { say, sayAll, standing }: Situation,
  make: (wanted: Wanted) => Promise<SentTranscript | null>,
): Promise<void> {
  const { options } = interaction;
  const isWanted = options.getBoolean("public") ?? false;
  const isPublic = isWanted && atLeast(standing, "moderator");
  await interaction.deferReply(isPublic ? {} : { flags: MessageFlags.Ephemeral });
  const format = options.getString("format") ?? ALL_FORMATS;
  const transcript = await make({
    formats: FORMATS.filter((one) => format === ALL_FORMATS || one === format),
    mostBytes: interaction.attachmentSizeLimit,
    say: isPublic ? sayAll : say,
  });
  if (!transcript) return void (await interaction.editReply({ content: say("transcript.nothingKept") }));
  const { content, files } = transcript;
  const note = isWanted && !isPublic ? `\n${say("transcript.notPublic")}` : "";
  await interaction.editReply({ content: content + note, files });
}

function choiceName({ state, startedAt }: Discussion, { language, settings }: Situation): string {
  const day = new Intl.DateTimeFormat(language ?? "en", {
    dateStyle: "medium",
    timeZone: settings.timeZone,
  }).format(startedAt ?? 0);
  return clip(`${oneLine(state.title)} · ${day}`, CHOICE);
}

async function alone(interaction: ChatInputCommandInteraction, content: string): Promise<void> {
  await interaction.reply({ content, flags: MessageFlags.Ephemeral });
}
