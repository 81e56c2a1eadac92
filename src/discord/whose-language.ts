import type { Interaction, Message } from "discord.js";
import { languageOf, type Say, sayIn } from "./locales/say.js";

/** Who reads what the bot says: the one who pressed or typed, or everyone in the channel. */
type Readers = "one" | "everyone";

/** One person is spoken to in the language of their Discord, everyone in the guild's. */
export function sayTo(
  readers: Readers,
  { locale, guildLocale, guildId }: Pick<Interaction, "locale" | "guildLocale" | "guildId">,
): Say {
  const isAlone = readers === "one" || guildId === null;
  return sayIn(languageOf(isAlone ? locale : guildLocale));
}

/** With a message comes no language. */
export function sayInReplyTo(_message: Message): Say {
  return sayIn("en");
}
