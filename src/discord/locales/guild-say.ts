import type { Client } from "discord.js";
import { languageOf, type Say, sayIn } from "../../locales/say.js";
import type { Language } from "../../study/languages.js";

/** To everybody in a guild, where nobody's act tells its language. @param language That the guild has settled on, if it has */
export function sayInGuild(client: Client, guildId: string, language: Language | null): Say {
  return sayIn(language ?? languageOf(client.guilds.cache.get(guildId)?.preferredLocale));
}
