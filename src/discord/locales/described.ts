import { Locale, type LocalizationMap } from "discord.js";
import { en, type Key } from "../../locales/en.js";
import { catalogues, languageOf } from "../../locales/say.js";

/** "ask" for the keys "command.ask.name" and "command.ask.description", "ask.option.question" for an option's. */
type Described = { [K in Key]: K extends `command.${infer Path}.description` ? Path : never }[Key];

interface Name {
  readonly name: string;
  readonly name_localizations: LocalizationMap;
}

interface Description extends Name {
  readonly description: string;
  readonly description_localizations: LocalizationMap;
}

/** What Discord is told of a command or an option: its name and description in every language. */
export function described<Path extends Described>(path: Path): Description {
  const key = `command.${path}.description` as const;
  return {
    ...named(`command.${path}.name` as Key),
    description: en[key],
    description_localizations: translations(key),
  };
}

/** The name, in every language, of what has no description: a choice, or a context menu's command. */
export function named(key: Key): Name {
  return { name: en[key], name_localizations: translations(key) };
}

/** Each of Discord's locales that is in a language of ours other than English. */
function translations(key: Key): LocalizationMap {
  const locales = Object.values(Locale).filter((locale) => languageOf(locale) !== "en");
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const translated = catalogues[languageOf(locale)][key];
      return translated === undefined ? [] : [[locale, translated]];
    }),
  );
}
