import {
  type GuildMember,
  type Interaction,
  type Message,
  PermissionFlagsBits,
  type TextBasedChannel,
} from "discord.js";
import { languageOf, type Say, sayIn } from "../locales/say.js";
import { isOpen } from "../study/discussion/discussion.js";
import type { Discussion } from "../study/discussion/discussions.js";
import type { Language } from "../study/languages.js";
import type { Question } from "../study/questions.js";
import { channelSettings, type Mode, type Settings } from "../study/settings.js";
import { type Member, type Standing, standingOf } from "../study/standing.js";
import type { BotContext } from "./context.js";

/** How the one who acts, and everybody, are spoken to. */
interface Voices {
  /** Of the one who acts, where Discord tells it: with a message it does not. */
  readonly language: Language | null;
  /** To the one who acts. */
  readonly say: Say;
  /** To everybody in the channel. */
  readonly sayAll: Say;
}

/** Who acts, where, and what the guild has settled for that: read once for each act. */
export interface Situation extends Voices {
  /** A direct message is a guild of its own: the channel's id. */
  readonly guildId: string;
  readonly isDirect: boolean;
  readonly channelId: string;
  /** The channel, the one that its thread belongs to, and their category: the most specific first. */
  readonly channelPath: readonly string[];
  /** The channel, or the one that its thread belongs to: its threads share its quota. */
  readonly quotaChannelId: string;
  readonly member: Member;
  readonly standing: Standing;
  readonly settings: Settings;
  /** How the bot answers in this channel. */
  readonly mode: Mode;
  /** The name of the article that is asked where none is named; null: all. */
  readonly article: string | null;
  /** The discussion that this thread belongs to, unless it has ended. */
  readonly discussion: Discussion | null;
}

/** Of a direct message, nobody is asked who they are: in it there are no roles. */
const NO_ROLES: Pick<Member, "roles" | "isManager"> = { roles: [], isManager: false };

export async function situationOf(act: Interaction | Message, context: BotContext): Promise<Situation> {
  const { guildId, channelId, channel } = act;
  return situationIn(
    {
      guildId: guildId ?? channelId ?? act.id,
      isDirect: guildId === null,
      channelId: channelId ?? guildId ?? act.id,
      channelPath: pathOf(channel, channelId),
      quotaChannelId: quotaChannelOf(channel) ?? channelId ?? act.id,
      member: memberOf(act),
    },
    (settings) => voicesIn(act, settings.language),
    context,
  );
}

/** Of a question that was let through before a restart, by a command. */
export async function situationLater(
  guildId: string,
  { channelId, askerId, pending }: Pick<Question, "channelId" | "askerId" | "pending">,
  channel: TextBasedChannel,
  context: BotContext,
): Promise<Situation> {
  const language = pending?.language ?? null;
  const isDirect = channel.isDMBased();
  const server = isDirect ? language : languageOf(channel.guild.preferredLocale);
  return situationIn(
    {
      guildId,
      isDirect,
      channelId,
      channelPath: pathOf(channel, channelId),
      quotaChannelId: quotaChannelOf(channel) ?? channelId,
      // Whether they may ask was settled then.
      member: { id: askerId, ...NO_ROLES },
    },
    (settings) => voices(language, settings.language ?? server ?? "en"),
    context,
  );
}

async function situationIn(
  where: Pick<Situation, "guildId" | "isDirect" | "channelId" | "channelPath" | "quotaChannelId" | "member">,
  voicesBy: (settings: Settings) => Voices,
  { study }: BotContext,
): Promise<Situation> {
  const settings = await study.settings.of(where.guildId);
  const { mode, article } = channelSettings(settings, where.channelPath);
  const there = where.isDirect ? null : await study.discussions.inThread(where.guildId, where.channelId);
  const discussion = there && isOpen(there.state) ? there : null;
  return {
    ...where,
    standing: standingOf(where.member, settings),
    settings,
    mode,
    article: discussion?.state.article ?? article,
    discussion,
    ...voicesBy(settings),
  };
}

/** For what has to be said even where the state cannot be read: then in the language that Discord tells. */
export async function voicesOf(act: Interaction | Message, { study, log }: BotContext): Promise<Voices> {
  const { guildId } = act;
  try {
    return voicesIn(act, guildId === null ? null : (await study.settings.of(guildId)).language);
  } catch (err) {
    log.warn({ err }, "the settings could not be read");
    return voicesIn(act, null);
  }
}

/** @param ofSettings What the guild has settled on; null: as on its Discord server */
export function voicesIn(
  act: Pick<Interaction, "locale" | "guildLocale" | "guildId"> | Pick<Message, "guild" | "guildId">,
  ofSettings: Language | null,
): Voices {
  const language = "locale" in act ? languageOf(act.locale) : null;
  const ofServer = languageOf(
    "guildLocale" in act ? act.guildLocale : "guild" in act ? act.guild?.preferredLocale : null,
  );
  return voices(language, act.guildId === null ? (language ?? "en") : (ofSettings ?? ofServer));
}

function voices(language: Language | null, everybody: Language): Voices {
  return { language, say: sayIn(language ?? everybody), sayAll: sayIn(everybody) };
}

function pathOf(channel: TextBasedChannel | null, channelId: string | null): string[] {
  if (!channel) return channelId === null ? [] : [channelId];
  const parents = "parent" in channel && channel.parent ? [channel.parent] : [];
  const above = parents.flatMap((parent) => [parent.id, ...(parent.parentId ? [parent.parentId] : [])]);
  return [channel.id, ...above];
}

function quotaChannelOf(channel: TextBasedChannel | null): string | null {
  return channel?.isThread() ? channel.parentId : null;
}

function memberOf(act: Interaction | Message): Member {
  const id = "user" in act ? act.user.id : act.author.id;
  const { member } = act;
  if (!member) return { id, ...NO_ROLES };
  // A guild that discord.js does not know yet: the member comes as the API tells it.
  if (Array.isArray(member.roles)) {
    return {
      id,
      roles: member.roles,
      isManager: manages("memberPermissions" in act && act.memberPermissions),
    };
  }
  const { roles, permissions } = member as GuildMember;
  return { id, roles: [...roles.cache.keys()], isManager: manages(permissions) };
}

function manages(permissions: { has(bit: bigint): boolean } | false | null): boolean {
  return permissions ? permissions.has(PermissionFlagsBits.ManageGuild) : false;
}
