import type { Guild, GuildBasedChannel } from "discord.js";
import type { Library } from "../../answer/library.js";
import type { Say } from "../../locales/say.js";
import type { Settings } from "../../study/settings.js";
import { missingToPost } from "../posting.js";
import { permissionsInWords } from "../views/permissions.js";
import { fieldInWords } from "../views/settings-words.js";
import { clip, literal } from "../views/text.js";

/** Something in settings that does not fit the server, or the articles, as they are. */
export interface Problem {
  /** Names the field, what is wrong with it, and what would be right. */
  readonly text: string;
  /** The settings without it: as they were before, or with nothing of it. */
  without(settings: Settings, before: Settings): Settings;
}

/** Where the bot posts by itself. */
const POSTS_IN = ["reviewChannel", "logChannel"] as const;
const LONGEST_NAME = 100;

/** All that is wrong with settings in this server. @param before What is not looked at again where it stays */
export async function problemsOf(
  settings: Settings,
  before: Settings | null,
  guild: Guild,
  library: Library,
  say: Say,
): Promise<Problem[]> {
  const problems = [
    ...roleProblems(settings, before, guild, say),
    ...articleProblems(settings, before, library, say),
  ];
  for (const field of POSTS_IN) {
    const id = settings[field];
    if (id === null || id === before?.[field]) continue;
    const text = await postProblem(field, id, guild, say);
    if (text !== null) {
      problems.push({ text, without: (all, was) => ({ ...all, [field]: was[field] }) });
    }
  }
  for (const id of Object.keys(settings.channels)) {
    if (before?.channels[id] || (await channelOf(guild, id))) continue;
    problems.push({
      text: say("settings.wrong.channel", { field: say("settings.field", { field: "channels" }), id }),
      without: ({ channels, ...all }) => ({
        ...all,
        channels: Object.fromEntries(Object.entries(channels).filter(([other]) => other !== id)),
      }),
    });
  }
  return problems;
}

/** The guild's channel or thread of this id; an archived thread is not in the cache. */
async function channelOf(guild: Guild, id: string): Promise<GuildBasedChannel | null> {
  const known = guild.channels.cache.get(id);
  if (known) return known;
  const found = await guild.client.channels.fetch(id).catch(() => null);
  return found && "guild" in found && found.guild.id === guild.id ? found : null;
}

async function postProblem(
  field: (typeof POSTS_IN)[number],
  id: string,
  guild: Guild,
  say: Say,
): Promise<string | null> {
  const name = fieldInWords(field, say);
  const channel = await channelOf(guild, id);
  if (!channel) return say("settings.wrong.channel", { field: name, id });
  if (!channel.isSendable()) return say("settings.wrong.noMessages", { field: name, channel: `<#${id}>` });
  const missing = missingToPost(channel);
  if (missing.length === 0) return null;
  return say("settings.wrong.permissions", {
    field: name,
    channel: `<#${id}>`,
    missing: permissionsInWords(missing),
  });
}

function roleProblems(settings: Settings, before: Settings | null, guild: Guild, say: Say): Problem[] {
  const lists = (["askerRoles", "moderatorRoles"] as const).flatMap((field) =>
    settings[field]
      .filter((id) => !before?.[field].includes(id))
      .flatMap((id) => {
        const text = roleProblem(field, id, guild, say);
        if (text === null) return [];
        const without = (all: Settings, was: Settings) => {
          const rest = all[field].filter((other) => other !== id);
          // With no role left, everybody could ask: then it stays as it was.
          return { ...all, [field]: rest.length > 0 ? rest : was[field] };
        };
        return [{ text, without }];
      }),
  );
  const pinged = settings.unansweredRole;
  if (pinged === null || pinged === before?.unansweredRole) return lists;
  const text = roleProblem("unansweredRole", pinged, guild, say);
  if (text === null) return lists;
  return [...lists, { text, without: (all, was) => ({ ...all, unansweredRole: was.unansweredRole }) }];
}

function roleProblem(
  field: "askerRoles" | "moderatorRoles" | "unansweredRole",
  id: string,
  guild: Guild,
  say: Say,
): string | null {
  const name = fieldInWords(field, say);
  if (id === guild.id) return say("settings.wrong.everyone", { field, name });
  return guild.roles.cache.has(id) ? null : say("settings.wrong.role", { field: name, id });
}

function articleProblems(
  settings: Settings,
  before: Settings | null,
  { articles }: Library,
  say: Say,
): Problem[] {
  const isThere = (name: string | null) => name === null || articles.some((article) => article.name === name);
  const wrong = (field: string, article: string | null, without: Problem["without"]): Problem => ({
    text: say("settings.wrong.article", {
      field: fieldInWords(field, say),
      article: clip(literal(article ?? ""), LONGEST_NAME),
    }),
    without,
  });
  const ofChannels = Object.entries(settings.channels)
    .filter(([id, { article }]) => article !== before?.channels[id]?.article && !isThere(article))
    .map(([id, { article }]) =>
      wrong(`channels.${id}.article`, article, (all) => ({
        ...all,
        channels: { ...all.channels, [id]: { mode: all.channels[id]?.mode ?? null, article: null } },
      })),
    );
  if (settings.article === before?.article || isThere(settings.article)) return ofChannels;
  return [
    wrong("article", settings.article, (all, was) => ({ ...all, article: was.article })),
    ...ofChannels,
  ];
}
