import type { Guild } from "discord.js";
import { sayIn } from "../../locales/say.js";
import type { Language } from "../../study/languages.js";
import type { Settings } from "../../study/settings.js";
import type { BotContext } from "../context.js";

type NameOf = (memberId: string) => string;

/** Discord's limit for members asked for at once. */
const AT_ONCE = 100;
const LONGEST_WAIT_MS = 5000;

/**
 * Makes something in which members are named as the group has settled on. Where Discord's names are shown, it is made
 * twice: first to learn who is in it, so that these are asked for at once. Whoever has left has a pseudonym.
 */
export async function withNames<T>(
  guild: Guild,
  { names }: Pick<Settings, "names">,
  language: Language,
  { study, log }: BotContext,
  make: (nameOf: NameOf) => T,
): Promise<T> {
  const say = sayIn(language);
  const hashOf = await study.hashes.of(guild.id);
  const { user } = guild.client;
  const pseudonym: NameOf = (id) => {
    if (id === user.id) return user.displayName;
    const hash = hashOf(id);
    return hash === null ? say("transcript.nobody") : say("transcript.member", { hash });
  };
  if (names === "hashed") return make(pseudonym);
  const ids = new Set<string>();
  make((id) => {
    ids.add(id);
    return pseudonym(id);
  });
  const shown = await displayNames(guild, [...ids]).catch((err: unknown) => {
    log.warn({ err, guild: guild.id }, "Discord did not tell members' names; a transcript has pseudonyms");
    return new Map<string, string>();
  });
  return make((id) => shown.get(id) ?? pseudonym(id));
}

async function displayNames(guild: Guild, ids: readonly string[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const user = ids.slice(from, from + AT_ONCE);
    const members = await guild.members.fetch({ user, time: LONGEST_WAIT_MS });
    for (const { id, displayName } of members.values()) names.set(id, displayName);
  }
  return names;
}
