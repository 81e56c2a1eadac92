import {
  type GuildMember,
  type Interaction,
  type Message,
  PermissionFlagsBits,
  type TextBasedChannel,
} from "discord.js";
import { channelSettings, type Mode, type Settings } from "../study/settings.js";
import { type Member, type Standing, standingOf } from "../study/standing.js";
import type { BotContext } from "./context.js";
import { languageOf, type Say, sayIn } from "./locales/say.js";

/** Who acts, where, and what the guild has settled for that: read once for each act. */
export interface Situation {
  /** A direct message is a guild of its own: the channel's id. */
  readonly guildId: string;
  readonly isDirect: boolean;
  readonly channelId: string;
  /** The channel, the one that its thread belongs to, and their category: the most specific first. */
  readonly channelPath: readonly string[];
  readonly member: Member;
  readonly standing: Standing;
  readonly settings: Settings;
  /** How the bot answers in this channel. */
  readonly mode: Mode;
  /** The name of the article that is asked where none is named; null: all. */
  readonly article: string | null;
  /** To the one who acts. */
  readonly say: Say;
  /** To everybody in the channel. */
  readonly sayAll: Say;
}

/** Of a direct message, nobody is asked who they are: in it there are no roles. */
const NO_ROLES: Pick<Member, "roles" | "isManager"> = { roles: [], isManager: false };

export async function situationOf(act: Interaction | Message, context: BotContext): Promise<Situation> {
  const { guildId: inGuild, channelId } = act;
  const guildId = inGuild ?? channelId ?? act.id;
  const settings = await context.study.settings.of(guildId);
  const channelPath = pathOf(act.channel, channelId);
  const member = memberOf(act);
  const own = "locale" in act ? languageOf(act.locale) : null;
  const ofGuild = languageOf("guildLocale" in act ? act.guildLocale : act.guild?.preferredLocale);
  const everybody = inGuild === null ? (own ?? "en") : (settings.language ?? ofGuild);
  return {
    guildId,
    isDirect: inGuild === null,
    channelId: channelId ?? guildId,
    channelPath,
    member,
    standing: standingOf(member, settings),
    settings,
    ...channelSettings(settings, channelPath),
    say: sayIn(own ?? everybody),
    sayAll: sayIn(everybody),
  };
}

function pathOf(channel: TextBasedChannel | null, channelId: string | null): string[] {
  if (!channel) return channelId === null ? [] : [channelId];
  const parents = "parent" in channel && channel.parent ? [channel.parent] : [];
  const above = parents.flatMap((parent) => [parent.id, ...(parent.parentId ? [parent.parentId] : [])]);
  return [channel.id, ...above];
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
